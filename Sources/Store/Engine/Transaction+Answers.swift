import Canonical
import Exchange

extension Transaction {
    /// What an earlier submission with the same key got, or nil if there was none.
    func answered(_ submission: Submission) throws -> SubmissionOutcome? {
        try self.connection.first(
            "SELECT digest, answer FROM submissions WHERE backend = ?1 AND key = ?2",
            [.id(submission.backend), .id(submission.key)]
        ) { row in
            row.blob(0) == submission.requestDigest.octets ? .repeated(answer: row.blob(1)) : .conflict
        }
    }

    func keep(_ submission: Submission, answer: [UInt8]) throws {
        try self.connection.run(
            "INSERT INTO submissions(backend, key, digest, answer, at) VALUES(?1, ?2, ?3, ?4, ?5)",
            [
                .id(submission.backend), .id(submission.key), .digest(submission.requestDigest), .blob(answer),
                .time(self.now),
            ]
        )
    }

    /// The duplicate table: for ever, in the same transaction as the message's effect.
    func remember(_ reception: Reception, result: KnownReception.Result) throws {
        let known = KnownReception(identity: reception.identity, result: result)
        try self.connection.run(
            """
            INSERT INTO duplicates(party, message_id, exchange, is_stored, known, answer, at)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            [
                .id(reception.identity.from), .id(reception.identity.messageID), .id(reception.identity.exchangeID),
                .flag(result == .stored), .blob(try Stored.octets(known)), .digest(reception.message.receipt),
                .time(self.now),
            ]
        )
    }

    /// How a status relates to those of its exchange and direction.
    func judge(_ status: StatusRecord) throws -> StatusOutcome {
        let series: [SQLValue] = [.id(status.exchangeID), .text(status.direction.rawValue)]
        let known = try self.connection.rows(
            "SELECT digest FROM statuses WHERE exchange = ?1 AND direction = ?2 AND sequence = ?3",
            series + [.integer(status.sequence)]
        ) { $0.blob(0) }
        if known.contains(status.digest.octets) { return .repeated }
        guard known.isEmpty else { return .contradicting }
        let newest = try self.connection.first(
            "SELECT max(sequence) FROM statuses WHERE exchange = ?1 AND direction = ?2",
            series
        ) { $0.int(0) }
        return status.sequence > newest ?? 0 ? .applied : .older
    }

    /// Throws if another status of ours has taken the number meanwhile.
    func requireFree(_ status: StatusRecord) throws {
        guard try self.judge(status) == .applied else {
            throw StoreError(StoreError.Code.revision, ["type": "status", "id": status.exchangeID.text])
        }
    }
}
