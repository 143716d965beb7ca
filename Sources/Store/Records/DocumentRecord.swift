public import Canonical
public import Exchange

/// Which way a document or message crosses; closed.
public enum Direction: String, Sendable, Codable, CaseIterable {
    /// From our national system to a peer.
    case outgoing = "out"
    /// From a peer to our national system.
    case incoming = "in"
}

/// A document as the store knows it.
///
/// What is not known yet (before examination) is empty or nil.
public struct DocumentRecord: Sendable, Equatable {
    public let id: DocumentID
    public var direction: Direction
    /// Nil while it is not known.
    public var kind: DocumentKind?
    /// The number as the issuer wrote it.
    public var number: String
    /// The register's key of the document, once it is known.
    public var registerKey: RegisterKey?
    public var dialect: String?
    /// The submitter, for an outgoing document.
    public var backend: BackendID?
    /// The issuer's bytes.
    public var original: OctetsDigest
    public var canonical: OctetsDigest?
    public var attestation: OctetsDigest?
    public var attachments: [OctetsDigest]
    /// Verdicts, findings and losses; its form is the caller's.
    public var report: [UInt8]
    public var at: UTCTime

    public init(
        id: DocumentID,
        direction: Direction,
        kind: DocumentKind?,
        number: String,
        registerKey: RegisterKey? = nil,
        dialect: String? = nil,
        backend: BackendID? = nil,
        original: OctetsDigest,
        canonical: OctetsDigest? = nil,
        attestation: OctetsDigest? = nil,
        attachments: [OctetsDigest] = [],
        report: [UInt8] = [],
        at: UTCTime
    ) {
        self.id = id
        self.direction = direction
        self.kind = kind
        self.number = number
        self.registerKey = registerKey
        self.dialect = dialect
        self.backend = backend
        self.original = original
        self.canonical = canonical
        self.attestation = attestation
        self.attachments = attachments
        self.report = report
        self.at = at
    }
}
