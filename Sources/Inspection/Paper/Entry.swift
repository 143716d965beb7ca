public import Canonical
public import CodeLists

/// One value in a box: text of the document, a time, a word of ours, or a tick.
///
/// ``sources`` are the document's own texts that it shows, so that what is not shown anywhere can be listed.
public struct Entry: Sendable, Equatable {
    /// What is shown.
    public enum Content: Sendable, Equatable {
        /// Text of the document, in the language that it names.
        case text(String, language: String?)
        /// Words of ours.
        case wording(Wording)
        /// A date of the document.
        case moment(DocumentDate)
        /// A country by its code.
        case country(String)
        /// An amount with its unit.
        case quantity(Quantity)
        /// A code of a list, and how many of it.
        case code(String, list: CodeListID, amount: String?)
        /// A box that is ticked or not; nil where the document does not say.
        case tick(Wording, Bool?)
    }

    /// What it is, where the box holds several kinds of values.
    public let label: Wording?
    /// What is shown.
    public let content: Content
    /// The document's texts that this shows.
    public let sources: [String]

    init(_ content: Content, label: Wording? = nil, sources: [String] = []) {
        self.label = label
        self.content = content
        self.sources = sources
    }

    /// Text of the document; nil for none, and for white space alone.
    static func text(_ text: String?, label: Wording? = nil, language: String? = nil, sources: [String]? = nil)
        -> Entry?
    {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
        return Entry(.text(text, language: language), label: label, sources: sources ?? [text])
    }

    /// A text that names its language.
    static func text(_ text: LocalizedText?, label: Wording? = nil) -> Entry? {
        guard let text else { return nil }
        return .text(text.text, label: label, language: text.language)
    }

    /// A code of a list.
    static func code(_ code: String?, list: CodeListID, amount: String? = nil) -> Entry? {
        guard let code, !code.isEmpty else { return .text(amount) }
        return Entry(.code(code, list: list, amount: amount), sources: [code] + (amount.map { [$0] } ?? []))
    }

    /// Words of ours.
    static func words(_ key: String, _ arguments: [String: String] = [:]) -> Entry {
        Entry(.wording(Wording(key, arguments)))
    }

    /// A date.
    static func moment(_ date: DocumentDate?, label: Wording? = nil) -> Entry? {
        guard let date else { return nil }
        return Entry(.moment(date), label: label, sources: [date.written])
    }

    /// A country by its code.
    static func country(_ code: CountryCode?, label: Wording? = nil) -> Entry? {
        guard let code else { return nil }
        return Entry(.country(code.rawValue), label: label, sources: [code.rawValue])
    }

    /// An amount.
    static func quantity(_ quantity: Quantity?, label: Wording? = nil) -> Entry? {
        guard let quantity else { return nil }
        let sources = [quantity.value.text, quantity.unitCode, quantity.unitAsWritten, quantity.unitList]
        return Entry(.quantity(quantity), label: label, sources: sources.compactMap { $0 })
    }
}
