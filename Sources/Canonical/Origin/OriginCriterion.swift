/// The rule by which goods originate, as written and as a code.
public struct OriginCriterion: CanonicalRecord {
    /// Article and letter as written.
    public var text: String
    /// Code of the criterion, where it is known.
    public var code: Code?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        text: String = "",
        code: Code? = nil
    ) {
        self.text = text
        self.code = code
    }

    public init() {
        self.init(text: "")
    }

    public static let definition = "originCriterion"
    public static let about = "The rule by which goods originate, as written and as a code."
    public static let members: [Member<OriginCriterion>] = [
        Member("text", \.text, "Article and letter as written."),
        Member("code", \.code, "Code of the criterion, where it is known."),
    ]
}
