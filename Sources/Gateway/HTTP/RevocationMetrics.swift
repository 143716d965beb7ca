import Foundation
import HTTPTransport
import TrustClient

/// The numbers of what is fetched about revocations: of several sources at one address the worst.
struct RevocationMetrics: Sendable {
    private let sources: MetricGauge
    private let updated: MetricGauge
    private let until: MetricGauge
    private let failures: MetricGauge
    private let next: MetricGauge

    private static let labels = ["country", "kind", "address"]
    /// Addresses that are shown.
    private static let addressesMax = 200

    init(_ registry: MetricsRegistry) {
        self.sources = registry.gauge("paso_revocation_sources", "Sources that are followed", labels: Self.labels)
        self.updated = registry.gauge(
            "paso_revocation_updated_seconds",
            "The time of the list or of the oldest answer that is held, seconds since 1970, 0 for none",
            labels: Self.labels
        )
        self.until = registry.gauge(
            "paso_revocation_until_seconds",
            "When the first of what is held runs out, seconds since 1970, 0 for none",
            labels: Self.labels
        )
        self.failures = registry.gauge("paso_revocation_failures", "Failures in a row", labels: Self.labels)
        self.next = registry.gauge(
            "paso_revocation_next_seconds",
            "When it is asked again, seconds since 1970",
            labels: Self.labels
        )
    }

    func show(_ standings: [SourceStanding]) {
        for gauge in [self.sources, self.updated, self.until, self.failures, self.next] { gauge.zero() }
        let groups = Dictionary(grouping: standings) { [$0.country, $0.kind, $0.address] }
        for (labels, group) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }).prefix(Self.addressesMax)
        {
            func earliest(_ dates: [Date?]) -> Double {
                dates.map { $0?.timeIntervalSince1970.rounded() ?? 0 }.min() ?? 0
            }
            self.sources.set(Double(group.count), labels[0], labels[1], labels[2])
            self.updated.set(earliest(group.map(\.thisUpdate)), labels[0], labels[1], labels[2])
            self.until.set(earliest(group.map(\.until)), labels[0], labels[1], labels[2])
            self.failures.set(Double(group.map(\.failures).max() ?? 0), labels[0], labels[1], labels[2])
            self.next.set(earliest(group.map(\.nextTry)), labels[0], labels[1], labels[2])
        }
    }
}
