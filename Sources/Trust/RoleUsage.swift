/// Which key usages fit a role, beyond what OpenSSL checks for TLS.
///
/// Certificates in the field say too much and too little (as4.md §1.6; national PKIs give officers `clientAuth`): only
/// what plainly contradicts the role is refused.
enum RoleUsage {
    static func allows(_ certificate: Certificate, _ role: CertificateRole) -> Bool {
        self.allowsKey(certificate.keyUsage, role) && self.allowsPurpose(certificate.extendedKeyUsage, role)
    }

    private static func allowsKey(_ usage: KeyUsage?, _ role: CertificateRole) -> Bool {
        guard let usage else { return true }
        switch role {
        case .tlsClient, .tlsServer:
            return true
        case .as4Sign, .seal, .issuer, .tsa:
            return !usage.isDisjoint(with: [.digitalSignature, .nonRepudiation])
        case .as4Decrypt:
            return !usage.isDisjoint(with: [.keyEncipherment, .dataEncipherment, .keyAgreement])
        }
    }

    private static func allowsPurpose(_ purposes: Set<ExtendedKeyUsage>?, _ role: CertificateRole) -> Bool {
        // RFC 3161 §2.3: this purpose alone; that it is critical, OpenSSL and the token's reader see to.
        if role == .tsa { return purposes == [.timeStamping] }
        guard let purposes, !purposes.contains(.any) else { return true }
        switch role {
        case .tlsClient, .tlsServer, .tsa:
            return true
        case .as4Sign, .as4Decrypt:
            return !purposes.isSubset(of: [.codeSigning, .timeStamping, .ocspSigning])
        case .seal, .issuer:
            return !purposes.isSubset(of: [.serverAuth, .codeSigning, .timeStamping, .ocspSigning])
        }
    }
}
