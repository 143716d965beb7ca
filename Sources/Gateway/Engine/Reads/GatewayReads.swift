import Canonical
public import Exchange
public import MIME
public import Store
public import Texts

/// Everything that the national interface shows: listings, timelines, inboxes, bytes.
///
/// What a person views or takes out is an event; the engine writes it around these reads.
public struct GatewayReads: Sendable {
    let store: any GatewayStore
    /// Limits for unpacking what is stored compressed.
    let unpacking: Gzip.Limits

    public init(store: any GatewayStore, unpacking: Gzip.Limits = Gzip.Limits()) {
        self.store = store
        self.unpacking = unpacking
    }

    /// Documents and their exchanges, newest first.
    public func documents(_ query: DocumentQuery) async throws -> PageView<DocumentSummaryView> {
        let page = try await self.store.find(query)
        return PageView(items: page.items.map(Self.summary), next: page.next?.text)
    }

    /// The journal after a position, oldest first.
    public func events(after position: Int64, limit: Int) async throws -> PageView<JournalView> {
        let found = try await self.store.events(after: position, limit: limit)
        let items = try found.map { sequenced in
            JournalView(
                position: sequenced.position,
                documentId: try sequenced.event.header().documentID?.text,
                event: try Self.view(sequenced.event)
            )
        }
        return PageView(items: items, next: items.count < limit ? nil : items.last.map { "\($0.position)" })
    }

    /// Work that waits for an operator, oldest first.
    public func parked(cursor: Cursor?, limit: Int, in language: Language) async throws -> PageView<ParkedView> {
        let page = try await self.store.parked(cursor: cursor, limit: limit)
        var items: [ParkedView] = []
        for parked in page.items {
            items.append(try await self.view(parked, in: language))
        }
        return PageView(items: items, next: page.next?.text)
    }

    /// The content of a blob, unpacked where it was stored as it travelled; nil where it is gone.
    public func content(_ digest: OctetsDigest) async throws -> [UInt8]? {
        guard let blob = try await self.store.blob(digest) else { return nil }
        guard blob.octetsDigest != blob.contentDigest else { return blob.octets }
        return try Gzip.unpacked(blob.octets, limits: self.unpacking)
    }

    private static func summary(_ line: DocumentSummary) -> DocumentSummaryView {
        DocumentSummaryView(
            documentId: line.document.id.text,
            exchangeId: line.exchange?.id.text,
            kind: line.document.kind?.rawValue ?? "",
            number: line.document.number,
            direction: line.document.direction.rawValue,
            party: line.exchange?.party.text ?? "",
            state: line.exchange?.state ?? "refused",
            decision: line.status.flatMap { AuthorityDecision.names.contains($0) ? $0 : nil },
            authenticity: (try? DocumentReport(octets: line.document.report))?.authenticity?.appearance.rawValue,
            at: line.document.at.rfc3339
        )
    }

    private func view(_ parked: ParkedWork, in language: Language) async throws -> ParkedView {
        let remark = DocumentReport.Remark(code: parked.code, arguments: parked.arguments, severity: "error")
        var exchange: ExchangeRecord?
        var document: DocumentRecord?
        if let id = parked.work.work.exchangeID {
            exchange = try await self.store.exchange(id)
            if let exchange { document = try await self.store.document(exchange.documentID)?.document }
        }
        return ParkedView(
            id: parked.work.id.text,
            work: parked.work.work.kind.rawValue,
            exchangeId: parked.work.work.exchangeID?.text,
            number: document?.number,
            party: exchange?.party.text,
            code: parked.code,
            what: remark.what(in: language),
            remedy: remark.remedy(in: language),
            authenticity: try document.flatMap { try DocumentReport(octets: $0.report).authenticityView(in: language) },
            since: parked.since.rfc3339,
            attempts: parked.work.attempts
        )
    }
}
