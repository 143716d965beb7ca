import Exchange
import Foundation
public import Trust

extension Site {
    /// Every certificate that the site rests on: its own keys', partners', anchors, intermediates, the directory's.
    ///
    /// Reads the folder of the directory's anchors, so it is work for the pool; what cannot be read there is left out,
    /// since the directory's keeper tells it.
    public func certificatesInUse() -> [CertificateInUse] {
        self.trust.certificatesInUse + self.directoryCertificates()
    }

    private func directoryCertificates() -> [CertificateInUse] {
        guard let directory = self.configuration.directory else { return [] }
        let folders = [("anchors", directory.anchors), ("download-anchors", directory.downloadAnchors)]
        return folders.flatMap { name, folder -> [CertificateInUse] in
            guard let folder, let found = try? TrustFolder.contents(URL(filePath: folder)) else { return [] }
            return found.certificates.map { CertificateInUse($0, .directory, "scod \(name)") }
        }
    }
}

extension SiteTrust {
    /// Every certificate that was opened with the site's configuration.
    var certificatesInUse: [CertificateInUse] {
        let own = KeyRole.allCases.flatMap { role -> [CertificateInUse] in
            guard let identity = self.identities[role] else { return [] }
            return identity.certificates.map { certificate in
                CertificateInUse(certificate, certificate == identity.leaf ? .own : .intermediate, role.rawValue)
            }
        }
        let partners = self.partners.sorted { $0.key < $1.key }.flatMap { party, certificates in
            [
                ("tls", certificates.tls), ("tls-client", certificates.tlsClient), ("sign", certificates.sign),
                ("encrypt", [certificates.encrypt]), ("seal", certificates.seal),
            ].flatMap { use, list in list.map { CertificateInUse($0, .partner, "\(party.text) \(use)") } }
        }
        let others = self.store.certificatesInUse + self.nationalStore.certificatesInUse
        // A partner's self-signed certificate is its own anchor: it is told once, as the partner's.
        let pinned = Set(partners.map(\.certificate))
        return own + partners + others.filter { !pinned.contains($0.certificate) }
    }
}
