/// How far the signing of a document has come that several parties sign.
public enum SigningStage: Int, Sendable, Hashable, Codable, CaseIterable {
    /// Nobody has signed.
    case draft = 1
    /// The exporter has signed.
    case exporterSigned = 2
    /// The entity has added its part, but its official has not signed.
    case certified = 3
    /// Everybody has signed.
    case complete = 4
    /// Not a stage through which an honest document goes.
    case anomalous = 0
}
