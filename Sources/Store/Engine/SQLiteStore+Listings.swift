import Canonical
public import Exchange

extension SQLiteStore {
    public func find(_ query: DocumentQuery) async throws -> Page<DocumentSummary> {
        let limit = self.bounded(query.limit)
        let (condition, values) = try Self.condition(query)
        return try await self.readers.perform { connection in
            let found = try connection.rows(
                """
                SELECT d.row, ifnull(e.row, 0),
                  (SELECT s.name FROM statuses s WHERE s.exchange = e.id ORDER BY s.sequence DESC, s.rowid LIMIT 1),
                  \(Reading.document), \(Reading.exchange)
                FROM documents d LEFT JOIN exchanges e ON e.document = d.id
                \(condition) ORDER BY d.row DESC, e.row DESC LIMIT \(limit + 1)
                """,
                values
            ) { row in
                var columns = Columns(row, "document")
                let place = [columns.int(), columns.int()]
                let status = columns.optionalText()
                let document = try Reading.document(&columns)
                let exchange = place[1] == 0 ? nil : try Reading.exchange(&columns)
                return (place: place, item: DocumentSummary(document: document, exchange: exchange, status: status))
            }
            return Self.page(found, limit: limit, prefix: "d")
        }
    }

    /// The conditions that are set, as SQL with its values; only fixed texts become SQL.
    private static func condition(_ query: DocumentQuery) throws -> (String, [SQLValue]) {
        var parts: [String] = []
        var values: [SQLValue] = []
        func require(_ text: String, _ value: SQLValue) {
            values.append(value)
            parts.append(text.replacing("?", with: "?\(values.count)"))
        }
        if let number = query.number { require("d.number = ?", .text(number)) }
        if let party = query.party { require("e.party = ?", .id(party)) }
        if let backend = query.backend {
            // Names of recipients in other countries are not ours: only what came in counts by its recipient.
            require(
                """
                (d.backend = ? OR (e.direction = 'in' AND (e.recipient = ?
                  OR EXISTS (SELECT 1 FROM inbox i WHERE i.exchange = e.id AND i.backend = ?))))
                """,
                .id(backend)
            )
        }
        if let state = query.state {
            // A document that went nowhere has no exchange; listings call it refused.
            require("(e.state = ? OR (e.row IS NULL AND ? = 'refused'))", .text(state))
        }
        if let since = query.since { require("d.at >= ?", .time(since)) }
        if let cursor = query.cursor {
            let place = try Self.place(cursor, prefix: "d", count: 2)
            values += place.map { .integer(Int64($0)) }
            parts.append("(d.row, ifnull(e.row, 0)) < (?\(values.count - 1), ?\(values.count))")
        }
        return (parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND "), values)
    }

    public func inbox(_ backend: BackendID, cursor: Cursor?, limit: Int) async throws -> Page<InboxItem> {
        let limit = self.bounded(limit)
        let after = try cursor.map { try Self.place($0, prefix: "i", count: 1)[0] } ?? 0
        return try await self.readers.perform { connection in
            let found = try connection.rows(
                """
                SELECT \(Reading.inbox), i.row FROM inbox i
                WHERE i.backend = ?1 AND i.state IN ('offered', 'handed') AND i.row > ?2
                  AND (i.lane IS NULL OR NOT EXISTS (
                    SELECT 1 FROM inbox o WHERE o.backend = i.backend AND o.lane = i.lane
                      AND o.state IN ('offered', 'handed') AND o.row < i.row))
                ORDER BY i.row LIMIT ?3
                """,
                [.id(backend), .integer(after), .integer(limit + 1)]
            ) { row in (place: [row.int(17)], item: try Reading.inbox(row)) }
            return Self.page(found, limit: limit, prefix: "i")
        }
    }

    public func parked(cursor: Cursor?, limit: Int) async throws -> Page<ParkedWork> {
        let limit = self.bounded(limit)
        let after = try cursor.map { try Self.place($0, prefix: "p", count: 1)[0] } ?? 0
        return try await self.readers.perform { connection in
            let found = try connection.rows(
                """
                SELECT \(Reading.work), code, arguments, parked_at, row FROM work
                WHERE is_parked = 1 AND row > ?1 ORDER BY row LIMIT ?2
                """,
                [.integer(after), .integer(limit + 1)]
            ) { row in
                var columns = Columns(row, "work")
                let item = ParkedWork(
                    work: try Reading.work(&columns),
                    code: columns.text(),
                    arguments: try columns.json(),
                    since: columns.time()
                )
                return (place: [columns.int()], item: item)
            }
            return Self.page(found, limit: limit, prefix: "p")
        }
    }

    /// One row more than the page was read: it says whether there is a next page.
    private static func page<Item>(
        _ found: [(place: [Int], item: Item)],
        limit: Int,
        prefix: String
    ) -> Page<Item> {
        let shown = found.prefix(limit)
        guard found.count > limit, let last = shown.last else { return Page(items: shown.map(\.item), next: nil) }
        let text = prefix + last.place.map(String.init).joined(separator: "-")
        return Page(items: shown.map(\.item), next: Cursor(text))
    }

    private static func place(_ cursor: Cursor, prefix: String, count: Int) throws -> [Int] {
        let numbers = cursor.text.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false).map {
            Int($0)
        }
        let known = numbers.compactMap { $0 }
        guard cursor.text.hasPrefix(prefix), known.count == count, numbers.count == count else {
            throw StoreError(StoreError.Code.cursor)
        }
        return known
    }
}
