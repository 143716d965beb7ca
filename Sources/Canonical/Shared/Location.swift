/// A place: its code where it has one, and its names.
public struct Location: CanonicalRecord {
    /// UN/LOCODE, or a national code with its scheme.
    public var id: Identifier?
    /// Names, one per language.
    public var names: [LocalizedText]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        id: Identifier? = nil,
        names: [LocalizedText] = []
    ) {
        self.id = id
        self.names = names
    }

    public init() {
        self.init(id: nil)
    }

    public static let definition = "location"
    public static let about = "A place: its code where it has one, and its names."
    public static let members: [Member<Location>] = [
        Member("id", \.id, "UN/LOCODE, or a national code with its scheme."),
        Member("names", \.names, "Names, one per language."),
    ]
}
