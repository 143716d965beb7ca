import Canonical
import Demo
import Exchange
import Foundation
import Logging
import MIME
import PasoTesting
import Store
import Synchronization
import Testing
import Trust

@testable import Gateway

/// Two engines of the demonstration region in one process, wired to each other; tests drive the time.
final class EngineRegion: Sendable {
    let chile: Side
    let peru: Side
    let signers: DemoSigners
    let pki: DemoPKI
    private let folder: URL

    /// One country's engine and what it stands on.
    struct Side: Sendable {
        let country: DemoSite.Country
        let site: CurrentSite
        let store: SQLiteStore
        let faults: FaultyStore
        let engine: Engine
        let parts: EngineParts
        let wire: Wire
        let clock: DrivenClock
        /// Which of the country's national systems the steps are for.
        var system = 0
    }

    /// The keys of all regions in this run: making them takes longer than the tests.
    private static let template: Result<URL, any Error> = Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-engine-\(UUID().uuidString)")
        try DemoRegion.prepare(folder: folder, sites: EngineRegion.sites(folder), share: ReferenceRoot.repository)
        return folder
    }

    private static func sites(_ folder: URL) -> [DemoSite] {
        [
            DemoSite(.chile, in: folder, ports: (peers: 18_441, national: 18_442, operations: 18_443)),
            DemoSite(.peru, in: folder, ports: (peers: 18_451, national: 18_452, operations: 18_453)),
        ]
    }

    /// Opens both sides over new stores.
    ///
    /// With `spools` contents above 100,000 octets stand in files, as in the daemon those above a mebibyte do.
    init(spools: Bool = false, adjust: @escaping (inout GatewayConfiguration) -> Void = { _ in }) throws {
        let template = try Self.template.get()
        self.folder = FileManager.default.temporaryDirectory.appending(path: "paso-stores-\(UUID().uuidString)")
        let sites = Self.sites(template)
        let clock = DrivenClock()
        self.pki = DemoPKI(template)
        self.signers = DemoSigners(pki: self.pki)
        self.chile = try Self.side(sites[0], clock, self.folder, spools, adjust)
        self.peru = try Self.side(sites[1], clock, self.folder, spools, adjust)
        Self.connect(self.chile, to: self.peru)
        Self.connect(self.peru, to: self.chile)
    }

    deinit {
        self.chile.parts.pool.close()
        self.peru.parts.pool.close()
        self.chile.parts.large?.pool.close()
        self.peru.parts.large?.pool.close()
        let (stores, folder) = ([self.chile.store, self.peru.store], self.folder)
        Task {
            for store in stores { await store.close() }
            try? FileManager.default.removeItem(at: folder)
        }
    }

    private static func side(
        _ demo: DemoSite,
        _ clock: DrivenClock,
        _ folder: URL,
        _ spools: Bool,
        _ adjust: (inout GatewayConfiguration) -> Void
    ) throws -> Side {
        let loader = ConfigurationLoader(shareFolder: ReferenceRoot.repository.path)
        let loaded = try Site.load(demo.configuration.path, loader: loader).get()
        var configuration = loaded.configuration
        adjust(&configuration)
        let trust =
            configuration == loaded.configuration
            ? loaded.trust : try SiteTrust.load(configuration, edition: 2, now: nil).get()
        let site = CurrentSite(Site(configuration: configuration, trust: trust, adapters: loaded.adapters))
        let store = try SQLiteStore(folder: folder.appending(path: demo.country.code).path, environment: "test")
        var logger = Logger(label: "engine.\(demo.country.code)")
        logger.logLevel = .critical
        let faults = FaultyStore(store)
        let parts = EngineParts(
            store: faults,
            site: site,
            clock: clock.engine,
            pool: WorkPool(threads: 2),
            peers: PeerJudge(trust.store),
            logger: logger,
            owner: "test",
            large: try spools ? Self.large(folder.appending(path: demo.country.code)) : nil
        )
        let wire = Wire()
        let engine = Engine(parts, transport: { try await wire.carry($0) })
        return Side(
            country: demo.country,
            site: site,
            store: store,
            faults: faults,
            engine: engine,
            parts: parts,
            wire: wire,
            clock: clock
        )
    }

    private static func large(_ folder: URL) throws -> LargeContents {
        let spool = try SpoolFolder(folder.appending(path: "spool").path, memoryBytesMax: 100_000)
        return LargeContents(spool: spool, pool: WorkPool(threads: 1))
    }

    /// The body as the listener takes it in.
    private static func taken(_ content: OctetSequence, _ spool: SpoolFolder?) throws -> OctetSource {
        guard let spool, content.count > spool.memoryBytesMax else {
            return OctetSource(try content.octets(upTo: .max))
        }
        var draft = try spool.draft()
        try content.forEachChunk { piece throws(MIMEError) in try draft.append(piece) }
        return OctetSource(draft.sealed())
    }

    private static func connect(_ one: Side, to other: Side) {
        let from = one.site.now.configuration.party
        one.wire.connect { post in
            guard let partner = other.site.now.configuration.partner(from) else { throw Wire.Cut() }
            let message = PeerMessage(
                partner: partner,
                certificate: [],
                headers: [(name: "Content-Type", value: post.contentType)],
                source: try Self.taken(post.content, other.parts.spool)
            )
            let reply = try await other.engine.receive(message)
            return PeerAnswer(status: reply.status, headers: reply.headers, body: reply.body)
        }
    }

    /// Both engines work until nothing is due on either side.
    func drain() async throws {
        for _ in 0..<4 {
            try await self.chile.engine.drain()
            try await self.peru.engine.drain()
        }
    }

    var now: UTCTime { self.chile.clock.engine.now }
}

/// The place of the repository for this module's tests.
enum ReferenceRoot {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

/// A clock that only tests move.
final class DrivenClock: Sendable {
    private let time: Mutex<UTCTime>

    init() {
        self.time = Mutex(UTCTime(Date()))
    }

    func advance(_ duration: Duration) {
        self.time.withLock { $0 = $0.advanced(by: duration) }
    }

    var engine: EngineClock {
        EngineClock(
            now: {
                // A millisecond for each reading keeps the order of identifiers.
                self.time.withLock {
                    $0 = $0.advanced(by: .milliseconds(1))
                    return $0
                }
            },
            random: { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } }
        )
    }
}

/// The line from one engine to the other; tests make it bad.
final class Wire: Sendable {
    /// There is no connection.
    struct Cut: Error {}

    /// What happens to a message.
    enum Fate: Sendable {
        /// It arrives and its answer comes back.
        case arrives
        /// It does not arrive.
        case isLost
        /// It arrives, but the answer does not come back.
        case answerIsLost
        /// It arrives twice; the second answer comes back.
        case arrivesTwice
        /// Something else answers.
        case isAnswered(PeerAnswer)
    }

    private struct State {
        var other: PeerTransport?
        var fates: [Fate] = []
        var posts: [PeerPost] = []
        var answers: [PeerAnswer] = []
    }

    private let state = Mutex(State())

    func connect(_ other: @escaping PeerTransport) {
        self.state.withLock { $0.other = other }
    }

    /// What happens to the next messages; afterwards all arrive.
    func next(_ fates: Fate...) {
        self.state.withLock { $0.fates = fates }
    }

    var posts: [PeerPost] { self.state.withLock { $0.posts } }
    var answers: [PeerAnswer] { self.state.withLock { $0.answers } }

    func carry(_ post: PeerPost) async throws -> PeerAnswer {
        let (fate, other) = self.state.withLock { state -> (Fate, PeerTransport?) in
            state.posts.append(post)
            return (state.fates.isEmpty ? .arrives : state.fates.removeFirst(), state.other)
        }
        guard let other else { throw Cut() }
        switch fate {
        case .isLost: throw Cut()
        case .isAnswered(let answer): return answer
        case .arrives: return self.note(try await other(post))
        case .answerIsLost:
            _ = self.note(try await other(post))
            throw Cut()
        case .arrivesTwice:
            _ = self.note(try await other(post))
            return self.note(try await other(post))
        }
    }

    private func note(_ answer: PeerAnswer) -> PeerAnswer {
        self.state.withLock { $0.answers.append(answer) }
        return answer
    }
}
