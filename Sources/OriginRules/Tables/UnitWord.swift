public import Canonical

/// The words for units that exporters write in Spanish and Portuguese, and their codes of UN/ECE Recommendation 20.
///
/// ALADI's forms have free text of sixteen characters and no list. A word is listed where it means one unit to everybody in the
/// trade; a word that means two (quintal, arroba, galón, caja, `t` beside `ton`) is left out, and its text travels alone.
public enum UnitWord {
    /// The code for a unit as written, like `KGM` for `kilos`; nil where the word is not listed.
    public static func code(_ written: String) -> String? {
        self.byWord[self.plain(written)]
    }

    /// Every listed word with its code and where the meaning comes from.
    public static let all: [(code: String, words: [String], source: String)] = [
        (
            "KGM",
            [
                "kg", "kgs", "kgr", "kilo", "kilos", "kilogramo", "kilogramos", "quilo", "quilos", "quilograma",
                "quilogramas", "kilograma",
            ],
            "SI; usual plurals"
        ),
        (
            "KGM",
            ["kg neto", "kg netos", "kilos netos", "kg liquido", "peso neto kg", "kgm", "kg brutos", "kilos brutos"],
            "SI; net or gross stays in the text"
        ),
        (
            "GRM", ["g", "gr", "grs", "gramo", "gramos", "grama", "gramas", "grm"],
            "SI; assumption: gr is gram, not grain"
        ),
        ("MGM", ["mg", "miligramo", "miligramos", "miligrama", "miligramas"], "SI"),
        (
            "TNE",
            ["t", "ton", "tons", "tm", "tne", "tonelada", "toneladas", "tonelada metrica", "toneladas metricas"],
            "SI; assumption: the tonne of 1000 kg, the only one in the region's tariffs"
        ),
        ("LBR", ["lb", "lbs", "libra", "libras", "lbr"], "pound of 0.45359237 kg; assumption for libra"),
        ("CTM", ["quilate", "quilates", "ct", "ctm"], "metric carat"),
        ("LTR", ["l", "lt", "lts", "ltr", "litro", "litros"], "SI"),
        ("MLT", ["ml", "mililitro", "mililitros", "mlt"], "SI"),
        ("HLT", ["hl", "hectolitro", "hectolitros", "hlt"], "SI"),
        ("MTQ", ["m3", "m³", "mt3", "mts3", "metro cubico", "metros cubicos", "mtq"], "SI"),
        (
            "MTK",
            [
                "m2", "m²", "mts2", "metro cuadrado", "metros cuadrados", "metro quadrado", "metros quadrados",
                "mtk",
            ], "SI"
        ),
        ("MTR", ["m", "mts", "mtr", "metro", "metros", "metro lineal", "metros lineales"], "SI"),
        ("CMT", ["cm", "centimetro", "centimetros", "cmt"], "SI"),
        ("KMT", ["km", "kilometro", "kilometros", "quilometro", "quilometros"], "SI"),
        (
            "C62",
            [
                "u", "un", "und", "unds", "uni", "unid", "unids", "unidad", "unidades", "unidade", "c/u", "c62", "uds",
                "ud",
            ],
            "Recommendation 20, one (unit)"
        ),
        (
            "H87", ["pieza", "piezas", "pza", "pzas", "pz", "peca", "pecas", "pc", "pcs", "h87"],
            "Recommendation 20, piece"
        ),
        ("NPR", ["par", "pares", "npr"], "Recommendation 20, number of pairs"),
        ("DZN", ["docena", "docenas", "duzia", "duzias", "dzn", "dz"], "Recommendation 20, dozen"),
        (
            "MIL", ["mil", "millar", "millares", "milhar", "milhares", "mil unidades", "mil u"],
            "Recommendation 20, thousand"
        ),
        ("CEN", ["ciento", "cientos", "cento", "centos", "centena", "centenas"], "Recommendation 20, hundred"),
        ("GRO", ["gruesa", "gruesas", "grosa", "grosas"], "Recommendation 20, gross"),
        (
            "SET", ["juego", "juegos", "jogo", "jogos", "set", "sets", "conjunto", "conjuntos"],
            "Recommendation 20, set"
        ),
        ("HEA", ["cabeza", "cabezas", "cabeca", "cabecas"], "Recommendation 20, head (live animals)"),
        ("KWH", ["kwh", "kilowatt hora", "kilovatio hora", "kilovatios hora"], "SI"),
        ("MWH", ["mwh", "megawatt hora", "megavatio hora", "megavatios hora"], "SI"),
        ("GBQ", ["gbq", "gigabecquerel"], "SI"),
    ]

    private static let byWord: [String: String] = Self.all.reduce(into: [:]) { table, row in
        for word in row.words { table[Self.plain(word)] = row.code }
    }

    /// Lower case without accents, points and needless spaces.
    static func plain(_ text: String, longest: Int = 32) -> String {
        let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
        let folded = start.lowercased().map { self.unaccented[$0] ?? $0 }
        let kept = String(folded).split { $0 == " " || $0 == "." || $0 == "(" || $0 == ")" || $0.isNewline }
        return kept.joined(separator: " ")
    }

    private static let unaccented: [Character: Character] = [
        "á": "a", "à": "a", "â": "a", "ã": "a", "é": "e", "ê": "e", "í": "i", "ó": "o", "ô": "o", "õ": "o", "ú": "u",
        "ü": "u", "ç": "c", "ñ": "n",
    ]
}

/// The certificate with codes beside its words: units of quantities; texts stay as they are written.
///
/// Pure, and the same each time: both ends of an exchange come to the same codes.
public func enrich(_ certificate: CertificateOfOrigin) -> CertificateOfOrigin {
    var enriched = certificate
    for index in enriched.items.indices {
        guard let quantity = enriched.items[index].quantity, quantity.unitCode == nil,
            let code = quantity.unitAsWritten.flatMap(UnitWord.code)
        else { continue }
        enriched.items[index].quantity?.unitCode = code
    }
    return enriched
}
