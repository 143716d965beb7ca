import Canonical
import OriginRules
import Testing

@Suite struct `Parties and agreement` {
    static let cases: [Case] = [
        Case("a good certificate", []),
        Case("an agreement that nobody knows", ["COD-201", "COD-304"]) { $0.agreement.code = "A99" },
        Case("an exporter outside", ["COD-202"]) {
            $0.exporter.country = "CL"
            $0.exporter.taxId = nil
            $0.issuer?.country = "CL"
            $0.number = "CL004A18260000000200"
        },
        Case("an importer outside", ["COD-203"]) {
            $0.importer.country = "CL"
            $0.importer.taxId = nil
        },
        Case("the same country twice", ["COD-204"]) {
            $0.importer.country = "AR"
            $0.importer.taxId = nil
        },
        Case("two of the same bloc", ["COD-205"], from: Sample.under("A35", "A35", "AR", "BR")),
        Case("two blocs", [], from: Sample.under("A35", "A35", "AR", "CL")),
        Case("an entity of another country", ["COD-206"]) {
            $0.issuer?.country = "UY"
            $0.number = "UY004A18260000000200"
        },
        Case(
            "a favour to somebody else",
            ["COD-207", "COD-102", "COD-101", "COD-103"],
            from: Sample.under("R01", "R252", "CL", "BO")
        ) {
            $0.items[0].criterion.text = "A"
        },
        Case("a favour", ["COD-102", "COD-101", "COD-103"], from: Sample.under("R01", "R252", "BO", "CL")) {
            $0.items[0].criterion.text = "A"
        },
        Case("goods that go elsewhere", ["COD-208"]) { $0.transport = OriginTransport(destination: "PA") },
        Case("goods that go to the importer", []) { $0.transport = OriginTransport(destination: "BR") },
        Case("an origin outside", ["COD-209", "COD-209"]) {
            $0.declaration.originCountry = "MX"
            $0.items[0].originCountry = "CL"
        },
        Case("an origin inside", []) { $0.declaration.originCountry = "AR" },
        Case("an exporter without country", ["COD-222"]) { $0.exporter.country = nil },
        Case("an importer without country", ["COD-222"]) { $0.importer.country = nil },
        Case("the form of another agreement", ["COD-107"]) { $0.form = "A35" },
    ]

    @Test(arguments: Self.cases)
    func `are judged`(each: Case) {
        #expect(each.certificate.codes(at: each.receipt) == each.expected)
    }

    @Test func `of who received it`() {
        #expect(Sample.a18.codes(in: CheckContext(receivingCountry: "BR")) == [])
        #expect(Sample.a18.codes(in: CheckContext(receivingCountry: "UY")) == ["COD-223"])
    }

    @Test func `whose form and number a reader has judged are not judged twice`() {
        let wrong = Sample.a18.with {
            $0.form = "R252"
            $0.number = "BR999A35240000000200"
            $0.items[0].invoiceOrder = 7
            $0.items[0].quantity?.value = "0"
            $0.items[0].value?.amount = "0"
        }
        let byReader: Set = ["COD-107", "COD-111", "COD-125", "COD-126", "COD-302", "COD-303", "COD-304", "COD-305"]
        #expect(Set(wrong.codes()).isSuperset(of: byReader))
        #expect(Set(wrong.codes(in: CheckContext(reader: .cod))).isDisjoint(with: byReader))
    }
}
