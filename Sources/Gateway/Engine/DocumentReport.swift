public import Canonical
public import Exchange
public import Texts

/// What examining a document found, as it is kept with the document and with each delivery of it.
///
/// It holds codes and arguments, never sentences: a reader's language is chosen when it is read.
public struct DocumentReport: Codable, Sendable, Equatable {
    public var outcome: Outcome
    /// The dialect of the original, empty where it is unknown.
    public var dialect: String
    public var originalBytes: Int
    /// Who vouches for it; nil for what nobody examined, and in reports of older gateways.
    public var authenticity: Authenticity?
    public var verdicts: [VerdictView]
    public var findings: [Remark]
    /// Fields that the national form could not carry.
    public var losses: [LossView]
    /// Where the national form comes from; nil before a translation.
    public var nationalSource: NationalSource?

    /// Where the bytes that a national system gets come from.
    public enum NationalSource: String, Codable, Sendable {
        /// The issuer's bytes, untouched.
        case original
        /// Our own translation of the original.
        case ownTranslation = "own-translation"
        /// The sender's attested canonical form, since we do not know the original's dialect.
        case attestedTranslation = "attested-translation"
    }

    /// A code with what fills its text.
    public struct Remark: Codable, Sendable, Equatable, Explained {
        public var code: String
        public var arguments: [String: String]
        /// `info`, `warning` or `error`.
        public var severity: String
        /// `formal`, `substantive` or `integrity`; nil for what is not about the document itself.
        public var `class`: String?
        public var path: String?
        public var line: Int?

        public init(
            code: String,
            arguments: [String: String] = [:],
            severity: String,
            class: String? = nil,
            path: String? = nil,
            line: Int? = nil
        ) {
            self.code = code
            self.arguments = arguments
            self.severity = severity
            self.class = `class`
            self.path = path
            self.line = line
        }

        /// A decoder's finding.
        public init(_ finding: Finding) {
            self.init(
                code: finding.code,
                arguments: finding.arguments,
                severity: finding.severity.rawValue,
                class: finding.class.rawValue,
                path: finding.path,
                line: finding.line
            )
        }

        func view(in language: Language) -> FindingView {
            FindingView(
                self,
                severity: self.severity,
                class: self.class,
                path: self.path,
                line: self.line,
                language: language
            )
        }
    }

    public init(
        outcome: Outcome,
        dialect: String = "",
        originalBytes: Int = 0,
        authenticity: Authenticity? = nil,
        verdicts: [VerdictView] = [],
        findings: [Remark] = [],
        losses: [LossView] = [],
        nationalSource: NationalSource? = nil
    ) {
        self.outcome = outcome
        self.dialect = dialect
        self.originalBytes = originalBytes
        self.authenticity = authenticity
        self.verdicts = verdicts
        self.findings = findings
        self.losses = losses
        self.nationalSource = nationalSource
    }

    /// The report as it is stored.
    public func octets() throws -> [UInt8] {
        try StoredJSON.octets(self)
    }

    /// A stored report; an empty one for a document that was not examined yet.
    public init(octets: [UInt8]) throws {
        self = octets.isEmpty ? DocumentReport(outcome: .good) : try StoredJSON.value(octets)
    }

    /// Who vouches for it, in a reader's language.
    public func authenticityView(in language: Language) -> AuthenticityView? {
        self.authenticity.map { AuthenticityView($0, in: language) }
    }

    /// The findings in a reader's language.
    public func findingViews(in language: Language) -> [FindingView] {
        self.findings.map { $0.view(in: language) }
    }
}

extension LossView {
    /// A loss as a translation reports it.
    public init(_ loss: Loss) {
        self.init(
            path: loss.path.text,
            effect: loss.effect.text,
            reason: loss.reason.text,
            value: loss.value,
            replacement: loss.replacement
        )
    }
}
