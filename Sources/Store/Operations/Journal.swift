public import Canonical
public import Exchange

/// Effects that belong to no other operation, mostly events.
public struct JournalEntry: Sendable, Equatable {
    public let operation: OperationID
    public let now: UTCTime
    public let effects: Effects

    public init(operation: OperationID, now: UTCTime, effects: Effects) {
        self.operation = operation
        self.now = now
        self.effects = effects
    }

    /// Events alone.
    public init(operation: OperationID, now: UTCTime, events: [Event]) {
        self.init(operation: operation, now: now, effects: Effects(events: events))
    }
}

/// An event in its place in the journal.
public struct SequencedEvent: Sendable, Equatable {
    /// 1, 2, 3, … without gaps, in the order of sequencing.
    public let position: Int64
    public let event: Event

    public init(position: Int64, event: Event) {
        self.position = position
        self.event = event
    }
}

/// One step of the sequencer.
public struct SequencingRequest: Sendable, Equatable {
    public let owner: String
    public let now: UTCTime
    public let leaseUntil: UTCTime
    public let limit: Int

    public init(owner: String, now: UTCTime, leaseUntil: UTCTime, limit: Int) {
        self.owner = owner
        self.now = now
        self.leaseUntil = leaseUntil
        self.limit = limit
    }
}

/// What a step of the sequencer did; closed.
public enum SequencingOutcome: Sendable, Equatable {
    /// So many events got positions; the last position given so far.
    case sequenced(count: Int, last: Int64)
    /// Another owner holds the lease.
    case heldByOther(until: UTCTime)
}
