public import Trust

/// A certificate in use, with the path by which it leads to a country's anchor.
public struct CertifiedPath: Sendable, Hashable {
    /// Leaf first, the anchor last.
    public let chain: [Certificate]
    public let role: CertificateRole
    /// ISO 3166 alpha-2 of the anchor's country.
    public let country: String

    public init(chain: [Certificate], role: CertificateRole, country: String) {
        self.chain = chain
        self.role = role
        self.country = country
    }

    /// The path that a verdict found; nil where it does not lead to a country's anchor, or where more is wrong with it
    /// than that nobody knows whether it is revoked.
    public init?(_ verdict: ChainVerdict) {
        guard let anchor = verdict.anchor, let country = anchor.country, verdict.chain.count > 1,
            verdict.chain.last == anchor.certificate,
            !verdict.findings.contains(where: { $0.severity > .warning && !Self.isAboutRevocation($0) })
        else { return nil }
        self.init(chain: verdict.chain, role: verdict.role, country: country)
    }

    /// The path that a verdict found, whatever is wrong with the leaf's use: for certificates that the site itself names.
    public init?(found verdict: ChainVerdict) {
        guard let anchor = verdict.anchor, let country = anchor.country, verdict.chain.count > 1,
            verdict.chain.last == anchor.certificate
        else { return nil }
        self.init(chain: verdict.chain, role: verdict.role, country: country)
    }

    /// True where the path still ends at an anchor of the store for its role and country.
    func isAnchored(in store: TrustStore) -> Bool {
        store.anchors.contains { anchor in
            anchor.certificate == self.chain.last && anchor.country == self.country
                && (anchor.roles?.contains(self.role) ?? true)
        }
    }

    private static func isAboutRevocation(_ finding: ChainFinding) -> Bool {
        ["TRU-103", "TRU-203", "TRU-204", "TRU-209"].contains(finding.code)
    }
}
