import Exchange
public import Logging
import MIME
public import Store
import Synchronization
public import Trust

/// What every part of the engine works with; made once at start.
public struct EngineParts: Sendable {
    public let store: any GatewayStore
    public let site: CurrentSite
    public let clock: EngineClock
    public let pool: WorkPool
    /// For contents that are too large for memory; nil keeps everything in memory.
    public let large: LargeContents?
    /// Judges partners' certificates; shared with the listeners, so that both cut a revoked one at once.
    public let peers: PeerJudge
    public let logger: Logger
    let bells = WorkBells()
    let pulse = WorkerPulse()
    let locks = KeyedLocks()
    let pulls = PullCounts()
    /// This process among those that share a store.
    let owner: String

    public init(
        store: any GatewayStore,
        site: CurrentSite,
        clock: EngineClock,
        pool: WorkPool,
        peers: PeerJudge,
        logger: Logger,
        owner: String,
        large: LargeContents? = nil
    ) {
        self.store = store
        self.site = site
        self.clock = clock
        self.pool = pool
        self.peers = peers
        self.logger = logger
        self.owner = owner
        self.large = large
    }

    /// The folder of large contents, if there is one.
    var spool: SpoolFolder? { self.large?.spool }

    /// The pool for work on some octets.
    func pool(for source: OctetSource) -> WorkPool {
        source.inMemory == nil ? self.large?.pool ?? self.pool : self.pool
    }

    /// A content that is passed on and not parsed: read piece by piece where it is large; `GAT-222` if it is gone.
    func passedOn(_ digest: OctetsDigest) async throws -> OctetSource {
        guard let blob = try await self.store.openBlob(digest) else {
            throw EngineReason.contentMissing(digest: digest.text)
        }
        let memoryBytesMax = self.spool?.memoryBytesMax ?? .max
        guard blob.source.count <= memoryBytesMax else { return blob.source }
        return OctetSource(try blob.source.octets(upTo: memoryBytesMax))
    }

    /// Attempts to change a record that others change too.
    static let conflictsMax = 8

    /// The content of a blob that a record names; `GAT-222` if it is gone.
    func content(_ digest: OctetsDigest) async throws -> [UInt8] {
        guard let blob = try await self.store.blob(digest) else {
            throw EngineReason.contentMissing(digest: digest.text)
        }
        return blob.octets
    }

    /// Runs a decision on an exchange again while another writer was faster; `GAT-235` after ``conflictsMax`` times.
    func deciding<Result>(
        on id: ExchangeID,
        _ first: ExchangeRecord? = nil,
        _ body: (ExchangeRecord) async throws -> Result
    ) async throws -> Result? {
        var known = first
        for _ in 0..<Self.conflictsMax {
            let current: ExchangeRecord?
            if let known { current = known } else { current = try await self.store.exchange(id) }
            guard let record = current else { return nil }
            do {
                return try await body(record)
            } catch let error as StoreError where error.code == StoreError.Code.revision {
                known = nil
            }
        }
        throw EngineReason.contention(exchange: id.text)
    }
}

/// Wakes workers when there is something new for them, so that they need not ask often.
final class WorkBells: Sendable {
    private struct State {
        var isRung = false
        var sleeper: Task<Void, Never>?
    }

    private let states = Mutex<[WorkKind: State]>([:])

    /// Something of a kind was queued, or a worker's hand is free.
    func ring(_ kind: WorkKind) {
        self.states.withLock { states in
            states[kind, default: State()].isRung = true
            states[kind]?.sleeper?.cancel()
        }
    }

    func ringAll() {
        for kind in self.states.withLock({ Array($0.keys) }) { self.ring(kind) }
    }

    /// Returns when the bell rings, at once if it rang since the last call, and after `pause` in any case.
    func wait(_ kind: WorkKind, atMost pause: Duration) async {
        let sleeper = self.states.withLock { states -> Task<Void, Never>? in
            guard states[kind]?.isRung != true else { return nil }
            let sleeper = Task { () -> Void in try? await Task.sleep(for: pause) }
            states[kind, default: State()].sleeper = sleeper
            return sleeper
        }
        if let sleeper {
            await withTaskCancellationHandler {
                await sleeper.value
            } onCancel: {
                sleeper.cancel()
            }
        }
        self.states.withLock { $0[kind] = State() }
    }
}

/// When each worker last moved, for readiness.
final class WorkerPulse: Sendable {
    private let beats = Mutex<[String: ContinuousClock.Instant]>([:])

    func beat(_ worker: String) {
        self.beats.withLock { $0[worker] = .now }
    }

    /// Workers that have not moved for longer than `limit`, with how long.
    func still(longerThan limit: Duration) -> [(worker: String, since: Duration)] {
        let now = ContinuousClock.now
        return self.beats.withLock { beats in
            beats.map { (worker: $0.key, since: now - $0.value) }.filter { $0.since > limit }
                .sorted { $0.worker < $1.worker }
        }
    }
}

/// One at a time per key within this process: what is read from the register is still true when it is written.
actor KeyedLocks {
    private var waiters: [String: [CheckedContinuation<Void, Never>]] = [:]

    /// Runs a body while nobody else runs one under the same key; first come, first served.
    nonisolated func withLock<Result>(
        _ key: String,
        _ body: () async throws -> Result
    ) async throws -> Result {
        await self.lock(key)
        do {
            let result = try await body()
            await self.unlock(key)
            return result
        } catch {
            await self.unlock(key)
            throw error
        }
    }

    private func lock(_ key: String) async {
        guard self.waiters[key] != nil else {
            self.waiters[key] = []
            return
        }
        await withCheckedContinuation { self.waiters[key]?.append($0) }
    }

    private func unlock(_ key: String) {
        guard var queue = self.waiters[key] else { return }
        guard !queue.isEmpty else {
            self.waiters[key] = nil
            return
        }
        let next = queue.removeFirst()
        self.waiters[key] = queue
        next.resume()
    }
}
