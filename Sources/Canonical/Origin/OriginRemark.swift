/// A remark and what it is about.
public struct OriginRemark: CanonicalRecord {
    /// general, pac (agreed accumulation programme) or issuer.
    public var subject: String
    /// The remark, as written.
    public var text: String
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        subject: String = "",
        text: String = ""
    ) {
        self.subject = subject
        self.text = text
    }

    public init() {
        self.init(subject: "")
    }

    public static let definition = "originRemark"
    public static let about = "A remark and what it is about."
    public static let members: [Member<OriginRemark>] = [
        Member("subject", \.subject, "general, pac (agreed accumulation programme) or issuer."),
        Member("text", \.text, "The remark, as written."),
    ]

    /// About the whole certificate.
    public static let general = "general"
    /// About inputs of an agreed accumulation programme (PAC).
    public static let pac = "pac"
    /// By the issuing entity.
    public static let issuer = "issuer"
}
