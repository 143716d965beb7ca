import AS4
import Canonical
import Foundation
import Texts

/// An inspection of a message for programs; `Docs/as4-inspect.md` says what each member means.
///
/// Members keep their names, their order and their meaning; later editions only add some.
struct MessageJSON {
    /// The edition of the members.
    static let edition = 1

    private let language: Language

    /// Sentences are in a language; words that programs match are the same in all.
    init(_ language: Language) {
        self.language = language
    }

    /// The report, with line breaks.
    func text(_ inspection: MessageInspection, name: String) -> String {
        String(decoding: CanonicalJSON.readable(self.value(inspection, name)), as: UTF8.self)
    }

    private func value(_ inspection: MessageInspection, _ name: String) -> JSONValue {
        let reason = inspection.verdict.reason
        return Self.members([
            ("as4Inspection", .number(String(Self.edition))), ("language", .string(self.language.rawValue)),
            ("result", .string(inspection.verdict.result.rawValue)),
            ("isProven", .bool(inspection.verdict.isProven)),
            ("headline", .string(inspection.verdict.headline.text(in: self.language))),
            ("ebms", reason?.ebMS.map { .string($0.code) }), ("code", reason.map { .string($0.code) }),
            ("cause", reason?.causeCode.map { .string($0) }),
            ("what", reason.map { .string($0.what(in: self.language)) }),
            ("remedy", reason.map { .string($0.remedy(in: self.language)) }),
            ("kind", .string(inspection.kind.rawValue)),
            (
                "file",
                Self.members([
                    ("name", .string(name)), ("octets", .number(String(inspection.octets))),
                    ("sha256", .string(inspection.digest)),
                ])
            ), ("judgedAt", .string(MessageText.time(inspection.at))),
            ("findings", .array(inspection.findings.map { .string($0.name) }.uniqued)),
            ("sections", .array(inspection.sections.map(self.section))),
        ])
    }

    private static func members(_ members: [(String, JSONValue?)]) -> JSONValue {
        .object(JSONObject(members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } }))
    }

    private func section(_ section: MessageInspection.Section) -> JSONValue {
        Self.members([
            ("section", .string(section.name.rawValue)), ("title", .string(section.title(in: self.language))),
            ("facts", .array(section.facts.map(self.fact))),
            (
                "items",
                .array(
                    section.items.map { item in
                        Self.members([
                            ("item", .string(item.name)), ("title", .string(item.title.text(in: self.language))),
                            ("facts", .array(item.facts.map(self.fact))),
                        ])
                    }
                )
            ), ("steps", .array(section.steps.map(self.step))),
            ("findings", .array(section.findings.map(self.finding))),
        ])
    }

    private func fact(_ fact: MessageInspection.Fact) -> JSONValue {
        Self.members([
            ("fact", .string(fact.name)), ("label", .string(fact.label(in: self.language))),
            ("values", .array(fact.values.map { .string($0.text(in: self.language)) })),
        ])
    }

    private func step(_ step: MessageInspection.Step) -> JSONValue {
        Self.members([
            ("step", .string(step.name)), ("label", .string(step.label(in: self.language))),
            ("subject", step.subject.isEmpty ? nil : .string(step.subject)), ("state", .string(step.state.rawValue)),
            ("why", .string(step.why.text(in: self.language))), ("code", step.code.map { .string($0) }),
        ])
    }

    private func finding(_ finding: MessageInspection.Finding) -> JSONValue {
        Self.members([
            ("finding", .string(finding.name)), ("severity", .string(finding.severity.rawValue)),
            ("what", .string(finding.hint.text(in: self.language))),
        ])
    }
}

extension [JSONValue] {
    /// Each value once, in order.
    fileprivate var uniqued: [JSONValue] {
        self.reduce(into: []) { found, value in if !found.contains(value) { found.append(value) } }
    }
}
