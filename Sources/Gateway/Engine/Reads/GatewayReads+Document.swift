import Canonical
public import Exchange
public import Store
public import Texts

extension GatewayReads {
    /// A document's timeline, by the id of the document, of one of its exchanges, or of a delivery.
    ///
    /// Nil for an unknown id, and for a document in which `scope`'s national system has no part.
    public func document(_ id: String, scope: BackendID?, in language: Language) async throws -> DocumentView? {
        guard let details = try await self.details(id), Self.isVisible(details, to: scope) else { return nil }
        let events = try await self.store.events(of: details.document.id)
        return try Self.view(details, events: events, language: language)
    }

    /// A document with everything that points to it, by any of the three ids.
    public func details(_ id: String) async throws -> DocumentDetails? {
        if let document = try? DocumentID(id), let found = try await self.store.document(document) { return found }
        if let exchange = try? ExchangeID(id), let found = try await self.store.exchange(exchange) {
            return try await self.store.document(found.documentID)
        }
        if let delivery = try? DeliveryID(id), let found = try await self.store.inboxItem(delivery) {
            return try await self.store.document(found.documentID)
        }
        return nil
    }

    private static func isVisible(_ details: DocumentDetails, to scope: BackendID?) -> Bool {
        guard let scope else { return true }
        return details.document.backend == scope || details.inbox.contains { $0.backend == scope }
            || details.exchanges.contains { $0.direction == .incoming && $0.finalRecipient == scope }
    }

    private static func view(_ details: DocumentDetails, events: [Event], language: Language) throws -> DocumentView {
        let document = details.document
        let report = try DocumentReport(octets: details.inbox.last?.report ?? document.report)
        return DocumentView(
            documentId: document.id.text,
            kind: document.kind?.rawValue ?? "",
            number: document.number,
            direction: document.direction.rawValue,
            dialect: document.dialect ?? report.dialect,
            result: report.outcome.rawValue,
            authenticity: report.authenticityView(in: language),
            at: document.at.rfc3339,
            originalDigest: document.original.text,
            originalBytes: report.originalBytes,
            exchanges: details.exchanges.map { Self.view($0, of: details) },
            verdicts: report.verdicts,
            findings: report.findingViews(in: language),
            events: try events.map(Self.view)
        )
    }

    private static func view(_ exchange: ExchangeRecord, of details: DocumentDetails) -> ExchangeView {
        ExchangeView(
            exchangeId: exchange.id.text,
            party: exchange.party.text,
            originalSender: exchange.originalSender?.text,
            finalRecipient: exchange.finalRecipient?.text,
            state: exchange.state,
            deliveryId: details.inbox.first { $0.exchangeID == exchange.id }?.deliveryID.text,
            statuses: details.statuses.filter { $0.exchangeID == exchange.id }.map(Self.view)
        )
    }

    private static func view(_ status: StatusRecord) -> StatusView {
        let report = try? StoredJSON.value(status.content, as: StatusReport.self)
        let quantities = report?.decision?.quantities ?? []
        return StatusView(
            sequence: status.sequence,
            event: report?.event.rawValue ?? status.name,
            decision: report?.decision?.name,
            reason: report?.decision?.reason,
            reasonCode: report?.decision?.reasonCode,
            quantities: quantities.isEmpty
                ? nil : quantities.map { AnsweredQuantity(item: $0.item, value: $0.value, unit: $0.unit) },
            codes: report?.codes ?? [],
            at: (report?.time ?? status.at).rfc3339
        )
    }

    static func view(_ event: Event) throws -> EventView {
        let header = try event.header()
        let hidden = try event.privatePart()
        var details = hidden?.texts ?? [:]
        details["messageId"] = hidden?.messageID?.text
        details["deliveryId"] = hidden?.deliveryID?.text
        details["sender"] = hidden?.sender?.text
        details["recipient"] = hidden?.recipient?.text
        details["authenticity"] = header.authenticity?.rawValue
        details["count"] = header.count.map(String.init)
        for (role, digest) in header.digests { details["\(role.rawValue)Digest"] = digest.text }
        return EventView(
            at: header.time.rfc3339,
            name: header.name.rawValue,
            exchangeId: header.exchangeID?.text,
            codes: header.codes,
            actor: hidden.map { $0.actor.name },
            details: details
        )
    }
}
