/// An error of the national API: RFC 9457 problem details with Paso's code and remedy.
public struct ProblemView: Codable, Sendable, Equatable {
    /// A stable URI: `urn:paso:problem:GAT-301`.
    public var type: String
    /// The status in words, the same for every problem of its kind.
    public var title: String
    public var status: Int
    public var code: String
    /// What happened, in the caller's language.
    public var detail: String
    /// What to do about it, in the caller's language.
    public var remedy: String
    /// The language of the texts, like `es`.
    public var language: String
    /// The document that was kept in spite of the refusal.
    public var documentId: String?
    /// All reasons, where there is more than one.
    public var findings: [FindingView]?

    public init(
        type: String,
        title: String,
        status: Int,
        code: String,
        detail: String,
        remedy: String,
        language: String,
        documentId: String? = nil,
        findings: [FindingView]? = nil
    ) {
        self.type = type
        self.title = title
        self.status = status
        self.code = code
        self.detail = detail
        self.remedy = remedy
        self.language = language
        self.documentId = documentId
        self.findings = findings
    }
}
