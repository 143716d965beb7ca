import Synchronization

/// Which documents were sent and taken in one run; shared by the tasks that send and take.
///
/// Every field is guarded by the lock.
final class BenchmarkTraffic: Sendable {
    private struct Books {
        var next = 0
        var waits: [Duration] = []
        var taken: Set<String> = []
    }

    private let books = Mutex(Books())

    /// The index of the next document to send, below `count`; nil when all are taken.
    func nextIndex(below count: Int) -> Int? {
        self.books.withLock { books in
            guard books.next < count else { return nil }
            books.next += 1
            return books.next - 1
        }
    }

    /// A submission was answered after so long.
    func answered(after wait: Duration) {
        self.books.withLock { $0.waits.append(wait) }
    }

    /// A delivery was fetched and acknowledged.
    func took(_ delivery: String) {
        self.books.withLock { _ = $0.taken.insert(delivery) }
    }

    var takenCount: Int { self.books.withLock { $0.taken.count } }

    /// The wait that this share of the submissions did not exceed, in seconds.
    func wait(share: Double) -> Double {
        let waits = self.books.withLock { $0.waits }.sorted()
        guard let last = waits.last else { return 0 }
        let index = Int((Double(waits.count) * share).rounded(.up)) - 1
        return (waits.indices.contains(index) ? waits[index] : last) / .seconds(1)
    }
}
