public import Canonical

/// Finds out who gets a document, and whether a received one is expected, by the exchange agreements.
public struct Router: Sendable, Equatable {
    /// The site's agreements.
    public let agreements: [ExchangeAgreement]
    /// The national systems behind this gateway.
    public let backends: [Backend]

    /// What the router knows of one national system.
    public struct Backend: Sendable, Equatable {
        public var id: BackendID
        /// Kinds that it may hand in.
        public var submits: Set<DocumentKind>
        /// Kinds that it takes.
        public var receives: Set<DocumentKind>

        public init(id: BackendID, submits: Set<DocumentKind>, receives: Set<DocumentKind>) {
            self.id = id
            self.submits = submits
            self.receives = receives
        }
    }

    /// One recipient of a document.
    public struct Recipient: Sendable, Equatable {
        public var party: PartyID
        public var finalRecipient: BackendID
        /// The agreement's name.
        public var agreement: String
        public var rule: ExchangeAgreement.Rule
    }

    /// Where a document goes, or the code of its refusal.
    public enum Decision: Sendable, Equatable {
        case recipients([Recipient])
        case refused(code: String)
    }

    public init(agreements: [ExchangeAgreement], backends: [Backend]) {
        self.agreements = agreements
        self.backends = backends
    }

    /// The recipients of a document that a national system hands in for an importing country.
    public func route(
        _ kind: DocumentKind,
        from backend: BackendID,
        to importer: CountryCode,
        octets: Int
    ) -> Decision {
        guard let sender = self.backends.first(where: { $0.id == backend }) else { return .refused(code: "EXC-061") }
        guard sender.submits.contains(kind) else { return .refused(code: "EXC-062") }
        let matches = self.agreements.flatMap { agreement in
            agreement.rules
                .filter { $0.direction == .outbound && $0.kind == kind && $0.countries.contains(importer) }
                .map { rule in
                    Recipient(
                        party: agreement.partner,
                        finalRecipient: rule.finalRecipient,
                        agreement: agreement.name,
                        rule: rule
                    )
                }
        }
        guard !matches.isEmpty else { return .refused(code: "EXC-063") }
        let fitting = matches.filter { octets <= $0.rule.documentOctetsMax }
        return fitting.isEmpty ? .refused(code: "EXC-064") : .recipients(fitting)
    }

    /// The rule under which a partner's document is expected, or the code of its refusal.
    public func accept(
        _ kind: DocumentKind,
        from partner: PartyID,
        issuedIn country: CountryCode,
        octets: Int
    ) -> Result<ExchangeAgreement.Rule, ExchangeRefusal> {
        let rules = self.agreements.filter { $0.partner == partner }.flatMap(\.rules)
            .filter { $0.direction == .inbound && $0.kind == kind }
        guard !rules.isEmpty else { return .failure(ExchangeRefusal("EXC-065", ["party": partner.text])) }
        guard let rule = rules.first(where: { $0.countries.contains(country) }) else {
            return .failure(ExchangeRefusal("EXC-066", ["party": partner.text, "country": country.rawValue]))
        }
        guard octets <= rule.documentOctetsMax else { return .failure(ExchangeRefusal("EXC-064")) }
        return .success(rule)
    }

    /// The agreement with a partner; nil if there is none.
    public func agreement(with partner: PartyID) -> ExchangeAgreement? {
        self.agreements.first { $0.partner == partner }
    }
}
