import Synchronization

/// The numbers that a daemon shows of itself, rendered as OpenMetrics.
///
/// Every family is declared with its labels when the daemon starts. Label values are few by nature (a party, a kind, a
/// code), never a document's or message's id; if a family gets more than ``seriesMax`` of them, the rest count
/// under `other`, so that a careless label cannot eat the memory.
public final class MetricsRegistry: Sendable {
    /// Different label values that one family may have.
    public static let seriesMax = 500
    /// A longer label value is cut.
    public static let labelLengthMax = 100

    private let families = Mutex<[MetricFamily]>([])

    public init() {}

    /// Declares a count that only grows; `name` is without `_total`.
    public func counter(_ name: String, _ help: String, labels: [String] = []) -> MetricCounter {
        MetricCounter(registry: self, family: self.declare(MetricFamily(name, help, labels, .counter)))
    }

    /// Declares a value that goes up and down.
    public func gauge(_ name: String, _ help: String, labels: [String] = []) -> MetricGauge {
        MetricGauge(registry: self, family: self.declare(MetricFamily(name, help, labels, .gauge)))
    }

    /// Declares a distribution; `bounds` are the upper bounds of its buckets, ascending, without infinity.
    public func histogram(
        _ name: String,
        _ help: String,
        labels: [String] = [],
        bounds: [Double] = MetricFamily.secondsBounds
    ) -> MetricHistogram {
        MetricHistogram(registry: self, family: self.declare(MetricFamily(name, help, labels, .histogram(bounds))))
    }

    /// The exposition in OpenMetrics text format 1.0, families in the order of declaration.
    public func render() -> String {
        let families = self.families.withLock { $0 }
        return families.map(\.exposition).joined() + "# EOF\n"
    }

    /// The media type of ``render()``.
    public static let mediaType = "application/openmetrics-text; version=1.0.0; charset=utf-8"

    private func declare(_ family: MetricFamily) -> Int {
        self.families.withLock { families in
            if let index = families.firstIndex(where: { $0.name == family.name }) { return index }
            families.append(family)
            return families.count - 1
        }
    }

    func zero(_ family: Int) {
        self.families.withLock { $0[family].zero() }
    }

    func update(_ family: Int, _ labels: [String], _ change: (inout MetricFamily, [String]) -> Void) {
        self.families.withLock { families in
            let key = families[family].key(for: labels)
            change(&families[family], key)
        }
    }
}

/// A count that only grows.
public struct MetricCounter: Sendable {
    let registry: MetricsRegistry
    let family: Int

    /// Adds to the series of these label values, given in the order of declaration.
    public func add(_ amount: Int = 1, _ labels: String...) {
        self.registry.update(self.family, labels) { $0.add(Double(max(0, amount)), $1) }
    }

    /// Brings the series up to a count that somebody else keeps; it never goes back.
    public func raise(to count: Int, _ labels: String...) {
        self.registry.update(self.family, labels) { $0.raise(to: Double(count), $1) }
    }
}

/// A value that goes up and down.
public struct MetricGauge: Sendable {
    let registry: MetricsRegistry
    let family: Int

    /// Sets every series that there is to zero, before the ones that still hold something are set anew.
    public func zero() {
        self.registry.zero(self.family)
    }

    /// Sets the series of these label values.
    public func set(_ value: Double, _ labels: String...) {
        self.registry.update(self.family, labels) { $0.set(value, $1) }
    }
}

/// A distribution, in seconds unless its name says otherwise.
public struct MetricHistogram: Sendable {
    let registry: MetricsRegistry
    let family: Int

    /// Counts one observation.
    public func observe(_ value: Double, _ labels: String...) {
        self.registry.update(self.family, labels) { $0.observe(value, $1) }
    }

    /// Counts one observation of a duration in seconds.
    public func observe(_ duration: Duration, _ labels: String...) {
        let (seconds, attoseconds) = duration.components
        let value = Double(seconds) + Double(attoseconds) * 1e-18
        self.registry.update(self.family, labels) { $0.observe(value, $1) }
    }
}
