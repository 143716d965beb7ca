/// Splits a multipart body at its delimiter lines (RFC 2046 §5.1.1) into ranges.
///
/// The body may be in memory or in a file; of a file only a window is in memory at one time.
struct MultipartSplitter {
    private var scanner: LineScanner
    private let limits: MIMELimits

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    /// White space that may stand behind a boundary; a line with more is no delimiter.
    private static let paddingBytesMax = 256

    /// One delimiter line: where the content before it ends, where the next part begins, and whether it is the last.
    private struct Delimiter {
        var contentEnd: Int
        var next: Int
        var isClosing: Bool
    }

    init(_ source: OctetSource, boundary: [UInt8], limits: MIMELimits) throws(MIMEError) {
        self.scanner = try LineScanner(source, line: [UInt8(ascii: "-"), UInt8(ascii: "-")] + boundary)
        self.limits = limits
    }

    /// Every part, at least one.
    mutating func parts() throws(MIMEError) -> [RelatedBody.Part] {
        let mark = try self.scanner.slice(0..<3).elementsEqual(RelatedBody.byteOrderMark) ? 3 : 0
        guard var open = try self.delimiter(from: mark) else { throw .boundaryMissing }
        var found: [RelatedBody.Part] = []
        while !open.isClosing {
            guard found.count < self.limits.partsMax else { throw .tooManyParts(limit: self.limits.partsMax) }
            guard let close = try self.delimiter(from: open.next) else { throw .closingDelimiterMissing }
            found.append(try self.part(found.count + 1, open.next..<max(open.next, close.contentEnd)))
            open = close
        }
        guard !found.isEmpty else { throw .rootMissing("") }
        return found
    }

    /// The next delimiter line: `start` begins a line, and so does what follows a line feed.
    private mutating func delimiter(from start: Int) throws(MIMEError) -> Delimiter? {
        let first = try self.scanner.slice(start..<(start + self.scanner.line.count))
        if first.elementsEqual(self.scanner.line), let end = try self.end(ofLineAt: start) {
            return Delimiter(contentEnd: start, next: end.next, isClosing: end.isClosing)
        }
        var from = start
        while let at = try self.scanner.first(from: from) {
            if let end = try self.end(ofLineAt: at) {
                return Delimiter(contentEnd: try self.contentEnd(before: at), next: end.next, isClosing: end.isClosing)
            }
            from = at
        }
        return nil
    }

    /// Where a delimiter line ends, if nothing but padding follows the boundary.
    private mutating func end(ofLineAt start: Int) throws(MIMEError) -> (next: Int, isClosing: Bool)? {
        let behind = start + self.scanner.line.count
        let rest = try self.scanner.slice(behind..<(behind + Self.paddingBytesMax + 4))
        let isClosing = rest.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")])
        var end = rest.startIndex + (isClosing ? 2 : 0)
        while end < rest.endIndex, rest[end] == 0x20 || rest[end] == 0x09 { end += 1 }
        if end < rest.endIndex, rest[end] == Self.carriageReturn { end += 1 }
        let next = behind + (end - rest.startIndex)
        if end < rest.endIndex, rest[end] == Self.lineFeed { return (next + 1, isClosing) }
        return isClosing && next == self.scanner.source.count ? (next, true) : nil
    }

    /// The line end before a delimiter belongs to the delimiter.
    private mutating func contentEnd(before at: Int) throws(MIMEError) -> Int {
        let before = try self.scanner.slice(max(0, at - 2)..<at)
        return before.count == 2 && before.first == Self.carriageReturn ? at - 2 : at - 1
    }

    private mutating func part(_ number: Int, _ range: Range<Int>) throws(MIMEError) -> RelatedBody.Part {
        let window = try self.scanner.slice(
            range.lowerBound..<min(range.upperBound, range.lowerBound + self.limits.partHeaderBytesMax + 4)
        )
        guard let length = self.headerLength(in: window, isWhole: window.count == range.count) else {
            throw .headersOverLimit(part: number, limit: self.limits.partHeaderBytesMax)
        }
        guard let headers = HeaderFields(parsing: window.prefix(length)) else {
            throw .headerMalformed(part: number)
        }
        return RelatedBody.Part(headers: headers, range: (range.lowerBound + length)..<range.upperBound)
    }

    /// Octets up to the end of the blank line that ends the headers; all when there is none and all was seen.
    private func headerLength(in window: ArraySlice<UInt8>, isWhole: Bool) -> Int? {
        var lineStart = window.startIndex
        while lineStart < window.endIndex {
            guard let feed = window[lineStart...].firstIndex(of: Self.lineFeed) else { break }
            let isBlank = feed == lineStart || (feed == lineStart + 1 && window[lineStart] == Self.carriageReturn)
            if isBlank { return feed + 1 - window.startIndex }
            lineStart = feed + 1
        }
        return isWhole ? window.count : nil
    }
}
