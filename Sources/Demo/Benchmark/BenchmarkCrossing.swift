import Gateway
import HTTPTransport

/// Brings documents from Chile's national system to Peru's, as fast as both gateways let it.
struct BenchmarkCrossing: Sendable {
    struct Document: Sendable {
        let number: String
        let bytes: [UInt8]
    }

    let region: DemoRegion
    /// Submissions in flight at one time.
    let senders: Int
    /// How long all of it may take.
    let finishWithin: Duration
    let http: HTTPClient

    /// A gateway's own numbers now.
    func counters(of site: DemoSite) async throws -> GatewayCounters {
        try await GatewayCounters.read(site, self.http)
    }

    /// Returns when every document was taken by the recipient, and every receipt accepted by the sender.
    func run(_ documents: [Document], alreadyDelivered: Int) async throws -> BenchmarkTraffic {
        let traffic = BenchmarkTraffic()
        let sender = try self.region.client(of: .chile)
        let receiver = try self.region.client(of: .peru)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<self.senders {
                group.addTask {
                    try await self.send(documents, through: sender, traffic)
                    return true
                }
            }
            group.addTask {
                try await self.take(documents.count, through: receiver, traffic)
                return true
            }
            group.addTask {
                try await Task.sleep(for: self.finishWithin)
                return false
            }
            for _ in 0...self.senders {
                guard try await group.next() == true else {
                    throw Self.late(traffic.takenCount, of: documents.count)
                }
            }
            group.cancelAll()
        }
        try await self.until(.chile, { $0.delivered }, is: Double(alreadyDelivered + documents.count))
        return traffic
    }

    private func send(_ documents: [Document], through client: NationalClient, _ traffic: BenchmarkTraffic) async throws
    {
        let clock = ContinuousClock()
        while let index = traffic.nextIndex(below: documents.count) {
            let document = documents[index]
            let start = clock.now
            _ = try await client.submit(document.bytes, idempotencyKey: "bench-\(document.number)")
            traffic.answered(after: clock.now - start)
        }
    }

    /// Takes what the inbox shows, several deliveries at once.
    private func take(_ count: Int, through client: NationalClient, _ traffic: BenchmarkTraffic) async throws {
        while traffic.takenCount < count {
            let items = try await client.inbox().items
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (index, item) in items.enumerated() {
                    if index >= Self.takersMax { try await group.next() }
                    group.addTask {
                        _ = try await client.fetch(item.deliveryId, .national)
                        _ = try await client.acknowledge(item.deliveryId)
                        traffic.took(item.deliveryId)
                    }
                }
                try await group.waitForAll()
            }
            if items.count < Self.takersMax { try await Task.sleep(for: Self.pause) }
        }
    }

    private static let takersMax = 8
    private static let pause = Duration.milliseconds(25)

    /// Returns when every event of both gateways has its position.
    func waitForSequencers() async throws {
        try await self.until(.chile, { $0.unsequenced }, is: 0)
        try await self.until(.peru, { $0.unsequenced }, is: 0)
    }

    private func until(
        _ country: DemoSite.Country,
        _ counter: (GatewayCounters) -> Double,
        is wanted: Double
    ) async throws {
        let site = country == .chile ? self.region.chile.site : self.region.peru.site
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: self.finishWithin)
        var found = -1.0
        while clock.now < deadline {
            found = counter(try await self.counters(of: site))
            if found == wanted { return }
            try await Task.sleep(for: Self.pause)
        }
        throw Self.late(Int(found), of: Int(wanted))
    }

    private static func late(_ found: Int, of wanted: Int) -> DemoError {
        DemoError.stepFailed(step: "bench", expected: "\(wanted)", found: "\(found)")
    }
}
