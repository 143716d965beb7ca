public import Canonical

/// Answers whether a peer may say what it says: certificate → party → country and kind, with dates.
///
/// Asked when a message is received, when a status is received, and for observations. A valid signature of Peru does
/// not bring in a Chilean document without Chile's delegation.
public struct Authority: Sendable, Equatable {
    /// The site's partners.
    public let bindings: [PartyBinding]

    public init(bindings: [PartyBinding]) {
        self.bindings = bindings
    }

    /// The answer to a question of authority: allowed, with the ground, or the code of the refusal.
    public enum Verdict: Sendable, Equatable {
        /// It speaks for itself.
        case own
        /// It speaks for another country that delegated.
        case delegated(by: CountryCode)
        /// It may not.
        case refused(code: String)

        /// The code of the refusal; nil if allowed.
        public var refusal: String? {
            switch self {
            case .own, .delegated: nil
            case .refused(let code): code
            }
        }
    }

    /// What is bound to a party; nil for a stranger.
    public func binding(of party: PartyID) -> PartyBinding? {
        self.bindings.first { $0.party == party }
    }

    /// The party that a certificate stands for in a use; nil for a stranger's.
    public func party(of certificate: OctetsDigest, as use: PartyBinding.CertificateUse) -> PartyID? {
        self.bindings.first { $0.certificates[use]?.contains(certificate) == true }?.party
    }

    /// Whether a certificate may act for the party that it names.
    public func mayActFor(
        _ party: PartyID,
        certificate: OctetsDigest,
        as use: PartyBinding.CertificateUse
    ) -> Verdict {
        guard let binding = self.binding(of: party) else { return .refused(code: "EXC-070") }
        return binding.certificates[use]?.contains(certificate) == true ? .own : .refused(code: "EXC-071")
    }

    /// Whether a party may send a kind of document that was issued in a country, at an instant.
    public func maySend(_ kind: DocumentKind, issuedIn country: CountryCode, by party: PartyID, at time: UTCTime)
        -> Verdict
    {
        guard let binding = self.binding(of: party) else { return .refused(code: "EXC-070") }
        if binding.countries.contains(country) {
            return binding.kinds.contains(kind) ? .own : .refused(code: "EXC-072")
        }
        let delegations = binding.delegations.filter { $0.country == country }
        guard !delegations.isEmpty else { return .refused(code: "EXC-073") }
        return delegations.contains { $0.covers(kind, at: time) }
            ? .delegated(by: country) : .refused(code: "EXC-074")
    }

    /// Whether a party may report on an exchange: only the recipient gateway may.
    public func mayReport(_ party: PartyID, onExchangeTo recipient: PartyID) -> Verdict {
        guard self.binding(of: party) != nil else { return .refused(code: "EXC-070") }
        return party == recipient ? .own : .refused(code: "EXC-040")
    }
}
