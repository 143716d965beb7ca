public import MIME

/// One payload on its way out; the order of payloads is meaning, the first is the leading document.
public struct PayloadPart: Sendable, Equatable {
    public var contentID: ContentID
    /// Type of the content before compression.
    public var mimeType: String
    /// Encoding of an XML or text content.
    public var characterSet: String?
    /// Further part properties, written after the standard ones.
    public var properties: [MessageProperty]
    public var content: Content

    /// The content, or what an earlier attempt made of it; in memory or in a file.
    public struct Content: Sendable, Equatable {
        public let source: OctetSource
        /// True for gzip octets that were signed before: a resend keeps its digests.
        public let isPacked: Bool

        /// Octets to be packed if the P-Mode says so.
        public static func plain(_ source: OctetSource) -> Content { Content(source: source, isPacked: false) }
        public static func plain(_ octets: [UInt8]) -> Content { .plain(OctetSource(octets)) }
        /// gzip octets that were signed before.
        public static func packed(_ source: OctetSource) -> Content { Content(source: source, isPacked: true) }
        public static func packed(_ octets: [UInt8]) -> Content { .packed(OctetSource(octets)) }
    }

    public init(
        contentID: ContentID,
        mimeType: String,
        characterSet: String? = nil,
        properties: [MessageProperty] = [],
        content: Content
    ) {
        self.contentID = contentID
        self.mimeType = mimeType
        self.characterSet = characterSet
        self.properties = properties
        self.content = content
    }
}

/// What a part of a Paso message is, written as part property `PasoRole`; other peers go by order and type.
public enum PayloadRole: String, Sendable, CaseIterable {
    /// The issuer's document, byte for byte; always first.
    case original
    /// The gateway's signed statement about its translation (JWS).
    case attestation
    /// The canonical JSON.
    case canonical
    /// A file that belongs to the document.
    case attachment
    /// A status evidence or an authority's answer.
    case status

    /// The part property that says so.
    public var property: MessageProperty { MessageProperty(PasoVocabulary.partRole, self.rawValue) }
}
