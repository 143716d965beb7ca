/// What the authority of the importing country decided about a document.
///
/// Closed: these are the answers that certificates of both kinds can get.
public enum AuthorityDecision: Sendable, Equatable {
    /// Accepted.
    case accepted
    /// Used up entirely.
    case utilised
    /// Used in part, with the quantities.
    case partlyUtilised([UtilisedQuantity])
    /// Rejected; the reason is a person's text, the code a list's.
    case rejected(code: String?, reason: String)
    /// Cancelled after it had been accepted.
    case cancelled(reason: String)

    /// Stable name.
    public var name: String {
        switch self {
        case .accepted: "accepted"
        case .utilised: "utilised"
        case .partlyUtilised: "partly-utilised"
        case .rejected: "rejected"
        case .cancelled: "cancelled"
        }
    }

    /// The decision of a name, with what that name demands.
    ///
    /// A rejection and a cancellation need a reason, a part needs its quantities (`EXC-045`).
    public init(
        name: String,
        reason: String?,
        code: String?,
        quantities: [UtilisedQuantity]
    ) throws(ExchangeRefusal) {
        let refusal = ExchangeRefusal("EXC-045", ["decision": ExchangeRefusal.shown(name)])
        let given = reason.map { String($0.prefix(Self.reasonCharactersMax)) } ?? ""
        switch name {
        case "accepted": self = .accepted
        case "utilised": self = .utilised
        case "partly-utilised" where !quantities.isEmpty && quantities.count <= Self.quantitiesMax:
            self = .partlyUtilised(quantities)
        case "rejected" where !given.isEmpty: self = .rejected(code: code.map { String($0.prefix(64)) }, reason: given)
        case "cancelled" where !given.isEmpty: self = .cancelled(reason: given)
        default: throw refusal
        }
    }

    /// Longest reason; a longer one is cut.
    public static let reasonCharactersMax = 2_000
    /// Most quantities of one answer.
    public static let quantitiesMax = 5_000

    /// The reason, where one is given.
    public var reason: String? {
        switch self {
        case .accepted, .utilised, .partlyUtilised: nil
        case .rejected(_, let reason), .cancelled(let reason): reason
        }
    }
}

/// How much of one item was used; the value keeps its lexical form.
public struct UtilisedQuantity: Sendable, Equatable, Codable {
    /// The item's number in the document.
    public var item: Int
    /// The decimal as written, like `4500.10`.
    public var value: String
    /// The unit's code.
    public var unit: String

    public init(item: Int, value: String, unit: String) {
        self.item = item
        self.value = value
        self.unit = unit
    }
}
