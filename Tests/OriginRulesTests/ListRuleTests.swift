import Canonical
import OriginRules
import Testing

@Suite struct `Lists, operators and producers` {
    private static func operation(_ statement: String?, _ country: CountryCode? = "PA", role: String = "ThirdOp")
        -> ThirdPartyOperator
    {
        ThirdPartyOperator(
            role: role,
            statement: statement,
            party: country.map { OriginParty(name: "Trader", country: $0) }
        )
    }

    private static func producer(_ sameness: String?, _ secrecy: String?, _ party: OriginParty = OriginParty())
        -> Producer
    {
        Producer(
            order: 1,
            sameAsExporter: sameness.map { Code(code: $0) },
            confidentiality: secrecy.map { Code(code: $0) },
            party: party
        )
    }

    static let lists: [Case] = [
        Case("two lines in order", []) {
            var second = Sample.wine
            second.order = 2
            $0.items.append(second)
        },
        Case("a line twice", ["COD-113"]) { $0.items.append(Sample.wine) },
        Case("a line three times", ["COD-113"]) { $0.items += [Sample.wine, Sample.wine] },
        Case("a gap", ["COD-114"]) {
            var second = Sample.wine
            second.order = 3
            $0.items.append(second)
        },
        Case("from 2", ["COD-114"]) { $0.items[0].order = 2 },
        Case("an invoice twice", ["COD-113"]) {
            $0.invoices.append(Invoice(order: 1, number: "2", date: "2026-03-02"))
        },
        Case("an invoice that exists", []) { $0.items[0].invoiceOrder = 1 },
        Case("an invoice that does not", ["COD-111"]) { $0.items[0].invoiceOrder = 2 },
        Case("a producer that exists", []) {
            $0.producers = [Self.producer("MISMO", nil)]
            $0.items[0].producerOrder = 1
        },
        Case("a producer that does not", ["COD-112"]) { $0.items[0].producerOrder = 1 },
    ]

    static let operators: [Case] = [
        Case("yes with data", []) { $0.thirdParties = [operation("true")] },
        Case("an invoice whose date cannot be read", ["COD-106"]) {
            $0.thirdParties = [operation("true")]
            $0.thirdParties[0].invoice = Invoice(number: "1", date: "hoy")
        },
        Case("yes without data", ["COD-115"]) { $0.thirdParties = [operation("true", nil)] },
        Case("yes where the form has no room for data", [], from: Sample.under("A36", "A36", "BR", "BO")) {
            $0.thirdParties = [operation("1", nil, role: "Op3c")]
        },
        Case("no without data", []) { $0.thirdParties = [operation("false", nil)] },
        Case("no with data", ["COD-116"]) { $0.thirdParties = [operation("0")] },
        Case("silent with data", ["COD-116"]) { $0.thirdParties = [operation(nil)] },
        Case("a third country that is one of the two", ["COD-117"]) {
            $0.thirdParties = [operation("true", "BR", role: "Op3c")]
        },
        Case("a third operator at home", []) { $0.thirdParties = [operation("true", "AR")] },
    ]

    static let producers: [Case] = [
        Case("the exporter, without data", []) { $0.producers = [producer("MISMO", "NO CONFIDENCIAL")] },
        Case("the exporter, with the same data", []) {
            $0.producers = [
                producer("MISMO", nil, OriginParty(name: "BODEGA EJEMPLO SA", country: "AR", taxId: "30860913905"))
            ]
        },
        Case("the exporter under another name", ["COD-118"]) {
            $0.producers = [producer("MISMO", nil, OriginParty(name: "Bodega Otra S.A."))]
        },
        Case("confidential and silent", []) { $0.producers = [producer("DIFERENTE", "CONFIDENCIAL")] },
        Case("confidential and named", ["COD-119"]) {
            $0.producers = [producer("DIFERENTE", "CONFIDENCIAL", OriginParty(name: "Secreto"))]
        },
        Case("different and nobody", ["COD-120"]) { $0.producers = [producer("DIFERENTE", "NO CONFIDENCIAL")] },
        Case("different and named", []) { $0.producers = [producer("DIFERENTE", nil, OriginParty(name: "Otro"))] },
    ]

    @Test(arguments: Self.lists) func `are numbered and referred to`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
    }

    @Test(arguments: Self.operators) func `state what they do`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
    }

    @Test(arguments: Self.producers) func `say who produces`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
    }
}

@Suite struct `A number` {
    static let cases: [Case] = [
        Case("that fits", []),
        Case("of another country", ["COD-302"]) { $0.number = "BR004A18260000000200" },
        Case("of another entity", ["COD-303"]) { $0.number = "AR005A18260000000200" },
        Case("of another agreement", ["COD-304"]) { $0.number = "AR004A35260000000200" },
        Case("of another year", ["COD-305"]) { $0.number = "AR004A18250000000200" },
        Case("of the old year in the first night, in UTC", []) {
            $0.number = "AR004A18250000000200"
            $0.issued = "2026-01-01T01:00:00Z"
            $0.declaration.date = "2025-12-31"
            $0.invoices = []
        },
        Case("of the year before, rectified", []) { $0.number = "AR004A18250000000201" },
        Case("of two years before, rectified", ["COD-305"]) { $0.number = "AR004A18240000000201" },
        Case("of 26 characters", []) { $0.number = "AR004A18260000000000000200" },
        Case("of no shape", []) { $0.number = "123" },
        Case("that replaces its own original", []) {
            $0.number = "AR004A18260000000201"
            $0.replaces = DocumentReference(number: "AR004A18260000000200")
        },
        Case("that replaces another certificate", ["COD-136"]) {
            $0.number = "AR004A18260000000201"
            $0.replaces = DocumentReference(number: "AR004A18260000000300")
        },
    ]

    @Test(arguments: Self.cases) func `is compared with the certificate`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
    }
}
