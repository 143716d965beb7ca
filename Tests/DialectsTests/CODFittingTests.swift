import Canonical
import Testing

@testable import Dialects

@Suite struct `Values are made to fit a version` {
    private func fit(_ value: String, _ type: CODType, _ version: CODVersion = .v411, _ form: CODForm = .a18)
        -> CODFitting.Result
    {
        let shapes = CODType.itemCodeShapes(version, form)
        return CODFitting.fit(value, type, type.facets(version, form, of: "x"), shapes)
    }

    @Test(arguments: [
        ("+54 11 4345 2829", "+54 11 4345 2829"), ("+5511987654321", "+5511987654321"),
        ("+51 987 654 321", "+51 9 8765 4321"), ("+598 99 123 456", "+598 9 912 3456"),
        ("+595 981 123456", "+595 9 8112 3456"), ("+55 11 98765-4321", "+55 119 8765 4321"),
        ("+55 (11) 98765-4321", "+55 119 8765 4321"), ("+54 9 11 4345-2829", "+54 911 4345 2829"),
        ("(+54) 11 4345 2829", "+54 11 4345 2829"), ("987 654 321", "9 8765 4321"),
        ("+1 305 555 1234", "+1 305 555 1234"),
        ("+54 9 11 4345-2829 int. 12", "+54 911 4345 2829 12"),
    ])
    func `telephones keep every digit`(written: String, fitted: String) {
        #expect(self.fit(written, .telephone) == (written == fitted ? .asIs(written) : .changed(fitted, .notOfForm)))
    }

    @Test(arguments: ["", "no tiene", "12", "+", "123456789012345678901234567890"])
    func `what is no telephone is lost`(written: String) {
        #expect(self.fit(written, .telephone) == .unfit(.notOfForm))
    }

    @Test func `tariff codes get the points of the version`() {
        #expect(self.fit("22042100", .itemCode) == .changed("2204.21.00", .notOfForm))
        #expect(self.fit("2204.21", .itemCode) == .asIs("2204.21"))
        #expect(self.fit("2204.21", .itemCode, .v182) == .unfit(.notOfForm))
        #expect(self.fit("2204210000", .itemCode) == .changed("2204.21.00", .notOfForm))
        #expect(self.fit("2204210000", .itemCode, .v182) == .changed("2204.21.00.00", .notOfForm))
        #expect(self.fit("220421000010", .itemCode) == .changed("2204.21.00.0010", .notOfForm))
        #expect(self.fit("vino", .itemCode) == .unfit(.notOfForm))
    }

    @Test func `dates become date and time`() {
        #expect(self.fit("2026-03-02", .dateTime) == .changed("2026-03-02T00:00:00", .notOfForm))
        #expect(self.fit("2026-03-02 14:05:09", .dateTime) == .changed("2026-03-02T14:05:09", .notOfForm))
        #expect(self.fit("20260302", .dateTime) == .changed("2026-03-02T00:00:00", .notOfForm))
        #expect(self.fit("2026-03-02T14:05:09.2592964-03:00", .dateTime) == .asIs("2026-03-02T14:05:09.2592964-03:00"))
        #expect(self.fit("2026-03-02T14:05:09-0300", .dateTime) == .changed("2026-03-02T17:05:09Z", .notOfForm))
        #expect(self.fit("2 de marzo", .dateTime) == .unfit(.notOfForm))
    }

    @Test func `numbers are rounded, texts are cut, codes are neither`() {
        #expect(self.fit("4500.000000", .weight) == .asIs("4500.000000"))
        #expect(self.fit("12.345678", .weight) == .changed("12.3457", .notOfForm))
        #expect(self.fit("99.999", .value) == .changed("100.00", .notOfForm))
        #expect(self.fit("0.001", .value) == .unfit(.notOfForm))
        #expect(self.fit("0", .value) == .unfit(.notOfForm))
        #expect(self.fit("0", .value, .v180) == .asIs("0"))
        let long = String(repeating: "ñ", count: 300)
        #expect(self.fit(long, .itemName, .v182) == .asIs(long))
        #expect(self.fit(long, .businessName) == .changed(String(long.prefix(256)), .notOfForm))
        #expect(self.fit(long, .invoiceNumber) == .unfit(.notOfForm))
        #expect(self.fit("a\u{1}b", .businessName) == .changed("ab", .characters))
        #expect(self.fit("US", .country) == .unfit(.notInList))
        #expect(self.fit("www.x.test", .url) == .changed("http://www.x.test", .notOfForm))
        #expect(self.fit("https://x.test/a", .url, .v180) == .changed("http://www.x.test/a", .notOfForm))
    }

    @Test func `a value in another currency is not written as dollars`() throws {
        var item = OriginItem(order: 1)
        item.value = GoodsValue(amount: "100", currency: "EUR")
        #expect(CODBindings.item["GoodsItemValue"]?.write(item) == nil)
        item.value = GoodsValue(amount: "100", currency: "USD", basis: "CIF")
        #expect(CODBindings.item["GoodsItemFOB"]?.write(item) == nil)
        #expect(CODBindings.item["GoodsItemValue"]?.write(item) == "100")
    }
}
