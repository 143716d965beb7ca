public import Canonical
public import CodeLists

/// What a check needs to know besides the certificate.
public struct CheckContext: Sendable, Equatable {
    /// Who read the certificate before it is checked.
    public enum Reader: Sendable {
        /// Nobody who judged it: it was written as canonical JSON.
        case none
        /// A COD dialect, whose own rules judge number, entity, agreement, year, form, numbering, references and ranges.
        case cod
    }

    /// Who read it; what the reader judges is not said twice.
    public var reader: Reader
    /// The country whose side received it; nil where that is not known.
    public var receivingCountry: CountryCode?
    /// The code lists of the site, for words and codes that a certificate uses.
    public var lists: CodeLists

    public init(reader: Reader = .none, receivingCountry: CountryCode? = nil, lists: CodeLists = .standard) {
        self.reader = reader
        self.receivingCountry = receivingCountry
        self.lists = lists
    }
}

/// Checks a certificate by the law of origin.
///
/// Pure: no clock, no network, bounded by ``OriginRule``'s list and by a limit of findings. What cannot be checked for want
/// of a fact is said in a finding and never taken as passed. Whether the goods do originate is not decided here.
///
/// - Parameters:
///   - certificate: the certificate; a draft is checked as far as it goes.
///   - receipt: when the importing side received it; nil before that.
///   - context: what else is known.
/// - Returns: the findings, parties first, then dates, lists, goods, identifications and number; the same each time.
public func check(
    _ certificate: CertificateOfOrigin,
    at receipt: UTCTime?,
    in context: CheckContext = CheckContext()
) -> [Finding] {
    var examination = OriginExamination(certificate, receipt, context)
    examination.examineParties()
    examination.examineDates()
    examination.examinePeriod()
    examination.examineProducerDeclarations()
    examination.examineLists()
    examination.examineOperators()
    examination.examineProducers()
    examination.examineGoods()
    examination.examineTaxIds()
    examination.examineNumber()
    return examination.report.finished()
}

/// The same findings with the place in the document that was read, where the reader knows it.
///
/// - Parameters:
///   - findings: findings whose paths are canonical.
///   - place: the path and line in the document for a canonical path; nil where the reader does not know it.
/// - Returns: the findings; those without a place stay as they are.
public func located(
    _ findings: [Finding],
    by place: (CanonicalPath) -> (path: String, line: Int?)?
) -> [Finding] {
    findings.map { finding in
        guard finding.line == nil, let found = place(CanonicalPath(finding.path)) else { return finding }
        return Finding(
            finding.code,
            finding.class,
            finding.severity,
            path: found.path,
            line: found.line,
            arguments: finding.arguments.merging(["path": found.path]) { _, new in new }
        )
    }
}

/// One examination of one certificate.
struct OriginExamination {
    /// Days from declaration to issue above which the two hardly belong together.
    static let declarationAgeDaysMax = 180
    /// How much the clocks of two sides may differ.
    static let clockSkew = Duration.seconds(300)

    let certificate: CertificateOfOrigin
    let receipt: UTCTime?
    let context: CheckContext
    let agreement: Agreement?
    let regime: OriginRegime?
    let issued: DaySpan?
    let declared: DaySpan?
    var report = Report()

    init(_ certificate: CertificateOfOrigin, _ receipt: UTCTime?, _ context: CheckContext) {
        self.certificate = certificate
        self.receipt = receipt
        self.context = context
        self.agreement = Agreement.named(certificate.agreement.code)
        self.issued = DaySpan(certificate.issued, in: certificate.issuer?.country ?? certificate.exporter.country)
        self.declared = DaySpan(certificate.declaration.date, in: certificate.exporter.country)
        self.regime = (self.issued ?? self.declared).flatMap { [agreement] in
            agreement?.regime(on: $0.latest, form: certificate.form)
        }
    }

    /// The clause of the regime, for what it rules.
    var clause: String? { self.regime.map { $0.name + ": " + $0.source } }

    /// What the regime says weighs less where only the form that it shares says so.
    var regimeSeverity: Finding.Severity? { self.regime?.standing == .byForm ? .warning : nil }
}
