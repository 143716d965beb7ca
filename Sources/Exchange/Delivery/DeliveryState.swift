public import Canonical

/// Where one outbound exchange stands.
///
/// Stored as JSON with the exchange; ``name`` is what people and queries see. Closed.
public enum DeliveryState: Sendable, Equatable, Codable {
    /// Waits for a worker.
    case queued
    /// A worker holds the lease and is sending.
    case inFlight
    /// An attempt failed; the next one is due at the instant.
    case waiting(until: UTCTime, code: String)
    /// The peer pulled it; its receipt is awaited, and it is due again at the instant.
    case awaitingReceipt(until: UTCTime)
    /// The peer's receipt was verified.
    case delivered
    /// The receipt came after the delivery had been given up.
    case receivedLate
    /// Attempts are spent; an operator must act. The code says why.
    case parked(code: String)
    /// The peer refused for good, with a signed error.
    case rejected(code: String)
    /// An operator gave it up.
    case discarded

    /// Stable name of the state, as documented and as interfaces show it.
    public var name: String {
        switch self {
        case .queued: "queued"
        case .inFlight: "in-flight"
        case .waiting: "waiting"
        case .awaitingReceipt: "awaiting-receipt"
        case .delivered: "delivered"
        case .receivedLate: "received-late"
        case .parked: "parked"
        case .rejected: "rejected"
        case .discarded: "discarded"
        }
    }

    /// True while the gateway itself will do something about it.
    public var isOpen: Bool {
        switch self {
        case .queued, .inFlight, .waiting, .awaitingReceipt: true
        case .delivered, .receivedLate, .parked, .rejected, .discarded: false
        }
    }

    /// True where an operator may retry or discard.
    public var awaitsOperator: Bool {
        switch self {
        case .parked, .rejected: true
        case .queued, .inFlight, .waiting, .awaitingReceipt, .delivered, .receivedLate, .discarded: false
        }
    }

    /// When a worker may claim it next: at once, later, or never.
    public var dueAt: Due {
        switch self {
        case .queued: .now
        case .waiting(let until, _), .awaitingReceipt(let until): .at(until)
        case .inFlight, .delivered, .receivedLate, .parked, .rejected, .discarded: .never
        }
    }

    /// When a worker may claim a delivery.
    public enum Due: Sendable, Equatable {
        case now
        case at(UTCTime)
        /// Not by time: another event must come first. A lost lease makes an in-flight one due again.
        case never
    }
}
