public import Texts

/// A private key that can be used but not seen: its description is that of the public key.
public struct PrivateKey: Sendable, CustomStringConvertible, CustomReflectable {
    private let holder: any PrivateKeyHolder

    /// A key in any holder, such as a token.
    public init(holder: any PrivateKeyHolder) {
        self.holder = holder
    }

    /// Reads PKCS#8, PKCS#1 or SEC 1 PEM text.
    public init(pem: [UInt8], passphrase: String? = nil) throws(TrustError) {
        self.init(holder: try MemoryKey(pem: pem, passphrase: passphrase))
    }

    /// Makes a new key.
    public static func generate(_ kind: NewKey) throws(TrustError) -> PrivateKey {
        PrivateKey(holder: try MemoryKey(generating: kind))
    }

    public var publicKey: PublicKey { self.holder.publicKey }

    /// SHA-256 of the public key's SPKI.
    public var id: Digest { self.publicKey.id }

    /// Signs octets; ECDSA values come back raw, `r‖s`.
    ///
    /// Refuses algorithms with a weak digest, and those that do not fit the key.
    public func sign(_ bytes: [UInt8], _ algorithm: SignatureAlgorithm) throws(TrustError) -> [UInt8] {
        guard !algorithm.isWeak, algorithm.keyKind == self.publicKey.kind else {
            throw .keyUnfit(algorithm.name, key: self.publicKey.kind.rawValue)
        }
        return try self.holder.sign(bytes, algorithm)
    }

    /// Opens RSA-OAEP (SHA-256, MGF1-SHA-256); every failure is the same error.
    public func decryptOAEP(_ secret: [UInt8]) throws(TrustError) -> [UInt8] {
        try self.holder.decryptOAEP(secret, .sha256)
    }

    /// Opens RSA-OAEP with other hash functions, for partners of old; every failure is the same error.
    public func decryptOAEP(_ secret: [UInt8], _ hashes: OAEPHashes) throws(TrustError) -> [UInt8] {
        try self.holder.decryptOAEP(secret, hashes)
    }

    /// The raw secret that the holder agrees on with another key; ``secret(with:)`` checks it.
    func agree(with other: PublicKey) throws(TrustError) -> [UInt8] { try self.holder.agree(with: other) }

    /// What keeps the key from work now, such as a token that was taken out; nil where it can work.
    public var obstacle: (any Explained)? { self.holder.obstacle }

    /// PKCS#8 PEM text, or nil where the key cannot leave its holder.
    ///
    /// For key files and TLS libraries only.
    public func exportPEM() -> String? { self.holder.exportPEM() }

    public var description: String { "private key of \(self.publicKey)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What ``PrivateKey/generate(_:)`` can make.
public enum NewKey: Sendable, Hashable {
    case rsa2048
    case rsa3072
    case p256
    case p384
    case p521
    case brainpoolP256r1
    case ed25519
    case x25519
}
