/// Every bound of the store, by name.
public struct StoreLimits: Sendable, Equatable {
    /// Operations that may wait for the writer; one more is refused with `STO-010` (answer 503).
    public var writesWaitingMax = 4096
    /// Operations that share one commit.
    public var commitBatchMax = 256
    /// Reads that may wait for a reader connection.
    public var readsWaitingMax = 1024
    /// Reader threads, each with a connection of its own.
    public var readers = 2
    /// Threads that write large blobs.
    public var blobWriters = 2
    /// Large blobs that may wait to be written.
    public var blobsWaitingMax = 256
    /// Octets of one blob.
    public var blobOctetsMax = 128 << 20
    /// Octets of one blob that comes in a file: 2 GiB, and what packing adds to octets that cannot be packed.
    public var streamedBlobOctetsMax = (2 << 30) + (32 << 20)
    /// A blob up to this size lives in the database and shares the commit's fsync; a larger one is a file.
    public var inlineBlobOctetsMax = 64 << 10
    /// Free bytes on the volume below which nothing new is accepted (`STO-012`).
    public var freeSpaceFloor: Int64 = 256 << 20
    /// Pages in the write-ahead log that start a checkpoint beside the commits.
    public var checkpointPages = 4000
    /// Pages in the write-ahead log at which the writer itself stops for a checkpoint.
    public var logPagesMax = 14_000
    /// How long a connection waits for a lock before `STO-016`.
    public var lockWait: Duration = .seconds(10)
    /// Page cache of the writer's connection; a batch larger than it costs additional writes.
    public var writerCacheOctets = 32 << 20
    /// Page cache of each reader.
    public var readerCacheOctets = 8 << 20
    /// How long the result of an operation is kept for its repeats.
    public var operationsKept: Duration = .seconds(7 * 86_400)
    /// Rows that one claim, listing or sequencing step may touch.
    public var rowsMax = 1000
    /// Items in one batch call.
    public var itemsMax = 256
    /// Pages that the database may grow to; nil is SQLite's own limit.
    public var databasePagesMax: Int?

    public init() {}
}
