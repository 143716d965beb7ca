/// An error of the national API: RFC 9457 problem details with Paso's code and remedy.
public struct ProblemView: Codable, Sendable, Equatable {
    /// A stable URI: `urn:paso:problem:GAT-301`.
    public var type: String
    /// What happened, in the caller's language.
    public var title: String
    public var status: Int
    public var code: String
    /// What to do about it.
    public var detail: String
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
        documentId: String? = nil,
        findings: [FindingView]? = nil
    ) {
        self.type = type
        self.title = title
        self.status = status
        self.code = code
        self.detail = detail
        self.documentId = documentId
        self.findings = findings
    }
}
