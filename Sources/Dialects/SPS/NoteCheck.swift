import Canonical
import XML

/// Whether notes are under known tags, at their level, of their form and within their length; 13B's subjects are free text.
enum NoteCheck {
    static func check(
        _ tag: NoteTag?,
        _ contents: [LocalizedText],
        isAllowed levels: [NoteTag.Level],
        _ element: Element,
        _ reader: inout SPSReader
    ) {
        guard let tag, !reader.edition.isPacific else { return }
        guard let definition = tag.definition else {
            reader.note(.unknownTag, at: element, ["tag": tag.text])
            return
        }
        if !levels.contains(definition.level) { reader.note(.tagAtOtherLevel, at: element, ["tag": tag.text]) }
        if let successor = tag.successor(at: levels[0]) {
            reader.note(.olderTag, at: element, ["tag": tag.text, "replacement": successor.text])
        }
        if let max = definition.lengthMax, contents.contains(where: { $0.text.count > max }) {
            reader.note(.noteTooLong, at: element, ["tag": tag.text, "most": String(max)])
        }
        for content in contents where !definition.form.admits(Element.trimmed(content.text)) {
            reader.note(.contentNotOfForm, at: element, ["tag": tag.text, "value": content.text])
        }
    }
}

extension NoteTag.Form {
    /// Whether a content is what the guide says of the tag; an empty one says nothing wrong.
    func admits(_ text: String) -> Bool {
        guard !text.isEmpty else { return true }
        return switch self {
        case .text, .code, .measure: true
        case .statement: text.utf8.count <= 2 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        case .date: DocumentDate(text).instant != nil
        case .country: CodeList.countries.contains(Substring(text))
        case .decimal: DecimalText(text).fits(digits: 20, fraction: 4)
        case .answer: ["true", "false", "1", "0"].contains(text.lowercased())
        }
    }
}

extension DecimalText {
    /// True for a decimal number with at most so many digits in all and so many of them behind the point.
    func fits(digits: Int, fraction: Int) -> Bool {
        guard self.isDecimal else { return false }
        let parts = self.text.split(separator: ".", omittingEmptySubsequences: false).map { part in
            part.utf8.filter { (0x30...0x39).contains($0) }.count
        }
        return parts.reduce(0, +) <= digits && (parts.count < 2 || parts[1] <= fraction)
    }
}
