public import Canonical
public import Exchange
public import Signing

/// What an examination of an original found out, whether it was handed in here or came from a neighbour.
public struct Examination: Sendable {
    /// How far the original could be understood, and what it amounts to.
    public var report: DocumentReport
    /// The content; nil where the dialect is unknown or the document is unusable.
    public var content: Content?
    /// The judgement on the issuer's signature; nil for a document without one.
    public var signature: SignatureVerdict?
    /// Who vouches for the original by itself.
    public var authenticity: Authenticity
    /// The reasons of a refusal, weightiest first; empty for a usable document with a good signature.
    public var refusals: [DocumentReport.Remark]

    /// What is in the document.
    public struct Content: Sendable {
        public var dialect: String
        public var dialectVersion: String
        public var certificate: TradeCertificate
        /// What reading the original did not carry into the certificate.
        public var losses: [Loss] = []
        /// Canonical JSON, as it travels.
        public var canonical: [UInt8]
        public var registerKey: RegisterKey
        public var version: DocumentVersion
        public var intent: DocumentIntent
        /// The country whose authority issued it.
        public var issuedIn: CountryCode
        /// The country that it is for.
        public var importer: CountryCode
        /// Digest of the canonical JSON: equal for the same content under another signature.
        public var contentDigest: OctetsDigest
        /// The digest of the adapter by which it was read; nil without one.
        public var adapterDigest: String?
    }

    /// True where nothing speaks against relying on the document.
    public var isUsable: Bool { self.refusals.isEmpty && self.content != nil }
}
