/// Words for units as people write them, and the codes of Recommendation 20 that they mean.
extension CodeLists {
    /// The code for a unit as written, like `KGM` for `Kilos`; nil where the word is not listed.
    public func unitCode(forWord written: String) -> String? {
        self[.unitWord]?[UnitWord.plain(written)]?.attributes["unit"]
    }
}

/// How words are compared.
public enum UnitWord {
    /// Lower case without accents, points, brackets and needless spaces; longer texts are cut.
    public static func plain(_ text: String, longest: Int = CodeShape.wordLengthMax) -> String {
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
