import Foundation
public import Trust
public import XML

/// What `ds:KeyInfo` says about the signer.
public enum KeyInformation {
    /// The certificates of `ds:X509Data`, in the order in which they stand; at most `maximum`.
    ///
    /// Names, serial numbers and bare keys beside them are hints and are not looked at. RetrievalMethod is refused:
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
        let inside = certificates.map {
            "<\(colon)X509Certificate>\(Base64.text($0.der))</\(colon)X509Certificate>"
        }
        return "<\(colon)X509Data>\(inside.joined())</\(colon)X509Data>"
    }
}
