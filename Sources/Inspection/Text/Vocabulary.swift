import Canonical
import CodeLists
import Foundation
import Texts

/// Values of documents in the words of a language: dates, countries, amounts.
///
/// Codes stay beside their names, so that a reader can always go back to what was written.
struct Vocabulary {
    let language: Language
    /// The names of codes.
    let lists: CodeLists

    init(_ language: Language, _ lists: CodeLists = .standard) {
        self.language = language
        self.lists = lists
    }

    /// The words of a text of the catalogue.
    func say(_ key: String, _ arguments: [String: String] = [:]) -> String {
        Catalogue.text(key, self.language, arguments)
    }

    /// An entry as one text, with its label.
    func text(_ entry: Entry) -> String {
        let value = self.value(entry)
        return entry.label.map { "\($0.text(in: self.language))\(self.language.colon) \(value)" } ?? value
    }

    /// What an entry shows, without its label.
    func value(_ entry: Entry) -> String {
        switch entry.content {
        case .text(let text, _): text
        case .wording(let wording): wording.text(in: self.language)
        case .moment(let date): self.moment(date)
        case .country(let code): self.country(code)
        case .quantity(let quantity): self.quantity(quantity)
        case .code(let code, let list, let amount): (amount.map { "\($0) × " } ?? "") + self.code(code, list)
        case .tick(let label, let state): "\(self.tick(state)) \(label.text(in: self.language))"
        }
    }

    /// A date as written, and the instant that it means.
    func moment(_ date: DocumentDate) -> String {
        guard let instant = date.instant else { return self.say("inspect.date.unread", ["written": date.written]) }
        let isWholeDay = date.zone == .assumed && date.written.hasSuffix("T00:00:00")
        guard date.hasTime, !isWholeDay else { return String(date.written.prefix(isWholeDay ? 10 : Int.max)) }
        let words = ["written": Self.spaced(date.written), "utc": Self.utc(instant)]
        guard date.zone == .stated else { return self.say("inspect.date.assumed", words) }
        let isUTC = date.written.hasSuffix("Z") || date.written.hasSuffix("+00:00")
        return isUTC ? Self.utc(instant) : self.say("inspect.date.stated", words)
    }

    /// ISO 8601 with spaces between day, time and zone, for people; other texts stay as they are.
    private static func spaced(_ written: String) -> String {
        guard let match = written.wholeMatch(of: /(\d{4}-\d\d-\d\d)T([\d:.]{5,16})([+-]\d\d:?\d\d)?/) else {
            return written
        }
        return [match.1, match.2, match.3 ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// An instant to the second: `2026-03-05 13:00:00 UTC`.
    static func utc(_ instant: UTCTime) -> String {
        let text = instant.rfc3339
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(8)) UTC"
    }

    /// The same for a date of a certificate.
    static func utc(_ date: Date) -> String {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        guard abs(milliseconds) < 253_402_300_800_000 else { return "–" }
        return self.utc(UTCTime(milliseconds: Int64(milliseconds)))
    }

    /// A country by its name, with its code.
    func country(_ code: String) -> String {
        self.lists.described(code, of: .country, in: self.language)
    }

    /// An amount with its unit in words and as a code.
    func quantity(_ quantity: Quantity) -> String {
        let code = quantity.unitCode
        if let written = quantity.unitAsWritten {
            return "\(quantity.value.text) \(written)" + (code.map { " (\($0))" } ?? "")
        }
        return quantity.value.text + (code.map { " " + self.unit($0) } ?? "")
    }

    /// A unit by its symbol, which is the same in every language, else by its name.
    private func unit(_ code: String) -> String {
        let list = self.lists[.unit]
        if let symbol = list?[code]?.attributes["symbol"] { return "\(symbol) (\(code))" }
        return list?.name(code, in: self.language).map { "× \($0) (\(code))" } ?? code
    }

    /// A code with its name before it, where its list has one.
    func code(_ code: String, _ list: CodeListID) -> String {
        guard list == .statement, let words = self.lists.name(of: code, in: list, self.language) else {
            return self.lists.described(code, of: list, in: self.language)
        }
        return self.say("inspect.phyto.clause", ["number": code, "words": words])
    }

    /// Whether a box is ticked.
    func tick(_ state: Bool?) -> String {
        switch state {
        case true?: "[x]"
        case false?: "[ ]"
        case nil: "[?]"
        }
    }
}
