import Canonical
import Foundation
import OriginRules
import Testing
import Texts

/// Certificates made of plausible, odd and hostile values, the same for the same seed.
struct CertificateGenerator {
    private var random: SplitMix

    init(seed: UInt64) {
        self.random = SplitMix(state: seed)
    }

    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            self.state &+= 0x9E37_79B9_7F4A_7C15
            var value = self.state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private static let countries: [CountryCode?] = ["AR", "BR", "CL", "PE", "BO", "UY", "MX", "PA", "JP", nil]
    private static let dates: [DocumentDate?] = [
        "2026-03-05T10:00:00Z", "2024-02-29", "2024-07-17", "2024-07-18", "0000-01-01", "9999-12-31T23:59:60Z",
        "1969-12-31",
        "2025-09-05T00:00:00-05:00", "", "ayer", "2026-02-30", nil,
    ]
    private static let texts = [
        "", "A", "Art. 4 a)", "true", "false", "🍷", "\u{0}\u{202E}x", String(repeating: "9", count: 4000), "MISMO",
        "CONFIDENCIAL",
        "DIFERENTE", "30-86091390-5", "SA 2022", "KG", "2204.21.00", "77", "０１２３", "Ñ&Ñ010101AAA",
    ]
    private static let numbers: [DecimalText] = [
        "1", "0", "-5", "1e9", "0.00000000000000001", "99999999999999999999999", "x", "",
    ]

    private mutating func pick<T>(_ list: [T]) -> T { list[Int(self.random.next() % UInt64(list.count))] }
    private mutating func text() -> String { self.pick(Self.texts) }
    private mutating func date() -> DocumentDate? { self.pick(Self.dates) }
    private mutating func number() -> Int { self.pick([0, 1, 2, 3, -1, .max, .min]) }
    private mutating func isHeads() -> Bool { self.random.next() % 2 == 0 }

    private mutating func party() -> OriginParty {
        OriginParty(
            name: self.isHeads() ? self.text() : nil,
            country: self.pick(Self.countries),
            taxId: self.isHeads() ? Identifier(id: self.text()) : nil
        )
    }

    private mutating func item() -> OriginItem {
        OriginItem(
            order: self.number(),
            invoiceOrder: self.isHeads() ? self.number() : nil,
            producerOrder: self.isHeads() ? self.number() : nil,
            tariff: TariffCode(code: self.text(), nomenclature: self.isHeads() ? "NCM" : nil, edition: self.text()),
            quantity: Quantity(value: self.pick(Self.numbers), unitAsWritten: self.text()),
            value: GoodsValue(amount: self.pick(Self.numbers), currency: self.text()),
            criterion: OriginCriterion(text: self.text()),
            originCountry: self.pick(Self.countries),
            producerDeclaration: ProducerDeclaration(date: self.date())
        )
    }

    mutating func certificate() -> CertificateOfOrigin {
        let agreement = self.pick(Agreement.all.map(\.acronym) + ["", "A99", "🍷"])
        let count = Int(self.random.next() % 4)
        return CertificateOfOrigin(
            number: self.isHeads()
                ? DocumentNumber(self.pick(["AR004A18260000000200", "AR004A1826000000020", "", "🍷"])) : nil,
            form: self.pick(["A18", "A38", "R252", "", "🍷"]),
            agreement: TradeAgreement(code: agreement),
            exporter: self.party(),
            producers: (0..<count).map { _ in
                Producer(
                    order: self.number(),
                    sameAsExporter: Code(code: self.text()),
                    confidentiality: Code(code: self.text()),
                    party: self.party()
                )
            },
            importer: self.party(),
            invoices: (0..<count).map { _ in Invoice(order: self.number(), number: self.text(), date: self.date()) },
            items: (0..<count).map { _ in self.item() },
            transport: OriginTransport(departure: self.date(), destination: self.pick(Self.countries)),
            thirdParties: (0..<count).map { _ in
                ThirdPartyOperator(
                    role: self.pick(["ThirdOp", "Op3c", ""]),
                    statement: self.text(),
                    party: self.party()
                )
            },
            declaration: OriginDeclaration(date: self.date(), originCountry: self.pick(Self.countries)),
            issuer: OriginIssuer(id: self.text(), country: self.pick(Self.countries)),
            issued: self.date(),
            validFrom: self.date(),
            validUntil: self.date()
        )
    }
}

@Suite struct `Any certificate` {
    private static let receipts: [UTCTime?] = [
        nil, Sample.receipt, UTCTime(milliseconds: .min / 4), UTCTime(milliseconds: 4_000_000_000_000),
    ]

    @Test(arguments: 0..<8)
    func `is checked the same each time, by known rules, with texts for people`(part: Int) throws {
        var generator = CertificateGenerator(seed: UInt64(part) + 1)
        for round in 0..<100 {
            let certificate = generator.certificate()
            let receipt = Self.receipts[round % Self.receipts.count]
            let findings = check(certificate, at: receipt)
            #expect(findings == check(certificate, at: receipt))
            let strange = try findings.filter { finding in
                let rule = try #require(OriginRule.named(finding.code))
                let texts = Language.allCases.map { finding.what(in: $0) }
                return finding.class != rule.class || finding.severity > rule.severity
                    || texts.contains { $0.contains("{") }
            }
            #expect(strange == [])
            // Who leaves out what a reader judges finds no more.
            let fewer = check(certificate, at: receipt, in: CheckContext(reader: .cod))
            #expect(fewer.count <= findings.count)
        }
    }

    @Test func `survives its canonical JSON with the same findings`() throws {
        var generator = CertificateGenerator(seed: 99)
        for _ in 0..<200 {
            let certificate = generator.certificate()
            guard let copy = try? CertificateOfOrigin(json: certificate.json, at: .root) else { continue }
            #expect(check(copy, at: Sample.receipt) == check(certificate, at: Sample.receipt))
        }
    }

    @Test func `of ten thousand bad lines gives a bounded report that says so`() throws {
        var bad = Sample.wine
        bad.tariff.code = "77"
        bad.criterion.text = ""
        let certificate = Sample.a18.with { $0.items = Array(repeating: bad, count: 10_000) }
        let findings = check(certificate, at: Sample.receipt)
        #expect(findings.count == 501)
        let last = try #require(findings.last)
        #expect(last.code == "COD-134" && Int(last.arguments["count"] ?? "") ?? 0 > 10_000)
    }

    @Test func `quotes no more than a short piece of a value`() throws {
        let certificate = Sample.a18.with { $0.items[0].criterion.text = String(repeating: "x", count: 100_000) }
        let finding = try #require(check(certificate, at: Sample.receipt).first)
        #expect((finding.arguments["value"] ?? "").count == 81)
        let odd = Sample.a18.with {
            $0.items[0].criterion.text = "x\u{0}\u{202E}" + String(repeating: "\u{301}", count: 100_000)
        }
        let shown = try #require(check(odd, at: Sample.receipt).first?.arguments["value"])
        #expect(shown.unicodeScalars.count == 81)
        #expect(shown.unicodeScalars.prefix(3).map(\.value) == [0x78, 0xFFFD, 0xFFFD])
    }
}

@Suite struct `What customs may conclude` {
    private func summary(_ change: (inout CertificateOfOrigin) -> Void) -> FindingSummary {
        FindingSummary(check(Sample.a18.with(change), at: Sample.receipt))
    }

    @Test func `follows the gravest class`() {
        #expect(self.summary { _ in }.conclusion == .none)
        let formal = self.summary { $0.exporter.taxId = "1" }
        #expect(formal.conclusion == .formal && !formal.mayReject)
        let origin = self.summary {
            $0.exporter.taxId = "1"
            $0.items[0].criterion.text = ""
        }
        #expect(
            origin.conclusion == .substantive && origin.mayReject && origin.counts == [.formal: 1, .substantive: 1]
        )
        let integrity = self.summary { $0.number = "BR004A18260000000200" }
        #expect(integrity.conclusion == .integrity && integrity.mayReject)
    }

    /// However many faults of form there are, and however bad each: never a ground by themselves.
    @Test func `is never a refusal for form alone`() {
        let faults = OriginRule.all.filter { $0.class == .formal }.map { Finding($0.code, .formal, .error, path: "") }
        #expect(faults.count > 40)
        #expect(FindingSummary(faults).conclusion == .formal)
        #expect(!FindingSummary(faults).mayReject)
    }

    @Test func `says what was not checked`() {
        let unknown = FindingSummary(check(Sample.under("A38", "A38", "CL", "PE"), at: Sample.receipt))
        #expect(unknown.conclusion == .none && unknown.unchecked == 2)
        #expect(unknown.text(in: .spanish).contains("2 normas"))
        #expect(unknown.text(in: .english).contains("2 rules"))
    }

    @Test func `can be told with the lines of the document`() throws {
        let findings = check(Sample.a18.with { $0.items[0].criterion.text = "" }, at: Sample.receipt)
        let placed = located(findings) { path in
            path.text == "items[0].criterion.text" ? ("GoodsList/Goods/GoodsItemOriginRules", 42) : nil
        }
        let first = try #require(placed.first)
        #expect(first.line == 42 && first.path == "GoodsList/Goods/GoodsItemOriginRules")
        #expect(first.what(in: .english).contains("GoodsItemOriginRules"))
        #expect(located(findings) { _ in nil } == findings)
    }
}
