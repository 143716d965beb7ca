public import Texts

/// Why the engine refuses a document, a message or a request; the sentences stand in the catalogue.
///
/// Closed for callers that match: they match ``code`` only.
public enum EngineRefusal: Explained, Error, Equatable {
    /// No dialect recognises the document.
    case unknownDialect(root: String)
    /// The backend may not hand in this dialect.
    case dialectNotAllowed(dialect: String, backend: String)
    /// The document names no exporting country.
    case noExportingCountry
    /// The document names no importing country.
    case noImportingCountry
    /// The document was issued in another country than this gateway's.
    case foreignIssuer(issuer: String, country: String)
    /// No exchange agreement has a place for it.
    case notRouted(importer: String, reason: String)
    /// The agreement demands a signature of the issuer.
    case notSigned(number: String)
    /// The same Idempotency-Key came with other bytes.
    case keyReused(key: String)
    /// A fault of ours; the log knows more.
    case internalFault
    /// The document came in a zip archive.
    case zipped

    public var code: String {
        switch self {
        case .unknownDialect: "GAT-201"
        case .dialectNotAllowed: "GAT-202"
        case .noExportingCountry: "GAT-203"
        case .noImportingCountry: "GAT-204"
        case .foreignIssuer: "GAT-205"
        case .notRouted: "GAT-206"
        case .notSigned: "GAT-207"
        case .keyReused: "GAT-208"
        case .internalFault: "GAT-209"
        case .zipped: "GAT-210"
        }
    }

    public var arguments: [String: String] {
        switch self {
        case .unknownDialect(let root): ["root": String(root.prefix(200))]
        case .dialectNotAllowed(let dialect, let backend): ["dialect": dialect, "backend": backend]
        case .noExportingCountry, .noImportingCountry, .internalFault, .zipped: [:]
        case .foreignIssuer(let issuer, let country): ["issuer": issuer, "country": country]
        case .notRouted(let importer, let reason): ["importer": importer, "reason": reason]
        case .notSigned(let number): ["number": String(number.prefix(80))]
        case .keyReused(let key): ["key": key]
        }
    }
}

extension DocumentReport.Remark {
    /// A code of any module with a weight.
    public init(_ reason: any Explained, severity: String) {
        self.init(code: reason.code, arguments: reason.arguments, severity: severity)
    }
}
