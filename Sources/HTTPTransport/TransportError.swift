public import Texts

/// Why a request got no answer, or a listener could not do its work.
///
/// Closed: callers may switch over it. The texts of the codes stand in the message catalogue.
public enum TransportError: Error, Explained, Sendable {
    /// The address is no absolute `http(s)` address, or plain `http` without being allowed.
    case addressRefused(url: String)
    case cannotResolve(host: String)
    case cannotConnect(host: String, detail: String)
    /// The TLS handshake failed; `detail` holds the alert or the library's reason.
    case tlsRefused(host: String, detail: String)
    /// Our own judgement of the server said no.
    case serverRefused(host: String, reason: any Explained)
    case timeout(host: String)
    case responseTooLarge(host: String, limitBytes: Int)
    case connectionLost(host: String, detail: String)
    case queueFull(limit: Int)
    case cancelled
    case clientStopped
    /// libcurl refuses to work: out of memory, or built without what Paso needs.
    case clientUnusable(detail: String)
    /// The certificate or key of a listener or client cannot be used.
    case identityUnusable(detail: String)
    case cannotListen(address: String, detail: String)

    public var code: String {
        switch self {
        case .addressRefused: "TRA-001"
        case .cannotResolve: "TRA-002"
        case .cannotConnect: "TRA-003"
        case .tlsRefused: "TRA-004"
        case .serverRefused: "TRA-005"
        case .timeout: "TRA-006"
        case .responseTooLarge: "TRA-007"
        case .connectionLost: "TRA-008"
        case .queueFull: "TRA-009"
        case .cancelled: "TRA-010"
        case .clientStopped: "TRA-011"
        case .clientUnusable: "TRA-012"
        case .identityUnusable: "TRA-013"
        case .cannotListen: "TRA-014"
        }
    }

    public var arguments: [String: String] {
        switch self {
        case .addressRefused(let url): ["url": url]
        case .cannotResolve(let host), .timeout(let host): ["host": host]
        case .cannotConnect(let host, let detail), .tlsRefused(let host, let detail),
            .connectionLost(let host, let detail):
            ["host": host, "detail": detail]
        case .serverRefused(let host, let reason): ["host": host, "reason": reason.what(), "reasonCode": reason.code]
        case .responseTooLarge(let host, let limit): ["host": host, "limit": String(limit)]
        case .queueFull(let limit): ["limit": String(limit)]
        case .cancelled, .clientStopped: [:]
        case .clientUnusable(let detail), .identityUnusable(let detail): ["detail": detail]
        case .cannotListen(let address, let detail): ["address": address, "detail": detail]
        }
    }

    /// Whether the same request may succeed later without anybody doing something.
    public var isTransient: Bool {
        switch self {
        case .cannotResolve, .cannotConnect, .timeout, .connectionLost, .queueFull, .cancelled, .clientStopped: true
        case .addressRefused, .tlsRefused, .serverRefused, .responseTooLarge, .clientUnusable, .identityUnusable,
            .cannotListen:
            false
        }
    }
}
