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
    ///
    /// A good first path is taken; else every path is judged whole and the best is taken, except that nothing cures a
    /// leaf that was revoked.
    func judge(_ question: ChainQuestion, trusting pinned: [TrustAnchor]) -> ChainVerdict {
        let all = pinned + self.store.anchors
        let anchors = all.filter { $0.counts(for: question.role, country: question.country, at: question.claimed) }
        let search = PathFinder.Search(
            leaf: question.leaf,
            intermediates: Array(question.intermediates.prefix(PathFinder.presentedMax)) + self.store.intermediates,
            anchors: anchors.map(\.certificate),
            role: question.role,
            time: question.claimed
        )
        guard let path = PathFinder.first(search) else {
            var judgement = Judgement(question)
            judgement.add(.brokenPath(question.leaf, "X509_verify_cert"))
            return judgement.verdict
        }
        let first = self.judgement(question, path, anchors, search)
        let verdict = first.verdict
        if verdict.isGood || first.isLeafRevoked { return verdict }
        let others = PathFinder.others(search, than: path).map { self.judgement(question, $0, anchors, search) }
        return others.isEmpty ? verdict : Self.best([first] + others).verdict
    }

    /// The best of several judgements, which tells about the others.
    private static func best(_ judgements: [Judgement]) -> Judgement {
        if let revoked = judgements.first(where: \.isLeafRevoked) { return revoked }
        let ranked = judgements.enumerated().sorted {
            let (first, second) = ($0.element.weight, $1.element.weight)
            return first == second ? $0.offset < $1.offset : first.lexicographicallyPrecedes(second)
        }.map(\.element)
        var best = ranked[0]
        best.note(ranked.dropFirst().filter { !$0.chain.isEmpty }.map(\.alternative))
        return best
    }

    /// Everything that there is to say about one path.
    private func judgement(
        _ question: ChainQuestion,
        _ path: PathFinder.Path,
        _ anchors: [TrustAnchor],
        _ search: PathFinder.Search
    ) -> Judgement {
        var judgement = Judgement(question)
        judgement.judgeTimes()
        judgement.chain = path.chain
        if let anchor = self.anchor(of: path, among: anchors) {
            judgement.note(path, anchor)
            self.judgeRevocation(&judgement)
            self.judgeTwins(&judgement, search)
        } else {
            judgement.add(self.isAnchoredElsewhere(search) ? .otherAnchor(question) : .noPath(path))
        }
        for fault in path.faults { judgement.judge(fault) }
        judgement.judgeLeaf()
        return judgement
    }

    /// The anchor at the path's end; the most specific one, if the certificate is held more than once.
    private func anchor(of path: PathFinder.Path, among anchors: [TrustAnchor]) -> TrustAnchor? {
        guard let last = path.chain.last, path.isWhole else { return nil }
        let fitting = anchors.filter { $0.certificate == last }
        return fitting.first { $0.roles != nil } ?? fitting.first
    }

    /// True when a path ends at an anchor that is held for another role, country or time.
    private func isAnchoredElsewhere(_ search: PathFinder.Search) -> Bool {
        guard !self.store.anchors.isEmpty else { return false }
        var wide = search
        wide.anchors = self.store.anchors.map(\.certificate)
        guard let path = PathFinder.first(wide) else { return false }
        return path.isWhole || PathFinder.others(wide, than: path).contains(where: \.isWhole)
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

    /// Other certificates of the path's authorities, of the same key: where one was revoked because the key was stolen, a
    /// way around it does not make the key safe again.
    ///
    /// Only an authority that leads to an anchor of the country and role that were asked may say so: another country's
    /// word on a key that it certified as well is no veto.
    private func judgeTwins(_ judgement: inout Judgement, _ search: PathFinder.Search) {
        let judge = RevocationJudge(store: self.store)
        let question = judgement.question
        let own = self.store.anchors.filter { $0.isOf(question.country, question.role) }.map(\.certificate)
        let authorities = search.intermediates + own
        for certificate in judgement.chain.dropFirst() {
            for twin in authorities where twin.keyID == certificate.keyID && twin != certificate {
                for issuer in authorities where twin.isIssued(by: issuer) {
                    let status = judge.status(of: twin, issuer: issuer, at: search.time).status
                    guard case .revoked(let time, let reason) = status, time <= search.time,
                        reason == .keyCompromise || reason == .authorityCompromise,
                        own.contains(issuer) || Self.leads(issuer, to: own, search)
                    else { continue }
                    judgement.add(.compromisedElsewhere(certificate, twin))
                }
            }
        }
    }

    /// True where a whole path goes from an authority to one of some anchors.
    private static func leads(_ issuer: Certificate, to anchors: [Certificate], _ search: PathFinder.Search) -> Bool {
        var climb = search
        climb.leaf = issuer
        climb.anchors = anchors
        guard let path = PathFinder.first(climb) else { return false }
        return path.isWhole || PathFinder.others(climb, than: path).contains(where: \.isWhole)
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
