/// An operator of a third country who takes part in the trade.
public struct ThirdPartyOperator: CanonicalRecord {
    /// ThirdOp for a third operator who invoices, Op3c for the operator of a third country, as the form calls it.
    public var role: String
    /// Whether one takes part, as written.
    public var statement: String?
    /// Who it is.
    public var party: OriginParty?
    /// Its invoice.
    public var invoice: Invoice?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        role: String = "",
        statement: String? = nil,
        party: OriginParty? = nil,
        invoice: Invoice? = nil
    ) {
        self.role = role
        self.statement = statement
        self.party = party
        self.invoice = invoice
    }

    public init() {
        self.init(role: "")
    }

    public static let definition = "thirdPartyOperator"
    public static let about = "An operator of a third country who takes part in the trade."
    public static let members: [Member<ThirdPartyOperator>] = [
        Member(
            "role",
            \.role,
            "ThirdOp for a third operator who invoices, Op3c for the operator of a third country, as the form calls it."
        ),
        Member("statement", \.statement, "Whether one takes part, as written."),
        Member("party", \.party, "Who it is."),
        Member("invoice", \.invoice, "Its invoice."),
    ]
}
