public import Texts

/// Why a listener refuses a request before any route looks at it.
///
/// Closed; the texts of the codes stand in the message catalogue.
public enum InboundRefusal: Explained, Sendable, Equatable {
    case bodyTooLarge(limitBytes: Int)
    case bodyTooSlow
    case noSuchResource(path: String)
    case methodNotAllowed(method: String, path: String)
    case noClientCertificate
    /// The request itself is wrong in a way that no better code names.
    case malformed(detail: String)
    /// A fault of ours; the log knows more.
    case internalFault(requestID: String)

    public var code: String {
        switch self {
        case .bodyTooLarge: "TRA-020"
        case .bodyTooSlow: "TRA-021"
        case .noSuchResource: "TRA-022"
        case .methodNotAllowed: "TRA-023"
        case .noClientCertificate: "TRA-024"
        case .malformed: "TRA-025"
        case .internalFault: "TRA-026"
        }
    }

    public var arguments: [String: String] {
        switch self {
        case .bodyTooLarge(let limit): ["limit": String(limit)]
        case .bodyTooSlow, .noClientCertificate: [:]
        case .noSuchResource(let path): ["path": path]
        case .methodNotAllowed(let method, let path): ["method": method, "path": path]
        case .malformed(let detail): ["detail": detail]
        case .internalFault(let requestID): ["request": requestID]
        }
    }
}
