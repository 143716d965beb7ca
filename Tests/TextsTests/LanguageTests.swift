import Testing
import Texts

@Suite struct `A language` {
    @Test(arguments: [
        ("pt", Language.portuguese), ("pt-BR", .portuguese), ("pt_BR.UTF-8", .portuguese), ("PT-pt", .portuguese),
        ("fr", .french), ("fr-CA", .french), ("fr_HT.UTF-8@euro", .french), ("es-419", .spanish), ("en-GB", .english),
    ])
    func `is found by its tag, whatever the country`(tag: String, language: Language) {
        #expect(Language(tag: tag) == language)
    }

    @Test(arguments: ["", "qu", "ptx", "french", "C", "POSIX", "*", "-pt"])
    func `that Paso does not speak is none`(tag: String) {
        #expect(Language(tag: tag) == nil)
    }

    @Test(arguments: [
        ("pt-BR,pt;q=0.9,en-US;q=0.8,en;q=0.7", Language.portuguese), ("fr-CA, fr;q=0.9, en;q=0.3", .french),
        ("fr;q=0.4, pt;q=0.6", .portuguese), ("de, fr;q=0.2", .french), ("pt;q=0, fr;q=0.1", .french),
        ("fr, pt", .french), ("fr ; q=0.5 , es ; q=0.7", .spanish), ("*", .english), ("", .english),
    ])
    func `of a caller is the one that it likes best`(header: String, language: Language) {
        #expect(Language.negotiated(acceptLanguage: header) == language)
    }

    @Test(
        arguments: [
            (nil, ["LANG": "pt_BR.UTF-8"], Language.portuguese), (nil, ["LC_ALL": "fr_FR", "LANG": "es_CL"], .french),
            ("fr", ["LANG": "pt_BR.UTF-8"], .french), ("pt", [:], .portuguese), ("xx", ["LANG": "fr"], .french),
            (nil, ["LC_ALL": "C", "LC_MESSAGES": "pt", "LANG": "es"], .portuguese),
            (nil, ["LANG": "C.UTF-8"], .english),
        ] as [(String?, [String: String], Language)]
    )
    func `of a shell is the option's, then the environment's`(
        option: String?,
        environment: [String: String],
        language: Language
    ) {
        #expect(Language.ofShell(option: option, environment: environment) == language)
    }
}
