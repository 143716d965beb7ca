import Canonical
import Exchange
import Foundation
import HTTPTransport
import PasoTesting
import Store
import Testing
import Trust

@testable import Gateway

@Suite struct `The store's numbers` {
    @Test func `are shown, and fall back to zero when something is gone`() throws {
        let registry = MetricsRegistry()
        let metrics = StoreMetrics(registry)
        let sag = try BackendID("urn:paso:backend:CL:sag")
        let relay = WorkKind(rawValue: "relay")
        var counts = StoreCounts()
        counts.fsyncs = 7
        counts.work = [relay: 2]
        counts.oldestWork = [relay: UTCTime(milliseconds: 1_000)]
        counts.inboxWaiting = [sag: 3]
        metrics.show(counts, now: UTCTime(milliseconds: 3_500))
        let full = registry.render()
        #expect(full.contains("paso_store_fsyncs_total 7\n"))
        #expect(full.contains("paso_work_open{kind=\"relay\"} 2\n"))
        #expect(full.contains("paso_work_oldest_seconds{kind=\"relay\"} 2.5\n"))
        #expect(full.contains("paso_inbox_waiting{backend=\"urn:paso:backend:CL:sag\"} 3\n"))
        metrics.show(StoreCounts(), now: UTCTime(milliseconds: 4_000))
        let empty = registry.render()
        #expect(empty.contains("paso_store_fsyncs_total 7\n"))
        #expect(empty.contains("paso_work_open{kind=\"relay\"} 0\n"))
        #expect(empty.contains("paso_inbox_waiting{backend=\"urn:paso:backend:CL:sag\"} 0\n"))
    }

    @Test func `tell when certificates end`() throws {
        let registry = MetricsRegistry()
        StoreMetrics(registry).show(try ListenerSite().opened())
        let end = Int(TestPKI.until.timeIntervalSince1970)
        let text = registry.render()
        #expect(text.contains("paso_certificate_expires_seconds{owner=\"own\",use=\"tls-server\"} \(end)\n"))
        #expect(text.contains("paso_certificate_expires_seconds{owner=\"paso-PE\",use=\"sign\"} \(end)\n"))
    }
}
