/// An exporter, importer, consignee or producer.
public struct OriginParty: CanonicalRecord {
    /// Name of the business.
    public var name: String?
    /// Street and number, in one text.
    public var address: String?
    /// Locality.
    public var locality: String?
    /// City.
    public var city: String?
    /// Country, ISO 3166-1 alpha-2.
    public var country: CountryCode?
    /// Tax identification.
    public var taxId: Identifier?
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
        address: String? = nil,
        locality: String? = nil,
        city: String? = nil,
        country: CountryCode? = nil,
        taxId: Identifier? = nil,
        telephone: String? = nil,
        fax: String? = nil,
        email: String? = nil,
        url: String? = nil
    ) {
        self.name = name
        self.address = address
        self.locality = locality
        self.city = city
        self.country = country
        self.taxId = taxId
        self.telephone = telephone
        self.fax = fax
        self.email = email
        self.url = url
    }

    public init() {
        self.init(name: nil)
    }

    public static let definition = "originParty"
    public static let about = "An exporter, importer, consignee or producer."
    public static let members: [Member<OriginParty>] = [
        Member("name", \.name, "Name of the business."),
        Member("address", \.address, "Street and number, in one text."),
        Member("locality", \.locality, "Locality."),
        Member("city", \.city, "City."),
        Member("country", \.country, "Country, ISO 3166-1 alpha-2."),
        Member("taxId", \.taxId, "Tax identification."),
        Member("telephone", \.telephone, "Telephone number."),
        Member("fax", \.fax, "Fax number."),
        Member("email", \.email, "E-mail address."),
        Member("url", \.url, "Web address."),
    ]
}
