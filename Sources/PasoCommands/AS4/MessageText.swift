import AS4
import Foundation
import Inspection
import Texts

/// An inspection of a message for a reader at a terminal: the verdict first, then layer by layer.
struct MessageText {
    private let language: Language
    private let columns: Int

    /// A text of 80 to 120 columns.
    init(_ language: Language, columns: Int = TextReport.columnsDefault) {
        self.language = language
        self.columns = min(max(columns, 80), 120)
    }

    /// The whole text.
    func text(_ inspection: MessageInspection, name: String) -> String {
        var paper = TextPaper(columns: self.columns)
        self.head(inspection, name, &paper)
        for section in inspection.sections { self.section(section, &paper) }
        return paper.text
    }

    private func say(_ key: String) -> String { Catalogue.text("as4.inspect.\(key)", self.language) }

    private func head(_ inspection: MessageInspection, _ name: String, _ paper: inout TextPaper) {
        let verdict = inspection.verdict
        let isUndecided = verdict.reason?.isUndecided == true
        paper.line("\(name): \(self.say("verdict.word.\(isUndecided ? "undecided" : verdict.result.rawValue)"))")
        paper.paragraph(verdict.headline.text(in: self.language), indent: 2)
        if let reason = verdict.reason {
            paper.paragraph("\(reason.code) \(reason.what(in: self.language))", indent: 2)
            if let cause = reason.causeCode, let known = Catalogue.explanation(cause),
                known.what.placeholders(.english).isEmpty
            {
                paper.paragraph("\(cause) \(known.what.rendered(self.language))", indent: 2)
            }
            let remedy = reason.remedy(in: self.language)
            if !remedy.isEmpty { paper.paragraph("→ \(remedy)", indent: 2) }
        }
        paper.blank()
        paper.pairs([
            (self.say("label.kind"), self.say("kind.\(inspection.kind.rawValue)")),
            (self.say("label.octets"), "\(inspection.octets)"), ("SHA-256", inspection.digest),
            (self.say("label.at"), Self.time(inspection.at)),
        ])
    }

    static func time(_ date: Date) -> String {
        date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: false))
    }

    private func section(_ section: MessageInspection.Section, _ paper: inout TextPaper) {
        paper.heading(section.title(in: self.language))
        if !section.facts.isEmpty { paper.pairs(section.facts.map(self.pair)) }
        for item in section.items {
            paper.item("• \(item.title.text(in: self.language))")
            paper.pairs(item.facts.map(self.pair), indent: 4)
        }
        for step in section.steps { self.step(step, &paper) }
        for finding in section.findings {
            paper.item("\(finding.severity == .warning ? "!" : "·") \(finding.hint.text(in: self.language))")
        }
    }

    private func pair(_ fact: MessageInspection.Fact) -> (String, String) {
        let values = fact.values.map { Self.shortened($0.text(in: self.language)) }
        return (fact.label(in: self.language), values.joined(separator: "\n"))
    }

    /// The long beginnings of the standards' own URIs, which no reader needs; JSON has them whole.
    private static let beginnings = [
        "http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/", "http://docs.oasis-open.org/wss/oasis-wss-",
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-", "http://docs.oasis-open.org/ebxml-msg/",
    ]

    private static func shortened(_ value: String) -> String {
        guard let beginning = Self.beginnings.first(where: value.hasPrefix) else { return value }
        return "…/" + value.dropFirst(beginning.count)
    }

    private func step(_ step: MessageInspection.Step, _ paper: inout TextPaper) {
        let mark =
            switch step.state {
            case .passed: "✓"
            case .warned: "!"
            case .failed: "✗"
            case .notChecked: "–"
            }
        let subject = step.subject.isEmpty ? "" : " \(step.subject)"
        let code = step.code.map { " (\($0))" } ?? ""
        let state = self.say("state.\(step.state.rawValue)")
        paper.item(
            "\(mark) \(step.label(in: self.language))\(subject)\(self.language.colon) \(state). "
                + "\(step.why.text(in: self.language))\(code)"
        )
    }
}
