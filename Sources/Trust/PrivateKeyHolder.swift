/// Where a private key lives and works: a file's key in memory now, a token later.
///
/// A holder may be called from many threads at once. It never hands the key out, unless ``exportPEM()`` says otherwise.
public protocol PrivateKeyHolder: Sendable {
    var publicKey: PublicKey { get }

    /// Signs octets; ECDSA values come back raw, `r‖s`.
    func sign(_ bytes: [UInt8], _ algorithm: SignatureAlgorithm) throws(TrustError) -> [UInt8]

    /// Opens RSA-OAEP (SHA-256, MGF1-SHA-256). Every failure is the same ``TrustError``.
    func decryptOAEP(_ secret: [UInt8]) throws(TrustError) -> [UInt8]

    /// PKCS#8 PEM text, or nil where the key cannot leave its holder.
    func exportPEM() -> String?
}
