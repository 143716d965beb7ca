/// In whose name a signature of a document stands.
///
/// Closed: a style says which of them sign its documents.
public enum SignatureParty: String, Sendable, Hashable, Codable, CaseIterable {
    /// The authority that issued the document: the only signature of most styles.
    case issuer
    /// The exporter who declares the origin of the goods.
    case exporter
    /// The official of the issuing entity who certifies what the exporter declared.
    case official
}
