import Canonical
import Texts

/// What was found, in the three classes that customs keep apart, then what is only worth knowing.
struct FindingsSection {
    private let inspection: Inspection

    init(_ inspection: Inspection) {
        self.inspection = inspection
    }

    /// Writes the section.
    func write(_ page: inout PageWriter) {
        page.element("section") { page in
            page.line("h2", "", page.say("inspect.heading.findings"))
            let kinds = [Finding.Class.integrity, .substantive, .formal]
            let found = kinds.filter { !self.inspection.reasons($0).isEmpty }
            page.element("div", "found") { page in
                for kind in found { self.group(kind, &page) }
            }
            let clear = kinds.filter { !found.contains($0) }.map { page.say("inspect.class.\($0.rawValue)") }
            if !clear.isEmpty {
                page.line("p", "clear", page.say("inspect.class.clear", ["classes": clear.joined(separator: ", ")]))
            }
            self.notes(&page)
        }
    }

    private func group(_ kind: Finding.Class, _ page: inout PageWriter) {
        let reasons = self.inspection.reasons(kind)
        page.element("section", "card") { page in
            page.line("h2", "", page.say("inspect.class.\(kind.rawValue)") + " (\(reasons.count))")
            page.line("p", "none", page.say("inspect.class.\(kind.rawValue).about"))
            for reason in reasons { self.finding(reason, &page) }
        }
    }

    private func finding(_ reason: Reason, _ page: inout PageWriter) {
        page.element("article", "find") { page in
            page.element("p") { page in
                let isWarning = reason.severity == .warning
                page.line(
                    "b",
                    "state \(isWarning ? "warning" : "failed")",
                    page.say("inspect.severity.\(reason.severity.rawValue)")
                )
                page.element("code") { $0.text(reason.code) }
            }
            page.line("p", "v", reason.what(in: page.words.language))
            let place = ReasonPlace(reason, page.words).text
            if !place.isEmpty { page.line("p", "where", place) }
            let remedy = reason.remedy(in: page.words.language)
            if !remedy.isEmpty { page.line("p", "do", "→ " + remedy) }
        }
        page.raw("\n")
    }

    private func notes(_ page: inout PageWriter) {
        let notes = self.inspection.notes
        guard !notes.isEmpty else { return }
        page.element("details") { page in
            page.line("summary", "", page.say("inspect.class.notes") + " (\(notes.count))")
            for note in notes {
                page.element("p") { page in
                    page.element("code") { $0.text(note.code) }
                    page.text(" " + note.what(in: page.words.language))
                    let place = ReasonPlace(note, page.words).text
                    if !place.isEmpty { page.line("span", "k", " " + place) }
                }
                page.raw("\n")
            }
        }
    }
}
