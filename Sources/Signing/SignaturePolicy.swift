public import Trust
public import XML

/// What a signature may use at all; checked before any digest or key operation.
public struct SignaturePolicy: Sendable, Equatable {
    /// For the signature value.
    public var algorithms: Set<SignatureAlgorithm>
    /// For references.
    public var digests: Set<DigestAlgorithm>
    /// For SignedInfo.
    public var canonicalizations: Set<Canonicalization>
    /// For references.
    public var transforms: Set<ReferenceTransform.Kind>
    /// References in one signature.
    public var referencesMax: Int
    /// Transforms in one reference.
    public var transformsMax: Int
    /// Certificates in the key information.
    public var certificatesMax: Int
    /// True where `ds:Object` may stand in the signature; nothing in it is trusted for that.
    public var allowsObjects: Bool

    /// A policy; by default everything strong that Paso computes, one reference, no objects.
    public init(
        algorithms: Set<SignatureAlgorithm> = Self.strongAlgorithms,
        digests: Set<DigestAlgorithm> = [.sha256, .sha384, .sha512],
        canonicalizations: Set<Canonicalization> = Set(Canonicalization.allCases),
        transforms: Set<ReferenceTransform.Kind> = [.enveloped, .canonicalization],
        referencesMax: Int = 1,
        transformsMax: Int = 2,
        certificatesMax: Int = 10,
        allowsObjects: Bool = false
    ) {
        self.algorithms = algorithms
        self.digests = digests
        self.canonicalizations = canonicalizations
        self.transforms = transforms
        self.referencesMax = referencesMax
        self.transformsMax = transformsMax
        self.certificatesMax = certificatesMax
        self.allowsObjects = allowsObjects
    }

    /// RSA (PKCS #1 and PSS) and ECDSA with SHA-256 or better, Ed25519.
    public static let strongAlgorithms: Set<SignatureAlgorithm> = Set(
        SignatureAlgorithm.identified.filter { !$0.isWeak }
    )

    /// For WS-Security of AS4 1.x: RSA-SHA256 over exclusively canonicalized elements and part contents, 64 references.
    public static let webServices = SignaturePolicy(
        algorithms: [.rsaPKCS1(.sha256)],
        digests: [.sha256],
        canonicalizations: [.exclusive],
        transforms: [.canonicalization, .attachmentContent],
        referencesMax: 64,
        transformsMax: 1
    )
}
