import Canonical
import OriginRules
import Testing
import Texts

@Suite struct `The answer of customs` {
    private let received = UTCTime(rfc3339: "2026-03-10T12:00:00Z")
    private let rule = CustomsAnswerRule(agreement: "A38", form: "A38", issued: nil, daysAgreed: 30)

    private func codes(_ entry: CustomsEntry, _ rule: CustomsAnswerRule? = nil) -> [String] {
        (rule ?? self.rule).findings(entry, received: self.received, issued: "2026-03-05").map(\.code)
    }

    private func entry(_ result: String?, _ reasons: [AnswerReason] = [], on date: String = "2026-03-20")
        -> CustomsEntry
    {
        CustomsEntry(result: result.map { Code(code: $0) }, reasons: reasons, date: DocumentDate(date))
    }

    @Test func `is complete with a result, and with a reason where it refuses`() {
        #expect(self.codes(self.entry("utilised")) == [])
        #expect(self.codes(self.entry("rejected", [AnswerReason(code: "expired")])) == [])
        #expect(self.codes(self.entry("rejected", [AnswerReason(text: LocalizedText("vencido"))])) == [])
        #expect(self.codes(self.entry("partly-utilised", [AnswerReason(code: "quantity-exceeded")])) == [])
        #expect(self.rule.isComplete(self.entry("utilised")))
    }

    @Test func `is incomplete without result or reason`() {
        #expect(self.codes(self.entry(nil)) == ["COD-151"])
        #expect(self.codes(self.entry("used")) == ["COD-151"])
        #expect(self.codes(self.entry("rejected")) == ["COD-152"])
        #expect(self.codes(self.entry("rejected", [AnswerReason()])) == ["COD-152"])
        #expect(self.codes(self.entry("rejected", [AnswerReason(code: "other")])) == ["COD-152"])
        #expect(self.codes(self.entry("partly-utilised")) == ["COD-153"])
        #expect(self.codes(self.entry("cancelled")) == ["COD-152"])
        #expect(self.codes(self.entry("accepted")) == [])
        #expect(!self.rule.isComplete(self.entry("rejected")))
        #expect(self.rule.isComplete(self.entry("partly-utilised")))
    }

    @Test func `may use a reason of another list`() {
        #expect(self.codes(self.entry("rejected", [AnswerReason(code: "17")])) == ["COD-154"])
    }

    @Test(
        arguments: [
            ("2026-04-09", []), ("2026-04-10", ["COD-156"]), ("2026-03-01", ["COD-158"]), ("soon", ["COD-155"]),
        ]
    )
    func `is judged by its day, to the day`(date: String, expected: [String]) {
        #expect(self.codes(self.entry("utilised", on: date)) == expected)
    }

    @Test func `that comes late is told and not refused`() throws {
        let findings = self.rule.findings(self.entry("utilised", on: "2027-01-01"), received: self.received)
        #expect(findings.map(\.severity) == [.warning])
        #expect(FindingSummary(findings).mayReject == false)
        #expect(try #require(findings.first).what(in: .english).contains("2026-04-09"))
    }

    @Test func `is not counted where the agreement's days are not known`() {
        let rule = CustomsAnswerRule(agreement: "A38", form: "A38", issued: CalendarDay("2026-03-05" as DocumentDate))
        #expect(self.codes(self.entry("utilised", on: "2030-01-01"), rule) == ["COD-157"])
    }

    @Test func `cannot rest on faults of form alone`() throws {
        let day = CalendarDay("2026-03-05" as DocumentDate)
        let rule = CustomsAnswerRule(agreement: "A18", form: "A18", issued: day, daysAgreed: 60)
        let formal = self.entry("rejected", [AnswerReason(code: "formal-fault")])
        let finding = try #require(rule.findings(formal, received: self.received).first)
        #expect(finding.code == "COD-159" && finding.arguments["days"] == "30")
        let both = self.entry("rejected", [AnswerReason(code: "formal-fault"), AnswerReason(code: "expired")])
        #expect(self.codes(both) == [])
    }

    @Test func `has reasons with texts in every language`() {
        #expect(CustomsReason.all.count == 20)
        for reason in CustomsReason.all { #expect(reason.text.english != reason.text.spanish, "\(reason.code)") }
    }
}
