import Canonical
import Foundation
import OriginRules
import Testing
import Texts

@Suite struct `The table of rules` {
    @Test(arguments: OriginRule.all.map(\.code))
    func `has a text in every language for each code`(code: String) throws {
        let rule = try #require(OriginRule.named(code))
        let explanation = try #require(Catalogue.explanation(code), "\(code) has no text")
        #expect(!rule.clause.isEmpty)
        #expect(explanation.what.placeholders(.english).contains("clause"), "\(code) does not show its clause")
        let wanted: Finding.Class = code < "COD-200" ? .formal : (code < "COD-300" ? .substantive : .integrity)
        #expect(rule.class == wanted)
    }

    @Test func `holds every origin code of the catalogue, each once`() {
        let codes = OriginRule.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        let explained = Catalogue.explanations.map(\.code).filter {
            $0.hasPrefix("COD-") && $0 >= "COD-101" && $0 < "COD-4"
        }
        #expect(Set(explained) == Set(codes))
    }
}
