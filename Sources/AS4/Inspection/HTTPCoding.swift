import MIME

/// Undoes what HTTP did to a body on its way, where a capture still shows it: chunks and content codings.
enum HTTPCoding {
    /// A body as the sender meant it, with what had to be undone.
    struct Undone {
        var body: [UInt8]
        var wasChunked = false
        var codings: [String] = []
    }

    /// The body; throws what a reader is told when a coding cannot be undone.
    static func undone(_ message: CapturedMessage) throws(MessageFault) -> Undone {
        var undone = Undone(body: message.rawBody)
        let transfer = message.headers["Transfer-Encoding"]?.lowercased() ?? ""
        // Most tools write the body without its chunks and leave the header as it was.
        if transfer.contains("chunked"), !self.looksPlain(undone.body) {
            guard let body = self.joined(undone.body) else {
                throw MessageFault(reason: .httpCoding("chunked", cause: nil))
            }
            undone.body = body
            undone.wasChunked = true
        }
        for coding in (message.headers["Content-Encoding"] ?? "").lowercased().split(separator: ",").prefix(3) {
            let name = coding.filter { $0 != " " && $0 != "\t" }
            guard !name.isEmpty, name != "identity" else { continue }
            undone.codings.append(String(name))
            guard name == "gzip" || name == "x-gzip" else {
                throw MessageFault(reason: .httpCoding(String(name), cause: nil))
            }
            // Packet tools may have unpacked it already.
            guard undone.body.starts(with: [0x1F, 0x8B]) else { continue }
            do { undone.body = try Gzip.unpacked(undone.body) } catch {
                throw MessageFault(reason: .httpCoding(String(name), cause: error.code))
            }
        }
        return undone
    }

    private static func looksPlain(_ body: [UInt8]) -> Bool {
        let first = body.first { !CapturedMessage.isSpace($0) && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
        return body.isEmpty || first == UInt8(ascii: "<") || body.starts(with: [0x2D, 0x2D])
            || self.size(body[...]) == nil
    }

    /// The pieces of a chunked body (RFC 9112 §7.1) in one; nil when they do not add up.
    static func joined(_ chunked: [UInt8]) -> [UInt8]? {
        var body: [UInt8] = []
        var rest = chunked[...]
        while let (size, next) = self.size(rest) {
            if size == 0 { return body }
            guard chunked.count - next >= size else { return nil }
            body += chunked[next..<(next + size)]
            rest = chunked[(next + size)...]
            if rest.first == 0x0D { rest.removeFirst() }
            guard rest.first == 0x0A else { return nil }
            rest.removeFirst()
        }
        return nil
    }

    /// The size at the beginning of a chunk, and where its octets begin.
    private static func size(_ octets: ArraySlice<UInt8>) -> (size: Int, next: Int)? {
        guard let feed = octets.prefix(200).firstIndex(of: 0x0A) else { return nil }
        let line = String(decoding: octets[octets.startIndex..<feed], as: UTF8.self)
        let digits = line.prefix { $0.isHexDigit }
        let tail = line.dropFirst(digits.count).drop { $0 == " " || $0 == "\r" }
        guard (1...8).contains(digits.count), tail.isEmpty || tail.hasPrefix(";"), let size = Int(digits, radix: 16)
        else {
            return nil
        }
        return (size, feed + 1)
    }
}

/// Why inspecting cannot go deeper; carries the verdict's reason.
struct MessageFault: Error {
    let reason: MessageInspection.Verdict.Reason
}
