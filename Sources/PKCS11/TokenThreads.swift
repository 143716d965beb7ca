import Foundation

/// The fixed threads that call one token, each with a session of its own.
///
/// A token may take its time or never answer, and such a call cannot be cancelled. So nobody else calls it: callers
/// wait for an answer until a deadline, and a thread whose call hangs is missed by nobody but this token. The queue is
/// bounded.
// tidy: why: every stored variable is read and written only while `condition` is locked.
final class TokenThreads: @unchecked Sendable {
    /// What a thread keeps between jobs.
    struct Desk {
        var session: TokenSession?
    }

    typealias Job = @Sendable (inout Desk) -> Void

    private let condition = NSCondition()
    private var waiting: [(number: UInt64, job: Job)] = []
    private var lastNumber: UInt64 = 0
    private var isClosed = false
    /// Jobs that may wait.
    static let queueMax = 256

    init(count: Int) {
        for number in 1...max(1, count) {
            let thread = Thread { [weak self] in
                var desk = Desk()
                while let job = self?.next() { job(&desk) }
                desk.session?.close()
            }
            thread.start()
            thread.name = "token-\(number)"
        }
    }

    /// Runs a job on one of the threads; nil when there is no answer in time.
    ///
    /// Blocks the caller, which must not be a thread of Swift's own pool.
    func run<Answer: Sendable>(
        within limit: Duration,
        for place: TokenPlace,
        _ body: @escaping @Sendable (inout Desk) -> Answer
    ) throws(TokenError) -> Answer {
        let slip = Slip<Answer>()
        let number = self.offer { desk in
            guard slip.begin() else { return }
            slip.fill(body(&desk))
        }
        guard let number else { throw .overloaded(place, limit: Self.queueMax) }
        guard let answer = slip.wait(limit) else {
            self.withdraw(number)
            throw .tokenSilent(place)
        }
        return answer
    }

    /// Ends the threads when what waits is done.
    func close() {
        self.condition.lock()
        self.isClosed = true
        self.condition.broadcast()
        self.condition.unlock()
    }

    /// The job's number; nil where there is no room for it.
    private func offer(_ job: @escaping Job) -> UInt64? {
        self.condition.lock()
        defer { self.condition.unlock() }
        guard !self.isClosed, self.waiting.count < Self.queueMax else { return nil }
        self.lastNumber += 1
        self.waiting.append((self.lastNumber, job))
        self.condition.signal()
        return self.lastNumber
    }

    /// Takes a job back that nobody waits for, where it was not begun: threads that all hang must not fill the queue.
    private func withdraw(_ number: UInt64) {
        self.condition.lock()
        defer { self.condition.unlock() }
        self.waiting.removeAll { $0.number == number }
    }

    private func next() -> Job? {
        self.condition.lock()
        defer { self.condition.unlock() }
        while self.waiting.isEmpty {
            if self.isClosed { return nil }
            self.condition.wait()
        }
        return self.waiting.removeFirst().job
    }
}

/// An answer that somebody waits for, until a deadline.
// tidy: why: every stored variable is read and written only while `condition` is locked.
private final class Slip<Answer: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var answer: Answer?
    private var isGivenUp = false

    /// False where nobody waits any more: a job that was given up is not begun.
    func begin() -> Bool {
        self.condition.lock()
        defer { self.condition.unlock() }
        return !self.isGivenUp
    }

    func fill(_ answer: Answer) {
        self.condition.lock()
        self.answer = answer
        self.condition.signal()
        self.condition.unlock()
    }

    func wait(_ limit: Duration) -> Answer? {
        let seconds = Double(limit.components.seconds) + Double(limit.components.attoseconds) * 1e-18
        let deadline = Date(timeIntervalSinceNow: seconds)
        self.condition.lock()
        defer { self.condition.unlock() }
        while self.answer == nil {
            guard self.condition.wait(until: deadline) else { break }
        }
        if self.answer == nil { self.isGivenUp = true }
        return self.answer
    }
}
