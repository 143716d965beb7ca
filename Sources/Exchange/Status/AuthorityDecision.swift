import Canonical

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

    /// Every name.
    public static let names = ["accepted", "utilised", "partly-utilised", "rejected", "cancelled"]

    /// The decision of a name, with what that name demands.
    ///
    /// A rejection and a cancellation need a reason, a part needs its quantities, at most one of each item (`EXC-045`).
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
        case "partly-utilised" where Self.areUsable(quantities): self = .partlyUtilised(quantities)
        case "rejected" where !given.isEmpty: self = .rejected(code: code.map { String($0.prefix(64)) }, reason: given)
        case "cancelled" where !given.isEmpty: self = .cancelled(reason: given)
        default: throw refusal
        }
    }

    private static func areUsable(_ quantities: [UtilisedQuantity]) -> Bool {
        !quantities.isEmpty && quantities.count <= Self.quantitiesMax
            && Set(quantities.map(\.item)).count == quantities.count && quantities.allSatisfy(\.isUsable)
    }

    /// Longest reason; a longer one is cut.
    public static let reasonCharactersMax = 2_000
    /// Most quantities of one answer.
    public static let quantitiesMax = 5_000

    /// The authority's own code for its reason, where one is given.
    public var reasonCode: String? {
        if case .rejected(let code, _) = self { code } else { nil }
    }

    /// The quantities used until now; empty unless a part was used.
    public var quantities: [UtilisedQuantity] {
        if case .partlyUtilised(let quantities) = self { quantities } else { [] }
    }

    /// The reason, where one is given.
    public var reason: String? {
        switch self {
        case .accepted, .utilised, .partlyUtilised: nil
        case .rejected(_, let reason), .cancelled(let reason): reason
        }
    }
}

/// How much of one item was used until now; the value keeps its lexical form.
public struct UtilisedQuantity: Sendable, Equatable, Codable {
    /// The item's number in the document.
    public var item: Int
    /// The decimal as written, like `4500.10`.
    public var value: String
    /// The unit's code.
    public var unit: String

    /// Longest value and longest unit.
    public static let charactersMax = 40

    /// An item that can be meant, with a decimal that is not negative and a unit.
    var isUsable: Bool {
        let value = DecimalText(self.value)
        return self.item > 0 && value.isDecimal && !(value < DecimalText("0"))
            && self.value.count <= Self.charactersMax && (1...Self.charactersMax).contains(self.unit.count)
    }

    public init(item: Int, value: String, unit: String) {
        self.item = item
        self.value = value
        self.unit = unit
    }
}
