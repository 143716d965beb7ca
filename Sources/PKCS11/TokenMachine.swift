/// Decides when a token is opened, when it is asked for proof, and what keeps it from work.
///
/// Pure: instants come in, steps go out; its shell is ``Token``.
///
///     closed ──opened (proven)──▶ open ──proven──▶ open
///       ▲  │ retry due: open again       │
///       │  └─failed: back-off, then ─────┤
///       └──────────failed────────────────┘
///
/// A token that fails is opened again after 250 ms, and then after twice as long each time up to five seconds, for ever:
/// it may come back at any time, and to ask costs it nothing. From the second failure on its module is started anew as
/// well. No step ever offers a PIN that the token refused: that is ``TokenLogin``'s promise.
struct TokenMachine: Sendable, Equatable {
    typealias Instant = ContinuousClock.Instant

    private(set) var state: State

    enum State: Sendable, Equatable {
        case closed(failures: Int, retryAt: Instant, reason: TokenError)
        case open(provenAt: Instant)
    }

    enum Step: Sendable, Equatable {
        case wait(until: Instant)
        /// Open the token and prove its keys; `restartsModule` where a new session alone was not enough.
        case open(restartsModule: Bool)
        /// Prove that the keys still work.
        case prove
    }

    enum Event: Sendable, Equatable {
        /// The token worked: it was opened, or did what it was asked for.
        case worked
        case failed(TokenError)
    }

    static let backoffFirst = Duration.milliseconds(250)
    static let backoffMax = Duration.seconds(5)
    /// An open token that did nothing for so long is asked for proof.
    static let proofInterval = Duration.seconds(2)
    /// After so long without proof nobody believes that it works.
    static let proofAgeMax = Duration.seconds(6)

    init(_ place: TokenPlace, at now: Instant) {
        self.state = .closed(failures: 0, retryAt: now, reason: .notAskedYet(place))
    }

    mutating func handle(_ event: Event, at now: Instant) {
        switch (self.state, event) {
        case (_, .worked):
            self.state = .open(provenAt: now)
        case (.open, .failed(let reason)):
            self.state = .closed(failures: 1, retryAt: now + Self.backoffFirst, reason: reason)
        case (.closed(let failures, _, _), .failed(let reason)):
            let pause = Self.backoffFirst * (1 << min(failures, 5))
            self.state = .closed(failures: failures + 1, retryAt: now + min(pause, Self.backoffMax), reason: reason)
        }
    }

    func next(at now: Instant) -> Step {
        switch self.state {
        case .closed(_, let retryAt, _) where retryAt > now: .wait(until: retryAt)
        case .closed(let failures, _, let reason): .open(restartsModule: failures > 1 && !reason.isAboutPIN)
        case .open(let provenAt) where provenAt + Self.proofInterval > now: .wait(until: provenAt + Self.proofInterval)
        case .open: .prove
        }
    }

    /// What keeps the token from work.
    func obstacle(_ place: TokenPlace, at now: Instant) -> TokenError? {
        switch self.state {
        case .closed(_, _, let reason): reason
        case .open(let provenAt) where now - provenAt > Self.proofAgeMax: .tokenSilent(place)
        case .open: nil
        }
    }
}
