public import Trust

/// Which algorithms a partner and we have agreed on: a suite is data, so that a new one needs no new code path.
///
/// eDelivery 1.x now; 2.0 brings another signature algorithm and key agreement in the same places.
public struct SecuritySuite: Sendable, Equatable {
    /// For reports, like `eDelivery 1.x`.
    public var name: String
    /// What we sign with.
    public var signature: SignatureAlgorithm
    /// What we digest with.
    public var digest: DigestAlgorithm
    /// How we wrap the content key.
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

    /// How a content key travels; a new case is a new algorithm.
    public enum KeyTransport: String, Sendable {
        /// RSA-OAEP with SHA-256 and MGF1-SHA-256.
        case rsaOAEP = "http://www.w3.org/2009/xmlenc11#rsa-oaep"
    }

    /// How a part is encrypted; a new case is a new algorithm.
    public enum ContentEncryption: String, Sendable {
        case aes128GCM = "http://www.w3.org/2009/xmlenc11#aes128-gcm"
    }

    /// eDelivery AS4 1.14 and 1.15: RSA-SHA256, SHA-256, RSA-OAEP with SHA-256 and MGF1-SHA-256, AES-128-GCM.
    public static let eDelivery1 = SecuritySuite(
        name: "eDelivery 1.x",
        signature: .rsaPKCS1(.sha256),
        digest: .sha256,
        keyTransport: .rsaOAEP,
        contentEncryption: .aes128GCM,
        acceptedSignatures: [.rsaPKCS1(.sha256)],
        acceptedDigests: [.sha256],
        acceptedKeyTransports: [.rsaOAEP],
        acceptedContentEncryptions: [.aes128GCM]
    )

    /// Sends as ``eDelivery1``, but also accepts RSA-SHA384 and RSA-SHA512 from partners that are not up to it yet.
    public static let eDelivery1Lenient: SecuritySuite = {
        var suite = SecuritySuite.eDelivery1
        suite.name = "eDelivery 1.x, lenient"
        suite.acceptedSignatures.formUnion([.rsaPKCS1(.sha384), .rsaPKCS1(.sha512)])
        suite.acceptedDigests.formUnion([.sha384, .sha512])
        return suite
    }()
}
