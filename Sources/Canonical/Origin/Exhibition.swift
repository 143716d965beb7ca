/// An exhibition that goods are sent to.
public struct Exhibition: CanonicalRecord {
    /// Name.
    public var name: String?
    /// Address.
    public var address: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        name: String? = nil,
        address: String? = nil
    ) {
        self.name = name
        self.address = address
    }

    public init() {
        self.init(name: nil)
    }

    public static let definition = "exhibition"
    public static let about = "An exhibition that goods are sent to."
    public static let members: [Member<Exhibition>] = [
        Member("name", \.name, "Name."),
        Member("address", \.address, "Address."),
    ]
}
