/// A region of a country.
public struct CountrySubdivision: CanonicalRecord {
    /// Code of the region.
    public var id: Identifier?
    /// Names, one per language.
    public var names: [LocalizedText]
    /// Level in the hierarchy; 0 where the source does not use levels.
    public var level: Code
    /// What the region is to the consignment (UNCL 3227).
    public var function: Code?
    /// Regions that this one is part of.
    public var superordinates: [CountrySubdivision]
    /// Regions that are part of this one.
    public var subordinates: [CountrySubdivision]
    /// Parties that may act in the region.
    public var authorisedParties: [Party]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        id: Identifier? = nil,
        names: [LocalizedText] = [],
        level: Code = "0",
        function: Code? = nil,
        superordinates: [CountrySubdivision] = [],
        subordinates: [CountrySubdivision] = [],
        authorisedParties: [Party] = []
    ) {
        self.id = id
        self.names = names
        self.level = level
        self.function = function
        self.superordinates = superordinates
        self.subordinates = subordinates
        self.authorisedParties = authorisedParties
    }

    public init() {
        self.init(id: nil)
    }

    public static let definition = "countrySubdivision"
    public static let about = "A region of a country."
    public static let members: [Member<CountrySubdivision>] = [
        Member("id", \.id, "Code of the region."),
        Member("names", \.names, "Names, one per language."),
        Member("level", \.level, "Level in the hierarchy; 0 where the source does not use levels."),
        Member("function", \.function, "What the region is to the consignment (UNCL 3227)."),
        Member("superordinates", \.superordinates, "Regions that this one is part of."),
        Member("subordinates", \.subordinates, "Regions that are part of this one."),
        Member("authorisedParties", \.authorisedParties, "Parties that may act in the region."),
    ]
}
