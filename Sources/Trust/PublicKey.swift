import COpenSSL
import CPaso

/// A public key: verifies signatures and encrypts keys to its holder.
public struct PublicKey: Sendable, Hashable, CustomStringConvertible {
    let handle: KeyHandle
    public let kind: KeyKind
    /// Size in bits: the modulus for RSA, the field for curves.
    public let bits: Int
    /// Nil for keys that are not on a curve that ``Curve`` lists.
    public let curve: Curve?
    /// DER SubjectPublicKeyInfo.
    public let spki: [UInt8]
    /// SHA-256 of ``spki``; what pins and key separation compare.
    public let id: Digest

    init(handle: KeyHandle) {
        self.handle = handle
        self.kind = handle.kind
        self.bits = handle.bits
        self.curve = handle.curve
        self.spki = handle.spki
        self.id = Digest.of(self.spki)
    }

    /// Reads a DER SubjectPublicKeyInfo.
    public init(spki: [UInt8]) throws(TrustError) {
        guard let handle = unsafe KeyHandle(adopting: paso_spki_parse(spki, spki.count)) else { throw .keyUnreadable }
        self.init(handle: handle)
    }

    /// True when `signature` over `bytes` is by this key's holder.
    ///
    /// False also for a malformed signature or an algorithm that does not fit the key. ECDSA values are raw `r‖s`.
    public func verifies(_ signature: [UInt8], over bytes: [UInt8], _ algorithm: SignatureAlgorithm) -> Bool {
        guard algorithm.keyKind == self.kind else { return false }
        var value = signature
        if case .ecdsa = algorithm {
            guard let curve = self.curve, signature.count == 2 * curve.coordinateLength,
                let der = ECDSAValue.der(raw: signature)
            else { return false }
            value = der
        }
        defer { ERR_clear_error() }
        guard let context = unsafe EVP_MD_CTX_new() else { return false }
        defer { unsafe EVP_MD_CTX_free(context) }
        var keyContext: OpaquePointer?
        let digest = unsafe algorithm.digest?.implementation
        guard unsafe EVP_DigestVerifyInit(context, &keyContext, digest, nil, self.handle.pointer) == 1,
            unsafe SignaturePadding.set(algorithm, on: keyContext)
        else { return false }
        return unsafe EVP_DigestVerify(context, value, value.count, bytes, bytes.count) == 1
    }

    /// Encrypts a short secret by RSA-OAEP with SHA-256 and MGF1-SHA-256, without label.
    public func encryptOAEP(_ secret: [UInt8]) throws(TrustError) -> [UInt8] {
        try self.encryptOAEP(secret, .sha256)
    }

    /// With other hash functions: only to test what is read.
    func encryptOAEP(_ secret: [UInt8], _ hashes: OAEPHashes) throws(TrustError) -> [UInt8] {
        guard self.kind == .rsa else { throw .keyUnfit("rsa-oaep", key: self.kind.rawValue) }
        defer { ERR_clear_error() }
        let context = unsafe EVP_PKEY_CTX_new_from_pkey(nil, self.handle.pointer, nil)
        defer { unsafe EVP_PKEY_CTX_free(context) }
        var length = 0
        guard unsafe EVP_PKEY_encrypt_init(context) == 1, unsafe OAEPPadding.set(hashes, on: context),
            unsafe EVP_PKEY_encrypt(context, nil, &length, secret, secret.count) == 1
        else { throw .cryptography("EVP_PKEY_encrypt") }
        var result = [UInt8](repeating: 0, count: length)
        guard unsafe EVP_PKEY_encrypt(context, &result, &length, secret, secret.count) == 1 else {
            throw .cryptography("EVP_PKEY_encrypt")
        }
        return Array(result.prefix(length))
    }

    public static func == (first: PublicKey, second: PublicKey) -> Bool { first.id == second.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(self.id) }
    public var description: String { "\(self.kind.rawValue)-\(self.bits) \(self.id.hex.prefix(16))" }
}
