/// What a file is by its first octets, before anything is parsed.
///
/// Only a first guess for people: what reads the file afterwards has its own limits and refuses by itself.
enum FileForm: Equatable {
    /// Nothing in it.
    case empty
    /// XML, or something that begins like it.
    case xml
    /// JSON, or something that begins like it.
    case json
    /// A message of the AS4 protocol as it travels: MIME parts, or an HTTP request with them.
    case message
    /// Something else, by its word: `zip`, `gzip`, `pdf`, `image`, `pem`, `der`, `html`, `text` or `binary`.
    case other(String)

    /// How far into the file is looked.
    static let octetsMax = 4096

    init(_ bytes: [UInt8]) {
        let start = Array(bytes.prefix(Self.octetsMax))
        if start.isEmpty {
            self = .empty
        } else if let word = Self.magic(start) {
            self = .other(word)
        } else {
            self = Self.text(start)
        }
    }

    private static let signatures: [(word: String, octets: [UInt8])] = [
        ("zip", [0x50, 0x4B, 0x03, 0x04]), ("zip", [0x50, 0x4B, 0x05, 0x06]),
        ("gzip", [0x1F, 0x8B]),
        ("pdf", Array("%PDF-".utf8)),
        ("image", [0x89, 0x50, 0x4E, 0x47]), ("image", [0xFF, 0xD8, 0xFF]), ("image", Array("GIF8".utf8)),
        ("pem", Array("-----BEGIN ".utf8)),
        ("der", [0x30, 0x82]), ("der", [0x30, 0x80]),
    ]

    private static func magic(_ start: [UInt8]) -> String? {
        self.signatures.first { start.starts(with: $0.octets) }?.word
    }

    /// The kind of a text by its first letters; UTF-16 is XML as far as this goes, its reader decides.
    private static func text(_ start: [UInt8]) -> FileForm {
        if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) { return .xml }
        let body = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
        let rest = body.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard let first = rest.first else { return .other("text") }
        let words = String(decoding: rest, as: UTF8.self).lowercased()
        switch first {
        case UInt8(ascii: "<"):
            return words.hasPrefix("<!doctype html") || words.hasPrefix("<html") ? .other("html") : .xml
        case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
        default:
            let isMessage = ["--", "content-type:", "mime-version:", "post "].contains { words.hasPrefix($0) }
            if isMessage, words.contains("multipart/related") || words.contains("soap") { return .message }
            return .other(rest.contains { $0 < 0x09 } ? "binary" : "text")
        }
    }
}
