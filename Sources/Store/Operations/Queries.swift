public import Canonical
public import Exchange

/// Where the next page begins; opaque to everybody but the store.
public struct Cursor: Sendable, Hashable, CustomStringConvertible {
    /// As an interface shows it.
    public let text: String

    /// A cursor that an interface got back; the store checks it (`STO-028`).
    public init(_ text: String) {
        self.text = text
    }

    public var description: String { self.text }
}

/// One page of a listing.
public struct Page<Item: Sendable & Equatable>: Sendable, Equatable {
    public let items: [Item]
    /// Where the next page begins; nil at the end.
    public let next: Cursor?

    public init(items: [Item], next: Cursor?) {
        self.items = items
        self.next = next
    }
}

/// Which documents to list; every condition that is set must hold.
public struct DocumentQuery: Sendable, Equatable {
    /// The document's number as its issuer wrote it.
    public var number: String?
    /// The peer gateway of an exchange.
    public var party: PartyID?
    /// The submitter or the recipient behind our gateway.
    public var backend: BackendID?
    /// The state of an exchange.
    public var state: String?
    /// Admitted or received at or after.
    public var since: UTCTime?
    public var cursor: Cursor?
    public var limit: Int

    public init(
        number: String? = nil,
        party: PartyID? = nil,
        backend: BackendID? = nil,
        state: String? = nil,
        since: UTCTime? = nil,
        cursor: Cursor? = nil,
        limit: Int = 50
    ) {
        self.number = number
        self.party = party
        self.backend = backend
        self.state = state
        self.since = since
        self.cursor = cursor
        self.limit = limit
    }
}

/// One line of a listing: a document and one of its exchanges (none if it was not routed).
public struct DocumentSummary: Sendable, Equatable {
    public let document: DocumentRecord
    public let exchange: ExchangeRecord?
    /// The name of the exchange's newest status; nil where there is none.
    public let status: String?
}

/// A document with everything that points to it, except events and messages.
public struct DocumentDetails: Sendable, Equatable {
    public let document: DocumentRecord
    public let exchanges: [ExchangeRecord]
    public let statuses: [StatusRecord]
    public let inbox: [InboxItem]
}

/// Numbers for the metrics.
public struct StoreCounts: Sendable, Equatable {
    /// Transactions committed since the start, operations in them, and calls of fsync that the commits and blobs cost.
    public var commits = 0
    public var operations = 0
    public var fsyncs = 0
    /// Operations that wait for the writer now.
    public var operationsWaiting = 0
    /// Work by kind that is queued or leased.
    public var work: [WorkKind: Int] = [:]
    /// Work by kind that waits for an operator.
    public var parked: [WorkKind: Int] = [:]
    /// When the oldest queued work of each kind was made.
    public var oldestWork: [WorkKind: UTCTime] = [:]
    /// Inbox items not taken yet, by backend.
    public var inboxWaiting: [BackendID: Int] = [:]
    /// Exchanges by state.
    public var exchanges: [String: Int] = [:]
    /// Events by name.
    public var events: [EventName: Int] = [:]
    /// Events about documents by name and by who vouches for the document.
    public var authenticity: [EventName: [Authenticity.Appearance: Int]] = [:]
    /// The last position given, and events without one.
    public var lastPosition: Int64 = 0
    public var eventsUnsequenced = 0
    /// Free bytes on the store's volume.
    public var freeSpace: Int64 = 0

    public init() {}
}
