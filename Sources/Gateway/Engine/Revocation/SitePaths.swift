import Foundation
import Trust
import TrustClient

extension SiteTrust {
    /// The paths of our own certificates, of the partners' pinned ones and of the authorities that the site holds: whose
    /// revocation is followed from the start.
    func certifiedPaths(at now: Date) -> Set<CertifiedPath> {
        let own = KeyRole.allCases.compactMap { role in
            self.identities[role].map { ($0.leaf, Array($0.certificates.dropFirst()), role.certificateRole) }
        }
        let partners = self.partners.values.flatMap { partner in
            partner.byRole.map { ($0.certificate, [Certificate](), $0.role) }
        }
        let authorities = self.store.intermediates.flatMap { certificate in
            CertificateRole.allCases.map { (certificate, [Certificate](), $0) }
        }
        let judge = ChainJudge(self.store)
        var paths: Set<CertifiedPath> = []
        for (leaf, intermediates, role) in own + partners + authorities {
            let question = ChainQuestion(
                leaf: leaf,
                intermediates: intermediates,
                role: role,
                claimed: now,
                proven: now,
                revocation: .record
            )
            if let path = CertifiedPath(found: judge.judge(question)) { paths.insert(path) }
        }
        return paths
    }

    /// Our own certificates that are revoked.
    func revokedIdentities(at now: Date) -> [KeyRole] {
        let judge = ChainJudge(self.store)
        return KeyRole.allCases.filter { role in
            guard let identity = self.identities[role] else { return false }
            let question = ChainQuestion(
                leaf: identity.leaf,
                intermediates: Array(identity.certificates.dropFirst()),
                role: role.certificateRole,
                claimed: now,
                proven: now,
                revocation: .record
            )
            return judge.judge(question).revocation.contains { if case .revoked = $0 { true } else { false } }
        }
    }
}

extension TrustStore {
    /// Digests of everything that verdicts rest on: equal where nothing can be judged otherwise.
    var contents: Set<Digest> {
        Set(self.revocationLists.map(\.fingerprint)).union(self.ocspResponses.map(\.fingerprint))
            .union(self.intermediates.map(\.fingerprint)).union(self.anchors.map(\.certificate.fingerprint))
    }
}

extension PartnerCertificates {
    fileprivate var byRole: [(certificate: Certificate, role: CertificateRole)] {
        self.tls.map { ($0, .tlsServer) } + self.tlsClient.map { ($0, .tlsClient) } + self.sign.map { ($0, .as4Sign) }
            + self.seal.map { ($0, .seal) } + [(self.encrypt, .as4Decrypt)]
    }
}

extension KeyRole {
    fileprivate var certificateRole: CertificateRole {
        switch self {
        case .tlsServer: .tlsServer
        case .tlsClient: .tlsClient
        case .as4Sign: .as4Sign
        case .as4Decrypt: .as4Decrypt
        case .seal: .seal
        }
    }
}
