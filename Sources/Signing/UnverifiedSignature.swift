public import Trust
public import XML

/// A `ds:Signature` that was read and found within policy; nothing in it is proven yet.
public struct UnverifiedSignature: Sendable {
    /// The signature element.
    public let element: Element
    /// The element that the value is made over.
    public let signedInfo: ElementReference
    /// How SignedInfo becomes octets.
    public let canonicalization: Canonicalization
    /// The PrefixList of that canonicalization.
    public let prefixes: [String]
    /// How the value was made, as the signature says.
    public let algorithm: SignatureAlgorithm
    /// What it claims to cover, in order.
    public let references: [SignatureReference]
    /// The signature value.
    public let value: [UInt8]
    /// The element that holds the value.
    let valueElement: Element
    /// Every `ds:Object`, where the policy allows them.
    let objects: [Element]
    /// `ds:KeyInfo`, for callers whose keys are named in other ways than by X509Data.
    public let keyInformation: Element?

    /// Reads a signature element, refusing what the policy does not list.
    ///
    /// Accepted are exactly SignedInfo, SignatureValue, KeyInfo (may be absent) and, where the policy says so, Objects,
    /// in this order and each once; SignatureMethod without parameters; known algorithms.
    public init(_ element: Element, policy: SignaturePolicy) throws(SignatureFault) {
        var parts = try SignatureParts(element, "Signature")
        let information = try parts.take("SignedInfo")
        let value = try parts.take("SignatureValue")
        self.keyInformation = parts.takeIfPresent("KeyInfo")
        var objects: [Element] = []
        while let object = parts.takeIfPresent("Object") { objects.append(object) }
        if let object = objects.first, !policy.allowsObjects {
            throw SignatureFault(.objectContent, ["element": Printable.text(object.elements.first?.name ?? "Object")])
        }
        try parts.finish()
        self.objects = objects
        self.valueElement = value
        self.element = element
        self.signedInfo = information.reference
        self.value = try Base64.octets(value.text, lengthMax: 2_048, of: "SignatureValue")

        var inside = try SignatureParts(information, "SignedInfo")
        let method = try inside.take("CanonicalizationMethod")
        (self.canonicalization, self.prefixes) = try Self.canonicalization(method, policy)
        self.algorithm = try Self.algorithm(try inside.take("SignatureMethod"), policy)
        var references: [SignatureReference] = []
        while let reference = inside.takeIfPresent("Reference") {
            references.append(try Self.reference(reference, policy))
            guard references.count <= policy.referencesMax else {
                throw SignatureFault(.overLimit, ["limit": "referencesMax", "maximum": "\(policy.referencesMax)"])
            }
        }
        try inside.finish()
        guard !references.isEmpty else { throw SignatureFault(.structure, ["element": "SignedInfo"]) }
        self.references = references
    }

    private static func canonicalization(
        _ method: Element,
        _ policy: SignaturePolicy
    ) throws(SignatureFault) -> (Canonicalization, [String]) {
        let identifier = method.attribute("Algorithm") ?? ""
        guard let found = Canonicalization(rawValue: identifier), policy.canonicalizations.contains(found) else {
            throw SignatureFault(.algorithm, ["algorithm": Printable.text(identifier)])
        }
        return (found, try Self.prefixes(method, found))
    }

    private static func algorithm(
        _ method: Element,
        _ policy: SignaturePolicy
    ) throws(SignatureFault) -> SignatureAlgorithm {
        let identifier = method.attribute("Algorithm") ?? ""
        guard let found = SignatureAlgorithm(identifier: identifier), policy.algorithms.contains(found) else {
            // No algorithm that we know is symmetric; such a one gets its own word.
            let written = identifier.lowercased()
            let isSymmetric = written.contains("hmac") || written.hasSuffix("poly1305")
            throw SignatureFault(isSymmetric ? .symmetric : .algorithm, ["algorithm": Printable.text(identifier)])
        }
        guard method.elements.isEmpty else { throw SignatureFault(.structure, ["element": "SignatureMethod"]) }
        return found
    }

    private static func reference(
        _ element: Element,
        _ policy: SignaturePolicy
    ) throws(SignatureFault) -> SignatureReference {
        var parts = try SignatureParts(element, "Reference")
        let transforms = parts.takeIfPresent("Transforms")
        let method = try parts.take("DigestMethod")
        let value = try parts.take("DigestValue")
        try parts.finish()
        let identifier = method.attribute("Algorithm") ?? ""
        guard let algorithm = DigestAlgorithm(identifier: identifier), policy.digests.contains(algorithm) else {
            throw SignatureFault(.algorithm, ["algorithm": Printable.text(identifier)])
        }
        guard method.elements.isEmpty else { throw SignatureFault(.structure, ["element": "DigestMethod"]) }
        let octets = try Base64.octets(value.text, lengthMax: 64, of: "DigestValue")
        guard let digest = Digest(algorithm, bytes: octets) else {
            throw SignatureFault(.structure, ["element": "DigestValue"])
        }
        return SignatureReference(
            uri: element.attribute("URI"),
            transforms: try transforms.map { list throws(SignatureFault) in try Self.transforms(list, policy) } ?? [],
            digest: digest,
            id: element.attribute("Id"),
            type: element.attribute("Type")
        )
    }

    private static func transforms(
        _ list: Element,
        _ policy: SignaturePolicy
    ) throws(SignatureFault) -> [ReferenceTransform] {
        var parts = try SignatureParts(list, "Transforms")
        var found: [ReferenceTransform] = []
        while let element = parts.takeIfPresent("Transform") {
            guard found.count < policy.transformsMax else {
                throw SignatureFault(.overLimit, ["limit": "transformsMax", "maximum": "\(policy.transformsMax)"])
            }
            let transform = try Self.transform(element)
            guard policy.transforms.contains(transform.kind) else {
                throw SignatureFault(.transform, ["transform": transform.identifier])
            }
            found.append(transform)
        }
        try parts.finish()
        guard !found.isEmpty else { throw SignatureFault(.structure, ["element": "Transforms"]) }
        return found
    }

    private static func transform(_ element: Element) throws(SignatureFault) -> ReferenceTransform {
        let identifier = element.attribute("Algorithm") ?? ""
        if let method = Canonicalization(rawValue: identifier) {
            return .canonicalization(method, prefixes: try Self.prefixes(element, method))
        }
        guard element.elements.isEmpty else { throw SignatureFault(.structure, ["element": "Transform"]) }
        switch identifier {
        case SignatureNames.enveloped: return .enveloped
        case SignatureNames.attachmentContent: return .attachmentContent
        default: throw SignatureFault(.transform, ["transform": Printable.text(identifier)])
        }
    }

    /// The PrefixList of an `ec:InclusiveNamespaces`, the only child that is allowed, and only where it means something.
    private static func prefixes(
        _ element: Element,
        _ method: Canonicalization
    ) throws(SignatureFault) -> [String] {
        guard let list = element.elements.first else { return [] }
        let isExpected = list.qualifiedName == XMLName("InclusiveNamespaces", SignatureNames.exclusive)
        guard isExpected, element.elements.count == 1, method.takesPrefixes else {
            throw SignatureFault(.structure, ["element": element.name])
        }
        let prefixes = (list.attribute("PrefixList") ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
        guard prefixes.count <= 50 else {
            throw SignatureFault(.overLimit, ["limit": "prefixesMax", "maximum": "50"])
        }
        return prefixes
    }
}

/// Takes the children of a signature's element one by one; anything unexpected is refused.
struct SignatureParts {
    private let parent: String
    private var rest: ArraySlice<Element>

    /// The children of an element that must be `ds:` and that name, with nothing but white space between them.
    init(_ element: Element, _ name: String) throws(SignatureFault) {
        guard element.qualifiedName == XMLName(name, SignatureNames.signature), element.text.isEmpty else {
            throw SignatureFault(.structure, ["element": name])
        }
        self.parent = name
        self.rest = element.elements[...]
    }

    mutating func take(_ name: String) throws(SignatureFault) -> Element {
        guard let found = self.takeIfPresent(name) else { throw SignatureFault(.structure, ["element": self.parent]) }
        return found
    }

    mutating func takeIfPresent(_ name: String) -> Element? {
        guard let next = self.rest.first, next.qualifiedName == XMLName(name, SignatureNames.signature) else {
            return nil
        }
        self.rest.removeFirst()
        return next
    }

    func finish() throws(SignatureFault) {
        guard self.rest.isEmpty else { throw SignatureFault(.structure, ["element": self.parent]) }
    }
}
