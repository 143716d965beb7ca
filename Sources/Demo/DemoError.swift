public import Texts

/// Why the demonstration cannot go on.
public enum DemoError: Error, Explained {
    /// The loopback has no port left.
    case noFreePort
    /// A gateway did not become ready; its log says why.
    case gatewayNotReady(site: String, log: String)
    /// A gateway ended although nobody asked it to.
    case gatewayEnded(site: String, status: Int, log: String)
    /// A step did not come out as the story says.
    case stepFailed(step: String, expected: String, found: String)
    /// The `Peers` folder is not where the demonstration looks for it.
    case shareNotFound(folder: String)

    public var code: String {
        switch self {
        case .noFreePort: "DEM-001"
        case .gatewayNotReady: "DEM-002"
        case .gatewayEnded: "DEM-003"
        case .stepFailed: "DEM-004"
        case .shareNotFound: "DEM-005"
        }
    }

    public var arguments: [String: String] {
        switch self {
        case .noFreePort: [:]
        case .gatewayNotReady(let site, let log): ["site": site, "log": log]
        case .gatewayEnded(let site, let status, let log):
            ["site": site, "status": "\(status)", "log": log]
        case .stepFailed(let step, let expected, let found):
            ["step": step, "expected": expected, "found": found]
        case .shareNotFound(let folder): ["folder": folder]
        }
    }
}
