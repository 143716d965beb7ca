/// What the customs of the importing country entered on a certificate.
public struct CustomsEntry: CanonicalRecord {
    /// utilised, partly-utilised or rejected.
    public var result: Code?
    /// Why.
    public var reasons: [AnswerReason]
    /// When.
    public var date: DocumentDate?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        result: Code? = nil,
        reasons: [AnswerReason] = [],
        date: DocumentDate? = nil
    ) {
        self.result = result
        self.reasons = reasons
        self.date = date
    }

    public init() {
        self.init(result: nil)
    }

    public static let definition = "customsEntry"
    public static let about = "What the customs of the importing country entered on a certificate."
    public static let members: [Member<CustomsEntry>] = [
        Member("result", \.result, "utilised, partly-utilised or rejected."),
        Member("reasons", \.reasons, "Why."),
        Member("date", \.date, "When."),
    ]
}
