public import Canonical

/// What a party may speak for: bound certificates, its own countries and kinds, and delegations of others.
public struct PartyBinding: Sendable, Equatable {
    public var party: PartyID
    /// SHA-256 digests of the certificates (DER) that stand for the party, by their use.
    public var certificates: [CertificateUse: Set<OctetsDigest>]
    /// Its own countries.
    public var countries: Set<CountryCode>
    /// The kinds that it may send for its own countries.
    public var kinds: Set<DocumentKind>
    /// What other countries let it send (a hub).
    public var delegations: [Delegation]

    /// What a peer's certificate is used for; closed.
    public enum CertificateUse: String, Sendable, Codable, CaseIterable {
        /// Client certificate of the connection.
        case tls = "tls"
        /// Signature of AS4 messages and receipts.
        case signing = "signing"
        /// Seal of attestations.
        case seal = "seal"
    }

    /// One country's permission for a party to speak for it, with its dates.
    public struct Delegation: Sendable, Equatable, Codable {
        public var country: CountryCode
        public var kinds: Set<DocumentKind>
        /// First instant at which it holds.
        public var from: UTCTime
        /// First instant at which it no longer holds; nil if it has no end.
        public var until: UTCTime?

        public init(country: CountryCode, kinds: Set<DocumentKind>, from: UTCTime, until: UTCTime?) {
            self.country = country
            self.kinds = kinds
            self.from = from
            self.until = until
        }

        func covers(_ kind: DocumentKind, at time: UTCTime) -> Bool {
            self.kinds.contains(kind) && time >= self.from && (self.until.map { time < $0 } ?? true)
        }
    }

    public init(
        party: PartyID,
        certificates: [CertificateUse: Set<OctetsDigest>],
        countries: Set<CountryCode>,
        kinds: Set<DocumentKind>,
        delegations: [Delegation] = []
    ) {
        self.party = party
        self.certificates = certificates
        self.countries = countries
        self.kinds = kinds
        self.delegations = delegations
    }
}
