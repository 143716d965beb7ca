/// An error or finding that people can be told about: a stable code, and the words that fill its text.
///
/// Modules hold codes; the sentences stand in the ``Catalogue``, so that every language says the same.
/// Callers match `code` only. Arguments are safe to show to a peer: no document content, no secrets, no local paths
/// unless the operator gave them.
public protocol Explained: Sendable {
    /// Stable and documented in `Docs/errors.md`, like `STO-002`.
    var code: String { get }
    /// Values for the `{name}` placeholders of the code's text.
    var arguments: [String: String] { get }
}

extension Explained {
    /// One sentence on what happened.
    public func what(in language: Language = .english) -> String {
        Catalogue.explanation(self.code)?.what.rendered(language, self.arguments) ?? self.code
    }

    /// One sentence on what to do.
    public func remedy(in language: Language = .english) -> String {
        Catalogue.explanation(self.code)?.remedy.rendered(language, self.arguments) ?? ""
    }
}
