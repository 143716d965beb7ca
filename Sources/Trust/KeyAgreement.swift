/// A key that travels wrapped under an agreed one, with what its recipient needs to agree on the same.
public struct AgreedKey: Sendable, Hashable {
    /// The key in AES key wrap (RFC 3394).
    public let wrapped: [UInt8]
    /// The public half of the key that was made for this one message; its private half is gone.
    public let originator: PublicKey
}

extension PublicKey {
    /// True for a key that can agree on a secret: X25519, or a curve that ``Curve`` lists.
    public var canAgree: Bool { self.kind == .x25519 || self.curve != nil }

    /// Wraps a key for this key's holder: a new key pair, its secret with ours, a derived key, AES key wrap.
    ///
    /// `wrappingLength` is the length of the wrapping key, 16 or 32 octets. The new private key, the secret and the
    /// wrapping key are wiped before this returns.
    public func wrapAgreed(
        _ key: [UInt8],
        by derivation: KeyDerivation,
        wrappingLength: Int = 16
    ) throws(TrustError) -> AgreedKey {
        guard let kind = self.ephemeralKind else { throw .keyUnfit("key agreement", key: self.kind.rawValue) }
        let ephemeral = try PrivateKey.generate(kind)
        var secret: [UInt8]
        do throws(TrustError) { secret = try ephemeral.secret(with: self) } catch {
            throw .agreementFailed("\(self)")
        }
        defer { SecretOctets.wipe(&secret) }
        var wrapping = try derivation.key(from: secret, length: wrappingLength)
        defer { SecretOctets.wipe(&wrapping) }
        return AgreedKey(wrapped: try KeyWrap.wrap(key, with: wrapping), originator: ephemeral.publicKey)
    }

    private var ephemeralKind: NewKey? {
        if self.kind == .x25519 { return .x25519 }
        switch self.curve {
        case .p256: return .p256
        case .p384: return .p384
        case .p521: return .p521
        case .brainpoolP256r1: return .brainpoolP256r1
        case nil: return nil
        }
    }
}

extension PrivateKey {
    /// Opens what ``PublicKey/wrapAgreed(_:by:wrappingLength:)`` made for this key.
    ///
    /// Each derivation is tried in turn: the wrapping tells a right key from a wrong one. Every failure is the same
    /// error, unless the key's holder is away (``TrustError/isObstacle``).
    public func unwrapAgreed(
        _ agreed: AgreedKey,
        by derivations: [KeyDerivation],
        wrappingLength: Int = 16
    ) throws(TrustError) -> [UInt8] {
        var secret = try self.secret(with: agreed.originator)
        defer { SecretOctets.wipe(&secret) }
        for derivation in derivations {
            var wrapping = try derivation.key(from: secret, length: wrappingLength)
            defer { SecretOctets.wipe(&wrapping) }
            if let key = try? KeyWrap.unwrap(agreed.wrapped, with: wrapping) { return key }
        }
        throw .decryptionFailed
    }

    /// The secret that this key and the other's holder share; an all-zero one is refused (RFC 7748 §6.1).
    func secret(with other: PublicKey) throws(TrustError) -> [UInt8] {
        let own = self.publicKey
        guard own.canAgree, own.kind == other.kind, own.curve == other.curve else { throw .decryptionFailed }
        let secret = try self.agree(with: other)
        guard !secret.isEmpty, !SecretOctets.areZero(secret) else { throw .decryptionFailed }
        return secret
    }
}

extension AgreedKey {
    /// A wrapped key as a message carries it.
    public init(wrapped: [UInt8], from originator: PublicKey) {
        self.init(wrapped: wrapped, originator: originator)
    }
}
