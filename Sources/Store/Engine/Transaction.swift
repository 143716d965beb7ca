import Canonical
import Exchange

/// One operation inside a transaction of the writer thread: the statements that write.
struct Transaction {
    let connection: Connection
    let operation: OperationID
    let now: UTCTime

    /// Runs `body` once per operation id: a repeat gets the stored result, a use for something else is refused.
    func once<Outcome: Codable>(_ kind: String, _ body: (Transaction) throws -> Outcome) throws -> Outcome {
        let known = try self.connection.first(
            "SELECT kind, result FROM operations WHERE id = ?1",
            [.id(self.operation)]
        ) { (kind: $0.text(0), result: $0.blob(1)) }
        if let known {
            guard known.kind == kind else {
                throw StoreError(StoreError.Code.operationConflict, ["operation": self.operation.text])
            }
            return try Stored.value(known.result, "operation")
        }
        let outcome = try body(self)
        try self.connection.run(
            "INSERT INTO operations(id, kind, result, at) VALUES(?1, ?2, ?3, ?4)",
            [.id(self.operation), .text(kind), .blob(try Stored.octets(outcome)), .time(self.now)]
        )
        return outcome
    }

    /// Writes everything, in an order in which each record finds what it names.
    func apply(_ prepared: PreparedEffects) throws {
        let effects = prepared.effects
        for blob in effects.blobs { try self.keep(blob, isInline: prepared.isInline(blob)) }
        for document in effects.documents { try self.put(document) }
        for exchange in effects.exchanges { try self.add(exchange) }
        for change in effects.changes { try self.change(change) }
        for message in effects.messages { try self.put(message) }
        for receipt in effects.receipts { try self.put(receipt) }
        for item in effects.inbox { try self.place(item) }
        for change in effects.inboxChanges { try self.change(change) }
        for entry in effects.register { try self.register(entry) }
        for status in effects.statuses { try self.keep(status) }
        for (index, work) in effects.work.enumerated() { try self.queue(work, index: index) }
        for change in effects.workChanges { try self.change(change) }
        for event in prepared.events { try self.journal(event) }
    }

    func journal(_ prepared: PreparedEffects.PreparedEvent) throws {
        let event = prepared.event
        try self.connection.run(
            "INSERT INTO events(id, exchange, document, header, private, salt) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
            [
                .id(event.id), .id(prepared.exchangeID), .id(prepared.documentID), .blob(event.headerOctets),
                .blob(event.privateOctets), .blob(event.salt),
            ]
        )
        try self.connection.run(
            "INSERT INTO event_counts(name, count) VALUES(?1, 1) ON CONFLICT(name) DO UPDATE SET count = count + 1",
            [.text(event.name.rawValue)]
        )
        guard let authenticity = prepared.authenticity else { return }
        try self.connection.run(
            """
            INSERT INTO authenticity_counts(name, authenticity, count) VALUES(?1, ?2, 1)
            ON CONFLICT(name, authenticity) DO UPDATE SET count = count + 1
            """,
            [.text(event.name.rawValue), .text(authenticity.rawValue)]
        )
    }

    func unknown(_ type: String, _ id: String) -> StoreError {
        StoreError(StoreError.Code.unknownItem, ["type": type, "id": id])
    }

    func wrongState(_ type: String, _ id: String, _ state: String) -> StoreError {
        StoreError(StoreError.Code.wrongState, ["type": type, "id": id, "state": state])
    }
}
