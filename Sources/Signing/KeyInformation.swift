import Foundation
public import Trust
public import XML

/// What `ds:KeyInfo` says about the signer.
public enum KeyInformation {
    /// The certificates of `ds:X509Data`, in the order in which they stand; at most `maximum`.
    ///
    /// Names and serial numbers beside them are hints and are not looked at; for bare keys see
    /// ``checkKeyValue(_:is:)``. RetrievalMethod is refused:
    /// nothing is fetched because a document says so. Throws `noCertificate` where there is none.
    public static func certificates(
        _ information: Element?,
        maximum: Int = 10
    ) throws(SignatureFault) -> [Certificate] {
        guard let information else { throw SignatureFault(.noCertificate) }
        let name = XMLName("RetrievalMethod", SignatureNames.signature)
        guard !information.descendants.contains(where: { $0.qualifiedName == name }) else {
            throw SignatureFault(.keyInformation, ["reason": "RetrievalMethod"])
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

    /// Refuses bare keys (`ds:KeyValue`) beside the certificates that are not the signer's.
    ///
    /// A program that takes the bare key, as xmlsec1 does by default, would otherwise believe another key than ours. Only
    /// RSA keys are compared; a bare key of another form is refused.
    public static func checkKeyValue(_ information: Element?, is key: PublicKey) throws(SignatureFault) {
        for value in information?.children("KeyValue", SignatureNames.signature) ?? [] {
            var parts = try SignatureParts(value, "KeyValue")
            guard let numbers = parts.takeIfPresent("RSAKeyValue") else { throw SignatureFault(.keyValue) }
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
    private static func escaped(_ text: String) -> String {
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
