public import Trust

/// How a content key travels to its recipient; named by a word of the configuration.
///
/// Closed: a new one is a new algorithm, not a configuration.
public enum KeyTransport: String, Sendable, CaseIterable {
    /// RSA-OAEP with SHA-256 and MGF1-SHA-256.
    case rsaOAEP = "rsa-oaep"
    /// RSA-OAEP with MGF1-SHA-1, of partners older than eDelivery 1.13: opened, never sent.
    case rsaOAEPMGF1P = "rsa-oaep-mgf1p"
    /// X25519, HKDF-SHA-256, AES key wrap.
    case x25519HKDF = "x25519-hkdf"
    /// ECDH on a named curve, HKDF-SHA-256, AES key wrap.
    case ecdhHKDF = "ecdh-hkdf"
    /// ECDH on a named curve, ConcatKDF, AES key wrap, of the German energy market: opened, never sent.
    case ecdhConcatKDF = "ecdh-concatkdf"

    /// True where both sides agree on the key that wraps the content key.
    var isAgreement: Bool {
        switch self {
        case .rsaOAEP, .rsaOAEPMGF1P: false
        case .x25519HKDF, .ecdhHKDF, .ecdhConcatKDF: true
        }
    }

    /// True for a key that content keys can travel to this way.
    public func fits(_ key: PublicKey) -> Bool {
        switch self {
        case .rsaOAEP, .rsaOAEPMGF1P: key.kind == .rsa
        case .x25519HKDF: key.kind == .x25519
        case .ecdhHKDF, .ecdhConcatKDF: key.kind == .ec && key.canAgree
        }
    }

    /// The algorithm URIs that a message must show for it, as reports name them.
    var identifiers: String {
        switch self {
        case .rsaOAEP:
            [Vocabulary.Encryption.rsaOAEP, Vocabulary.Algorithm.sha256, Vocabulary.Algorithm.mgf1SHA256]
                .joined(separator: " ")
        case .rsaOAEPMGF1P: Vocabulary.Encryption.rsaOAEPMGF1P
        case .x25519HKDF: Vocabulary.Encryption.x25519 + " " + Vocabulary.Encryption.hkdf
        case .ecdhHKDF: Vocabulary.Encryption.ecdh + " " + Vocabulary.Encryption.hkdf
        case .ecdhConcatKDF: Vocabulary.Encryption.ecdh + " " + Vocabulary.Encryption.concatKDF
        }
    }
}

/// How a part is encrypted; the raw value is its algorithm URI.
///
/// Closed.
public enum ContentEncryption: String, Sendable, CaseIterable {
    case aes128GCM = "http://www.w3.org/2009/xmlenc11#aes128-gcm"
    /// Only where a partner's P-Mode asks for it.
    case aes256GCM = "http://www.w3.org/2009/xmlenc11#aes256-gcm"

    /// Octets of its key, and of the key that wraps it.
    var keyLength: Int {
        switch self {
        case .aes128GCM: AESGCM.keyLength
        case .aes256GCM: AESGCM.longKeyLength
        }
    }

    /// The AES key wrap that is as strong.
    var keyWrap: String {
        switch self {
        case .aes128GCM: Vocabulary.Encryption.wrap128
        case .aes256GCM: Vocabulary.Encryption.wrap256
        }
    }
}
