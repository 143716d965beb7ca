public import Canonical

/// What two gateways agreed: which kinds go which way, how authentic they must be, limits and patience.
public struct ExchangeAgreement: Sendable, Equatable {
    /// Its name, unique in the site.
    public var name: String
    /// The partner's party.
    public var partner: PartyID
    /// One rule per kind and direction.
    public var rules: [Rule]
    /// How a relay is retried.
    public var retry: RetryPolicy
    /// How long a replacement waits for an unknown predecessor.
    public var predecessorWait: Duration

    /// Which way a kind of document goes; closed.
    public enum Direction: String, Sendable, Codable, CaseIterable {
        /// From us to the partner.
        case outbound = "out"
        /// From the partner to us.
        case inbound = "in"
    }

    /// What is agreed for one kind in one direction.
    public struct Rule: Sendable, Equatable {
        public var kind: DocumentKind
        public var direction: Direction
        /// The lowest level that is accepted.
        public var authenticity: AuthenticityLevel
        /// Countries on the partner's side that the rule covers: importers if outbound, issuers if inbound.
        public var countries: Set<CountryCode>
        /// The final recipient behind the receiving gateway.
        public var finalRecipient: BackendID
        /// Largest original in octets.
        public var documentOctetsMax: Int

        public init(
            kind: DocumentKind,
            direction: Direction,
            authenticity: AuthenticityLevel = .issuerSignature,
            countries: Set<CountryCode>,
            finalRecipient: BackendID,
            documentOctetsMax: Int = 16 << 20
        ) {
            self.kind = kind
            self.direction = direction
            self.authenticity = authenticity
            self.countries = countries
            self.finalRecipient = finalRecipient
            self.documentOctetsMax = documentOctetsMax
        }
    }

    public init(
        name: String,
        partner: PartyID,
        rules: [Rule],
        retry: RetryPolicy = RetryPolicy(),
        predecessorWait: Duration = RegisterDecision.predecessorWait
    ) {
        self.name = name
        self.partner = partner
        self.rules = rules
        self.retry = retry
        self.predecessorWait = predecessorWait
    }
}
