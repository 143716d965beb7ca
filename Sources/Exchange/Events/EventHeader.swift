public import Canonical

/// The part of an event that may stand in observations and outlives retention: no names of people, no document numbers.
public struct EventHeader: Sendable, Equatable {
    /// The event's own identity.
    public var id: EventID
    /// When it happened, by the gateway's clock.
    public var time: UTCTime
    /// What happened.
    public var name: EventName
    /// The document it is about.
    public var documentID: DocumentID?
    /// The exchange it is about.
    public var exchangeID: ExchangeID?
    /// The kind of document.
    public var kind: DocumentKind?
    /// From which country to which.
    public var corridor: Corridor?
    /// Digests by their role.
    public var digests: [DigestRole: OctetsDigest]
    /// Reasons and findings: catalogue codes and EBMS codes, in the order of their weight.
    public var codes: [String]
    /// Who vouches for the document that it is about, where that was found out.
    public var authenticity: Authenticity.Appearance?
    /// What the name counts: the number of the attempt, of the status.
    public var count: Int?

    /// Longest list of codes; more are cut.
    public static let codesMax = 64

    /// What a digest in an event is the digest of.
    public struct DigestRole: RawRepresentable, Sendable, Hashable, Codable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The issuer's document, byte for byte.
        public static let original = DigestRole(rawValue: "original")
        /// The canonical JSON as sent.
        public static let canonical = DigestRole(rawValue: "canonical")
        /// The attestation of the translation.
        public static let attestation = DigestRole(rawValue: "attestation")
        /// The document in the national system's format.
        public static let national = DigestRole(rawValue: "national")
        /// The AS4 message as sent or received.
        public static let message = DigestRole(rawValue: "message")
        /// The receipt's octets.
        public static let receipt = DigestRole(rawValue: "receipt")
        /// A status message's content.
        public static let status = DigestRole(rawValue: "status")
    }

    public init(
        id: EventID,
        time: UTCTime,
        name: EventName,
        documentID: DocumentID? = nil,
        exchangeID: ExchangeID? = nil,
        kind: DocumentKind? = nil,
        corridor: Corridor? = nil,
        digests: [DigestRole: OctetsDigest] = [:],
        codes: [String] = [],
        authenticity: Authenticity.Appearance? = nil,
        count: Int? = nil
    ) {
        self.id = id
        self.time = time
        self.name = name
        self.documentID = documentID
        self.exchangeID = exchangeID
        self.kind = kind
        self.corridor = corridor
        self.digests = digests
        self.codes = Array(codes.prefix(Self.codesMax))
        self.authenticity = authenticity
        self.count = count
    }
}
