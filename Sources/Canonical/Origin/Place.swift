/// A place, as written and as a UN/LOCODE where one is known.
public struct Place: CanonicalRecord {
    /// Name as written.
    public var name: String?
    /// UN/LOCODE.
    public var code: Code?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        name: String? = nil,
        code: Code? = nil
    ) {
        self.name = name
        self.code = code
    }

    public init() {
        self.init(name: nil)
    }

    public static let definition = "place"
    public static let about = "A place, as written and as a UN/LOCODE where one is known."
    public static let members: [Member<Place>] = [
        Member("name", \.name, "Name as written."),
        Member("code", \.code, "UN/LOCODE."),
    ]
}
