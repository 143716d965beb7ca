/// A seal, or an unbroken range of seals.
public struct Seal: CanonicalRecord {
    /// Number, or first number of the range.
    public var id: Identifier?
    /// Last number of the range.
    public var maximumId: Identifier?
    /// Who affixed it.
    public var issuer: Party?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        id: Identifier? = nil,
        maximumId: Identifier? = nil,
        issuer: Party? = nil
    ) {
        self.id = id
        self.maximumId = maximumId
        self.issuer = issuer
    }

    public init() {
        self.init(id: nil)
    }

    public static let definition = "seal"
    public static let about = "A seal, or an unbroken range of seals."
    public static let members: [Member<Seal>] = [
        Member("id", \.id, "Number, or first number of the range."),
        Member("maximumId", \.maximumId, "Last number of the range."),
        Member("issuer", \.issuer, "Who affixed it."),
    ]
}
