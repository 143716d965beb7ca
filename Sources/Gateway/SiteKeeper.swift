import Canonical
import Exchange
import Foundation
import Logging
import ServiceLifecycle
import Settings
import Synchronization
import Texts
import Trust
import TrustClient
import UnixSignals

/// Keeps the site current: on SIGHUP the whole configuration, every `trust.refresh` anchors and revocation lists, and at
/// once what was fetched.
///
/// A new edition is put in force whole or not at all; what is wrong is logged and written to the journal, and the old
/// edition stays.
final class SiteKeeper: Service {
    private let path: String
    private let loader: ConfigurationLoader
    private let current: CurrentSite
    private let listeners: GatewayListeners
    private let engine: Engine
    private let clock: EngineClock
    private let pool: WorkPool
    private let logger: Logger
    private let trapsSignals: Bool
    /// What is fetched.
    private let watch: RevocationWatch
    /// The last edition given, good or bad.
    private let edition = Mutex<UInt64>(1)

    init(
        path: String,
        loader: ConfigurationLoader,
        current: CurrentSite,
        listeners: GatewayListeners,
        engine: Engine,
        clock: EngineClock,
        pool: WorkPool,
        logger: Logger,
        trapsSignals: Bool,
        watch: RevocationWatch
    ) {
        self.path = path
        self.loader = loader
        self.current = current
        self.listeners = listeners
        self.engine = engine
        self.clock = clock
        self.pool = pool
        self.logger = logger
        self.trapsSignals = trapsSignals
        self.watch = watch
    }

    /// What makes the keeper look at the files.
    private enum Occasion {
        case hangUp
        case refreshTime
        /// Something new was fetched.
        case evidence
    }

    /// How soon what was fetched is in force.
    private static let evidencePause = Duration.milliseconds(250)

    func run() async throws {
        // One loop for both occasions: two editions are never loaded at a time, so a refresh cannot bring an older
        // configuration back.
        let (occasions, told) = AsyncStream.makeStream(of: Occasion.self, bufferingPolicy: .bufferingNewest(8))
        try await cancelWhenGracefulShutdown {
            try await withThrowingTaskGroup(of: Void.self) { group in
                if self.trapsSignals {
                    group.addTask {
                        for await _ in await UnixSignalsSequence(trapping: .sighup) { told.yield(.hangUp) }
                    }
                }
                group.addTask {
                    while !Task.isCancelled {
                        try await Task.sleep(for: self.current.now.configuration.trust.refresh)
                        told.yield(.refreshTime)
                    }
                }
                group.addTask {
                    var seen = self.watch.generation
                    while true {
                        try await Task.sleep(for: Self.evidencePause)
                        let found = self.watch.generation
                        if found != seen { told.yield(.evidence) }
                        seen = found
                    }
                }
                group.addTask {
                    // What arrived before the last stop.
                    await self.reexamine()
                    for await occasion in occasions {
                        switch occasion {
                        case .hangUp: await self.reload()
                        case .refreshTime, .evidence: await self.refreshTrust()
                        }
                    }
                }
                do {
                    try await group.waitForAll()
                } catch is CancellationError {
                    group.cancelAll()
                }
            }
        }
    }

    /// Reads every file again; true where the new configuration is in force.
    @discardableResult
    func reload() async -> Bool {
        let (path, loader, edition, now) = (self.path, self.loader, self.nextEdition(), self.clock.date)
        switch await self.reading({ Site.load(path, loader: loader, edition: edition, now: now) }) {
        case nil:
            return false
        case .failure(let problems):
            await self.refuse(problems.problems)
            return false
        case .success(let site):
            let fixed = Self.problems(of: site.configuration, after: self.current.now.configuration)
            guard fixed.isEmpty else {
                await self.refuse(fixed)
                return false
            }
            // The replica in memory goes on; its keys change with a restart only.
            // The same for the signers that were seen and for what was fetched.
            let fetched = site.with(site.trust.adding(self.watch.evidence))
            return await self.take(fetched.keeping(self.current.now.directory, self.current.now.signers))
        }
    }

    /// Files are read and keys opened on the work pool; nil, with a warning, where it has no room.
    private func reading<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value? {
        do {
            return try await self.pool.run(body)
        } catch {
            self.logger.warning("site not read again", metadata: ["error": "\(type(of: error))"])
            return nil
        }
    }

    /// Writes that the gateway starts, with what it starts with.
    func journalStart() async throws {
        let site = self.current.now
        try await self.journal(.gatewayStarted, site)
        try await self.journal(.configurationLoaded, site)
        self.logger.info(
            "gateway starts",
            metadata: [
                "party": "\(site.configuration.party.text)",
                "environment": "\(site.configuration.environment.rawValue)",
                "partners": "\(site.configuration.partners.count)",
            ]
        )
    }

    /// Writes that the gateway stopped in an orderly way.
    func journalStop() async throws {
        try await self.journal(.gatewayStopped, self.current.now)
        self.logger.info("gateway stopped")
    }

    /// Reads anchors and lists again, so that a new revocation list cuts a partner without a restart.
    ///
    /// Own certificates that have run out meanwhile do not keep new lists away.
    private func refreshTrust() async {
        let site = self.current.now
        let edition = self.nextEdition()
        switch await self.reading({ SiteTrust.load(site.configuration, edition: edition, now: nil) }) {
        case nil:
            return
        case .failure(let problems):
            for problem in problems.problems {
                self.logger.warning("trust not refreshed", metadata: Self.metadata(problem))
            }
        case .success(let trust):
            let fresh = site.with(trust.adding(self.watch.evidence))
            do {
                try self.listeners.reload(fresh.configuration, site: fresh.trust)
                self.current.replace(fresh)
            } catch {
                self.logger.warning("trust not refreshed", metadata: ["error": "\(type(of: error))"])
                return
            }
            if fresh.trust.store.contents != site.trust.store.contents { await self.reexamine() }
        }
    }

    /// Lets go what was held for want of what is known now.
    private func reexamine() async {
        do {
            try await self.engine.reexamine()
        } catch {
            let code = (error as? any Explained)?.code ?? "\(type(of: error))"
            self.logger.warning("held documents not examined again", metadata: ["error": "\(code)"])
        }
    }

    private func take(_ site: Site) async -> Bool {
        do {
            try self.listeners.reload(site.configuration, site: site.trust)
        } catch {
            await self.refuse(error)
            return false
        }
        let before = self.current.now
        self.current.replace(site)
        self.logger.info("configuration loaded", metadata: ["partners": "\(site.configuration.partners.count)"])
        do {
            try await self.journal(.configurationLoaded, site)
            try await self.journalPartners(from: before, to: site)
        } catch {
            self.logger.error("event not written", metadata: ["event": "\(EventName.configurationLoaded.rawValue)"])
        }
        // Whoever reloads may have cured what keeps lists away.
        self.watch.hasten(self.clock.date)
        await self.reexamine()
        return true
    }

    private func refuse(_ problems: [SettingsProblem]) async {
        for problem in problems {
            self.logger.error("configuration refused, the old one stays", metadata: Self.metadata(problem))
        }
        await self.journalRefusal(Array(Set(problems.map(\.code))).sorted())
    }

    /// Something that only the listeners noticed, like a token file that cannot be read.
    private func refuse(_ error: any Error) async {
        let reason = error as? any Explained ?? EngineRefusal.internalFault
        self.logger.error(
            "configuration refused, the old one stays",
            metadata: ["problem": "\(reason.code) \(reason.what(in: .english))"]
        )
        await self.journalRefusal([reason.code])
    }

    private func journalRefusal(_ codes: [String]) async {
        do {
            let event = try self.clock.event(.configurationRefused, actor: .gateway("configuration")) { header, _ in
                header.codes = codes
            }
            try await self.engine.journal([event])
        } catch {
            self.logger.error("event not written", metadata: ["event": "\(EventName.configurationRefused.rawValue)"])
        }
    }

    private func journal(_ name: EventName, _ site: Site) async throws {
        let event = try self.clock.event(name, actor: .gateway("configuration")) { _, hidden in
            hidden.texts = [
                "party": site.configuration.party.text, "partners": "\(site.configuration.partners.count)",
                "edition": "\(site.trust.store.edition)",
            ]
        }
        try await self.engine.journal([event])
    }

    /// One event for each partner that was added, changed or removed, its pinned certificates included.
    private func journalPartners(from old: Site, to new: Site) async throws {
        let parties = Set(old.configuration.partners.map(\.party)).union(new.configuration.partners.map(\.party))
        let events = try parties.sorted().compactMap { party -> Event? in
            let (before, after) = (old.configuration.partner(party), new.configuration.partner(party))
            let pins = (old.trust.partners[party]?.digests, new.trust.partners[party]?.digests)
            guard before != after || pins.0 != pins.1 else { return nil }
            let change = before == nil ? "added" : after == nil ? "removed" : "changed"
            return try self.clock.event(.partnerChanged, actor: .gateway("configuration")) { _, hidden in
                hidden.texts = ["partner": party.text, "change": change]
            }
        }
        if !events.isEmpty { try await self.engine.journal(events) }
    }

    private func nextEdition() -> UInt64 {
        self.edition.withLock { edition in
            edition += 1
            return edition
        }
    }

    /// What only a restart can change.
    private static func problems(
        of new: GatewayConfiguration,
        after old: GatewayConfiguration
    ) -> [SettingsProblem] {
        // Whom the national listener believes may change; where listeners wait may not.
        var listeners = new.listeners
        listeners.nationalClients = old.listeners.nationalClients
        let changes: [(key: String, isChanged: Bool)] = [
            ("party", new.party != old.party), ("directories", new.directory != old.directory),
            ("trust.revocation-fetch", new.trust.fetch != old.trust.fetch),
            ("country", new.country != old.country),
            ("environment", new.environment != old.environment), ("data", new.dataFolder != old.dataFolder),
            ("listeners", listeners != old.listeners), ("workers", new.workers != old.workers),
        ]
        return changes.filter(\.isChanged).map {
            SettingsProblem(ConfigurationCode.needsRestart, file: new.file, key: $0.key)
        }
    }

    private static func metadata(_ problem: SettingsProblem) -> Logger.Metadata {
        ["problem": "\(problem.report(in: .english))"]
    }
}
