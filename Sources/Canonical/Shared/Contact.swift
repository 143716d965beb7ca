/// Whom to ask at a party.
public struct Contact: CanonicalRecord {
    /// Name of the person.
    public var personName: LocalizedText?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        personName: LocalizedText? = nil
    ) {
        self.personName = personName
    }

    public init() {
        self.init(personName: nil)
    }

    public static let definition = "contact"
    public static let about = "Whom to ask at a party."
    public static let members: [Member<Contact>] = [
        Member("personName", \.personName, "Name of the person.")
    ]
}
