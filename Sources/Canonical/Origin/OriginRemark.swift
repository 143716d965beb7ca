/// A remark and what it is about.
public struct OriginRemark: CanonicalRecord {
    /// general, pac (agreed accumulation programme), currency or issuer.
    public var subject: String
    /// The remark, as written.
    public var text: String
    /// The line of goods that it is about, by its number; absent where it is about all.
    public var itemOrder: Int?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        subject: String = "",
        text: String = "",
        itemOrder: Int? = nil
    ) {
        self.subject = subject
        self.text = text
        self.itemOrder = itemOrder
    }

    public init() {
        self.init(subject: "")
    }

    public static let definition = "originRemark"
    public static let about = "A remark and what it is about."
    public static let members: [Member<OriginRemark>] = [
        Member("subject", \.subject, "general, pac (agreed accumulation programme), currency or issuer."),
        Member("text", \.text, "The remark, as written."),
        Member(
            "itemOrder",
            \.itemOrder,
            "The line of goods that it is about, by its number; absent where it is about all."
        ),
    ]

    /// About the whole certificate.
    public static let general = "general"
    /// About inputs of an agreed accumulation programme (PAC).
    public static let pac = "pac"
    /// About the currency of the values.
    public static let currency = "currency"
    /// By the issuing entity.
    public static let issuer = "issuer"
}
