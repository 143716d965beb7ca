public import Canonical

/// How old a replica may be: warned about after a while, not consulted after a longer one.
public struct StalenessRules: Sendable, Equatable {
    /// Older than this since its last file: the answer comes with a warning.
    public var warnAfter: Duration
    /// Older than this: no answer for signatures that the replica does not reach.
    public var refuseAfter: Duration
    /// Without a monthly replica for this long, the answer comes with a warning, however fresh the deltas are.
    public var replicaWarnAfter: Duration

    /// Rules; by default 3 days, 40 days and 40 days.
    public init(
        warnAfter: Duration = .seconds(3 * 86_400),
        refuseAfter: Duration = .seconds(40 * 86_400),
        replicaWarnAfter: Duration = .seconds(40 * 86_400)
    ) {
        self.warnAfter = warnAfter
        self.refuseAfter = refuseAfter
        self.replicaWarnAfter = replicaWarnAfter
    }

    /// What the age means for a question.
    public enum Freshness: String, Sendable {
        case fresh
        case stale
        /// Treated as not consulted.
        case tooOld = "too-old"
    }

    /// What the ages of the replica mean for a signature of some time.
    ///
    /// What happened up to a signature that the replica reaches does not change any more, so age then only warns.
    public func freshness(_ coverage: Coverage, signed: UTCTime, now: UTCTime) -> Freshness {
        guard let until = coverage.until else { return .tooOld }
        let age = now.since(until)
        if age > self.refuseAfter, signed > until { return .tooOld }
        let replicaAge = coverage.replicaUntil.map { now.since($0) }
        let isStale = age > self.warnAfter || (replicaAge.map { $0 > self.replicaWarnAfter } ?? true)
        return isStale ? .stale : .fresh
    }
}
