import Canonical
import Exchange

extension Transaction {
    func place(_ item: InboxItem) throws {
        try self.connection.run(
            """
            INSERT INTO inbox(id, exchange, document, backend, kind, number, lane, national, dialect, original, canonical,
              report, flags, placed, state, taken, superseded_by)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
            ON CONFLICT(id) DO NOTHING
            """,
            [
                .id(item.deliveryID), .id(item.exchangeID), .id(item.documentID), .id(item.backend),
                .text(item.kind.rawValue), .text(item.number), .text(item.lane), .digest(item.national),
                .text(item.nationalDialect), .digest(item.original), .digest(item.canonical), .blob(item.report),
                .blob(try Stored.octets(item.flags)), .time(item.placedAt), .text(item.state.rawValue),
                .time(item.takenAt), .id(item.supersededBy),
            ]
        )
    }

    func change(_ change: InboxChange) throws {
        switch change {
        case .handed(let id):
            _ = try self.inboxState(id)
            try self.connection.run(
                "UPDATE inbox SET state = 'handed' WHERE id = ?1 AND state = 'offered'",
                [.id(id)]
            )
        case .refused(let id): try self.moveUntaken(id, to: .refused)
        case .offered(let id): try self.moveUntaken(id, to: .offered)
        case .superseded(let id, let by):
            _ = try self.inboxState(id)
            try self.connection.run("UPDATE inbox SET superseded_by = ?2 WHERE id = ?1", [.id(id), .id(by)])
        }
    }

    /// Marks an item as taken; false if it was before.
    ///
    /// An item of another backend is unknown to this one.
    func take(_ id: DeliveryID, backend: BackendID) throws -> Bool {
        let state = try self.inboxState(id, backend: backend)
        switch state {
        case .taken: return false
        case .refused: throw self.wrongState("delivery", id.text, state.rawValue)
        case .offered, .handed:
            try self.connection.run(
                "UPDATE inbox SET state = 'taken', taken = ?2 WHERE id = ?1",
                [.id(id), .time(self.now)]
            )
            return true
        }
    }

    func inboxState(_ id: DeliveryID, backend: BackendID? = nil) throws -> InboxItem.State {
        let state = try self.connection.first(
            "SELECT state FROM inbox WHERE id = ?1 AND (?2 IS NULL OR backend = ?2)",
            [.id(id), .id(backend)]
        ) { row in
            var columns = Columns(row, "inbox item")
            let state: InboxItem.State = try columns.choice()
            return state
        }
        guard let state else { throw self.unknown("delivery", id.text) }
        return state
    }

    private func moveUntaken(_ id: DeliveryID, to state: InboxItem.State) throws {
        guard try self.inboxState(id) != .taken else {
            throw self.wrongState("delivery", id.text, InboxItem.State.taken.rawValue)
        }
        try self.connection.run("UPDATE inbox SET state = ?2 WHERE id = ?1", [.id(id), .text(state.rawValue)])
    }
}
