import Exchange
import Foundation
import HTTPTransport
public import Logging
import SCOD
import ServiceLifecycle
import Settings
import Store
import Texts
import Trust
import TrustClient
import UnixSignals

/// One country's gateway: puts every part together and runs it until it is told to stop.
///
/// SIGTERM and SIGINT stop it after the work in hand; SIGHUP reads the configuration again and keeps the old one when
/// anything in the new one is wrong. A fatal error of the store ends it: the next start recovers.
public struct GatewayService: Sendable {
    private let path: String
    private let loader: ConfigurationLoader
    private let logger: Logger
    private let onListening: GatewayListeners.OnListening

    /// A gateway by its configuration; nothing is opened before ``run()``.
    ///
    /// `onListening` is told the port of each listener when it is bound.
    public init(
        _ path: String,
        loader: ConfigurationLoader = ConfigurationLoader(),
        logger: Logger,
        onListening: @escaping GatewayListeners.OnListening = { _, _ in }
    ) {
        self.path = path
        self.loader = loader
        self.logger = logger
        self.onListening = onListening
    }

    /// Runs until a graceful stop or a fatal error; throws ``SettingsProblems`` before anything is opened.
    public func run(trapsSignals: Bool = true) async throws {
        // A SIGHUP before the keeper listens must not end the process: the start reads what it asks for.
        if trapsSignals { _ = signal(SIGHUP, SIG_IGN) }
        let site = try Site.load(self.path, loader: self.loader).get()
        let configuration = site.configuration
        let store = try SQLiteStore(
            folder: configuration.dataFolder,
            environment: configuration.environment.rawValue,
            limits: configuration.storeLimits
        )
        do {
            try await self.run(site, store, trapsSignals)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    private func run(_ loaded: Site, _ store: SQLiteStore, _ trapsSignals: Bool) async throws {
        let configuration = loaded.configuration
        let clock = EngineClock.system
        let pool = WorkPool(threads: configuration.workers.threads, queueMax: configuration.workers.queueMax)
        defer { pool.close() }
        let large = try LargeContents(dataFolder: configuration.dataFolder)
        defer { large.pool.close() }
        let client = try HTTPClient()
        let watch = self.revocationWatch(loaded, client, clock, pool)
        let site = loaded.with(loaded.trust.adding(watch.evidence)).keeping(loaded.directory, watch.inUse)
        let current = CurrentSite(site)
        let peers = PeerJudge(site.trust.store)
        let revocation = RevocationKeeper(watch, current: current, clock: clock, pool: pool, logger: self.logger)
        let metrics = MetricsRegistry()
        let parts = EngineParts(
            store: store,
            site: current,
            clock: clock,
            pool: pool,
            peers: peers,
            logger: self.logger,
            owner: "\(configuration.party.value)/\(UUID().uuidString.lowercased())",
            large: large
        )
        let engine = Engine(parts, transport: HTTPSPeerTransport.over(client, peers: peers, clock: clock))
        let expiry = ExpiryKeeper(current, clock: clock, pool: pool, metrics: metrics, logger: self.logger)
        await expiry.look()
        let listeners = try GatewayListeners(
            configuration,
            site: site.trust,
            partners: peers,
            services: GatewayListeners.Services(
                peers: engine,
                national: engine,
                operations: self.operations(store, current, metrics, clock, engine, expiry, revocation),
                refusals: { [journal = RefusalJournal(parts)] in await journal.record($0) },
                spool: large.spool
            ),
            budgets: RequestBudgets(configuration.limits),
            metrics: metrics,
            logger: self.logger
        )
        let keeper = SiteKeeper(
            path: self.path,
            loader: self.loader,
            current: current,
            listeners: listeners,
            engine: engine,
            clock: clock,
            pool: pool,
            logger: self.logger,
            trapsSignals: trapsSignals,
            watch: watch
        )
        try await keeper.journalStart()
        // Stopped in the reverse order: listeners first, so that nothing new comes in; the client last.
        let directory = self.directoryKeeper(site, client, clock, pool).map { [$0 as any Service] } ?? []
        let services: [any Service] =
            [client, engine, keeper, revocation, expiry] + directory
            + listeners.makeServices(onListening: self.onListening)
        var group = ServiceGroupConfiguration(
            services: services,
            gracefulShutdownSignals: trapsSignals ? [.sigterm, .sigint] : [],
            logger: self.logger
        )
        group.maximumGracefulShutdownDuration = configuration.limits.stop
        try await ServiceGroup(configuration: group).run()
        try await keeper.journalStop()
    }
}

extension GatewayService {
    /// Health and numbers of everything that runs.
    private func operations(
        _ store: SQLiteStore,
        _ site: CurrentSite,
        _ metrics: MetricsRegistry,
        _ clock: EngineClock,
        _ engine: Engine,
        _ expiry: ExpiryKeeper,
        _ revocation: RevocationKeeper
    ) -> StoreOperations {
        StoreOperations(
            store: store,
            site: site,
            metrics: metrics,
            now: { clock.now },
            watch: revocation.watch,
            pulls: engine.pulls,
            more: { await engine.obstacles() + expiry.obstacles + revocation.obstacles },
            remarks: { expiry.notices + revocation.notices }
        )
    }

    /// Keeps the site's replica of the directory current; nil where the site has none.
    private func directoryKeeper(
        _ site: Site,
        _ client: HTTPClient,
        _ clock: EngineClock,
        _ pool: WorkPool
    ) -> DirectoryKeeper? {
        guard let configuration = site.configuration.directory, let directory = site.directory as? ReplicaDirectory
        else { return nil }
        // What is stored is in force before the first document is examined; what is wrong with it the keeper tells.
        let replica = try? ReplicaFolder(configuration.replica).load()
        directory.replace(replica.flatMap { try? ReplicaEdition($0, adapter: configuration.adapter) })
        return DirectoryKeeper(
            configuration,
            directory: directory,
            client: client,
            clock: clock,
            pool: pool,
            logger: self.logger
        )
    }
}

extension GatewayService {
    /// Follows revocations, with what earlier runs fetched in force already.
    private func revocationWatch(
        _ site: Site,
        _ client: HTTPClient,
        _ clock: EngineClock,
        _ pool: WorkPool
    ) -> RevocationWatch {
        let watch = site.revocationWatch(client, pool: pool)
        for problem in watch.load(for: site.trust.store, now: clock.date) {
            self.logger.warning(
                "revocation data of an earlier run not used",
                metadata: ["problem": "\(problem.code) \(problem.what(in: .english))"]
            )
        }
        return watch
    }
}

extension GatewayConfiguration {
    /// The bounds of the store that a site may set.
    fileprivate var storeLimits: StoreLimits {
        var limits = StoreLimits()
        limits.freeSpaceFloor = Int64(self.limits.freeSpaceFloor)
        return limits
    }
}
