import Foundation

/// What one run cost, and what the floor under it cost in the same run.
struct Measurement: Sendable {
    let name: String
    /// Documents, or exchanges.
    let count: Int
    let seconds: Double
    /// User and system time of the whole process.
    let cpuSeconds: Double
    var fsyncs: Int?
    /// The time of the least work that could give the same promise: for the store, the same octets and fsyncs.
    var floorSeconds: Double?

    static let heading = Self.row("part", "per s", "CPU µs each", "fsyncs each", "ratio to floor")

    var line: String {
        Self.row(
            self.name,
            String(format: "%.0f", Double(self.count) / self.seconds),
            String(format: "%.0f", self.cpuSeconds / Double(self.count) * 1e6),
            self.fsyncs.map { String(format: "%.3f", Double($0) / Double(self.count)) } ?? "-",
            self.floorSeconds.map { String(format: "%.2f", self.seconds / $0) } ?? "-"
        )
    }

    private static func row(_ cells: String...) -> String {
        cells.enumerated().map { index, cell in
            let width = index == 0 ? 44 : 15
            let padding = String(repeating: " ", count: max(0, width - cell.count))
            return index == 0 ? cell + padding : padding + cell
        }.joined()
    }

    /// Runs a body and says what it cost.
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

    private static func cpuSeconds() -> Double {
        var usage = rusage()
        _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(microseconds) * 1e-6
    }
}
