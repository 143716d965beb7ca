import Synchronization

/// A bounded amount of memory that requests take their share of before they work, first come, first served.
///
/// One that is larger than the whole budget takes all of it, so that a document within its own limit always gets
/// through alone.
public final class ByteBudget: Sendable {
    private let total: Int
    private let waitingMax: Int
    private let state: Mutex<State>

    private struct State {
        var free: Int
        var lastTicket = 0
        var waiting: [(ticket: Int, amount: Int, continuation: CheckedContinuation<Bool, Never>)] = []
        /// Tickets that are neither granted nor given up.
        var open: Set<Int> = []
    }

    public init(total: Int, waitingMax: Int = 1_000) {
        self.total = total
        self.waitingMax = waitingMax
        self.state = Mutex(State(free: total))
    }

    /// Bytes that nobody holds.
    public var free: Int { self.state.withLock { $0.free } }

    /// Runs a piece of work that holds `amount`; nil if there was no room within `patience`.
    public func holding<Outcome>(
        _ amount: Int,
        patience: Duration,
        _ work: () async throws -> Outcome
    ) async throws -> Outcome? {
        let amount = min(max(0, amount), self.total)
        guard await self.take(amount, patience: patience) else { return nil }
        defer { self.give(amount) }
        return try await work()
    }

    private func take(_ amount: Int, patience: Duration) async -> Bool {
        let ticket = self.state.withLock { state -> Int? in
            if state.waiting.isEmpty, state.free >= amount {
                state.free -= amount
                return nil
            }
            state.lastTicket += 1
            state.open.insert(state.lastTicket)
            return state.lastTicket
        }
        guard let ticket else { return true }
        return await withTaskGroup(of: Bool?.self) { group in
            group.addTask { await self.wait(ticket, amount) }
            group.addTask {
                try? await Task.sleep(for: patience)
                self.abandon(ticket)
                return nil
            }
            var granted = false
            for await answer in group {
                if let answer {
                    granted = answer
                    group.cancelAll()
                }
            }
            return granted
        }
    }

    private func wait(_ ticket: Int, _ amount: Int) async -> Bool {
        await withCheckedContinuation { continuation in
            let refused = self.state.withLock { state in
                guard state.open.contains(ticket) else { return true }
                if state.waiting.count >= self.waitingMax {
                    state.open.remove(ticket)
                    return true
                }
                state.waiting.append((ticket, amount, continuation))
                return false
            }
            if refused { continuation.resume(returning: false) } else { self.give(0) }
        }
    }

    /// Ends a wait, if it still goes on.
    private func abandon(_ ticket: Int) {
        let continuation = self.state.withLock { state -> CheckedContinuation<Bool, Never>? in
            guard state.open.remove(ticket) != nil,
                let index = state.waiting.firstIndex(where: { $0.ticket == ticket })
            else { return nil }
            return state.waiting.remove(at: index).continuation
        }
        continuation?.resume(returning: false)
        // Whoever stood behind a large one may fit now.
        self.give(0)
    }

    /// Gives back, and lets in whoever fits now, in order.
    private func give(_ amount: Int) {
        let granted = self.state.withLock { state -> [CheckedContinuation<Bool, Never>] in
            state.free += amount
            var granted: [CheckedContinuation<Bool, Never>] = []
            while let next = state.waiting.first, state.free >= next.amount {
                state.free -= next.amount
                state.open.remove(next.ticket)
                granted.append(next.continuation)
                state.waiting.removeFirst()
            }
            return granted
        }
        for continuation in granted { continuation.resume(returning: true) }
    }
}
