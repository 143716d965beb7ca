import Foundation

/// A bounded queue between tasks that wait and threads that may block.
///
/// `offer` never blocks: over the limit it refuses with `STO-010`, so that pressure reaches the socket. `take` blocks its
/// thread until there is something to do, and returns nothing once the queue is closed and empty.
// tidy: why: every stored variable is read and written only while `condition` is locked.
final class JobQueue<Job: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var waiting: [Job] = []
    private var isClosed = false
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    func offer(_ job: Job) throws(StoreError) {
        self.condition.lock()
        defer { self.condition.unlock() }
        guard !self.isClosed else { throw StoreError(StoreError.Code.closed) }
        guard self.waiting.count < self.limit else {
            throw StoreError(StoreError.Code.busy, ["limit": String(self.limit)])
        }
        self.waiting.append(job)
        self.condition.signal()
    }

    func take(max: Int) -> [Job] {
        self.condition.lock()
        defer { self.condition.unlock() }
        while self.waiting.isEmpty && !self.isClosed { self.condition.wait() }
        let taken = Array(self.waiting.prefix(max))
        self.waiting.removeFirst(taken.count)
        return taken
    }

    /// No more jobs; those that wait are still taken.
    func close() {
        self.condition.lock()
        self.isClosed = true
        self.condition.broadcast()
        self.condition.unlock()
    }

    var count: Int {
        self.condition.lock()
        defer { self.condition.unlock() }
        return self.waiting.count
    }
}
