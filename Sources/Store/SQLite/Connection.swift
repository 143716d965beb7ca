import CSQLite

/// One SQLite connection with its prepared statements.
///
/// Confined to one thread: it is deliberately not `Sendable`.
@safe final class Connection {
    enum Mode { case writer, reader, checkpointer }

    /// `SQLITE_IOERR_WRITE`: a write failed, so that no commit frame is whole; a failed fsync has another number.
    private static let writeFailed = SQLITE_IOERR | (3 << 8)

    /// How long a checkpoint waits for readers.
    private static let checkpointWait: Duration = .milliseconds(100)

    private let handle: OpaquePointer
    private var statements: [String: Statement] = [:]
    private let mode: Mode
    private let path: String
    private let lockWait: Duration
    /// Pages in the write-ahead log after this connection's last commit; SQLite's hook writes it on our own thread.
    private let logPages: UnsafeMutablePointer<Int32>

    /// Opens the file and puts the durability settings in force, or throws.
    init(path: String, mode: Mode, limits: StoreLimits) throws(StoreError) {
        var opened: OpaquePointer?
        let access = mode == .writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE
        let result = unsafe sqlite3_open_v2(path, &opened, access | SQLITE_OPEN_NOMUTEX, nil)
        guard let handle = unsafe opened else {
            throw StoreError(StoreError.Code.open, ["folder": path], detail: "sqlite \(result)")
        }
        unsafe self.handle = handle
        self.mode = mode
        self.path = path
        self.lockWait = limits.lockWait
        unsafe self.logPages = .allocate(capacity: 1)
        unsafe self.logPages.initialize(to: 0)
        guard result == SQLITE_OK else {
            // `deinit` closes the handle.
            throw StoreError(StoreError.Code.open, ["folder": path], detail: self.message(result))
        }
        unsafe sqlite3_extended_result_codes(handle, 1)
        self.wait(limits.lockWait)
        try self.settle(limits)
    }

    deinit {
        for statement in self.statements.values { unsafe sqlite3_finalize(statement.handle) }
        unsafe sqlite3_close_v2(self.handle)
        unsafe self.logPages.deallocate()
    }

    /// Runs a statement that returns no rows.
    func run(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) {
        let statement = try self.prepared(sql)
        defer { unsafe sqlite3_reset(statement.handle) }
        try statement.bind(values, on: self)
        var result: Int32
        repeat { result = unsafe sqlite3_step(statement.handle) } while result == SQLITE_ROW
        guard result == SQLITE_DONE else { throw self.failure(result) }
    }

    /// Every row, each turned into a value.
    func rows<Value>(
        _ sql: String,
        _ values: [SQLValue] = [],
        _ read: (Row) throws -> Value
    ) throws -> [Value] {
        let statement = try self.prepared(sql)
        defer { unsafe sqlite3_reset(statement.handle) }
        try statement.bind(values, on: self)
        var found: [Value] = []
        while true {
            let result = unsafe sqlite3_step(statement.handle)
            switch result {
            case SQLITE_ROW: found.append(try read(unsafe Row(handle: statement.handle)))
            case SQLITE_DONE: return found
            default: throw self.failure(result)
            }
        }
    }

    /// The first row, or nil.
    func first<Value>(
        _ sql: String,
        _ values: [SQLValue] = [],
        _ read: (Row) throws -> Value
    ) throws -> Value? {
        let statement = try self.prepared(sql)
        defer { unsafe sqlite3_reset(statement.handle) }
        try statement.bind(values, on: self)
        let result = unsafe sqlite3_step(statement.handle)
        switch result {
        case SQLITE_ROW: return try read(unsafe Row(handle: statement.handle))
        case SQLITE_DONE: return nil
        default: throw self.failure(result)
        }
    }

    /// Rows that the last `INSERT`, `UPDATE` or `DELETE` changed.
    var changes: Int { Int(unsafe sqlite3_changes64(self.handle)) }

    /// Pages in the write-ahead log, as of this connection's last commit.
    var pagesInLog: Int { Int(unsafe self.logPages.pointee) }

    /// Rows changed since the connection was opened.
    var totalChanges: Int { Int(unsafe sqlite3_total_changes64(self.handle)) }

    /// True while a transaction is open; SQLite ends one by itself on a full disk or an I/O error.
    var isInTransaction: Bool { unsafe sqlite3_get_autocommit(self.handle) == 0 }

    /// The error of a failed call, sorted by what the caller can do.
    func failure(_ result: Int32) -> StoreError {
        let detail = self.message(result)
        switch result & 0xff {
        case SQLITE_FULL: return StoreError(StoreError.Code.diskFull, detail: detail)
        case SQLITE_IOERR where result == Self.writeFailed && FileSystem.isFull(near: self.path):
            // SQLite says `SQLITE_FULL` for a full volume only, not for a quota or a file at its size limit.
            return StoreError(StoreError.Code.diskFull, detail: detail)
        case SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM:
            return StoreError(StoreError.Code.inputOutput, detail: detail)
        case SQLITE_BUSY, SQLITE_LOCKED: return StoreError(StoreError.Code.locked, detail: detail)
        case SQLITE_CORRUPT, SQLITE_NOTADB: return StoreError(StoreError.Code.damaged, detail: detail)
        case SQLITE_CONSTRAINT: return StoreError(StoreError.Code.constraint, detail: detail)
        default: return StoreError(StoreError.Code.engine, ["number": String(result)], detail: detail)
        }
    }

    /// Moves committed pages from the log to the database; false if another connection was in the way.
    func checkpoint(blocking: Bool) throws(StoreError) -> Bool {
        let mode = blocking ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE
        // A long read must not hold all writers up: then the log grows on, and the next commit tries again.
        self.wait(Self.checkpointWait)
        defer { self.wait(self.lockWait) }
        let result = unsafe sqlite3_wal_checkpoint_v2(self.handle, nil, mode, nil, nil)
        guard result == SQLITE_OK || result == SQLITE_BUSY else { throw self.failure(result) }
        // The log begins anew with the next commit; until then its length has no meaning.
        if result == SQLITE_OK && blocking { unsafe self.logPages.pointee = 0 }
        return result == SQLITE_OK
    }

    private func wait(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        unsafe sqlite3_busy_timeout(self.handle, Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000))
    }

    private func message(_ result: Int32) -> String {
        let text = unsafe String(cString: sqlite3_errmsg(self.handle))
        return "sqlite \(result): \(text)"
    }

    private func prepared(_ sql: String) throws(StoreError) -> Statement {
        if let known = self.statements[sql] { return known }
        var made: OpaquePointer?
        let result = unsafe sqlite3_prepare_v3(self.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
        guard result == SQLITE_OK, let handle = unsafe made else { throw self.failure(result) }
        let statement = unsafe Statement(handle: handle)
        self.statements[sql] = statement
        return statement
    }

    private func settle(_ limits: StoreLimits) throws(StoreError) {
        if self.mode == .writer {
            try self.run("PRAGMA page_size=4096")
            try self.run("PRAGMA auto_vacuum=INCREMENTAL")
            try self.run("PRAGMA journal_mode=WAL")
            if let pages = limits.databasePagesMax { try self.run("PRAGMA max_page_count=\(pages)") }
        }
        try self.run("PRAGMA synchronous=FULL")
        try self.run("PRAGMA wal_autocheckpoint=0")
        if self.mode == .writer { self.countLogPages() }
        try self.run("PRAGMA foreign_keys=ON")
        try self.run("PRAGMA trusted_schema=OFF")
        let cache = self.mode == .writer ? limits.writerCacheOctets : limits.readerCacheOctets
        try self.run("PRAGMA cache_size=-\(cache >> 10)")
        if self.mode == .reader { try self.run("PRAGMA query_only=ON") }
        // Asked back, because a setting that did not take would only show after a power cut.
        try self.require("journal_mode", "wal")
        try self.require("synchronous", "2")
    }

    private func countLogPages() {
        _ = unsafe sqlite3_wal_hook(
            self.handle,
            { context, _, _, pages in
                unsafe context?.assumingMemoryBound(to: Int32.self).pointee = pages
                return SQLITE_OK
            },
            self.logPages
        )
    }

    private func require(_ pragma: String, _ wanted: String) throws(StoreError) {
        let found: String?
        do { found = try self.first("PRAGMA \(pragma)") { $0.text(0) } } catch {
            throw error as? StoreError ?? StoreError(StoreError.Code.engine)
        }
        guard found == wanted else {
            throw StoreError(StoreError.Code.setting, ["setting": pragma, "found": found ?? "-", "wanted": wanted])
        }
    }
}
