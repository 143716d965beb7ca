/// A phytosanitary import permit: what the importing country's authority allows, and on which conditions.
public struct ImportPermit: CanonicalRecord {
    /// Number of the permit, unique at its authority.
    public var number: DocumentNumber
    /// Description of the document.
    public var descriptions: [LocalizedText]
    /// Kind of document (UNCL 1001), where it is stated.
    public var type: DocumentTypeCode?
    /// 70 issued, 40 withdrawn (EDIFACT 4405).
    public var status: DocumentStatus
    /// Date of issue.
    public var issued: DocumentDate?
    /// Until when it holds, or for how long: format 804 counts days.
    public var effective: DocumentDate?
    /// The authority that issued it.
    public var issuer: Party?
    /// Statements about the whole document.
    public var notes: [Note]
    /// Documents referred to, with copies.
    public var references: [DocumentReference]
    /// Who signed.
    public var signatories: [Signatory]
    /// What may be imported.
    public var consignment: Consignment
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        number: DocumentNumber,
        descriptions: [LocalizedText] = [],
        type: DocumentTypeCode? = nil,
        status: DocumentStatus,
        issued: DocumentDate? = nil,
        effective: DocumentDate? = nil,
        issuer: Party? = nil,
        notes: [Note] = [],
        references: [DocumentReference] = [],
        signatories: [Signatory] = [],
        consignment: Consignment
    ) {
        self.number = number
        self.descriptions = descriptions
        self.type = type
        self.status = status
        self.issued = issued
        self.effective = effective
        self.issuer = issuer
        self.notes = notes
        self.references = references
        self.signatories = signatories
        self.consignment = consignment
    }

    public init() {
        self.init(number: "", status: .issued, consignment: Consignment())
    }

    public static let definition = "importPermit"
    public static let about = "A phytosanitary import permit."
    public static let members: [Member<ImportPermit>] = [
        Member("number", \.number, "Number of the permit, unique at its authority."),
        Member("descriptions", \.descriptions, "Description of the document."),
        Member("type", \.type, "Kind of document (UNCL 1001), where it is stated."),
        Member("status", \.status, "70 issued, 40 withdrawn (EDIFACT 4405)."),
        Member("issued", \.issued, "Date of issue."),
        Member("effective", \.effective, "Until when it holds, or for how long: format 804 counts days."),
        Member("issuer", \.issuer, "The authority that issued it."),
        Member("notes", \.notes, "Statements about the whole document."),
        Member("references", \.references, "Documents referred to, with copies."),
        Member("signatories", \.signatories, "Who signed."),
        Member("consignment", \.consignment, "What may be imported."),
    ]
}
