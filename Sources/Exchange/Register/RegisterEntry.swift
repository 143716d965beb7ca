public import Canonical

/// A document's identity in the world of its issuer: authority, kind and base number (without the version).
public struct RegisterKey: Sendable, Hashable, Codable {
    /// The issuing authority: country code and, where there are several, the authority's name.
    public let authority: String
    /// The kind of document.
    public let kind: DocumentKind
    /// The base number as its issuer wrote it.
    public let number: String

    /// Longest authority and longest number.
    public static let charactersMax = 255

    public init(authority: String, kind: DocumentKind, number: String) throws(ExchangeRefusal) {
        guard !authority.isEmpty, authority.count <= Self.charactersMax else {
            throw .identifier("RegisterKey.authority", authority)
        }
        guard !number.isEmpty, number.count <= Self.charactersMax else {
            throw .identifier("RegisterKey.number", number)
        }
        self.authority = authority
        self.kind = kind
        self.number = number
    }

    /// One text for the store's index; the separator cannot occur in XML text.
    public var text: String { [self.kind.rawValue, self.authority, self.number].joined(separator: "\u{1F}") }
}

/// A key and the party that the document is for: what keeps deliveries in order.
public struct OrderKey: Sendable, Hashable, Codable {
    /// The document's key.
    public let key: RegisterKey
    /// The recipient.
    public let recipient: PartyID

    public init(key: RegisterKey, recipient: PartyID) {
        self.key = key
        self.recipient = recipient
    }

    /// One text for the store's index.
    public var text: String { "\(self.key.text)\u{1F}\(self.recipient.text)" }
}

/// Which edition of a document it is.
///
/// Copies of a certificate of origin are in an order; other editions are compared for equality only, since issuers' clocks
/// and habits differ.
public enum DocumentVersion: Sendable, Hashable, Codable {
    /// Documents of the SPS family: status code and time of issue as written.
    case sps(status: String, issued: String)
    /// Certificates of origin: the last two characters of the number, `00` for the original.
    case suffix(String)

    /// Whether it is a later copy than another; false for editions without an order.
    public func isLater(than other: DocumentVersion) -> Bool {
        guard let own = self.copy, let others = other.copy else { return false }
        return own > others
    }

    /// Whether the same content may come again under a new signature.
    ///
    /// A certificate of origin that is signed anew gets the number of a new copy, so that one number stands for the same
    /// octets for ever.
    public var allowsReissue: Bool {
        switch self {
        case .sps: true
        case .suffix: false
        }
    }

    private var copy: Int? {
        switch self {
        case .sps: nil
        case .suffix(let text): Int(text)
        }
    }
}

/// What a document does to others of its key.
public enum DocumentIntent: Sendable, Equatable, Codable {
    /// It stands for itself.
    case issue
    /// It takes the place of another document, perhaps of another number.
    case replacement(of: RegisterKey)
    /// It takes another document back.
    case withdrawal(of: RegisterKey)
    /// It is a later copy of the document with the same key: it takes the place of the copies before it.
    case rectification(of: RegisterKey)

    /// The key of the document that must be there before; nil if none.
    public var predecessor: RegisterKey? {
        switch self {
        case .issue: nil
        case .replacement(let key), .withdrawal(let key), .rectification(let key): key
        }
    }
}

/// One document as the register keeps it, for ever.
public struct RegisterEntry: Sendable, Equatable, Codable {
    /// The document's identity for its issuer.
    public var key: RegisterKey
    /// Its edition.
    public var version: DocumentVersion
    /// What it does to others.
    public var intent: DocumentIntent
    /// The exchange that brought or sends it.
    public var exchangeID: ExchangeID
    /// The digest of the original octets.
    public var original: OctetsDigest
    /// The digest of the canonical content, signatures left out.
    public var content: OctetsDigest
    /// When it was admitted or received.
    public var registeredAt: UTCTime

    /// Whether another document is one whose place this one takes.
    func takesPlace(of other: RegisterEntry) -> Bool {
        switch self.intent {
        case .issue: false
        case .replacement(let key), .withdrawal(let key): other.key == key
        case .rectification(let key): other.key == key && self.version.isLater(than: other.version)
        }
    }

    public init(
        key: RegisterKey,
        version: DocumentVersion,
        intent: DocumentIntent,
        exchangeID: ExchangeID,
        original: OctetsDigest,
        content: OctetsDigest,
        registeredAt: UTCTime
    ) {
        self.key = key
        self.version = version
        self.intent = intent
        self.exchangeID = exchangeID
        self.original = original
        self.content = content
        self.registeredAt = registeredAt
    }
}
