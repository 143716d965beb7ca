import COpenSSL
import CPaso

/// A private key in this process's memory.
struct MemoryKey: PrivateKeyHolder {
    private let handle: KeyHandle
    let publicKey: PublicKey

    init(pem: [UInt8], passphrase: String?) throws(TrustError) {
        let pointer =
            if let passphrase {
                unsafe paso_private_key_parse(pem, pem.count, passphrase)
            } else {
                unsafe paso_private_key_parse(pem, pem.count, nil)
            }
        guard let handle = unsafe KeyHandle(adopting: pointer) else { throw .keyUnreadable }
        try self.init(handle)
    }

    init(generating kind: NewKey) throws(TrustError) {
        guard let handle = unsafe KeyHandle(adopting: Self.generate(kind)) else {
            ERR_clear_error()
            throw .cryptography("EVP_PKEY_generate")
        }
        try self.init(handle)
    }

    private init(_ handle: KeyHandle) throws(TrustError) {
        // The public half gets a handle of its own, so that no copy of it keeps the private one alive.
        self.publicKey = try PublicKey(spki: handle.spki)
        self.handle = handle
    }

    func sign(_ bytes: [UInt8], _ algorithm: SignatureAlgorithm) throws(TrustError) -> [UInt8] {
        defer { ERR_clear_error() }
        let context = unsafe EVP_MD_CTX_new()
        defer { unsafe EVP_MD_CTX_free(context) }
        var keyContext: OpaquePointer?
        let digest = unsafe algorithm.digest?.implementation
        var length = 0
        guard unsafe EVP_DigestSignInit(context, &keyContext, digest, nil, self.handle.pointer) == 1,
            unsafe SignaturePadding.set(algorithm, on: keyContext),
            unsafe EVP_DigestSign(context, nil, &length, bytes, bytes.count) == 1
        else { throw .keyUnfit(algorithm.name, key: self.publicKey.kind.rawValue) }
        var value = [UInt8](repeating: 0, count: length)
        guard unsafe EVP_DigestSign(context, &value, &length, bytes, bytes.count) == 1 else {
            throw .cryptography("EVP_DigestSign")
        }
        value.removeSubrange(length...)
        guard case .ecdsa = algorithm else { return value }
        guard let curve = self.publicKey.curve, let raw = ECDSAValue.raw(der: value, curve: curve) else {
            throw .keyUnfit(algorithm.name, key: self.publicKey.kind.rawValue)
        }
        return raw
    }

    func decryptOAEP(_ secret: [UInt8]) throws(TrustError) -> [UInt8] { try self.decryptOAEP(secret, .sha256) }

    func decryptOAEP(_ secret: [UInt8], _ hashes: OAEPHashes) throws(TrustError) -> [UInt8] {
        defer { ERR_clear_error() }
        let context = unsafe EVP_PKEY_CTX_new_from_pkey(nil, self.handle.pointer, nil)
        defer { unsafe EVP_PKEY_CTX_free(context) }
        var length = 0
        guard self.publicKey.kind == .rsa, unsafe EVP_PKEY_decrypt_init(context) == 1,
            unsafe OAEPPadding.set(hashes, on: context),
            unsafe EVP_PKEY_decrypt(context, nil, &length, secret, secret.count) == 1
        else { throw .decryptionFailed }
        var result = [UInt8](repeating: 0, count: length)
        guard unsafe EVP_PKEY_decrypt(context, &result, &length, secret, secret.count) == 1 else {
            throw .decryptionFailed
        }
        return Array(result.prefix(length))
    }

    func agree(with other: PublicKey) throws(TrustError) -> [UInt8] {
        defer { ERR_clear_error() }
        let context = unsafe EVP_PKEY_CTX_new_from_pkey(nil, self.handle.pointer, nil)
        defer { unsafe EVP_PKEY_CTX_free(context) }
        var length = 0
        // Setting the peer also checks its key: a point outside of the group never meets ours.
        guard unsafe EVP_PKEY_derive_init(context) == 1,
            unsafe EVP_PKEY_derive_set_peer(context, other.handle.pointer) == 1,
            unsafe EVP_PKEY_derive(context, nil, &length) == 1
        else { throw .decryptionFailed }
        var secret = [UInt8](repeating: 0, count: length)
        guard unsafe EVP_PKEY_derive(context, &secret, &length) == 1, length == secret.count else {
            throw .decryptionFailed
        }
        return secret
    }

    func exportPEM() -> String? {
        unsafe filled { out, room in unsafe paso_private_key_pem(self.handle.pointer, out, room) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The key for certificate and list signatures, which OpenSSL makes itself.
    @unsafe func withPointer<Result>(_ body: (OpaquePointer) throws(TrustError) -> Result) throws(TrustError) -> Result
    {
        unsafe try body(self.handle.pointer)
    }

    @unsafe private static func generate(_ kind: NewKey) -> OpaquePointer? {
        let name =
            switch kind {
            case .rsa2048, .rsa3072: "RSA"
            case .p256, .p384, .p521, .brainpoolP256r1: "EC"
            case .ed25519: "ED25519"
            case .x25519: "X25519"
            }
        let context = unsafe EVP_PKEY_CTX_new_from_name(nil, name, nil)
        defer { unsafe EVP_PKEY_CTX_free(context) }
        guard unsafe EVP_PKEY_keygen_init(context) == 1 else { return nil }
        let isSet: Int32 =
            switch kind {
            case .rsa2048: unsafe EVP_PKEY_CTX_set_rsa_keygen_bits(context, 2048)
            case .rsa3072: unsafe EVP_PKEY_CTX_set_rsa_keygen_bits(context, 3072)
            case .p256: unsafe EVP_PKEY_CTX_set_group_name(context, "P-256")
            case .p384: unsafe EVP_PKEY_CTX_set_group_name(context, "P-384")
            case .p521: unsafe EVP_PKEY_CTX_set_group_name(context, "P-521")
            case .brainpoolP256r1: unsafe EVP_PKEY_CTX_set_group_name(context, "brainpoolP256r1")
            case .ed25519, .x25519: 1
            }
        var key: OpaquePointer?
        guard isSet == 1, unsafe EVP_PKEY_generate(context, &key) == 1 else { return nil }
        return unsafe key
    }
}
