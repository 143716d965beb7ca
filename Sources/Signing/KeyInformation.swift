import Foundation
public import Trust
public import XML

/// What `ds:KeyInfo` says about the signer.
public enum KeyInformation {
    /// The certificates of `ds:X509Data`, in the order in which they stand; at most `maximum`.
    ///
    /// Names and serial numbers beside them are hints and are not looked at; for bare keys see
    /// ``checkKeyValue(_:is:)``. RetrievalMethod and
    /// its like are refused: nothing is fetched because a document says so. Throws `noCertificate` where there is none.
    public static func certificates(
        _ information: Element?,
        maximum: Int = 10
    ) throws(SignatureFault) -> [Certificate] {
        guard let information else { throw SignatureFault(.noCertificate) }
        if let element = information.descendants.first(where: { Self.leadingElsewhere.contains($0.name) }) {
            throw SignatureFault(.keyInformation, ["reason": element.name])
        }
        var found: [Certificate] = []
        for container in information.children("X509Data", SignatureNames.signature) {
            for element in container.children("X509Certificate", SignatureNames.signature) {
                guard found.count < maximum else {
                    throw SignatureFault(.overLimit, ["limit": "certificatesMax", "maximum": "\(maximum)"])
                }
                found.append(try Self.certificate(element))
            }
        }
        guard !found.isEmpty else { throw SignatureFault(.noCertificate) }
        return found
    }

    /// As ``certificates(_:maximum:)``, where nothing else may stand by which a program could take another key.
    ///
    /// Beside the certificates only their names are allowed, which nobody looks at, and bare keys, which
    /// ``checkKeyValue(_:is:)`` compares.
    static func onlyCertificates(
        _ information: Element?,
        maximum: Int
    ) throws(SignatureFault) -> [Certificate] {
        try Self.checkContent(information, allowed: ["X509Data", "KeyValue"])
        for container in information?.children("X509Data", SignatureNames.signature) ?? [] {
            try Self.checkContent(container, allowed: ["X509Certificate", "X509SubjectName", "X509IssuerSerial"])
        }
        return try Self.certificates(information, maximum: maximum)
    }

    /// What no style needs, and by which a program could be led to another key, or to another place.
    static let leadingElsewhere: Set<String> = [
        "RetrievalMethod", "KeyInfoReference", "PGPData", "SPKIData", "MgmtData", "EncryptedKey", "DerivedKey",
        "AgreementMethod", "DEREncodedKeyValue", "SecurityTokenReference",
    ]

    private static func checkContent(_ parent: Element?, allowed: Set<String>) throws(SignatureFault) {
        guard parent?.text.isEmpty ?? true else { throw SignatureFault(.keyContent, ["element": "text"]) }
        for element in parent?.elements ?? [] {
            guard element.namespace == SignatureNames.signature, allowed.contains(element.name) else {
                throw SignatureFault(.keyContent, ["element": Printable.text(element.name)])
            }
        }
    }

    /// Refuses bare keys (`ds:KeyValue`) beside the certificates that are not the signer's.
    ///
    /// A program that takes the bare key, as xmlsec1 does by default, would otherwise believe another key than ours. RSA
    /// keys and named curves are compared; a bare key of another form is refused.
    public static func checkKeyValue(_ information: Element?, is key: PublicKey) throws(SignatureFault) {
        for value in information?.children("KeyValue", SignatureNames.signature) ?? [] {
            var parts = try SignatureParts(value, "KeyValue")
            guard let numbers = parts.takeIfPresent("RSAKeyValue") else {
                try Self.checkCurve(value, is: key)
                continue
            }
            try parts.finish()
            var inside = try SignatureParts(numbers, "RSAKeyValue")
            let modulus = try inside.take("Modulus")
            let exponent = try inside.take("Exponent")
            try inside.finish()
            let written = PublicKey.RSANumbers(
                modulus: try Base64.octets(modulus.text, lengthMax: 2_048, of: "Modulus"),
                exponent: try Base64.octets(exponent.text, lengthMax: 64, of: "Exponent")
            )
            guard written == key.rsaNumbers else { throw SignatureFault(.keyValue) }
        }
    }

    /// `dsig11:ECKeyValue` with a named curve and a point that is not compressed.
    private static func checkCurve(_ value: Element, is key: PublicKey) throws(SignatureFault) {
        let namespace = "http://www.w3.org/2009/xmldsig11#"
        guard value.elements.count == 1, let inside = value.child("ECKeyValue", namespace),
            let curve = inside.child("NamedCurve", namespace)?.attribute("URI"),
            let point = inside.child("PublicKey", namespace), inside.elements.count == 2
        else { throw SignatureFault(.keyValue) }
        let octets = try Base64.octets(point.text, lengthMax: 256, of: "PublicKey")
        guard let own = key.curve, "urn:oid:\(own.objectIdentifier)" == curve,
            octets.count == 2 * own.coordinateLength + 1, key.spki.suffix(octets.count).elementsEqual(octets)
        else { throw SignatureFault(.keyValue) }
    }

    private static func certificate(_ element: Element) throws(SignatureFault) -> Certificate {
        let der = try Base64.octets(element.text, lengthMax: Certificate.lengthMax, of: "X509Certificate")
        do {
            return try Certificate(der: der)
        } catch {
            throw SignatureFault(.keyInformation, ["reason": error.code])
        }
    }

    /// The content of a `KeyInfo` that carries certificates, leaf first; `prefix` is that of the signature.
    static func markup(_ certificates: [Certificate], prefix: String) -> String {
        let colon = prefix.isEmpty ? "" : "\(prefix):"
        return "<\(colon)X509Data>\(Self.elements(certificates, colon))</\(colon)X509Data>"
    }

    /// As ``markup(_:prefix:)``, with the bare RSA key before the certificates and the signer's name among them.
    static func markupWithKey(_ certificates: [Certificate], prefix: String) -> String {
        let colon = prefix.isEmpty ? "" : "\(prefix):"
        guard let leaf = certificates.first, let numbers = leaf.publicKey.rsaNumbers else {
            return Self.markup(certificates, prefix: prefix)
        }
        return "<\(colon)KeyValue><\(colon)RSAKeyValue>"
            + "<\(colon)Modulus>\(Base64.text(numbers.modulus))</\(colon)Modulus>"
            + "<\(colon)Exponent>\(Base64.text(numbers.exponent))</\(colon)Exponent>"
            + "</\(colon)RSAKeyValue></\(colon)KeyValue><\(colon)X509Data>"
            + "<\(colon)X509SubjectName>\(Self.escaped(leaf.subject.text))</\(colon)X509SubjectName>"
            + "\(Self.elements(certificates, colon))</\(colon)X509Data>"
    }

    private static func elements(_ certificates: [Certificate], _ colon: String) -> String {
        certificates.map { "<\(colon)X509Certificate>\(Base64.text($0.der))</\(colon)X509Certificate>" }.joined()
    }

    /// ASCII that means the same in every encoding.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case " "..."~": result.unicodeScalars.append(scalar)
            default: result += "&#\(scalar.value);"
            }
        }
    }
}
