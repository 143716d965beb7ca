/// How a certificate is named in a message.
public enum TokenKind: String, Sendable, CaseIterable {
    /// The certificate itself, in a BinarySecurityToken X509v3.
    case certificate = "bst"
    /// The certificate with its chain, in a BinarySecurityToken X509PKIPathv1.
    case path = "pkipath"
    /// Its SubjectKeyIdentifier only.
    case subjectKeyIdentifier = "ski"
    /// Its issuer and serial number only.
    case issuerSerial = "issuer-serial"
}
