import Foundation

/// Our own look-up by issuer and serial, at any time past or present (design §8).
///
/// Lists and OCSP answers are one pool of statements, each with its own time. Revoked wins, whoever says it; good is
/// only what a statement of that time, or a later one that still speaks about the certificate, says. OpenSSL at a past
/// time calls a later list "not yet valid" and a later revocation "revoked": both wrong for documents.
struct RevocationJudge {
    let store: TrustStore

    /// A status, and what it rests on.
    struct Answer: Equatable {
        var status: RevocationStatus
        var evidence: RevocationEvidence?
        /// A responder that said, for that time, not to know the certificate.
        var denial: RevocationEvidence?
        /// True where only a weakly signed list acquits.
        var isWeak = false
    }

    /// What the evidence that `issuer` answers for says about a certificate at a time.
    func status(of certificate: Certificate, issuer: Certificate, at time: Date) -> Answer {
        let lists = self.lists(of: issuer, for: certificate)
        let statements = (lists + self.answers(certificate, issuer) + self.remembered(certificate, issuer, at: time))
            .sorted { $0.evidence.thisUpdate > $1.evidence.thisUpdate }
        if let (entry, evidence) = self.revocation(in: statements, at: time) {
            return Answer(status: .revoked(at: entry.revoked, reason: entry.reason), evidence: evidence)
        }
        let denial = statements.first { $0.word == .denied && $0.isOf(time) }?.evidence
        let acquittals = statements.filter { $0.saysGood(of: certificate, at: time) }
        if let good = acquittals.first(where: { !$0.isWeak }) ?? acquittals.first {
            return Answer(
                status: .good(asOf: good.evidence.thisUpdate),
                evidence: good.evidence,
                denial: denial,
                isWeak: good.isWeak
            )
        }
        let ranOut = statements.filter { $0.word == .notRevoked && ($0.freshUntil ?? time) < time }
            .max { ($0.freshUntil ?? time) < ($1.freshUntil ?? time) }
        guard let ranOut, let since = ranOut.freshUntil else { return Answer(status: .unknown, denial: denial) }
        return Answer(status: .stale(since: since), evidence: ranOut.evidence, denial: denial)
    }

    /// The earliest revocation that still stands; the statements come newest first.
    private func revocation(
        in statements: [RevocationStatement],
        at time: Date
    ) -> (RevocationList.Entry, RevocationEvidence)? {
        var earliest: (RevocationList.Entry, RevocationEvidence)?
        for (index, statement) in statements.enumerated() {
            guard case .revoked(let entry) = statement.word else { continue }
            // A hold is lifted by a newer word without it (RFC 5280 §5.3.1), from that word's time on.
            let isLifted =
                entry.reason == .certificateHold
                && statements[..<index].contains {
                    $0.word == .notRevoked && !$0.isWeak && $0.evidence.thisUpdate > statement.evidence.thisUpdate
                        && $0.evidence.thisUpdate <= time
                }
            if isLifted { continue }
            if let known = earliest, known.0.revoked <= entry.revoked { continue }
            earliest = (entry, statement.evidence)
        }
        return earliest
    }
}

// MARK: Statements

extension RevocationJudge {
    private func lists(of issuer: Certificate, for certificate: Certificate) -> [RevocationStatement] {
        self.store.revocationLists(issuer: certificate.issuer)
            .filter { !$0.scope.isUnusable && $0.isSigned(by: issuer) }
            .map { list in
                let entry = list.entry(serial: certificate.serial).flatMap { $0.reason == .removeFromList ? nil : $0 }
                let covers = list.scope.covers(certificate)
                return RevocationStatement(
                    word: entry.map { .revoked($0) } ?? (covers ? .notRevoked : .silent),
                    evidence: RevocationEvidence(list),
                    isWeak: list.strength != .full,
                    freshUntil: list.nextUpdate,
                    expiredKeptSince: list.scope.expiredKeptSince
                )
            }
    }

    private func answers(_ certificate: Certificate, _ issuer: Certificate) -> [RevocationStatement] {
        self.store.responses(serial: certificate.serial).compactMap { response in
            guard let answer = response.answer(for: certificate, issuer: issuer) else { return nil }
            guard let mayClear = self.mayClear(response, issuer) else { return nil }
            return RevocationStatement(
                word: Self.word(answer, mayClear: mayClear),
                evidence: RevocationEvidence(response, answer),
                freshUntil: answer.freshUntil,
                expiredKeptSince: answer.archiveCutoff
            )
        }
    }

    private func remembered(
        _ certificate: Certificate,
        _ issuer: Certificate,
        at time: Date
    ) -> [RevocationStatement] {
        self.store.memory.entries(serial: certificate.serial, issuer: issuer).compactMap { entry in
            if let lifted = entry.lifted, time < entry.revoked || lifted <= time { return nil }
            return RevocationStatement(
                word: .revoked(RevocationList.Entry(revoked: entry.revoked, reason: entry.reason)),
                evidence: RevocationEvidence(remembered: entry)
            )
        }
    }

    private static func word(_ answer: OCSPAnswer, mayClear: Bool) -> RevocationStatement.Word {
        switch answer.status {
        case .revoked(let time, let reason): .revoked(RevocationList.Entry(revoked: time, reason: reason))
        case .good: mayClear ? .notRevoked : .silent
        case .unknown: .denied
        }
    }

    /// Whether the responder's word clears a certificate; nil if it counts for nothing.
    ///
    /// A responder whose own certificate still owes a revocation check may accuse, but not acquit: one that was revoked
    /// for a stolen key could date its answers as it likes, so any revocation voids them all.
    private func mayClear(_ response: OCSPResponse, _ issuer: Certificate) -> Bool? {
        switch response.standing(for: issuer) {
        case .foreign: return nil
        case .issuer, .delegate(owing: nil): return true
        case .delegate(let delegate?):
            let lists = self.lists(of: issuer, for: delegate)
            let said = lists + self.remembered(delegate, issuer, at: response.producedAt)
            if said.contains(where: { if case .revoked = $0.word { true } else { false } }) { return nil }
            return lists.contains { !$0.isWeak && $0.saysGood(of: delegate, at: response.producedAt) }
        }
    }
}

extension RevocationStatement {
    /// True when it was the word of that time.
    fileprivate func isOf(_ time: Date) -> Bool {
        self.evidence.thisUpdate <= time && self.freshUntil.map { time <= $0 } ?? false
    }
}
