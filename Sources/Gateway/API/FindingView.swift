public import Texts

/// A code with its words, as every answer of the national API shows findings and refusals.
public struct FindingView: Codable, Sendable, Equatable {
    /// Stable, listed in `Docs/errors.md`.
    public var code: String
    /// `info`, `warning` or `error`.
    public var severity: String
    /// What it is about: `formal`, `substantive` (the origin, the goods) or `integrity`; customs keep them apart.
    public var `class`: String?
    /// What happened, in the caller's language.
    public var what: String
    /// What to do about it.
    public var remedy: String
    /// Where in the document, if at one place.
    public var path: String?
    /// Line of the original, if known.
    public var line: Int?

    public init(
        code: String,
        severity: String,
        class: String? = nil,
        what: String,
        remedy: String,
        path: String? = nil,
        line: Int? = nil
    ) {
        self.code = code
        self.severity = severity
        self.class = `class`
        self.what = what
        self.remedy = remedy
        self.path = path
        self.line = line
    }

    /// The words of a code from the catalogue.
    public init(
        _ finding: some Explained,
        severity: String,
        class: String? = nil,
        path: String? = nil,
        line: Int? = nil,
        language: Language
    ) {
        self.init(
            code: finding.code,
            severity: severity,
            class: `class`,
            what: finding.what(in: language),
            remedy: finding.remedy(in: language),
            path: path,
            line: line
        )
    }
}

/// One verdict about a document, in the words of ETSI EN 319 102-1.
public struct VerdictView: Codable, Sendable, Equatable {
    /// What was judged: `issuer-signature`, `exporter-signature`, `official-signature`, `directory`, `attestation`,
    /// `peer-signature`, `receipt`.
    public var subject: String
    /// `total-passed`, `indeterminate` or `total-failed`.
    public var indication: String
    /// The standard's sub-indication, if any; for `directory` its answer, or `NOT_CONSULTED`.
    public var subIndication: String?
    /// Who signed, as a readable name; nil where nobody did.
    public var signer: String?
    /// The two judged times, RFC 3339.
    public var claimedTime: String?
    public var provenTime: String?
    public var codes: [String]

    public init(
        subject: String,
        indication: String,
        subIndication: String? = nil,
        signer: String? = nil,
        claimedTime: String? = nil,
        provenTime: String? = nil,
        codes: [String] = []
    ) {
        self.subject = subject
        self.indication = indication
        self.subIndication = subIndication
        self.signer = signer
        self.claimedTime = claimedTime
        self.provenTime = provenTime
        self.codes = codes
    }
}
