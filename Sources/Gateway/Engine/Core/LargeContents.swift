public import MIME

/// Where contents that are too large for memory are worked on, and by whom.
public struct LargeContents: Sendable {
    /// Their temporary files; best on the store's volume, where a blob is made of one by a link.
    public let spool: SpoolFolder
    /// Takes them one at a time, so that a large message keeps no small one waiting; closed by who made it.
    public let pool: WorkPool

    /// Large messages that may wait for their turn; one more is refused as any other work is.
    public static let waitingMax = 64

    /// In the data folder, on the store's volume, with a thread of their own.
    init(dataFolder: String) throws {
        self.init(
            spool: try SpoolFolder(dataFolder + "/spool"),
            pool: WorkPool(threads: 1, queueMax: Self.waitingMax)
        )
    }

    public init(spool: SpoolFolder, pool: WorkPool) {
        self.spool = spool
        self.pool = pool
    }
}
