import Foundation
import HTTPTransport
import PasoTesting
import Programs
import ServiceLifecycle
import Testing
import Trust

@testable import Gateway

/// What eDelivery AS4 asks of transport: the listener for partners, called by OpenSSL's own client.
@Suite(.timeLimit(.minutes(2))) struct `AS4 conformance of transport` {
    /// Runs the listeners of a site with changed lines and gives their ports.
    private func serving<Outcome: Sendable>(
        _ changes: [(String, String)],
        _ body: @escaping @Sendable (_ peers: Int) async throws -> Outcome
    ) async throws -> Outcome {
        let site = try ListenerSite()
        var text = ListenerSite.gateway
        for (line, other) in changes {
            try #require(text.contains(line))
            text = text.replacing(line, with: other)
        }
        try site.change("gateway.yaml", text)
        let configuration = try ConfigurationLoader(shareFolder: site.folder.path).load(site.folder.path).get()
        let engine = FakeEngine()
        let listeners = try GatewayListeners(
            configuration,
            site: SiteTrust.load(configuration, edition: 1, now: TestPKI.now).get(),
            partners: PeerJudge(try TestPKI.store),
            services: .init(peers: engine, national: engine, operations: engine),
            budgets: RequestBudgets(configuration.limits),
            metrics: MetricsRegistry(),
            logger: ListenerSite.quiet,
            now: { TestPKI.now }
        )
        let (bound, note) = AsyncStream.makeStream(of: (String, Int).self)
        let services = listeners.makeServices { note.yield(($0, $1)) }
        let group = ServiceGroup(configuration: .init(services: services, logger: ListenerSite.quiet))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var ports: [String: Int] = [:]
            for await (name, port) in bound {
                ports[name] = port
                if ports.count == services.count { break }
            }
            let outcome = try await body(try #require(ports["peers"]))
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return outcome
        }
    }

    /// What `openssl s_client` negotiated, like `TLSv1.3 TLS_AES_256_GCM_SHA384`; nil where there was no session.
    private func session(_ address: String, _ options: String...) async throws -> String? {
        let peru = try TestPKI.peru.identity(.tlsClient)
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (key, chain) = (folder.appending(path: "key.pem"), folder.appending(path: "chain.pem"))
        try #require(peru.key.exportPEM()).write(to: key, atomically: true, encoding: .utf8)
        try peru.chainPEM.write(to: chain, atomically: true, encoding: .utf8)
        let outcome = try await Program(
            "/usr/bin/env",
            ["openssl", "s_client", "-connect", address, "-key", key.path, "-cert", chain.path] + options,
            input: Array("Q\n".utf8)
        ).finished()
        guard outcome.text.contains("BEGIN CERTIFICATE"),
            let line = outcome.text.split(separator: "\n").first(where: { $0.hasPrefix("New, TLS") })
        else { return nil }
        let words = line.split(separator: " ")
        guard let version = words.dropFirst().first, let suite = words.last, suite != "(NONE)" else { return nil }
        return "\(version.trimmingCharacters(in: [","])) \(suite)"
    }

    private static let oneSuite = [
        ("keys:\n", "tls: {cipher-suites: [ECDHE-ECDSA-AES256-GCM-SHA384, ECDHE-RSA-AES256-GCM-SHA384]}\nkeys:\n")
    ]

    @Test func `AS4_CP_TA39 the oldest version and the suites are the site's to set`() async throws {
        try await self.serving([("keys:\n", "tls: {minimum: \"1.3\"}\nkeys:\n")]) { port in
            let older = try await self.session("127.0.0.1:\(port)", "-tls1_2")
            #expect(older == nil)
            let newer = try await self.session("127.0.0.1:\(port)", "-tls1_3")
            #expect(newer?.hasPrefix("TLSv1.3") == true)
        }
        try await self.serving([]) { port in
            let session = try await self.session("127.0.0.1:\(port)", "-tls1_2")
            #expect(session?.hasPrefix("TLSv1.2") == true)
        }
    }

    @Test(arguments: ["-tls1", "-tls1_1"])
    func `AS4_CP_TA40 older versions find no session`(version: String) async throws {
        try await self.serving([]) { port in
            let session = try await self.session("127.0.0.1:\(port)", version, "-cipher", "ALL:@SECLEVEL=0")
            #expect(session == nil)
        }
    }

    @Test func `AS4_CP_TA42 a suite that the site does not list finds no session`() async throws {
        try await self.serving(Self.oneSuite) { port in
            let suites = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256"
            let session = try await self.session("127.0.0.1:\(port)", "-tls1_2", "-cipher", suites)
            #expect(session == nil)
        }
        try await self.serving([]) { port in
            let session = try await self.session("127.0.0.1:\(port)", "-tls1_2", "-cipher", "AES128-SHA")
            #expect(session == nil)
        }
    }

    @Test func `AS4_CP_TA43 a suite that the site lists is spoken`() async throws {
        try await self.serving(Self.oneSuite) { port in
            let suites = "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384"
            let session = try await self.session("127.0.0.1:\(port)", "-tls1_2", "-cipher", suites)
            #expect(session?.hasSuffix("AES256-GCM-SHA384") == true)
        }
    }

    @Test(arguments: [("127.0.0.1", "127.0.0.1"), ("\"::1\"", "[::1]"), ("\"::\"", "127.0.0.1"), ("\"::\"", "[::1]")])
    func `AS4_CP_TA46 IPv4 and IPv6 are listened on and called`(listener: String, called: String) async throws {
        try await self.serving([("peers: {address: 127.0.0.1,", "peers: {address: \(listener),")]) { port in
            let client = try HTTPClient()
            defer { client.stop() }
            let peru = try TestPKI.peru.identity(.tlsClient)
            let answer = try await client.send(
                OutboundRequest(
                    .post,
                    "https://\(called):\(port)/as4",
                    headers: [(name: "Content-Type", value: "multipart/related; boundary=x")],
                    body: Array("--x".utf8),
                    trust: .tls(identity: TLSIdentity(peru), judge: { _ in .accepted })
                )
            )
            #expect(answer.status == 200)
        }
    }
}
