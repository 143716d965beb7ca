import Canonical
import Dialects
import Foundation
import PasoTesting
import ReferenceFiles
import Signing
import Testing
import Texts

@testable import Inspection

/// Whatever file is put before Paso gets an explanation.
@Suite struct `Any file` {
    struct Case: Sendable, CustomTestStringConvertible {
        let word: String
        let text: String
        var testDescription: String { self.word }
    }

    static let cases: [Case] = [
        Case(word: "empty", text: ""),
        Case(word: "zip", text: "PK\u{3}\u{4}\u{14}"),
        Case(word: "pdf", text: "%PDF-1.7"),
        Case(word: "pem", text: "-----BEGIN CERTIFICATE-----"),
        Case(word: "html", text: "<!DOCTYPE html><html><body>404</body></html>"),
        Case(word: "html", text: "\n <HTML><body>404</body></HTML>"),
        Case(word: "text", text: "Certificado de origen No. 4"),
        Case(word: "binary", text: "a\u{1}\u{2}"),
        Case(word: "broken-xml", text: "<Envelope>\n<CertOrigin>\n</Envelope>"),
        Case(word: "broken-xml", text: "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
        Case(word: "unknown-xml", text: "<Invoice xmlns=\"urn:example\"/>"),
        Case(
            word: "unknown-signed-xml",
            text: "<Invoice><Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/></Invoice>"
        ),
        Case(
            word: "as4-message",
            text: """
                <S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"><S:Header>\
                <m:Messaging xmlns:m="http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/"/></S:Header>\
                <S:Body/></S:Envelope>
                """
        ),
        Case(word: "as4-message", text: "Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"),
        Case(
            word: "soap",
            text: "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body/></S:Envelope>"
        ),
        Case(word: "broken-json", text: "{\"schema\":"),
        Case(word: "unknown-json", text: "{\"schema\":\"urn:example:other\"}"),
        Case(word: "unknown-json", text: "[]"),
    ]

    @Test(arguments: Self.cases)
    func `is named, with what to do`(sample: Case) throws {
        let inspection = try Samples.inspect(Array(sample.text.utf8))
        #expect(inspection.kindWord == sample.word)
        #expect(inspection.result == .unusable)
        let advice = try #require(inspection.advice)
        for language in Language.allCases {
            #expect(!advice.text(in: language).hasPrefix("inspect."))
            #expect(!inspection.kind.text(in: language).hasPrefix("inspect."))
            _ = try Markup.parse(PageReport(language).text(inspection))
        }
    }

    @Test func `that is broken says in which line`() throws {
        let inspection = try Samples.inspect(Array("<Envelope>\n<CertOrigin>\n</Envelope>".utf8))
        #expect(inspection.reasons.map(\.code) == ["XML-002"])
        #expect(inspection.reasons.first?.line == 3)
        #expect(TextReport(.english).text(inspection).contains("line 3"))
    }

    @Test func `of the common model is explained, but proves nothing`() throws {
        let inspection = try Samples.inspect(CanonicalJSON.encode(Samples.fruit))
        #expect(inspection.kindWord == "canonical-phytosanitary-certificate")
        #expect(inspection.result == .refused)
        #expect(inspection.reasons.map(\.code) == ["SIG-001"])
        #expect(inspection.form?.layout == "ispm-12")
        let origin = try Samples.inspect(CanonicalJSON.encode(OriginSamples.wine))
        #expect(origin.kindWord == "canonical-certificate-of-origin")
        #expect(origin.form?.layout == "mercosur")
    }

    @Test func `that is an authority's answer is explained`() throws {
        let answer = AuthorityAnswer(
            to: Samples.fruit,
            .rejected,
            at: UTCTime(milliseconds: 1_780_315_200_000),
            reasons: [AnswerReason(code: "7", text: LocalizedText("Falta el permiso de importación", "es"))],
            authority: Party(named: "Servicio Nacional de Sanidad Agraria")
        )
        for bytes in [CanonicalJSON.encode(answer), try SPSAcknowledgement.encode(answer).bytes] {
            let inspection = try Samples.inspect(bytes)
            #expect(inspection.kindWord == "authority-answer")
            #expect(inspection.number == "CL-2026-004711")
            let text = TextReport(.spanish).text(inspection)
            #expect(text.contains("RECHAZADO") && text.contains("Falta el permiso de importación"))
            #expect(inspection.headline == Wording("inspect.headline.answer"))
        }
    }

    @Test(arguments: ["SPSCertificate", "SPSAcknowledgement"])
    func `of an unknown version of the phytosanitary family is named, with its version`(root: String) throws {
        let text = "<r:\(root) xmlns:r=\"urn:un:unece:uncefact:data:standard:\(root):42\"/>"
        let inspection = try Samples.inspect(Array(text.utf8))
        #expect(inspection.result == .unusable)
        #expect(inspection.reasons.map(\.code) == ["DIA-009"])
        #expect(TextReport(.spanish).text(inspection).contains("42"))
    }

    @Test func `that is an import permit is laid out, whose form says for how long and through where`() throws {
        var permit = ImportPermit(
            number: "57223BO",
            status: .issued,
            issued: "2026-03-02T10:00:00Z",
            effective: DocumentDate("72", format: "804"),
            issuer: Party(named: "SENASAG"),
            signatories: [Signatory(place: Location(names: ["Santa Cruz"]))],
            consignment: Samples.fruit.consignment
        )
        permit.consignment.unloadingPort = Location(names: ["Pisiga"])
        permit.consignment.furtherEntryPoints = [Location(names: ["Villazón"])]
        permit.consignment.importCountry = Country(code: "BO")
        let inspection = try Samples.inspect(CanonicalJSON.encode(permit))
        #expect(inspection.kindWord == "canonical-import-permit")
        #expect(inspection.form?.layout == "import-permit")
        for (language, words) in [
            (Language.spanish, ["72 días", "Pisiga", "Villazón", "Puntos de entrada permitidos"]),
            (.english, ["72 days", "Permitted points of entry"]), (.portuguese, ["72 dias"]), (.french, ["72 jours"]),
        ] {
            let text = TextReport(language).text(inspection)
            for word in words { #expect(text.contains(word), "\(word)") }
        }
    }

    @Test func `that is the answer of customs is explained`() throws {
        let response = CustomsResponse(
            number: "AR004A35260000000200",
            agreement: TradeAgreement(code: "A35"),
            issuingCountry: "AR",
            importCountry: "CL",
            sequence: 2,
            customs: CustomsEntry(
                result: "partly-utilised",
                reasons: [AnswerReason(text: LocalizedText("Llegó una parte", "es"))],
                date: "2026-03-20T09:00:00-03:00"
            ),
            utilised: [UtilisedItem(item: 1, quantity: Quantity(value: "2700", unitAsWritten: "litros"))]
        )
        let inspection = try Samples.inspect(CanonicalJSON.encode(response))
        #expect(inspection.kindWord == "authority-answer")
        #expect(inspection.further.isEmpty, "\(inspection.further)")
        let text = TextReport(.spanish).text(inspection)
        for words in ["UTILIZADO EN PARTE", "Llegó una parte", "2700 litros", "AR004A35260000000200"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func `with a broken certificate says which part is missing`() throws {
        let text = String(decoding: try SPSDialect.sps17.encode(.phytosanitary(Samples.fruit)).bytes, as: UTF8.self)
        let start = try #require(text.range(of: "<rsm:SPSConsignment"))
        let end = try #require(text.range(of: "</rsm:SPSConsignment>"))
        let cut = text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
        let inspection = try Samples.inspect(Array(cut.utf8))
        #expect(inspection.result == .unusable)
        #expect(inspection.reasons.contains { $0.code == "DIA-003" })
        #expect(inspection.advice == Wording("inspect.advice.broken-document"))
    }
}
