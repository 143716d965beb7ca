public import Trust
public import XML

/// What is to be signed: written directly in canonical form, so that signing needs no second document.
public struct SignedInfo: Sendable, Equatable {
    /// How this element becomes octets; no PrefixList.
    public var canonicalization: Canonicalization
    /// How the value is made; must fit the key.
    public var algorithm: SignatureAlgorithm
    /// What is covered, in this order.
    public var references: [SignatureReference]

    /// What is to be signed, how.
    public init(
        algorithm: SignatureAlgorithm,
        references: [SignatureReference],
        canonicalization: Canonicalization = .exclusive
    ) {
        self.algorithm = algorithm
        self.references = references
        self.canonicalization = canonicalization
    }

    /// A whole `Signature` element, to be put unchanged into the document (`ElementDraft.Child.markup` or ``Splice``).
    ///
    /// `keyInformation` is what stands inside KeyInfo: markup that is well-formed by itself but may use the signature's
    /// prefix; empty leaves KeyInfo out. `parent` is the element that will hold the signature; it matters for
    /// inclusive canonicalization only, which inherits its namespaces. ECDSA values are raw `r‖s`. `object` is what stands
    /// inside an Object, markup like that of KeyInfo; empty leaves it out. `valueID` identifies SignatureValue.
    public func signed(
        by key: PrivateKey,
        keyInformation: String,
        id: String? = nil,
        prefix: String = "ds",
        parent: Element? = nil,
        valueID: String? = nil,
        object: String = ""
    ) throws(SignatureFault) -> [UInt8] {
        let colon = prefix.isEmpty ? "" : "\(prefix):"
        let declaration = (prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)") + "=\"\(SignatureNames.signature)\""
        let signedInfo = self.content(colon)
        let value = try self.value(
            over: "<\(colon)SignedInfo\(self.inherited(prefix, parent))>\(signedInfo)</\(colon)SignedInfo>",
            key
        )
        let identifier = id.map { " Id=\"\(Self.escaped($0))\"" } ?? ""
        let information = keyInformation.isEmpty ? "" : "<\(colon)KeyInfo>\(keyInformation)</\(colon)KeyInfo>"
        let valueIdentifier = valueID.map { " Id=\"\(Self.escaped($0))\"" } ?? ""
        let content = object.isEmpty ? information : information + "<\(colon)Object>\(object)</\(colon)Object>"
        let text =
            "<\(colon)Signature \(declaration)\(identifier)><\(colon)SignedInfo>\(signedInfo)</\(colon)SignedInfo>"
            + "<\(colon)SignatureValue\(valueIdentifier)>\(Base64.text(value))</\(colon)SignatureValue>"
            + "\(content)</\(colon)Signature>"
        return Array(text.utf8)
    }

    private func value(over canonical: String, _ key: PrivateKey) throws(SignatureFault) -> [UInt8] {
        do throws(TrustError) {
            return try key.sign(Array(canonical.utf8), self.algorithm)
        } catch {
            throw SignatureFault(.keyFailure, ["cause": error.code])
        }
    }

    private func content(_ colon: String) -> String {
        var text = "<\(colon)CanonicalizationMethod Algorithm=\"\(self.canonicalization.rawValue)\">"
        text += "</\(colon)CanonicalizationMethod>"
        text += "<\(colon)SignatureMethod Algorithm=\"\(self.algorithm.identifier)\"></\(colon)SignatureMethod>"
        for reference in self.references { text += Self.content(reference, colon) }
        return text
    }

    private static func content(_ reference: SignatureReference, _ colon: String) -> String {
        let uri = reference.uri.map { " URI=\"\(Self.escaped($0))\"" } ?? ""
        // Attributes in the order of canonical XML.
        let id = reference.id.map { " Id=\"\(Self.escaped($0))\"" } ?? ""
        let type = reference.type.map { " Type=\"\(Self.escaped($0))\"" } ?? ""
        var text = "<\(colon)Reference\(id)\(type)\(uri)>"
        if !reference.transforms.isEmpty {
            let steps = reference.transforms.map { transform in
                "<\(colon)Transform Algorithm=\"\(transform.identifier)\">\(Self.prefixList(transform))</\(colon)Transform>"
            }
            text += "<\(colon)Transforms>\(steps.joined())</\(colon)Transforms>"
        }
        text += "<\(colon)DigestMethod Algorithm=\"\(reference.digest.algorithm.identifier)\"></\(colon)DigestMethod>"
        text += "<\(colon)DigestValue>\(reference.digest.base64)</\(colon)DigestValue></\(colon)Reference>"
        return text
    }

    private static func prefixList(_ transform: ReferenceTransform) -> String {
        guard case .canonicalization(let method, let prefixes) = transform, method.takesPrefixes, !prefixes.isEmpty
        else { return "" }
        let list = Self.escaped(prefixes.joined(separator: " "))
        return "<ec:InclusiveNamespaces xmlns:ec=\"\(SignatureNames.exclusive)\" PrefixList=\"\(list)\">"
            + "</ec:InclusiveNamespaces>"
    }

    /// The declarations and `xml:` attributes that the canonical start tag of SignedInfo carries.
    private func inherited(_ prefix: String, _ parent: Element?) -> String {
        var scope: [String: String] = [prefix: SignatureNames.signature]
        var attributes: [String: String] = [:]
        var place = self.canonicalization.takesPrefixes ? nil : parent
        while let element = place {
            for declaration in element.declarations where scope[declaration.prefix] == nil {
                scope[declaration.prefix] = declaration.namespace
            }
            for attribute in element.attributes where attribute.prefix == "xml" {
                let isKept = !self.canonicalization.isVersion11 || attribute.name.local != "id"
                if isKept, attributes[attribute.name.local] == nil {
                    attributes[attribute.name.local] = attribute.value
                }
            }
            place = element.parent
        }
        let order: (String, String) -> Bool = { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let declarations = scope.filter { !$0.value.isEmpty && $0.key != "xml" }.keys.sorted(by: order).map { name in
            " \(name.isEmpty ? "xmlns" : "xmlns:\(name)")=\"\(Self.escaped(scope[name] ?? ""))\""
        }
        let rest = attributes.keys.sorted(by: order).map { " xml:\($0)=\"\(Self.escaped(attributes[$0] ?? ""))\"" }
        return (declarations + rest).joined()
    }

    /// An attribute's value in canonical form.
    private static func escaped(_ value: String) -> String {
        var text = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case "\"": text += "&quot;"
            case "\t": text += "&#x9;"
            case "\n": text += "&#xA;"
            case "\r": text += "&#xD;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

extension Canonicalization {
    fileprivate var isVersion11: Bool { self == .inclusive11 || self == .inclusive11WithComments }
}
