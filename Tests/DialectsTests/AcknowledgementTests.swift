import Canonical
import Dialects
import Testing
import XML

struct AcknowledgementTests {
    @Test func `the sample answer reads, writes valid and reads the same`() throws {
        let (answer, findings) = try SPSAcknowledgement.decode(try Samples.bytes(Samples.answer))
        #expect(findings == [])
        #expect(answer.number == "PC-CO-0000001" && answer.status == .accepted && answer.documentType == .phytosanitary)
        #expect(answer.reasons.first?.text == LocalizedText("Consignment released", "en"))
        let encoded = try SPSAcknowledgement.encode(answer)
        #expect(encoded.losses == [])
        let schema = try Samples.schema("SPSAcknowledgement_17p0")
        #expect(schema.validate(try ParsedDocument(parsing: encoded.bytes)) == [])
        #expect(try SPSAcknowledgement.decode(encoded.bytes).answer == answer)
    }

    @Test func `what the message has no place for is reported`() throws {
        let answer = AuthorityAnswer(
            number: "PC-1",
            status: .rejected,
            issued: "2026-03-05T10:00:00-03:00",
            reasons: [AnswerReason(code: "PLAGA", text: LocalizedText("Plaga cuarentenaria", "es"))],
            authority: Party(named: "Servicio Agrícola y Ganadero")
        )
        let encoded = try SPSAcknowledgement.encode(answer)
        #expect(encoded.losses.map(\.path.text) == ["reasons[0].code", "authority"])
        let schema = try Samples.schema("SPSAcknowledgement_17p0")
        #expect(schema.validate(try ParsedDocument(parsing: encoded.bytes)) == [])
    }

    @Test func `an answer to nothing is refused`() throws {
        let error = #expect(throws: DialectError.self) {
            try SPSAcknowledgement.encode(AuthorityAnswer(number: "", status: .accepted))
        }
        #expect(error?.code == "DIA-005")
    }
}
