/// A language that Paso speaks to people.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case spanish = "es"
    case portuguese = "pt"
    case french = "fr"

    /// Reads `--lang`, `LANG` (`es_CL.UTF-8`) or one tag of `Accept-Language` (`es-PE`); nil if Paso does not speak it.
    public init?(tag: some StringProtocol) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." && $0 != ";" && $0 != "@" }
        self.init(rawValue: primary.lowercased())
    }

    /// The colon after a label; French sets a narrow space before it.
    public var colon: String { self == .french ? "\u{202F}:" : ":" }

    /// The language of an operator's shell: `--lang` first, then `LC_ALL`, `LC_MESSAGES`, `LANG`, then English.
    public static func ofShell(option: String?, environment: [String: String]) -> Language {
        let candidates = [option, environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]]
        return candidates.compactMap { $0 }.lazy.compactMap { Language(tag: $0) }.first ?? .english
    }

    /// The best language for an `Accept-Language` header (RFC 9110 §12.5.4); English when none fits.
    public static func negotiated(acceptLanguage header: String?) -> Language {
        guard let header else { return .english }
        let ranked = header.split(separator: ",").prefix(20).compactMap { part -> (Language, Double)? in
            let fields = part.split(separator: ";").map { $0.filter { $0 != " " } }
            guard let tag = fields.first, let language = Language(tag: tag) else { return nil }
            let quality = fields.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            return quality > 0 ? (language, quality) : nil
        }
        return ranked.max { $0.1 < $1.1 }?.0 ?? .english
    }
}
