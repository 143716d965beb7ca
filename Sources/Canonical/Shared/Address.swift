/// A postal address in lines, with the parts that the source tells apart.
public struct Address: CanonicalRecord {
    /// Postcode.
    public var postcode: Code?
    /// First line.
    public var line1: LocalizedText?
    /// Second line.
    public var line2: LocalizedText?
    /// Third line.
    public var line3: LocalizedText?
    /// Fourth line.
    public var line4: LocalizedText?
    /// Fifth line.
    public var line5: LocalizedText?
    /// City.
    public var city: LocalizedText?
    /// Country, ISO 3166-1 alpha-2.
    public var country: CountryCode?
    /// Kind of address (UNCL 3131).
    public var type: Code?
    /// Name of the country.
    public var countryName: LocalizedText?
    /// Code of the region.
    public var subdivisionId: Identifier?
    /// Name of the region.
    public var subdivision: LocalizedText?
    /// Code of the city.
    public var cityId: Identifier?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        postcode: Code? = nil,
        line1: LocalizedText? = nil,
        line2: LocalizedText? = nil,
        line3: LocalizedText? = nil,
        line4: LocalizedText? = nil,
        line5: LocalizedText? = nil,
        city: LocalizedText? = nil,
        country: CountryCode? = nil,
        type: Code? = nil,
        countryName: LocalizedText? = nil,
        subdivisionId: Identifier? = nil,
        subdivision: LocalizedText? = nil,
        cityId: Identifier? = nil
    ) {
        self.postcode = postcode
        self.line1 = line1
        self.line2 = line2
        self.line3 = line3
        self.line4 = line4
        self.line5 = line5
        self.city = city
        self.country = country
        self.type = type
        self.countryName = countryName
        self.subdivisionId = subdivisionId
        self.subdivision = subdivision
        self.cityId = cityId
    }

    public init() {
        self.init(postcode: nil)
    }

    public static let definition = "address"
    public static let about = "A postal address in lines, with the parts that the source tells apart."
    public static let members: [Member<Address>] = [
        Member("postcode", \.postcode, "Postcode."),
        Member("line1", \.line1, "First line."),
        Member("line2", \.line2, "Second line."),
        Member("line3", \.line3, "Third line."),
        Member("line4", \.line4, "Fourth line."),
        Member("line5", \.line5, "Fifth line."),
        Member("city", \.city, "City."),
        Member("country", \.country, "Country, ISO 3166-1 alpha-2."),
        Member("type", \.type, "Kind of address (UNCL 3131)."),
        Member("countryName", \.countryName, "Name of the country."),
        Member("subdivisionId", \.subdivisionId, "Code of the region."),
        Member("subdivision", \.subdivision, "Name of the region."),
        Member("cityId", \.cityId, "Code of the city."),
    ]
}
