import MIME
import Trust

/// A part that was encrypted together with its MIME headers (SwA profile 1.1 §5.5.2), as some old peers send it.
///
/// Digests and payloads are of the content alone, so the headers are taken off after decryption. They decide nothing.
enum CompleteAttachment {
    /// Octets of the header block.
    private static let headerBytesMax = 32 * 1024

    /// The content behind the headers; a Content-ID among them must be the part's.
    static func content(of source: OctetSource, part: ContentID) throws(AS4Refusal) -> OctetSource {
        let octets: [UInt8]
        do {
            octets = try source.part(0..<min(source.count, Self.headerBytesMax)).octets(upTo: Self.headerBytesMax)
        } catch {
            throw .packaging(error)
        }
        var start = 0
        var lines: [String] = []
        while true {
            guard let end = octets[start...].firstIndex(of: UInt8(ascii: "\n")) else {
                throw .decryption(cause: TrustError.decryptionFailed.code)
            }
            let raw = octets[start..<end]
            let line = raw.last == UInt8(ascii: "\r") ? raw.dropLast() : raw
            start = end + 1
            if line.isEmpty { break }
            lines.append(String(decoding: line, as: UTF8.self))
        }
        for line in lines where line.lowercased().hasPrefix("content-id:") {
            guard ContentID(header: line.dropFirst("content-id:".count)) == part else {
                throw .decryption(cause: TrustError.decryptionFailed.code)
            }
        }
        return source.part(start..<source.count)
    }
}
