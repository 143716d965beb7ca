import Trust

/// Whether a certificate is one for signing documents at all, by what it says about itself.
///
/// Trust, dates and revocation are the judges' matter. National authorities give their officers `clientAuth`, so only
/// what plainly is another purpose is refused: servers, authorities, timestamps, code.
enum SignerFitness {
    /// The shortest RSA key, in bits.
    static let modulusMin = 2048

    static func check(_ certificate: Certificate) throws(SignatureFault) {
        let key = certificate.publicKey
        let isStrong = key.kind == .rsa ? key.bits >= Self.modulusMin : SignatureAlgorithm.preferred(for: key) != nil
        guard isStrong else {
            throw SignatureFault(.weakKey, ["key": "\(key.kind.rawValue)-\(key.bits)"])
        }
        guard let reason = Self.contradiction(certificate) else { return }
        throw SignatureFault(.purpose, ["subject": Printable.text(certificate.subject.text), "reason": reason])
    }

    private static func contradiction(_ certificate: Certificate) -> String? {
        if certificate.isAuthority { return "CA:TRUE" }
        if let usage = certificate.keyUsage, usage.isDisjoint(with: [.digitalSignature, .nonRepudiation]) {
            return "keyUsage"
        }
        guard let purposes = certificate.extendedKeyUsage, !purposes.contains(.any) else { return nil }
        let foreign: Set<ExtendedKeyUsage> = [.serverAuth, .codeSigning, .timeStamping, .ocspSigning]
        let isServer = purposes.contains(.serverAuth) && purposes.isSubset(of: foreign.union([.clientAuth]))
        return isServer || purposes.isSubset(of: foreign) ? "extendedKeyUsage" : nil
    }
}
