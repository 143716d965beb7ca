import Foundation

/// What one run cost, and what the floor under it can do on the same machine in the same run.
struct Measurement: Sendable {
    /// By which clock a rate is told.
    enum Clock: Sendable {
        /// As somebody who waits sees it: for work that waits for the disk.
        case wall
        /// Processor time of the whole process, as `openssl speed` counts: a busy machine does not change it much.
        case processor
    }

    let name: String
    /// Documents, or exchanges.
    let count: Int
    let seconds: Double
    /// User and system time of the whole process.
    let cpuSeconds: Double
    var clock = Clock.wall
    var fsyncs: Int?
    /// How often in a second the least work that could give the same promise is done: for the store the same octets and
    /// fsyncs, for a signature the bare key operation.
    var floor: Double?
    /// The smallest ratio of our rate to the floor that is good enough; nil where no figure was agreed.
    var allowed: Double?

    static let heading = Self.row(
        "part",
        "ours/s",
        "floor/s",
        "ratio",
        "allowed",
        "holds",
        "CPU us each",
        "fsyncs each"
    )

    /// How often in a second.
    var rate: Double { Double(self.count) / (self.clock == .wall ? self.seconds : self.cpuSeconds) }

    /// Our rate as a part of the floor's: 1 is the floor itself.
    var ratio: Double? { self.floor.map { self.rate / $0 } }

    /// Whether the ratio is good enough; nil where nothing was agreed.
    var holds: Bool? {
        guard let ratio, let allowed = self.allowed else { return nil }
        return ratio >= allowed
    }

    var line: String {
        func number(_ value: Double?, _ format: String) -> String { value.map { String(format: format, $0) } ?? "-" }
        return Self.row(
            self.name,
            number(self.rate, "%.0f"),
            number(self.floor, "%.0f"),
            number(self.ratio, "%.3f"),
            number(self.allowed, "%.3f"),
            self.holds.map { $0 ? "yes" : "NO" } ?? "-",
            number(self.cpuSeconds / Double(self.count) * 1e6, "%.1f"),
            number(self.fsyncs.map { Double($0) / Double(self.count) }, "%.3f")
        )
    }

    /// The same measurement beside a floor, by processor time.
    func beside(_ floor: Double, allowed: Double? = nil) -> Measurement {
        var copy = self
        copy.floor = floor
        copy.allowed = allowed
        copy.clock = .processor
        return copy
    }

    private static func row(_ cells: String...) -> String {
        cells.enumerated().map { index, cell in
            let width = index == 0 ? 44 : index > 5 ? 13 : 10
            let padding = String(repeating: " ", count: max(0, width - cell.count))
            return index == 0 ? cell + padding : padding + cell
        }.joined()
    }

    /// Runs a body once and says what it cost.
    static func of(_ name: String, count: Int, _ body: () async throws -> Void) async rethrows -> Measurement {
        let clock = ContinuousClock()
        let cpu = Self.cpuSeconds()
        let start = clock.now
        try await body()
        let elapsed = (clock.now - start).components
        return Measurement(
            name: name,
            count: count,
            seconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18,
            cpuSeconds: Self.cpuSeconds() - cpu
        )
    }

    /// Runs a body `count` times in all, in rounds, and gives the round that cost the least processor time: other programs
    /// on the machine can only make a round dearer.
    static func best(
        _ name: String,
        count: Int,
        rounds: Int = 8,
        _ body: () throws -> Void
    ) async rethrows -> Measurement {
        let each = max(1, count / rounds)
        var best: Measurement?
        for _ in 0..<rounds {
            var measured = try await Self.of(name, count: each) { for _ in 0..<each { try body() } }
            measured.clock = .processor
            if measured.cpuSeconds < best?.cpuSeconds ?? .infinity { best = measured }
        }
        return best ?? Measurement(name: name, count: each, seconds: 0, cpuSeconds: 0)
    }

    private static func cpuSeconds() -> Double {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
