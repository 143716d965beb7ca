public import Trust

/// Namespaces and identifiers of XML signatures.
public enum SignatureNames {
    /// XML Signature, prefix `ds`.
    public static let signature = "http://www.w3.org/2000/09/xmldsig#"
    /// Exclusive canonicalization, prefix `ec`: the namespace of `InclusiveNamespaces`.
    public static let exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#"
    static let enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature"
    static let attachmentContent =
        "http://docs.oasis-open.org/wss/oasis-wss-SwAProfile-1.1#Attachment-Content-Signature-Transform"
}

extension DigestAlgorithm {
    /// The identifier in `ds:DigestMethod`.
    public var identifier: String {
        switch self {
        case .sha1: "http://www.w3.org/2000/09/xmldsig#sha1"
        case .sha256: "http://www.w3.org/2001/04/xmlenc#sha256"
        case .sha384: "http://www.w3.org/2001/04/xmldsig-more#sha384"
        case .sha512: "http://www.w3.org/2001/04/xmlenc#sha512"
        }
    }

    /// The algorithm that `ds:DigestMethod` names; nil for one that Paso does not compute.
    public init?(identifier: String) {
        guard let found = Self.allCases.first(where: { $0.identifier == identifier }) else { return nil }
        self = found
    }
}

extension SignatureAlgorithm {
    /// Every algorithm that has an identifier in XML signatures.
    public static let identified: [SignatureAlgorithm] =
        DigestAlgorithm.allCases.map { .rsaPKCS1($0) } + DigestAlgorithm.allCases.map { .rsaPSS($0) }
        + DigestAlgorithm.allCases.map { .ecdsa($0) } + [.ed25519]

    /// The identifier in `ds:SignatureMethod`.
    public var identifier: String {
        let more = "http://www.w3.org/2001/04/xmldsig-more#"
        switch self {
        case .rsaPKCS1(.sha1): return "http://www.w3.org/2000/09/xmldsig#rsa-sha1"
        case .rsaPKCS1(let digest): return more + "rsa-\(digest.rawValue)"
        case .rsaPSS(let digest): return "http://www.w3.org/2007/05/xmldsig-more#\(digest.rawValue)-rsa-MGF1"
        case .ecdsa(let digest): return more + "ecdsa-\(digest.rawValue)"
        case .ed25519: return "http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519"
        }
    }

    /// The algorithm that `ds:SignatureMethod` names; nil for one that Paso does not compute, and for every HMAC.
    public init?(identifier: String) {
        guard let found = Self.byIdentifier[identifier] else { return nil }
        self = found
    }

    private static let byIdentifier = Dictionary(
        uniqueKeysWithValues: Self.identified.map { ($0.identifier, $0) }
    )

    /// What we create with a key of this kind; nil for keys that cannot sign.
    public static func preferred(for key: PublicKey) -> SignatureAlgorithm? {
        switch key.kind {
        case .rsa: .rsaPKCS1(.sha256)
        case .ec:
            switch key.curve {
            case .p256, .brainpoolP256r1: .ecdsa(.sha256)
            case .p384: .ecdsa(.sha384)
            case .p521: .ecdsa(.sha512)
            case nil: nil
            }
        case .ed25519: .ed25519
        case .x25519, .other: nil
        }
    }
}
