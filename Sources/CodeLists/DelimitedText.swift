/// A table as spreadsheets save it: commas or semicolons, quotation marks around fields that hold them (RFC 4180).
struct DelimitedText: Sendable {
    /// One row with the line where it begins, counted from 1.
    struct Row: Sendable, Equatable {
        let line: Int
        let fields: [String]
    }

    let rows: [Row]

    /// Reads a table; nil for a quotation mark that is never closed.
    init?(_ text: String) {
        let first = text.prefix { !$0.isNewline }
        let separator: Character = first.contains(";") ? ";" : ","
        var rows: [Row] = []
        var fields: [String] = []
        var field = ""
        var isQuoted = false
        var line = 1
        var start = 1
        var rest = text[...]
        while let character = rest.popFirst() {
            if isQuoted {
                if character.isNewline { line += 1 }
                if character != "\"" {
                    field.append(character)
                } else if rest.first == "\"" {
                    field.append(rest.removeFirst())
                } else {
                    isQuoted = false
                }
            } else if character == "\"", field.isEmpty {
                isQuoted = true
            } else if character == separator {
                fields.append(field)
                field = ""
            } else if character.isNewline {
                rows.append(Row(line: start, fields: fields + [field]))
                (fields, field) = ([], "")
                line += 1
                start = line
            } else {
                field.append(character)
            }
        }
        guard !isQuoted else { return nil }
        if !field.isEmpty || !fields.isEmpty { rows.append(Row(line: start, fields: fields + [field])) }
        self.rows = rows.map { row in Row(line: row.line, fields: row.fields.map(Self.trimmed)) }
            .filter { row in row.fields.contains { !$0.isEmpty } && row.fields.first?.hasPrefix("#") != true }
    }

    private static func trimmed(_ field: String) -> String {
        let start = field.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
