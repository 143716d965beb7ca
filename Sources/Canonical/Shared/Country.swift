/// A country and the parts of it that are meant.
public struct Country: CanonicalRecord {
    /// ISO 3166-1 alpha-2; absent only where the source left it out.
    public var code: CountryCode?
    /// Names, one per language; usually left to the reader.
    public var names: [LocalizedText]
    /// Regions, like a place of origin.
    public var subdivisions: [CountrySubdivision]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        code: CountryCode? = nil,
        names: [LocalizedText] = [],
        subdivisions: [CountrySubdivision] = []
    ) {
        self.code = code
        self.names = names
        self.subdivisions = subdivisions
    }

    public init() {
        self.init(code: nil)
    }

    public static let definition = "country"
    public static let about = "A country and the parts of it that are meant."
    public static let members: [Member<Country>] = [
        Member("code", \.code, "ISO 3166-1 alpha-2; absent only where the source left it out."),
        Member("names", \.names, "Names, one per language; usually left to the reader."),
        Member("subdivisions", \.subdivisions, "Regions, like a place of origin."),
    ]
}
