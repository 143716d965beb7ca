import Foundation
import Synchronization

/// Moves committed pages into the database on a thread and a connection of its own, so that commits do not wait for it.
final class Checkpointer: Sendable {
    private struct State {
        var isRequested = false
        var isClosed = false
        var failure: StoreError?
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)

    init(path: String, limits: StoreLimits, threads: StoreThreads) throws {
        let handed = Handed(try Connection(path: path, mode: .checkpointer, limits: limits))
        threads.start("store-checkpoint") { [self] in
            guard let connection = handed.take() else { return }
            self.loop(connection)
        }
    }

    var failure: StoreError? { self.state.withLock { $0.failure } }

    /// Asks for one checkpoint; requests that come before it starts are one.
    func request() {
        let isNew = self.state.withLock { state in
            defer { state.isRequested = true }
            return !state.isRequested
        }
        if isNew { self.wake.signal() }
    }

    func close() {
        self.state.withLock { $0.isClosed = true }
        self.wake.signal()
    }

    private func loop(_ connection: Connection) {
        while true {
            self.wake.wait()
            let mustStop = self.state.withLock { state in
                state.isRequested = false
                return state.isClosed || state.failure != nil
            }
            guard !mustStop else { return }
            do throws(StoreError) {
                _ = try connection.checkpoint(blocking: false)
            } catch {
                // As with a failed commit: after a failed fsync the kernel may have dropped the pages.
                self.state.withLock {
                    $0.failure = StoreError(StoreError.Code.checkpointFailed, detail: error.debugDescription)
                }
            }
        }
    }
}
