import Trust
public import XML

/// One way in which documents are signed, as data: where the signature stands, what it covers, which algorithms count.
///
/// A new network's style is a new value here, not a new engine. Documents that several parties sign have a
/// ``LayeredStyle``. Signatures with signed properties have an ``XAdESStyle``.
public struct SignatureStyle: Sendable, Equatable, Identifiable {
    /// The name of a style, as in configuration and on the command line.
    public struct ID: RawRepresentable, Sendable, Hashable, Codable {
        /// The name as written.
        public let rawValue: String

        /// A style by its name, known or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Andean INTERCOM.
        public static let intercom = ID(rawValue: "intercom")
        /// Pacific Alliance.
        public static let pacificAlliance = ID(rawValue: "pacific-alliance")
        /// ALADI's certificate of origin; a ``LayeredStyle``.
        public static let cod = ID(rawValue: "cod")
        /// Any XML document.
        public static let enveloped = ID(rawValue: "enveloped")
        /// XAdES baseline with signed properties; an ``XAdESStyle``.
        public static let xadesBB = ID(rawValue: "xades-b-b")
        /// The same with a timestamp.
        public static let xadesBT = ID(rawValue: "xades-b-t")
        /// The same with certificates and revocation data, so that it can be verified offline.
        public static let xadesBLT = ID(rawValue: "xades-b-lt")
    }

    /// Where the one signature of the document stands.
    public enum Position: Sendable, Equatable {
        /// The last thing in the root element.
        case lastInRoot
        /// Anywhere in the root element.
        case anywhereInRoot
    }

    /// How the one reference points at the root element.
    public enum Pointing: Sendable, Equatable {
        /// Without a URI attribute.
        case withoutURI
        /// By this identifier, in this attribute of the root.
        case identifier(String, attribute: String)
        /// By `""`, or by any identifier of the root.
        case emptyOrIdentifier
    }

    /// The name.
    public let id: ID
    /// Where the signature stands.
    public let position: Position
    /// How the reference points at the root.
    public let pointing: Pointing
    /// What is accepted.
    public let policy: SignaturePolicy
    /// True where a canonicalization may follow the enveloped transform.
    public let allowsCanonicalizationTransform: Bool
    /// What we write: the prefix of the signature.
    public let prefix: String
    /// What we write: how SignedInfo becomes octets.
    public let canonicalization: Canonicalization
    /// What we write: the transforms of the reference.
    public let transforms: [ReferenceTransform]
    /// The local names that the root may have; empty for any.
    public let rootNames: Set<String>

    /// Every style, in the order in which they are tried.
    public static let all: [SignatureStyle] = [.pacificAlliance, .intercom, .enveloped]

    /// The style with this name.
    public static func named(_ id: ID) -> SignatureStyle? {
        self.all.first { $0.id == id }
    }
}

extension SignatureStyle {
    /// Andean INTERCOM: `ds:Signature` last in the certificate or import permit, exclusive SignedInfo, a reference without
    /// URI.
    public static let intercom = SignatureStyle(
        id: .intercom,
        position: .lastInRoot,
        pointing: .withoutURI,
        policy: SignaturePolicy(canonicalizations: [.exclusive], transforms: [.enveloped], transformsMax: 1),
        allowsCanonicalizationTransform: false,
        prefix: "ds",
        canonicalization: .exclusive,
        transforms: [.enveloped],
        rootNames: ["SPSCertificate", "SPSImportPermit"]
    )

    /// Pacific Alliance: a default-namespace Signature last in a root with `id="SPSCERT"`, inclusive SignedInfo.
    ///
    /// Its members sign with SHA-1; that is verified and reported weak. We create with SHA-256.
    public static let pacificAlliance = SignatureStyle(
        id: .pacificAlliance,
        position: .lastInRoot,
        pointing: .identifier("SPSCERT", attribute: "id"),
        policy: SignaturePolicy(
            algorithms: SignaturePolicy.strongAlgorithms.union([.rsaPKCS1(.sha1)]),
            digests: Set(DigestAlgorithm.allCases),
            canonicalizations: [.inclusive],
            transforms: [.enveloped],
            transformsMax: 1
        ),
        allowsCanonicalizationTransform: false,
        prefix: "",
        canonicalization: .inclusive,
        transforms: [.enveloped],
        rootNames: ["SPSCertificate"]
    )

    /// Any XML document: one enveloped signature that covers the root element.
    public static let enveloped = SignatureStyle(
        id: .enveloped,
        position: .anywhereInRoot,
        pointing: .emptyOrIdentifier,
        policy: SignaturePolicy(),
        allowsCanonicalizationTransform: true,
        prefix: "ds",
        canonicalization: .exclusive,
        transforms: [.enveloped, .canonicalization(.exclusive)],
        rootNames: []
    )
}

extension SignatureStyle {
    /// True where a document with this root may be signed so.
    func mayHave(_ root: Element) -> Bool { self.rootNames.isEmpty || self.rootNames.contains(root.name) }
}

extension SignatureStyle: CustomStringConvertible {
    /// The style's name.
    public var description: String { self.id.rawValue }
}
