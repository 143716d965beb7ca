import CPaso

/// How a key that wraps another is made from an agreed secret.
public enum KeyDerivation: Sendable, Hashable {
    /// HKDF (RFC 5869) with HMAC of this digest; an empty salt stands for the zeros that the RFC puts in its place.
    case hkdf(DigestAlgorithm, salt: [UInt8], info: [UInt8])
    /// ConcatKDF (NIST SP 800-56C one-step, XML Encryption 1.1 §5.4.1); `info` is the OtherInfo of the standard.
    case concat(DigestAlgorithm, info: [UInt8])

    /// The key of that length.
    func key(from secret: [UInt8], length: Int) throws(TrustError) -> [UInt8] {
        var key = [UInt8](repeating: 0, count: length)
        let isDone =
            switch self {
            case .hkdf(let digest, let salt, let info):
                unsafe paso_hkdf(
                    digest.name,
                    secret,
                    secret.count,
                    salt,
                    salt.count,
                    info,
                    info.count,
                    &key,
                    length
                )
            case .concat(let digest, let info):
                unsafe paso_concat_kdf(digest.name, secret, secret.count, info, info.count, &key, length)
            }
        guard isDone == 1 else { throw .cryptography("EVP_KDF_derive") }
        return key
    }
}

/// AES key wrap (RFC 3394), which notices every change.
enum KeyWrap {
    /// Octets that wrapping adds.
    static let overhead = 8

    static func wrap(_ key: [UInt8], with wrapping: [UInt8]) throws(TrustError) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: key.count + Self.overhead)
        let length = unsafe paso_key_wrap(wrapping, wrapping.count, key, key.count, &out)
        guard length == out.count else { throw .cryptography("AES-WRAP") }
        return out
    }

    /// The key; every failure is the same error.
    static func unwrap(_ wrapped: [UInt8], with wrapping: [UInt8]) throws(TrustError) -> [UInt8] {
        // OpenSSL may write as much as it reads before it has checked.
        var out = [UInt8](repeating: 0, count: wrapped.count + Self.overhead)
        let length = unsafe paso_key_unwrap(wrapping, wrapping.count, wrapped, wrapped.count, &out)
        guard length == wrapped.count - Self.overhead else {
            SecretOctets.wipe(&out)
            throw .decryptionFailed
        }
        let key = Array(out.prefix(length))
        SecretOctets.wipe(&out)
        return key
    }
}
