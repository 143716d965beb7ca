import Foundation
import HTTPTransport
import HTTPTypes
import Hummingbird
import Testing
import Texts

@Suite(.timeLimit(.minutes(1))) struct `A listener` {
    private let client: HTTPClient
    private let servers = TrustedCertificates(Identities.serverOne)

    init() throws {
        self.client = try HTTPClient()
    }

    private func trust(_ identity: TLSIdentity?) -> ServerTrust {
        .tls(identity: identity, judge: self.servers.serverJudge)
    }

    private func mutual() throws -> ListenerTLS {
        try ListenerTLS(identity: Identities.serverOne, clientCertificate: .required)
    }

    private func gated(by partners: TrustedCertificates) -> (TestRouter) -> Void {
        { router in
            router.add(middleware: partners.gate)
            LiveListener.commonRoutes(router)
            router.get("whoami") { _, context in
                Response(status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: context.peer ?? [])))
            }
        }
    }

    @Test func `lets in the partner that its judge knows and tells the route who it is`() async throws {
        let partners = TrustedCertificates(Identities.partnerOne)
        let answer = try await LiveListener.serve(tls: self.mutual(), prepare: self.gated(by: partners)) { port, _ in
            try await self.client.send(.local(.get, "/whoami", port: port, trust: self.trust(Identities.partnerOne)))
        }
        #expect(answer.status == 200)
        #expect(answer.body == Identities.partnerOne.leaf)
        #expect(answer.connection.serverCertificate == Identities.serverOne.leaf)
    }

    @Test func `answers a stranger with a problem and ends the connection`() async throws {
        let partners = TrustedCertificates(Identities.partnerOne)
        try await LiveListener.serve(tls: self.mutual(), prepare: self.gated(by: partners)) { port, _ in
            let request = OutboundRequest.local(.get, "/hello", port: port, trust: self.trust(Identities.partnerTwo))
            let first = try await self.client.send(request)
            #expect(first.status == 403)
            #expect(first.header("content-type") == "application/problem+json")
            #expect(first.text.contains("\"code\":\"TEST-001\""))
            let second = try await self.client.send(request)
            #expect(second.status == 403)
            #expect(!second.connection.isReused)
        }
    }

    @Test func `ends the handshake of a client without a certificate`() async throws {
        let partners = TrustedCertificates(Identities.partnerOne)
        try await LiveListener.serve(tls: self.mutual(), prepare: self.gated(by: partners)) { port, _ in
            let error = await #expect(throws: TransportError.self) {
                try await self.client.send(.local(.get, "/hello", port: port, trust: self.trust(nil)))
            }
            #expect(error?.code == "TRA-004")
            #expect(error?.arguments["detail"]?.contains("alert") == true)
        }
    }

    @Test func `cuts a revoked partner on its next request over the same connection`() async throws {
        let partners = TrustedCertificates(Identities.partnerOne)
        try await LiveListener.serve(tls: self.mutual(), prepare: self.gated(by: partners)) { port, _ in
            let request = OutboundRequest.local(.get, "/hello", port: port, trust: self.trust(Identities.partnerOne))
            #expect(try await self.client.send(request).status == 200)
            partners.revokeAll()
            let cut = try await self.client.send(request)
            #expect(cut.status == 403)
            #expect(cut.connection.isReused)
        }
    }

    @Test func `cuts a revoked partner on a resumed TLS session`() async throws {
        let partners = TrustedCertificates(Identities.partnerOne)
        try await LiveListener.serve(tls: self.mutual(), prepare: self.gated(by: partners)) { port, _ in
            let trust = self.trust(Identities.partnerOne)
            #expect(try await self.client.send(.local(.get, "/bye", port: port, trust: trust)).status == 200)
            let resumed = try await self.client.send(.local(.get, "/bye", port: port, trust: trust))
            #expect(resumed.status == 200)
            #expect(resumed.connection.isSessionResumed)
            #expect(!resumed.connection.isReused)
            partners.revokeAll()
            let cut = try await self.client.send(.local(.get, "/bye", port: port, trust: trust))
            #expect(cut.status == 403)
            #expect(cut.connection.isSessionResumed)
        }
    }

    @Test func `takes clients with and without certificate where it is optional`() async throws {
        let partners = TrustedCertificates(Identities.partnerOne)
        let tls = try ListenerTLS(identity: Identities.serverOne, clientCertificate: .optional)
        try await LiveListener.serve(tls: tls, prepare: self.gated(by: partners)) { port, _ in
            let known = self.trust(Identities.partnerOne)
            #expect(try await self.client.send(.local(.get, "/hello", port: port, trust: known)).status == 200)
            let nobody = try await self.client.send(.local(.get, "/hello", port: port, trust: self.trust(nil)))
            #expect(nobody.status == 401)
            #expect(nobody.header("www-authenticate") == "Bearer")
        }
    }

    @Test func `shows a new certificate after a reload and keeps the old one when the new is bad`() async throws {
        let tls = try ListenerTLS(identity: Identities.serverOne, clientCertificate: .notAsked)
        try await LiveListener.serve(tls: tls) { port, _ in
            let trust = ServerTrust.tls(identity: nil, judge: { _ in .accepted })
            let request = OutboundRequest.local(.get, "/bye", port: port, trust: trust)
            #expect(try await self.client.send(request).connection.serverCertificate == Identities.serverOne.leaf)
            let mixed = TLSIdentity(
                certificateChainPEM: Identities.serverTwo.certificateChainPEM,
                privateKeyPEM: Identities.partnerOne.privateKeyPEM
            )
            #expect(throws: TransportError.self) { try tls.reload(mixed) }
            #expect(try await self.client.send(request).connection.serverCertificate == Identities.serverOne.leaf)
            try tls.reload(Identities.serverTwo)
            #expect(try await self.client.send(request).connection.serverCertificate == Identities.serverTwo.leaf)
        }
    }

    @Test func `closes a connection that does not finish its handshake`() async throws {
        let limits = ListenerLimits(handshake: .milliseconds(200))
        let tls = try ListenerTLS(identity: Identities.serverOne, clientCertificate: .notAsked)
        let heard = try await LiveListener.serve(tls: tls, limits: limits) { port, _ in
            try await RawConnection.talk(port: port, pieces: [])
        }
        #expect(heard.isEmpty)
    }

    @Test func `refuses a body that drips past its deadline`() async throws {
        let limits = ListenerLimits(idle: .seconds(20), body: .milliseconds(300))
        let head = "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"
        let heard = try await LiveListener.serve(limits: limits) { port, _ in
            try await RawConnection.talk(port: port, pieces: [head] + Array(repeating: "x", count: 100))
        }
        #expect(heard.hasPrefix("HTTP/1.1 408 "))
        #expect(heard.contains("TRA-021"))
    }

    @Test func `closes a connection that sends no request`() async throws {
        let heard = try await LiveListener.serve(limits: ListenerLimits(idle: .milliseconds(200))) { port, _ in
            try await RawConnection.talk(port: port, pieces: ["GET /hel"])
        }
        #expect(heard.isEmpty)
    }

    @Test func `refuses too many header bytes`() async throws {
        let limits = ListenerLimits(headerBytesMax: 2_000)
        let heard = try await LiveListener.serve(limits: limits) { port, _ in
            let padding = String(repeating: "a", count: 3_000)
            return try await RawConnection.talk(
                port: port,
                pieces: ["GET /hello HTTP/1.1\r\nHost: localhost\r\nX-Padding: \(padding)\r\n\r\n"]
            )
        }
        #expect(heard.hasPrefix("HTTP/1.1 400 "))
    }

    @Test func `keeps more connections waiting than it may have`() async throws {
        try await LiveListener.serve(limits: ListenerLimits(connectionsMax: 1, idle: .seconds(2))) { port, _ in
            async let first = RawConnection.talk(port: port, pieces: ["GET /hel"])
            async let second = RawConnection.talk(
                port: port,
                pieces: ["GET /bye HTTP/1.1\r\nHost: localhost\r\n\r\n"]
            )
            // Whichever came second was served after the other's connection had ended.
            let heard = try await [first, second]
            #expect(heard.first == "")
            #expect(heard.last?.hasPrefix("HTTP/1.1 200 OK\r\n") == true)
        }
    }

    @Test func `tells a client that waits to go on with its body`() async throws {
        let heard = try await LiveListener.serve { port, _ in
            try await RawConnection.talk(
                port: port,
                pieces: [
                    "POST /echo HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n",
                    "ok",
                    "GET /bye HTTP/1.1\r\nHost: localhost\r\n\r\n",
                ]
            )
        }
        #expect(heard.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"))
    }

    @Test(arguments: [true, false]) func `refuses an oversize body`(announced: Bool) async throws {
        let limits = ListenerLimits(bodyBytesMax: 50_000)
        try await LiveListener.serve(limits: limits) { router in
            router.post("echo") { request, _ in
                _ = try await request.bytes(upTo: 50_000)
                return "taken"
            }
        } _: { port, _ in
            let body = [UInt8](repeating: 65, count: 5_000_000)
            let headers = announced ? [] : [(name: "Transfer-Encoding", value: "chunked")]
            let answer = try await self.client.send(.local(.post, "/echo", port: port, body: body, headers: headers))
            #expect(answer.status == 413)
            #expect(answer.text.contains("TRA-020"))
            #expect(answer.header("connection") == "close")
        }
    }

    @Test(arguments: [
        ("es-PE, en;q=0.5", "es", "No hay nada en /nowhere."), ("pt-BR,pt;q=0.9", "pt", "Não há nada em /nowhere."),
        ("fr-HT, en;q=0.1", "fr", "Il n'y a rien à /nowhere."), ("de", "en", "There is nothing at /nowhere."),
    ])
    func `speaks the language of the caller`(wanted: String, language: String, words: String) async throws {
        try await LiveListener.serve { port, _ in
            let headers = [(name: "Accept-Language", value: wanted)]
            let answer = try await self.client.send(.local(.get, "/nowhere", port: port, headers: headers))
            #expect(answer.status == 404)
            #expect(answer.header("content-language") == language)
            #expect(answer.text.contains(words))
        }
    }

    @Test func `finishes a request in flight when it stops`() async throws {
        let (started, entered) = AsyncStream.makeStream(of: Void.self)
        let (released, release) = AsyncStream.makeStream(of: Void.self)
        try await LiveListener.serve { router in
            router.get("slow") { _, _ in
                entered.yield()
                for await _ in released { break }
                return "finished"
            }
            LiveListener.commonRoutes(router)
        } _: { port, stop in
            async let answer = self.client.send(.local(.get, "/slow", port: port))
            for await _ in started { break }
            await stop()
            // New connections are refused soon, while the request in flight waits.
            let limits = OutboundLimits(total: .seconds(2))
            while (try? await self.client.send(.local(.get, "/bye", port: port, limits: limits))) != nil {}
            release.yield()
            let finished = try await answer
            #expect(finished.text == "finished")
        }
    }
}
