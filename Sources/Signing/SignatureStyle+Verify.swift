import Trust
public import XML

extension SignatureStyle {
    /// Checks the one signature of a document: its place, its policy, its reference, its digest, its value.
    ///
    /// Bounded by the document's size; never fetches anything. The signing time is not looked at here.
    public func verify(_ document: borrowing ParsedDocument) -> SignatureReport {
        do throws(SignatureFault) {
            let element = try self.signature(in: document.root)
            let signature = try UnverifiedSignature(element, policy: self.policy)
            let certificates = try KeyInformation.certificates(
                signature.keyInformation,
                maximum: self.policy.certificatesMax
            )
            try self.checkTransforms(signature.references)
            let targets = try self.targets(signature.references, in: document)
            let checked = try SignatureCheck.verify(
                signature,
                in: document,
                signers: certificates
            ) { reference throws(SignatureFault) in
                guard let target = targets[reference] else { throw SignatureFault(.missingTarget, ["reference": ""]) }
                return target
            }
            try KeyInformation.checkKeyValue(signature.keyInformation, is: checked.signer.publicKey)
            return SignatureReport(
                style: self.id,
                party: .issuer,
                covering: document.root,
                checked,
                certificates
            )
        } catch {
            return .broken(self.id, .issuer, error)
        }
    }

    /// The document's only signature, where the style has it.
    private func signature(in root: Element) throws(SignatureFault) -> Element {
        let name = XMLName("Signature", SignatureNames.signature)
        guard root.qualifiedName != name else { throw SignatureFault(.misplaced, ["place": root.path]) }
        let found = root.descendants(named: name)
        guard let signature = found.first else { throw SignatureFault(.unsigned) }
        guard self.mayHave(root) else {
            throw SignatureFault(.misplaced, ["place": root.path])
        }
        guard found.count == 1 else {
            throw SignatureFault(.severalSignatures, ["count": "\(found.count)", "expected": "1"])
        }
        guard self.position == .anywhereInRoot || Self.isLast(signature, in: root) else {
            throw SignatureFault(.misplaced, ["place": signature.path])
        }
        return signature
    }

    /// Nothing but white space may follow.
    private static func isLast(_ signature: Element, in root: Element) -> Bool {
        for child in root.children.reversed() {
            switch child {
            case .element(let element): return element == signature
            case .text(let text): guard Element.trimmed(text).isEmpty else { return false }
            }
        }
        return false
    }

    /// The signature stands inside what it covers, so the enveloped transform comes first, always.
    private func checkTransforms(_ references: [SignatureReference]) throws(SignatureFault) {
        for reference in references {
            let rest = reference.transforms.dropFirst()
            let isExpected =
                reference.transforms.first == .enveloped
                && (rest.isEmpty || self.allowsCanonicalizationTransform)
            guard isExpected else {
                throw SignatureFault(
                    .transform,
                    ["transform": rest.first?.identifier ?? reference.transforms.first?.identifier ?? ""]
                )
            }
        }
    }

    /// What each reference points at: always the root element, or the document for a reference without identifier.
    private func targets(
        _ references: [SignatureReference],
        in document: borrowing ParsedDocument
    ) throws(SignatureFault) -> [SignatureReference: ReferenceTarget] {
        var targets: [SignatureReference: ReferenceTarget] = [:]
        for reference in references {
            targets[reference] = try self.target(reference, in: document)
        }
        return targets
    }

    private func target(
        _ reference: SignatureReference,
        in document: borrowing ParsedDocument
    ) throws(SignatureFault) -> ReferenceTarget {
        let refused = SignatureFault(.reference, ["reference": Printable.text(reference.uri ?? "")])
        switch self.pointing {
        case .withoutURI:
            guard reference.uri == nil else { throw refused }
            return .document
        case .identifier(let id, let attribute):
            guard reference.uri == "#\(id)" else { throw refused }
            guard document.root.attribute(attribute) == id else {
                throw SignatureFault(.wrongTarget, ["reference": "#\(id)"])
            }
            return try Self.root(document, id)
        case .emptyOrIdentifier:
            if reference.uri == "" { return .document }
            guard let id = reference.elementID else { throw refused }
            return try Self.root(document, id)
        }
    }

    private static func root(
        _ document: borrowing ParsedDocument,
        _ id: String
    ) throws(SignatureFault) -> ReferenceTarget {
        let shown = Printable.text("#\(id)")
        let found = document.elements(withID: id)
        guard let target = found.first else { throw SignatureFault(.missingTarget, ["reference": shown]) }
        guard found.count == 1 else { throw SignatureFault(.duplicateIdentifier, ["id": Printable.text(id)]) }
        guard target == document.root else { throw SignatureFault(.wrongTarget, ["reference": shown]) }
        return .element(target.reference)
    }
}
