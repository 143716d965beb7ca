import HTTPTransport

/// A gateway's own numbers, read from `/metrics`.
struct GatewayCounters: Sendable, Equatable {
    private let values: [String: Double]

    /// Asks the operations listener of a site.
    static func read(_ site: DemoSite, _ http: HTTPClient) async throws -> GatewayCounters {
        let answer = try await http.send(
            OutboundRequest(.get, site.operationsAddress + "/metrics", trust: .plaintext)
        )
        return GatewayCounters(String(decoding: answer.body, as: UTF8.self))
    }

    /// Reads OpenMetrics text.
    init(_ text: String) {
        var values: [String: Double] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            guard let gap = line.lastIndex(of: " ") else { continue }
            values[String(line[..<gap])] = Double(line[line.index(after: gap)...])
        }
        self.values = values
    }

    var fsyncs: Double { self["paso_store_fsyncs_total"] }
    var commits: Double { self["paso_store_commits_total"] }
    /// Exchanges whose receipt came and was accepted.
    var delivered: Double { self["paso_exchanges{state=\"delivered\"}"] }
    /// Events that have no position yet.
    var unsequenced: Double { self["paso_journal_unsequenced"] }

    private subscript(name: String) -> Double { self.values[name] ?? 0 }
}
