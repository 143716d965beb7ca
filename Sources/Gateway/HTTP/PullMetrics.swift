import HTTPTransport

/// The numbers of pull requests, answered and sent.
struct PullMetrics: Sendable {
    private let served: MetricCounter
    private let asked: MetricCounter

    init(_ registry: MetricsRegistry) {
        let labels = ["party", "outcome"]
        self.served = registry.counter(
            "paso_pull_served",
            "Pull requests of partners by outcome: message, empty, refused",
            labels: labels
        )
        self.asked = registry.counter(
            "paso_pull_asked",
            "Pull requests to partners by outcome: message, empty, refused, failed",
            labels: labels
        )
    }

    func show(_ counts: PullCounts) {
        for (key, count) in counts.all {
            switch key.side {
            case .served: self.served.raise(to: count, key.party, key.outcome.rawValue)
            case .asked: self.asked.raise(to: count, key.party, key.outcome.rawValue)
            }
        }
    }
}
