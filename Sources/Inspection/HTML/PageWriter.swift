import CodeLists
import Texts

/// Writes a page piece by piece; whatever is given as text is escaped, so that only this module's own tags are tags.
struct PageWriter {
    let words: Vocabulary
    private(set) var html = ""

    init(_ language: Language, _ lists: CodeLists) {
        self.words = Vocabulary(language, lists)
    }

    /// The words of the catalogue.
    func say(_ key: String, _ arguments: [String: String] = [:]) -> String { self.words.say(key, arguments) }
    func say(_ wording: Wording) -> String { wording.text(in: self.words.language) }

    /// Markup of ours.
    mutating func raw(_ markup: StaticString) { self.html += "\(markup)" }

    /// Text, escaped.
    mutating func text(_ text: String) { self.html += PageText.escaped(text) }

    /// An element with a class around what `body` writes.
    mutating func element(
        _ name: StaticString,
        _ className: String = "",
        _ attributes: [(name: StaticString, value: String)] = [],
        _ body: (inout PageWriter) -> Void
    ) {
        self.html += "<\(name)"
        if !className.isEmpty { self.html += " class=\"\(PageText.attribute(className))\"" }
        for attribute in attributes { self.html += " \(attribute.name)=\"\(PageText.attribute(attribute.value))\"" }
        self.html += ">"
        body(&self)
        self.html += "</\(name)>"
    }

    /// An element that holds nothing but text.
    mutating func line(_ name: StaticString, _ className: String = "", _ text: String) {
        self.element(name, className) { $0.text(text) }
        self.html += "\n"
    }

    /// Labels and what they say.
    mutating func pairs(_ pairs: [(String, (inout PageWriter) -> Void)]) {
        self.element("dl", "pairs") { page in
            for (label, body) in pairs {
                page.line("dt", "", label)
                page.element("dd") { body(&$0) }
                page.raw("\n")
            }
        }
    }

    /// An entry with its label, as a part of a line.
    mutating func entry(_ entry: Entry) {
        if let label = entry.label {
            let words = self.say(label) + self.words.language.colon
            self.element("span", "k") { $0.text(words) }
            self.html += " "
        }
        var attributes: [(name: StaticString, value: String)] = []
        if case .text(_, let language) = entry.content, let tag = PageText.languageTag(language) {
            attributes.append(("lang", tag))
        }
        var value = self.words.value(entry)
        if case .tick(let label, let state) = entry.content {
            value = (state.map { $0 ? "☒" : "☐" } ?? "?") + " " + self.say(label)
        }
        let isCode: Bool = if case .moment = entry.content { true } else { false }
        self.element("bdi", isCode ? "time" : "", attributes) { $0.text(value) }
    }
}
