public import Foundation
import Gateway
import HTTPTransport

/// Sends documents from Chile to Peru through two real gateways, and says what an exchange costs and where.
///
/// The gateways are child processes of the same executable. Their processor time comes from the kernel, split by their
/// named threads; key operations and work on the document are measured here, one by one, and taken out of the pool's time
/// as often as an exchange needs them. Their fsyncs come from `/metrics`.
public struct ExchangeBenchmark: Sendable {
    /// How much to send.
    public struct Plan: Sendable {
        public var documents: Int
        /// Submissions in flight at one time.
        public var senders: Int
        /// How long all of it may take.
        public var finishWithin: Duration

        public init(documents: Int = 500, senders: Int = 16, finishWithin: Duration = .seconds(600)) {
            self.documents = documents
            self.senders = senders
            self.finishWithin = finishWithin
        }
    }

    /// What it is doing; the raw value is the key of its text.
    public enum Step: String, Sendable, CaseIterable {
        case signing = "bench.signing"
        case pricing = "bench.pricing"
        case warming = "bench.warming"
        case running = "bench.running"
        case disk = "bench.disk"
    }

    private let region: DemoRegion
    private let folder: URL
    private let plan: Plan
    private let crossing: BenchmarkCrossing
    private let progress: @Sendable (Step) -> Void

    /// Prepares a region of its own in `FOLDER/bench`; data of an earlier run are removed.
    public init(
        folder: URL,
        executable: URL,
        share: URL,
        plan: Plan,
        progress: @escaping @Sendable (Step) -> Void
    ) throws {
        self.folder = folder.appending(path: "bench")
        self.plan = plan
        self.progress = progress
        for country in [DemoSite.Country.chile, .peru] {
            let data = self.folder.appending(path: "\(country.code)/data")
            guard FileManager.default.fileExists(atPath: data.path) else { continue }
            try FileManager.default.removeItem(at: data)
        }
        self.region = try DemoRegion(folder: self.folder, executable: executable, share: share)
        self.crossing = BenchmarkCrossing(
            region: self.region,
            senders: plan.senders,
            finishWithin: plan.finishWithin,
            http: try HTTPClient()
        )
    }

    /// Runs the benchmark; both gateways are stopped at the end.
    public func run() async throws -> BenchmarkReport {
        let pool = WorkPool(threads: 1)
        defer { pool.close() }
        self.progress(.signing)
        let warmUp = try await pool.run { try self.signed(self.plan.senders) }
        let documents = try await pool.run { try self.signed(self.plan.documents) }
        self.progress(.pricing)
        let prices = try await pool.run { try OperationPrices(of: documents.first?.bytes ?? []) }
        let run: Run
        do {
            try await self.region.start()
            self.progress(.warming)
            _ = try await self.crossing.run(warmUp, alreadyDelivered: 0)
            self.progress(.running)
            run = try await self.measured(documents, alreadyDelivered: warmUp.count)
        } catch {
            await self.region.stop()
            throw error
        }
        await self.region.stop()
        self.progress(.disk)
        let syncs = try await pool.run { try DiskFloor.syncsPerSecond(in: self.folder) }
        return self.report(run, prices, documents.first?.bytes.count ?? 0, syncs)
    }

    // MARK: Documents

    private func signed(_ count: Int) throws -> [BenchmarkCrossing.Document] {
        let run = String(UInt32.random(in: .min ... .max), radix: 36)
        return try (0..<count).map { index in
            let number = "SAG-\(run)-\(index)"
            return BenchmarkCrossing.Document(number: number, bytes: try self.region.chileanCertificate(number: number))
        }
    }

    // MARK: The run

    /// What was read before and after.
    private struct Run {
        var traffic: BenchmarkTraffic
        var seconds: Double
        var clientSeconds: Double
        var sending: Reading
        var receiving: Reading
    }

    /// Usage and counters of one gateway at one time, or the difference of two times.
    private struct Reading {
        var usage: ProcessUsage
        var fsyncs: Double
        var commits: Double
    }

    private func measured(_ documents: [BenchmarkCrossing.Document], alreadyDelivered: Int) async throws -> Run {
        let before = (try await self.reading(self.region.chile), try await self.reading(self.region.peru))
        let own = ProcessorClock.processSeconds
        let clock = ContinuousClock()
        let start = clock.now
        let traffic = try await self.crossing.run(documents, alreadyDelivered: alreadyDelivered)
        let seconds = (clock.now - start) / .seconds(1)
        let clientSeconds = ProcessorClock.processSeconds - own
        try await self.crossing.waitForSequencers()
        let after = (try await self.reading(self.region.chile), try await self.reading(self.region.peru))
        return Run(
            traffic: traffic,
            seconds: seconds,
            clientSeconds: clientSeconds,
            sending: Self.difference(after.0, before.0),
            receiving: Self.difference(after.1, before.1)
        )
    }

    private func reading(_ gateway: GatewayProcess) async throws -> Reading {
        let counters = try await self.crossing.counters(of: gateway.site)
        guard let process = await gateway.processID else {
            let site = gateway.site
            throw DemoError.gatewayEnded(site: site.country.code, status: 0, log: site.log.path)
        }
        return Reading(usage: try ProcessUsage.of(process), fsyncs: counters.fsyncs, commits: counters.commits)
    }

    private static func difference(_ later: Reading, _ earlier: Reading) -> Reading {
        Reading(
            usage: later.usage - earlier.usage,
            fsyncs: later.fsyncs - earlier.fsyncs,
            commits: later.commits - earlier.commits
        )
    }

    // MARK: The report

    private func report(_ run: Run, _ prices: OperationPrices, _ bytes: Int, _ syncs: Double) -> BenchmarkReport {
        let count = Double(self.plan.documents)
        return BenchmarkReport(
            documents: self.plan.documents,
            documentBytes: bytes,
            senders: self.plan.senders,
            cores: ProcessInfo.processInfo.activeProcessorCount,
            seconds: run.seconds,
            submitMedian: run.traffic.wait(share: 0.5),
            submitSlowest99: run.traffic.wait(share: 0.99),
            sending: Self.cost(.chile, run.sending, prices.sending, count),
            receiving: Self.cost(.peru, run.receiving, prices.receiving, count),
            clientSeconds: run.clientSeconds / count,
            keyOperations: prices.keys,
            documentOperations: prices.document,
            diskSyncsPerSecond: syncs
        )
    }

    private static func cost(
        _ country: DemoSite.Country,
        _ reading: Reading,
        _ price: OperationPrices.Sum,
        _ count: Double
    ) -> BenchmarkReport.GatewayCost {
        let pool = (reading.usage.byWork[.pool] ?? 0) / count
        let http = (reading.usage.byWork[.http] ?? 0) / count
        let store = (reading.usage.byWork[.store] ?? 0) / count
        return BenchmarkReport.GatewayCost(
            country: country.code,
            keys: price.keys,
            document: price.document,
            messages: pool - price.keys - price.document,
            http: http,
            store: store,
            engine: reading.usage.seconds / count - pool - http - store,
            fsyncs: reading.fsyncs / count,
            commits: reading.commits / count,
            peakBytes: reading.usage.peakBytes
        )
    }
}
