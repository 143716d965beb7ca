/// A commercial invoice.
public struct Invoice: CanonicalRecord {
    /// Number in the list of invoices, from 1.
    public var order: Int?
    /// Number of the invoice.
    public var number: String?
    /// Date of the invoice.
    public var date: DocumentDate?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        order: Int? = nil,
        number: String? = nil,
        date: DocumentDate? = nil
    ) {
        self.order = order
        self.number = number
        self.date = date
    }

    public init() {
        self.init(order: nil)
    }

    public static let definition = "invoice"
    public static let about = "A commercial invoice."
    public static let members: [Member<Invoice>] = [
        Member("order", \.order, "Number in the list of invoices, from 1."),
        Member("number", \.number, "Number of the invoice."),
        Member("date", \.date, "Date of the invoice."),
    ]
}
