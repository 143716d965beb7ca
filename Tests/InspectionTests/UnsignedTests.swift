import Canonical
import Exchange
import Foundation
import PasoTesting
import Testing
import Texts

@testable import Inspection

/// What a gateway may have found out about a document when it came in.
enum UnsignedSamples {
    static let sealed = Authenticity(signature: .none, seal: .holds, sender: "paso-CL")
    static let channel = Authenticity(signature: .none, seal: .none, sender: "paso-CL")
    static let brokenSeal = Authenticity(signature: .none, seal: .fails, sender: "paso-CL")
}

@Suite struct `An unsigned document` {
    @Test func `alone is refused, and says that nobody is known to vouch for it`() throws {
        let inspection = try Samples.inspect(Samples.unsigned())
        #expect(inspection.result == .refused)
        #expect(inspection.authenticity?.appearance == .channel && inspection.isUnsigned)
        for language in Language.allCases {
            let words = Catalogue.text("authenticity.channel.file", language)
            #expect(PageReport(language).text(inspection).contains(PageText.escaped(words)))
            let plain = TextReport(language, columns: 120).text(inspection).split(whereSeparator: \.isWhitespace)
            #expect(
                plain.joined(separator: " ").contains(
                    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                )
            )
        }
    }

    @Test(arguments: [(UnsignedSamples.sealed, "GAT-250"), (UnsignedSamples.channel, "GAT-251")])
    func `that a gateway vouched for is shown as vouched for, never as signed`(received: Authenticity, code: String)
        throws
    {
        let inspection = try Samples.inspect(Samples.unsigned(), received: received)
        #expect(inspection.result == .warned && inspection.authenticity == received)
        #expect(inspection.headline == Wording("inspect.headline.vouched"))
        #expect(inspection.reasons.map(\.code).contains(code))
        #expect(inspection.signatures.map(\.state) == [.absent])
        #expect(!inspection.checks.contains { $0.name == .issuerSignature && $0.state == .passed })
        for language in Language.allCases {
            let page = PageReport(language).text(inspection)
            #expect(page.contains(PageText.escaped(received.statement(in: language))))
            #expect(page.contains("class=\"stamp\"") && page.contains(".sheet::after{") && page.contains("@top-center"))
            let json = JSONReport(language).value(inspection)["authenticity"]
            #expect(json?["appearance"]?.string == received.appearance.rawValue)
            #expect(json?["voucher"]?.string == "paso-CL")
            #expect(json?["statement"]?.string == received.statement(in: language))
        }
    }

    @Test func `with a seal that does not hold stays refused`() throws {
        let inspection = try Samples.inspect(Samples.unsigned(), received: UnsignedSamples.brokenSeal)
        #expect(inspection.result == .refused && inspection.authenticity?.appearance == .brokenSeal)
    }

    @Test(arguments: [nil, UnsignedSamples.sealed, UnsignedSamples.channel])
    func `is not what a broken signature looks like, whatever a gateway says`(received: Authenticity?) throws {
        let text = String(decoding: try Samples.signed(), as: UTF8.self)
        let broken = Array(text.replacing("18240.00", with: "98240.00").utf8)
        let inspection = try Samples.inspect(broken, received: received)
        #expect(inspection.result == .refused && inspection.authenticity?.appearance == .brokenSignature)
        #expect(!inspection.isUnsigned)
        #expect(Set(inspection.reasons.map(\.code)).isDisjoint(with: ["GAT-250", "GAT-251"]))
        for language in Language.allCases {
            let page = PageReport(language).text(inspection)
            #expect(!page.contains(PageText.escaped(Catalogue.text("inspect.watermark.unsigned", language))))
            #expect(page.contains(PageText.escaped(Catalogue.text("inspect.watermark.more", language))))
        }
    }

    @Test func `is told from a signed one`() throws {
        let inspection = try Samples.inspect(Samples.signed(), received: UnsignedSamples.sealed)
        #expect(inspection.authenticity?.appearance == .issuerSignature && inspection.result == .good)
        #expect(!PageReport(.english).text(inspection).contains("class=\"stamp\""))
    }

    @Test func `has its mark on every printed sheet`() throws {
        let inspection = try Samples.inspect(Samples.unsigned(), received: UnsignedSamples.sealed)
        let sheets = try Browser.printed(PageReport(.english).text(inspection))
        #expect(sheets.count >= 2)
        for sheet in sheets { #expect(sheet.contains("NOT SIGNED BY THE ISSUER")) }
    }
}

@Suite struct `Names of codes on a page` {
    @Test func `come from the code lists in the reader's language, with the code behind`() throws {
        let inspection = try Samples.inspect(Samples.signed())
        let portuguese = TextReport(.portuguese).text(inspection)
        #expect(portuguese.contains("Peru (PE)") && portuguese.contains("2280 × caixa de papelão (CT)"))
        #expect(portuguese.contains("18240.00 kg (KGM)") && portuguese.contains("marítimo (1)"))
        #expect(TextReport(.french).text(inspection).contains("Pérou (PE)"))
    }
}
