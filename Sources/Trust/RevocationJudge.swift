import Foundation

/// Our own look-up by issuer and serial, at any time past or present (design §8).
///
/// OpenSSL at a past time calls a later list "not yet valid" and a later revocation "revoked": both wrong for documents.
struct RevocationJudge {
    let store: TrustStore

    /// What the lists that `issuer` signed say about a certificate at a time.
    func status(of certificate: Certificate, issuer: Certificate, at time: Date) -> RevocationStatus {
        let lists = self.store.revocationLists(issuer: certificate.issuer)
            .filter { !$0.scope.isUnusable && $0.isSigned(by: issuer) }
        if let entry = self.entry(for: certificate, in: lists, at: time) {
            return .revoked(at: entry.revoked, reason: entry.reason)
        }
        let covering = lists.filter { $0.scope.covers(certificate) }
        if let list = covering.first(where: { self.saysGood($0, certificate, at: time) }) {
            return .good(list: list.thisUpdate)
        }
        guard let ranOut = covering.compactMap(\.nextUpdate).filter({ $0 < time }).max() else { return .unknown }
        return .stale(since: ranOut)
    }

    /// The earliest revocation that still stands; the lists come newest first.
    private func entry(
        for certificate: Certificate,
        in lists: [RevocationList],
        at time: Date
    ) -> RevocationList.Entry? {
        var earliest: RevocationList.Entry?
        for (index, list) in lists.enumerated() {
            guard let entry = list.entry(serial: certificate.serial), entry.reason != .removeFromList else { continue }
            // A hold is lifted by a newer list without the entry (RFC 5280 §5.3.1), from that list's time on.
            let isLifted =
                entry.reason == .certificateHold
                && lists[..<index].contains {
                    $0.thisUpdate > list.thisUpdate && $0.thisUpdate <= time && $0.scope.covers(certificate)
                        && $0.entry(serial: certificate.serial) == nil
                }
            if isLifted { continue }
            if let known = earliest, known.revoked <= entry.revoked { continue }
            earliest = entry
        }
        return earliest
    }

    /// True when the list lacks the certificate and so says that it was not revoked at the time.
    private func saysGood(_ list: RevocationList, _ certificate: Certificate, at time: Date) -> Bool {
        if list.thisUpdate <= time { return list.nextUpdate.map { time <= $0 } ?? false }
        // Issuers may drop entries of expired certificates (RFC 5280 §3.3), so a list made after the expiry is silent.
        if list.thisUpdate <= certificate.notAfter { return true }
        return list.scope.expiredKeptSince.map { $0 <= certificate.notAfter } ?? false
    }
}
