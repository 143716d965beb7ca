/// The entity that certifies origin.
public struct OriginIssuer: CanonicalRecord {
    /// Number of the entity in the directory of its country, three characters.
    public var id: String
    /// Country, ISO 3166-1 alpha-2.
    public var country: CountryCode?
    /// Name.
    public var name: String?
    /// Street and number, in one text.
    public var address: String?
    /// City.
    public var city: String?
    /// Locality.
    public var locality: String?
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
        id: String = "",
        country: CountryCode? = nil,
        name: String? = nil,
        address: String? = nil,
        city: String? = nil,
        locality: String? = nil,
        telephone: String? = nil,
        fax: String? = nil,
        email: String? = nil,
        url: String? = nil
    ) {
        self.id = id
        self.country = country
        self.name = name
        self.address = address
        self.city = city
        self.locality = locality
        self.telephone = telephone
        self.fax = fax
        self.email = email
        self.url = url
    }

    public init() {
        self.init(id: "")
    }

    public static let definition = "originIssuer"
    public static let about = "The entity that certifies origin."
    public static let members: [Member<OriginIssuer>] = [
        Member("id", \.id, "Number of the entity in the directory of its country, three characters."),
        Member("country", \.country, "Country, ISO 3166-1 alpha-2."),
        Member("name", \.name, "Name."),
        Member("address", \.address, "Street and number, in one text."),
        Member("city", \.city, "City."),
        Member("locality", \.locality, "Locality."),
        Member("telephone", \.telephone, "Telephone number."),
        Member("fax", \.fax, "Fax number."),
        Member("email", \.email, "E-mail address."),
        Member("url", \.url, "Web address."),
    ]
}
