import Foundation

/// A thread that does a step, sleeps for as long as the step says or until it is woken, and does the next.
// tidy: why: every stored variable is read and written only while `condition` is locked.
final class Supervisor: @unchecked Sendable {
    private let condition = NSCondition()
    private var isWoken = false
    private var isClosed = false

    /// Starts; a step that answers nil ends it.
    func start(_ step: @escaping @Sendable () -> Duration?) {
        let thread = Thread { [weak self] in
            while let pause = step(), let supervisor = self, supervisor.sleep(pause) {}
        }
        thread.start()
        thread.name = "token-watch"
    }

    /// Ends a sleep.
    func wake() {
        self.condition.lock()
        self.isWoken = true
        self.condition.signal()
        self.condition.unlock()
    }

    func close() {
        self.condition.lock()
        self.isClosed = true
        self.condition.signal()
        self.condition.unlock()
    }

    /// False when it is to end.
    private func sleep(_ pause: Duration) -> Bool {
        let seconds = Double(pause.components.seconds) + Double(pause.components.attoseconds) * 1e-18
        let deadline = Date(timeIntervalSinceNow: seconds)
        self.condition.lock()
        defer { self.condition.unlock() }
        while !self.isWoken, !self.isClosed, self.condition.wait(until: deadline) {}
        self.isWoken = false
        return !self.isClosed
    }
}
