import COpenSSL
import Foundation

/// Judges whether a path leads from a certificate to an anchor, and whether all of it held at the claimed time.
///
/// Pure: the answer depends on the store and the question only, never on today's date. OpenSSL checks path, dates and
/// usage at the claimed time; revocation is our own look-up. See design §8 «Time».
public struct ChainJudge: Sendable {
    public let store: TrustStore

    /// A judge over one edition of the store.
    public init(_ store: TrustStore) {
        self.store = store
    }

    /// The verdict; every refusal is a value with codes.
    public func judge(_ question: ChainQuestion) -> ChainVerdict {
        self.judge(question, trusting: [])
    }

    /// As ``judge(_:)``, with anchors of the moment: a partner's pinned self-signed certificate.
    func judge(_ question: ChainQuestion, trusting pinned: [TrustAnchor]) -> ChainVerdict {
        var judgement = Judgement(question)
        judgement.judgeTimes()
        let all = pinned + self.store.anchors
        let anchors = all.filter { $0.counts(for: question.role, country: question.country, at: question.claimed) }
        let presented = Array(question.intermediates.prefix(PathFinder.presentedMax))
        let found = PathFinder.find(
            from: question.leaf,
            through: presented + self.store.intermediates,
            to: anchors.map(\.certificate),
            role: question.role,
            at: question.claimed
        )
        guard let path = found else {
            judgement.add(.brokenPath(question.leaf, "X509_verify_cert"))
            return judgement.verdict
        }
        judgement.chain = path.chain
        if let anchor = self.anchor(of: path, among: anchors) {
            judgement.note(path, anchor)
            self.judgeRevocation(&judgement)
        } else {
            judgement.add(self.isAnchoredElsewhere(question, presented) ? .otherAnchor(question) : .noPath(path))
        }
        for fault in path.faults { judgement.judge(fault) }
        judgement.judgeLeaf()
        return judgement.verdict
    }

    /// The anchor at the path's end; the most specific one, if the certificate is held more than once.
    private func anchor(of path: PathFinder.Path, among anchors: [TrustAnchor]) -> TrustAnchor? {
        guard let last = path.chain.last, !path.faults.contains(where: { PathFaults.isGap($0.code) }) else {
            return nil
        }
        let fitting = anchors.filter { $0.certificate == last }
        return fitting.first { $0.roles != nil } ?? fitting.first
    }

    /// True when a path ends at an anchor that is held for another role, country or time.
    private func isAnchoredElsewhere(_ question: ChainQuestion, _ presented: [Certificate]) -> Bool {
        guard !self.store.anchors.isEmpty else { return false }
        let path = PathFinder.find(
            from: question.leaf,
            through: presented + self.store.intermediates,
            to: self.store.anchors.map(\.certificate),
            role: question.role,
            at: question.claimed
        )
        return path.map { self.anchor(of: $0, among: self.store.anchors) != nil } ?? false
    }

    private func judgeRevocation(_ judgement: inout Judgement) {
        let judge = RevocationJudge(store: self.store)
        let chain = judgement.chain
        let time = judgement.question.claimed
        for (certificate, issuer) in zip(chain, chain.dropFirst()) {
            judgement.judge(judge.status(of: certificate, issuer: issuer, at: time), of: certificate)
        }
        guard chain.count == 1, let leaf = chain.first else { return }
        judgement.judge(self.statusOfTrusted(leaf, judge, at: time), of: leaf)
    }

    /// A leaf that is itself the anchor: a list of its issuer can still revoke it, but none is needed.
    private func statusOfTrusted(
        _ leaf: Certificate,
        _ judge: RevocationJudge,
        at time: Date
    ) -> RevocationJudge.Answer {
        let issuers = ([leaf] + self.store.intermediates + self.store.anchors.map(\.certificate))
            .filter { $0.subject == leaf.issuer }
        for issuer in issuers {
            let answer = judge.status(of: leaf, issuer: issuer, at: time)
            if case .revoked = answer.status { return answer }
        }
        return RevocationJudge.Answer(status: .notApplicable)
    }
}
