import Foundation
import Trust

/// Judges signers of captured messages against the reader's anchors, offline, at one time.
struct SignerJudge {
    let store: TrustStore
    let at: Date

    /// The whole judgement; nobody knows which country a captured message is from, so any anchor counts.
    func verdict(_ certificate: Certificate, _ intermediates: [Certificate]) -> ChainVerdict {
        ChainJudge(self.store).judge(
            ChainQuestion(
                leaf: certificate,
                intermediates: intermediates,
                role: .as4Sign,
                claimed: self.at,
                proven: self.at,
                revocation: .prefer
            )
        )
    }
}

extension PartnerTrust {
    /// For inspecting: `known` certificates resolve tokens that only name one; without a judge every signer passes here,
    /// and the verdict says that nobody judged.
    static func inspecting(_ judge: SignerJudge?, known: [Certificate]) -> PartnerTrust {
        PartnerTrust(
            certificates: { _ in known },
            judge: { question in
                guard let judge else { return .trusted(findings: []) }
                let verdict = judge.verdict(question.certificate, question.intermediates)
                let worst = verdict.findings.max { $0.severity < $1.severity }
                return verdict.isAccepted
                    ? .trusted(findings: verdict.codes)
                    : .refused(code: worst?.code ?? verdict.codes.first ?? "AS4-038")
            }
        )
    }
}
