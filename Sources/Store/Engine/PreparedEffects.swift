import Exchange
import MIME

/// Effects checked against the limits, with what the writer thread should not have to compute.
struct PreparedEffects: Sendable {
    /// An event with the identifiers that its header holds.
    struct PreparedEvent: Sendable {
        let event: Event
        let exchangeID: ExchangeID?
        let documentID: DocumentID?
        let authenticity: Authenticity.Appearance?

        init(_ event: Event) throws {
            let header = try event.header()
            self.event = event
            self.exchangeID = header.exchangeID
            self.documentID = header.documentID
            self.authenticity = header.authenticity
        }
    }

    let effects: Effects
    let events: [PreparedEvent]
    /// Blobs that are files; they are on disk before the transaction begins.
    let large: [Blob]
    private let inlineMax: Int

    init(_ effects: Effects, limits: StoreLimits) throws {
        let longest = [
            effects.blobs.count, effects.documents.count, effects.exchanges.count, effects.changes.count,
            effects.messages.count, effects.receipts.count, effects.inbox.count, effects.inboxChanges.count,
            effects.register.count, effects.statuses.count, effects.work.count, effects.workChanges.count,
            effects.events.count,
        ].max()
        if let longest, longest > limits.itemsMax {
            throw StoreError(
                StoreError.Code.tooMany,
                ["count": String(longest), "limit": String(limits.itemsMax)]
            )
        }
        for blob in effects.blobs {
            let limit = blob.source.inMemory == nil ? limits.streamedBlobOctetsMax : limits.blobOctetsMax
            guard blob.source.count <= limit else {
                throw StoreError(
                    StoreError.Code.blobTooLarge,
                    ["octets": String(blob.source.count), "limit": String(limit)]
                )
            }
        }
        self.effects = effects
        self.events = try effects.events.map(PreparedEvent.init)
        self.large = effects.blobs.filter { !Self.isInline($0, limits.inlineBlobOctetsMax) }
        self.inlineMax = limits.inlineBlobOctetsMax
    }

    func isInline(_ blob: Blob) -> Bool { Self.isInline(blob, self.inlineMax) }

    /// What came in a file stays one, whatever its size: a transaction waits for no other file than its own.
    private static func isInline(_ blob: Blob, _ limit: Int) -> Bool {
        blob.source.inMemory != nil && blob.source.count <= limit
    }
}
