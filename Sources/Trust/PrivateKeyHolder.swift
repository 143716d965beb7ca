public import Texts

/// Where a private key lives and works: a file's key in memory, or a token.
///
/// A holder may be called from many threads at once. It never hands the key out, unless ``exportPEM()`` says otherwise.
/// A holder that cannot work now throws a ``TrustError`` that ``TrustError/isObstacle``.
public protocol PrivateKeyHolder: Sendable {
    var publicKey: PublicKey { get }

    /// Signs octets; ECDSA values come back raw, `r‖s`.
    func sign(_ bytes: [UInt8], _ algorithm: SignatureAlgorithm) throws(TrustError) -> [UInt8]

    /// Opens RSA-OAEP (SHA-256, MGF1-SHA-256). Every failure is the same ``TrustError``.
    func decryptOAEP(_ secret: [UInt8]) throws(TrustError) -> [UInt8]

    /// PKCS#8 PEM text, or nil where the key cannot leave its holder.
    func exportPEM() -> String?

    /// What keeps the key from work now, known without asking the holder again; nil where it can work.
    var obstacle: (any Explained)? { get }
}

extension PrivateKeyHolder {
    /// A key in memory can always work.
    public var obstacle: (any Explained)? { nil }
}
