/// One reason of an answer.
public struct AnswerReason: CanonicalRecord {
    /// Code in the list of the authority.
    public var code: String?
    /// The reason in words.
    public var text: LocalizedText?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        code: String? = nil,
        text: LocalizedText? = nil
    ) {
        self.code = code
        self.text = text
    }

    public init() {
        self.init(code: nil)
    }

    public static let definition = "answerReason"
    public static let about = "One reason of an answer."
    public static let members: [Member<AnswerReason>] = [
        Member("code", \.code, "Code in the list of the authority."),
        Member("text", \.text, "The reason in words."),
    ]
}
