import Texts

/// A list that comes with Paso, as it is written in the sources.
///
/// Rows are separated by semicolons; the first row names the columns: `code`, then the list's own, then `en`, `es`, `pt`, `fr`.
/// Codes without names may follow in short: `1-9 12 AAA`.
struct CodeTable: Sendable {
    let id: CodeListID
    let title: Text
    let shape: CodeShape
    let source: String
    let edition: String
    let retrieved: String
    let rows: String
    let codesAlone: String

    init(
        _ id: CodeListID,
        title: Text,
        shape: CodeShape,
        source: String,
        edition: String,
        retrieved: String = "2026-11-27",
        rows: String = "",
        codesAlone: String = ""
    ) {
        self.id = id
        self.title = title
        self.shape = shape
        self.source = source
        self.edition = edition
        self.retrieved = retrieved
        self.rows = rows
        self.codesAlone = codesAlone
    }

    /// The languages by their column.
    static let languages = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, $0) })

    /// The list of the table.
    var list: CodeList {
        let lines = self.rows.split(separator: "\n", omittingEmptySubsequences: true)
        let columns = lines.first.map { $0.split(separator: ";").map(String.init) } ?? []
        let named = lines.dropFirst().map { Self.entry($0, columns) }
        let taken = Set(named.map(\.code))
        let alone = Self.expand(self.codesAlone).filter { !taken.contains($0) }.map { CodeEntry($0) }
        return CodeList(
            id: self.id,
            title: self.title,
            shape: self.shape,
            columns: columns.dropFirst().filter { Self.languages[$0] == nil },
            provenance: Provenance(
                source: self.source,
                edition: self.edition,
                retrieved: self.retrieved,
                file: nil,
                change: nil,
                count: named.count + alone.count
            ),
            entries: named + alone
        )
    }

    private static func entry(_ line: Substring, _ columns: [String]) -> CodeEntry {
        let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        return self.entry(Dictionary(zip(columns, fields), uniquingKeysWith: { first, _ in first }))
    }

    /// An entry by its columns; those that say nothing are left out.
    static func entry(_ fields: [String: String]) -> CodeEntry {
        var names: [Language: String] = [:]
        var attributes: [String: String] = [:]
        for (column, value) in fields where column != "code" && !value.isEmpty {
            if let language = self.languages[column] { names[language] = value } else { attributes[column] = value }
        }
        return CodeEntry(fields["code"] ?? "", names: names, attributes: attributes)
    }

    /// Splits at white space and spreads ranges of numbers: `1-3 ZZZ`.
    static func expand(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).flatMap { part -> [String] in
            let ends = part.split(separator: "-")
            guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first < last else {
                return [String(part)]
            }
            return (first...last).map(String.init)
        }
    }
}

extension CodeTable {
    /// Every list, in the order of the documentation.
    static let all: [CodeTable] =
        [countries, aladiMembers, currencies, locations, transportModes, units, unitWords, packages]
        + edifact + ephyto + [submitters]
}
