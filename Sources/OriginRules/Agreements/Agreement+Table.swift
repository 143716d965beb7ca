import Canonical
import Texts

// The agreements that ALADI's digital certificates know, one row each. Parties and forms are those of ALADI/SEC/di 2327 Rev13,
// annexes 2 and 3, where a row does not say otherwise; a form that only the schema has stands last.

extension Agreement {
    private static let members: [CountryCode] = [
        "AR", "BO", "BR", "CL", "CO", "CU", "EC", "MX", "PA", "PE", "PY", "UY", "VE",
    ]
    /// As Chile's export promotion office lists it for entities that certify.
    private static let chilean = "ProChile, nomenclatures by agreement"
    private static let mercosur: [CountryCode] = ["AR", "BR", "PY", "UY"]

    private static func ace(
        _ number: Int,
        _ sides: [CountryCode]...,
        forms: [String] = ["R252"],
        nomenclature: (Nomenclature, String)? = nil,
        regimes: [OriginRegime] = [],
        source: String = "ALADI/SEC/di 2327 Rev13, annexes 2 and 3"
    ) -> Agreement {
        Agreement(
            number < 10 ? "A0\(number)" : "A\(number)",
            Text(
                en: "Economic Complementation Agreement No. \(number) (ACE \(number))",
                es: "Acuerdo de Complementación Económica N.º \(number) (ACE \(number))",
                pt: "Acordo de Complementação Econômica nº \(number) (ACE \(number))",
                fr: "Accord de complémentarité économique n° \(number) (ACE \(number))"
            ),
            sides: sides,
            forms: forms,
            nomenclature: nomenclature,
            regimes: regimes,
            source: source
        )
    }

    private static func openMarket(_ acronym: String, of name: Text, _ country: CountryCode) -> Agreement {
        Agreement(
            acronym,
            Text(
                en: "Regional agreement on the opening of markets in favour of \(name.english)",
                es: "Acuerdo Regional de Apertura de Mercados en favor de \(name.spanish)",
                pt: "Acordo Regional de Abertura de Mercados em favor \(name.portuguese)",
                fr: "Accord régional d'ouverture des marchés en faveur \(name.french)"
            ),
            sides: [members],
            beneficiary: country,
            forms: ["R252"]
        )
    }

    static let regional: [Agreement] = [
        openMarket("R01", of: Text(en: "Bolivia", es: "Bolivia", pt: "da Bolívia", fr: "de la Bolivie"), "BO"),
        openMarket("R02", of: Text(en: "Ecuador", es: "Ecuador", pt: "do Equador", fr: "de l'Équateur"), "EC"),
        openMarket("R03", of: Text(en: "Paraguay", es: "Paraguay", pt: "do Paraguai", fr: "du Paraguay"), "PY"),
        Agreement(
            "R04",
            Text(
                en: "Regional tariff preference (PAR)",
                es: "Preferencia Arancelaria Regional (PAR)",
                pt: "Preferência Tarifária Regional (PTR)",
                fr: "Préférence tarifaire régionale (PAR)"
            ),
            sides: [members],
            forms: ["R252"]
        ),
        Agreement(
            "R07",
            Text(
                en: "Regional agreement on cultural, educational and scientific goods",
                es: "Acuerdo Regional sobre bienes en las áreas cultural, educacional y científica",
                pt: "Acordo Regional sobre bens nas áreas cultural, educacional e científica",
                fr: "Accord régional sur les biens des domaines culturel, éducatif et scientifique"
            ),
            sides: [members],
            forms: ["R252"]
        ),
    ]

    static let complementation: [Agreement] = [
        ace(2, ["BR", "UY"], forms: ["A18"], regimes: OriginRegime.mercosurForm("ACE 2, 76th protocol, Art. 15")),
        ace(6, ["AR", "MX"], forms: ["R252", "A6"]),
        ace(8, ["MX", "PE"], source: "schemas only (1.8.0 to 4.1.1); not in di 2327 Rev13"),
        ace(
            13,
            ["AR", "PY"],
            forms: ["A14", "A18"],
            regimes: OriginRegime.mercosurForm("ACE 13, 2nd protocol, Art. 9")
        ),
        ace(14, ["AR", "BR"], forms: ["A14", "A18"], regimes: OriginRegime.mercosurForm("ACE 14, 38th protocol")),
        ace(
            18,
            mercosur,
            forms: ["A18"],
            nomenclature: (.ncm, "Dec. CMC 5/23, Appendix IV"),
            regimes: OriginRegime.mercosur
        ),
        ace(22, ["BO", "CL"], nomenclature: (.naladisa, chilean)),
        ace(23, ["CL", "VE"], nomenclature: (.naladisa, chilean)),
        ace(24, ["CL", "CO"], forms: ["A24"], nomenclature: (.hs, chilean)),
        ace(33, ["CO", "MX"], forms: ["A33"]),
        ace(35, mercosur, ["CL"], forms: ["A35"], nomenclature: (.naladisa, chilean), regimes: OriginRegime.ace35),
        ace(
            36,
            mercosur,
            ["BO"],
            forms: ["A36"],
            nomenclature: (.naladisa, "form of ACE 36, field 9"),
            regimes: [.ace36]
        ),
        ace(
            38,
            ["CL", "PE"],
            forms: ["A38"],
            nomenclature: (.naladisa, "ACE 38, decision 9 of its commission: NALADISA 2022")
        ),
        ace(40, ["CU", "VE"]),
        ace(42, ["CL", "CU"], nomenclature: (.naladisa, chilean)),
        ace(46, ["CU", "EC"]),
        ace(47, ["BO", "CU"]),
        ace(49, ["CO", "CU"]),
        ace(50, ["CU", "PE"]),
        ace(51, ["CU", "MX"]),
        ace(53, ["BR", "MX"], regimes: [.ace53]),
        ace(55, mercosur, ["MX"]),
        ace(
            57,
            ["AR", "UY"],
            forms: ["A18"],
            regimes: OriginRegime.mercosurForm("ACE 57, 1st protocol, Art. 2 and 4")
        ),
        ace(58, mercosur, ["PE"], forms: ["R252", "A58"], regimes: [.ace58]),
        ace(59, mercosur, ["CO", "EC", "VE"], forms: ["A59"]),
        ace(60, ["MX", "UY"], forms: ["A60"]),
        ace(62, mercosur, ["CU"]),
        ace(63, ["UY", "VE"]),
        ace(64, ["PY", "VE"]),
        ace(65, ["CL", "EC"], forms: ["A65"], nomenclature: (.naladisa, chilean)),
        ace(67, ["MX", "PE"], forms: ["A67"], regimes: [.ace67]),
        ace(68, ["AR", "VE"], forms: ["A59"]),
        ace(69, ["BR", "VE"], forms: ["A59"]),
        ace(72, mercosur, ["CO"], forms: ["A72"]),
        ace(73, ["CL", "UY"], forms: ["A73"], nomenclature: (.naladisa, chilean)),
        ace(74, ["BR", "PY"], forms: ["A18"], regimes: OriginRegime.mercosurForm("ACE 74, 1st protocol, Art. 14")),
    ]

    static let others: [Agreement] = [
        Agreement(
            "H29",
            Text(
                en: "Renegotiation agreement No. 29",
                es: "Acuerdo de Renegociación N.º 29",
                pt: "Acordo de Renegociação nº 29",
                fr: "Accord de renégociation n° 29"
            ),
            sides: [["EC", "MX"]],
            forms: ["R252"]
        ),
        Agreement(
            "H38",
            Text(
                en: "Renegotiation agreement No. 38",
                es: "Acuerdo de Renegociación N.º 38",
                pt: "Acordo de Renegociação nº 38",
                fr: "Accord de renégociation n° 38"
            ),
            sides: [["MX", "PY"]],
            forms: ["R252"]
        ),
        Agreement(
            "G01",
            Text(
                en: "Agricultural agreement No. 1",
                es: "Acuerdo Agropecuario N.º 1",
                pt: "Acordo Agropecuário nº 1",
                fr: "Accord agricole n° 1"
            ),
            sides: [["AR", "UY"]],
            forms: ["R252"]
        ),
        Agreement(
            "G02",
            Text(
                en: "Agricultural agreement No. 2 (seeds)",
                es: "Acuerdo Agropecuario N.º 2 (semillas)",
                pt: "Acordo Agropecuário nº 2 (sementes)",
                fr: "Accord agricole n° 2 (semences)"
            ),
            sides: [["AR", "BO", "BR", "CL", "CO", "CU", "EC", "PY", "PE", "UY", "VE"]],
            forms: ["R252"]
        ),
        Agreement(
            "T06",
            Text(
                en: "Agreement No. 6 of article 14 (environmental goods)",
                es: "Acuerdo N.º 6 del artículo 14 (bienes para el medio ambiente)",
                pt: "Acordo nº 6 do artigo 14 (bens para o meio ambiente)",
                fr: "Accord n° 6 de l'article 14 (biens pour l'environnement)"
            ),
            sides: [["AR", "BR", "UY"]],
            forms: ["R252"]
        ),
        Agreement(
            "T07",
            Text(
                en: "Agreement No. 7 of article 14 (books)",
                es: "Acuerdo N.º 7 del artículo 14 (libros)",
                pt: "Acordo nº 7 do artigo 14 (livros)",
                fr: "Accord n° 7 de l'article 14 (livres)"
            ),
            sides: [["BR", "UY"]],
            forms: ["R252"]
        ),
        Agreement(
            "CA1",
            Text(
                en: "Cartagena Agreement (Andean Community)",
                es: "Acuerdo de Cartagena (Comunidad Andina)",
                pt: "Acordo de Cartagena (Comunidade Andina)",
                fr: "Accord de Carthagène (Communauté andine)"
            ),
            sides: [["BO", "CO", "EC", "PE"]],
            forms: ["R252"],
            nomenclature: (.nandina, "Andean Community, Decision 416")
        ),
    ]
}
