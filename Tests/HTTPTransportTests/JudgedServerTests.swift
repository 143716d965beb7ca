import Foundation
import HTTPTransport
import PasoTesting
import Testing
import Trust

@Suite(.timeLimit(.minutes(1))) struct `A server judged by Trust` {
    private let client: HTTPClient

    init() throws {
        self.client = try HTTPClient()
    }

    private func answer(_ rule: PeerRule, store: TrustStore, host: String = "localhost") async throws -> Int {
        let tls = try ListenerTLS(identity: Identities.serverOne, clientCertificate: .notAsked)
        let judge = PeerJudge(store)
        return try await LiveListener.serve(tls: tls) { port, _ in
            let trust = ServerTrust.judged(by: judge, rule: rule, identity: nil, now: { TestPKI.now })
            let request = OutboundRequest(.get, "https://\(host):\(port)/hello", trust: trust)
            return try await self.client.send(request).status
        }
    }

    @Test func `is taken by its path and its name`() async throws {
        let rule = PeerRule(role: .tlsServer, country: "CL")
        #expect(try await self.answer(rule, store: TestPKI.store) == 200)
        #expect(try await self.answer(rule, store: TestPKI.store, host: "127.0.0.1") == 200)
    }

    @Test func `is refused under a name that it does not carry`() async throws {
        let rule = PeerRule(role: .tlsServer, country: "CL")
        await #expect(throws: TransportError.self) {
            try await self.answer(rule, store: TestPKI.store, host: "localhost.localdomain")
        }
    }

    @Test func `is refused where another country's anchor is asked for`() async throws {
        let error = await #expect(throws: TransportError.self) {
            try await self.answer(PeerRule(role: .tlsServer, country: "PE"), store: TestPKI.store)
        }
        #expect(error?.code == "TRA-005")
        #expect(error?.arguments["reasonCode"]?.hasPrefix("TRU-") == true)
    }

    @Test func `is taken by its pin whatever its name`() async throws {
        let pin = try TestPKI.chile.identity(.tlsServer).certificate.fingerprint
        let rule = PeerRule(role: .tlsServer, country: "CL", pins: [pin])
        #expect(try await self.answer(rule, store: TestPKI.store) == 200)
    }

    @Test func `is refused when another certificate is pinned`() async throws {
        let pin = try TestPKI.peru.identity(.tlsServer).certificate.fingerprint
        await #expect(throws: TransportError.self) {
            try await self.answer(PeerRule(role: .tlsServer, pins: [pin]), store: TestPKI.store)
        }
    }
}
