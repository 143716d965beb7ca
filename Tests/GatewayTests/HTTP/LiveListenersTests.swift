import Exchange
import Foundation
import HTTPTransport
import PasoTesting
import ServiceLifecycle
import Synchronization
import Testing
import Texts
import Trust

@testable import Gateway

@Suite(.timeLimit(.minutes(1))) struct `The three listeners` {
    private let engine = FakeEngine()
    private let site: ListenerSite
    private let client: HTTPClient
    private let partners: PeerJudge
    private let registry = MetricsRegistry()
    private let listeners: GatewayListeners

    init() throws {
        self.site = try ListenerSite()
        self.client = try HTTPClient()
        self.partners = PeerJudge(try TestPKI.store)
        self.listeners = try GatewayListeners(
            self.site.configuration,
            site: self.site.opened(),
            partners: self.partners,
            services: .init(peers: self.engine, national: self.engine, operations: self.engine),
            budgets: RequestBudgets(self.site.configuration.limits),
            metrics: self.registry,
            logger: ListenerSite.quiet,
            now: { TestPKI.now }
        )
    }

    private func serving<Outcome: Sendable>(
        _ body: @escaping @Sendable ([String: Int]) async throws -> Outcome
    ) async throws -> Outcome {
        let (bound, note) = AsyncStream.makeStream(of: (String, Int).self)
        let services = self.listeners.makeServices { note.yield(($0, $1)) }
        let group = ServiceGroup(configuration: .init(services: services, logger: ListenerSite.quiet))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var ports: [String: Int] = [:]
            for await (name, port) in bound {
                ports[name] = port
                if ports.count == services.count { break }
            }
            let outcome = try await body(ports)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return outcome
        }
    }

    private func trust(as identity: Identity?) -> ServerTrust {
        .judged(
            by: self.partners,
            rule: PeerRule(role: .tlsServer, country: "CL"),
            identity: identity.flatMap(TLSIdentity.init),
            now: { TestPKI.now }
        )
    }

    private func as4(_ port: Int?, as identity: Identity?) -> OutboundRequest {
        OutboundRequest(
            .post,
            "https://localhost:\(port ?? 0)/as4",
            headers: [(name: "Content-Type", value: "multipart/related; boundary=x")],
            body: Array("--x".utf8),
            trust: self.trust(as: identity)
        )
    }

    @Test func `take a message from the partner that is pinned`() async throws {
        let peru = try TestPKI.peru.identity(.tlsClient)
        try await self.serving { ports in
            let answer = try await self.client.send(self.as4(ports["peers"], as: peru))
            #expect(answer.status == 200)
            #expect(answer.body == Array("<receipt/>".utf8))
            let message = self.engine.state.withLock { $0.message }
            #expect(message?.partner.party.text == "paso-PE")
            #expect(message?.certificate == peru.certificate.der)
            #expect(message?.headers.contains { $0.name.lowercased() == "content-type" } == true)
        }
    }

    @Test func `cut a partner that is revoked, on its next request over the same connection`() async throws {
        let peru = try TestPKI.peru
        let partner = peru.identity(.tlsClient)
        let list = try peru.intermediate.revocationList(
            [(partner.certificate.serial, RevocationList.Entry(revoked: TestPKI.now - 60, reason: .keyCompromise))],
            number: 8,
            thisUpdate: TestPKI.now - 30,
            nextUpdate: TestPKI.nextListed
        )
        try await self.serving { ports in
            #expect(try await self.client.send(self.as4(ports["peers"], as: partner)).status == 200)
            try self.site.change("Certificates/test/PE/gateway/newer.crl", list.pem)
            try self.site.reload(self.listeners)
            let cut = try await self.client.send(self.as4(ports["peers"], as: partner))
            #expect(cut.status == 403)
            #expect(cut.connection.isReused)
            #expect(String(decoding: cut.body, as: UTF8.self).contains("TRU-"))
        }
    }

    @Test func `cut a partner that a reload no longer pins`() async throws {
        let partner = try TestPKI.peru.identity(.tlsClient)
        try await self.serving { ports in
            #expect(try await self.client.send(self.as4(ports["peers"], as: partner)).status == 200)
            try self.site.change("partners/pe/tls-client.pem", TestPKI.stranger.certificate.pem)
            try self.site.reload(self.listeners)
            let cut = try await self.client.send(self.as4(ports["peers"], as: partner))
            #expect(cut.status == 403)
            #expect(String(decoding: cut.body, as: UTF8.self).contains("GAT-317"))
            let stranger = try await self.client.send(self.as4(ports["peers"], as: TestPKI.stranger))
            #expect(stranger.status == 200)
        }
    }

    @Test func `turn away whoever is not a partner, or has no certificate`() async throws {
        try await self.serving { ports in
            let stranger = try await self.client.send(self.as4(ports["peers"], as: TestPKI.stranger))
            #expect(stranger.status == 403)
            let error = await #expect(throws: TransportError.self) {
                try await self.client.send(self.as4(ports["peers"], as: nil))
            }
            #expect(error?.code == "TRA-004")
        }
    }

    @Test func `refuse a media type that is not AS4`() async throws {
        let partner = try TestPKI.peru.identity(.tlsClient)
        try await self.serving { ports in
            var request = self.as4(ports["peers"], as: partner)
            request.headers = [(name: "Content-Type", value: "text/plain")]
            let answer = try await self.client.send(request)
            #expect(answer.status == 415)
        }
    }

    @Test func `serve a national system through the typed client`() async throws {
        try await self.serving { ports in
            let national = NationalClient(
                http: self.client,
                address: "https://localhost:\(ports["national"] ?? 0)",
                token: ListenerSite.sagToken,
                trust: self.trust(as: nil)
            )
            let first = try await national.submit(Array("<a/>".utf8), idempotencyKey: "k")
            let again = try await national.submit(Array("<a/>".utf8), idempotencyKey: "k")
            #expect(first == again)
            #expect(try await national.acknowledge(FakeEngine.delivery).isFirst)
            let error = await #expect(throws: NationalClientError.self) { try await national.document("unknown") }
            #expect(error?.code == "GAT-315")
        }
    }

    @Test func `tell health and numbers`() async throws {
        try await self.serving { ports in
            let base = "http://127.0.0.1:\(ports["operations"] ?? 0)"
            let national = "https://localhost:\(ports["national"] ?? 0)/v1/documents/x"
            _ = try await self.client.send(OutboundRequest(.get, national, trust: self.trust(as: nil)))
            let alive = try await self.client.send(OutboundRequest(.get, "\(base)/livez", trust: .plaintext))
            #expect(alive.status == 200)
            let ready = try await self.client.send(OutboundRequest(.get, "\(base)/readyz", trust: .plaintext))
            #expect(ready.status == 200)
            self.engine.state.withLock { $0.obstacles = [HTTPReason.noMemory(seconds: 5)] }
            let busy = try await self.client.send(OutboundRequest(.get, "\(base)/readyz", trust: .plaintext))
            #expect(busy.status == 503)
            #expect(String(decoding: busy.body, as: UTF8.self).contains("GAT-313"))
            let numbers = try await self.client.send(OutboundRequest(.get, "\(base)/metrics", trust: .plaintext))
            let text = String(decoding: numbers.body, as: UTF8.self)
            #expect(numbers.header("content-type") == MetricsRegistry.mediaType)
            #expect(text.contains("paso_http_requests_total{listener=\"national\",route="))
            #expect(text.hasSuffix("# EOF\n"))
        }
    }
}
