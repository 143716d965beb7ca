import Canonical
import Exchange

/// How rows become records; the column lists stand beside the readers so that they stay in step.
enum Reading {
    static let document = """
        d.id, d.direction, d.kind, d.number, d.register_key, d.dialect, d.backend, d.original, d.canonical, d.attestation,
        d.attachments, d.report, d.at
        """
    static let exchange = """
        e.id, e.document, e.direction, e.party, e.sender, e.recipient, e.state, e.machine, e.revision, e.created, e.updated
        """
    static let inbox = """
        i.id, i.exchange, i.document, i.backend, i.kind, i.number, i.lane, i.national, i.dialect, i.original, i.canonical,
        i.report, i.flags, i.placed, i.state, i.taken, i.superseded_by
        """
    static let work = """
        id, kind, exchange, delivery, lane, payload, next_at, attempts, is_released, created
        """
    static let message = """
        direction, party, message_id, action, refers_to, exchange, soap, headers, parts, receipt, at
        """
    static let event = "header, private, salt"

    static func document(_ columns: inout Columns) throws -> DocumentRecord {
        DocumentRecord(
            id: try columns.id(),
            direction: try columns.choice(),
            kind: columns.optionalText().map { DocumentKind(rawValue: $0) },
            number: columns.text(),
            registerKey: try columns.optionalJSON(),
            dialect: columns.optionalText(),
            backend: try columns.optionalID(),
            original: try columns.digest(),
            canonical: try columns.optionalDigest(),
            attestation: try columns.optionalDigest(),
            attachments: try columns.json(),
            report: columns.blob(),
            at: columns.time()
        )
    }

    static func exchange(_ columns: inout Columns) throws -> ExchangeRecord {
        ExchangeRecord(
            id: try columns.id(),
            documentID: try columns.id(),
            direction: try columns.choice(),
            party: try columns.id(),
            originalSender: try columns.optionalID(),
            finalRecipient: try columns.optionalID(),
            state: columns.text(),
            machine: columns.blob(),
            revision: columns.int(),
            createdAt: columns.time(),
            updatedAt: columns.time()
        )
    }

    static func inbox(_ row: Row) throws -> InboxItem {
        var columns = Columns(row, "inbox item")
        return InboxItem(
            deliveryID: try columns.id(),
            exchangeID: try columns.id(),
            documentID: try columns.id(),
            backend: try columns.id(),
            kind: DocumentKind(rawValue: columns.text()),
            number: columns.text(),
            lane: columns.optionalText(),
            national: try columns.digest(),
            nationalDialect: columns.text(),
            original: try columns.digest(),
            canonical: try columns.optionalDigest(),
            report: columns.blob(),
            flags: try columns.json(),
            placedAt: columns.time(),
            state: try columns.choice(),
            takenAt: columns.optionalTime(),
            supersededBy: try columns.optionalID()
        )
    }

    static func message(_ row: Row) throws -> MessageRecord {
        var columns = Columns(row, "message")
        return MessageRecord(
            direction: try columns.choice(),
            party: try columns.id(),
            messageID: try columns.id(),
            action: columns.text(),
            refersTo: try columns.optionalID(),
            exchangeID: try columns.optionalID(),
            soap: try columns.digest(),
            headers: columns.blob(),
            parts: try columns.json(),
            receipt: try columns.optionalDigest(),
            at: columns.time()
        )
    }

    static func status(_ row: Row) throws -> StatusRecord {
        var columns = Columns(row, "status")
        return StatusRecord(
            exchangeID: try columns.id(),
            direction: try columns.choice(),
            sequence: columns.int(),
            name: columns.text(),
            digest: try columns.digest(),
            content: columns.blob(),
            messageID: try columns.optionalID(),
            at: columns.time()
        )
    }

    static func work(_ columns: inout Columns) throws -> WorkRecord {
        let id = WorkID(columns.text())
        let work = NewWork(
            kind: WorkKind(rawValue: columns.text()),
            exchangeID: try columns.optionalID(),
            deliveryID: try columns.optionalID(),
            lane: columns.optionalText(),
            payload: columns.blob(),
            notBefore: columns.time()
        )
        return WorkRecord(
            id: id,
            work: work,
            attempts: columns.int(),
            isReleased: columns.flag(),
            createdAt: columns.time()
        )
    }

    static func event(_ columns: inout Columns) throws -> Event {
        let header = columns.blob()
        let privatePart = columns.optionalBlob()
        let salt = columns.optionalBlob()
        do { return try Event(headerOctets: header, privateOctets: privatePart, salt: salt) } catch {
            throw StoreError(StoreError.Code.unreadableRecord, ["type": "event"], detail: String(describing: error))
        }
    }

    static func exchange(_ id: ExchangeID, _ connection: Connection) throws -> ExchangeRecord? {
        try connection.first("SELECT \(Self.exchange) FROM exchanges e WHERE e.id = ?1", [.id(id)]) { row in
            var columns = Columns(row, "exchange")
            return try Self.exchange(&columns)
        }
    }

    /// What the duplicate table knows of a message: by MessageId with the stored answer, and by exchange.
    static func prior(_ identity: ReceivedIdentity, _ connection: Connection) throws -> Prior {
        let same = try connection.first(
            "SELECT known, answer FROM duplicates WHERE party = ?1 AND message_id = ?2",
            [.id(identity.from), .id(identity.messageID)]
        ) { row in
            var columns = Columns(row, "duplicate")
            let known: KnownReception = try columns.json()
            return (known: known, answer: try columns.optionalDigest())
        }
        var byExchange: KnownReception?
        if let exchange = identity.exchangeID {
            byExchange = try connection.first(
                "SELECT known FROM duplicates WHERE party = ?1 AND exchange = ?2 AND is_stored = 1 ORDER BY row LIMIT 1",
                [.id(identity.from), .id(exchange)]
            ) { row in
                var columns = Columns(row, "duplicate")
                let known: KnownReception = try columns.json()
                return known
            }
        }
        let decision = ReceptionDecision.decide(identity, byMessageID: same?.known, byExchangeID: byExchange)
        return Prior(decision: decision, result: same?.known.result, answer: same?.answer)
    }

    struct Prior {
        let decision: ReceptionDecision
        let result: KnownReception.Result?
        let answer: OctetsDigest?
    }
}
