import XML

/// Where each part of a XAdES signature has to stand.
extension QualifiedParts {
    /// The only signature of the document.
    static func signature(in root: Element) throws(SignatureFault) -> Element {
        let name = XMLName("Signature", SignatureNames.signature)
        guard root.qualifiedName != name else { throw SignatureFault(.misplaced, ["place": root.path]) }
        let found = root.descendants(named: name)
        guard let signature = found.first else { throw SignatureFault(.unsigned) }
        guard found.count == 1 else {
            throw SignatureFault(.severalSignatures, ["count": "\(found.count)", "expected": "1"])
        }
        return signature
    }

    /// The only qualifying properties of the document, alone in the only Object of the signature, and about it.
    static func qualifying(_ signature: UnverifiedSignature, in root: Element) throws(SignatureFault) -> Element {
        let name = XMLName("QualifyingProperties", XAdESNames.properties)
        let everywhere = root.descendants(named: name)
        for object in signature.objects {
            for content in object.elements where content.qualifiedName != name {
                throw SignatureFault(.objectContent, ["element": Printable.text(content.name)])
            }
            guard object.text.isEmpty else { throw SignatureFault(.objectContent, ["element": "text"]) }
        }
        guard let found = everywhere.first, everywhere.count == 1, signature.objects.count == 1,
            found.parent == signature.objects.first
        else {
            throw SignatureFault(.properties, ["place": Printable.text(everywhere.last?.path ?? "/")])
        }
        let target = found.attribute("Target") ?? ""
        guard let id = signature.element.attribute("Id"), !id.isEmpty, target == "#\(id)" else {
            throw SignatureFault(.propertiesTarget, ["target": Printable.text(target)])
        }
        return found
    }

    /// Signed properties, then perhaps unsigned ones, and nothing else.
    static func inside(_ qualifying: Element) throws(SignatureFault) -> (Element, UnsignedProperties) {
        var rest = qualifying.elements[...]
        guard let signed = rest.popFirst(), qualifying.text.isEmpty,
            signed.qualifiedName == XMLName("SignedProperties", XAdESNames.properties)
        else { throw SignatureFault(.properties, ["place": Printable.text(qualifying.path)]) }
        let unsigned = rest.popFirst()
        let isExpected =
            unsigned.map { $0.qualifiedName == XMLName("UnsignedProperties", XAdESNames.properties) } ?? true
        guard isExpected, rest.isEmpty else {
            throw SignatureFault(.properties, ["place": Printable.text(qualifying.path)])
        }
        return (signed, try UnsignedProperties(unsigned))
    }

    /// Exactly two references: the document's, and the one whose Type says that it is the properties'.
    static func references(
        _ signature: UnverifiedSignature
    ) throws(SignatureFault) -> (document: SignatureReference, properties: SignatureReference) {
        let properties = signature.references.filter { $0.type == XAdESNames.signedProperties }
        let others = signature.references.filter { $0.type != XAdESNames.signedProperties }
        guard properties.count == 1, others.count == 1 else {
            let which = others.count > 1 ? others.last : signature.references.last
            throw SignatureFault(.references, ["reference": Printable.text(which?.uri ?? "")])
        }
        // What a reference says that it points at must not be something that brings references of its own.
        guard others[0].type == nil else {
            throw SignatureFault(.references, ["reference": Printable.text(others[0].type ?? "")])
        }
        try Self.checkTransforms(others[0], properties[0])
        return (others[0], properties[0])
    }

    /// The signature stands inside the document, so the enveloped transform comes first there, and never for the properties.
    private static func checkTransforms(
        _ document: SignatureReference,
        _ properties: SignatureReference
    ) throws(SignatureFault) {
        guard document.transforms.first == .enveloped else {
            throw SignatureFault(.transform, ["transform": document.transforms.first?.identifier ?? ""])
        }
        if let wrong = properties.transforms.first(where: { $0.kind != .canonicalization }) {
            throw SignatureFault(.transform, ["transform": wrong.identifier])
        }
    }

    /// The whole document: `""`, or the identifier of the root.
    static func target(
        of reference: SignatureReference,
        in document: borrowing ParsedDocument
    ) throws(SignatureFault) -> ReferenceTarget {
        if reference.uri == "" { return .document }
        return .element(try Self.element(reference, document.root, in: document).reference)
    }

    static func checkTarget(
        _ reference: SignatureReference,
        is element: Element,
        in document: borrowing ParsedDocument
    ) throws(SignatureFault) {
        _ = try Self.element(reference, element, in: document)
    }

    /// The element that a reference names, which must be the expected one.
    private static func element(
        _ reference: SignatureReference,
        _ expected: Element,
        in document: borrowing ParsedDocument
    ) throws(SignatureFault) -> Element {
        let shown = Printable.text(reference.uri ?? "")
        guard let id = reference.elementID else { throw SignatureFault(.reference, ["reference": shown]) }
        let found = document.elements(withID: id)
        guard let element = found.first else { throw SignatureFault(.missingTarget, ["reference": shown]) }
        guard found.count == 1 else { throw SignatureFault(.duplicateIdentifier, ["id": Printable.text(id)]) }
        guard element == expected else { throw SignatureFault(.wrongTarget, ["reference": shown]) }
        return element
    }
}
