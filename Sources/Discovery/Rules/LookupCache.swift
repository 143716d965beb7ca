public import Foundation

/// What was found a while ago, for as long as it may still be believed.
///
/// Pure: time is passed in. Found endpoints are kept for the shortest of the record's time to live, the site's limit, and
/// the dates of endpoint and certificates; what is definitely absent for a short while; other failures not at all.
/// Nothing is ever given out after its time, whatever fails meanwhile.
public struct LookupCache<Value: Sendable>: Sendable {
    /// How long things are kept.
    public struct Limits: Sendable, Equatable {
        /// Of a found endpoint, at the most.
        public var foundMax: TimeInterval
        /// Of "there is none".
        public var absentMax: TimeInterval
        public var entriesMax: Int

        public init(foundMax: TimeInterval = 3_600, absentMax: TimeInterval = 60, entriesMax: Int = 10_000) {
            self.foundMax = foundMax
            self.absentMax = absentMax
            self.entriesMax = entriesMax
        }
    }

    private struct Entry: Sendable {
        var outcome: Result<Value, DiscoveryError>
        var from: Date
        var until: Date
    }

    private let limits: Limits
    private var entries: [EndpointQuestion: Entry] = [:]

    public init(_ limits: Limits = Limits()) { self.limits = limits }

    /// What is known; nil where it must be looked up.
    public func outcome(for question: EndpointQuestion, now: Date) -> Result<Value, DiscoveryError>? {
        // A clock that was set back makes nothing younger.
        guard let entry = self.entries[question], entry.from <= now, now < entry.until else { return nil }
        return entry.outcome
    }

    /// Keeps an outcome, if it may be kept at all.
    public mutating func keep(
        _ outcome: Result<Value, DiscoveryError>,
        for question: EndpointQuestion,
        timeToLive: TimeInterval,
        usableUntil: Date?,
        now: Date
    ) {
        let until: Date
        switch outcome {
        case .success:
            let kept = now + min(timeToLive, self.limits.foundMax)
            until = usableUntil.map { min($0, kept) } ?? kept
        case .failure(let error):
            guard error.isDefinite else { return }
            until = now + self.limits.absentMax
        }
        guard until > now else { return }
        if self.entries.count >= self.limits.entriesMax, self.entries[question] == nil {
            self.entries = self.entries.filter { now < $0.value.until }
            if self.entries.count >= self.limits.entriesMax { self.entries = [:] }
        }
        self.entries[question] = Entry(outcome: outcome, from: now, until: until)
    }

    /// Forgets everything: the configuration or the trust has changed.
    public mutating func clear() { self.entries = [:] }

    /// How many outcomes are kept.
    public var count: Int { self.entries.count }
}
