import Canonical
import Foundation
import PasoTesting
import Testing
import Texts
import XML

@testable import Inspection

/// What an attacker writes into a document reaches the reader as text, and nothing else.
@Suite struct `A hostile document` {
    static let attacks = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</style><h1>GOOD</h1>",
        "&lt;b&gt;", "]]>", "<!--", "javascript:alert(1)", "}</style>", "\u{202E}DOOG\u{202C}", "a\u{200B}b\u{FEFF}c",
        "\u{1B}[31mred\u{1B}[0m", "\u{7F}\u{80}\u{9F}", "\u{FFFE}\u{FFFF}", "e\u{301}\u{301}\u{301}",
        "a\u{2028}b\u{2029}c", "<p class=\"word\">Good</p>",
    ]

    private func certificate(_ text: String) -> PhytosanitaryCertificate {
        var certificate = Samples.fruit
        certificate.number = DocumentNumber(text)
        certificate.names = [LocalizedText(text, text)]
        certificate.issuer = Party(named: text, addressLines: [text])
        certificate.consignment.consignor = Party(named: text, addressLines: [text, text])
        certificate.consignment.items[0].lines[0].descriptions = [LocalizedText(text, "es\" onload=\"x")]
        certificate.consignment.items[0].lines[0].netWeight = Quantity(value: "1", unitCode: text)
        certificate.notes += [Note(NoteTag(text), LocalizedText(text))]
        certificate.signatories[0].date = DocumentDate(text)
        return certificate
    }

    private func inspection(_ text: String) throws -> Inspection {
        try Samples.inspect(CanonicalJSON.encode(self.certificate(text)), name: text + ".xml")
    }

    @Test(arguments: Self.attacks)
    func `adds no markup to a page`(text: String) throws {
        let plain = try Markup.parse(PageReport(.spanish).text(try self.inspection("plain")))
        let page = PageReport(.spanish).text(try self.inspection(text))
        let document = try Markup.parse(page)
        func shape(_ names: [String]) -> [String] { names.filter { $0 != "span" } }
        #expect(shape(document.root.descendants.map(\.name)) == shape(plain.root.descendants.map(\.name)))
        #expect(
            document.root.descendants.allSatisfy { element in
                element.attributes.allSatisfy { !$0.name.local.hasPrefix("on") }
            }
        )
        #expect(!page.unicodeScalars.contains { $0 != "\u{FEFF}" && VisibleText.isHidden($0) })
        #expect(!page.contains("\u{FEFF}"))
        #expect(document.root.descendants.filter { $0.attribute("class") == "word" }.map(\.text) == ["Rechazado"])
    }

    @Test(arguments: Self.attacks)
    func `sends no control character to a terminal`(text: String) throws {
        let report = TextReport(.english).text(try self.inspection(text))
        #expect(!report.unicodeScalars.contains { VisibleText.isHidden($0) })
        #expect(
            report.hasPrefix(VisibleText.plain(text.split(separator: "/").last.map(String.init) ?? ""))
                || text.contains("/")
        )
    }

    @Test func `of a hundred thousand letters is shown whole, in lines of the page`() throws {
        let text = String(repeating: "Ñandú", count: 20_000)
        let inspection = try self.inspection(text)
        let page = PageReport(.english).text(inspection)
        #expect(page.contains(text))
        _ = try Markup.parse(page)
        let report = TextReport(.english, columns: 80).text(inspection)
        #expect(report.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func `of five thousand lines is shown whole`() throws {
        var certificate = OriginSamples.wine
        certificate.items = (1...5000).map { order in
            var item = OriginSamples.wine.items[0]
            item.order = order
            item.description = "Partida \(order)"
            return item
        }
        let inspection = try OriginSamples.inspection(of: certificate)
        #expect(inspection.further.isEmpty)
        let page = PageReport(.spanish).text(inspection)
        #expect(page.utf8.count < 8 << 20)
        let document = try Markup.parse(page)
        #expect(document.root.descendants.count { $0.name == "td" } >= 5000 * 6)
        #expect(page.contains("Partida 5000<"))
        #expect(TextReport(.english).text(inspection).contains("Partida 5000"))
    }

    @Test func `is told in a bounded list of what has no box`() throws {
        var certificate = Samples.fruit
        certificate.notes += (0..<1000).map { Note("free text", LocalizedText("remark \($0)")) }
        let inspection = try Samples.inspect(CanonicalJSON.encode(certificate))
        #expect(inspection.further.count == FurtherValues.listedMax)
        #expect(inspection.furtherOmitted > 700)
        #expect(PageReport(.english).text(inspection).contains("and \(inspection.furtherOmitted) more"))
    }
}
