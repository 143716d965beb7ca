public import Hummingbird
import HummingbirdCore
import Logging
public import Texts

/// What a listener's judge says about the sender of a request.
public enum PeerVerdict<Peer: Sendable>: Sendable {
    case admitted(Peer)
    /// 403, and the connection ends.
    case refused(any Explained)
    /// 401 with a challenge: another try with other credentials is welcome.
    case unauthenticated(any Explained)
}

/// Judges who sends a request, for every request.
///
/// The handshake let any certificate through and a resumed session shows it no more than once, so a partner that was
/// revoked or unpinned is cut here on its next request. The judge looks its verdict up (by the digest of the
/// certificate and the edition of the revocation data); it must not go to the network.
public struct PeerGate<Peer: Sendable>: RouterMiddleware {
    public typealias Context = ListenerContext<Peer>
    /// Gets the connection, with the certificate, and the request's head, with the token if there is one.
    public typealias Judge = @Sendable (ConnectionFacts, Request) async -> PeerVerdict<Peer>

    private let judge: Judge

    public init(judge: @escaping Judge) {
        self.judge = judge
    }

    public func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        switch await self.judge(context.connection, request) {
        case .admitted(let peer):
            var context = context
            context.peer = peer
            do {
                return try await next(request, context)
            } catch var problem as HTTPProblem {
                problem.peer = peer
                throw problem
            }
        case .refused(let reason):
            context.logger.warning(
                "peer refused",
                metadata: ["remote": "\(context.connection.remoteAddress)", "code": "\(reason.code)"]
            )
            throw HTTPProblem(.forbidden, reason, closesConnection: true)
        case .unauthenticated(let reason):
            throw HTTPProblem(.unauthorized, reason, headers: [.wwwAuthenticate: "Bearer"])
        }
    }
}
