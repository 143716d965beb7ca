/// The value of goods, with its basis and currency.
public struct GoodsValue: CanonicalRecord {
    /// Amount in the lexical form of the source.
    public var amount: DecimalText
    /// Currency, ISO 4217; USD where the form fixes it.
    public var currency: String?
    /// Basis of the value by Incoterms, like FOB; absent where the form does not say.
    public var basis: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        amount: DecimalText = "0",
        currency: String? = nil,
        basis: String? = nil
    ) {
        self.amount = amount
        self.currency = currency
        self.basis = basis
    }

    public init() {
        self.init(amount: "0")
    }

    public static let definition = "goodsValue"
    public static let about = "The value of goods, with its basis and currency."
    public static let members: [Member<GoodsValue>] = [
        Member("amount", \.amount, "Amount in the lexical form of the source."),
        Member("currency", \.currency, "Currency, ISO 4217; USD where the form fixes it."),
        Member("basis", \.basis, "Basis of the value by Incoterms, like FOB; absent where the form does not say."),
    ]
}
