public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import Texts

/// What a route knows beside the request: the connection, and the peer that was let in.
///
/// `Peer` is what the listener's judge found out (a partner's party, a national system with its roles).
public struct ListenerContext<Peer: Sendable>: RequestContext {
    public var coreContext: CoreRequestContextStorage
    public let connection: ConnectionFacts
    /// Set by ``PeerGate`` before a route runs; nil on listeners without one.
    public var peer: Peer?
    /// The language of the texts for this caller, from `Accept-Language`.
    public var language: Language = .english

    public init(source: ApplicationRequestContextSource) {
        self.coreContext = CoreRequestContextStorage(source: source)
        self.connection = ConnectionFacts.current ?? ConnectionFacts(remoteAddress: "?", isEncrypted: false)
    }

    /// A context without a socket: for tests of routes.
    public init(connection: ConnectionFacts, logger: Logger) {
        self.coreContext = CoreRequestContextStorage(source: LoggerSource(logger: logger))
        self.connection = connection
    }

    private struct LoggerSource: RequestContextSource {
        let logger: Logger
    }
}
