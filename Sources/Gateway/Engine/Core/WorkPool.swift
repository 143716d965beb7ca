import Foundation
import Synchronization

/// The threads for work that takes the processor: parse, sign, verify, translate.
///
/// Swift's own pool has one thread per core and must not be blocked. The queue is bounded: over its limit ``run(_:)``
/// refuses at once (`GAT-220`), so that pressure reaches the socket. Work that began is finished also when its caller
/// was cancelled.
// tidy: why: every stored variable is read and written only while `condition` is locked.
public final class WorkPool: @unchecked Sendable {
    private let condition = NSCondition()
    private var waiting: [@Sendable () -> Void] = []
    private var isClosed = false
    private let limit: Int

    /// Starts the threads; 0 takes one per core.
    public init(threads: Int = 0, queueMax: Int = 1_000) {
        self.limit = max(1, queueMax)
        let count = threads > 0 ? threads : ProcessInfo.processInfo.activeProcessorCount
        for number in 1...max(1, count) {
            let thread = Thread { [weak self] in
                while let job = self?.next() { job() }
            }
            // Deeply nested documents recurse.
            thread.stackSize = 4 << 20
            thread.start()
            // Only of a thread that exists the name reaches the kernel, by which `top -H` and the benchmark know it.
            thread.name = "work-\(number)"
        }
    }

    /// Runs something on one of the pool's threads and returns what it returns.
    public func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = self.offer {
                continuation.resume(with: Swift.Result(catching: body))
            }
            if !isTaken { continuation.resume(throwing: EngineReason.overloaded) }
        }
    }

    /// Work that waits for a thread.
    public var waitingCount: Int {
        self.condition.lock()
        defer { self.condition.unlock() }
        return self.waiting.count
    }

    /// Takes nothing new; the threads end when what waits is done.
    public func close() {
        self.condition.lock()
        self.isClosed = true
        self.condition.broadcast()
        self.condition.unlock()
    }

    private func offer(_ job: @escaping @Sendable () -> Void) -> Bool {
        self.condition.lock()
        defer { self.condition.unlock() }
        guard !self.isClosed, self.waiting.count < self.limit else { return false }
        self.waiting.append(job)
        self.condition.signal()
        return true
    }

    private func next() -> (@Sendable () -> Void)? {
        self.condition.lock()
        defer { self.condition.unlock() }
        while self.waiting.isEmpty {
            if self.isClosed { return nil }
            self.condition.wait()
        }
        return self.waiting.removeFirst()
    }
}
