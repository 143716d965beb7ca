import Canonical
import CodeLists

/// The shapes that criteria of origin are written in, by agreement and date.
///
/// Only the shape is known. Which letter is right for goods, above all Art. 4 a) or b) of MERCOSUR, nobody can tell from a
/// certificate, and nothing here claims it.
struct CriterionShape: Sendable {
    /// The agreement and date, as for people.
    let scheme: String
    /// Letters that name a criterion.
    let letters: Set<Character>
    /// The article that the letters belong to, where the text may name it.
    let article: String?
    /// Where the letters stand.
    let source: String

    /// Decision 5/23 of MERCOSUR: letters of article 4.
    static let mercosur = CriterionShape(
        scheme: "MERCOSUR, Dec. CMC 5/23",
        letters: ["A", "B", "C"],
        article: "4",
        source: "Dec. CMC 5/23, Art. 4 and Appendix IV; mercosur.int, questions on the ROM, 1 and 3"
    )

    /// Resolution 252 of ALADI: letters of article 1.
    static let resolution252 = CriterionShape(
        scheme: "ALADI, Res. 252",
        letters: ["A", "B", "C", "D", "E"],
        article: "1",
        source: "ALADI/CR/Resolution 252, Art. 1"
    )

    /// Any other agreement: an article with a letter, a letter, or a word for its rule.
    static let general = CriterionShape(
        scheme: "any agreement",
        letters: Set("ABCDEFGHIJKLM"),
        article: nil,
        source: "assumption of Paso"
    )

    /// The shape for a form and regime.
    static func of(form: String, regime: OriginRegime?) -> CriterionShape {
        if regime?.name == "Dec. CMC 5/23" { return self.mercosur }
        if form == "R252" { return self.resolution252 }
        return self.general
    }

    /// Words that name a product-specific rule, a protocol or an annex: with one, a text is a reference that can be looked up.
    private static let references: Set<String> = [
        "PROTOCOLO", "PA", "ANEXO", "APENDICE", "REO", "REOS", "REQUISITO", "REQUISITOS", "WO", "PSR", "PE", "CTH",
        "CC", "CTSH",
        "VCR", "RVC",
    ]
    private static let connectives: Set<String> = [
        "ART", "ARTICULO", "ARTIGO", "INC", "INCISO", "LITERAL", "LIT", "LETRA", "ALINEA", "NUMERAL", "NUM", "PARRAFO",
        "N", "CAPITULO",
        "CAP", "DEL", "DE", "LA", "EL", "DO", "DA", "Y", "RES", "RESOLUCION", "RESOLUCAO", "DEC", "DECISION", "DECISAO",
        "CMC", "ACE",
        "REGLA", "CRITERIO", "NORMA", "ROM",
    ]

    /// Whether a text has the shape: connecting words, at most a few numbers, and a letter or an article; or a reference.
    func matches(_ text: String) -> Bool {
        let words = Self.words(text)
        guard !words.isEmpty, words.count <= 40 else { return false }
        let namesProtocol = zip(words, words.dropFirst()).contains { $0 == ("P", "A") }
        if namesProtocol || words.contains(where: Self.references.contains) { return true }
        var letters = 0
        var numbers: [String] = []
        for word in words {
            if word.count == 1, let letter = word.first, letter.isLetter {
                guard self.letters.contains(letter) || word == "N" || word == "Y" else { return false }
                letters += self.letters.contains(letter) ? 1 : 0
            } else if word.allSatisfy({ $0.isASCII && $0.isNumber }) {
                numbers.append(word)
            } else if !Self.connectives.contains(word) {
                return false
            }
        }
        guard numbers.count <= 6, letters <= 2 else { return false }
        let namesArticle = self.article.map(numbers.contains) ?? !numbers.isEmpty
        return letters > 0 ? numbers.isEmpty || namesArticle : namesArticle && self.article == nil
    }

    private static func words(_ text: String) -> [String] {
        UnitWord.plain(text, longest: 256).uppercased()
            .split { !($0.isLetter || $0.isNumber) }
            .map(String.init)
    }
}
