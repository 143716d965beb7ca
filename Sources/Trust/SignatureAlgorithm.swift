/// How a signature value is made.
///
/// ECDSA values are raw `r‖s` (XMLDSig §6.4.3, JWS), never DER.
public enum SignatureAlgorithm: Sendable, Hashable {
    /// RSASSA-PKCS1-v1_5.
    case rsaPKCS1(DigestAlgorithm)
    /// RSASSA-PSS, MGF1 with the same digest, salt as long as the digest.
    case rsaPSS(DigestAlgorithm)
    case ecdsa(DigestAlgorithm)
    case ed25519

    /// The digest inside; nil for Ed25519.
    public var digest: DigestAlgorithm? {
        switch self {
        case .rsaPKCS1(let digest), .rsaPSS(let digest), .ecdsa(let digest): digest
        case .ed25519: nil
        }
    }

    /// True where the digest is weak.
    public var isWeak: Bool { self.digest?.isWeak ?? false }

    /// The kind of key that it needs.
    public var keyKind: KeyKind {
        switch self {
        case .rsaPKCS1, .rsaPSS: .rsa
        case .ecdsa: .ec
        case .ed25519: .ed25519
        }
    }

    /// A stable name for reports, like `rsa-sha256`.
    public var name: String {
        switch self {
        case .rsaPKCS1(let digest): "rsa-\(digest.rawValue)"
        case .rsaPSS(let digest): "rsa-pss-\(digest.rawValue)"
        case .ecdsa(let digest): "ecdsa-\(digest.rawValue)"
        case .ed25519: "ed25519"
        }
    }
}

/// The family of a key.
///
/// Closed.
public enum KeyKind: String, Sendable, Hashable, Codable {
    case rsa
    case ec
    case ed25519
    /// Key agreement only; cannot sign.
    case x25519
    case other
}
