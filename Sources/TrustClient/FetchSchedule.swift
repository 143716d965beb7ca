import Foundation

/// When one source is fetched again.
///
/// Pure: times and chance are passed in. After a success it is due at three quarters of what remains until the next
/// update, at the latest after ``Policy/every``; after a failure with doubled pauses, shortened by chance and so that
/// there are always tries left before what is held runs out. A server that answers nonsense for ever is asked once in
/// ``Policy/every``, never less and never in a loop.
struct FetchSchedule: Sendable, Equatable {
    /// The pauses of a site.
    struct Policy: Sendable, Equatable {
        var every: TimeInterval
        var retry: TimeInterval
    }

    /// When it is due.
    private(set) var nextTry: Date
    /// Failures in a row.
    private(set) var failures = 0
    /// The last success.
    private(set) var fetchedAt: Date?

    /// No pause is shorter.
    static let pauseMin: TimeInterval = 5
    private static let doublingsMax = 16

    /// Due at once.
    init(from now: Date) {
        self.nextTry = now
    }

    /// What is on disk from an earlier run: due when it would have been.
    init(fetchedAt: Date, nextUpdate: Date?, policy: Policy) {
        self.nextTry = fetchedAt
        self.succeeded(at: fetchedAt, nextUpdate: nextUpdate, policy: policy, chance: 0)
    }

    /// It came, and speaks until `nextUpdate`; `chance` is 0 to 1.
    mutating func succeeded(at now: Date, nextUpdate: Date?, policy: Policy, chance: Double) {
        self.failures = 0
        self.fetchedAt = now
        let remaining = nextUpdate.map { $0.timeIntervalSince(now) } ?? .infinity
        let pause = min(policy.every, remaining * 0.75)
        self.nextTry = now + max(pause * (1 - 0.1 * chance), Self.pauseMin)
    }

    /// It did not come, or is of no use; what is held speaks until `until`.
    mutating func failed(at now: Date, until: Date?, policy: Policy, chance: Double) {
        self.failures += 1
        let doublings = min(self.failures - 1, Self.doublingsMax)
        var pause = min(policy.retry * Double(1 << doublings), policy.every)
        if let until, until > now { pause = min(pause, max(until.timeIntervalSince(now) / 2, policy.retry / 2)) }
        self.nextTry = now + max(pause * (1 - 0.5 * chance), Self.pauseMin)
    }

    /// True when it is to be asked.
    ///
    /// Also where the next try is further away than any pause: then it was set by a clock that went back since.
    func isDue(at now: Date, policy: Policy) -> Bool {
        self.nextTry <= now || self.nextTry > now + max(policy.every, Self.pauseMin)
    }

    /// Somebody asks for it now.
    mutating func hasten(_ now: Date) { self.nextTry = min(self.nextTry, now) }
}
