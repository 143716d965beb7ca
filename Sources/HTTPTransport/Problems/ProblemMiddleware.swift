import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Texts

/// The outermost middleware of every listener: limits the body, picks the language, turns errors into problems.
struct ProblemMiddleware<Peer: Sendable>: RouterMiddleware {
    typealias Context = ListenerContext<Peer>

    let bodyBytesMax: Int
    /// For callers that name none.
    let language: Language
    var listener = ""
    /// Told of each request that is answered with a 4xx or 503.
    var onRefusal: RefusalObserver?

    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        let wanted = request.headers[.acceptLanguage]
        context.language = wanted.map { Language.negotiated(acceptLanguage: $0) } ?? self.language
        do {
            if let length = request.headers[.contentLength].flatMap(Int.init), length > self.bodyBytesMax {
                throw HTTPProblem(
                    .contentTooLarge,
                    InboundRefusal.bodyTooLarge(limitBytes: self.bodyBytesMax),
                    closesConnection: true
                )
            }
            return try await next(request, context)
        } catch {
            let problem = self.problem(error, request, context)
            await self.tell(problem, request, context)
            let details = ProblemDetails(
                status: problem.status,
                problem.reason,
                findings: problem.findings,
                documentID: problem.documentID,
                language: context.language
            )
            return details.response(headers: problem.headers, closes: problem.closesConnection)
        }
    }

    private func tell(_ problem: HTTPProblem, _ request: Request, _ context: Context) async {
        guard let onRefusal = self.onRefusal,
            problem.status.kind == .clientError || problem.status == .serviceUnavailable
        else { return }
        let asked = "\(request.method.rawValue) \(request.uri.path)"
        await onRefusal(
            RefusedRequest(
                listener: self.listener,
                status: problem.status.code,
                reason: problem.reason,
                asked: asked,
                remoteAddress: context.connection.remoteAddress,
                certificate: context.connection.peerCertificate,
                peer: problem.peer
            )
        )
    }

    private func problem(_ error: any Error, _ request: Request, _ context: Context) -> HTTPProblem {
        switch error {
        case let problem as HTTPProblem:
            return problem
        case is NIOTooManyBytesError:
            return HTTPProblem(
                .contentTooLarge,
                InboundRefusal.bodyTooLarge(limitBytes: self.bodyBytesMax),
                closesConnection: true
            )
        case let error as HTTPError where error.status == .notFound:
            return HTTPProblem(.notFound, InboundRefusal.noSuchResource(path: request.uri.path))
        case let error as HTTPError where error.status == .methodNotAllowed:
            return HTTPProblem(
                .methodNotAllowed,
                InboundRefusal.methodNotAllowed(method: request.method.rawValue, path: request.uri.path),
                headers: error.headers
            )
        case let error as HTTPError where error.status.kind == .clientError:
            return HTTPProblem(error.status, InboundRefusal.malformed(detail: error.status.reasonPhrase))
        default:
            context.logger.error("request failed", metadata: ["error": "\(error)", "path": "\(request.uri.path)"])
            let id = context.logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? "?"
            return HTTPProblem(.internalServerError, InboundRefusal.internalFault(requestID: id))
        }
    }
}
