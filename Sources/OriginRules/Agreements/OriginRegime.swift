/// What one agreement rules about certificates that are issued in one span of time.
///
/// Every figure comes from a text that ``source`` names. What no text that was read says is nil: then a rule reports that
/// it was not checked, and nobody guesses.
public struct OriginRegime: Sendable, Equatable {
    /// How sure it is that the figures hold for the agreement.
    public enum Standing: String, Sendable {
        /// The agreement's own text says so.
        case stated
        /// The agreement uses the form of another one, and the form's instructions say so.
        case byForm
    }

    /// The text that rules, like `Dec. CMC 5/23`.
    public var name: String
    /// First day of issue on which it applies; nil where it is the first.
    public var from: CalendarDay?
    /// The forms that it applies to; empty for all of the agreement.
    public var forms: [String]
    /// How long a certificate is valid, counted from the day of issue.
    public var validity: Period?
    /// The most days between an invoice and the issue of the certificate.
    public var invoiceToIssueDaysMax: Int?
    /// False where a certificate may not be issued before the day of its invoice.
    public var mayPrecedeInvoice: Bool?
    /// False where the exporter may not declare before the day of the invoice.
    public var declarationMayPrecedeInvoice: Bool?
    /// The most working days between shipment and issue.
    public var shipmentToIssueWorkingDaysMax: Int?
    /// How long the producer's declaration supports certificates.
    public var producerDeclarationValidity: Period?
    /// The longest period that one certificate may cover (forms with an initial and a final date).
    public var coverMax: Period?
    /// The days that the importer has to replace a certificate with formal faults.
    public var replacementDays: Int?
    /// The days that the importing customs has for its answer.
    public var answerDays: Int?
    /// How sure the figures are.
    public var standing: Standing
    /// Where the figures stand.
    public var source: String

    public init(
        _ name: String,
        from: CalendarDay? = nil,
        forms: [String] = [],
        validity: Period? = nil,
        invoiceToIssueDaysMax: Int? = nil,
        mayPrecedeInvoice: Bool? = nil,
        declarationMayPrecedeInvoice: Bool? = nil,
        shipmentToIssueWorkingDaysMax: Int? = nil,
        producerDeclarationValidity: Period? = nil,
        coverMax: Period? = nil,
        replacementDays: Int? = nil,
        answerDays: Int? = nil,
        standing: Standing = .stated,
        source: String
    ) {
        self.name = name
        self.from = from
        self.forms = forms
        self.validity = validity
        self.invoiceToIssueDaysMax = invoiceToIssueDaysMax
        self.mayPrecedeInvoice = mayPrecedeInvoice
        self.declarationMayPrecedeInvoice = declarationMayPrecedeInvoice
        self.shipmentToIssueWorkingDaysMax = shipmentToIssueWorkingDaysMax
        self.producerDeclarationValidity = producerDeclarationValidity
        self.coverMax = coverMax
        self.replacementDays = replacementDays
        self.answerDays = answerDays
        self.standing = standing
        self.source = source
    }

    /// The same figures for an agreement that uses the form of this one.
    func byForm(_ forms: [String], because source: String) -> OriginRegime {
        var copy = self
        copy.forms = forms
        copy.standing = .byForm
        copy.source = source + "; " + self.source
        return copy
    }
}
