import Canonical
import Testing

@Suite struct `The JSON of certificates of origin` {
    private let certificate = CertificateOfOrigin(
        number: "AR004A18260000000201",
        form: "A18",
        agreement: TradeAgreement(code: "A18", name: "ACE 18"),
        submitter: "EXP",
        exporter: OriginParty(name: "Viña & Cía.", country: "AR", taxId: "30-12345678-9"),
        importer: OriginParty(country: "BR"),
        invoices: [Invoice(number: "0001-00000042", date: "2026-03-02T00:00:00")],
        items: [
            OriginItem(
                order: 1,
                tariff: TariffCode(code: "2204.21.00", edition: "SA 2022"),
                description: "Vino",
                quantity: Quantity(value: "4500.2500", unitAsWritten: "LTS"),
                value: GoodsValue(amount: "66810.50", currency: "USD"),
                criterion: OriginCriterion(text: "Art. 4, inc. a)")
            )
        ],
        remarks: [OriginRemark(subject: OriginRemark.pac, text: "insumo", itemOrder: 1)],
        declaration: OriginDeclaration(date: "2026-03-05T10:15:00.2592964-03:00"),
        issuer: OriginIssuer(id: "004", country: "AR"),
        issued: "2026-03-05T15:38:48"
    )

    @Test func `reads back what it wrote, with numbers and dates as sent`() throws {
        let bytes = CanonicalJSON.encode(TradeCertificate.origin(self.certificate))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix(#"{"schema":"urn:paso:schema:certificate-of-origin:1","#))
        #expect(text.contains(#""value":"4500.2500","unitAsWritten":"LTS""#))
        #expect(text.contains("2026-03-05T10:15:00.2592964-03:00"))
        #expect(try CanonicalJSON.decodeCertificate(bytes) == .origin(self.certificate))
    }

    @Test func `the number tells country, entity, agreement, year and copy`() throws {
        let number = try #require(OriginNumber("AR004A18260000000201"))
        #expect([number.country, number.entity, number.agreement, number.year] == ["AR", "004", "A18", "26"])
        #expect(number.copyNumber == 1 && number.copy(0) == "AR004A18260000000200")
        let long = try #require(OriginNumber("AR004A18261234567890123402"))
        #expect(long.serial.count == 14 && long.copyNumber == 2)
        #expect(OriginNumber("AR004A1826000000020") == nil && OriginNumber("AR004A18XX0000000201") == nil)
    }
}
