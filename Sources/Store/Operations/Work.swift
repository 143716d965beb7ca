public import Canonical
public import Exchange

/// A kind of work, with its own workers: for instance `relay`.
public struct WorkKind: RawRepresentable, Sendable, Hashable, Codable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public var description: String { self.rawValue }

    /// Send a document to a peer.
    public static let relay = WorkKind(rawValue: "relay")
    /// Examine a received document: signature, translation, register.
    public static let examine = WorkKind(rawValue: "examine")
    /// Hand an item over to a national system (web hook, folder).
    public static let handOver = WorkKind(rawValue: "hand-over")
    /// Send a status to a peer.
    public static let status = WorkKind(rawValue: "status")
    /// Post the receipt of a pulled message to its sender.
    public static let receipt = WorkKind(rawValue: "receipt")
}

/// The identity of one piece of work, made by the store.
public struct WorkID: Sendable, Hashable, Codable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public var description: String { self.text }
}

/// Work to queue.
public struct NewWork: Sendable, Equatable {
    public let kind: WorkKind
    public let exchangeID: ExchangeID?
    public let deliveryID: DeliveryID?
    /// Work of one kind in one lane is done one at a time, in the order in which it was queued.
    ///
    /// Parked work steps aside (``DeliveryOrder``) and comes back to its place. For relay and hand-over:
    /// ``OrderKey/text``.
    public let lane: String?
    /// What the worker needs; its form is the worker's.
    public let payload: [UInt8]
    public let notBefore: UTCTime
    /// True for work that is not queued while its lane holds some of its kind already.
    public let onlyIfIdle: Bool

    public init(
        kind: WorkKind,
        exchangeID: ExchangeID? = nil,
        deliveryID: DeliveryID? = nil,
        lane: String? = nil,
        payload: [UInt8] = [],
        notBefore: UTCTime,
        onlyIfIdle: Bool = false
    ) {
        self.kind = kind
        self.exchangeID = exchangeID
        self.deliveryID = deliveryID
        self.lane = lane
        self.payload = payload
        self.notBefore = notBefore
        self.onlyIfIdle = onlyIfIdle
    }
}

/// Work as it is stored.
public struct WorkRecord: Sendable, Equatable {
    public let id: WorkID
    public let work: NewWork
    /// Claims so far, this one included.
    public let attempts: Int
    /// True after an operator released it: go on although the checks would hold it.
    public let isReleased: Bool
    public let createdAt: UTCTime
}

/// The right to work on something until an instant.
///
/// The token fences: it grows with every claim.
public struct Lease: Sendable, Equatable {
    public let work: WorkID
    public let owner: String
    public let token: Int64
    public let until: UTCTime

    public init(work: WorkID, owner: String, token: Int64, until: UTCTime) {
        self.work = work
        self.owner = owner
        self.token = token
        self.until = until
    }
}

/// Asks for work that is due.
public struct ClaimRequest: Sendable, Equatable {
    public let kinds: [WorkKind]
    public let owner: String
    public let now: UTCTime
    public let leaseUntil: UTCTime
    public let limit: Int
    public let partners: Partners

    /// Whose work is meant; closed.
    public enum Partners: Sendable, Equatable {
        case all
        /// Work for one partner, oldest first, whenever it became due.
        case only(PartyID)
        /// Work for anybody but these.
        case except(Set<PartyID>)
    }

    public init(
        kinds: [WorkKind],
        owner: String,
        now: UTCTime,
        leaseUntil: UTCTime,
        limit: Int,
        partners: Partners = .all
    ) {
        self.kinds = kinds
        self.owner = owner
        self.now = now
        self.leaseUntil = leaseUntil
        self.limit = limit
        self.partners = partners
    }

    public init(kind: WorkKind, owner: String, now: UTCTime, leaseUntil: UTCTime, limit: Int) {
        self.init(kinds: [kind], owner: owner, now: now, leaseUntil: leaseUntil, limit: limit)
    }
}

/// Leased work with the exchange that it is about, both as of the claim.
public struct Claim: Sendable, Equatable {
    public let work: WorkRecord
    public let lease: Lease
    public let exchange: ExchangeRecord?
}

/// What becomes of work after an attempt; closed.
public enum WorkOutcome: Sendable, Equatable {
    /// Finished: the next of its lane may run.
    case done
    /// Try again, not before an instant.
    case again(at: UTCTime)
    /// Given back untried, to be claimed again not before an instant: the claim does not count as an attempt.
    case postponed(until: UTCTime)
    /// Wait for an operator, with the reason's code and the words for its text.
    case park(code: String, arguments: [String: String])
}

/// Work that came to an end, or became due another time, by something else than its worker's attempt: a receipt that was
/// posted to us.
///
/// Whoever holds a lease on it loses it. Work that is not there any more changes nothing.
public struct WorkChange: Sendable, Equatable {
    public let kind: WorkKind
    public let exchangeID: ExchangeID
    /// The work's own, to tell the statuses of one exchange apart.
    public let payload: [UInt8]
    public let outcome: WorkOutcome

    public init(kind: WorkKind, exchangeID: ExchangeID, payload: [UInt8] = [], outcome: WorkOutcome) {
        self.kind = kind
        self.exchangeID = exchangeID
        self.payload = payload
        self.outcome = outcome
    }
}

/// The end of an attempt.
public struct Settlement: Sendable, Equatable {
    public let operation: OperationID
    public let now: UTCTime
    public let lease: Lease
    public let outcome: WorkOutcome
    public let effects: Effects

    public init(operation: OperationID, now: UTCTime, lease: Lease, outcome: WorkOutcome, effects: Effects = Effects())
    {
        self.operation = operation
        self.now = now
        self.lease = lease
        self.outcome = outcome
        self.effects = effects
    }
}

/// Work that waits for an operator.
public struct ParkedWork: Sendable, Equatable {
    public let work: WorkRecord
    public let code: String
    public let arguments: [String: String]
    public let since: UTCTime
}

/// What an operator does with parked work.
public struct Resolution: Sendable, Equatable {
    /// The choices; closed.
    public enum Action: String, Sendable, Codable, CaseIterable {
        /// Try again as before; the count of attempts begins anew.
        case retry
        /// Go on although the checks hold it; the worker sees ``WorkRecord/isReleased``.
        case release
        /// Give it up.
        case discard
    }

    public let operation: OperationID
    public let now: UTCTime
    public let work: WorkID
    public let action: Action
    public let effects: Effects

    public init(operation: OperationID, now: UTCTime, work: WorkID, action: Action, effects: Effects) {
        self.operation = operation
        self.now = now
        self.work = work
        self.action = action
        self.effects = effects
    }
}
