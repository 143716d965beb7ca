public import Texts

/// One text of the catalogue with what fills it; it becomes words only when somebody's language is known.
public struct Wording: Sendable, Equatable {
    /// Key of the text, like `inspect.box.exporter`.
    public let key: String
    /// Values for its placeholders.
    public let arguments: [String: String]

    public init(_ key: String, _ arguments: [String: String] = [:]) {
        self.key = key
        self.arguments = arguments
    }

    /// The words.
    public func text(in language: Language) -> String {
        Catalogue.text(self.key, language, self.arguments)
    }
}
