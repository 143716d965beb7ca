/// A trade agreement, by its acronym and its name.
public struct TradeAgreement: CanonicalRecord {
    /// Acronym, like A18 for ACE 18.
    public var code: String
    /// Name as written.
    public var name: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        code: String = "",
        name: String? = nil
    ) {
        self.code = code
        self.name = name
    }

    public init() {
        self.init(code: "")
    }

    public static let definition = "tradeAgreement"
    public static let about = "A trade agreement, by its acronym and its name."
    public static let members: [Member<TradeAgreement>] = [
        Member("code", \.code, "Acronym, like A18 for ACE 18."),
        Member("name", \.name, "Name as written."),
    ]
}
