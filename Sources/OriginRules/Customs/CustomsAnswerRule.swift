public import Canonical

/// Tells whether the importing customs' answer to a certificate is complete, and whether it came within the agreement's days.
///
/// Pure. A late answer is a finding, never a refusal: what customs decided stays decided. Days are counted from the day on
/// which the certificate reached the importing side.
public struct CustomsAnswerRule: Sendable, Equatable {
    /// Days that customs has; nil where neither the agreement nor the two sides say so.
    public let daysMax: Int?
    /// Days that the importer has to replace a certificate with formal faults; nil where not known.
    public let replacementDays: Int?
    /// Acronym of the agreement, for the texts.
    public let agreement: String
    /// Where the figures stand.
    public let source: String

    /// The rule for certificates of an agreement.
    ///
    /// - Parameters:
    ///   - agreement: acronym; an unknown one has no days.
    ///   - form: form of the certificate.
    ///   - issued: day of issue, which decides on the regime.
    ///   - daysAgreed: days that the two sides agreed on, which go before those of the agreement.
    public init(agreement: String, form: String, issued: CalendarDay?, daysAgreed: Int? = nil) {
        let regime = issued.flatMap { Agreement.named(agreement)?.regime(on: $0, form: form) }
        self.agreement = agreement
        self.daysMax = daysAgreed ?? regime?.answerDays
        self.replacementDays = regime?.replacementDays
        self.source = regime?.source ?? OriginRule.named("COD-157")?.clause ?? ""
    }

    /// The rule for a certificate.
    public init(_ certificate: CertificateOfOrigin, daysAgreed: Int? = nil) {
        self.init(
            agreement: certificate.agreement.code,
            form: certificate.form,
            issued: CalendarDay(certificate.issued),
            daysAgreed: daysAgreed
        )
    }

    /// Whether an answer says enough to act on: a known result, and a reason where it refuses.
    public func isComplete(_ entry: CustomsEntry) -> Bool {
        !self.findings(entry, received: nil).contains { $0.severity == .error }
    }

    /// The last day for the answer to a certificate that was received on a day; nil where the days are not known.
    public func due(received: CalendarDay) -> CalendarDay? {
        self.daysMax.map { received.advanced(days: $0) }
    }

    /// What is to be said about an answer.
    ///
    /// - Parameters:
    ///   - entry: what customs entered.
    ///   - received: when the certificate reached the importing side; nil where that is not known.
    ///   - issued: when the certificate was issued; nil where that is not known.
    /// - Returns: the findings; none where the answer is complete and in time.
    public func findings(_ entry: CustomsEntry, received: UTCTime?, issued: DocumentDate? = nil) -> [Finding] {
        var report = Report()
        self.judgeResult(entry, &report)
        self.judgeReasons(entry, &report)
        self.judgeDay(entry, received: received, issued: issued, &report)
        return report.finished()
    }

    private func judgeResult(_ entry: CustomsEntry, _ report: inout Report) {
        guard let code = entry.result?.code else {
            return report.add("COD-151", at: "customs.result", ["value": "–"])
        }
        guard let result = CustomsResult(rawValue: code) else {
            return report.add("COD-151", at: "customs.result", ["value": code])
        }
        guard entry.reasons.allSatisfy({ $0.code == nil && $0.text == nil }) else { return }
        if result.needsReason {
            report.add("COD-152", at: "customs.reasons", ["value": code])
        } else if result == .partlyUtilised {
            report.add("COD-153", at: "customs.reasons")
        }
    }

    private func judgeReasons(_ entry: CustomsEntry, _ report: inout Report) {
        for (index, reason) in entry.reasons.enumerated() {
            guard let code = reason.code else { continue }
            if CustomsReason.named(code) == nil {
                report.add("COD-154", at: "customs.reasons[\(index)].code", ["value": code])
            } else if code == "other", reason.text == nil {
                report.add("COD-152", at: "customs.reasons[\(index)].text", ["value": code])
            }
        }
        let classes = entry.reasons.map { $0.code.flatMap(CustomsReason.named)?.class }
        if entry.result?.code == CustomsResult.rejected.rawValue, !classes.isEmpty,
            classes.allSatisfy({ $0 == .formal })
        {
            let days = self.replacementDays.map(String.init) ?? "?"
            report.add("COD-159", at: "customs.reasons", ["days": days], clause: self.source)
        }
    }

    private func judgeDay(_ entry: CustomsEntry, received: UTCTime?, issued: DocumentDate?, _ report: inout Report) {
        guard let day = CalendarDay(entry.date) else {
            return report.add("COD-155", at: "customs.date")
        }
        if let issued = CalendarDay(issued), day < issued {
            report.add("COD-158", at: "customs.date", ["answered": day.description, "issued": issued.description])
        }
        guard let received else { return }
        guard let due = self.due(received: CalendarDay(received)) else {
            return report.add("COD-157", at: "customs.date", ["agreement": self.agreement])
        }
        if day > due {
            let arguments = ["answered": day.description, "due": due.description, "days": String(self.daysMax ?? 0)]
            report.add("COD-156", at: "customs.date", arguments, clause: self.source)
        }
    }
}
