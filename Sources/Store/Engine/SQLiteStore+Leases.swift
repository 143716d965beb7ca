public import Canonical
import Exchange

extension SQLiteStore {
    public func claim(_ request: ClaimRequest) async throws -> [Claim] {
        let limit = self.bounded(request.limit)
        return try await self.commits.perform { connection in
            try Self.claim(request, limit: limit, connection)
        }
    }

    /// Leases the due heads of their lanes.
    ///
    /// Work with an ended lease is due like any other. Work waits while earlier queued work of its lane is there, or while
    /// a later one is leased (an operator brought the earlier one back meanwhile).
    private static func claim(_ request: ClaimRequest, limit: Int, _ connection: Connection) throws -> [Claim] {
        guard !request.kinds.isEmpty else { return [] }
        var values: [SQLValue] = [
            .time(request.now), .text(request.owner), .time(request.leaseUntil), .integer(limit),
        ]
        func place(_ value: SQLValue) -> String {
            values.append(value)
            return "?\(values.count)"
        }
        // One kind by equality: its index gives the order.
        let kinds = request.kinds.map { place(.text($0.rawValue)) }
        let isKind = kinds.count == 1 ? "= \(kinds[0])" : "IN (\(kinds.joined(separator: ", ")))"
        let (isMeant, order) =
            switch request.partners {
            case .all: ("1", "w.next_at, w.row")
            case .only(let party): ("w.party = \(place(.id(party)))", "w.row")
            case .except(let parties) where parties.isEmpty: ("1", "w.next_at, w.row")
            case .except(let parties):
                (
                    "(w.party IS NULL OR w.party NOT IN (\(parties.map { place(.id($0)) }.joined(separator: ", "))))",
                    "w.next_at, w.row"
                )
            }
        let works = try connection.rows(
            """
            UPDATE work SET owner = ?2, next_at = ?3, token = token + 1, attempts = attempts + 1
            WHERE row IN (
              SELECT w.row FROM work w WHERE w.kind \(isKind) AND w.is_parked = 0 AND w.next_at <= ?1 AND \(isMeant)
                AND (w.lane IS NULL OR NOT EXISTS (
                  SELECT 1 FROM work o WHERE o.kind = w.kind AND o.lane = w.lane AND o.is_parked = 0
                    AND o.lane IS NOT NULL AND (o.row < w.row OR (o.row > w.row AND o.owner IS NOT NULL AND o.next_at > ?1))))
              ORDER BY \(order) LIMIT ?4)
            RETURNING \(Reading.work), token, row
            """,
            values
        ) { row in
            var columns = Columns(row, "work")
            let work = try Reading.work(&columns)
            return (work: work, token: Int64(columns.int()), row: columns.int())
        }
        return try works.sorted { $0.row < $1.row }.map { found in
            Claim(
                work: found.work,
                lease: Lease(
                    work: found.work.id,
                    owner: request.owner,
                    token: found.token,
                    until: request.leaseUntil
                ),
                exchange: try found.work.work.exchangeID.flatMap { try Reading.exchange($0, connection) }
            )
        }
    }

    public func extendLease(_ lease: Lease, until: UTCTime, now: UTCTime) async throws -> Lease {
        try await self.commits.perform { connection in
            try connection.run(
                """
                UPDATE work SET next_at = ?5
                WHERE id = ?1 AND is_parked = 0 AND owner = ?2 AND token = ?3 AND next_at > ?4
                """,
                [.text(lease.work.text), .text(lease.owner), .integer(lease.token), .time(now), .time(until)]
            )
            guard connection.changes > 0 else {
                throw StoreError(StoreError.Code.staleLease, ["work": lease.work.text])
            }
            return Lease(work: lease.work, owner: lease.owner, token: lease.token, until: until)
        }
    }

    public func sequence(_ request: SequencingRequest) async throws -> SequencingOutcome {
        let limit = self.bounded(request.limit)
        let kept = self.limits.operationsKept
        return try await self.commits.perform { connection in
            let isWaiting = try connection.first("SELECT 1 FROM events WHERE position IS NULL LIMIT 1") { _ in true }
            if let until = try Self.holdSequencer(request, isIdle: isWaiting == nil, connection) {
                return .heldByOther(until: until)
            }
            try Self.forgetOperations(before: request.now.advanced(by: .zero - kept), connection)
            let last = try connection.first("SELECT coalesce(max(position), 0) FROM events") { $0.integer(0) } ?? 0
            // Row ids are in the order of commits here: there is one writer.
            let rows = try connection.rows(
                "SELECT row FROM events WHERE position IS NULL ORDER BY row LIMIT ?1",
                [.integer(limit)]
            ) { $0.integer(0) }
            for (offset, row) in rows.enumerated() {
                try connection.run(
                    "UPDATE events SET position = ?2 WHERE row = ?1",
                    [.integer(row), .integer(last + Int64(offset) + 1)]
                )
            }
            return .sequenced(count: rows.count, last: last + Int64(rows.count))
        }
    }

    /// Takes or keeps the sequencer's lease; returns its end if somebody else holds it.
    ///
    /// While there is nothing to do our own lease is left to run out, so that an idle gateway writes nothing.
    private static func holdSequencer(
        _ request: SequencingRequest,
        isIdle: Bool,
        _ connection: Connection
    ) throws -> UTCTime? {
        let held = try connection.first("SELECT owner, until FROM leases WHERE name = 'sequencer'") {
            (owner: $0.text(0), until: $0.time(1))
        }
        if let held, held.until > request.now {
            guard held.owner == request.owner else { return held.until }
            if isIdle { return nil }
        }
        try connection.run(
            """
            INSERT INTO leases(name, owner, until) VALUES('sequencer', ?1, ?2)
            ON CONFLICT(name) DO UPDATE SET owner = ?1, until = ?2
            """,
            [.text(request.owner), .time(request.leaseUntil)]
        )
        return nil
    }

    /// Old results go, a few at a time, found by the time that begins an operation's id (a UUID version 7).
    private static func forgetOperations(before end: UTCTime, _ connection: Connection) throws {
        let first = OperationID(at: end, random: [UInt8](repeating: 0, count: UUIDText.randomBytes))
        try connection.run(
            "DELETE FROM operations WHERE id IN (SELECT id FROM operations WHERE id < ?1 AND at < ?2 LIMIT ?3)",
            [.id(first), .time(end), .integer(Self.operationsForgottenMax)]
        )
    }

    /// Operations that one step of the sequencer forgets.
    private static let operationsForgottenMax = 500
}
