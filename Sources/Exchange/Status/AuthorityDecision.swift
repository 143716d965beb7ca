/// What the authority of the importing country decided about a document.
///
/// Closed: these are the answers that certificates of both kinds can get.
public enum AuthorityDecision: Sendable, Equatable, Codable {
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
