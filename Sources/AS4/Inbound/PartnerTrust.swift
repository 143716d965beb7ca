public import Exchange
public import Trust

/// Who may sign for a partner: asked with the certificate whose key made a signature that is good.
public struct PartnerTrust: Sendable {
    /// Certificates known for a party, for tokens that only name one.
    public var certificates: @Sendable (PartyID) -> [Certificate]
    /// The judgement on a signer.
    public var judge: @Sendable (SignerQuestion) -> SignerJudgement

    public init(
        certificates: @escaping @Sendable (PartyID) -> [Certificate],
        judge: @escaping @Sendable (SignerQuestion) -> SignerJudgement
    ) {
        self.certificates = certificates
        self.judge = judge
    }

    /// Trusts exactly the certificates given for each party; no chain, dates or revocation are looked at.
    public static func pinned(_ certificates: [PartyID: [Certificate]]) -> PartnerTrust {
        PartnerTrust(
            certificates: { certificates[$0] ?? [] },
            judge: { question in
                (certificates[question.party] ?? []).contains(question.certificate)
                    ? .trusted(findings: []) : .refused(code: "AS4-038")
            }
        )
    }
}

/// Whether a certificate may sign for a party.
public struct SignerQuestion: Sendable {
    public let certificate: Certificate
    /// What the message brought along to build a chain.
    public let intermediates: [Certificate]
    public let party: PartyID
    public let mode: PMode
}

/// The answer to a ``SignerQuestion``; closed.
public enum SignerJudgement: Sendable, Equatable {
    case trusted(findings: [String])
    /// Not trusted; the code says why.
    case refused(code: String)
    /// Nobody can say now, and a later answer may be another: revocation data that the policy requires is missing or old.
    case undecided(code: String, arguments: [String: String])
}
