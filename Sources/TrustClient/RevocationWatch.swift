public import Foundation
import Synchronization
import Texts
public import Trust

/// Keeps what is known about revocations fresh: which sources there are, when each is asked, what they said.
///
/// It starts nothing by itself: a service asks what is due, has it fetched, and puts ``evidence`` into the next edition
/// of the store. Everything that was fetched is on disk before it counts, so that a restart without a network begins
/// where the last run ended. Safe to use from many tasks.
public final class RevocationWatch: Sendable {
    /// The certificates whose sources are followed.
    public let inUse = FollowedCertificates()
    public let rules: FetchRules
    let folder: CacheFolder
    let fetcher: Fetcher
    let pool: any BlockingWork
    let chance: @Sendable () -> Double
    let state = Mutex(State())
    /// What was ever revoked; merged one source after the other.
    let memory = Mutex(RevocationMemory())
    /// Held while the memory is written, one writer after the other: each writes all that is known when its turn comes.
    let memoryFile = Mutex(())

    /// Fetches on the wire to one server.
    public static let perServerMax = 2
    /// How long what no source brings any more is kept after it ran out.
    static let keptFor: TimeInterval = 30 * 86_400

    struct State: Sendable {
        var sources: [String: Followed] = [:]
        /// What holds, by source; also of sources that are not followed at present.
        var shelf: [String: Evidence] = [:]
        var generation: UInt64 = 0
        /// The memory has grown since it was written last.
        var isMemoryUnwritten = false
        /// The site's own lists that are in the memory already.
        var remembered: Set<Digest> = []
    }

    /// One source with its fate.
    struct Followed: Sendable {
        var source: RevocationSource
        var schedule: FetchSchedule
        var problem: TrustClientError?
        var isRunning = false
    }

    /// A watch over a folder of its own; without `isKept` it only reads it.
    public init(
        rules: FetchRules,
        folder: String,
        fetcher: Fetcher,
        pool: any BlockingWork,
        isKept: Bool = true,
        chance: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        self.rules = rules
        self.folder = CacheFolder(path: folder, isKept: isKept)
        self.fetcher = fetcher
        self.pool = pool
        self.chance = chance
    }

    var policy: FetchSchedule.Policy { FetchSchedule.Policy(every: self.rules.every, retry: self.rules.retry) }

    // MARK: What there is

    /// Reads what earlier runs fetched; what does not hold is told and passed over.
    ///
    /// Signers of earlier runs are followed again, where their path still ends at an anchor of the store. Blocks.
    public func load(for store: TrustStore, now: Date) -> [TrustClientError] {
        var (entries, problems) = self.folder.entries(self.rules)
        do throws(TrustClientError) {
            let remembered = try self.folder.memory()
            self.memory.withLock { $0 = $0.adding(remembered) }
        } catch {
            self.folder.putMemoryAside()
            problems.append(error)
        }
        entries.removeAll { entry in
            guard Self.isSpent(entry.evidence, at: now) else { return false }
            self.folder.remove(entry.source.id)
            return true
        }
        for entry in entries {
            guard let path = entry.source.path, path.isAnchored(in: store), let leaf = path.chain.first else {
                continue
            }
            // The path is found again by the judge, not believed.
            let question = ChainQuestion(
                leaf: leaf,
                intermediates: Array(path.chain.dropFirst()),
                role: path.role,
                country: path.country,
                claimed: now,
                proven: now,
                revocation: .record
            )
            self.inUse.note(ChainJudge(store).judge(question))
        }
        self.state.withLock { state in
            for entry in entries {
                state.shelf[entry.source.id] = entry.evidence
                state.sources[entry.source.id] = Followed(
                    source: entry.source,
                    schedule: FetchSchedule(
                        fetchedAt: entry.fetchedAt,
                        nextUpdate: entry.evidence.until,
                        policy: self.policy
                    )
                )
            }
            state.generation += 1
        }
        self.follow(store, now: now)
        return problems
    }

    /// Brings the table of sources up to date with an edition of the store and the certificates in use; what nobody
    /// follows any more and ran out long ago is given up.
    ///
    /// Blocks for what is taken from the disk.
    public func follow(_ store: TrustStore, now: Date) {
        let sources = self.rules.sources(self.inUse.paths, store: store)
        let gone = self.state.withLock { state -> [String] in
            var table: [String: Followed] = [:]
            for source in sources {
                var followed = state.sources[source.id] ?? Followed(source: source, schedule: FetchSchedule(from: now))
                followed.source = source
                table[source.id] = followed
            }
            state.sources = table
            let gone = state.shelf.filter { id, evidence in
                table[id] == nil && Self.isSpent(evidence, at: now)
            }.keys
            for id in gone { state.shelf[id] = nil }
            if !gone.isEmpty { state.generation += 1 }
            return Array(gone)
        }
        for id in gone { self.folder.remove(id) }
    }

    /// True for what ran out so long ago that it is not kept for the past's sake either; the memory keeps what it revoked.
    private static func isSpent(_ evidence: Evidence, at now: Date) -> Bool {
        evidence.until.map { $0 + Self.keptFor < now } ?? false
    }

    /// Everything that holds at present.
    public var evidence: FetchedEvidence {
        let memory = self.memory.withLock { $0 }
        return self.state.withLock { state in
            var lists: [RevocationList] = []
            var responses: [OCSPResponse] = []
            for (_, evidence) in state.shelf.sorted(by: { $0.key < $1.key }) {
                switch evidence {
                case .list(let list, _): lists.append(list)
                case .response(let response, _): responses.append(response)
                }
            }
            return FetchedEvidence(lists: lists, responses: responses, memory: memory, generation: state.generation)
        }
    }

    /// Changes whenever ``evidence`` does.
    public var generation: UInt64 { self.state.withLock { $0.generation } }

    /// How each source stands, in the order of country and address.
    public var standings: [SourceStanding] {
        self.state.withLock { state in
            state.sources.map { id, followed in
                SourceStanding(followed.source, followed.schedule, state.shelf[id], followed.problem)
            }
        }.sorted { ($0.country, $0.address, $0.about) < ($1.country, $1.address, $1.about) }
    }
}

/// How one source stands: for metrics, readiness and people.
public struct SourceStanding: Sendable, Equatable {
    /// ``RevocationSource/id``.
    public let id: String
    public let country: String
    /// `crl` or `ocsp`.
    public let kind: String
    public let address: String
    public let about: String
    /// When it was fetched last; nil for never.
    public let fetchedAt: Date?
    /// The time of what is held.
    public let thisUpdate: Date?
    /// Until when what is held speaks for the present.
    public let until: Date?
    public let nextTry: Date
    /// Failures in a row.
    public let failures: Int
    /// The last one.
    public let problem: TrustClientError?

    init(
        _ source: RevocationSource,
        _ schedule: FetchSchedule,
        _ evidence: Evidence?,
        _ problem: TrustClientError?
    ) {
        self.id = source.id
        self.country = source.country
        self.kind = source.kind
        self.address = source.address.text
        self.about = source.about
        self.fetchedAt = schedule.fetchedAt
        self.thisUpdate = evidence?.thisUpdate
        self.until = evidence?.until
        self.nextTry = schedule.nextTry
        self.failures = schedule.failures
        self.problem = problem
    }
}
