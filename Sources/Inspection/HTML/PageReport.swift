import Canonical
import Exchange
public import Texts

/// An inspection as one self-contained page: no script, no font, no picture and no style from anywhere else.
///
/// Readable from a phone to a wide screen and printable on A4. A page about a document that is not valid says so in words
/// at its top, across its form, and on every printed sheet.
public struct PageReport: Sendable {
    private let language: Language

    /// A page in a language.
    public init(_ language: Language) {
        self.language = language
    }

    /// The page, as UTF-8 text.
    public func text(_ inspection: Inspection) -> String {
        var page = PageWriter(self.language, inspection.lists)
        page.element("header", "verdict \(inspection.result.rawValue)") { self.verdict(inspection, &$0) }
        page.element("main", "wide") { page in
            page.element("div", "title") { self.title(inspection, &$0) }
            page.element("div", "top") { page in
                page.element("section", "card") { self.facts(inspection, &$0) }
                page.element("section", "card") { self.checks(inspection, &$0) }
            }
            FindingsSection(inspection).write(&page)
            FormSection(inspection).write(&page)
            SignaturesSection(inspection).write(&page)
            self.further(inspection, &page)
        }
        page.element("footer", "wide") { self.footer(inspection, &$0) }
        return self.document(inspection, body: page.html)
    }

    // MARK: The frame

    private func document(_ inspection: Inspection, body: String) -> String {
        let words = Vocabulary(self.language, inspection.lists)
        let title = [inspection.kind.text(in: self.language), inspection.number].compactMap { $0 }.joined(
            separator: " "
        )
        let result = words.say("inspect.result.\(inspection.result.rawValue)")
        return """
            <!DOCTYPE html>
            <html lang="\(self.language.rawValue)">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="referrer" content="no-referrer"/>
            <meta name="robots" content="noindex"/>
            <title>\(PageText.attribute("\(result) – \(title.prefix(160))"))</title>
            <style>\(PageSheet(inspection, words).css)</style>
            </head>
            <body class="\(inspection.result.rawValue)-page">
            \(body)
            </body>
            </html>

            """
    }

    // MARK: The top

    private func verdict(_ inspection: Inspection, _ page: inout PageWriter) {
        let signs: [Inspection.Result: String] = [.good: "✓", .warned: "!", .refused: "✗", .unusable: "?"]
        page.element("div", "wide") { page in
            page.element("span", "sign", [("aria-hidden", "true")]) { $0.text(signs[inspection.result] ?? "") }
            page.line("p", "word", page.say("inspect.result.\(inspection.result.rawValue)"))
            page.line("p", "say", page.say(inspection.headline))
            if let authenticity = inspection.authenticity, authenticity.signature != .holds {
                page.line("p", "say", authenticity.statement(in: self.language))
            }
            if let advice = inspection.advice { page.line("p", "advice", page.say(advice)) }
        }
    }

    private func title(_ inspection: Inspection, _ page: inout PageWriter) {
        page.element("h1") { page in
            page.text(page.say(inspection.kind))
            if let number = inspection.number {
                page.text(" ")
                page.element("bdi", "mono") { $0.text(number) }
            }
        }
        page.element("p") { page in
            page.text(page.say("inspect.page.about") + " ")
            page.element("bdi") { $0.text(inspection.source.name) }
        }
    }

    private func facts(_ inspection: Inspection, _ page: inout PageWriter) {
        page.line("h2", "", page.say("inspect.heading.facts"))
        var pairs: [(String, (inout PageWriter) -> Void)] = inspection.facts.map { fact in
            (
                page.say(fact.label),
                { page in
                    for (index, entry) in fact.entries.enumerated() {
                        if index > 0 { page.text(" · ") }
                        page.entry(entry)
                    }
                }
            )
        }
        if let dialect = inspection.dialect {
            pairs.append((page.say("inspect.fact.dialect"), { $0.element("code") { $0.text(dialect) } }))
        }
        pairs.append((page.say("inspect.fact.octets"), { $0.text(String(inspection.source.octets)) }))
        pairs.append((page.say("inspect.fact.sha256"), { $0.element("code") { $0.text(inspection.source.sha256) } }))
        page.pairs(pairs)
    }

    private func checks(_ inspection: Inspection, _ page: inout PageWriter) {
        page.line("h2", "", page.say("inspect.heading.checks"))
        page.element("ul", "checks") { page in
            for check in inspection.checks {
                page.element("li") { page in
                    page.line(
                        "span",
                        "state \(Self.style(check.state))",
                        page.say("inspect.state.\(check.state.rawValue)")
                    )
                    page.element("div") { page in
                        page.line("b", "", page.say("inspect.check.\(check.name.rawValue)") + ".")
                        page.line("span", "", page.say(check.why))
                        if !check.codes.isEmpty { page.line("code", "codes", check.codes.joined(separator: " ")) }
                    }
                }
            }
        }
    }

    private static func style(_ state: Check.State) -> String {
        switch state {
        case .passed: "passed"
        case .warned: "warning"
        case .failed: "failed"
        case .notChecked: "not-checked"
        }
    }

    // MARK: The end

    private func further(_ inspection: Inspection, _ page: inout PageWriter) {
        guard !inspection.further.isEmpty else { return }
        page.element("section") { page in
            page.line("h2", "", page.say("inspect.heading.further"))
            page.element("div", "card") { page in
                page.line("p", "none", page.say("inspect.further.about"))
                page.element("table", "further") { page in
                    page.element("tbody") { page in
                        for value in inspection.further {
                            page.element("tr") { page in
                                page.element("td") { $0.element("code") { $0.text(value.path) } }
                                page.element("td") { $0.element("bdi") { $0.text(value.value) } }
                            }
                            page.raw("\n")
                        }
                    }
                }
                if inspection.furtherOmitted > 0 {
                    page.line("p", "none", page.say("inspect.more", ["count": String(inspection.furtherOmitted)]))
                }
            }
        }
    }

    private func footer(_ inspection: Inspection, _ page: inout PageWriter) {
        page.line("p", "", page.say("inspect.page.made", ["time": Vocabulary.utc(inspection.now)]))
        page.line("p", "", page.say("inspect.page.original"))
        page.element("p") { page in
            page.element("bdi") { $0.text(inspection.source.name) }
            page.text(" · SHA-256 ")
            page.element("code") { $0.text(inspection.source.sha256) }
        }
    }
}
