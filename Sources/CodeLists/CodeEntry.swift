public import Texts

/// One code of a list, with its names and what else the list says about it.
public struct CodeEntry: Sendable, Equatable {
    /// The code as the list writes it.
    public let code: String
    /// The names that the list has, by language; empty where it has the code alone.
    public let names: [Language: String]
    /// Further columns, like `alpha-3` or `dimension`; a column that says nothing is absent.
    public let attributes: [String: String]

    /// An entry by its parts.
    public init(_ code: String, names: [Language: String] = [:], attributes: [String: String] = [:]) {
        self.code = code
        self.names = names
        self.attributes = attributes
    }

    /// The name in a language, else in English, else in the first language that has one; nil where there is the code alone.
    public func name(in language: Language) -> String? {
        self.names[language] ?? self.names[.english]
            ?? Language.allCases.lazy.compactMap { self.names[$0] }.first
    }
}
