import Canonical
import Exchange
import MIME

extension Transaction {
    /// A blob that is already there stays; its octets are the same, since its name is their digest.
    func keep(_ blob: Blob, isInline: Bool) throws {
        try self.connection.run(
            "INSERT INTO blobs(digest, content, size, octets) VALUES(?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            [
                .digest(blob.octetsDigest), .digest(blob.contentDigest), .integer(blob.source.count),
                isInline ? .blob(blob.octets) : .null,
            ]
        )
    }

    func put(_ document: DocumentRecord) throws {
        try self.connection.run(
            """
            INSERT INTO documents(id, direction, kind, number, register_key, dialect, backend, original, canonical,
              attestation, attachments, report, at)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            ON CONFLICT(id) DO UPDATE SET direction = ?2, kind = ?3, number = ?4, register_key = ?5, dialect = ?6,
              backend = ?7, original = ?8, canonical = ?9, attestation = ?10, attachments = ?11, report = ?12, at = ?13
            """,
            [
                .id(document.id), .text(document.direction.rawValue), .text(document.kind?.rawValue),
                .text(document.number), .blob(try document.registerKey.map { try Stored.octets($0) }),
                .text(document.dialect), .id(document.backend), .digest(document.original),
                .digest(document.canonical), .digest(document.attestation),
                .blob(try Stored.octets(document.attachments)), .blob(document.report), .time(document.at),
            ]
        )
    }

    func add(_ exchange: ExchangeRecord) throws {
        try self.connection.run(
            """
            INSERT INTO exchanges(id, document, direction, party, sender, recipient, state, machine, revision, created,
              updated) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """,
            [
                .id(exchange.id), .id(exchange.documentID), .text(exchange.direction.rawValue), .id(exchange.party),
                .id(exchange.originalSender), .id(exchange.finalRecipient), .text(exchange.state),
                .blob(exchange.machine), .integer(exchange.revision), .time(exchange.createdAt),
                .time(exchange.updatedAt),
            ]
        )
    }

    func change(_ change: ExchangeChange) throws {
        try self.connection.run(
            """
            UPDATE exchanges SET state = ?1, machine = ?2, revision = revision + 1, updated = ?3
            WHERE id = ?4 AND revision = ?5
            """,
            [
                .text(change.state), .blob(change.machine), .time(self.now), .id(change.id),
                .integer(change.revision),
            ]
        )
        guard self.connection.changes == 0 else { return }
        let isThere = try self.connection.first("SELECT 1 FROM exchanges WHERE id = ?1", [.id(change.id)]) { _ in true }
        guard isThere == true else { throw self.unknown("exchange", change.id.text) }
        throw StoreError(StoreError.Code.revision, ["type": "exchange", "id": change.id.text])
    }

    /// A message of ours that is sent again under its MessageId replaces the earlier text until its receipt is there.
    func put(_ message: MessageRecord) throws {
        try self.connection.run(
            """
            INSERT INTO messages(direction, party, message_id, action, refers_to, exchange, soap, headers, parts, receipt,
              at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            ON CONFLICT(direction, party, message_id) DO UPDATE SET soap = ?7, headers = ?8, parts = ?9, at = ?11
            WHERE receipt IS NULL
            """,
            [
                .text(message.direction.rawValue), .id(message.party), .id(message.messageID), .text(message.action),
                .id(message.refersTo), .id(message.exchangeID), .digest(message.soap), .blob(message.headers),
                .blob(try Stored.octets(message.parts)), .digest(message.receipt), .time(message.at),
            ]
        )
    }

    func put(_ receipt: ReceiptRecord) throws {
        try self.connection.run(
            """
            UPDATE messages SET receipt = coalesce(receipt, ?1)
            WHERE direction = 'out' AND party = ?2 AND message_id = ?3
            """,
            [.digest(receipt.receipt), .id(receipt.party), .id(receipt.messageID)]
        )
        guard self.connection.changes > 0 else { throw self.unknown("message", receipt.messageID.text) }
    }

    func register(_ entry: RegisterEntry) throws {
        try self.connection.run(
            "INSERT INTO register(key, exchange, entry) VALUES(?1, ?2, ?3)",
            [.text(entry.key.text), .id(entry.exchangeID), .blob(try Stored.octets(entry))]
        )
    }

    /// Adds a status; the same one again changes nothing.
    func keep(_ status: StatusRecord) throws {
        try self.connection.run(
            """
            INSERT INTO statuses(exchange, direction, sequence, digest, name, content, message_id, at)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING
            """,
            [
                .id(status.exchangeID), .text(status.direction.rawValue), .integer(status.sequence),
                .digest(status.digest), .text(status.name), .blob(status.content), .id(status.messageID),
                .time(status.at),
            ]
        )
    }
}
