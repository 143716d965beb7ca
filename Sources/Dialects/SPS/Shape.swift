import Canonical
import XML

/// The table of one record: its elements in the order that the schema demands.
struct Shape<Root: CanonicalRecord>: Sendable {
    let rows: [Row<Root>]
    /// True where a record equal to the empty one still says something.
    let isMeaningfulWhenEmpty: Bool
    /// What the edition's rules change in a record before it is written; each change is reported.
    let prepare: @Sendable (inout Root, inout SPSWriting, CanonicalPath) -> Void
    /// What is left to do when a record was read.
    let finish: @Sendable (inout Root, Element, inout SPSReader) throws(DialectError) -> Void
    private let positions: [String: Int]

    init(
        _ rows: [Row<Root>],
        isMeaningfulWhenEmpty: Bool = false,
        finish: @escaping @Sendable (inout Root, Element, inout SPSReader) throws(DialectError) -> Void = { _, _, _ in
        },
        prepare: @escaping @Sendable (inout Root, inout SPSWriting, CanonicalPath) -> Void = { _, _, _ in }
    ) {
        self.rows = rows
        self.isMeaningfulWhenEmpty = isMeaningfulWhenEmpty
        self.prepare = prepare
        self.finish = finish
        self.positions = Dictionary(
            rows.enumerated().map { ($1.element, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Reads an element in any order; what is not as the schema has it becomes a finding.
    func read(_ element: Element, _ reader: inout SPSReader) throws(DialectError) -> Root {
        var record = Root()
        var counts = [Int](repeating: 0, count: self.rows.count)
        var furthest = 0
        _ = reader.attributes(of: element, [])
        if !element.text.isEmpty { reader.note(.strayText, at: element, ["value": element.text]) }
        for child in element.elements {
            guard child.namespace == reader.edition.aggregates, let position = self.positions[child.name],
                self.rows[position].presence.holds(in: reader.edition, writing: false)
            else {
                reader.note(.unknownElement, at: child, ["element": child.name])
                continue
            }
            if position < furthest { reader.note(.outOfOrder, at: child, ["element": child.name]) }
            furthest = max(furthest, position)
            counts[position] += 1
            let row = self.rows[position]
            guard row.isRepeated || counts[position] == 1 else {
                reader.note(.repeatedElement, at: child, ["element": child.name])
                continue
            }
            guard counts[position] <= reader.limits.repetitionsMax else {
                throw .overLimit("repetitions", most: reader.limits.repetitionsMax, at: reader.path(of: child))
            }
            let name = row.isRepeated ? "\(child.name)[\(counts[position])]" : child.name
            try reader.within(child, name) { (reader) throws(DialectError) in try row.read(child, &record, &reader) }
        }
        for (position, row) in self.rows.enumerated() where counts[position] == 0 && row.isExpected(in: reader.edition)
        {
            reader.note(.missingElement, at: element, ["element": row.element])
        }
        try self.finish(&record, element, &reader)
        return record
    }

    /// Writes a record; nil where the edition demands something that neither the record nor a rule has.
    func write(_ given: Root, _ name: XMLName, _ writing: inout SPSWriting, _ path: CanonicalPath) -> ElementDraft? {
        var record = given
        self.prepare(&record, &writing, path)
        var draft = ElementDraft(name.local, name.namespace)
        for row in self.rows {
            guard let drafts = row.write(record, &writing, path) else { return nil }
            for child in drafts { draft.append(child) }
        }
        for member in record.unknown.members {
            writing.lose(path.member(member.name), .lost, .unknownMember)
        }
        return draft
    }
}
