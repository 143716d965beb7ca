/// A phytosanitary certificate (ISPM 12), for export or re-export.
public struct PhytosanitaryCertificate: CanonicalRecord {
    /// Title of the document; usually left to the reader.
    public var names: [LocalizedText]
    /// Number of the certificate, unique at its authority.
    public var number: DocumentNumber
    /// Description of the document.
    public var descriptions: [LocalizedText]
    /// 851 phytosanitary certificate, 657 for re-export (UNCL 1001).
    public var type: DocumentTypeCode
    /// 70 issued, 40 withdrawn (EDIFACT 4405).
    public var status: DocumentStatus
    /// Date of issue.
    public var issued: DocumentDate?
    /// True for a copy, where the source says so.
    public var isCopy: Bool?
    /// The plant protection organisation that issued it.
    public var issuer: Party?
    /// The plant protection organisation that it is addressed to.
    public var recipient: Party?
    /// Statements about the whole document (see the table of tags).
    public var notes: [Note]
    /// Documents referred to, with copies.
    public var references: [DocumentReference]
    /// Who signed.
    public var signatories: [Signatory]
    /// What is certified.
    public var consignment: Consignment
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        names: [LocalizedText] = [],
        number: DocumentNumber,
        descriptions: [LocalizedText] = [],
        type: DocumentTypeCode,
        status: DocumentStatus,
        issued: DocumentDate? = nil,
        isCopy: Bool? = nil,
        issuer: Party? = nil,
        recipient: Party? = nil,
        notes: [Note] = [],
        references: [DocumentReference] = [],
        signatories: [Signatory] = [],
        consignment: Consignment
    ) {
        self.names = names
        self.number = number
        self.descriptions = descriptions
        self.type = type
        self.status = status
        self.issued = issued
        self.isCopy = isCopy
        self.issuer = issuer
        self.recipient = recipient
        self.notes = notes
        self.references = references
        self.signatories = signatories
        self.consignment = consignment
    }

    public init() {
        self.init(number: "", type: .phytosanitary, status: .issued, consignment: Consignment())
    }

    public static let definition = "phytosanitaryCertificate"
    public static let about = "A phytosanitary certificate (ISPM 12), for export or re-export."
    public static let members: [Member<PhytosanitaryCertificate>] = [
        Member("names", \.names, "Title of the document; usually left to the reader."),
        Member("number", \.number, "Number of the certificate, unique at its authority."),
        Member("descriptions", \.descriptions, "Description of the document."),
        Member("type", \.type, "851 phytosanitary certificate, 657 for re-export (UNCL 1001)."),
        Member("status", \.status, "70 issued, 40 withdrawn (EDIFACT 4405)."),
        Member("issued", \.issued, "Date of issue."),
        Member("isCopy", \.isCopy, "True for a copy, where the source says so."),
        Member("issuer", \.issuer, "The plant protection organisation that issued it."),
        Member("recipient", \.recipient, "The plant protection organisation that it is addressed to."),
        Member("notes", \.notes, "Statements about the whole document (see the table of tags)."),
        Member("references", \.references, "Documents referred to, with copies."),
        Member("signatories", \.signatories, "Who signed."),
        Member("consignment", \.consignment, "What is certified."),
    ]
}
