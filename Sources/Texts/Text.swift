/// One text for people in every language, with `{name}` placeholders.
public struct Text: Sendable, Equatable {
    public let english: String
    public let spanish: String
    public let portuguese: String
    public let french: String

    /// The text in every language, with the same placeholders in all; French gets its narrow spaces here.
    public init(en english: String, es spanish: String, pt portuguese: String, fr french: String) {
        self.english = english
        self.spanish = spanish
        self.portuguese = portuguese
        self.french = FrenchSpacing.set(french)
    }

    /// The text in one language, each `{name}` replaced by its argument; an argument that is absent stays visible.
    public func rendered(_ language: Language, _ arguments: [String: String] = [:]) -> String {
        let template = self.template(language)
        guard template.contains("{") else { return template }
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            let name = String(rest[rest.index(after: open)..<close])
            result += arguments[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// The unrendered text of one language.
    public func template(_ language: Language) -> String {
        switch language {
        case .english: self.english
        case .spanish: self.spanish
        case .portuguese: self.portuguese
        case .french: self.french
        }
    }

    /// The names in braces, sorted; every language must use the same ones.
    public func placeholders(_ language: Language) -> [String] {
        self.template(language).split(separator: "{", omittingEmptySubsequences: false).dropFirst()
            .compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]) } }
            .sorted()
    }
}

/// What a code means: what happened, and what the reader can do about it.
public struct Explanation: Sendable, Equatable {
    public let code: String
    public let what: Text
    public let remedy: Text

    public init(_ code: String, what: Text, remedy: Text) {
        self.code = code
        self.what = what
        self.remedy = remedy
    }
}
