import Canonical
import Exchange
import Foundation
import HTTPTransport
import Store
import Trust

/// The store's and the site's numbers as metrics: nothing else counts events.
struct StoreMetrics: Sendable {
    private let commits: MetricCounter
    private let operations: MetricCounter
    private let fsyncs: MetricCounter
    private let waiting: MetricGauge
    private let work: MetricGauge
    private let parked: MetricGauge
    private let oldest: MetricGauge
    private let inbox: MetricGauge
    private let exchanges: MetricGauge
    private let events: MetricCounter
    private let authenticity: MetricCounter
    private let position: MetricGauge
    private let unsequenced: MetricGauge
    private let free: MetricGauge
    private let expiry: MetricGauge

    init(_ registry: MetricsRegistry) {
        self.commits = registry.counter("paso_store_commits", "Transactions committed since the start")
        self.operations = registry.counter("paso_store_operations", "Operations in those transactions")
        self.fsyncs = registry.counter("paso_store_fsyncs", "Calls of fsync since the start")
        self.waiting = registry.gauge("paso_store_waiting", "Operations that wait for the writer")
        self.work = registry.gauge("paso_work_open", "Work that is queued or leased", labels: ["kind"])
        self.parked = registry.gauge("paso_work_parked", "Work that waits for an operator", labels: ["kind"])
        self.oldest = registry.gauge("paso_work_oldest_seconds", "Age of the oldest queued work", labels: ["kind"])
        self.inbox = registry.gauge("paso_inbox_waiting", "Deliveries not taken yet", labels: ["backend"])
        self.exchanges = registry.gauge("paso_exchanges", "Exchanges by state", labels: ["state"])
        self.events = registry.counter("paso_events", "Events of the journal by name", labels: ["name"])
        self.authenticity = registry.counter(
            "paso_documents_authenticity",
            "Documents by event and by who vouches for them",
            labels: ["name", "authenticity"]
        )
        self.position = registry.gauge("paso_journal_position", "The last position given")
        self.unsequenced = registry.gauge("paso_journal_unsequenced", "Events without a position")
        self.free = registry.gauge("paso_store_free_bytes", "Free bytes on the store's volume")
        self.expiry = registry.gauge(
            "paso_certificate_expires_seconds",
            "When a certificate ends, seconds since 1970",
            labels: ["owner", "use"]
        )
    }

    func show(_ counts: StoreCounts, now: UTCTime) {
        self.commits.raise(to: counts.commits)
        self.operations.raise(to: counts.operations)
        self.fsyncs.raise(to: counts.fsyncs)
        self.waiting.set(Double(counts.operationsWaiting))
        self.position.set(Double(counts.lastPosition))
        self.unsequenced.set(Double(counts.eventsUnsequenced))
        self.free.set(Double(counts.freeSpace))
        // A kind, backend or state that is gone is shown as zero, not as it was last.
        for gauge in [self.work, self.parked, self.oldest, self.inbox, self.exchanges] { gauge.zero() }
        for (kind, count) in counts.work { self.work.set(Double(count), kind.rawValue) }
        for (kind, count) in counts.parked { self.parked.set(Double(count), kind.rawValue) }
        for (kind, since) in counts.oldestWork {
            self.oldest.set(Double(now.milliseconds - since.milliseconds) / 1_000, kind.rawValue)
        }
        for (backend, count) in counts.inboxWaiting { self.inbox.set(Double(count), backend.text) }
        for (state, count) in counts.exchanges { self.exchanges.set(Double(count), state) }
        for (name, count) in counts.events { self.events.raise(to: count, name.rawValue) }
        for (name, appearances) in counts.authenticity {
            for (appearance, count) in appearances {
                self.authenticity.raise(to: count, name.rawValue, appearance.rawValue)
            }
        }
    }

    func show(_ site: SiteTrust) {
        self.expiry.zero()
        for (role, identity) in site.identities {
            self.expiry.set(identity.leaf.notAfter.timeIntervalSince1970.rounded(), "own", role.rawValue)
        }
        for (party, certificates) in site.partners {
            let uses = [
                ("tls", certificates.tls), ("tls-client", certificates.tlsClient), ("sign", certificates.sign),
                ("encrypt", [certificates.encrypt]), ("seal", certificates.seal),
            ]
            for (use, list) in uses {
                // With an old and a new one side by side, the later end counts.
                guard let last = list.map(\.notAfter).max() else { continue }
                self.expiry.set(last.timeIntervalSince1970.rounded(), party.text, use)
            }
        }
    }
}
