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

    @Test(arguments: SPSDialect.editions.map(\.id))
    func `an answer is written and read in every edition, with its reasons`(id: DialectIdentifier) throws {
        let answer = AuthorityAnswer(
            number: "PC-1",
            documentType: .phytosanitary,
            status: .rejected,
            issued: "2026-03-05T10:00:00-03:00",
            reasons: [
                AnswerReason(text: LocalizedText("Plaga cuarentenaria", "es")),
                AnswerReason(text: LocalizedText("Quarantine pest", "en")),
            ],
            references: [DocumentReference(type: "911", relationship: "ZZZ", number: "IP-7")]
        )
        let encoded = try SPSAcknowledgement.encode(answer, to: id)
        #expect(encoded.losses == [])
        let root = try Samples.root(encoded.bytes)
        let number = id.rawValue.split(separator: "-")[1]
        #expect(root.namespace == "urn:un:unece:uncefact:data:standard:SPSAcknowledgement:\(number)")
        #expect(SPSAcknowledgement.dialect(of: root)?.rawValue == "sps-acknowledgement-\(number)")
        #expect(try SPSAcknowledgement.decode(root).answer == answer)
        if id != .sps11 {
            let schema = try Samples.schema("SPSAcknowledgement_17p0")
            #expect(schema.validate(try ParsedDocument(parsing: Judge.renamed(encoded.bytes))) == [])
        }
    }

    @Test func `an answer of an unknown version is named`() throws {
        let text = String(decoding: try Samples.bytes(Samples.answer), as: UTF8.self)
            .replacing("SPSAcknowledgement:17", with: "SPSAcknowledgement:21")
        let error = #expect(throws: DialectError.self) { try SPSAcknowledgement.decode(Array(text.utf8)) }
        #expect(error?.code == "DIA-009" && error?.arguments["version"] == "21")
    }

    @Test func `the Hub's typed form is read, in the namespace and with the little that it has`() throws {
        let text = String(decoding: try Samples.bytes(Samples.answer), as: UTF8.self)
            .replacing("rsm:SPSAcknowledgementDocument", with: "ram:SPSAcknowledgementDocument")
            .replacing("<ram:RelationshipTypeCode>ZZZ</ram:RelationshipTypeCode>", with: "")
        let (answer, findings) = try SPSAcknowledgement.decode(Array(text.utf8))
        #expect(answer.number == "PC-CO-0000001" && answer.status == .accepted)
        #expect(answer.references == [])
        #expect(findings.allSatisfy { $0.severity == .info })
        #expect(try SPSAcknowledgement.decode(SPSAcknowledgement.encode(answer).bytes).answer == answer)
    }

    @Test func `the answer in a message of the Hub is read from there`() throws {
        let path = "samples/handmade/soap/DeliverCountryResponseEnvelope.request.xml"
        let root = try Samples.root(try Samples.bytes(path))
        let found = try #require(Self.find("SPSAcknowledgement", in: root))
        #expect(try SPSAcknowledgement.decode(found).answer.number == "PC-CO-0000001")
    }

    private static func find(_ name: String, in element: Element) -> Element? {
        if element.name == name { return element }
        return element.elements.lazy.compactMap { self.find(name, in: $0) }.first
    }
}
