/// The importing authority's answer to a certificate (SPSAcknowledgement).
public struct AuthorityAnswer: CanonicalRecord {
    /// Number of the certificate that is answered.
    public var number: DocumentNumber
    /// Kind of the document that is answered.
    public var documentType: DocumentTypeCode?
    /// 39 accepted, 41 rejected, or another state (EDIFACT 4405).
    public var status: DocumentStatus
    /// When the authority answered.
    public var issued: DocumentDate?
    /// Why.
    public var reasons: [AnswerReason]
    /// Who answered.
    public var authority: Party?
    /// Further documents.
    public var references: [DocumentReference]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        number: DocumentNumber,
        documentType: DocumentTypeCode? = nil,
        status: DocumentStatus,
        issued: DocumentDate? = nil,
        reasons: [AnswerReason] = [],
        authority: Party? = nil,
        references: [DocumentReference] = []
    ) {
        self.number = number
        self.documentType = documentType
        self.status = status
        self.issued = issued
        self.reasons = reasons
        self.authority = authority
        self.references = references
    }

    public init() {
        self.init(number: "", status: .issued)
    }

    public static let definition = "authorityAnswer"
    public static let about = "The importing authority's answer to a certificate (SPSAcknowledgement)."
    public static let members: [Member<AuthorityAnswer>] = [
        Member("number", \.number, "Number of the certificate that is answered."),
        Member("documentType", \.documentType, "Kind of the document that is answered."),
        Member("status", \.status, "39 accepted, 41 rejected, or another state (EDIFACT 4405)."),
        Member("issued", \.issued, "When the authority answered."),
        Member("reasons", \.reasons, "Why."),
        Member("authority", \.authority, "Who answered."),
        Member("references", \.references, "Further documents."),
    ]
}
