import Trust
public import XML

/// A way of signing in which several parties sign one after the other, each over all that was signed before, as data.
///
///     frame ▸ container of the official ▸ [target of the official ▸ container of the exporter ▸ [target of the exporter]
///                                          exporter's signature, additions of the entity] official's signature
///
/// Every signature stands directly after the element that it covers. Whatever stands outside the targets is checked to
/// be nothing but frame and signatures before any digest is made, so that a reader who takes the targets takes only what
/// was signed. A new network's style is a new value here.
public struct LayeredStyle: Sendable, Equatable, Identifiable {
    /// One signature, and what it covers.
    public struct Layer: Sendable, Equatable {
        /// Who signs.
        public let party: SignatureParty
        /// The element that holds target and signature, and nothing else.
        public let container: XMLName
        /// The element that is signed.
        public let target: XMLName
        /// The value of the target's `id`, by which the reference points.
        public let id: String
        /// What the target holds after the layer inside it, in this order, each at most once.
        public let additions: [XMLName]
    }

    /// The name.
    public let id: SignatureStyle.ID
    /// The elements from the root down to the container of the outermost layer.
    public let frame: [XMLName]
    /// An element that may stand first in the root and that nobody signs; nil for none.
    public let header: XMLName?
    /// From the first signature to the last.
    public let layers: [Layer]
    /// What is accepted.
    public let policy: SignaturePolicy
    /// The transforms of each reference: exactly these.
    public let transforms: [ReferenceTransform]
    /// How SignedInfo becomes octets.
    public let canonicalization: Canonicalization
    /// The prefix of the signatures that we write.
    public let prefix: String

    /// Every style of this kind.
    public static let all: [LayeredStyle] = [.cod]

    /// The style with this name.
    public static func named(_ id: SignatureStyle.ID) -> LayeredStyle? {
        self.all.first { $0.id == id }
    }

    /// The style of a document, by the innermost element of its frame; that may stand anywhere, so that a document which
    /// only wraps one of this style is checked, and refused, by this style.
    ///
    /// Says nothing about whether anything is signed.
    public static func detect(_ root: Element) -> LayeredStyle? {
        self.all.first { style in
            guard let name = style.frame.last else { return false }
            return root.qualifiedName == name || root.firstDescendant(name) != nil
        }
    }

    /// The layer of a party.
    public func layer(_ party: SignatureParty) -> Layer? {
        self.layers.first { $0.party == party }
    }
}

extension LayeredStyle {
    /// ALADI's certificate of origin: the exporter signs `#COD`, the official `#CODEH` around it.
    ///
    /// RSA with SHA-1 is verified, since older certificates have it, and reported weak; we create with SHA-256. The
    /// algorithms are those of the tools in use; ALADI/SEC/di 2327 names only the two references.
    public static let cod = LayeredStyle(
        id: .cod,
        frame: [XMLName("Envelope", Self.soap), XMLName("CertOrigin", Self.soap)],
        header: XMLName("Header", Self.soap),
        layers: [
            Layer(
                party: .exporter,
                container: XMLName("CODExporter"),
                target: XMLName("COD"),
                id: "COD",
                additions: []
            ),
            Layer(
                party: .official,
                container: XMLName("CertOrigin", Self.soap),
                target: XMLName("CODEH"),
                id: "CODEH",
                additions: [XMLName("EH"), XMLName("CertificationEH")]
            ),
        ],
        policy: SignaturePolicy(
            algorithms: [.rsaPKCS1(.sha1), .rsaPKCS1(.sha256)],
            digests: [.sha1, .sha256],
            canonicalizations: [.inclusiveWithComments]
        ),
        transforms: [.enveloped, .canonicalization(.exclusive)],
        canonicalization: .inclusiveWithComments,
        prefix: "ds"
    )

    private static let soap = "http://www.w3.org/2001/12/soap-envelope"
}
