/// A table of codes that a site brings: it extends a list of Paso or takes its place.
///
///     format,paso/code-list/1
///     list,unit
///     change,extend
///     source,Resolución 12 del Servicio
///     edition,2026
///     retrieved,2026-03-01
///     code,symbol,en,es
///     XBX,,box of the service,caja del servicio
public struct SiteCodeTable: Sendable, Equatable {
    /// The most bytes of a file.
    public static let bytesMax = 4 << 20
    /// The most rows of a table.
    public static let rowsMax = 150_000
    /// The most characters of a name or another field.
    public static let fieldLengthMax = 500
    /// The first row of a table.
    public static let format = "paso/code-list/1"

    /// The list that it changes.
    public let id: CodeListID
    /// Where it comes from.
    public let provenance: Provenance
    /// Its codes.
    public let entries: [CodeEntry]

    init(id: CodeListID, provenance: Provenance, entries: [CodeEntry]) {
        self.id = id
        self.provenance = provenance
        self.entries = entries
    }

    var change: Provenance.Change? { self.provenance.change }

    /// Reads a file; the problems are all that it has, and with one of them there is no table.
    public static func read(
        _ bytes: [UInt8],
        file: String,
        lists: CodeLists = .standard
    ) -> (table: SiteCodeTable?, problems: [CodeListProblem]) {
        guard bytes.count <= self.bytesMax else { return (nil, [.overLimit("bytesMax", self.bytesMax, file: file)]) }
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: plain, as: UTF8.self), let table = DelimitedText(text) else {
            return (nil, [CodeListProblem("LIS-003", file: file)])
        }
        guard table.rows.count <= self.rowsMax else { return (nil, [.overLimit("rowsMax", self.rowsMax, file: file)]) }
        var reading = SiteTableReading(file: file, lists: lists)
        let read = reading.table(table.rows)
        return (reading.problems.isEmpty ? read : nil, reading.problems)
    }

    /// What is wrong with tables of one site together: two that replace the same list.
    public static func conflicts(_ tables: [SiteCodeTable]) -> [CodeListProblem] {
        var first: [CodeListID: String] = [:]
        return tables.filter { $0.change == .replace }.compactMap { table in
            let file = table.provenance.file ?? ""
            guard let other = first[table.id] else {
                first[table.id] = file
                return nil
            }
            return .replacedTwice(table.id, file: file, other: other)
        }
    }
}
