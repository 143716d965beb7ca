/// An advance ruling of a customs authority.
public struct AdvanceRuling: CanonicalRecord {
    /// Authority that ruled.
    public var authority: String?
    /// Reference of the ruling.
    public var reference: String?
    /// Date.
    public var date: DocumentDate?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        authority: String? = nil,
        reference: String? = nil,
        date: DocumentDate? = nil
    ) {
        self.authority = authority
        self.reference = reference
        self.date = date
    }

    public init() {
        self.init(authority: nil)
    }

    public static let definition = "advanceRuling"
    public static let about = "An advance ruling of a customs authority."
    public static let members: [Member<AdvanceRuling>] = [
        Member("authority", \.authority, "Authority that ruled."),
        Member("reference", \.reference, "Reference of the ruling."),
        Member("date", \.date, "Date."),
    ]
}
