import Signing
import Trust

/// The checks about signatures and their signers, from what is known about each signature.
struct SignatureChecks {
    private let accounts: [SignatureAccount]
    private let hasAnchors: Bool

    init(_ accounts: [SignatureAccount], _ store: TrustStore) {
        self.accounts = accounts
        self.hasAnchors = !store.anchors.isEmpty
    }

    /// Each signature, then the chains and the revocation of all of them.
    var checks: [Check] {
        self.accounts.map(self.signature) + [self.chain, self.revocation]
    }

    private func signature(_ account: SignatureAccount) -> Check {
        let name: Check.Name =
            switch account.role {
            case .issuer: .issuerSignature
            case .exporter: .exporterSignature
            case .official: .officialSignature
            }
        let own = account.reasons.filter { $0.code.hasPrefix("SIG-") && $0.severity >= .warning }
        let codes = own.map(\.code).uniqued
        if account.state == .absent {
            return Check(name, .failed, Wording("inspect.check.signature.absent"), codes: codes)
        }
        guard account.isIntact == true else {
            return Check(name, .failed, Wording("inspect.check.signature.broken"), codes: codes)
        }
        if own.contains(where: { $0.severity >= .indeterminate }) {
            return Check(name, .failed, Wording("inspect.check.signature.rejected"), codes: codes)
        }
        return codes.isEmpty
            ? Check(name, .passed, Wording("inspect.check.signature.intact"))
            : Check(name, .warned, Wording("inspect.check.signature.remarked"), codes: codes)
    }

    /// Whether every signer's certificate leads to a trusted authority and was in force.
    private var chain: Check {
        let chains = self.accounts.compactMap(\.chains.first)
        guard !chains.isEmpty else { return Check(.chain, .notChecked, Wording("inspect.check.chain.none")) }
        guard self.hasAnchors else {
            return Check(
                .chain,
                .failed,
                Wording("inspect.check.chain.no-trust"),
                codes: self.codes(chains, .indeterminate)
            )
        }
        let worst = chains.flatMap(\.findings).filter { !Self.isRevocation($0) }.map(\.severity).max() ?? .note
        let isAnchored = chains.allSatisfy { $0.anchor != nil }
        if worst >= .indeterminate || !isAnchored {
            let key = isAnchored ? "inspect.check.chain.failed" : "inspect.check.chain.untrusted"
            return Check(.chain, .failed, Wording(key), codes: self.codes(chains, .indeterminate))
        }
        return worst == .warning
            ? Check(.chain, .warned, Wording("inspect.check.chain.warned"), codes: self.codes(chains, .warning))
            : Check(.chain, .passed, Wording("inspect.check.chain.passed"))
    }

    private func codes(_ chains: [ChainVerdict], _ least: ChainFinding.Severity) -> [String] {
        chains.flatMap(\.findings).filter { $0.severity >= least && !Self.isRevocation($0) }.map(\.code).uniqued
    }

    private static func isRevocation(_ finding: ChainFinding) -> Bool {
        finding.subindication?.hasPrefix("REVOKED") == true || self.revocationCodes.contains(finding.code)
    }

    /// Codes that say something about revocation: revoked, revoked later, unknown, stale.
    private static let revocationCodes: Set<String> = ["TRU-103", "TRU-202", "TRU-203", "TRU-204"]

    /// Whether any certificate of a signer's chain was revoked at the time that counts.
    private var revocation: Check {
        let chains = self.accounts.compactMap(\.chains.first).filter { $0.anchor != nil }
        let found = chains.flatMap { chain in chain.revocation.map { (status: $0, claimed: chain.claimed) } }
            .filter { $0.status != .notApplicable }
        let codes = chains.flatMap(\.findings).filter { Self.isRevocation($0) && $0.severity >= .warning }.map(\.code)
            .uniqued
        func result(_ state: Check.State, _ word: String) -> Check {
            Check(.revocation, state, Wording("inspect.check.revocation.\(word)"), codes: codes)
        }
        if found.isEmpty { return result(.notChecked, "none") }
        let wasRevoked = found.contains {
            guard case .revoked(let time, _) = $0.status else { return false }
            return time <= $0.claimed
        }
        if wasRevoked { return result(.failed, "revoked") }
        let isRevoked = found.contains {
            guard case .revoked = $0.status else { return false }
            return true
        }
        if isRevoked { return result(.warned, "later") }
        let isUnknown = found.contains {
            switch $0.status {
            case .unknown, .stale: true
            case .good, .revoked, .notApplicable: false
            }
        }
        return isUnknown ? result(.warned, "unknown") : result(.passed, "good")
    }
}
