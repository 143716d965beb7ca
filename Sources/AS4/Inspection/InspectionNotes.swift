/// What the layers write down while a message is inspected; each knows its own section.
struct InspectionNotes {
    private var sections: [MessageInspection.Section.Name: MessageInspection.Section] = [:]
    var payloads: [MessageInspection.Payload] = []

    /// At most so many items, steps or findings of one section are kept: a hostile message cannot fill the page.
    static let entriesMax = 200

    typealias Name = MessageInspection.Section.Name

    /// The sections that something was written into, from the outside to the inside.
    var written: [MessageInspection.Section] { Name.allCases.compactMap { self.sections[$0] } }

    /// True when something a strict peer would refuse was seen, or a step failed that did not decide.
    var hasWarning: Bool {
        self.sections.values.contains { section in
            section.findings.contains { $0.severity == .warning }
                || section.steps.contains { $0.state == .warned || $0.state == .failed }
        }
    }

    /// A fact whose values stand in the message; absent and empty ones are left out.
    mutating func fact(_ section: Name, _ name: String, term: String? = nil, _ texts: String?...) {
        self.fact(section, name, term: term, values: texts.compactMap { $0 }.filter { !$0.isEmpty }.map { .plain($0) })
    }

    /// A fact in words of the catalogue.
    mutating func fact(_ section: Name, _ name: String, says wording: MessageInspection.Wording) {
        self.fact(section, name, values: [.wording(wording)])
    }

    mutating func fact(_ section: Name, _ name: String, term: String? = nil, values: [MessageInspection.Value]) {
        guard !values.isEmpty else { return }
        self.write(section) {
            guard $0.facts.count < Self.entriesMax else { return }
            $0.facts.append(MessageInspection.Fact(name: name, term: term, values: values))
        }
    }

    mutating func item(_ section: Name, _ item: MessageInspection.Item) {
        self.write(section) { if $0.items.count < Self.entriesMax { $0.items.append(item) } }
    }

    mutating func step(
        _ section: Name,
        _ name: String,
        _ subject: String = "",
        _ state: MessageInspection.State,
        _ why: MessageInspection.Wording,
        code: String? = nil
    ) {
        let step = MessageInspection.Step(
            name: name,
            subject: AS4Refusal.shown(subject),
            state: state,
            why: why,
            code: code
        )
        self.write(section) { if $0.steps.count < Self.entriesMax { $0.steps.append(step) } }
    }

    /// A pitfall that was seen; the same one with the same words is noted once.
    mutating func found(_ section: Name, _ pitfall: Pitfall, _ arguments: [String: String] = [:]) {
        let finding = MessageInspection.Finding(
            name: pitfall.rawValue,
            severity: pitfall.severity,
            hint: MessageInspection.Wording("hint.\(pitfall.rawValue)", arguments)
        )
        self.write(section) {
            if $0.findings.count < Self.entriesMax, !$0.findings.contains(finding) { $0.findings.append(finding) }
        }
    }

    private mutating func write(_ name: Name, _ change: (inout MessageInspection.Section) -> Void) {
        change(&self.sections[name, default: MessageInspection.Section(name)])
    }
}

extension MessageInspection.Value {
    /// A peer's text, without control characters, shortened at a length that still tells what it is.
    static func plain(_ text: String) -> MessageInspection.Value {
        let scalars = text.unicodeScalars.prefix(400).map { $0.value < 0x20 ? " " : $0 }
        let isWhole = text.unicodeScalars.count <= 400
        return .text(String(String.UnicodeScalarView(scalars)) + (isWhole ? "" : " …"))
    }

    /// Words of the catalogue.
    static func says(_ key: String, _ arguments: [String: String] = [:]) -> MessageInspection.Value {
        .wording(MessageInspection.Wording(key, arguments))
    }
}

extension MessageInspection.Item {
    init(_ name: String, _ title: MessageInspection.Value) {
        self.init(name: name, title: title, facts: [])
    }

    /// A fact whose values stand in the message; absent and empty ones are left out.
    mutating func fact(_ name: String, term: String? = nil, _ texts: String?...) {
        self.fact(name, term: term, values: texts.compactMap { $0 }.filter { !$0.isEmpty }.map { .plain($0) })
    }

    mutating func fact(_ name: String, term: String? = nil, values: [MessageInspection.Value]) {
        guard !values.isEmpty else { return }
        self.facts.append(MessageInspection.Fact(name: name, term: term, values: values))
    }
}
