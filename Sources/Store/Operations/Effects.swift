public import Exchange

/// What a transaction writes besides its own purpose.
///
/// Order within a list is kept; an empty list writes nothing.
public struct Effects: Sendable, Equatable {
    /// Octets that the records name; one that is already stored is not stored twice.
    public var blobs: [Blob]
    /// Documents to add, or to replace whole (same id).
    public var documents: [DocumentRecord]
    /// Exchanges to add.
    public var exchanges: [ExchangeRecord]
    /// Exchanges to change, each checked against its revision.
    public var changes: [ExchangeChange]
    /// Messages to add.
    public var messages: [MessageRecord]
    /// Receipts of messages that were stored before.
    public var receipts: [ReceiptRecord]
    /// Items to place in an inbox; a repeat of a delivery id changes nothing.
    public var inbox: [InboxItem]
    /// Changes of inbox items.
    public var inboxChanges: [InboxChange]
    /// Entries for the register; kept for ever.
    public var register: [RegisterEntry]
    /// Statuses to keep.
    public var statuses: [StatusRecord]
    /// Work to do next.
    public var work: [NewWork]
    /// Work that ends, or is due another time, without its worker.
    public var workChanges: [WorkChange]
    /// What happened.
    public var events: [Event]

    public init(
        blobs: [Blob] = [],
        documents: [DocumentRecord] = [],
        exchanges: [ExchangeRecord] = [],
        changes: [ExchangeChange] = [],
        messages: [MessageRecord] = [],
        receipts: [ReceiptRecord] = [],
        inbox: [InboxItem] = [],
        inboxChanges: [InboxChange] = [],
        register: [RegisterEntry] = [],
        statuses: [StatusRecord] = [],
        work: [NewWork] = [],
        workChanges: [WorkChange] = [],
        events: [Event] = []
    ) {
        self.blobs = blobs
        self.documents = documents
        self.exchanges = exchanges
        self.changes = changes
        self.messages = messages
        self.receipts = receipts
        self.inbox = inbox
        self.inboxChanges = inboxChanges
        self.register = register
        self.statuses = statuses
        self.work = work
        self.workChanges = workChanges
        self.events = events
    }
}
