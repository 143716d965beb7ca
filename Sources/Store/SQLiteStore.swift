import Canonical
import Exchange

/// The embedded engine: one SQLite file and a folder of large blobs, for one process.
///
/// On disk when a write returns: its rows (write-ahead log, `synchronous=FULL`) and every blob that they name. One writer
/// thread commits in groups, a few threads read, and checkpoints run beside them. Nothing blocks Swift's own threads.
public final class SQLiteStore: GatewayStore {
    let commits: GroupCommit
    let readers: Readers
    let blobs: BlobFolder
    let folder: String
    let limits: StoreLimits
    private let threads: StoreThreads

    /// Opens or makes the store in a folder; blocks while it recovers, so call it at start only.
    ///
    /// - Parameters:
    ///   - folder: on a local disk; made with mode 0700.
    ///   - environment: `test` or `production`; the store belongs to the first one for ever.
    ///   - limits: every bound, by name.
    /// - Throws: ``StoreError`` (`STO-002` to `STO-006`).
    public convenience init(folder: String, environment: String, limits: StoreLimits = StoreLimits()) throws {
        try self.init(folder: folder, environment: environment, limits: limits) { connection throws(StoreError) in
            try connection.run("COMMIT")
        }
    }

    /// True while a process, this one or another, has the store of a folder open.
    public static func isInUse(folder: String) -> Bool { FileSystem.isLocked("\(folder)/store.lock") }

    init(folder: String, environment: String, limits: StoreLimits, commit: @escaping GroupCommit.Commit) throws {
        try FileSystem.makeFolder(folder)
        self.threads = StoreThreads(lock: try FileSystem.lock("\(folder)/store.lock", folder: folder))
        self.folder = folder
        self.limits = limits
        let path = "\(folder)/store.db"
        // SQLite gives its log the database's rights, and the folder may be one that others can enter.
        try FileSystem.makePrivate(path)
        for companion in ["\(path)-wal", "\(path)-shm"] where FileSystem.size(companion) != nil {
            try FileSystem.makePrivate(companion)
        }
        let writer = try Connection(path: path, mode: .writer, limits: limits)
        try Schema.migrate(writer)
        try Schema.bind(writer, environment: environment)
        try Self.endLeases(writer)
        // The name of a new database file is on disk before anything in it is acknowledged.
        try FileSystem.syncFolder(folder)
        self.blobs = try BlobFolder(folder: "\(folder)/blobs", limits: limits, threads: self.threads)
        try Self.sweep(self.blobs, writer)
        self.readers = try Readers(path: path, limits: limits, threads: self.threads)
        self.commits = try GroupCommit(
            writer,
            path: path,
            limits: limits,
            threads: self.threads,
            commit: commit
        )
    }

    deinit {
        self.beginClosing()
    }

    /// Commits what waits and refuses the rest; afterwards the folder is free for another process.
    public func close() async {
        self.beginClosing()
        await self.threads.waitForEnd()
    }

    private func beginClosing() {
        self.commits.close()
        self.readers.close()
        self.blobs.close()
    }

    /// Ends the leases of the process that had this folder before: this one holds the folder's lock, so that one is gone.
    ///
    /// Its work is due at once instead of when the leases run out. Tokens stay, so that nothing of it fits again.
    private static func endLeases(_ connection: Connection) throws {
        // Since the last operation, the newest instant that the store knows, and not since ever: what waits for a
        // partner to fetch it must not look overdue.
        try connection.run(
            """
            UPDATE work SET owner = NULL,
              next_at = min(next_at, coalesce((SELECT at FROM operations ORDER BY id DESC LIMIT 1), created))
            WHERE owner IS NOT NULL AND is_parked = 0
            """
        )
        try connection.run("DELETE FROM leases")
    }

    /// Removes files that no row names: left by a crash between a file's rename and its row's commit.
    private static func sweep(_ blobs: BlobFolder, _ connection: Connection) throws {
        _ = try blobs.sweep { digest in
            try connection.first(
                "SELECT 1 FROM blobs WHERE digest = ?1 AND octets IS NULL",
                [.digest(digest)]
            ) { _ in true } ?? false
        }
    }

    /// Whether a fatal error has happened; then the process must stop and recover by its next start.
    public var fatalError: StoreError? { self.commits.failure }

    /// One write: large blobs first, then one transaction, once per operation id.
    func write<Outcome: Codable & Sendable>(
        _ kind: String,
        _ operation: OperationID,
        _ now: UTCTime,
        _ effects: [PreparedEffects],
        _ body: @escaping @Sendable (Transaction) throws -> Outcome
    ) async throws -> Outcome {
        for blob in effects.flatMap(\.large) { try await self.blobs.keep(blob) }
        return try await self.commits.perform { connection in
            try Transaction(connection: connection, operation: operation, now: now).once(kind, body)
        }
    }

    func prepare(_ effects: Effects) throws -> PreparedEffects {
        try PreparedEffects(effects, limits: self.limits)
    }

    /// New documents and messages are refused while there is room left to finish what was accepted.
    func requireSpace() throws {
        let free = try FileSystem.freeSpace(self.folder)
        guard free >= self.limits.freeSpaceFloor else {
            throw StoreError(
                StoreError.Code.spaceFloor,
                ["free": String(free), "floor": String(self.limits.freeSpaceFloor)]
            )
        }
    }

    func bounded(_ limit: Int) -> Int { max(1, min(limit, self.limits.rowsMax)) }
}

/// The result of an operation that has nothing to tell.
struct Done: Codable, Sendable {}
