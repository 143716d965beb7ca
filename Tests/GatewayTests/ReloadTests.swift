import Foundation
import Gateway
import Glibc
import HTTPTransport
import Logging
import Testing

@Suite(.serialized) struct `A reload by SIGHUP` {
    /// Counts an event of the journal by the metrics of a running gateway, until it is as many or time is up.
    static func wait(
        for event: String,
        _ count: Int,
        port: Int,
        _ http: HTTPClient
    ) async throws -> Bool {
        for _ in 0..<500 {
            let request = OutboundRequest(.get, "http://127.0.0.1:\(port)/metrics", trust: .plaintext)
            let text = String(decoding: try await http.send(request).body, as: UTF8.self)
            if text.contains("paso_events_total{name=\"\(event)\"} \(count)") { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }

    @Test(.timeLimit(.minutes(2))) func `takes a good site and keeps the old one on a bad file`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-reload-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = SiteFixture(folder: folder)
        try site.writeAll(gateway: ServiceTests.gateway)
        try SiteTests.fill(site)
        let ports = ServiceTests.Ports()
        let service = GatewayService(
            folder.path,
            loader: ConfigurationLoader(shareFolder: "/nowhere"),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            onListening: { ports.take($0, $1) }
        )
        let http = try HTTPClient()
        defer { http.stop() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run() }
            while ports.all.count < 3 { try await Task.sleep(for: .milliseconds(20)) }
            let port = try #require(ports.all["operations"])
            #expect(try await Self.wait(for: "ConfigurationLoaded", 1, port: port, http))

            let partner = SiteFixture.partner.replacing("accepts: [sps-17]", with: "accepts: [sps-17, sps-11]")
            try site.write("partners/PE.yaml", partner)
            kill(getpid(), SIGHUP)
            #expect(try await Self.wait(for: "ConfigurationLoaded", 2, port: port, http))
            #expect(try await Self.wait(for: "PartnerChanged", 1, port: port, http))

            try site.write("partners/PE.yaml", partner.replacing("party:", with: "parties:"))
            kill(getpid(), SIGHUP)
            #expect(try await Self.wait(for: "ConfigurationRefused", 1, port: port, http))

            try site.write("partners/PE.yaml", partner)
            try site.write("gateway.yaml", ServiceTests.gateway.replacing("data: data", with: "data: other"))
            kill(getpid(), SIGHUP)
            #expect(try await Self.wait(for: "ConfigurationRefused", 2, port: port, http))
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/other"))
            group.cancelAll()
            do { try await group.waitForAll() } catch is CancellationError {}
        }
    }
}
