public import Canonical
public import HTTPTransport
public import Store
public import Texts
public import TrustClient

/// Health and numbers of a gateway, read from its store and its site.
///
/// It is ready when the store answers and `more`, asked for the rest (workers, listeners), has nothing to tell.
public struct StoreOperations: OperationsServices {
    private let store: any GatewayStore
    private let site: CurrentSite
    private let metrics: StoreMetrics
    private let directory: DirectoryMetrics?
    private let watch: RevocationWatch?
    private let revocation: RevocationMetrics?
    private let pulls: PullCounts?
    private let pullMetrics: PullMetrics
    private let now: @Sendable () -> UTCTime
    private let more: @Sendable () async -> [any Explained]
    private let remarks: @Sendable () async -> [any Explained]

    public init(
        store: any GatewayStore,
        site: CurrentSite,
        metrics: MetricsRegistry,
        now: @escaping @Sendable () -> UTCTime,
        watch: RevocationWatch? = nil,
        pulls: PullCounts? = nil,
        more: @escaping @Sendable () async -> [any Explained] = { [] },
        remarks: @escaping @Sendable () async -> [any Explained] = { [] }
    ) {
        self.store = store
        self.site = site
        self.metrics = StoreMetrics(metrics)
        self.directory = site.now.directory is ReplicaDirectory ? DirectoryMetrics(metrics) : nil
        self.watch = watch
        self.revocation = watch?.rules.countries.isEmpty == false ? RevocationMetrics(metrics) : nil
        self.pulls = pulls
        self.pullMetrics = PullMetrics(metrics)
        self.now = now
        self.more = more
        self.remarks = remarks
    }

    public func warnings() async -> [any Explained] { await self.remarks() }

    public func obstacles() async -> [any Explained] {
        var obstacles = await self.more()
        do {
            _ = try await self.store.counts()
        } catch let error as any Error & Explained {
            obstacles.append(error)
        } catch {
            obstacles.append(HTTPReason.storeSilent)
        }
        return obstacles
    }

    public func refreshMetrics() async {
        let site = self.site.now
        self.metrics.show(site.trust)
        if let replica = site.directory as? ReplicaDirectory { self.directory?.show(replica) }
        if let watch = self.watch { self.revocation?.show(watch.standings) }
        if let pulls = self.pulls { self.pullMetrics.show(pulls) }
        // A store that does not answer leaves its last numbers; `/readyz` tells why.
        if let counts = try? await self.store.counts() { self.metrics.show(counts, now: self.now()) }
    }
}
