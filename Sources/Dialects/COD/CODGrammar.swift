/// The table as a tree, for one version and form.
struct CODGrammar: Sendable {
    /// One element in its place.
    struct Node: Sendable {
        let row: CODTable.Row
        let occurrence: CODTable.Occurrence
        /// What its value must be like; nil for a group.
        let facets: CODFacets?
        /// The elements of a group, in order.
        let children: [Node]
        private let positions: [String: Int]

        init(row: CODTable.Row, occurrence: CODTable.Occurrence, facets: CODFacets?, children: [Node]) {
            self.row = row
            self.occurrence = occurrence
            self.facets = facets
            self.children = children
            self.positions = Dictionary(
                children.enumerated().map { ($1.row.name, $0) },
                uniquingKeysWith: { first, _ in first }
            )
        }

        /// The place of a child element among the brothers; nil for one that does not belong here.
        func position(of name: String) -> Int? {
            self.positions[name]
        }
    }

    let version: CODVersion
    let form: CODForm
    /// What stands before the form.
    let head: [Node]
    /// The groups of the form.
    let groups: [Node]
    /// The blocks of the entity.
    let entityBlocks: [Node]

    private init(_ version: CODVersion, _ form: CODForm) {
        self.version = version
        self.form = form
        self.head = Self.nodes(CODTable.head[...], version, form)
        self.groups = Self.nodes(CODTable.rows[...], version, form)
        self.entityBlocks = Self.nodes(CODTable.entityBlocks[...], version, form)
    }

    /// The grammar of a form; nil where the version does not have it.
    static func of(_ version: CODVersion, _ form: CODForm) -> CODGrammar? {
        self.all[version]?[form]
    }

    private static let all: [CODVersion: [CODForm: CODGrammar]] = Dictionary(
        uniqueKeysWithValues: CODVersion.allCases.map { version in
            (version, Dictionary(uniqueKeysWithValues: version.forms.map { ($0, CODGrammar(version, $0)) }))
        }
    )

    /// The nodes of brothers and what stands inside them; rows that the form does not have are left out.
    private static func nodes(_ rows: ArraySlice<CODTable.Row>, _ version: CODVersion, _ form: CODForm) -> [Node] {
        guard let first = rows.first else { return [] }
        var nodes: [Node] = []
        var index = rows.startIndex
        while index < rows.endIndex {
            let row = rows[index]
            let inside = rows[(index + 1)...].prefix { $0.path.hasPrefix(row.path + "/") }
            precondition(row.group == first.group, "the table's lines stand below the group that they name")
            index = inside.endIndex
            let occurrence = row.occurrence(version, form)
            guard occurrence != .never else { continue }
            nodes.append(
                Node(
                    row: row,
                    occurrence: occurrence,
                    facets: row.type?.facets(version, form, of: row.name),
                    children: row.type == nil ? Self.nodes(inside, version, form) : []
                )
            )
        }
        return nodes
    }
}
