/// The answer to `POST /v1/documents`: 201 for an admitted document, 422 inside a problem for a refused one.
///
/// A repeat with the same `Idempotency-Key` and the same bytes gets the same answer, octet for octet.
public struct SubmissionAnswer: Codable, Sendable, Equatable {
    /// The document's permanent id; also a refused document has one, under which its original is kept.
    public var documentId: String
    /// `good`, `warned`, `refused` or `unusable`.
    public var result: String
    /// `phytosanitary-certificate`, or empty where the kind could not be told.
    public var kind: String
    /// The number as the issuer wrote it, or empty.
    public var number: String
    /// The dialect that was recognised, or empty.
    public var dialect: String
    /// Who vouches for it; nil where nothing could be made of it.
    public var authenticity: AuthenticityView?
    /// One per recipient.
    public var exchanges: [RoutedExchange]
    /// What the signature check, the decoder and the rules noticed.
    public var findings: [FindingView]

    /// Where one copy of the document goes.
    public struct RoutedExchange: Codable, Sendable, Equatable {
        public var exchangeId: String
        /// The neighbour's party id.
        public var party: String
        /// The recipient behind the neighbour.
        public var recipient: String

        public init(exchangeId: String, party: String, recipient: String) {
            self.exchangeId = exchangeId
            self.party = party
            self.recipient = recipient
        }
    }

    public init(
        documentId: String,
        result: String,
        kind: String,
        number: String,
        dialect: String,
        authenticity: AuthenticityView? = nil,
        exchanges: [RoutedExchange],
        findings: [FindingView]
    ) {
        self.documentId = documentId
        self.result = result
        self.kind = kind
        self.number = number
        self.dialect = dialect
        self.authenticity = authenticity
        self.exchanges = exchanges
        self.findings = findings
    }
}
