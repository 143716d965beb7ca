import Foundation

/// Text armour of certificates, lists and keys (RFC 7468).
public enum PEM {
    /// One block and what it says it is.
    public struct Block: Sendable, Equatable {
        /// What kind it is: `CERTIFICATE`, `X509 CRL` or `PRIVATE KEY`, for example.
        public let label: String
        public let der: [UInt8]
    }

    /// Every block in a text; anything outside of blocks is ignored.
    public static func blocks(_ text: [UInt8]) throws(TrustError) -> [Block] {
        var result: [Block] = []
        var label: String?
        var body: [UInt8] = []
        for line in text.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
            if let open = label {
                if line.starts(with: Array("-----END \(open)-----".utf8)) {
                    guard let der = Data(base64Encoded: Data(body)) else { throw .pemUnreadable(open) }
                    result.append(Block(label: open, der: [UInt8](der)))
                    label = nil
                    body = []
                } else {
                    body += line.filter { $0 != 32 && $0 != 9 }
                }
            } else if line.starts(with: self.begin), let end = self.end(of: line) {
                label = String(decoding: line[(line.startIndex + self.begin.count)..<end], as: UTF8.self)
            }
        }
        if let label { throw .pemUnreadable(label) }
        return result
    }

    /// A block with lines of 64 characters.
    public static func text(_ label: String, _ der: [UInt8]) -> String {
        let base64 = Array(Data(der).base64EncodedString().utf8)
        let lines = stride(from: 0, to: base64.count, by: 64)
            .map { String(decoding: base64[$0..<min($0 + 64, base64.count)], as: UTF8.self) }
        return "-----BEGIN \(label)-----\n" + lines.map { $0 + "\n" }.joined() + "-----END \(label)-----\n"
    }

    private static let begin = Array("-----BEGIN ".utf8)

    private static func end(of line: ArraySlice<UInt8>) -> Int? {
        var trimmed = line
        while let last = trimmed.last, last == 32 || last == 9 { trimmed.removeLast() }
        guard trimmed.count > self.begin.count + 5, trimmed.suffix(5).elementsEqual("-----".utf8) else { return nil }
        return trimmed.endIndex - 5
    }
}
