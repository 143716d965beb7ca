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

    /// Opens RSA-OAEP with other hash functions; a holder that has only those of ``decryptOAEP(_:)`` fails for others.
    func decryptOAEP(_ secret: [UInt8], _ hashes: OAEPHashes) throws(TrustError) -> [UInt8]

    /// The secret that this key shares with another of the same kind and curve: X25519 (RFC 7748 §6.1), or the
    /// coordinate x of the common point (SEC 1 §3.3.1). Every failure is the same ``TrustError``.
    func agree(with other: PublicKey) throws(TrustError) -> [UInt8]

    /// PKCS#8 PEM text, or nil where the key cannot leave its holder.
    func exportPEM() -> String?

    /// What keeps the key from work now, known without asking the holder again; nil where it can work.
    var obstacle: (any Explained)? { get }
}

extension PrivateKeyHolder {
    /// A key in memory can always work.
    public var obstacle: (any Explained)? { nil }

    /// A holder that opens SHA-256 only.
    public func decryptOAEP(_ secret: [UInt8], _ hashes: OAEPHashes) throws(TrustError) -> [UInt8] {
        guard hashes == .sha256 else { throw .decryptionFailed }
        return try self.decryptOAEP(secret)
    }

    /// A holder that agrees on no keys.
    public func agree(with other: PublicKey) throws(TrustError) -> [UInt8] { throw .decryptionFailed }
}
