/// The person who signs for the exporter.
public struct OriginSignatory: CanonicalRecord {
    /// Name.
    public var name: String?
    /// Title or post.
    public var title: String?
    /// Business that the person acts for.
    public var company: String?
    /// Telephone number.
    public var telephone: String?
    /// Fax number.
    public var fax: String?
    /// E-mail address.
    public var email: String?
    /// Web address.
    public var url: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        name: String? = nil,
        title: String? = nil,
        company: String? = nil,
        telephone: String? = nil,
        fax: String? = nil,
        email: String? = nil,
        url: String? = nil
    ) {
        self.name = name
        self.title = title
        self.company = company
        self.telephone = telephone
        self.fax = fax
        self.email = email
        self.url = url
    }

    public init() {
        self.init(name: nil)
    }

    public static let definition = "originSignatory"
    public static let about = "The person who signs for the exporter."
    public static let members: [Member<OriginSignatory>] = [
        Member("name", \.name, "Name."),
        Member("title", \.title, "Title or post."),
        Member("company", \.company, "Business that the person acts for."),
        Member("telephone", \.telephone, "Telephone number."),
        Member("fax", \.fax, "Fax number."),
        Member("email", \.email, "E-mail address."),
        Member("url", \.url, "Web address."),
    ]
}
