import Synchronization

/// Moves committed pages into the database on a thread and a connection of its own, so that commits do not wait for it.
final class Checkpointer: Sendable {
    private struct Request: Sendable {}

    private struct State {
        /// Length of the log at which the next checkpoint is due.
        ///
        /// It moves on with each one, since a log that is written all the time is never moved back whole, and returns
        /// when the log begins anew.
        var dueAt: Int
        var failure: StoreError?
        var done = 0
    }

    private let state: Mutex<State>
    private let step: Int
    /// One request may wait; it covers every commit until it begins.
    private let requests = JobQueue<Request>(limit: 1)

    init(path: String, limits: StoreLimits, threads: StoreThreads) throws {
        self.step = limits.checkpointPages
        self.state = Mutex(State(dueAt: limits.checkpointPages))
        let handed = Handed(try Connection(path: path, mode: .checkpointer, limits: limits))
        threads.start("store-checkpoint") { [self] in
            guard let connection = handed.take() else { return }
            self.loop(connection)
        }
    }

    var failure: StoreError? { self.state.withLock { $0.failure } }

    var checkpoints: Int { self.state.withLock { $0.done } }

    /// Called after each commit; wakes the thread when the log has grown by another step.
    func committed(pagesInLog pages: Int) {
        let isDue = self.state.withLock { state in
            if pages < self.step { state.dueAt = self.step }
            guard pages >= state.dueAt else { return false }
            state.dueAt = pages + self.step
            return true
        }
        // Refused where one waits already, or after closing: both are as good as done.
        if isDue { try? self.requests.offer(Request()) }
    }

    func close() {
        self.requests.close()
    }

    private func loop(_ connection: Connection) {
        while self.requests.take(max: 1).first != nil, self.failure == nil {
            do throws(StoreError) {
                guard try connection.checkpoint(blocking: false) else { continue }
                self.state.withLock { $0.done += 1 }
            } catch {
                // As with a failed commit: after a failed fsync the kernel may have dropped the pages.
                self.state.withLock {
                    $0.failure = StoreError(StoreError.Code.checkpointFailed, detail: error.debugDescription)
                }
            }
        }
    }
}
