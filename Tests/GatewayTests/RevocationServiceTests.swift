import Foundation
import Gateway
import HTTPTransport
import Hummingbird
import Logging
import PasoTesting
import ServiceLifecycle
import Testing
import Trust
import TrustClient

@Suite(.serialized, .timeLimit(.minutes(2))) struct `A gateway that fetches revocation lists` {
    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Serves Peru's list on a free port of the loopback around a piece of a test.
    private static func serve<Value: Sendable>(
        _ list: RevocationList,
        _ body: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> Value {
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let listener = HTTPListener<Never>(
            name: "lists",
            host: "127.0.0.1",
            port: 0,
            tls: nil,
            limits: ListenerLimits(),
            logger: Self.quiet,
            onListening: { found.yield($0) },
            prepare: { $0.get("ca.crl") { _, _ in list.pem } }
        )
        let group = ServiceGroup(configuration: .init(services: [listener], logger: Self.quiet))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = try #require(await ports.first { _ in true })
            let value = try await body(port)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return value
        }
    }

    /// Runs a gateway until its metrics say something.
    private static func run(_ folder: URL, until pattern: Regex<Substring>) async throws -> Bool {
        let ports = ServiceTests.Ports()
        let service = GatewayService(
            folder.path,
            loader: ConfigurationLoader(shareFolder: "/nowhere"),
            logger: Self.quiet,
            onListening: { ports.take($0, $1) }
        )
        let http = try HTTPClient()
        defer { http.stop() }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run(trapsSignals: false) }
            while ports.all.count < 3 { try await Task.sleep(for: .milliseconds(20)) }
            let address = "http://127.0.0.1:\(ports.all["operations"] ?? 0)/metrics"
            var isSaid = false
            for _ in 0..<500 where !isSaid {
                let answer = try await http.send(OutboundRequest(.get, address, trust: .plaintext))
                isSaid = String(decoding: answer.body, as: UTF8.self).contains(pattern)
                try await Task.sleep(for: .milliseconds(20))
            }
            group.cancelAll()
            do { try await group.waitForAll() } catch is CancellationError {}
            return isSaid
        }
    }

    @Test func `shows them in its metrics, and has them again after a restart without a network`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-revocation-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = SiteFixture(folder: folder)
        let list = try TestPKI.peru.root.revocationList(
            [],
            number: 9,
            thisUpdate: Date() - 60,
            nextUpdate: Date() + 86_400
        )
        try await Self.serve(list) { port in
            let fetch = """
                trust:
                  revocation-fetch:
                    retry: 1s
                    private: ["127.0.0.1:\(port)"]
                    countries:
                      - {country: PE, lists: ["http://127.0.0.1:\(port)/ca.crl"]}
                """
            try site.writeAll(gateway: ServiceTests.gateway.replacing("trust:", with: fetch))
            try SiteTests.fill(site)
            #expect(
                try await Self.run(folder, until: /paso_revocation_until_seconds\{country="PE",kind="crl"[^}]*\} [1-9]/)
            )
        }
        let kept = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/data/revocation")
        #expect(kept.contains { $0.hasSuffix(".pem") })
        #expect(
            try await Self.run(folder, until: /paso_revocation_until_seconds\{country="PE",kind="crl"[^}]*\} [1-9]/)
        )
    }

    @Test func `are fetched at once for a person who asks, kept or not, and a failure is told`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-revocation-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = SiteFixture(folder: folder)
        let list = try TestPKI.peru.root.revocationList(
            [],
            number: 9,
            thisUpdate: Date() - 60,
            nextUpdate: Date() + 86_400
        )
        let http = try HTTPClient()
        defer { http.stop() }
        let cache = "\(folder.path)/data/revocation"
        let loaded = try await Self.serve(list) { port in
            let fetch = """
                trust:
                  revocation-fetch:
                    retry: 1s
                    timeout: 5s
                    private: ["127.0.0.1:\(port)"]
                    countries:
                      - {country: PE, lists: ["http://127.0.0.1:\(port)/ca.crl", "http://127.0.0.1:\(port)/none.crl"]}
                """
            try site.writeAll(gateway: ServiceTests.gateway.replacing("trust:", with: fetch))
            try SiteTests.fill(site)
            let loaded = try Site.load(folder.path, loader: ConfigurationLoader(shareFolder: "/nowhere")).get()
            let first = await loaded.refreshRevocation(http, isKept: false, now: Date())
            #expect(first.sources.map(\.isNew) == [true, false])
            #expect(first.sources.map { $0.standing.problem?.code } == [nil, "REV-004"])
            #expect(!FileManager.default.fileExists(atPath: cache))
            let second = await loaded.refreshRevocation(http, isKept: true, now: Date())
            #expect(second.sources.map(\.isNew) == [true, false])
            let third = await loaded.refreshRevocation(http, isKept: true, now: Date())
            // What is held already is unchanged, and asked for all the same.
            #expect(third.sources.map(\.isNew) == [false, false])
            #expect(third.sources.first?.standing.until == list.nextUpdate)
            return loaded
        }
        let gone = await loaded.refreshRevocation(http, isKept: true, now: Date())
        #expect(gone.sources.map { $0.standing.problem?.code } == ["REV-002", "REV-002"])
        #expect(gone.sources.first?.standing.until == list.nextUpdate)
    }
}
