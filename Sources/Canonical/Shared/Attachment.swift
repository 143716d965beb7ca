/// A file that travels inside a document, or what is known of one that travels beside it.
public struct Attachment: Sendable, Equatable {
    /// Where the octets are.
    public enum Content: Sendable, Equatable {
        /// Here.
        case bytes([UInt8])
        /// Elsewhere; this is their SHA-256 and their number.
        case reference(sha256: SHA256Hex, size: Int)
        /// Nowhere: what stood in their place could not be decoded, and this is the text that did.
        case unreadable(String)
    }

    public var content: Content
    /// Media type, like `application/pdf`.
    public var mimeType: String?
    /// File name as written; never to be used as a path.
    public var fileName: String?
    /// Format of the content, in the words of the source.
    public var format: String?
    /// Encoding code of the source.
    public var encoding: String?
    /// Character set of the content.
    public var characterSet: String?
    /// Where the source says that the content can be found; never fetched.
    public var uri: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        content: Content,
        mimeType: String? = nil,
        fileName: String? = nil,
        format: String? = nil,
        encoding: String? = nil,
        characterSet: String? = nil,
        uri: String? = nil
    ) {
        self.content = content
        self.mimeType = mimeType
        self.fileName = fileName
        self.format = format
        self.encoding = encoding
        self.characterSet = characterSet
        self.uri = uri
    }

    public init() {
        self.init(content: .bytes([]))
    }
}

/// A SHA-256 digest as 64 lower-case hexadecimal digits.
public struct SHA256Hex: CanonicalText {
    public let text: String

    /// Takes the text as it is; see ``isWellFormed``.
    public init(_ text: String) {
        self.text = text
    }

    public static let about = "SHA-256 as 64 lower-case hexadecimal digits."

    /// True for 64 lower-case hexadecimal digits.
    public var isWellFormed: Bool {
        self.text.utf8.count == 64
            && self.text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    public init(json: JSONValue, at path: CanonicalPath) throws(CanonicalError) {
        guard case .string(let text) = json, SHA256Hex(text).isWellFormed else {
            throw .badValue(path, expected: "64 lower-case hexadecimal digits")
        }
        self.init(text)
    }

    public static func schema(_ definitions: inout SchemaDefinitions) -> JSONValue {
        .members(["type": .string("string"), "pattern": .string("^[0-9a-f]{64}$")])
    }
}

extension Attachment: CanonicalRecord {
    public static let definition = "attachment"
    public static let about = "A file inside the document (bytes) or beside it (sha256 and size)."

    public static let members: [Member<Attachment>] = [
        Member("mimeType", \.mimeType, "Media type, like application/pdf."),
        Member("fileName", \.fileName, "File name as written; never to be used as a path."),
        Member("format", \.format, "Format of the content, in the words of the source."),
        Member("encoding", \.encoding, "Encoding code of the source."),
        Member("characterSet", \.characterSet, "Character set of the content."),
        Member("uri", \.uri, "Where the source says that the content can be found; never fetched."),
        Member("bytes", \.base64, "The octets in base64."),
        Member("sha256", \.referencedDigest, "SHA-256 of octets that are elsewhere."),
        Member("size", \.referencedSize, "Number of octets that are elsewhere."),
        Member("unreadable", \.unreadable, "What stood in place of the octets and could not be decoded."),
    ]

    private var base64: String? {
        get { if case .bytes(let bytes) = self.content { Base64.text(bytes) } else { nil } }
        set {
            guard let newValue else { return }
            self.content = Base64.bytes(newValue).map { .bytes($0) } ?? .unreadable(newValue)
        }
    }

    private var referencedDigest: SHA256Hex? {
        get { if case .reference(let digest, _) = self.content { digest } else { nil } }
        set { if let newValue { self.content = .reference(sha256: newValue, size: self.referencedSize ?? 0) } }
    }

    private var referencedSize: Int? {
        get { if case .reference(_, let size) = self.content { size } else { nil } }
        set {
            if let newValue, case .reference(let digest, _) = self.content {
                self.content = .reference(sha256: digest, size: newValue)
            }
        }
    }

    private var unreadable: String? {
        get { if case .unreadable(let text) = self.content { text } else { nil } }
        set { if let newValue { self.content = .unreadable(newValue) } }
    }
}
