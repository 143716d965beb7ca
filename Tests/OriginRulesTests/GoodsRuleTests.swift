import Canonical
import OriginRules
import Testing

@Suite struct `Goods` {
    private static func tariff(_ name: String, _ code: String, _ expected: [String], _ system: String? = "NCM") -> Case
    {
        Case(name, expected) { $0.items[0].tariff = TariffCode(code: code, nomenclature: system, edition: "SA 2022") }
    }

    private static func criterion(_ text: String, _ expected: [String], from base: CertificateOfOrigin = Sample.a18)
        -> Case
    {
        Case("“\(text)” under \(base.agreement.code)", expected, from: base) { $0.items[0].criterion.text = text }
    }

    static let tariffs: [Case] = [
        tariff("eight digits", "2204.21.00", []),
        tariff("eight digits without points", "22042100", []),
        tariff("six digits of the Harmonized System", "2204.21", [], "HS"),
        tariff("a national code on the Harmonized System", "2204.21.00", [], "HS"),
        tariff("six digits where eight are due", "2204.21", ["COD-121"]),
        tariff("ten digits of NANDINA", "2204.21.00.10", [], "NANDINA"),
        tariff("ten digits where eight are due", "2204.21.00.10", ["COD-121"]),
        tariff("a letter", "2204.21.0O", ["COD-121"]),
        tariff("nothing", "", ["COD-121"]),
        tariff("chapter 1", "0106.90.00", []),
        tariff("chapter 97", "9706.90.00", []),
        tariff("chapter 0", "0004.21.00", ["COD-219"]),
        tariff("chapter 77, reserved", "7701.10.00", ["COD-219"]),
        tariff("chapter 98, national", "9801.00.00", ["COD-219"]),
        tariff("chapter 99, national", "9905.00.00", ["COD-219"]),
        tariff("the last heading", "2209.00.00", []),
        tariff("beyond the last heading", "2210.00.00", ["COD-220"]),
        tariff("heading 00", "2200.00.00", ["COD-220"]),
        tariff("seven digits, older nomenclature", "98.04.1.01", [], "NALADI"),
        tariff("an unknown name of a nomenclature", "2204.21.00", [], "XYZ"),
        Case("seven digits where nothing is known", ["COD-103"], from: Sample.under("A58", "R252", "AR", "PE")) {
            $0.items[0].tariff.code = "98.04.1.01"
            $0.invoices = []
            $0.items[0].criterion.text = "A"
        },
        Case("the agreement's own nomenclature", ["COD-121"]) {
            $0.items[0].tariff = TariffCode(code: "2204.21", edition: "SA 2022")
        },
    ]

    static let editions: [Case] = [
        Case("not stated", ["COD-122"]) { $0.items[0].tariff.edition = nil },
        Case("HS 2017", []) { $0.items[0].tariff.edition = "HS2017" },
        Case("an edition of the year of issue", []) {
            $0.items[0].tariff.edition = "SA 2022"
            $0.issued = "2022-01-01T00:00:00Z"
            $0.number = "AR004A18220000000200"
            $0.declaration.date = "2022-01-01"
            $0.invoices = []
            $0.items[0].criterion.text = "Art. 3 A"
        }.received(on: "2022-02-01"),
        Case("an edition of the year after", ["COD-137"]) { $0.items[0].tariff.edition = "HS 2028" },
        Case("in words", []) { $0.items[0].tariff.edition = "Sistema Armonizado, versión 2012" },
        Case("no edition", ["COD-123"]) { $0.items[0].tariff.edition = "SA 2023" },
        Case("two editions", ["COD-123"]) { $0.items[0].tariff.edition = "2017/2022" },
        Case("the same nonsense twice", ["COD-123"]) {
            $0.items[0].tariff.edition = "VII"
            var second = Sample.wine
            second.order = 2
            second.tariff.edition = "VII"
            $0.items.append(second)
        },
    ]

    static let criteria: [Case] = [
        criterion("A", []), criterion("b)", []), criterion("Inciso c) del Art. 4", []), criterion("Art. 4 a)", []),
        criterion("Artículo 4, literal B, Dec. CMC 5/23", []), criterion("REO", []),
        criterion("D", ["COD-124"]), criterion("Art. 3 a)", ["COD-124"]), criterion("originario", ["COD-124"]),
        criterion("", ["COD-221"]), criterion(" – ", ["COD-221"]),
        criterion("XXXVIII Protocolo Adicional - Al Acuerdo de Complementacion", []),
        criterion("Art. 4.2 (a)", ["COD-102", "COD-101"], from: Sample.under("A38", "A38", "CL", "PE")),
        criterion("porque sí", ["COD-102", "COD-101", "COD-124"], from: Sample.under("A38", "A38", "CL", "PE")),
        criterion(String(repeating: "A ", count: 5000), ["COD-124"]),
    ]

    static let amounts: [Case] = [
        Case("no quantity", []) { $0.items[0].quantity = nil },
        Case("a unit alone", []) { $0.items[0].quantity?.value = "" },
        Case("quantity zero", ["COD-125"]) { $0.items[0].quantity?.value = "0.000" },
        Case("quantity negative", ["COD-125"]) { $0.items[0].quantity?.value = "-1" },
        Case("quantity in words", ["COD-125"]) { $0.items[0].quantity?.value = "mucho" },
        Case("a unit that nobody knows", ["COD-129"]) { $0.items[0].quantity?.unitAsWritten = "BULTITOS" },
        Case("a unit with a code", []) {
            $0.items[0].quantity = Quantity(value: "1", unitCode: "BX", unitAsWritten: "CAJA")
        },
        Case("value zero", ["COD-126"]) { $0.items[0].value?.amount = "0" },
        Case("value in words", ["COD-126"]) { $0.items[0].value?.amount = "1e3" },
        Case("a currency of four letters", ["COD-127"]) { $0.items[0].value?.currency = "US$ " },
        Case("a price at the limit", []) { $0.items[0].value?.amount = "0.450025" },
        Case("a price below it", ["COD-128"]) { $0.items[0].value?.amount = "0.45" },
        Case("a price above it", ["COD-128"]) {
            $0.items[0].value?.amount = "50000001"
            $0.items[0].quantity?.value = "1"
        },
    ]

    @Test(arguments: Self.tariffs + Self.editions + Self.criteria + Self.amounts)
    func `are judged`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
    }

    static let identifications: [Case] = [
        Case("a wrong check digit", ["COD-131"]) { $0.exporter.taxId = "30-86091390-4" },
        Case("a wrong shape", ["COD-130"]) { $0.importer.taxId = "000" },
        Case("a country without a public rule", ["COD-132"], from: Sample.under("A36", "A36", "BR", "BO")) {
            $0.importer.taxId = "1023456028"
        },
        Case("a country that Paso knows nothing of", ["COD-132"]) {
            $0.consignee = OriginParty(name: "X", country: "JP", taxId: "1")
        },
        Case("a party without a country", []) { $0.consignee = OriginParty(name: "X", taxId: "1") },
    ]

    @Test(arguments: Self.identifications) func `of people with identifications are judged`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
        let summary = FindingSummary(check(each.certificate, at: each.receipt))
        #expect(!summary.mayReject)
    }
}
