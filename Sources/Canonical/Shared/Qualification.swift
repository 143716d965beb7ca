/// A qualification or office of a person.
public struct Qualification: CanonicalRecord {
    /// Names, one per language.
    public var names: [LocalizedText]
    /// Short form.
    public var abbreviation: LocalizedText?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        names: [LocalizedText] = [],
        abbreviation: LocalizedText? = nil
    ) {
        self.names = names
        self.abbreviation = abbreviation
    }

    public init() {
        self.init(names: [])
    }

    public static let definition = "qualification"
    public static let about = "A qualification or office of a person."
    public static let members: [Member<Qualification>] = [
        Member("names", \.names, "Names, one per language."),
        Member("abbreviation", \.abbreviation, "Short form."),
    ]
}
