import Canonical

/// Values of a canonical document that are shown nowhere on its form.
enum FurtherValues {
    /// How many are listed on a page; the JSON has the whole document.
    static let listedMax = 200

    /// Members that say how a value is to be read, not something of their own.
    private static let silent: Set<String> = [
        "schema", "language", "locale", "zone", "instant", "assumedOffsetMinutes", "format", "list", "listName",
        "listAgency", "listVersion", "scheme", "schemeName", "schemeAgency", "schemeVersion", "unitList", "isCopy",
    ]

    /// Every leaf with its path whose text is not among those that are shown.
    static func list(_ value: JSONValue, shown: Set<String>) -> [Inspection.FurtherValue] {
        var found: [Inspection.FurtherValue] = []
        self.walk(value, "", shown, &found)
        return found
    }

    private static func walk(
        _ value: JSONValue,
        _ path: String,
        _ shown: Set<String>,
        _ found: inout [Inspection.FurtherValue]
    ) {
        switch value {
        case .null: return
        case .bool(let flag): if flag { self.leaf("true", path, [], &found) }
        case .number(let lexical): self.leaf(lexical, path, shown, &found)
        case .string(let text): self.leaf(text, path, shown, &found)
        case .array(let elements):
            for (index, element) in elements.enumerated() { self.walk(element, "\(path)[\(index)]", shown, &found) }
        case .object(let object):
            for member in object.members where !self.silent.contains(member.name) {
                self.walk(member.value, path.isEmpty ? member.name : "\(path).\(member.name)", shown, &found)
            }
        }
    }

    private static func leaf(
        _ text: String,
        _ path: String,
        _ shown: Set<String>,
        _ found: inout [Inspection.FurtherValue]
    ) {
        guard !shown.contains(text), text.contains(where: { !$0.isWhitespace }) else { return }
        // A tag of the IPPC says where a text belongs; the text itself is shown there.
        guard !path.hasSuffix("].text") && !path.hasSuffix("subject.text") || NoteTag(text).definition == nil else {
            return
        }
        guard path != "type" && path != "form" else { return }
        found.append(Inspection.FurtherValue(path: path, value: text))
    }
}
