public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle
public import Texts

/// The routes of a listener whose judge finds out a `Peer`.
public typealias HTTPRouter<Peer: Sendable> = Router<ListenerContext<Peer>>

/// One listening socket with its own trust, limits and routes.
///
/// HTTP/1.1 only. A graceful shutdown refuses new connections at once, lets requests in flight finish, then returns.
public struct HTTPListener<Peer: Sendable>: Service {
    /// Names the listener in the log: `peers`, `national`, `operations`.
    public let name: String
    private let host: String
    private let port: Int
    private let tls: ListenerTLS?
    private let limits: ListenerLimits
    private let responder: RouterResponder<ListenerContext<Peer>>
    private let logger: Logger
    private let onListening: @Sendable (Int) async -> Void

    /// Describes a listener; nothing is bound before ``run()``.
    ///
    /// Port 0 takes any free port, which `onListening` is told. Without `tls` it speaks plain HTTP: for loopback, or
    /// behind words in the configuration. `prepare` adds a ``PeerGate`` as the first middleware, then the routes;
    /// problems, body limits and language are taken care of; `language` is for callers that name none.
    public init(
        name: String,
        host: String,
        port: Int,
        tls: ListenerTLS?,
        limits: ListenerLimits,
        logger: Logger,
        metrics: HTTPMetrics? = nil,
        language: Language = .english,
        onRefusal: RefusalObserver? = nil,
        onListening: @escaping @Sendable (Int) async -> Void = { _ in },
        prepare: (HTTPRouter<Peer>) -> Void
    ) {
        self.name = name
        self.host = host
        self.port = port
        self.tls = tls
        self.limits = limits
        var logger = logger
        logger[metadataKey: "listener"] = "\(name)"
        self.logger = logger
        self.onListening = onListening
        self.responder = Self.makeRouter(
            name: name,
            limits: limits,
            metrics: metrics,
            language: language,
            onRefusal: onRefusal,
            prepare: prepare
        )
        .buildResponder()
    }

    /// The routes with the middleware that every listener has: for tests without a socket.
    public static func makeRouter(
        name: String,
        limits: ListenerLimits,
        metrics: HTTPMetrics? = nil,
        language: Language = .english,
        onRefusal: RefusalObserver? = nil,
        prepare: (HTTPRouter<Peer>) -> Void
    ) -> HTTPRouter<Peer> {
        let router = Router(context: ListenerContext<Peer>.self)
        if let metrics { router.add(middleware: MetricsMiddleware(metrics: metrics, listener: name)) }
        router.add(
            middleware: ProblemMiddleware(
                bodyBytesMax: limits.bodyBytesMax,
                language: language,
                listener: name,
                onRefusal: onRefusal
            )
        )
        prepare(router)
        return router
    }

    /// Serves until the graceful shutdown; throws ``TransportError/cannotListen(address:detail:)``.
    public func run() async throws {
        let onListening = self.onListening
        let tls = self.tls
        let limits = self.limits
        let application = Application(
            responder: self.responder,
            server: HTTPServerBuilder { ListenerChannel(tls: tls, limits: limits, responder: $0) },
            configuration: ApplicationConfiguration(
                address: .hostname(self.host, port: self.port),
                serverName: nil,
                backlog: 1_024,
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connectionsMax, logger: self.logger)
            ),
            onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) },
            logger: self.logger
        )
        do {
            try await application.run()
        } catch let error as IOError {
            throw TransportError.cannotListen(address: "\(self.host):\(self.port)", detail: error.localizedDescription)
        }
    }
}
