public import Trust

/// Which algorithms a partner and we have agreed on: a suite is data, so that a new one needs no new code path.
///
/// What is sent is one choice in each place; what is accepted is a list that a P-Mode may widen
/// (``accepting(_:)``), never a global switch.
public struct SecuritySuite: Sendable, Equatable {
    /// For reports, like `eDelivery 1.x`.
    public var name: String
    /// What we sign with.
    public var signature: SignatureAlgorithm
    /// What we digest with.
    public var digest: DigestAlgorithm
    /// How we send the content key.
    public var keyTransport: KeyTransport
    /// How we encrypt parts.
    public var contentEncryption: ContentEncryption
    /// Signature algorithms that we accept.
    public var acceptedSignatures: Set<SignatureAlgorithm>
    /// Digest algorithms that we accept.
    public var acceptedDigests: Set<DigestAlgorithm>
    /// Key transports that we accept.
    public var acceptedKeyTransports: Set<KeyTransport>
    /// Content encryptions that we accept.
    public var acceptedContentEncryptions: Set<ContentEncryption>
    /// True: parts may come encrypted with their MIME headers (`Attachment-Complete`); never sent.
    public var acceptsCompleteAttachments: Bool

    /// A suite that accepts exactly what it sends.
    init(
        _ name: String,
        signature: SignatureAlgorithm,
        keyTransport: KeyTransport,
        contentEncryption: ContentEncryption = .aes128GCM
    ) {
        self.name = name
        self.signature = signature
        self.digest = .sha256
        self.keyTransport = keyTransport
        self.contentEncryption = contentEncryption
        self.acceptedSignatures = [signature]
        self.acceptedDigests = [.sha256]
        self.acceptedKeyTransports = [keyTransport]
        self.acceptedContentEncryptions = [contentEncryption]
        self.acceptsCompleteAttachments = false
    }

    /// eDelivery AS4 1.14 and 1.15: RSA-SHA256, SHA-256, RSA-OAEP with SHA-256 and MGF1-SHA-256, AES-128-GCM.
    public static let eDelivery1 = SecuritySuite(
        "eDelivery 1.x",
        signature: .rsaPKCS1(.sha256),
        keyTransport: .rsaOAEP
    )

    /// eDelivery AS4 2.0, Common Usage Profile: Ed25519, SHA-256, X25519 with HKDF and AES key wrap, AES-128-GCM.
    public static let eDelivery2 = SecuritySuite(
        "eDelivery 2.0",
        signature: .ed25519,
        keyTransport: .x25519HKDF
    )

    /// eDelivery AS4 2.0, alternative on elliptic curves: ECDSA-SHA256 (raw `r‖s`) on P-256, P-384, P-521 or
    /// brainpoolP256r1, ECDH-ES with HKDF and AES key wrap, AES-128-GCM.
    public static let eDelivery2EC = SecuritySuite(
        "eDelivery 2.0 EC",
        signature: .ecdsa(.sha256),
        keyTransport: .ecdhHKDF
    )

    /// True for a key that can sign in this suite.
    public func signs(with key: PublicKey) -> Bool {
        key.kind == self.signature.keyKind && (key.kind != .ec || key.curve != nil)
    }

    /// True for a key that parts can be encrypted for in this suite.
    public func encrypts(to key: PublicKey) -> Bool { self.keyTransport.fits(key) }
}
