/// A few threads that read, each with a connection of its own; a read sees the last commit before it began.
final class Readers: Sendable {
    private struct Job: Sendable {
        let work: @Sendable (Connection) -> Void
    }

    private let queue: JobQueue<Job>

    init(path: String, limits: StoreLimits, threads: StoreThreads) throws {
        self.queue = JobQueue(limit: limits.readsWaitingMax)
        for index in 0..<limits.readers {
            let handed = Handed(try Connection(path: path, mode: .reader, limits: limits))
            threads.start("store-reader-\(index)") { [queue] in
                guard let connection = handed.take() else { return }
                while let job = queue.take(max: 1).first { job.work(connection) }
            }
        }
    }

    /// Runs one read in one snapshot.
    func perform<Value: Sendable>(_ body: @escaping @Sendable (Connection) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let job = Job { connection in
                continuation.resume(with: Result { try Self.inSnapshot(connection, body) })
            }
            do throws(StoreError) { try self.queue.offer(job) } catch { continuation.resume(throwing: error) }
        }
    }

    func close() {
        self.queue.close()
    }

    private static func inSnapshot<Value>(
        _ connection: Connection,
        _ body: (Connection) throws -> Value
    ) throws -> Value {
        try connection.run("BEGIN")
        defer { try? connection.run("COMMIT") }
        return try body(connection)
    }
}
