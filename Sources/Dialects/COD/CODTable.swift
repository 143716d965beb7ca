/// The one table of the format: every element, for all versions and forms.
///
/// A line is an element, indented by two spaces for each group around it; brothers stand in the order of all schemas. Columns:
///
/// 1. the name;
/// 2. the type (``CODType``), `-` for a group;
/// 3. how often it stands in each of the 16 forms, in the order of ``CODForm``, in version 4.1.1: `1` once, `?` at most once,
///    `+` at least once, `*` any number of times, `.` never;
/// 4. what annex 5 demands for each form: `M` mandatory, `F` may be left empty by law, `O` optional, `-` not applicable;
/// 5. older versions: `2.0.0:` and the cells for 2.0.0 and every version before it, until another such column.
enum CODTable {
    /// One line of the table.
    struct Row: Sendable, Equatable {
        let name: String
        /// Names from the form down, joined by `/`.
        let path: String
        /// The type; nil for a group.
        let type: CODType?
        /// Cells by the newest version that they hold for, newest first.
        let cells: [(until: CODVersion, cells: [UInt8])]
        /// Requirements of annex 5; empty for groups and for elements that it does not name.
        let annex: [UInt8]

        static func == (left: Row, right: Row) -> Bool {
            left.path == right.path && left.type == right.type
        }

        /// How often the element stands in a form.
        func occurrence(_ version: CODVersion, _ form: CODForm) -> Occurrence {
            let cells = self.cells.last { $0.until >= version }?.cells
            guard let cell = cells?[form.column], form.since <= version else { return .never }
            return Occurrence(rawValue: cell) ?? .never
        }

        /// What annex 5 demands of the element in a form; nil where it says nothing about it.
        func requirement(_ form: CODForm) -> CODRequirement? {
            self.annex.isEmpty ? nil : CODRequirement(rawValue: self.annex[form.column])
        }

        var group: String { self.path.lastIndex(of: "/").map { String(self.path[..<$0]) } ?? "" }
    }

    /// How often an element may stand in its place; raw values are the cells.
    enum Occurrence: UInt8, Sendable {
        case once = 0x31
        case optional = 0x3F
        case many = 0x2B
        case any = 0x2A
        case never = 0x2E

        var isRequired: Bool { self == .once || self == .many }
        var isRepeated: Bool { self == .many || self == .any }
    }

    /// The lines below the form element, in order.
    static let rows = lines(parties) + lines(goods) + lines(trade)
    /// The lines beside the form: version, submitter, agreement.
    static let head = lines(frame)
    /// The lines of the entity's blocks.
    static let entityBlocks = lines(entity)

    /// Reads the text of a table.
    static func lines(_ text: String) -> [Row] {
        var groups: [String] = []
        return text.split(separator: "\n").map { line in
            let level = line.prefix { $0 == " " }.count / 2
            let columns = line.split(separator: " ").map(String.init)
            precondition(
                columns.count >= 4 && level <= groups.count,
                "a line of the table has its four columns: \(line)"
            )
            groups = groups.prefix(level) + [columns[0]]
            let older = columns[4...].map { column in
                let parts = column.split(separator: ":")
                guard let version = CODVersion(rawValue: String(parts[0])) else {
                    preconditionFailure("the table names versions that exist: \(column)")
                }
                return (until: version, cells: Array(parts[1].utf8))
            }
            return Row(
                name: columns[0],
                path: groups.joined(separator: "/"),
                type: columns[1] == "-" ? nil : CODType(rawValue: columns[1]),
                cells: [(until: .v411, cells: Array(columns[2].utf8))] + older,
                annex: columns[3] == "-" ? [] : Array(columns[3].utf8)
            )
        }
    }
}

/// What annex 5 of the specification demands of an element in a form; raw values are the cells of the table.
public enum CODRequirement: UInt8, Sendable {
    /// M: there, and with content.
    case mandatory = 0x4D
    /// F: the law of the agreement lets it be empty.
    case facultative = 0x46
    /// O: optional.
    case optional = 0x4F
    /// NC: not part of the form.
    case notApplicable = 0x2D
}
