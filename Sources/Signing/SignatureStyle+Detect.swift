public import XML

extension SignatureStyle {
    /// The style in which a document is signed, by where its signature stands and how it points; nil for an unsigned one.
    ///
    /// Says nothing about whether the signature is right.
    public static func detect(_ root: Element) -> SignatureStyle? {
        let name = XMLName("Signature", SignatureNames.signature)
        guard let signature = root.child(name) ?? root.firstDescendant(name) else {
            return nil
        }
        let reference = signature.firstDescendant("Reference", SignatureNames.signature)
        return Self.all.first { style in
            guard style.mayHave(root) else { return false }
            switch style.pointing {
            case .withoutURI: return reference != nil && reference?.attribute("URI") == nil
            case .identifier(let id, let attribute):
                return root.attribute(attribute) == id && reference?.attribute("URI") == "#\(id)"
            case .emptyOrIdentifier: return true
            }
        }
    }
}
