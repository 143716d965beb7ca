import NIOCore
import NIOSSL
import Synchronization

/// The TLS side of a listener; certificate and key can be exchanged while it runs.
///
/// NIOSSL only makes sure that a client holds the key of the certificate it presents. Any certificate passes the
/// handshake, since a pinned one may be self-signed; who it belongs to, and whether it is welcome, is judged for every
/// request (see ``PeerGate``).
public final class ListenerTLS: Sendable {
    /// Whether a client must present a certificate to get past the handshake.
    public enum ClientCertificate: Sendable, Equatable {
        case required
        case optional
        case notAsked
    }

    let clientCertificate: ClientCertificate
    private let current: Mutex<Current>

    /// The identity that new connections get, with the context that it was made into.
    private struct Current {
        var identity: TLSIdentity
        var rules: TLSRules
        var context: NIOSSLContext
    }

    public init(
        identity: TLSIdentity,
        clientCertificate: ClientCertificate,
        rules: TLSRules = TLSRules()
    ) throws(TransportError) {
        self.clientCertificate = clientCertificate
        let context = try Self.makeContext(identity, clientCertificate, rules)
        self.current = Mutex(Current(identity: identity, rules: rules, context: context))
    }

    /// Takes a new certificate and key, and new rules, for connections from now on; what cannot be used changes nothing.
    ///
    /// Open connections keep theirs; TLS sessions that older connections left behind are no longer resumed. The same
    /// pair again changes nothing, so that a refresh of trust costs no partner its session.
    public func reload(_ identity: TLSIdentity, rules: TLSRules = TLSRules()) throws(TransportError) {
        guard self.current.withLock({ $0.identity != identity || $0.rules != rules }) else { return }
        let context = try Self.makeContext(identity, self.clientCertificate, rules)
        self.current.withLock { $0 = Current(identity: identity, rules: rules, context: context) }
    }

    /// The TLS handler of one new connection.
    func makeHandler() -> NIOSSLServerHandler {
        let context = self.current.withLock { $0.context }
        guard self.clientCertificate != .notAsked else { return NIOSSLServerHandler(context: context) }
        return NIOSSLServerHandler(context: context) { _, promise in
            promise.succeed(.certificateVerified)
        }
    }

    private static func makeContext(
        _ identity: TLSIdentity,
        _ clientCertificate: ClientCertificate,
        _ rules: TLSRules
    ) throws(TransportError) -> NIOSSLContext {
        do {
            let chain = try NIOSSLCertificate.fromPEMBytes(identity.certificateChainPEM)
            guard !chain.isEmpty else { throw NIOSSLError.failedToLoadCertificate }
            let key = try NIOSSLPrivateKey(bytes: identity.privateKeyPEM, format: .pem)
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) },
                privateKey: .privateKey(key)
            )
            configuration.minimumTLSVersion = rules.minimum == .v13 ? .tlsv13 : .tlsv12
            configuration.maximumTLSVersion = .tlsv13
            configuration.cipherSuites = rules.suiteList
            configuration.applicationProtocols = ["http/1.1"]
            // No CA is trusted here: the callback of `makeHandler` accepts, the judge decides.
            configuration.trustRoots = .certificates([])
            configuration.sendCANameList = false
            // A client that keeps an idle connection does not answer our goodbye; a graceful stop must not wait for it.
            configuration.shutdownTimeout = .seconds(1)
            switch clientCertificate {
            case .required: configuration.certificateVerification = .noHostnameVerification
            case .optional: configuration.certificateVerification = .optionalVerification
            case .notAsked: configuration.certificateVerification = .none
            }
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw .identityUnusable(detail: String(describing: error))
        }
    }
}
