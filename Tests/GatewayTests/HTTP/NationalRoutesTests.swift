import Exchange
import Foundation
import HTTPTransport
import HTTPTypes
import Hummingbird
import PasoTesting
import Store
import Synchronization
import Testing
import Texts
import Trust

@testable import Gateway

@Suite struct `The national interface` {
    private let engine = FakeEngine()
    private let site: ListenerSite
    private let listeners: GatewayListeners
    private let budgets: RequestBudgets

    init() throws {
        self.site = try ListenerSite()
        self.budgets = RequestBudgets(self.site.configuration.limits, patience: .milliseconds(50))
        self.listeners = try GatewayListeners(
            self.site.configuration,
            site: self.site.opened(),
            partners: PeerJudge(TestPKI.store),
            services: .init(peers: self.engine, national: self.engine, operations: self.engine),
            budgets: self.budgets,
            metrics: MetricsRegistry(),
            logger: ListenerSite.quiet,
            now: { TestPKI.now }
        )
    }

    private struct Answer {
        let status: Int
        let headers: HTTPFields
        let body: [UInt8]

        func problem() throws -> ProblemView { try JSONDecoder().decode(ProblemView.self, from: Data(self.body)) }
    }

    private func call(
        _ method: HTTPRequest.Method,
        _ path: String,
        token: String? = ListenerSite.sagToken,
        certificate: [UInt8]? = nil,
        headers: HTTPFields = [:],
        body: String = ""
    ) async throws -> Answer {
        let router = HTTPListener<NationalCaller>.makeRouter(
            name: "national",
            limits: ListenerLimits(),
            prepare: self.listeners.prepareNational
        )
        var headers = headers
        if let token { headers[.authorization] = "Bearer \(token)" }
        let head = HTTPRequest(method: method, scheme: "https", authority: "x", path: path, headerFields: headers)
        let context = ListenerContext<NationalCaller>(
            connection: ConnectionFacts(remoteAddress: "test", isEncrypted: true, peerCertificate: certificate),
            logger: ListenerSite.quiet
        )
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        let response = try await router.buildResponder().respond(to: request, context: context)
        let collector = BodyCollector()
        try await response.body.write(collector)
        return Answer(status: response.status.code, headers: response.headers, body: collector.bytes)
    }

    private func key(_ text: String) -> HTTPFields {
        var fields: HTTPFields = [:]
        if let name = HTTPField.Name("Idempotency-Key") { fields[name] = text }
        return fields
    }

    @Test func `admits a document and repeats its answer octet for octet`() async throws {
        let first = try await self.call(.post, "/v1/documents", headers: self.key("k-1"), body: "<a/>")
        let again = try await self.call(.post, "/v1/documents", headers: self.key("k-1"), body: "<a/>")
        #expect(first.status == 201)
        #expect(first.headers[.location] == "/v1/documents/019a0000-0000-7000-8000-0000000000d0")
        #expect(again.status == 201)
        #expect(again.body == first.body)
    }

    @Test func `refuses a key that was used with other bytes`() async throws {
        _ = try await self.call(.post, "/v1/documents", headers: self.key("k-1"), body: "<a/>")
        let other = try await self.call(.post, "/v1/documents", headers: self.key("k-1"), body: "<b/>")
        #expect(other.status == 409)
        #expect(try other.problem().code == "GAT-303")
    }

    @Test func `answers a refused document with a problem that names what is kept`() async throws {
        self.engine.state.withLock { $0.result = "refused" }
        let answer = try await self.call(.post, "/v1/documents", headers: self.key("k-2"), body: "<a/>")
        #expect(answer.status == 422)
        #expect(answer.headers[.contentType] == "application/problem+json")
        #expect(try answer.problem().documentId == "019a0000-0000-7000-8000-0000000000d0")
    }

    @Test func `asks for the key, the body and a size within the limit`() async throws {
        let noKey = try await self.call(.post, "/v1/documents", body: "<a/>")
        #expect(try noKey.problem().code == "GAT-301")
        let badKey = try await self.call(.post, "/v1/documents", headers: self.key("a b"), body: "<a/>")
        #expect(try badKey.problem().code == "GAT-302")
        let empty = try await self.call(.post, "/v1/documents", headers: self.key("k"))
        #expect(try empty.problem().code == "GAT-309")
        let long = String(repeating: "x", count: 70_000)
        let tooLong = try await self.call(.post, "/v1/documents", headers: self.key("k"), body: long)
        #expect(tooLong.status == 413)
        #expect(try tooLong.problem().code == "TRA-020")
    }

    @Test func `tells a caller without a token, and one with a wrong token, what is missing`() async throws {
        let nobody = try await self.call(.get, "/v1/inbox", token: nil)
        #expect(nobody.status == 401)
        #expect(try nobody.problem().code == "GAT-304")
        let wrong = try await self.call(.get, "/v1/inbox", token: "not-the-token-0123456789")
        #expect(wrong.status == 401)
        #expect(try wrong.problem().code == "GAT-305")
        #expect(self.engine.state.withLock { $0.actors.isEmpty })
    }

    @Test(arguments: [
        ("GET", "/v1/parked", ListenerSite.sagToken), ("GET", "/v1/inbox", ListenerSite.operatorToken),
        ("POST", "/v1/documents", ListenerSite.observerToken),
        ("POST", "/v1/inbox/\(FakeEngine.delivery)/ack", ListenerSite.operatorToken),
        ("GET", "/v1/inbox/\(FakeEngine.delivery)/original", ListenerSite.observerToken),
        ("POST", "/v1/parked/w-1/retry", ListenerSite.observerToken),
    ])
    func `refuses a role that may not do it`(method: String, path: String, token: String) async throws {
        let answer = try await self.call(HTTPRequest.Method(method) ?? .get, path, token: token)
        #expect(answer.status == 403)
        #expect(try answer.problem().code == "GAT-306")
    }

    @Test func `keeps a national system to its own documents and lets an operator see all`() async throws {
        let query = "number=CL%2F1&party=paso-PE&state=relayed&since=2026-06-01T00:00:00Z&cursor=c&limit=7"
        _ = try await self.call(.get, "/v1/documents?\(query)")
        _ = try await self.call(.get, "/v1/documents", token: ListenerSite.operatorToken)
        let queries = self.engine.state.withLock { $0.queries }
        #expect(queries.map { $0.backend?.text } == ["urn:paso:backend:CL:sag", nil])
        #expect(queries.first?.number == "CL/1")
        #expect(queries.first?.party?.text == "paso-PE")
        #expect(queries.first?.limit == 7)
        #expect(queries.last?.limit == 50)
    }

    @Test func `knows a national system by its certificate until that is revoked`() async throws {
        let identity = try TestPKI.chile.identity(.tlsClient).certificate
        let gateway = ListenerSite.gateway.replacing(
            "token-file: keys/sag.token",
            with: "certificate: \(identity.fingerprint.hex)"
        ).replacing("national: {port: 0}", with: "national: {port: 0, clients: [clients]}")
        try self.site.change("gateway.yaml", gateway)
        try self.site.change("clients/root.pem", TestPKI.chile.root.certificate.pem)
        try self.site.change("clients/intermediate.pem", TestPKI.chile.intermediate.certificate.pem)
        try self.site.reload(self.listeners)
        #expect(try await self.call(.get, "/v1/inbox", token: nil, certificate: identity.der).status == 200)
        let other = try TestPKI.peru.identity(.tlsClient).certificate.der
        let stranger = try await self.call(.get, "/v1/inbox", token: nil, certificate: other)
        #expect(stranger.status == 403)
        #expect(stranger.headers[.connection] == "close")
        let list = try TestPKI.chile.intermediate.revocationList(
            [(identity.serial, RevocationList.Entry(revoked: TestPKI.now - 60, reason: .superseded))],
            number: 9,
            thisUpdate: TestPKI.now - 30,
            nextUpdate: TestPKI.nextListed
        )
        try self.site.change("clients/list.crl", list.pem)
        try self.site.reload(self.listeners, edition: 3)
        #expect(try await self.call(.get, "/v1/inbox", token: nil, certificate: identity.der).status == 403)
    }

    @Test func `says when to come back while there is no memory for the document`() async throws {
        let answer = try await self.budgets.parsed.holding(1 << 40, patience: .zero) {
            try await self.call(.post, "/v1/documents", headers: self.key("k"), body: "<a/>")
        }
        #expect(answer?.status == 503)
        #expect(answer?.headers[.retryAfter] == "5")
        #expect(try answer?.problem().code == "GAT-313")
        #expect(try await self.call(.post, "/v1/documents", headers: self.key("k"), body: "<a/>").status == 201)
    }

    @Test(arguments: ["since=yesterday", "limit=0", "limit=1000", "limit=x"])
    func `names the parameter that it cannot read`(query: String) async throws {
        let answer = try await self.call(.get, "/v1/documents?\(query)")
        #expect(answer.status == 400)
        #expect(try answer.problem().code == "GAT-310")
    }

    @Test func `hands over the forms of a delivery`() async throws {
        let original = try await self.call(.get, "/v1/inbox/\(FakeEngine.delivery)/original")
        #expect(original.status == 200)
        #expect(original.headers[.contentType] == "application/xml")
        #expect(original.body == Array("<a/>".utf8))
        let canonical = try await self.call(.get, "/v1/inbox/\(FakeEngine.delivery)/canonical")
        #expect(try canonical.problem().code == "GAT-316")
        #expect(try await self.call(.get, "/v1/inbox/\(FakeEngine.delivery)/other").status == 404)
        #expect(try await self.call(.get, "/v1/inbox/none/original").status == 404)
    }

    @Test func `takes an acknowledgement and an answer`() async throws {
        let taken = try await self.call(.post, "/v1/inbox/\(FakeEngine.delivery)/ack")
        #expect(taken.status == 200)
        let answer = try await self.call(
            .post,
            "/v1/inbox/\(FakeEngine.delivery)/answer",
            body: #"{"decision": "rejected", "reason": "Live insects"}"#
        )
        #expect(answer.status == 202)
        let bad = try await self.call(.post, "/v1/inbox/\(FakeEngine.delivery)/answer", body: #"{"decision": 1}"#)
        #expect(bad.status == 400)
        #expect(try bad.problem().code == "GAT-311")
    }

    @Test func `decides about parked work with a reason`() async throws {
        let operatorToken = ListenerSite.operatorToken
        let done = try await self.call(
            .post,
            "/v1/parked/w-1/release",
            token: operatorToken,
            body: #"{"reason": "ok"}"#
        )
        #expect(done.status == 204)
        #expect(self.engine.state.withLock { $0.resolved } == ["release: ok"])
        let silent = try await self.call(.post, "/v1/parked/w-1/retry", token: operatorToken, body: #"{"reason": " "}"#)
        #expect(try silent.problem().code == "GAT-312")
        let unknown = try await self.call(
            .post,
            "/v1/parked/w-2/retry",
            token: operatorToken,
            body: #"{"reason": "r"}"#
        )
        #expect(unknown.status == 404)
        #expect(try await self.call(.post, "/v1/parked/w-1/forget", token: operatorToken).status == 404)
    }

    @Test(arguments: [
        ("es", "La pasarela no está lista."), ("pt", "O gateway não está pronto."),
        ("fr", "La passerelle n'est pas prête."),
    ])
    func `tells what the engine refuses in the caller's language`(language: String, words: String) async throws {
        self.engine.fail(with: ServiceRefusal(.unavailable, HTTPReason.notReady))
        let answer = try await self.call(.get, "/v1/inbox", headers: [.acceptLanguage: language])
        #expect(answer.status == 503)
        #expect(answer.headers[.retryAfter] == "5")
        #expect(try answer.problem().detail == words)
        #expect(try answer.problem().language == language)
    }

    @Test func `hides what it does not know behind a number for the log`() async throws {
        self.engine.fail(with: CocoaError(.fileNoSuchFile))
        let answer = try await self.call(.get, "/v1/inbox")
        #expect(answer.status == 500)
        #expect(try answer.problem().code == "TRA-026")
    }

    @Test func `forgets a token after a reload, and keeps everything when a file is bad`() async throws {
        try self.site.change("keys/sag.token", "another-token-0123456789\n")
        try self.site.reload(self.listeners)
        #expect(try await self.call(.get, "/v1/inbox").status == 401)
        #expect(try await self.call(.get, "/v1/inbox", token: "another-token-0123456789").status == 200)
        try self.site.change("keys/sag.token", "short\n")
        #expect(throws: HTTPReason.tokenUnusable(file: self.site.configuration.backends[0].identity.tokenFile ?? "")) {
            try self.site.reload(self.listeners)
        }
        #expect(try await self.call(.get, "/v1/inbox", token: "another-token-0123456789").status == 200)
    }

    @Test func `describes every route that it has`() async throws {
        let described = OpenAPIDocument.value["paths"]
        for path in described?.names ?? [] {
            for method in described?[path]?.names ?? [] {
                let concrete = path.replacing("{id}", with: FakeEngine.delivery).replacing("{form}", with: "original")
                    .replacing("{action}", with: "retry")
                let answer = try await self.call(HTTPRequest.Method(method.uppercased()) ?? .get, concrete)
                let code = try? answer.problem().code
                #expect(code != "TRA-022" && code != "TRA-023", "\(method) \(path)")
            }
        }
        let served = try await self.call(.get, "/v1/openapi.json")
        #expect(served.status == 200)
        let document = try JSONSerialization.jsonObject(with: Data(served.body)) as? [String: Any]
        #expect(document?["openapi"] as? String == "3.1.0")
    }
}

/// Takes what a response writes.
private final class BodyCollector: ResponseBodyWriter {
    private var buffer = ByteBuffer()
    var bytes: [UInt8] { [UInt8](buffer: self.buffer) }

    func write(_ buffer: ByteBuffer) async throws { self.buffer.writeImmutableBuffer(buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
