import Synchronization

/// One writer thread, one connection, one fsync for everybody who is waiting.
///
/// Whoever arrives while a commit runs shares the next one. Each operation runs in a savepoint, so that a bad one fails
/// alone. A caller resumes only after `COMMIT` returned: then its effect is on disk. If `COMMIT` fails in a way that
/// leaves the disk's state unknown, everybody gets `STO-014` and nothing more is written by this process.
///
/// Operations must be repeatable: when SQLite has to roll a shared transaction back, each is run again alone.
final class GroupCommit: Sendable {
    /// One operation: `work` writes and returns what to call after the commit; `fail` is called instead on any error.
    struct Operation: Sendable {
        let work: @Sendable (Connection) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    /// How a transaction ends.
    typealias Commit = @Sendable (Connection) throws(StoreError) -> Void

    /// What the writer did since its start.
    struct Counters: Sendable, Equatable {
        var commits = 0
        var operations = 0
        var checkpoints = 0
    }

    private let queue: JobQueue<Operation>
    private let limits: StoreLimits
    private let commit: Commit
    private let counters = Mutex(Counters())
    private let fatal = Mutex<StoreError?>(nil)
    private let checkpointing: Checkpointer

    /// Takes over the connection; nobody else may use it afterwards.
    ///
    /// The last argument ends a transaction; tests make it fail.
    init(
        _ connection: sending Connection,
        path: String,
        limits: StoreLimits,
        threads: StoreThreads,
        commit: @escaping Commit
    ) throws {
        self.queue = JobQueue(limit: limits.writesWaitingMax)
        self.limits = limits
        self.commit = commit
        self.checkpointing = try Checkpointer(path: path, limits: limits, threads: threads)
        let handed = Handed(connection)
        threads.start("store-writer") { [self] in
            guard let connection = handed.take() else { return }
            self.loop(connection)
        }
    }

    /// Runs one operation in the next commit.
    func perform<Value: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let operation = Operation(
                work: { connection in
                    let value = try body(connection)
                    return { continuation.resume(returning: value) }
                },
                fail: { continuation.resume(throwing: $0) }
            )
            do throws(StoreError) { try self.queue.offer(operation) } catch { continuation.resume(throwing: error) }
        }
    }

    var checkpoints: Int { self.counts.checkpoints + self.checkpointing.checkpoints }
    var counts: Counters { self.counters.withLock { $0 } }
    var waiting: Int { self.queue.count }
    var failure: StoreError? { self.fatal.withLock { $0 } ?? self.checkpointing.failure }

    /// Commits what waits, then ends the thread.
    func close() {
        self.queue.close()
        self.checkpointing.close()
    }

    private func loop(_ connection: Connection) {
        var restartAt = self.limits.logPagesMax
        while true {
            let batch = self.queue.take(max: self.limits.commitBatchMax)
            guard !batch.isEmpty else { return }
            if let failure = self.failure {
                for operation in batch { operation.fail(failure) }
                continue
            }
            self.commit(batch, on: connection)
            self.checkpointIfLong(connection, &restartAt)
        }
    }

    private func commit(_ batch: [Operation], on connection: Connection) {
        let changesBefore = connection.totalChanges
        do { try connection.run("BEGIN IMMEDIATE") } catch {
            for operation in batch { operation.fail(error) }
            return
        }
        var done: [(Operation, resume: @Sendable () -> Void)] = []
        var refused: [(Operation, error: any Error)] = []
        for operation in batch {
            do { done.append((operation, try self.inSavepoint(operation, on: connection))) } catch {
                refused.append((operation, error))
                guard connection.isInTransaction else { break }
            }
        }
        guard connection.isInTransaction else {
            self.repeatAlone(batch, error: refused.last?.error ?? StoreError(StoreError.Code.engine), on: connection)
            return
        }
        for (operation, error) in refused { operation.fail(error) }
        self.finish(done, hasWritten: connection.totalChanges > changesBefore, on: connection)
    }

    /// The transaction is lost as a whole, so nothing of the batch is on disk: run each alone, so that only the bad fail.
    private func repeatAlone(_ batch: [Operation], error: any Error, on connection: Connection) {
        guard batch.count > 1 else {
            for operation in batch { operation.fail(error) }
            return
        }
        for operation in batch { self.commit([operation], on: connection) }
    }

    private func inSavepoint(_ operation: Operation, on connection: Connection) throws -> @Sendable () -> Void {
        try connection.run("SAVEPOINT item")
        do {
            let resume = try operation.work(connection)
            try connection.run("RELEASE item")
            return resume
        } catch {
            if connection.isInTransaction {
                try connection.run("ROLLBACK TO item")
                try connection.run("RELEASE item")
            }
            throw error
        }
    }

    private func finish(
        _ done: [(Operation, resume: @Sendable () -> Void)],
        hasWritten: Bool,
        on connection: Connection
    ) {
        guard !done.isEmpty else {
            try? connection.run("ROLLBACK")
            return
        }
        do throws(StoreError) {
            try self.commit(connection)
        } catch {
            self.commitFailed(done.map { $0.0 }, error: error, on: connection)
            return
        }
        // From here every effect of the batch is on disk.
        self.counters.withLock {
            // A claim that finds nothing writes nothing, and costs no fsync.
            if hasWritten { $0.commits += 1 }
            $0.operations += done.count
        }
        for (_, resume) in done { resume() }
        self.checkpointing.committed(pagesInLog: connection.pagesInLog)
    }

    /// A full disk or a lock leaves the transaction undone, which a rollback confirms.
    ///
    /// Any other failure may have written the commit frame without the fsync: the kernel may have dropped the pages,
    /// so that a retry would lie.
    private func commitFailed(_ operations: [Operation], error: StoreError, on connection: Connection) {
        let isKnown = error.code == StoreError.Code.diskFull || error.code == StoreError.Code.locked
        if isKnown {
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
            self.repeatAlone(operations, error: error, on: connection)
            return
        }
        let unknown = StoreError(StoreError.Code.commitUnknown, detail: error.debugDescription)
        self.fatal.withLock { $0 = unknown }
        for operation in operations { operation.fail(unknown) }
    }

    /// The log cannot begin anew while it is written all the time, so the writer itself stops for it now and then.
    ///
    /// Where the checkpointer or a long read is in the way it goes on and tries again some pages later.
    private func checkpointIfLong(_ connection: Connection, _ restartAt: inout Int) {
        let pages = connection.pagesInLog
        guard pages >= restartAt else { return }
        do throws(StoreError) {
            guard try connection.checkpoint(blocking: true) else {
                restartAt = pages + self.limits.logPagesMax / 8
                return
            }
            restartAt = self.limits.logPagesMax
            self.counters.withLock { $0.checkpoints += 1 }
        } catch {
            self.fatal.withLock { $0 = StoreError(StoreError.Code.checkpointFailed, detail: error.debugDescription) }
        }
    }
}

/// Carries a value that is not `Sendable` to the one thread that will own it.
// tidy: why: the value is written before the thread starts and taken once by it; nobody else holds a reference.
final class Handed<Value>: @unchecked Sendable {
    private var value: Value?

    init(_ value: sending Value) {
        self.value = value
    }

    func take() -> Value? {
        defer { self.value = nil }
        return self.value
    }
}
