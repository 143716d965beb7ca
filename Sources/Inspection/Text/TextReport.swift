import Canonical
import Exchange
import Signing
public import Texts

/// An inspection for a reader at a terminal: the result first, then why, then the document box by box.
public struct TextReport: Sendable {
    /// How wide the text is.
    public static let columnsDefault = 100

    private var words: Vocabulary
    private let columns: Int

    /// A report of 80 to 120 columns.
    public init(_ language: Language, columns: Int = Self.columnsDefault) {
        self.words = Vocabulary(language)
        self.columns = min(max(columns, 80), 120)
    }

    /// The whole report.
    public func text(_ inspection: Inspection) -> String {
        var report = self
        report.words = Vocabulary(self.words.language, inspection.lists)
        return report.written(inspection)
    }

    private func written(_ inspection: Inspection) -> String {
        var paper = TextPaper(columns: self.columns)
        self.head(inspection, &paper)
        self.facts(inspection, &paper)
        self.checks(inspection, &paper)
        self.signatures(inspection, &paper)
        for kind in [Finding.Class.integrity, .substantive, .formal] {
            self.reasons(inspection.reasons(kind), "inspect.class.\(kind.rawValue)", &paper)
        }
        self.reasons(inspection.notes, "inspect.class.notes", &paper)
        self.form(inspection, &paper)
        self.further(inspection, &paper)
        return paper.text
    }

    private func head(_ inspection: Inspection, _ paper: inout TextPaper) {
        let result = self.words.say("inspect.result.\(inspection.result.rawValue)").uppercased()
        paper.line("\(inspection.source.name): \(result)")
        paper.paragraph(inspection.headline.text(in: self.words.language), indent: 2)
        if let authenticity = inspection.authenticity {
            paper.paragraph(authenticity.statement(in: self.words.language), indent: 2)
        }
        if let advice = inspection.advice { paper.paragraph("→ " + advice.text(in: self.words.language), indent: 2) }
        paper.blank()
    }

    private func facts(_ inspection: Inspection, _ paper: inout TextPaper) {
        var facts = [(self.words.say("inspect.fact.kind"), inspection.kind.text(in: self.words.language))]
        if let dialect = inspection.dialect { facts.append((self.words.say("inspect.fact.dialect"), dialect)) }
        facts += inspection.facts.map { fact in
            (fact.label.text(in: self.words.language), fact.entries.map(self.words.text).joined(separator: " · "))
        }
        facts += [
            (self.words.say("inspect.fact.octets"), String(inspection.source.octets)),
            (self.words.say("inspect.fact.sha256"), inspection.source.sha256),
        ]
        paper.pairs(facts)
    }

    private func checks(_ inspection: Inspection, _ paper: inout TextPaper) {
        guard !inspection.checks.isEmpty else { return }
        paper.heading(self.words.say("inspect.heading.checks"))
        for check in inspection.checks {
            let codes = check.codes.isEmpty ? "" : " (\(check.codes.joined(separator: " ")))"
            let name = self.words.say("inspect.check.\(check.name.rawValue)")
            let state = self.words.say("inspect.state.\(check.state.rawValue)")
            let label = "\(Self.mark(check.state)) \(name)\(self.words.language.colon)"
            paper.item("\(label) \(state). \(check.why.text(in: self.words.language))\(codes)")
        }
    }

    private static func mark(_ state: Check.State) -> String {
        switch state {
        case .passed: "✓"
        case .warned: "!"
        case .failed: "✗"
        case .notChecked: "–"
        }
    }

    private func signatures(_ inspection: Inspection, _ paper: inout TextPaper) {
        for account in inspection.signatures {
            paper.heading(self.words.say("inspect.signature.\(account.role.rawValue)"))
            paper.pairs(SignatureLines(account, self.words).lines)
        }
    }

    private func reasons(_ reasons: [Reason], _ heading: String, _ paper: inout TextPaper) {
        guard !reasons.isEmpty else { return }
        paper.heading(self.words.say(heading))
        for reason in reasons {
            let mark = reason.severity == .note ? "·" : reason.severity == .warning ? "!" : "✗"
            paper.item("\(mark) \(reason.code) \(reason.what(in: self.words.language))")
            let place = ReasonPlace(reason, self.words).text
            if !place.isEmpty { paper.paragraph(place, indent: 6) }
            let remedy = reason.remedy(in: self.words.language)
            if reason.severity != .note, !remedy.isEmpty { paper.paragraph("→ " + remedy, indent: 6) }
        }
    }

    private func form(_ inspection: Inspection, _ paper: inout TextPaper) {
        guard let form = inspection.form else { return }
        paper.heading(form.title.text(in: self.words.language))
        if inspection.isInvalid { paper.paragraph(self.words.say("inspect.watermark.more"), indent: 2) }
        if inspection.isUnsigned { paper.paragraph(self.words.say("inspect.watermark.unsigned"), indent: 2) }
        for block in form.blocks { self.block(block, inspection, &paper) }
    }

    private func block(_ block: Block, _ inspection: Inspection, _ paper: inout TextPaper) {
        switch block {
        case .heading(let heading): paper.rule(heading.text(in: self.words.language))
        case .row(let boxes): for box in boxes { self.box(box, &paper) }
        case .signed(let role, let blocks):
            paper.cover(self.words.say(SignatureLines.coverKey(role, inspection)), isOpen: true)
            for block in blocks { self.block(block, inspection, &paper) }
            paper.cover("", isOpen: false)
        }
    }

    private func box(_ box: Box, _ paper: inout TextPaper) {
        let number = box.number.map { "\($0). " } ?? ""
        paper.boxLine("\(number)\(box.label.text(in: self.words.language))")
        if box.isEmpty { paper.value("–") }
        for entry in box.entries { paper.value(self.words.text(entry)) }
        guard let table = box.table else { return }
        for row in table.rows {
            let cells = zip(table.columns, row).filter { !$1.isEmpty }.map { column, entries in
                "\(column.label.text(in: self.words.language))\(self.words.language.colon) "
                    + entries.map(self.words.text).joined(separator: "; ")
            }
            paper.value("• " + cells.joined(separator: " | "))
        }
    }

    private func further(_ inspection: Inspection, _ paper: inout TextPaper) {
        guard !inspection.further.isEmpty else { return }
        paper.heading(self.words.say("inspect.heading.further"))
        for value in inspection.further { paper.item("\(value.path): \(value.value)") }
        if inspection.furtherOmitted > 0 {
            paper.item(self.words.say("inspect.more", ["count": String(inspection.furtherOmitted)]))
        }
    }
}
