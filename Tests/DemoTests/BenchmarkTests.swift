import Foundation
import Testing

@testable import Demo

@Suite struct `The benchmark` {
    @Test func `reads name and time of a thread whose name holds blanks and brackets`() throws {
        let line = "42 (work-1 (a) b) S 1 42 42 0 -1 4194560 10 0 0 0 250 50 0 0 20 0 9 0 1000 2000 300"
        let time = try #require(ThreadTime(stat: line, ticksPerSecond: 100))
        #expect(time.name == "work-1 (a) b")
        #expect(time.seconds == 3)
        #expect(ThreadTime(stat: "42 work S 1", ticksPerSecond: 100) == nil)
        #expect(ThreadTime(stat: "42 (work) S 1", ticksPerSecond: 100) == nil)
    }

    @Test(arguments: [
        ("work-2", ProcessUsage.Work.pool), ("store-writer", .store), ("store-blob-0", .store),
        ("NIO-SGLTN-1-#0", .http), ("http-client", .http), ("paso", nil),
    ])
    func `knows by its name what a thread works for`(name: String, work: ProcessUsage.Work?) {
        #expect(ProcessUsage.Work(thread: name) == work)
    }

    @Test func `reads its own process`() throws {
        let usage = try ProcessUsage.of(getpid())
        #expect(usage.peakBytes > 0)
        #expect(usage.seconds >= 0)
        #expect(throws: DemoError.self) { try ProcessUsage.of(Int32.max) }
    }

    @Test func `reads a gateway's counters by name and label`() {
        let counters = GatewayCounters(
            """
            # TYPE paso_store_fsyncs counter
            paso_store_fsyncs_total 12
            paso_exchanges{state="queued"} 1
            paso_exchanges{state="delivered"} 500
            # EOF
            """
        )
        #expect(counters.fsyncs == 12)
        #expect(counters.delivered == 500)
        #expect(counters.unsequenced == 0)
    }

    @Test func `compares with the lower of two floors`() {
        let cost = BenchmarkReport.GatewayCost(
            country: "CL",
            keys: 0.001,
            document: 0.002,
            messages: 0.001,
            http: 0.001,
            store: 0.002,
            engine: 0.003,
            fsyncs: 2,
            commits: 2,
            peakBytes: 0
        )
        var report = BenchmarkReport(
            documents: 100,
            documentBytes: 10_000,
            senders: 4,
            cores: 2,
            seconds: 2,
            submitMedian: 0,
            submitSlowest99: 0,
            sending: cost,
            receiving: cost,
            clientSeconds: 0,
            keyOperations: [:],
            documentOperations: [:],
            diskSyncsPerSecond: 400
        )
        #expect(abs(report.processorRatio - 10) < 1e-9)
        #expect(abs(report.keyBound - 1000) < 1e-6)
        #expect(abs(report.diskBound - 100) < 1e-9)
        #expect(abs(report.throughputRatio - 2) < 1e-9)
        report.diskSyncsPerSecond = 40_000
        #expect(abs(report.throughputRatio - 20) < 1e-6)
    }
}
