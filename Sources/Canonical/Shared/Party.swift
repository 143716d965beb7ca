/// An organisation or person with a role in the document.
public struct Party: CanonicalRecord {
    /// Identifier of the party, like a tax number with its scheme.
    public var id: Identifier?
    /// Name.
    public var name: LocalizedText?
    /// Role (UNCL 3035), where it says more than the place in the document does.
    public var role: Code?
    /// Numbers and classes, like the national registration number (see `listName`).
    public var types: [Code]
    /// Address.
    public var address: Address?
    /// Contacts.
    public var contacts: [Contact]
    /// The person who acts.
    public var person: Person?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        id: Identifier? = nil,
        name: LocalizedText? = nil,
        role: Code? = nil,
        types: [Code] = [],
        address: Address? = nil,
        contacts: [Contact] = [],
        person: Person? = nil
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.types = types
        self.address = address
        self.contacts = contacts
        self.person = person
    }

    public init() {
        self.init(id: nil)
    }

    public static let definition = "party"
    public static let about = "An organisation or person with a role in the document."
    public static let members: [Member<Party>] = [
        Member("id", \.id, "Identifier of the party, like a tax number with its scheme."),
        Member("name", \.name, "Name."),
        Member("role", \.role, "Role (UNCL 3035), where it says more than the place in the document does."),
        Member("types", \.types, "Numbers and classes, like the national registration number (see listName)."),
        Member("address", \.address, "Address."),
        Member("contacts", \.contacts, "Contacts."),
        Member("person", \.person, "The person who acts."),
    ]
}

extension Party {
    /// A party known by its name and the lines of its address (five at most; more are joined to the fifth).
    public init(named name: String, addressLines lines: [String] = []) {
        let given = lines.prefix(4) + (lines.count > 4 ? [lines.dropFirst(4).joined(separator: ", ")] : [])
        let texts = given.map { LocalizedText($0) }
        func line(_ number: Int) -> LocalizedText? { number <= texts.count ? texts[number - 1] : nil }
        let address = Address(line1: line(1), line2: line(2), line3: line(3), line4: line(4), line5: line(5))
        self.init(name: LocalizedText(name), address: texts.isEmpty ? nil : address)
    }
}
