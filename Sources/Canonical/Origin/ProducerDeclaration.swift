/// A producer's declaration of origin.
public struct ProducerDeclaration: CanonicalRecord {
    /// Number.
    public var number: String?
    /// Date.
    public var date: DocumentDate?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        number: String? = nil,
        date: DocumentDate? = nil
    ) {
        self.number = number
        self.date = date
    }

    public init() {
        self.init(number: nil)
    }

    public static let definition = "producerDeclaration"
    public static let about = "A producer's declaration of origin."
    public static let members: [Member<ProducerDeclaration>] = [
        Member("number", \.number, "Number."),
        Member("date", \.date, "Date."),
    ]
}
