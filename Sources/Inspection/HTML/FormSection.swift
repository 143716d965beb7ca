import Exchange
import Signing

/// The document laid out like its paper, with a bar in the margin for what each signature covers.
struct FormSection {
    private let inspection: Inspection
    private var tables = 0

    /// Characters of a cell that is not broken into lines: codes, amounts, dates.
    private static let shortMax = 14

    init(_ inspection: Inspection) {
        self.inspection = inspection
    }

    /// Writes the section; nothing where there is no form.
    func write(_ page: inout PageWriter) {
        guard let form = self.inspection.form else { return }
        var copy = self
        page.element("section", "paper") { page in
            page.line("h2", "", page.say("inspect.heading.form"))
            page.element("div", "sheet") { page in
                if self.inspection.isInvalid { page.line("p", "stamp", page.say("inspect.watermark.more")) }
                if self.inspection.isUnsigned, let authenticity = self.inspection.authenticity {
                    page.line("p", "stamp", authenticity.statement(in: page.words.language))
                }
                page.element("div", "head") { page in
                    page.line("h3", "", page.say(form.title))
                    if let first = form.subtitle.first { page.element("p") { $0.entry(first) } }
                    page.element("p") { page in
                        for (index, entry) in form.subtitle.dropFirst().enumerated() {
                            if index > 0 { page.text(" · ") }
                            page.entry(entry)
                        }
                    }
                }
                for block in form.blocks { copy.block(block, &page) }
                if let note = form.note { page.line("p", "note", page.say(note)) }
            }
        }
    }

    private mutating func block(_ block: Block, _ page: inout PageWriter) {
        switch block {
        case .heading(let heading): page.line("h3", "part", page.say(heading))
        case .row(let boxes): self.row(boxes, &page)
        case .signed(let role, let blocks):
            let state = self.inspection.signatures.first { $0.role == role }?.state ?? .absent
            let key = SignatureLines.coverKey(role, self.inspection)
            var copy = self
            page.element("section", "cover \(role.rawValue) \(state.rawValue)") { page in
                page.line("p", "tag", page.say(key))
                for block in blocks { copy.block(block, &page) }
            }
            self = copy
        }
        page.raw("\n")
    }

    /// Boxes beside each other; where they do not fill the row, they share it.
    private mutating func row(_ boxes: [Box], _ page: inout PageWriter) {
        let total = boxes.map(\.width).reduce(0, +)
        let widths = total == 12 ? boxes.map(\.width) : boxes.map { _ in 12 / max(1, boxes.count) }
        var copy = self
        page.element("div", "row") { page in
            for (box, width) in zip(boxes, widths) {
                page.element("div", "box w\(width)") { copy.box(box, &$0) }
            }
        }
        self = copy
    }

    private mutating func box(_ box: Box, _ page: inout PageWriter) {
        page.element("h4") { page in
            page.element("span") { page in
                if let number = box.number { page.line("b", "", number + ".") }
                page.text(page.say(box.label))
            }
            if let fields = box.fields { page.line("small", "", page.say("inspect.origin.field", ["field": fields])) }
        }
        page.raw("\n")
        if box.isEmpty { page.line("p", "v none", "–") }
        for entry in box.entries {
            let isTick: Bool = if case .tick = entry.content { true } else { false }
            page.element("p", isTick ? "v tick" : "v") { $0.entry(entry) }
        }
        guard let table = box.table, !table.rows.isEmpty else { return }
        let index = self.tables
        self.tables += 1
        page.element("table", "t\(index)") { page in
            page.element("thead") { page in
                page.element("tr") { page in
                    for column in table.columns {
                        page.element("th", column.isNumeric ? "n" : "", [("scope", "col")]) { page in
                            if let number = column.number { page.line("b", "", number + ".") }
                            page.text(page.say(column.label))
                        }
                    }
                }
            }
            page.element("tbody") { page in
                for row in table.rows { self.cells(row, table, &page) }
            }
        }
    }

    private func cells(_ row: [[Entry]], _ table: Table, _ page: inout PageWriter) {
        page.element("tr") { page in
            for (column, entries) in zip(table.columns, row) {
                let isShort = entries.allSatisfy { page.words.text($0).count <= Self.shortMax }
                let classes = (column.isNumeric ? ["n"] : []) + (isShort && !entries.isEmpty ? ["s"] : [])
                page.element("td", classes.joined(separator: " ")) { page in
                    for entry in entries { page.element("p", "v") { $0.entry(entry) } }
                }
            }
        }
        page.raw("\n")
    }
}
