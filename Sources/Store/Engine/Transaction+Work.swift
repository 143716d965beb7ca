import Canonical
import Exchange

extension Transaction {
    /// The id is made of the operation's, so that a repeated operation makes the same work.
    ///
    /// The partner stands beside the work, so that claims can tell who fetches by himself.
    func queue(_ work: NewWork, index: Int) throws {
        if work.onlyIfIdle, try self.isLaneBusy(work) { return }
        try self.connection.run(
            """
            INSERT INTO work(id, kind, exchange, delivery, lane, payload, next_at, created, party)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, (SELECT party FROM exchanges WHERE id = ?3))
            """,
            [
                .text("\(self.operation.text)-\(index)"), .text(work.kind.rawValue), .id(work.exchangeID),
                .id(work.deliveryID), .text(work.lane), .blob(work.payload), .time(work.notBefore), .time(self.now),
            ]
        )
    }

    private func isLaneBusy(_ work: NewWork) throws -> Bool {
        try self.connection.first(
            "SELECT 1 FROM work WHERE kind = ?1 AND lane = ?2 AND lane IS NOT NULL AND is_parked = 0 LIMIT 1",
            [.text(work.kind.rawValue), .text(work.lane)]
        ) { _ in true } ?? false
    }

    /// Settles work from outside; the token fences whoever is at it.
    func change(_ change: WorkChange) throws {
        let rows = try self.connection.rows(
            "SELECT row FROM work WHERE kind = ?1 AND exchange = ?2 AND payload = ?3",
            [.text(change.kind.rawValue), .id(change.exchangeID), .blob(change.payload)]
        ) { $0.integer(0) }
        for row in rows { try self.end(row: .integer(row), change.outcome) }
    }

    /// Throws unless the lease is the work's current one and has not ended.
    func requireCurrent(_ lease: Lease) throws {
        let isCurrent = try self.connection.first(
            """
            SELECT 1 FROM work
            WHERE id = ?1 AND is_parked = 0 AND owner = ?2 AND token = ?3 AND next_at > ?4
            """,
            [.text(lease.work.text), .text(lease.owner), .integer(lease.token), .time(self.now)]
        ) { _ in true }
        guard isCurrent == true else {
            throw StoreError(StoreError.Code.staleLease, ["work": lease.work.text])
        }
    }

    func end(_ lease: Lease, _ outcome: WorkOutcome) throws {
        try self.requireCurrent(lease)
        let row = try self.connection.first("SELECT row FROM work WHERE id = ?1", [.text(lease.work.text)]) {
            $0.integer(0)
        }
        if let row { try self.end(row: .integer(row), outcome) }
    }

    private func end(row: SQLValue, _ outcome: WorkOutcome) throws {
        switch outcome {
        case .done:
            try self.connection.run("DELETE FROM work WHERE row = ?1", [row])
        case .again(let at):
            try self.connection.run("UPDATE work SET owner = NULL, next_at = ?2 WHERE row = ?1", [row, .time(at)])
        case .postponed(let until):
            // The claim counted it (``claim``), so there is one to take back.
            try self.connection.run(
                "UPDATE work SET owner = NULL, attempts = MAX(attempts - 1, 0), next_at = ?2 WHERE row = ?1",
                [row, .time(until)]
            )
        case .park(let code, let arguments):
            try self.connection.run(
                """
                UPDATE work SET owner = NULL, is_parked = 1, code = ?2, arguments = ?3, parked_at = ?4 WHERE row = ?1
                """,
                [row, .text(code), .blob(try Stored.octets(arguments)), .time(self.now)]
            )
        }
    }

    func resolve(_ work: WorkID, _ action: Resolution.Action) throws {
        switch action {
        case .retry, .release:
            // The token stays: it only ever grows, so that a lease from before the parking never fits again.
            try self.connection.run(
                """
                UPDATE work SET is_parked = 0, attempts = 0, next_at = ?2, is_released = is_released OR ?3, code = NULL,
                  arguments = NULL, parked_at = NULL
                WHERE id = ?1 AND is_parked = 1
                """,
                [.text(work.text), .time(self.now), .flag(action == .release)]
            )
        case .discard:
            try self.connection.run("DELETE FROM work WHERE id = ?1 AND is_parked = 1", [.text(work.text)])
        }
        guard self.connection.changes == 0 else { return }
        let isThere = try self.connection.first("SELECT 1 FROM work WHERE id = ?1", [.text(work.text)]) { _ in true }
        guard isThere == true else { throw self.unknown("work", work.text) }
        throw self.wrongState("work", work.text, "not-parked")
    }
}
