import Foundation
import Hummingbird
import Testing
import Texts

@testable import HTTPTransport

@Suite(.timeLimit(.minutes(1))) struct `The client` {
    private let client: HTTPClient

    init() throws {
        self.client = try HTTPClient()
    }

    private func failure(_ request: OutboundRequest) async -> TransportError? {
        do throws(TransportError) {
            _ = try await self.client.send(request)
            return nil
        } catch {
            return error
        }
    }

    @Test func `keeps its connection for the next request`() async throws {
        try await LiveListener.serve { port, _ in
            let body = [UInt8]((0..<50_000).map { UInt8($0 % 251) })
            let first = try await self.client.send(.local(.post, "/echo", port: port, body: body))
            let second = try await self.client.send(.local(.post, "/echo", port: port, body: body))
            #expect(first.body == body)
            #expect(second.body == body)
            #expect(!first.connection.isReused)
            #expect(second.connection.isReused)
            #expect(first.clockSkew != nil)
        }
    }

    @Test(arguments: [
        ("Fri, 27 Nov 2026 07:00:00 GMT", Duration.zero), ("Fri, 27 Nov 2026 07:01:30 GMT", .seconds(90)),
        ("Fri, 27 Nov 2026 06:59:57 GMT", .seconds(-3)), ("yesterday", nil),
    ])
    func `tells how far the server's clock is from ours`(header: String, skew: Duration?) {
        let response = OutboundResponse(
            status: 200,
            headers: [(name: "DATE", value: header)],
            body: [],
            receivedAt: Date(timeIntervalSince1970: 1_795_762_800),
            connection: .init(isReused: false, isSessionResumed: false, serverCertificate: nil)
        )
        #expect(response.clockSkew == skew)
    }

    @Test func `refuses a server that its judge does not trust, before it shows itself`() async throws {
        let tls = try ListenerTLS(identity: Identities.serverTwo, clientCertificate: .required)
        let trusted = TrustedCertificates(Identities.serverOne)
        try await LiveListener.serve(tls: tls) { port, _ in
            let trust = ServerTrust.tls(identity: Identities.partnerOne, judge: trusted.serverJudge)
            let error = await self.failure(.local(.get, "/hello", port: port, trust: trust))
            #expect(error?.code == "TRA-005")
            #expect(error?.arguments["reasonCode"] == "TEST-001")
        }
    }

    @Test(arguments: ["/hello", "/bye"])
    func `cuts a server that is revoked between two requests`(path: String) async throws {
        let tls = try ListenerTLS(identity: Identities.serverOne, clientCertificate: .notAsked)
        let trusted = TrustedCertificates(Identities.serverOne)
        try await LiveListener.serve(tls: tls) { port, _ in
            let trust = ServerTrust.tls(identity: nil, judge: trusted.serverJudge)
            let first = try await self.client.send(.local(.get, path, port: port, trust: trust))
            #expect(first.status == 200)
            trusted.revokeAll()
            #expect(await self.failure(.local(.get, path, port: port, trust: trust))?.code == "TRA-005")
        }
    }

    @Test(arguments: [false, true])
    func `does not share a connection or session between two client certificates`(closes: Bool) async throws {
        let tls = try ListenerTLS(identity: Identities.serverOne, clientCertificate: .required)
        let partners = TrustedCertificates(Identities.partnerOne, Identities.partnerTwo)
        let answers = try await LiveListener.serve(tls: tls) { router in
            router.add(middleware: partners.gate)
            router.get("whoami") { _, context in
                Response(
                    status: .ok,
                    headers: closes ? [.connection: "close"] : [:],
                    body: .init(byteBuffer: ByteBuffer(bytes: context.peer ?? []))
                )
            }
        } _: { port, _ in
            var answers: [[UInt8]] = []
            for identity in [Identities.partnerOne, Identities.partnerTwo, Identities.partnerOne] {
                let trust = ServerTrust.tls(identity: identity, judge: { _ in .accepted })
                answers.append(try await self.client.send(.local(.get, "/whoami", port: port, trust: trust)).body)
            }
            return answers
        }
        #expect(
            answers == [Identities.partnerOne.leaf, Identities.partnerTwo.leaf, Identities.partnerOne.leaf]
        )
    }

    @Test func `says that its own key does not fit its certificate`() async throws {
        let tls = try ListenerTLS(identity: Identities.serverOne, clientCertificate: .required)
        try await LiveListener.serve(tls: tls) { port, _ in
            let mixed = TLSIdentity(
                certificateChainPEM: Identities.partnerOne.certificateChainPEM,
                privateKeyPEM: Identities.partnerTwo.privateKeyPEM
            )
            let trust = ServerTrust.tls(identity: mixed, judge: { _ in .accepted })
            #expect(await self.failure(.local(.get, "/hello", port: port, trust: trust))?.code == "TRA-013")
        }
    }

    @Test func `gives up on an answer over its limit`() async throws {
        try await LiveListener.serve { port, _ in
            let body = [UInt8](repeating: 7, count: 20_000)
            let limits = OutboundLimits(responseBytesMax: 10_000)
            let error = await self.failure(.local(.post, "/echo", port: port, body: body, limits: limits))
            #expect(error?.code == "TRA-007")
        }
    }

    @Test func `gives up when its time is over`() async throws {
        try await LiveListener.serve(prepare: Self.endlessRoute) { port, _ in
            let limits = OutboundLimits(total: .milliseconds(200))
            #expect(await self.failure(.local(.get, "/endless", port: port, limits: limits))?.code == "TRA-006")
        }
    }

    @Test func `returns at once when its task is cancelled`() async throws {
        let (started, entered) = AsyncStream.makeStream(of: Void.self)
        try await LiveListener.serve { router in
            router.get("endless") { _, _ in
                entered.yield()
                try await Task.sleep(for: .milliseconds(1_500))
                return "late"
            }
        } _: { port, _ in
            let sending = Task { await self.failure(.local(.get, "/endless", port: port)) }
            for await _ in started { break }
            sending.cancel()
            #expect(await sending.value?.code == "TRA-010")
        }
    }

    @Test func `refuses more than its queue holds, and ends what waits when it stops`() async throws {
        let client = try HTTPClient(limits: HTTPClient.Limits(waitingMax: 1, runningMax: 1))
        let (started, entered) = AsyncStream.makeStream(of: Void.self)
        try await LiveListener.serve { router in
            router.get("endless") { _, _ in
                entered.yield()
                try await Task.sleep(for: .milliseconds(1_500))
                return "late"
            }
        } _: { port, _ in
            let codes = await withTaskGroup(of: String?.self) { tasks in
                let send: @Sendable @concurrent () async -> String? = {
                    do throws(TransportError) {
                        _ = try await client.send(.local(.get, "/endless", port: port))
                        return nil
                    } catch {
                        return error.code
                    }
                }
                tasks.addTask(operation: send)
                for await _ in started { break }
                tasks.addTask(operation: send)
                tasks.addTask(operation: send)
                let first = await tasks.next() ?? nil
                client.stop()
                var rest: [String?] = []
                for await code in tasks { rest.append(code) }
                return [first] + rest
            }
            #expect(codes == ["TRA-009", "TRA-011", "TRA-011"])
        }
    }

    @Test func `does not follow a redirect`() async throws {
        try await LiveListener.serve { router in
            router.get("moved") { _, _ in Response.redirect(to: "/hello") }
            LiveListener.commonRoutes(router)
        } _: { port, _ in
            let answer = try await self.client.send(.local(.get, "/moved", port: port))
            #expect(answer.status == 303)
            #expect(answer.header("Location") == "/hello")
        }
    }

    @Test(arguments: ["http://localhost/", "ftp://localhost/", "localhost", "https://", "https://a b/", ""])
    func `refuses an address that is no https address`(url: String) async {
        let error = await self.failure(
            OutboundRequest(.get, url, trust: .tls(identity: nil, judge: { _ in .accepted }))
        )
        #expect(error?.code == "TRA-001")
    }

    @Test func `refuses header fields that hold a line break`() async {
        let request = OutboundRequest.local(.get, "/", port: 9, headers: [(name: "A", value: "b\r\nC: d")])
        #expect(await self.failure(request)?.code == "TRA-012")
    }

    @Test func `says when nobody listens`() async throws {
        let port = try await LiveListener.serve { port, _ in port }
        #expect(await self.failure(.local(.get, "/", port: port))?.code == "TRA-003")
    }

    private static func endlessRoute(_ router: TestRouter) {
        router.get("endless") { _, _ in
            try await Task.sleep(for: .milliseconds(1_500))
            return "late"
        }
    }
}
