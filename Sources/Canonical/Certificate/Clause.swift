/// A certifying statement: by its number in the list of the IPPC, in words, or both.
public struct Clause: CanonicalRecord {
    /// 1 certifying statement of ISPM 12, 2 practically free from other pests, 3 re-export, 4 replacement, 5 no
    /// liability.
    public var id: Identifier?
    /// The statement in words, one per language.
    public var contents: [LocalizedText]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        id: Identifier? = nil,
        contents: [LocalizedText] = []
    ) {
        self.id = id
        self.contents = contents
    }

    public init() {
        self.init(id: nil)
    }

    public static let definition = "clause"
    public static let about = "A certifying statement: by its number in the list of the IPPC, in words, or both."
    public static let members: [Member<Clause>] = [
        Member(
            "id",
            \.id,
            "1 certifying statement of ISPM 12, 2 practically free from other pests, 3 re-export, 4 replacement, 5 no liability."
        ),
        Member("contents", \.contents, "The statement in words, one per language."),
    ]
}
