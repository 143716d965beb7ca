import Foundation
import XML

extension SignedReference {
    /// Reads a `ds:Reference`; nil when it lacks a URI, a digest method or a digest.
    ///
    /// Nothing is judged here: transforms and algorithms are compared with the suite where it matters.
    init?(reading element: Element, canonicalText: String) {
        let namespace = Vocabulary.Namespace.signature
        let containers = element.children("Transforms", namespace)
        let methods = element.children("DigestMethod", namespace)
        let values = element.children("DigestValue", namespace)
        guard let uri = element.attribute("URI"), containers.count <= 1, methods.count == 1, values.count == 1,
            let algorithm = methods[0].attribute("Algorithm"),
            let digest = Base64Text.octets(values[0].text)
        else { return nil }
        let transforms = containers.first?.children("Transform", namespace) ?? []
        self.init(
            uri: uri,
            transforms: transforms.map { $0.attribute("Algorithm") ?? "" },
            digestAlgorithm: algorithm,
            digest: digest,
            canonicalText: canonicalText
        )
    }
}

/// Base64 in XML: white space anywhere, nothing else.
enum Base64Text {
    static func octets(_ text: String) -> [UInt8]? {
        let compact = text.utf8.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D && $0 != 0x0A }
        return Data(base64Encoded: Data(compact)).map { [UInt8]($0) }
    }

    static func text(_ octets: [UInt8]) -> String {
        Data(octets).base64EncodedString()
    }
}
