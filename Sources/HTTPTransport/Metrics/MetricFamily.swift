/// One metric with all its series, and how it is written.
public struct MetricFamily: Sendable, Equatable {
    let name: String
    let help: String
    let labels: [String]
    let kind: Kind
    private var order: [[String]] = []
    private var series: [[String]: Series] = [:]

    enum Kind: Sendable, Equatable {
        case counter
        case gauge
        case histogram([Double])
    }

    private struct Series: Sendable, Equatable {
        var value: Double = 0
        var count: Int = 0
        var buckets: [Int] = []
    }

    /// Buckets that fit from a key operation to a slow partner.
    public static let secondsBounds: [Double] = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30]

    init(_ name: String, _ help: String, _ labels: [String], _ kind: Kind) {
        self.name = name
        self.help = help
        self.labels = labels
        self.kind = kind
        // A metric without labels is shown from the start, as zero.
        if labels.isEmpty { self.touch([]) }
    }

    /// The series for label values: cut to length, short or long lists mended, `other` when there are too many.
    func key(for values: [String]) -> [String] {
        let key = (0..<self.labels.count).map { index in
            index < values.count ? String(values[index].prefix(MetricsRegistry.labelLengthMax)) : ""
        }
        guard self.series[key] == nil, self.series.count >= MetricsRegistry.seriesMax else { return key }
        return self.labels.map { _ in "other" }
    }

    mutating func add(_ amount: Double, _ key: [String]) {
        self.touch(key)
        self.series[key]?.value += amount
    }

    mutating func raise(to value: Double, _ key: [String]) {
        self.touch(key)
        guard let before = self.series[key]?.value, before < value else { return }
        self.series[key]?.value = value
    }

    mutating func set(_ value: Double, _ key: [String]) {
        self.touch(key)
        self.series[key]?.value = value
    }

    mutating func zero() {
        for key in self.order { self.series[key]?.value = 0 }
    }

    mutating func observe(_ value: Double, _ key: [String]) {
        guard case .histogram(let bounds) = self.kind else { return }
        self.touch(key)
        let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
        self.series[key]?.buckets[bucket] += 1
        self.series[key]?.value += value
        self.series[key]?.count += 1
    }

    private mutating func touch(_ key: [String]) {
        guard self.series[key] == nil else { return }
        self.order.append(key)
        var fresh = Series()
        if case .histogram(let bounds) = self.kind { fresh.buckets = Array(repeating: 0, count: bounds.count + 1) }
        self.series[key] = fresh
    }

    /// The family in OpenMetrics text.
    var exposition: String {
        let type =
            switch self.kind {
            case .counter: "counter"
            case .gauge: "gauge"
            case .histogram: "histogram"
            }
        var text = "# TYPE \(self.name) \(type)\n# HELP \(self.name) \(Self.escaped(self.help))\n"
        for key in self.order {
            guard let series = self.series[key] else { continue }
            switch self.kind {
            case .counter: text += "\(self.name)_total\(self.labelled(key)) \(Self.number(series.value))\n"
            case .gauge: text += "\(self.name)\(self.labelled(key)) \(Self.number(series.value))\n"
            case .histogram(let bounds): text += self.histogram(key, series, bounds)
            }
        }
        return text
    }

    private func histogram(_ key: [String], _ series: Series, _ bounds: [Double]) -> String {
        var text = ""
        var total = 0
        for (bound, count) in zip(bounds, series.buckets) {
            total += count
            text += "\(self.name)_bucket\(self.labelled(key, bound: "\(bound)")) \(total)\n"
        }
        text += "\(self.name)_bucket\(self.labelled(key, bound: "+Inf")) \(series.count)\n"
        text += "\(self.name)_sum\(self.labelled(key)) \(Self.number(series.value))\n"
        return text + "\(self.name)_count\(self.labelled(key)) \(series.count)\n"
    }

    private func labelled(_ key: [String], bound: String? = nil) -> String {
        var pairs = zip(self.labels, key).map { "\($0)=\"\(Self.escaped($1))\"" }
        if let bound { pairs.append("le=\"\(bound)\"") }
        return pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }

    private static func number(_ value: Double) -> String {
        if let whole = Int(exactly: value) { return String(whole) }
        if value.isNaN { return "NaN" }
        return value.isInfinite ? (value < 0 ? "-Inf" : "+Inf") : String(value)
    }
}
