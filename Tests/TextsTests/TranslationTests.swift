import Testing
import Texts

/// What holds for every text of the catalogue, with or without a code.
@Suite struct `Every text` {
    static let all: [(name: String, text: Text)] =
        Catalogue.texts.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
        + Catalogue.explanations.flatMap { [($0.code, $0.what), ($0.code + ", remedy", $0.remedy)] }

    @Test func `is there in every language, with the same placeholders`() {
        for (name, text) in Self.all {
            for language in Language.allCases {
                #expect(!text.template(language).isEmpty, "\(name) in \(language.rawValue)")
                #expect(text.placeholders(language) == text.placeholders(.english), "\(name) in \(language.rawValue)")
            }
        }
    }

    /// A sentence that two languages share was copied, not translated.
    @Test func `that is a sentence is another one in each language`() {
        for (name, text) in Self.all where Self.words(text.english) >= 6 {
            #expect(Set(Language.allCases.map(text.template)).count == Language.allCases.count, "\(name)")
        }
    }

    /// `paso … --option`, codes, file names and backticks are the same for everybody.
    @Test func `names the same commands and options`() {
        for (name, text) in Self.all {
            let named = Self.options(text.english)
            for language in Language.allCases {
                #expect(Self.options(text.template(language)) == named, "\(name) in \(language.rawValue)")
            }
        }
    }

    /// Where lines and steps matter, they stay; spaces in front of a line are its layout.
    @Test func `begins and ends alike`() {
        for (name, text) in Self.all {
            for language in Language.allCases {
                let template = text.template(language)
                #expect(
                    template.prefix { $0 == " " }.count == text.english.prefix { $0 == " " }.count,
                    "\(name) in \(language.rawValue)"
                )
                #expect(template.last != " " && template.last != "\n", "\(name) in \(language.rawValue)")
            }
        }
    }

    @Test func `sets its quotes as the language has them`() {
        for (name, text) in Self.all {
            #expect(!text.french.contains { "“”’".contains($0) }, "\(name) in fr")
            #expect(!text.portuguese.contains { "«»’".contains($0) }, "\(name) in pt")
            #expect(!text.spanish.contains { "“”’".contains($0) }, "\(name) in es")
        }
    }

    @Test(arguments: [
        ("Voyez : « a » ; b !", "Voyez\u{202F}: «\u{202F}a\u{202F}»\u{202F}; b\u{202F}!"),
        ("{host} : {detail}", "{host}\u{202F}: {detail}"),
        ("(« x », « y »)", "(«\u{202F}x\u{202F}», «\u{202F}y\u{202F}»)"),
        ("a\n\n  ! manque :\n  b", "a\n\n  ! manque\u{202F}:\n  b"), ("Quoi ?", "Quoi\u{202F}?"),
        ("payload: x a:b http://x :8080 ?backend=ID --x", "payload: x a:b http://x :8080 ?backend=ID --x"), ("", ""),
        (" : ", " : "), ("!", "!"),
    ])
    func `in French gets its narrow spaces`(typed: String, set: String) {
        #expect(Text(en: typed, es: typed, pt: typed, fr: typed).french == set)
    }

    @Test func `in French has no space that could break before a sign`() {
        for (name, text) in Self.all {
            let breaks = text.french.contains(#/[^ \n] [:;!?»](?:[ \n.,)]|$)|« /#)
            #expect(!breaks, "\(name)")
        }
    }

    private static func words(_ template: String) -> Int {
        template.split(separator: " ").count { $0.contains { $0.isLetter } && !$0.contains("{") }
    }

    private static func options(_ template: String) -> [String] {
        template.matches(of: /(?:^|[^a-z-])(--[a-z][a-z0-9-]*)/).map { String($0.output.1) }.sorted()
    }
}
