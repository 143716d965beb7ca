public import Canonical
public import Exchange

/// A backend's word that it took an item.
public struct Acknowledgement: Sendable, Equatable {
    public let operation: OperationID
    public let now: UTCTime
    public let deliveryID: DeliveryID
    public let backend: BackendID
    /// Written with the first acknowledgement only.
    public let effects: Effects

    public init(
        operation: OperationID,
        now: UTCTime,
        deliveryID: DeliveryID,
        backend: BackendID,
        effects: Effects
    ) {
        self.operation = operation
        self.now = now
        self.deliveryID = deliveryID
        self.backend = backend
        self.effects = effects
    }
}

/// What became of an acknowledgement; closed.
public enum AcknowledgementOutcome: String, Sendable, Equatable, Codable {
    /// Taken just now.
    case taken
    /// It was taken before; nothing was written.
    case alreadyTaken
}

/// An authority's answer to a document that its backend got.
public struct Answer: Sendable, Equatable {
    public let operation: OperationID
    public let now: UTCTime
    public let deliveryID: DeliveryID
    /// How the backend named the request; repeats are found by it.
    public let submission: Submission
    /// The status that goes to the sender; its sequence must be free (`STO-031` otherwise: read again).
    public let status: StatusRecord
    /// What the caller answers, stored for repeats.
    public let answer: [UInt8]
    public let effects: Effects

    public init(
        operation: OperationID,
        now: UTCTime,
        deliveryID: DeliveryID,
        submission: Submission,
        status: StatusRecord,
        answer: [UInt8],
        effects: Effects
    ) {
        self.operation = operation
        self.now = now
        self.deliveryID = deliveryID
        self.submission = submission
        self.status = status
        self.answer = answer
        self.effects = effects
    }
}

/// What became of an answer: the same choices as for a submission.
public typealias AnswerOutcome = SubmissionOutcome

/// A peer's status for one of our exchanges.
public struct StatusRecording: Sendable, Equatable {
    public let operation: OperationID
    public let now: UTCTime
    public let status: StatusRecord
    /// The work that this ends, if a worker examined the status.
    public let lease: Lease?
    /// Written if the status is the newest.
    public let effects: Effects
    /// Written if it is anything else.
    public let ignoredEvents: [Event]

    public init(
        operation: OperationID,
        now: UTCTime,
        status: StatusRecord,
        lease: Lease? = nil,
        effects: Effects,
        ignoredEvents: [Event]
    ) {
        self.operation = operation
        self.now = now
        self.status = status
        self.lease = lease
        self.effects = effects
        self.ignoredEvents = ignoredEvents
    }
}

/// What became of a status; closed.
public enum StatusOutcome: String, Sendable, Equatable, Codable {
    /// The newest of its exchange: applied.
    case applied
    /// A newer one was applied before: kept, not applied.
    case older
    /// The same status was recorded before: not kept again.
    case repeated
    /// Another status was recorded under the same number: kept, not applied.
    case contradicting
}
