import Texts

/// Reads the rows of a site's table and lists everything that is wrong with them.
struct SiteTableReading {
    /// The most problems that are listed of one file.
    static let problemsMax = 50
    static let head = ["format", "list", "change", "source", "edition", "retrieved"]

    let file: String
    let lists: CodeLists
    private(set) var problems: [CodeListProblem] = []
    private var values: [String: String] = [:]

    init(file: String, lists: CodeLists) {
        self.file = file
        self.lists = lists
    }

    mutating func table(_ rows: [DelimitedText.Row]) -> SiteCodeTable? {
        let heading = rows.firstIndex { $0.fields.first == "code" }
        for row in rows[..<(heading ?? rows.endIndex)] { self.takeHead(row) }
        guard self.values["format"] == SiteCodeTable.format else {
            self.problems = [CodeListProblem("LIS-004", file: self.file, ["found": self.values["format"] ?? "–"])]
            return nil
        }
        for key in Self.head where (self.values[key] ?? "").isEmpty { self.note("LIS-005", nil, ["key": key]) }
        let change = self.values["change"].flatMap(Provenance.Change.init(rawValue:))
        if change == nil, let found = self.values["change"] {
            self.note("LIS-005", nil, ["key": "change", "found": found])
        }
        if let day = self.values["retrieved"], !day.isEmpty, !Self.isDay(day) {
            self.note("LIS-005", nil, ["key": "retrieved", "found": day])
        }
        guard let id = self.values["list"].map(CodeListID.init(rawValue:)) else { return nil }
        guard let list = self.lists[id] else {
            let known = self.lists.all.map(\.id.rawValue).joined(separator: " ")
            self.problems.append(CodeListProblem("LIS-006", file: self.file, list: id, known: known))
            return nil
        }
        guard let heading else {
            self.note("LIS-005", nil, ["key": "code"])
            return nil
        }
        let entries = self.entries(rows[heading...], list)
        guard let change, self.problems.isEmpty else { return nil }
        return SiteCodeTable(id: id, provenance: self.provenance(change, entries.count), entries: entries)
    }

    private func provenance(_ change: Provenance.Change, _ count: Int) -> Provenance {
        Provenance(
            source: self.values["source"] ?? "",
            edition: self.values["edition"] ?? "",
            retrieved: self.values["retrieved"] ?? "",
            file: self.file,
            change: change,
            count: count
        )
    }

    private mutating func takeHead(_ row: DelimitedText.Row) {
        let key = row.fields[0]
        guard Self.head.contains(key), row.fields.dropFirst(2).allSatisfy(\.isEmpty) else {
            return self.note("LIS-007", row.line, ["column": key])
        }
        let value = row.fields.dropFirst().first ?? ""
        guard Self.isClean(value), self.values[key] == nil else {
            return self.note("LIS-008", row.line, ["column": key])
        }
        self.values[key] = value
    }

    private mutating func entries(_ rows: ArraySlice<DelimitedText.Row>, _ list: CodeList) -> [CodeEntry] {
        guard let heading = rows.first else { return [] }
        let used = heading.fields.lastIndex { !$0.isEmpty } ?? 0
        let columns = Array(heading.fields[...used])
        let known = Set(["code"] + list.columns + Language.allCases.map(\.rawValue))
        for column in columns where !known.contains(column) { self.note("LIS-007", heading.line, ["column": column]) }
        if Set(columns).count != columns.count { self.note("LIS-008", heading.line, ["column": "code"]) }
        guard self.problems.isEmpty else { return [] }
        var seen = Set<String>()
        return rows.dropFirst().compactMap { row in
            let tail = row.fields.dropFirst(columns.count)
            guard tail.allSatisfy(\.isEmpty), row.fields.allSatisfy(Self.isClean) else {
                self.note("LIS-008", row.line, ["column": row.fields[0]])
                return nil
            }
            let entry = CodeTable.entry(Dictionary(uniqueKeysWithValues: zip(columns, row.fields)))
            guard list.shape.fits(entry.code) else {
                self.note("LIS-009", row.line, ["value": entry.code, "pattern": list.shape.pattern])
                return nil
            }
            guard seen.insert(entry.code).inserted else {
                self.note("LIS-008", row.line, ["column": entry.code])
                return nil
            }
            return self.isWhole(entry, list, row.line) ? entry : nil
        }
    }

    /// A word for a unit must name a unit.
    private mutating func isWhole(_ entry: CodeEntry, _ list: CodeList, _ line: Int) -> Bool {
        guard list.id == .unitWord else { return true }
        guard let unit = entry.attributes["unit"], CodeShape.alphanumeric(3).fits(unit) else {
            self.note("LIS-009", line, ["value": entry.attributes["unit"] ?? "–", "pattern": "unit"])
            return false
        }
        return true
    }

    private mutating func note(_ code: String, _ line: Int?, _ details: [String: String]) {
        guard self.problems.count < Self.problemsMax else { return }
        self.problems.append(CodeListProblem(code, file: self.file, line: line, details))
    }

    /// No control characters, and not too long.
    private static func isClean(_ field: String) -> Bool {
        field.count <= SiteCodeTable.fieldLengthMax
            && field.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    private static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
            return false
        }
        return (1...12).contains(Int(parts[1]) ?? 0) && (1...31).contains(Int(parts[2]) ?? 0)
    }
}

extension CodeListProblem {
    fileprivate init(_ code: String, file: String, list: CodeListID, known: String) {
        self.init(code, file: file, details: ["list": String(list.rawValue.prefix(80)), "known": known])
    }
}
