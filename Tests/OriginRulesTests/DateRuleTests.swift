import Canonical
import OriginRules
import Testing

@Suite struct `Dates` {
    /// Issued under decision 1/09: 180 days of validity, 60 days from the invoice.
    static let old = Sample.a18.with {
        $0.number = "AR004A18240000000200"
        $0.issued = "2024-07-17T10:00:00Z"
        $0.declaration.date = "2024-07-17"
        $0.invoices[0].date = "2024-07-01"
        $0.items[0].criterion.text = "77 P.A. Art. 3 A"
    }
    /// Issued on a leap day, old regime.
    static let leap = Self.old.with {
        $0.issued = "2024-02-29T10:00:00Z"
        $0.declaration.date = "2024-02-29"
        $0.invoices[0].date = "2024-02-20"
    }

    static let invoices: [Case] = [
        Case("an invoice of the same day", []) { $0.invoices[0].date = "2026-03-05" },
        Case("an invoice of the day after", ["COD-210", "COD-108"]) { $0.invoices[0].date = "2026-03-06" },
        Case("an invoice 180 days before", []) { $0.invoices[0].date = "2025-09-06" },
        Case("an invoice 181 days before", ["COD-211"]) { $0.invoices[0].date = "2025-09-05" },
        Case("the second invoice too old", ["COD-211"]) {
            $0.invoices.append(Invoice(order: 2, number: "2", date: "2025-01-01"))
        },
        Case("old regime, 60 days", [], from: old, on: "2024-08-01") { $0.invoices[0].date = "2024-05-18" },
        Case("old regime, 61 days", ["COD-211"], from: old, on: "2024-08-01") { $0.invoices[0].date = "2024-05-17" },
        Case("new regime on its first day, 61 days", [], from: old, on: "2024-08-01") {
            $0.issued = "2024-07-18T00:00:00Z"
            $0.invoices[0].date = "2024-05-17"
            $0.declaration.date = "2024-07-17"
            $0.items[0].criterion.text = "A"
        },
        Case("the night of day 180 in Argentina, written in UTC", []) {
            $0.issued = "2026-03-06T02:30:00Z"
            $0.invoices[0].date = "2025-09-06"
        },
        Case("the same night with its own offset, a day later", ["COD-211"]) {
            $0.issued = "2026-03-06T02:30:00-03:00"
            $0.invoices[0].date = "2025-09-06"
        },
        Case("midnight in UTC is a day without a time", ["COD-211"]) {
            $0.issued = "2026-03-06T00:00:00Z"
            $0.invoices[0].date = "2025-09-06"
        },
        Case("over a leap day, 60 days", [], from: leap, on: "2024-03-01") { $0.invoices[0].date = "2023-12-31" },
        Case("over a leap day, 61 days", ["COD-211"], from: leap, on: "2024-03-01") {
            $0.invoices[0].date = "2023-12-30"
        },
        Case("an invoice without a date", []) { $0.invoices[0].date = nil },
        Case("an invoice whose date cannot be read", ["COD-106"]) { $0.invoices[0].date = "marzo" },
        Case("an agreement that does not say", ["COD-102", "COD-101"], from: Sample.under("A38", "A38", "CL", "PE")),
        Case("an agreement whose form says so", ["COD-103"], from: Sample.under("A57", "A18", "AR", "UY")),
    ]

    static let declarations: [Case] = [
        Case("declared on the day of issue", []) { $0.declaration.date = "2026-03-05T23:59:59" },
        Case("declared the day after issue", ["COD-212"]) { $0.declaration.date = "2026-03-06" },
        Case("declared before the invoice", ["COD-108"]) { $0.declaration.date = "2026-03-01" },
        Case("declared before the invoice, old regime", [], from: old, on: "2024-08-01") {
            $0.declaration.date = "2024-06-30"
        },
        Case("declared in the evening, issued at once, in UTC and local time", []) {
            $0.issued = "2026-03-06T01:00:00Z"
            $0.declaration.date = "2026-03-05T22:00:00-03:00"
        },
        Case("declared in UTC the day after, the same evening there", []) {
            $0.declaration.date = "2026-03-06T01:00:00Z"
        },
        Case("declared 180 days before", []) {
            $0.declaration.date = "2025-09-06"
            $0.invoices[0].date = "2025-09-06"
        },
        Case("declared 181 days before", ["COD-211", "COD-109"].reversed()) {
            $0.declaration.date = "2025-09-05"
            $0.invoices[0].date = "2025-09-05"
        },
        Case("a date that cannot be read", ["COD-106"]) { $0.declaration.date = "ayer" },
    ]

    static let receipts: [Case] = [
        Case("the last day of twelve months", [], on: "2027-03-05"),
        Case("the day after twelve months", ["COD-213"], on: "2027-03-06"),
        Case("the last night in Brazil's westernmost zone", [], at: UTCTime(rfc3339: "2027-03-06T04:59:00Z")),
        Case("midnight there", ["COD-213"], at: UTCTime(rfc3339: "2027-03-06T05:00:00Z")),
        Case("old regime, day 180", [], from: old, on: "2025-01-13"),
        Case("old regime, day 181", ["COD-213"], from: old, on: "2025-01-14"),
        Case("from a leap day, day 180", [], from: leap, on: "2024-08-27"),
        Case("from a leap day, day 181", ["COD-213"], from: leap, on: "2024-08-28"),
        Case("received when issued", [], at: UTCTime(rfc3339: "2026-03-05T15:38:48Z")),
        Case("received five minutes before, by clocks that differ", [], at: UTCTime(rfc3339: "2026-03-05T15:33:48Z")),
        Case("received six minutes before", ["COD-301"], at: UTCTime(rfc3339: "2026-03-05T15:32:48Z")),
        Case("received on the day before", ["COD-301", "COD-301"], on: "2026-03-04"),
        Case("never received", ["COD-133"], at: nil),
        Case("a draft", [], at: nil) {
            $0.issued = nil
            $0.number = nil
            $0.issuer = nil
        },
        Case("without zone, in the future by one reading only", [], at: UTCTime(rfc3339: "2026-03-05T16:00:00Z")) {
            $0.issued = DocumentDate("2026-03-05T15:38:48", assumedOffsetMinutes: -180)
            $0.declaration.date = DocumentDate("2026-03-05T10:15:00", assumedOffsetMinutes: -180)
        },
    ]

    @Test(arguments: Self.invoices) func `of invoices are judged`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
    }

    @Test(arguments: Self.declarations) func `of declarations are judged`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
    }

    @Test(arguments: Self.receipts) func `of receipt are judged`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
    }

    @Test func `that rest on a shared form weigh less`() throws {
        let late = Sample.under("A74", "A18", "BR", "PY").with { $0.invoices[0].date = "2025-01-01" }
        let finding = try #require(check(late, at: Sample.receipt).first { $0.code == "COD-211" })
        #expect(finding.severity == .warning)
        #expect(finding.arguments["clause"]?.contains("ACE 74") == true)
        let same = Sample.a18.with { $0.invoices[0].date = "2025-01-01" }
        #expect(check(same, at: Sample.receipt).first { $0.code == "COD-211" }?.severity == .error)
    }

    @Test func `of departure count weekdays where the regime does`() {
        let left = Self.old.with { $0.transport = OriginTransport(departure: "2024-07-03") }
        let receipt = UTCTime(rfc3339: "2024-08-01T12:00:00Z")
        #expect(left.codes(at: receipt) == [])
        #expect(left.with { $0.transport?.departure = "2024-07-02" }.codes(at: receipt) == ["COD-110"])
        #expect(Sample.a18.with { $0.transport = OriginTransport(departure: "2026-01-01") }.codes() == [])
        let later = Sample.a18.with { $0.circumstances = OriginCircumstances(issuedRetroactively: true) }
        #expect(later.codes() == ["COD-135"])
    }
}

@Suite struct `Periods` {
    static let cover = Sample.under("A60", "A60", "MX", "UY").with {
        $0.validFrom = "2026-03-05"
        $0.validUntil = "2027-03-05"
        $0.items[0].criterion.text = "A"
    }
    static let cases: [Case] = [
        Case("a period whose limit is not known", ["COD-102", "COD-101", "COD-104", "COD-103"], from: cover),
        Case("received on its last day", ["COD-102", "COD-101", "COD-104", "COD-103"], from: cover, on: "2027-03-05"),
        Case(
            "received after it",
            ["COD-102", "COD-101", "COD-104", "COD-216", "COD-103"],
            from: cover,
            on: "2027-03-06"
        ),
        Case("of one day", ["COD-102", "COD-101", "COD-104", "COD-216", "COD-103"], from: cover) {
            $0.validUntil = "2026-03-05"
        },
        Case("reversed", ["COD-102", "COD-101", "COD-214", "COD-103"], from: cover) { $0.validUntil = "2026-03-04" },
        Case("unreadable", ["COD-102", "COD-101", "COD-106", "COD-103"], from: cover) { $0.validUntil = "siempre" },
        Case("a producer's declaration of the day of issue", ["COD-105"]) {
            $0.items[0].producerDeclaration = ProducerDeclaration(number: "1", date: "2026-03-05")
        },
        Case("a producer's declaration of the day after", ["COD-217", "COD-105"]) {
            $0.items[0].producerDeclaration = ProducerDeclaration(number: "1", date: "2026-03-06")
        },
        Case("180 days old where that is the limit", [], from: Sample.under("A36", "A36", "BR", "BO")) {
            $0.items[0].producerDeclaration = ProducerDeclaration(number: "1", date: "2025-09-06")
        },
        Case("181 days old where 180 are the limit", ["COD-218"], from: Sample.under("A36", "A36", "BR", "BO")) {
            $0.items[0].producerDeclaration = ProducerDeclaration(number: "1", date: "2025-09-05")
        },
    ]

    @Test(arguments: Self.cases) func `are judged`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
    }
}
