import Exchange
import HTTPTransport
import HTTPTypes
import Hummingbird
import Logging
import Store
import Texts

extension ServiceRefusal {
    /// The problem that a caller gets.
    var problem: HTTPProblem {
        let status: HTTPResponse.Status =
            switch self.kind {
            case .malformed: .badRequest
            case .forbidden: .forbidden
            case .notFound: .notFound
            case .conflict: .conflict
            case .unprocessable: .unprocessableContent
            case .unavailable: .serviceUnavailable
            }
        return HTTPProblem(
            status,
            self.reason,
            findings: self.findings,
            documentID: self.document?.text,
            headers: self.kind == .unavailable ? [.retryAfter: String(RequestBudgets.retryAfterSeconds)] : [:]
        )
    }
}

/// Turns what the engine throws into problems; what it does not know goes on and becomes 500.
struct ServiceErrors<Peer: Sendable>: RouterMiddleware {
    typealias Context = ListenerContext<Peer>

    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as ServiceRefusal {
            throw refusal.problem
        } catch let error as StoreError where error.isTransient {
            context.logger.warning("store is not available", metadata: ["error": "\(error.debugDescription)"])
            throw HTTPProblem(
                .serviceUnavailable,
                error,
                headers: [.retryAfter: String(RequestBudgets.retryAfterSeconds)]
            )
        } catch let error as StoreError where error.code == StoreError.Code.cursor {
            throw HTTPProblem(.badRequest, error)
        } catch let error as any Error & Explained {
            context.logger.error("request failed", metadata: ["code": "\(error.code)", "error": "\(error)"])
            throw HTTPProblem(.internalServerError, error)
        }
    }
}
