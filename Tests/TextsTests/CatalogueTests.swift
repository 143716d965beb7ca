import Testing
import Texts

@Suite struct `The message catalogue` {
    @Test func `declares each code once`() {
        let codes = Catalogue.explanations.map(\.code)
        #expect(codes.count == Set(codes).count)
    }

    @Test(arguments: Catalogue.explanations.map(\.code))
    func `says the same in every language, and what to do`(code: String) throws {
        let explanation = try #require(Catalogue.explanation(code))
        for text in [explanation.what, explanation.remedy] {
            for language in Language.allCases {
                #expect(!text.template(language).isEmpty, "\(code) has no text in \(language.rawValue)")
                #expect(text.placeholders(language) == text.placeholders(.english), "\(code) in \(language.rawValue)")
            }
        }
        #expect(explanation.what.english != explanation.what.spanish)
    }

    @Test func `fills placeholders and leaves unknown ones visible`() {
        let text = Text(
            en: "{file} has {count} lines",
            es: "{file} tiene {count} líneas",
            pt: "{file} tem {count} linhas",
            fr: "{file} compte {count} lignes"
        )
        #expect(text.rendered(.spanish, ["file": "a.xml"]) == "a.xml tiene {count} líneas")
    }

    @Test func `picks the language of a browser and of a shell`() {
        #expect(Language.negotiated(acceptLanguage: "pt-BR;q=0.8, es-PE;q=0.9, en;q=0.5") == .spanish)
        #expect(Language.negotiated(acceptLanguage: "pt-BR, es;q=0.9") == .portuguese)
        #expect(Language.negotiated(acceptLanguage: "de") == .english)
        #expect(Language.ofShell(option: nil, environment: ["LANG": "es_CL.UTF-8"]) == .spanish)
        #expect(Language.ofShell(option: "en", environment: ["LANG": "es_CL.UTF-8"]) == .english)
    }
}
