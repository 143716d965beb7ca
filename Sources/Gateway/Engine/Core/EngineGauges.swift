import Exchange
import HTTPTransport
import Store

/// What the store counts, as metrics; read when they are asked for.
struct EngineGauges: Sendable {
    private let exchanges: MetricGauge
    private let work: MetricGauge
    private let parked: MetricGauge
    private let inbox: MetricGauge
    private let events: MetricGauge
    private let position: MetricGauge
    private let unsequenced: MetricGauge
    private let storeWaiting: MetricGauge
    private let storeCommits: MetricGauge
    private let storeFsyncs: MetricGauge
    private let freeSpace: MetricGauge
    private let poolWaiting: MetricGauge

    init(_ registry: MetricsRegistry) {
        self.exchanges = registry.gauge("paso_exchanges", "Exchanges by state.", labels: ["state"])
        self.work = registry.gauge("paso_work_waiting", "Work that is queued or leased, by kind.", labels: ["kind"])
        self.parked = registry.gauge("paso_work_parked", "Work that waits for an operator, by kind.", labels: ["kind"])
        self.inbox = registry.gauge("paso_inbox_waiting", "Deliveries not taken yet, by backend.", labels: ["backend"])
        self.events = registry.gauge("paso_journal_events", "Events in the journal by name.", labels: ["name"])
        self.position = registry.gauge("paso_journal_position", "The last position given to an event.")
        self.unsequenced = registry.gauge("paso_journal_unsequenced", "Events without a position.")
        self.storeWaiting = registry.gauge("paso_store_operations_waiting", "Operations that wait for the writer.")
        self.storeCommits = registry.gauge("paso_store_commits", "Transactions committed since the start.")
        self.storeFsyncs = registry.gauge("paso_store_fsyncs", "Calls of fsync since the start.")
        self.freeSpace = registry.gauge("paso_store_free_bytes", "Free bytes on the store's volume.")
        self.poolWaiting = registry.gauge("paso_work_pool_waiting", "Jobs that wait for a thread.")
    }

    func show(_ counts: StoreCounts, queue: Int) {
        for (state, count) in counts.exchanges { self.exchanges.set(Double(count), state) }
        for (kind, count) in counts.work { self.work.set(Double(count), kind.rawValue) }
        for (kind, count) in counts.parked { self.parked.set(Double(count), kind.rawValue) }
        for (backend, count) in counts.inboxWaiting { self.inbox.set(Double(count), backend.text) }
        for (name, count) in counts.events { self.events.set(Double(count), name.rawValue) }
        self.position.set(Double(counts.lastPosition))
        self.unsequenced.set(Double(counts.eventsUnsequenced))
        self.storeWaiting.set(Double(counts.operationsWaiting))
        self.storeCommits.set(Double(counts.commits))
        self.storeFsyncs.set(Double(counts.fsyncs))
        self.freeSpace.set(Double(counts.freeSpace))
        self.poolWaiting.set(Double(queue))
    }
}
