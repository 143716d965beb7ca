/// Another document: its number, what it is to this one, and copies of it.
public struct DocumentReference: CanonicalRecord {
    /// When it was issued.
    public var issued: DocumentDate?
    /// Kind of document (UNCL 1001).
    public var type: Code?
    /// `AWR` original certificate attached, `ZZZ` other (UNCL 1153).
    public var relationship: Code?
    /// Its number.
    public var number: Identifier?
    /// Copies.
    public var attachments: [Attachment]
    /// What it is, in words.
    public var information: LocalizedText?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        issued: DocumentDate? = nil,
        type: Code? = nil,
        relationship: Code? = nil,
        number: Identifier? = nil,
        attachments: [Attachment] = [],
        information: LocalizedText? = nil
    ) {
        self.issued = issued
        self.type = type
        self.relationship = relationship
        self.number = number
        self.attachments = attachments
        self.information = information
    }

    public init() {
        self.init(issued: nil)
    }

    public static let definition = "documentReference"
    public static let about = "Another document: its number, what it is to this one, and copies of it."
    public static let members: [Member<DocumentReference>] = [
        Member("issued", \.issued, "When it was issued."),
        Member("type", \.type, "Kind of document (UNCL 1001)."),
        Member("relationship", \.relationship, "AWR original certificate attached, ZZZ other (UNCL 1153)."),
        Member("number", \.number, "Its number."),
        Member("attachments", \.attachments, "Copies."),
        Member("information", \.information, "What it is, in words."),
    ]
}
