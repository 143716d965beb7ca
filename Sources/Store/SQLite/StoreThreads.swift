import Foundation
import Synchronization

/// The threads of one store, and the folder's lock, which is free once the last of them has ended.
final class StoreThreads: Sendable {
    private struct State {
        var running = 0
        var lock: Int32?
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(lock: Int32) {
        self.state = Mutex(State(lock: lock))
    }

    deinit {
        self.state.withLock { state in
            if let lock = state.lock { FileSystem.unlock(lock) }
        }
    }

    /// Starts a named thread for work that may block.
    ///
    /// It ends when its body returns.
    func start(_ name: String, _ body: @escaping @Sendable () -> Void) {
        self.state.withLock { $0.running += 1 }
        let thread = Thread { [self] in
            body()
            self.ended()
        }
        thread.stackSize = 1 << 20
        thread.start()
        // Only of a thread that exists the name reaches the kernel, by which `top -H` and the benchmark know it.
        thread.name = String(name.prefix(15))
    }

    /// Returns after every thread has ended and the folder is free.
    func waitForEnd() async {
        await withCheckedContinuation { continuation in
            let isOver = self.state.withLock { state in
                guard state.running > 0 else { return true }
                state.waiting.append(continuation)
                return false
            }
            if isOver { continuation.resume() }
        }
    }

    private func ended() {
        let waiting = self.state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.running -= 1
            guard state.running == 0 else { return [] }
            if let lock = state.lock { FileSystem.unlock(lock) }
            state.lock = nil
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
