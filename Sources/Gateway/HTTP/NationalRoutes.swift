import Canonical
import Exchange
import Foundation
import HTTPTransport
import HTTPTypes
import Hummingbird
import Store
import Texts

/// The routes of `/v1`: what a national system and its people do with the gateway.
///
/// A route checks role, form and size, then asks the engine. ``OpenAPIDocument`` describes the same routes to callers.
struct NationalRoutes: Sendable {
    typealias Context = ListenerContext<NationalCaller>

    let services: any NationalServices
    let configuration: Swappable<GatewayConfiguration>
    let budgets: RequestBudgets

    /// Items of one page, unless `limit` asks for fewer or more.
    static let pageLength = 50
    static let pageLengthMax = 200

    func add(to router: HTTPRouter<NationalCaller>) {
        let v1 = router.group("v1")
        v1.get("openapi.json") { _, _ in try JSONReply.response(OpenAPIDocument.value) }
        v1.post("documents", use: self.submit)
        v1.get("documents", use: self.documents)
        v1.get("documents/{id}", use: self.document)
        v1.get("inbox", use: self.inbox)
        v1.get("inbox/{id}/{form}", use: self.fetch)
        v1.post("inbox/{id}/ack", use: self.acknowledge)
        v1.post("inbox/{id}/answer", use: self.answer)
        v1.get("events", use: self.events)
        v1.get("parked", use: self.parked)
        v1.post("parked/{id}/{action}", use: self.resolve)
    }

    // MARK: - Documents

    @Sendable private func submit(_ request: Request, _ context: Context) async throws -> Response {
        let caller = try context.caller(.submitter)
        let backend = try self.backend(of: caller, request) { $0.maySubmit }
        guard let header = request.field("Idempotency-Key") else {
            throw HTTPProblem(.badRequest, HTTPReason.keyMissing)
        }
        guard let key = try? IdempotencyKey(header) else { throw HTTPProblem(.badRequest, HTTPReason.keyUnusable) }
        let limit = self.configuration.value.limits.documentBytesMax
        return try await self.budgets.withBody(of: request, limitBytes: limit) { bytes in
            guard !bytes.isEmpty else { throw HTTPProblem(.badRequest, HTTPReason.bodyEmpty) }
            let submitted = SubmittedDocument(bytes: bytes, key: key, backend: backend, language: context.language)
            let reply = try await self.services.submit(submitted, by: caller)
            return try Self.response(to: reply, language: context.language)
        }
    }

    /// 201 for an admitted document; the stored answer inside a problem for a refused one.
    private static func response(to reply: SubmissionReply, language: Language) throws -> Response {
        let answer = try JSONDecoder().decode(SubmissionAnswer.self, from: Data(reply.answer))
        switch Outcome(rawValue: answer.result) {
        case .good, .warned:
            let location = "/v1/documents/\(answer.documentId)"
            return JSONReply.response(bytes: reply.answer, status: .created, headers: [.location: location])
        case .refused, .unusable, nil:
            let reason = HTTPReason.documentRefused(document: answer.documentId)
            let problem = ProblemView(
                type: "urn:paso:problem:\(reason.code)",
                title: HTTPResponse.Status.unprocessableContent.reasonPhrase,
                status: HTTPResponse.Status.unprocessableContent.code,
                code: reason.code,
                detail: reason.what(in: language),
                remedy: reason.remedy(in: language),
                language: language.rawValue,
                documentId: answer.documentId,
                findings: answer.findings
            )
            var response = try JSONReply.response(problem, status: .unprocessableContent)
            response.headers[.contentType] = ProblemDetails.mediaType
            response.headers[.contentLanguage] = language.rawValue
            return response
        }
    }

    @Sendable private func documents(_ request: Request, _ context: Context) async throws -> Response {
        let caller = try context.caller(.submitter, .receiver, .operator, .auditor, .observer)
        let query = QueryReading(request)
        let search = DocumentQuery(
            number: query.text("number"),
            party: try query.value("party") { try? PartyID($0) },
            backend: caller.scope,
            state: query.text("state"),
            since: try query.value("since") { UTCTime(rfc3339: $0) },
            cursor: query.text("cursor").map(Cursor.init),
            limit: try query.pageLength()
        )
        return try JSONReply.response(await self.services.documents(search, by: caller))
    }

    @Sendable private func document(_ request: Request, _ context: Context) async throws -> Response {
        let caller = try context.caller(.submitter, .receiver, .operator, .auditor, .observer)
        let id = try context.parameters.require("id")
        guard let view = try await self.services.document(id, by: caller, in: context.language) else {
            throw HTTPProblem(.notFound, HTTPReason.unknownItem(id: id))
        }
        return try JSONReply.response(view)
    }

    // MARK: - Inbox

    @Sendable private func inbox(_ request: Request, _ context: Context) async throws -> Response {
        let caller = try context.caller(.receiver)
        let backend = try self.backend(of: caller, request) { $0.mayReceive }
        let query = QueryReading(request)
        let wanted = InboxQuery(
            backend: backend.party,
            cursor: query.text("cursor").map(Cursor.init),
            limit: try query.pageLength(),
            language: context.language
        )
        return try JSONReply.response(await self.services.inbox(wanted, by: caller))
    }

    @Sendable private func fetch(_ request: Request, _ context: Context) async throws -> Response {
        let caller = try context.caller(.receiver, .auditor)
        let delivery = try context.delivery()
        let name = try context.parameters.require("form")
        guard let form = InboxForm(rawValue: name) else {
            throw HTTPProblem(.notFound, InboundRefusal.noSuchResource(path: request.uri.path))
        }
        guard let fetched = try await self.services.fetch(delivery, form, by: caller) else {
            throw HTTPProblem(.notFound, HTTPReason.formAbsent(id: delivery.text, form: name))
        }
        var headers: HTTPFields = [:]
        if let dialect = fetched.dialect, let name = HTTPField.Name("Paso-Dialect") { headers[name] = dialect }
        return JSONReply.response(bytes: fetched.bytes, mediaType: fetched.mediaType, headers: headers)
    }

    @Sendable private func acknowledge(_ request: Request, _ context: Context) async throws -> Response {
        let caller = try context.caller(.receiver)
        let delivery = try context.delivery()
        guard let answer = try await self.services.acknowledge(delivery, by: caller) else {
            throw HTTPProblem(.notFound, HTTPReason.unknownItem(id: delivery.text))
        }
        return try JSONReply.response(answer)
    }

    @Sendable private func answer(_ request: Request, _ context: Context) async throws -> Response {
        let caller = try context.caller(.receiver)
        let delivery = try context.delivery()
        let header = request.field("Idempotency-Key")
        let key = header.flatMap { try? IdempotencyKey($0) }
        if header != nil, key == nil { throw HTTPProblem(.badRequest, HTTPReason.keyUnusable) }
        let given = GivenAnswer(
            delivery: delivery,
            request: try await JSONReply.read(AnswerRequest.self, from: request),
            key: key,
            language: context.language
        )
        guard let receipt = try await self.services.answer(given, by: caller) else {
            throw HTTPProblem(.notFound, HTTPReason.unknownItem(id: delivery.text))
        }
        return try JSONReply.response(receipt, status: .accepted)
    }

    // MARK: - Journal

    @Sendable private func events(_ request: Request, _ context: Context) async throws -> Response {
        let caller = try context.caller(.operator, .auditor)
        let query = QueryReading(request)
        let position = try query.value("cursor") { Int64($0).flatMap { $0 >= 0 ? $0 : nil } } ?? 0
        let limit = try query.pageLength()
        return try JSONReply.response(await self.services.events(after: position, limit: limit, by: caller))
    }

    // MARK: - Parked work

    @Sendable private func parked(_ request: Request, _ context: Context) async throws -> Response {
        let caller = try context.caller(.operator)
        let query = QueryReading(request)
        let page = try await self.services.parked(
            cursor: query.text("cursor").map(Cursor.init),
            limit: try query.pageLength(),
            by: caller,
            in: context.language
        )
        return try JSONReply.response(page)
    }

    @Sendable private func resolve(_ request: Request, _ context: Context) async throws -> Response {
        let caller = try context.caller(.operator)
        let id = try context.parameters.require("id")
        guard let action = Resolution.Action(rawValue: try context.parameters.require("action")) else {
            throw HTTPProblem(.notFound, InboundRefusal.noSuchResource(path: request.uri.path))
        }
        let reason = try await JSONReply.read(ResolutionRequest.self, from: request).reason
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw HTTPProblem(.badRequest, HTTPReason.reasonMissing)
        }
        guard try await self.services.resolve(WorkID(id), action, reason: reason, by: caller) else {
            throw HTTPProblem(.notFound, HTTPReason.unknownItem(id: id))
        }
        return Response(status: .noContent)
    }

    /// The national system that a request acts for: the caller's own, or the one that a person names in `backend`.
    private func backend(
        of caller: NationalCaller,
        _ request: Request,
        where isAble: (BackendConfiguration) -> Bool
    ) throws -> BackendConfiguration {
        let name = QueryReading(request).text("backend")
        if let own = caller.backend {
            guard name == nil || name == own.id else {
                throw HTTPProblem(.forbidden, HTTPReason.backendForeign(name ?? ""))
            }
            return own
        }
        let able = self.configuration.value.backends.filter(isAble)
        let chosen = name.map { name in able.filter { $0.id == name } } ?? able
        guard chosen.count == 1, let backend = chosen.first else {
            throw HTTPProblem(.badRequest, HTTPReason.backendUnclear)
        }
        return backend
    }
}

extension ListenerContext<NationalCaller> {
    /// The caller, if it has one of the roles.
    func caller(_ roles: UserRole...) throws -> NationalCaller {
        guard let caller = self.peer else { throw HTTPProblem(.unauthorized, HTTPReason.notAuthenticated) }
        guard let first = roles.first, caller.roles.isDisjoint(with: roles) else { return caller }
        throw HTTPProblem(.forbidden, HTTPReason.roleMissing(first))
    }

    /// The delivery that the path names.
    fileprivate func delivery() throws -> DeliveryID {
        let id = try self.parameters.require("id")
        guard let delivery = try? DeliveryID(id) else { throw HTTPProblem(.notFound, HTTPReason.unknownItem(id: id)) }
        return delivery
    }
}

extension Request {
    /// The value of a header field that has no constant of its own.
    func field(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { self.headers[$0] }
    }
}
