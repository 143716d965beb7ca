/// A kind of document, by its stable name; a new kind is a new value type plus dialects, not a change to the engine.
public struct DocumentKind: RawRepresentable, Sendable, Hashable, Codable {
    /// Lower-case words joined by hyphens.
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A phytosanitary certificate (ISPM 12).
    public static let phytosanitaryCertificate = DocumentKind(rawValue: "phytosanitary-certificate")
    /// A certificate of origin.
    public static let certificateOfOrigin = DocumentKind(rawValue: "certificate-of-origin")
    /// A phytosanitary import permit.
    public static let importPermit = DocumentKind(rawValue: "import-permit")
}
