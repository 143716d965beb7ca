/// A natural person who acts for a party.
public struct Person: CanonicalRecord {
    /// Name.
    public var name: LocalizedText?
    /// Qualifications and offices held.
    public var qualifications: [Qualification]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        name: LocalizedText? = nil,
        qualifications: [Qualification] = []
    ) {
        self.name = name
        self.qualifications = qualifications
    }

    public init() {
        self.init(name: nil)
    }

    public static let definition = "person"
    public static let about = "A natural person who acts for a party."
    public static let members: [Member<Person>] = [
        Member("name", \.name, "Name."),
        Member("qualifications", \.qualifications, "Qualifications and offices held."),
    ]
}
