public import Texts

/// Why an interface of the gateway refuses a request; the words stand in the catalogue.
///
/// Closed.
public enum HTTPReason: Error, Explained, Sendable, Equatable {
    case keyMissing
    case keyUnusable
    case keyReused
    case notAuthenticated
    case callerUnknown
    case roleMissing(UserRole)
    case backendUnclear
    case backendForeign(String)
    case bodyEmpty
    case queryUnusable(name: String, value: String)
    case bodyUnreadable(detail: String)
    case reasonMissing
    case noMemory(seconds: Int)
    case tooManyRequests(limit: Int)
    case unknownItem(id: String)
    case formAbsent(id: String, form: String)
    case partnerUnknown(fingerprint: String)
    case mediaType(found: String)
    case notReady
    case documentRefused(document: String)
    case storeSilent
    case tokenUnusable(file: String)
    case tokenShared(file: String)
    case certificateUnusable(file: String)

    public var code: String {
        switch self {
        case .keyMissing: "GAT-301"
        case .keyUnusable: "GAT-302"
        case .keyReused: "GAT-303"
        case .notAuthenticated: "GAT-304"
        case .callerUnknown: "GAT-305"
        case .roleMissing: "GAT-306"
        case .backendUnclear: "GAT-307"
        case .backendForeign: "GAT-308"
        case .bodyEmpty: "GAT-309"
        case .queryUnusable: "GAT-310"
        case .bodyUnreadable: "GAT-311"
        case .reasonMissing: "GAT-312"
        case .noMemory: "GAT-313"
        case .tooManyRequests: "GAT-314"
        case .unknownItem: "GAT-315"
        case .formAbsent: "GAT-316"
        case .partnerUnknown: "GAT-317"
        case .mediaType: "GAT-318"
        case .notReady: "GAT-319"
        case .documentRefused: "GAT-320"
        case .storeSilent: "GAT-321"
        case .tokenUnusable: "GAT-322"
        case .certificateUnusable: "GAT-323"
        case .tokenShared: "GAT-324"
        }
    }

    public var arguments: [String: String] {
        switch self {
        case .keyMissing, .keyUnusable, .keyReused, .notAuthenticated, .callerUnknown, .backendUnclear, .bodyEmpty,
            .reasonMissing, .notReady, .storeSilent:
            [:]
        case .roleMissing(let role): ["role": role.rawValue]
        case .backendForeign(let backend): ["backend": backend]
        case .queryUnusable(let name, let value): ["name": name, "value": value]
        case .bodyUnreadable(let detail): ["detail": detail]
        case .noMemory(let seconds): ["seconds": String(seconds)]
        case .tooManyRequests(let limit): ["limit": String(limit)]
        case .unknownItem(let id): ["id": id]
        case .formAbsent(let id, let form): ["id": id, "form": form]
        case .partnerUnknown(let fingerprint): ["fingerprint": fingerprint]
        case .mediaType(let found): ["found": found]
        case .documentRefused(let document): ["document": document]
        case .tokenUnusable(let file), .tokenShared(let file), .certificateUnusable(let file): ["file": file]
        }
    }
}
