public import Canonical

/// Decides what happens to one outbound exchange, on the side of the sending gateway.
///
/// Pure: no clock, socket, database or randomness. Feed it events with the instant, store what it became, do what the
/// returned ``Action`` says, in one transaction with the event that the action names.
///
///     queued ──claimed──▶ inFlight ──receipt──────────────▶ delivered
///       ▲                 │  ▲  │ └──signed final error──▶ rejected ─┐
///       │     failure or  │  │  │                                    │
///       │  retryable error▼  │  └────attempts or time spent──┐       │
///       │              waiting                               ▼       │
///       │  operator: retry                                parked     │
///       └─────────────────────────────────────────────────┴──────────┤
///                         receivedLate ◀──receipt────────────────────┤
///                         discarded    ◀──operator: discard──────────┘
///
/// Where the peer pulls, the attempt is another (``DeliveryMachine/pulled(receiptWithin:at:policy:jitter:)``):
///
///     queued, waiting ──pulled──▶ awaitingReceipt ──receipt by call-back──▶ delivered
///                                   ▲      │ └──signed final error────────▶ rejected
///                                   └pulled┤   (due again: the same message)
///                                          └──attempts or time spent─────▶ parked
///
/// A peer that misbehaves: an unsigned error is a hint and costs an attempt, nothing more; a receipt that does not fit
/// costs an attempt; one whose signer cannot be judged now ends nothing but by time; a second receipt changes nothing;
/// a valid status before the receipt proves the relay, but the receipt is still asked for. An attempt whose worker
/// vanished is made again with the same MessageId: the peer's duplicate check makes that harmless.
public struct DeliveryMachine: Sendable, Equatable, Codable {
    /// Where the exchange stands.
    public private(set) var state: DeliveryState
    /// Failed and successful attempts since admission or the operator's last retry.
    public private(set) var attempts: Int
    /// Attempts that ended by a lost lease; they are not counted as attempts.
    public private(set) var leasesLost: Int
    /// When the first of ``attempts`` began.
    public private(set) var firstAttemptAt: UTCTime?
    /// True once a status of the recipient proved that the message arrived.
    public private(set) var relayIsProven: Bool

    /// A freshly admitted exchange.
    public init() {
        self.state = .queued
        self.attempts = 0
        self.leasesLost = 0
        self.relayIsProven = false
    }

    /// What can happen to an outbound exchange.
    public enum Event: Sendable, Equatable {
        /// A worker took the lease.
        case claimed
        /// The lease ran out before the worker settled.
        case leaseLost
        /// The peer's receipt was verified: signed by the peer, for this message, over the same digests.
        case receiptVerified
        /// There was a receipt, but it was not good (EBMS:0302).
        case receiptRefused(code: String)
        /// There was a receipt whose signer cannot be judged now: we lack what the judgement needs, the peer did its part.
        case receiptUndecided(code: String)
        /// The answer held neither receipt nor error (EBMS:0301).
        case noReceipt
        /// A signed and verified error of the peer.
        case signedError(code: String, isFailure: Bool)
        /// An error that nobody signed: a hint, never proof.
        case unsignedError(code: String)
        /// No answer: refused, timed out, cut, or an HTTP status without an AS4 answer.
        case connectionFailed(code: String)
        /// The message could not be built or sent for a reason of our own that another attempt will not cure.
        case cannotBeSent(code: String)
        /// The peer did not ask for it in the agreed time; the code is for a message that it never pulled.
        case notPulled(code: String)
        /// A valid status of the recipient gateway arrived for this exchange.
        case statusReceived
        /// An operator asks for another attempt.
        case operatorRetry
        /// An operator gives it up.
        case operatorDiscard
    }

    /// What the shell does next; the journal's event that belongs to it is ``eventName``.
    public enum Action: Sendable, Equatable {
        case none
        /// Send the message: the n-th attempt.
        case transmit(attempt: Int)
        /// Answer a pull request with the message: the n-th attempt; it is due again at the instant.
        case handOut(attempt: Int, again: UTCTime)
        /// Give the lease back and come again at the instant.
        case retry(at: UTCTime, code: String)
        /// The relay is done and proven by a receipt.
        case settle
        /// The peer refused for good: tell the national system.
        case reject(code: String)
        /// Attempts are spent: tell the national system and the operator.
        case park(code: String)
        /// Keep the receipt; the national system was told of a failure and must be told of the arrival.
        case recordLateReceipt
        /// Note that a status proves the relay.
        case recordProof
        /// It waits for a worker again.
        case requeue
        /// It is given up; nothing further happens.
        case discard
        /// The operator's command does not fit the state (EXC-010).
        case refuseCommand

        /// The event to write with this action; nil if none.
        public var eventName: EventName? {
            switch self {
            case .none, .transmit, .refuseCommand: nil
            case .handOut: .messageHandedOut
            case .retry: .relayDelayed
            case .settle: .relayAcceptance
            case .reject: .relayRejection
            case .park: .relayFailure
            case .recordLateReceipt: .receiptReceivedLate
            case .recordProof: .relayProvenByStatus
            case .requeue: .retryRequested
            case .discard: .documentDiscarded
            }
        }
    }

    /// Takes one event at an instant, under the exchange agreement's policy as it is configured now.
    ///
    /// `jitter` is 0…1 from the caller's random source; only failures use it.
    public mutating func handle(
        _ event: Event,
        at now: UTCTime,
        policy: RetryPolicy,
        jitter: Double = 0
    ) -> Action {
        switch event {
        case .operatorRetry, .operatorDiscard: self.handleOperator(event)
        case .receiptVerified: self.receiptVerified()
        case .statusReceived: self.statusReceived()
        case .claimed: self.claimed(at: now)
        case .leaseLost: self.leaseLost(policy)
        case .receiptRefused(let code): self.failed(code, at: now, policy, jitter)
        case .receiptUndecided(let code): self.failed(code, at: now, policy, jitter, countsAttempts: false)
        case .noReceipt: self.failed(Self.missingReceipt, at: now, policy, jitter)
        case .unsignedError(let code): self.failed(code, at: now, policy, jitter)
        case .connectionFailed(let code): self.failed(code, at: now, policy, jitter)
        case .signedError(let code, let isFailure) where isFailure && !policy.retryableErrors.contains(code):
            self.refusedForGood(code)
        case .signedError(let code, _): self.mayBeTriedAgain(code, at: now, policy, jitter)
        case .cannotBeSent(let code): self.parked(code)
        case .notPulled(let code): self.parked(self.attempts > 0 ? Self.missingReceipt : code)
        }
    }

    /// Takes a verified pull request of the peer that this is the oldest due message for.
    ///
    /// `receiptWithin` is how long the peer may take to store the message and post its receipt: before that the same
    /// message is not handed out again. Further pauses grow as for a push, but only to ``pullPauseGrowthMax`` times that:
    /// a partner that asks is there, and what was lost on the way to it should not have to wait for hours.
    public mutating func pulled(
        receiptWithin: Duration,
        at now: UTCTime,
        policy: RetryPolicy,
        jitter: Double = 0
    ) -> Action {
        switch self.state {
        case .waiting(let until, let code) where until > now: return .retry(at: until, code: code)
        case .awaitingReceipt(let until) where until > now: return .retry(at: until, code: Self.missingReceipt)
        case .awaitingReceipt where self.isSpent(next: now, policy):
            return self.parked(Self.missingReceipt)
        case .queued, .waiting, .inFlight, .awaitingReceipt:
            self.attempts += 1
            self.firstAttemptAt = self.firstAttemptAt ?? now
            let growing = policy.backoff(afterAttempt: self.attempts, jitter: jitter)
            let pause = max(receiptWithin, min(growing, receiptWithin * Self.pullPauseGrowthMax))
            let again = now.advanced(by: pause)
            self.state = .awaitingReceipt(until: again)
            return .handOut(attempt: self.attempts, again: again)
        case .delivered, .receivedLate, .parked, .rejected, .discarded:
            return .none
        }
    }

    /// How many times longer than the time for a receipt the pause before another hand-out becomes.
    public static let pullPauseGrowthMax = 10

    /// EBMS:0301: no receipt came.
    private static let missingReceipt = "EBMS:0301"

    private func isSpent(next: UTCTime, _ policy: RetryPolicy, countsAttempts: Bool = true) -> Bool {
        let hasNoAttemptLeft = countsAttempts && self.attempts >= policy.attemptsMax
        return hasNoAttemptLeft || next.since(self.firstAttemptAt ?? next) > policy.totalTimeMax
    }

    private mutating func claimed(at now: UTCTime) -> Action {
        switch self.state {
        case .waiting(let until, let code) where until > now:
            return .retry(at: until, code: code)
        case .awaitingReceipt(let until) where until > now:
            return .retry(at: until, code: Self.missingReceipt)
        case .queued, .waiting, .awaitingReceipt:
            self.state = .inFlight
            self.attempts += 1
            self.firstAttemptAt = self.firstAttemptAt ?? now
            return .transmit(attempt: self.attempts)
        case .inFlight, .delivered, .receivedLate, .parked, .rejected, .discarded:
            return .none
        }
    }

    private mutating func receiptVerified() -> Action {
        switch self.state {
        case .queued, .inFlight, .waiting, .awaitingReceipt:
            // Also while queued or waiting: the answer to an attempt whose lease was lost meanwhile.
            self.state = .delivered
            return .settle
        case .parked, .rejected:
            self.state = .receivedLate
            return .recordLateReceipt
        case .discarded, .delivered, .receivedLate:
            return .none
        }
    }

    private mutating func statusReceived() -> Action {
        guard !self.relayIsProven else { return .none }
        switch self.state {
        case .queued, .inFlight, .waiting, .awaitingReceipt, .parked, .rejected:
            self.relayIsProven = true
            return .recordProof
        case .delivered, .receivedLate, .discarded:
            return .none
        }
    }

    private mutating func leaseLost(_ policy: RetryPolicy) -> Action {
        switch self.state {
        case .inFlight:
            // The attempt may or may not have reached the peer: it is made again and not counted.
            self.leasesLost += 1
            self.attempts -= 1
            if self.leasesLost >= policy.leasesLostMax {
                self.state = .parked(code: "EXC-011")
                return .park(code: "EXC-011")
            }
            self.state = .queued
            return .none
        case .queued, .waiting, .awaitingReceipt, .delivered, .receivedLate, .parked, .rejected, .discarded:
            return .none
        }
    }

    private mutating func failed(
        _ code: String,
        at now: UTCTime,
        _ policy: RetryPolicy,
        _ jitter: Double,
        countsAttempts: Bool = true
    ) -> Action {
        switch self.state {
        case .inFlight:
            let next = now.advanced(by: policy.backoff(afterAttempt: self.attempts, jitter: jitter))
            if self.isSpent(next: next, policy, countsAttempts: countsAttempts) {
                self.state = .parked(code: code)
                return .park(code: code)
            }
            self.state = .waiting(until: next, code: code)
            return .retry(at: next, code: code)
        case .queued, .waiting, .awaitingReceipt, .delivered, .receivedLate, .parked, .rejected, .discarded:
            return .none
        }
    }

    /// Also of a message that was pulled: then the error came by call-back and ends the wait.
    private mutating func mayBeTriedAgain(
        _ code: String,
        at now: UTCTime,
        _ policy: RetryPolicy,
        _ jitter: Double
    ) -> Action {
        if case .awaitingReceipt = self.state { self.state = .inFlight }
        return self.failed(code, at: now, policy, jitter)
    }

    /// By call-back it may come while the next attempt is awaited; what is proven needs no further one.
    private mutating func refusedForGood(_ code: String) -> Action {
        switch self.state {
        case .inFlight, .awaitingReceipt, .waiting:
            self.state = .rejected(code: code)
            return .reject(code: code)
        case .queued, .delivered, .receivedLate, .parked, .rejected, .discarded:
            return .none
        }
    }

    private mutating func parked(_ code: String) -> Action {
        switch self.state {
        case .queued, .inFlight, .waiting, .awaitingReceipt:
            self.state = .parked(code: code)
            return .park(code: code)
        case .delivered, .receivedLate, .parked, .rejected, .discarded:
            return .none
        }
    }

    private mutating func handleOperator(_ event: Event) -> Action {
        guard self.state.awaitsOperator else { return .refuseCommand }
        if event == .operatorDiscard {
            self.state = .discarded
            return .discard
        }
        self.state = .queued
        self.attempts = 0
        self.leasesLost = 0
        self.firstAttemptAt = nil
        return .requeue
    }
}
