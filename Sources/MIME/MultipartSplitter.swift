/// Splits a multipart body at its delimiter lines (RFC 2046 §5.1.1) into ranges.
struct MultipartSplitter {
    let octets: [UInt8]
    let boundary: [UInt8]
    let limits: MIMELimits

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// One delimiter line: where the content before it ends, where the next part begins, and whether it is the last.
    private struct Delimiter {
        var contentEnd: Int
        var next: Int
        var isClosing: Bool
    }

    /// Every part, at least one.
    func parts() throws(MIMEError) -> [RelatedBody.Part] {
        let search = OctetSearch([UInt8(ascii: "-"), UInt8(ascii: "-")] + self.boundary)
        guard var open = self.delimiter(search, from: 0) else { throw .boundaryMissing }
        var found: [RelatedBody.Part] = []
        while !open.isClosing {
            guard found.count < self.limits.partsMax else { throw .tooManyParts(limit: self.limits.partsMax) }
            guard let close = self.delimiter(search, from: open.next) else { throw .closingDelimiterMissing }
            found.append(try self.part(found.count + 1, open.next..<max(open.next, close.contentEnd)))
            open = close
        }
        guard !found.isEmpty else { throw .rootMissing("") }
        return found
    }

    /// The next delimiter line: at the start of a line, and followed by nothing but padding.
    private func delimiter(_ search: OctetSearch, from start: Int) -> Delimiter? {
        var from = start
        while let at = search.first(in: self.octets, from: from, to: self.octets.count) {
            from = at + 1
            guard self.beginsLine(at, bodyStart: start) else { continue }
            var end = at + 2 + self.boundary.count
            let isClosing = self.octets[end...].starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")])
            if isClosing { end += 2 }
            while end < self.octets.count, self.octets[end] == 0x20 || self.octets[end] == 0x09 { end += 1 }
            if end < self.octets.count, self.octets[end] == Self.carriageReturn { end += 1 }
            if end < self.octets.count, self.octets[end] == Self.lineFeed {
                end += 1
            } else if !(isClosing && end == self.octets.count) {
                continue
            }
            return Delimiter(contentEnd: self.contentEnd(before: at), next: end, isClosing: isClosing)
        }
        return nil
    }

    private func beginsLine(_ at: Int, bodyStart: Int) -> Bool {
        if at == 0 || at == bodyStart { return true }
        if self.octets[at - 1] == Self.lineFeed { return true }
        return at == 3 && self.octets.starts(with: [0xEF, 0xBB, 0xBF])
    }

    /// The line end before a delimiter belongs to the delimiter.
    private func contentEnd(before at: Int) -> Int {
        guard at > 0, self.octets[at - 1] == Self.lineFeed else { return at }
        return at > 1 && self.octets[at - 2] == Self.carriageReturn ? at - 2 : at - 1
    }

    private func part(_ number: Int, _ range: Range<Int>) throws(MIMEError) -> RelatedBody.Part {
        let window = range.lowerBound..<min(range.upperBound, range.lowerBound + self.limits.partHeaderBytesMax + 4)
        guard let content = self.contentStart(in: window, isWhole: window.upperBound == range.upperBound) else {
            throw .headersOverLimit(part: number, limit: self.limits.partHeaderBytesMax)
        }
        guard let headers = HeaderFields(parsing: self.octets[range.lowerBound..<content]) else {
            throw .headerMalformed(part: number)
        }
        return RelatedBody.Part(headers: headers, range: content..<range.upperBound)
    }

    /// The octet after the blank line that ends the headers; the range's end when there is none and all was seen.
    private func contentStart(in range: Range<Int>, isWhole: Bool) -> Int? {
        var lineStart = range.lowerBound
        while lineStart < range.upperBound {
            guard let feed = self.octets[lineStart..<range.upperBound].firstIndex(of: Self.lineFeed) else { break }
            let isBlank = feed == lineStart || (feed == lineStart + 1 && self.octets[lineStart] == Self.carriageReturn)
            if isBlank { return feed + 1 }
            lineStart = feed + 1
        }
        return isWhole ? range.upperBound : nil
    }
}
