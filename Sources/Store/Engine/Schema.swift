import Canonical

/// The tables of the SQLite engine.
///
/// A list entry is one schema version; entries are never changed, only added.
enum Schema {
    static let versions: [[String]] = [Self.first, Self.authenticity, Self.partners]

    /// Brings the file to the newest version, in one transaction per version.
    static func migrate(_ connection: Connection) throws {
        let found = Int(try connection.first("PRAGMA user_version") { $0.integer(0) } ?? 0)
        guard found <= Self.versions.count else {
            throw StoreError(
                StoreError.Code.newerSchema,
                ["found": String(found), "known": String(Self.versions.count)]
            )
        }
        for (index, statements) in Self.versions.enumerated().dropFirst(found) {
            try connection.run("BEGIN IMMEDIATE")
            for statement in statements { try connection.run(statement) }
            try connection.run("PRAGMA user_version=\(index + 1)")
            try connection.run("COMMIT")
        }
    }

    /// Binds the store to one environment for ever.
    static func bind(_ connection: Connection, environment: String) throws {
        try connection.run(
            "INSERT INTO meta(name, value) VALUES('environment', ?1) ON CONFLICT DO NOTHING",
            [.text(environment)]
        )
        let stored = try connection.first("SELECT value FROM meta WHERE name = 'environment'") { $0.text(0) }
        guard stored == environment else {
            throw StoreError(
                StoreError.Code.environment,
                ["stored": stored ?? "-", "configured": environment]
            )
        }
    }

    private static let first = tables + queues + indexes

    /// Events by who vouches for the document that they are about.
    private static let authenticity = [
        """
        CREATE TABLE authenticity_counts(name TEXT NOT NULL, authenticity TEXT NOT NULL, count INTEGER NOT NULL,
          PRIMARY KEY(name, authenticity)) WITHOUT ROWID
        """
    ]

    /// Work by the partner that it is for: some partners fetch it themselves.
    private static let partners = [
        "ALTER TABLE work ADD COLUMN party TEXT",
        "UPDATE work SET party = (SELECT e.party FROM exchanges e WHERE e.id = work.exchange)",
        "DROP INDEX work_due",
        "CREATE INDEX work_due ON work(kind, next_at, row, party) WHERE is_parked = 0",
        "CREATE INDEX work_partner ON work(party, kind, row) WHERE is_parked = 0 AND party IS NOT NULL",
        "CREATE INDEX work_exchange ON work(exchange) WHERE exchange IS NOT NULL",
    ]

    /// What happened and what is known.
    ///
    /// Digests are 32-octet blobs, instants are milliseconds.
    private static let tables = [
        "CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        """
        CREATE TABLE operations(id TEXT PRIMARY KEY, kind TEXT NOT NULL, result BLOB NOT NULL, at INTEGER NOT NULL)
        WITHOUT ROWID
        """,
        """
        CREATE TABLE submissions(backend TEXT NOT NULL, key TEXT NOT NULL, digest BLOB NOT NULL, answer BLOB NOT NULL,
          at INTEGER NOT NULL, PRIMARY KEY(backend, key))
        """,
        """
        CREATE TABLE blobs(digest BLOB PRIMARY KEY, content BLOB NOT NULL, size INTEGER NOT NULL, octets BLOB)
        """,
        """
        CREATE TABLE documents(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, direction TEXT NOT NULL, kind TEXT,
          number TEXT NOT NULL, register_key BLOB, dialect TEXT, backend TEXT,
          original BLOB NOT NULL REFERENCES blobs(digest), canonical BLOB,
          attestation BLOB, attachments BLOB NOT NULL, report BLOB NOT NULL, at INTEGER NOT NULL)
        """,
        """
        CREATE TABLE exchanges(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
          document TEXT NOT NULL REFERENCES documents(id), direction TEXT NOT NULL, party TEXT NOT NULL, sender TEXT,
          recipient TEXT, state TEXT NOT NULL, machine BLOB NOT NULL, revision INTEGER NOT NULL,
          created INTEGER NOT NULL, updated INTEGER NOT NULL)
        """,
        """
        CREATE TABLE messages(row INTEGER PRIMARY KEY, direction TEXT NOT NULL, party TEXT NOT NULL,
          message_id TEXT NOT NULL, action TEXT NOT NULL, refers_to TEXT, exchange TEXT,
          soap BLOB NOT NULL REFERENCES blobs(digest), headers BLOB NOT NULL, parts BLOB NOT NULL,
          receipt BLOB REFERENCES blobs(digest), at INTEGER NOT NULL, UNIQUE(direction, party, message_id))
        """,
        """
        CREATE TABLE duplicates(row INTEGER PRIMARY KEY, party TEXT NOT NULL, message_id TEXT NOT NULL, exchange TEXT,
          is_stored INTEGER NOT NULL, known BLOB NOT NULL, answer BLOB REFERENCES blobs(digest), at INTEGER NOT NULL,
          UNIQUE(party, message_id))
        """,
        """
        CREATE TABLE register(row INTEGER PRIMARY KEY, key TEXT NOT NULL, exchange TEXT NOT NULL, entry BLOB NOT NULL)
        """,
        """
        CREATE TABLE events(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, exchange TEXT, document TEXT,
          header BLOB NOT NULL, private BLOB, salt BLOB, position INTEGER)
        """,
        "CREATE TABLE event_counts(name TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID",
    ]

    /// What is still to do.
    private static let queues = [
        """
        CREATE TABLE inbox(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, exchange TEXT NOT NULL,
          document TEXT NOT NULL REFERENCES documents(id), backend TEXT NOT NULL, kind TEXT NOT NULL,
          number TEXT NOT NULL, lane TEXT, national BLOB NOT NULL REFERENCES blobs(digest), dialect TEXT NOT NULL,
          original BLOB NOT NULL, canonical BLOB, report BLOB NOT NULL, flags BLOB NOT NULL, placed INTEGER NOT NULL,
          state TEXT NOT NULL, taken INTEGER, superseded_by TEXT)
        """,
        """
        CREATE TABLE statuses(exchange TEXT NOT NULL, direction TEXT NOT NULL, sequence INTEGER NOT NULL,
          digest BLOB NOT NULL, name TEXT NOT NULL, content BLOB NOT NULL, message_id TEXT, at INTEGER NOT NULL,
          PRIMARY KEY(exchange, direction, sequence, digest))
        """,
        // `next_at` of leased work is the lease's end; `owner` says that it is leased.
        """
        CREATE TABLE work(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, exchange TEXT,
          delivery TEXT, lane TEXT, payload BLOB NOT NULL, is_parked INTEGER NOT NULL DEFAULT 0,
          attempts INTEGER NOT NULL DEFAULT 0, is_released INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL,
          owner TEXT, token INTEGER NOT NULL DEFAULT 0, code TEXT, arguments BLOB, parked_at INTEGER,
          created INTEGER NOT NULL)
        """,
        """
        CREATE TABLE leases(name TEXT PRIMARY KEY, owner TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID
        """,
    ]

    private static let indexes = [
        "CREATE INDEX documents_number ON documents(number)",
        "CREATE INDEX documents_at ON documents(at)",
        "CREATE INDEX exchanges_document ON exchanges(document)",
        "CREATE INDEX exchanges_state ON exchanges(state)",
        "CREATE INDEX exchanges_party ON exchanges(party)",
        "CREATE INDEX messages_exchange ON messages(exchange)",
        "CREATE INDEX duplicates_exchange ON duplicates(party, exchange) WHERE is_stored = 1",
        "CREATE INDEX register_key ON register(key)",
        "CREATE UNIQUE INDEX events_position ON events(position) WHERE position IS NOT NULL",
        "CREATE INDEX events_new ON events(row) WHERE position IS NULL",
        "CREATE INDEX events_exchange ON events(exchange) WHERE exchange IS NOT NULL",
        "CREATE INDEX events_document ON events(document) WHERE document IS NOT NULL",
        "CREATE INDEX inbox_shown ON inbox(backend, row) WHERE state IN ('offered', 'handed')",
        "CREATE INDEX inbox_lane ON inbox(backend, lane, row) WHERE state IN ('offered', 'handed')",
        "CREATE INDEX inbox_exchange ON inbox(exchange)",
        "CREATE INDEX inbox_document ON inbox(document)",
        "CREATE INDEX work_due ON work(kind, next_at, row) WHERE is_parked = 0",
        "CREATE INDEX work_lane ON work(kind, lane, row) WHERE is_parked = 0 AND lane IS NOT NULL",
        "CREATE INDEX work_parked ON work(row) WHERE is_parked = 1",
    ]
}
