import Canonical
public import Exchange
import MIME

extension SQLiteStore {
    public func submission(backend: BackendID, key: IdempotencyKey) async throws -> StoredSubmission? {
        try await self.readers.perform { connection in
            try connection.first(
                "SELECT digest, answer, at FROM submissions WHERE backend = ?1 AND key = ?2",
                [.id(backend), .id(key)]
            ) { row in
                var columns = Columns(row, "submission")
                return StoredSubmission(
                    submission: Submission(backend: backend, key: key, requestDigest: try columns.digest()),
                    answer: columns.blob(),
                    at: columns.time()
                )
            }
        }
    }

    public func priorReception(_ identity: ReceivedIdentity) async throws -> PriorReception {
        let blobs = self.blobs
        return try await self.readers.perform { connection in
            let prior = try Reading.prior(identity, connection)
            let answer = try prior.answer.flatMap { try blobs.read($0, connection) }
            return PriorReception(decision: prior.decision, answer: answer?.octets)
        }
    }

    public func document(_ id: DocumentID) async throws -> DocumentDetails? {
        try await self.readers.perform { connection in
            let document = try connection.first(
                "SELECT \(Reading.document) FROM documents d WHERE d.id = ?1",
                [.id(id)]
            ) { row in
                var columns = Columns(row, "document")
                return try Reading.document(&columns)
            }
            guard let document else { return nil }
            let exchanges = try connection.rows(
                "SELECT \(Reading.exchange) FROM exchanges e WHERE e.document = ?1 ORDER BY e.row",
                [.id(id)]
            ) { row in
                var columns = Columns(row, "exchange")
                return try Reading.exchange(&columns)
            }
            return DocumentDetails(
                document: document,
                exchanges: exchanges,
                statuses: try exchanges.flatMap { try Self.statuses($0.id, connection) },
                inbox: try connection.rows(
                    "SELECT \(Reading.inbox) FROM inbox i WHERE i.document = ?1 ORDER BY i.row",
                    [.id(id)],
                    Reading.inbox
                )
            )
        }
    }

    public func exchange(_ id: ExchangeID) async throws -> ExchangeRecord? {
        try await self.readers.perform { try Reading.exchange(id, $0) }
    }

    public func inboxItem(_ id: DeliveryID) async throws -> InboxItem? {
        try await self.readers.perform { connection in
            try connection.first("SELECT \(Reading.inbox) FROM inbox i WHERE i.id = ?1", [.id(id)], Reading.inbox)
        }
    }

    public func inboxItems(of exchange: ExchangeID) async throws -> [InboxItem] {
        try await self.readers.perform { connection in
            try connection.rows(
                "SELECT \(Reading.inbox) FROM inbox i WHERE i.exchange = ?1 ORDER BY i.row",
                [.id(exchange)],
                Reading.inbox
            )
        }
    }

    public func message(
        _ direction: Direction,
        _ party: PartyID,
        _ id: MessageID
    ) async throws -> MessageRecord? {
        try await self.readers.perform { connection in
            try connection.first(
                "SELECT \(Reading.message) FROM messages WHERE direction = ?1 AND party = ?2 AND message_id = ?3",
                [.text(direction.rawValue), .id(party), .id(id)],
                Reading.message
            )
        }
    }

    public func messages(of exchange: ExchangeID) async throws -> [MessageRecord] {
        try await self.readers.perform { connection in
            try connection.rows(
                "SELECT \(Reading.message) FROM messages WHERE exchange = ?1 ORDER BY row",
                [.id(exchange)],
                Reading.message
            )
        }
    }

    public func statuses(of exchange: ExchangeID) async throws -> [StatusRecord] {
        try await self.readers.perform { try Self.statuses(exchange, $0) }
    }

    private static func statuses(_ exchange: ExchangeID, _ connection: Connection) throws -> [StatusRecord] {
        try connection.rows(
            """
            SELECT exchange, direction, sequence, name, digest, content, message_id, at
            FROM statuses WHERE exchange = ?1 ORDER BY direction, sequence, rowid
            """,
            [.id(exchange)],
            Reading.status
        )
    }

    public func blob(_ digest: OctetsDigest) async throws -> Blob? {
        let blobs = self.blobs
        return try await self.readers.perform { try blobs.read(digest, $0) }
    }

    public func openBlob(_ digest: OctetsDigest) async throws -> Blob? {
        let blobs = self.blobs
        return try await self.readers.perform { try blobs.read(digest, $0, opens: true) }
    }

    public func registerEntries(_ keys: [RegisterKey]) async throws -> [RegisterEntry] {
        guard keys.count <= self.limits.itemsMax else {
            throw StoreError(
                StoreError.Code.tooMany,
                ["count": String(keys.count), "limit": String(self.limits.itemsMax)]
            )
        }
        return try await self.readers.perform { connection in
            var found: [(row: Int, entry: RegisterEntry)] = []
            for key in Set(keys.map(\.text)) {
                found += try connection.rows(
                    "SELECT row, entry FROM register WHERE key = ?1 ORDER BY row",
                    [.text(key)]
                ) { row in
                    var columns = Columns(row, "register entry")
                    return (row: columns.int(), entry: try columns.json())
                }
            }
            return found.sorted { $0.row < $1.row }.map(\.entry)
        }
    }
}

extension BlobFolder {
    /// A blob by its row, wherever its octets are.
    ///
    /// A row without its octets is `STO-026`, never an empty blob. With `opens` a file is not read into memory.
    func read(_ digest: OctetsDigest, _ connection: Connection, opens: Bool = false) throws -> Blob? {
        let found = try connection.first(
            "SELECT content, size, octets FROM blobs WHERE digest = ?1",
            [.digest(digest)]
        ) { row in
            var columns = Columns(row, "blob")
            return (content: try columns.digest(), size: columns.int(), octets: columns.optionalBlob())
        }
        guard let found else { return nil }
        let source =
            if let octets = found.octets {
                OctetSource(octets)
            } else {
                try opens ? self.source(digest) : self.octets(digest).map { OctetSource($0) }
            }
        guard let source, source.count == found.size else {
            throw StoreError(StoreError.Code.blobMissing, ["digest": digest.text])
        }
        return Blob(source: source, octetsDigest: digest, contentDigest: found.content)
    }
}
