public import Exchange

extension SQLiteStore {
    public func events(after position: Int64, limit: Int) async throws -> [SequencedEvent] {
        let limit = self.bounded(limit)
        return try await self.readers.perform { connection in
            try connection.rows(
                """
                SELECT \(Reading.event), position FROM events
                WHERE position > ?1 ORDER BY position LIMIT ?2
                """,
                [.integer(position), .integer(limit)]
            ) { row in
                var columns = Columns(row, "event")
                let event = try Reading.event(&columns)
                return SequencedEvent(position: row.integer(3), event: event)
            }
        }
    }

    public func events(of exchange: ExchangeID) async throws -> [Event] {
        try await self.listEvents(
            """
            exchange = ?1 OR (exchange IS NULL AND document IN (SELECT document FROM exchanges WHERE id = ?1))
            """,
            .id(exchange)
        )
    }

    public func events(of document: DocumentID) async throws -> [Event] {
        try await self.listEvents(
            "document = ?1 OR exchange IN (SELECT id FROM exchanges WHERE document = ?1)",
            .id(document)
        )
    }

    private func listEvents(_ condition: String, _ value: SQLValue) async throws -> [Event] {
        let limit = self.limits.rowsMax
        return try await self.readers.perform { connection in
            try connection.rows(
                "SELECT \(Reading.event) FROM events WHERE \(condition) ORDER BY row LIMIT \(limit)",
                [value]
            ) { row in
                var columns = Columns(row, "event")
                return try Reading.event(&columns)
            }
        }
    }

    public func counts() async throws -> StoreCounts {
        let free = try FileSystem.freeSpace(self.folder)
        let writer = self.commits.counts
        let waiting = self.commits.waiting
        let syncs = self.blobs.syncs
        // Each checkpoint syncs the log and the database, and the log's new header after it.
        let checkpoints = self.commits.checkpoints
        return try await self.readers.perform { connection in
            var counts = StoreCounts()
            counts.freeSpace = free
            counts.commits = writer.commits
            counts.operations = writer.operations
            counts.fsyncs = writer.commits + syncs + 3 * checkpoints
            counts.operationsWaiting = waiting
            try Self.countWork(&counts, connection)
            try Self.countRecords(&counts, connection)
            return counts
        }
    }

    private static func countWork(_ counts: inout StoreCounts, _ connection: Connection) throws {
        let rows = try connection.rows(
            "SELECT kind, is_parked, count(*), min(created) FROM work GROUP BY kind, is_parked"
        ) { (kind: WorkKind(rawValue: $0.text(0)), isParked: $0.flag(1), count: $0.int(2), oldest: $0.time(3)) }
        for row in rows {
            if row.isParked {
                counts.parked[row.kind] = row.count
            } else {
                counts.work[row.kind] = row.count
                counts.oldestWork[row.kind] = row.oldest
            }
        }
    }

    private static func countRecords(_ counts: inout StoreCounts, _ connection: Connection) throws {
        let inbox = try connection.rows(
            "SELECT backend, count(*) FROM inbox WHERE state IN ('offered', 'handed') GROUP BY backend"
        ) { row in
            var columns = Columns(row, "inbox item")
            let backend: BackendID = try columns.id()
            return (backend, columns.int())
        }
        counts.inboxWaiting = Dictionary(inbox) { $1 }
        let states = try connection.rows("SELECT state, count(*) FROM exchanges GROUP BY state") {
            ($0.text(0), $0.int(1))
        }
        counts.exchanges = Dictionary(states) { $1 }
        let events = try connection.rows("SELECT name, count FROM event_counts") {
            (EventName(rawValue: $0.text(0)), $0.int(1))
        }
        counts.events = Dictionary(events) { $1 }
        let vouched = try connection.rows("SELECT name, authenticity, count FROM authenticity_counts") {
            (EventName(rawValue: $0.text(0)), Authenticity.Appearance(rawValue: $0.text(1)), $0.int(2))
        }
        for case (let name, let appearance?, let count) in vouched {
            counts.authenticity[name, default: [:]][appearance] = count
        }
        counts.lastPosition =
            try connection.first("SELECT coalesce(max(position), 0) FROM events") { $0.integer(0) } ?? 0
        counts.eventsUnsequenced =
            try connection.first("SELECT count(*) FROM events WHERE position IS NULL") { $0.int(0) } ?? 0
    }

    public func check() async throws {
        if let failure = self.commits.failure { throw failure }
        try self.requireSpace()
        if self.commits.waiting >= self.limits.writesWaitingMax {
            throw StoreError(StoreError.Code.busy, ["limit": String(self.limits.writesWaitingMax)])
        }
        _ = try await self.readers.perform { try $0.first("SELECT 1") { $0.int(0) } }
    }
}
