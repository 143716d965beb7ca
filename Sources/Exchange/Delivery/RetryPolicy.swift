/// How often and for how long a relay is tried; part of the exchange agreement.
public struct RetryPolicy: Sendable, Equatable, Codable {
    /// Failed attempts after which the delivery is parked.
    public var attemptsMax: Int
    /// Pause after the first failed attempt; each further pause doubles.
    public var backoffInitial: Duration
    /// Longest pause.
    public var backoffMax: Duration
    /// Time after the first attempt after which no further one begins.
    public var totalTimeMax: Duration
    /// Attempts whose worker vanished (a crash, a lost lease) after which the delivery is parked.
    public var leasesLostMax: Int
    /// Codes of signed errors after which another attempt makes sense; any other signed failure is final.
    public var retryableErrors: Set<String>

    /// EBMS:0004 Other, 0005 ConnectionFailure, 0202 DeliveryFailure: the peer could not, but may later.
    public static let retryableErrorsDefault: Set<String> = ["EBMS:0004", "EBMS:0005", "EBMS:0202"]

    /// A policy; without arguments about two days of patience, which outlasts a weekend's short maintenance window.
    public init(
        attemptsMax: Int = 60,
        backoffInitial: Duration = .seconds(2),
        backoffMax: Duration = .seconds(3_600),
        totalTimeMax: Duration = .seconds(48 * 3_600),
        leasesLostMax: Int = 1_000,
        retryableErrors: Set<String> = RetryPolicy.retryableErrorsDefault
    ) {
        precondition(attemptsMax > 0, "attemptsMax must be positive, got \(attemptsMax)")
        self.attemptsMax = attemptsMax
        self.backoffInitial = backoffInitial
        self.backoffMax = backoffMax
        self.totalTimeMax = totalTimeMax
        self.leasesLostMax = leasesLostMax
        self.retryableErrors = retryableErrors
    }

    /// The pause after the n-th failed attempt (n from 1): doubling, bounded, then shortened by up to a half.
    ///
    /// `jitter` is 0 (no shortening) to 1 (half the pause), from the caller's random source, so that deliveries which
    /// failed together do not come back together.
    public func backoff(afterAttempt attempt: Int, jitter: Double) -> Duration {
        let doublings = min(max(attempt - 1, 0), 30)
        let pause = min(self.backoffInitial * (1 << doublings), self.backoffMax)
        let share = 1 - min(max(jitter, 0), 1) / 2
        return pause * share
    }
}
