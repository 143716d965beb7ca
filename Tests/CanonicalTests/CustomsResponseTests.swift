import Canonical
import Testing

@Suite struct `A customs response` {
    private let response = CustomsResponse(
        number: "AR004A18260000000201",
        agreement: TradeAgreement(code: "A18"),
        issuingCountry: CountryCode(rawValue: "AR"),
        importCountry: CountryCode(rawValue: "BR"),
        sequence: 2,
        customs: CustomsEntry(
            result: "partly-utilised",
            reasons: [AnswerReason(code: "goods-differ", text: LocalizedText("sobra mercadería"))],
            date: "2026-03-05T12:00:00Z"
        ),
        utilised: [UtilisedItem(item: 1, quantity: Quantity(value: "4500.10", unitAsWritten: "KG"))]
    )

    @Test func `reads back what it wrote, with decimals in their lexical form`() throws {
        let bytes = CanonicalJSON.encode(self.response)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix(#"{"schema":"urn:paso:schema:customs-response:1","number":"AR004A18260000000201""#))
        #expect(text.contains(#""utilised":[{"item":1,"quantity":{"value":"4500.10","unitAsWritten":"KG"}}]"#))
        #expect(try CanonicalJSON.decode(CustomsResponse.self, bytes) == self.response)
    }

    @Test func `is not taken for another document`() {
        let bytes = CanonicalJSON.encode(self.response)
        #expect(throws: CanonicalError.self) { try CanonicalJSON.decode(CertificateOfOrigin.self, bytes) }
        #expect(throws: CanonicalError.self) { try CanonicalJSON.decodeCertificate(bytes) }
    }

    @Test func `has a published schema`() {
        #expect(CanonicalSchema.all.contains { $0.name == "customs-response.schema.json" })
    }
}
