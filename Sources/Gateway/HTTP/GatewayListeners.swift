public import Foundation
public import HTTPTransport
import HTTPTypes
import Hummingbird
public import Logging
public import MIME
public import ServiceLifecycle
public import Trust

/// The three listeners of a gateway, each with a trust of its own.
///
/// - `peers`: neighbours by pinned client certificates; `POST /as4`.
/// - `national`: national systems and people by client certificate or token; `/v1`.
/// - `operations`: loopback; `/livez`, `/readyz`, `/metrics`.
///
/// A graceful shutdown lets requests in flight finish. ``reload(_:site:)`` exchanges certificates, keys, partners, backends
/// and users without a restart; addresses and limits of listeners change with the next start.
public final class GatewayListeners: Sendable {
    private let configuration: Swappable<GatewayConfiguration>
    private let partners: Swappable<PartnerDirectory>
    private let callers: Swappable<CallerDirectory>
    private let tlsPeers: ListenerTLS
    private let tlsNational: ListenerTLS
    private let partnerJudge: PeerJudge
    private let nationalJudge: PeerJudge
    private let services: Services
    private let budgets: RequestBudgets
    private let nationalBudgets: RequestBudgets
    private let metrics: HTTPMetrics
    private let logger: Logger
    private let now: @Sendable () -> Date

    /// What answers the requests.
    public struct Services: Sendable {
        public var peers: any PeerServices
        public var national: any NationalServices
        public var operations: any OperationsServices
        /// Told of each request that is refused before it reaches a service.
        public var refusals: RefusalObserver?
        /// Where neighbours' large messages stand while they come in; nil takes all into memory.
        public var spool: SpoolFolder?

        public init(
            peers: any PeerServices,
            national: any NationalServices,
            operations: any OperationsServices,
            refusals: RefusalObserver? = nil,
            spool: SpoolFolder? = nil
        ) {
            self.peers = peers
            self.national = national
            self.operations = operations
            self.refusals = refusals
            self.spool = spool
        }
    }

    /// Told the port when a listener is bound: `peers`, `national` or `operations`.
    public typealias OnListening = @Sendable (_ listener: String, _ port: Int) async -> Void

    /// Takes keys and pinned certificates from an opened site, and reads the tokens; throws what cannot be used.
    ///
    /// `partners` is the judge that the gateway's outbound requests use too; ``reload(_:site:)`` gives it the new store.
    public init(
        _ configuration: GatewayConfiguration,
        site: SiteTrust,
        partners: PeerJudge,
        services: Services,
        budgets: RequestBudgets,
        metrics: MetricsRegistry,
        logger: Logger,
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws {
        let identity = try Self.identity(site)
        let national = PeerJudge(site.nationalStore)
        self.configuration = Swappable(configuration)
        self.partners = Swappable(PartnerDirectory(configuration, site: site, judge: partners))
        self.callers = Swappable(try CallerDirectory(configuration, judge: Self.judge(national, of: site)))
        self.tlsPeers = try ListenerTLS(
            identity: identity,
            clientCertificate: .required,
            rules: configuration.tls
        )
        self.tlsNational = try ListenerTLS(
            identity: identity,
            clientCertificate: .optional,
            rules: configuration.tls
        )
        self.partnerJudge = partners
        self.nationalJudge = national
        self.services = services
        self.budgets = budgets
        self.nationalBudgets = budgets.ofAnotherListener()
        self.metrics = HTTPMetrics(metrics)
        self.logger = logger
        self.now = now
    }

    /// Takes a new configuration with its opened site: all of it, or, where something cannot be used, nothing.
    public func reload(_ configuration: GatewayConfiguration, site: SiteTrust) throws {
        let identity = try Self.identity(site)
        let callers = try CallerDirectory(configuration, judge: Self.judge(self.nationalJudge, of: site))
        try self.tlsPeers.reload(identity, rules: configuration.tls)
        try self.tlsNational.reload(identity, rules: configuration.tls)
        self.partnerJudge.replace(site.store)
        self.nationalJudge.replace(site.nationalStore)
        self.partners.replace(PartnerDirectory(configuration, site: site, judge: self.partnerJudge))
        self.callers.replace(callers)
        self.configuration.replace(configuration)
    }

    /// The listeners as services, for the daemon's group.
    public func makeServices(onListening: @escaping OnListening = { _, _ in }) -> [any Service] {
        let configuration = self.configuration.value
        let listeners = configuration.listeners
        return [
            HTTPListener<CallingPartner>(
                name: "peers",
                host: listeners.peers.address,
                port: listeners.peers.port,
                tls: self.tlsPeers,
                limits: configuration.peerLimits,
                logger: self.logger,
                metrics: self.metrics,
                language: configuration.language,
                onRefusal: self.services.refusals,
                onListening: { await onListening("peers", $0) },
                prepare: self.preparePeers
            ),
            HTTPListener<NationalCaller>(
                name: "national",
                host: listeners.national.address,
                port: listeners.national.port,
                tls: self.tlsNational,
                limits: configuration.listenerLimits(listeners.national, body: configuration.limits.documentBytesMax),
                logger: self.logger,
                metrics: self.metrics,
                language: configuration.language,
                onRefusal: self.services.refusals,
                onListening: { await onListening("national", $0) },
                prepare: self.prepareNational
            ),
            HTTPListener<Never>(
                name: "operations",
                host: listeners.operations.address,
                port: listeners.operations.port,
                tls: nil,
                limits: configuration.listenerLimits(listeners.operations, body: JSONReply.requestBytesMax),
                logger: self.logger,
                onListening: { await onListening("operations", $0) },
                prepare: self.prepareOperations
            ),
        ]
    }

    func preparePeers(_ router: HTTPRouter<CallingPartner>) {
        let (partners, now) = (self.partners, self.now)
        router.add(middleware: RequestCountGate(budgets: self.budgets))
        router.add(
            middleware: PeerGate { connection, _ in
                partners.value.partner(certificate: connection.peerCertificate, now: now())
            }
        )
        router.add(middleware: ServiceErrors())
        PeerRoutes(
            services: self.services.peers,
            configuration: self.configuration,
            budgets: self.budgets,
            spool: self.services.spool
        )
        .add(to: router)
    }

    func prepareNational(_ router: HTTPRouter<NationalCaller>) {
        let (callers, now) = (self.callers, self.now)
        router.add(middleware: RequestCountGate(budgets: self.nationalBudgets))
        router.add(
            middleware: PeerGate { connection, request in
                callers.value.caller(
                    certificate: connection.peerCertificate,
                    authorization: request.headers[.authorization],
                    now: now()
                )
            }
        )
        router.add(middleware: ServiceErrors())
        NationalRoutes(
            services: self.services.national,
            configuration: self.configuration,
            budgets: self.nationalBudgets
        )
        .add(to: router)
    }

    func prepareOperations(_ router: HTTPRouter<Never>) {
        OperationsRoutes(services: self.services.operations, metrics: self.metrics.registry).add(to: router)
    }

    /// The key and certificate that both TLS listeners show.
    private static func identity(_ site: SiteTrust) throws -> TLSIdentity {
        guard let own = site.identities[.tlsServer], let key = own.keyPEM else {
            throw HTTPReason.certificateUnusable(file: KeyRole.tlsServer.rawValue)
        }
        return TLSIdentity(certificateChainPEM: own.chainPEM, privateKeyPEM: key)
    }

    /// Nil where the site configured no anchors for national clients.
    private static func judge(_ judge: PeerJudge, of site: SiteTrust) -> PeerJudge? {
        site.nationalStore.anchors.isEmpty ? nil : judge
    }
}

extension GatewayConfiguration {
    /// Neighbours' messages may be large: one that comes at a fair pace gets its time, and so does our work on it.
    var peerLimits: ListenerLimits {
        var limits = self.listenerLimits(self.listeners.peers, body: self.limits.messageBytesMax)
        limits.bodyBytesPerSecondMin = HTTPSPeerTransport.bytesPerSecondMin
        limits.response += .seconds(self.limits.messageBytesMax / (8 << 20))
        return limits
    }

    func listenerLimits(_ listener: ListenerConfiguration, body: Int) -> ListenerLimits {
        ListenerLimits(
            connectionsMax: listener.connectionsMax,
            bodyBytesMax: body,
            handshake: self.limits.handshake,
            idle: self.limits.idle,
            body: self.limits.body
        )
    }
}
