public import Canonical
public import Exchange

/// A peer's message, checked as far as its answer needs.
public struct Reception: Sendable, Equatable {
    public let operation: OperationID
    public let now: UTCTime
    /// What the duplicate check looks at; ``ReceptionDecision`` decides inside the transaction.
    public let identity: ReceivedIdentity
    /// Stored with a receipt, or refused for good with a signed error.
    public let result: KnownReception.Result
    /// The message; its ``MessageRecord/receipt`` names the blob (in the effects) that answers it.
    public let message: MessageRecord
    /// Everything else: blobs, document, exchange, work, events.
    public let effects: Effects
    /// What is written instead of the effects' events when the message came before.
    public let repeatEvents: [Event]
    /// Work that is queued instead of the effects' when the message came before, such as posting its receipt again.
    public let repeatWork: [NewWork]

    public init(
        operation: OperationID,
        now: UTCTime,
        identity: ReceivedIdentity,
        result: KnownReception.Result = .stored,
        message: MessageRecord,
        effects: Effects,
        repeatEvents: [Event] = [],
        repeatWork: [NewWork] = []
    ) {
        self.operation = operation
        self.now = now
        self.identity = identity
        self.result = result
        self.message = message
        self.effects = effects
        self.repeatEvents = repeatEvents
        self.repeatWork = repeatWork
    }
}

/// What became of a peer's message; closed.
public enum ReceptionOutcome: Sendable, Equatable, Codable {
    /// Stored just now, with all effects: answer with the octets that were passed in.
    case stored
    /// The same message came before: answer with these stored octets. Only ``Reception/repeatEvents`` were written.
    case repeated(answer: [UInt8], result: KnownReception.Result)
    /// The same exchange came before under another MessageId. Message, blobs and receipt were stored (answer with the
    /// receipt passed in) and ``Reception/repeatEvents``; there was no other effect.
    case acknowledgedOnly(first: MessageID)
    /// The identifiers contradict what is stored: answer the EBMS error. Nothing was written.
    case refused(ebmsCode: String, code: String)
}

/// What the duplicate table says about a message before it is worked on.
public struct PriorReception: Sendable, Equatable {
    public let decision: ReceptionDecision
    /// The stored answer, where the same message came before.
    public let answer: [UInt8]?
}
