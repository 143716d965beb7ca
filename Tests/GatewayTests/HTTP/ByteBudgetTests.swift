import Foundation
import HTTPTransport
import Hummingbird
import Testing

@testable import Gateway

@Suite(.timeLimit(.minutes(1))) struct `The byte budget` {
    @Test func `gives back what was held`() async throws {
        let budget = ByteBudget(total: 100)
        let held = try await budget.holding(60, patience: .seconds(1)) { budget.free }
        #expect(held == 40)
        #expect(budget.free == 100)
    }

    @Test func `lets one that is larger than the whole through alone`() async throws {
        let budget = ByteBudget(total: 100)
        #expect(try await budget.holding(5_000, patience: .seconds(1)) { budget.free } == 0)
        #expect(budget.free == 100)
    }

    @Test func `makes others wait, in order, and gives up after their patience`() async throws {
        let budget = ByteBudget(total: 100)
        let order = try await budget.holding(100, patience: .seconds(1)) {
            let impatient = try await budget.holding(1, patience: .milliseconds(20)) { true }
            #expect(impatient == nil)
            return true
        }
        #expect(order == true)
        #expect(budget.free == 100)
        let total = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await budget.holding(40, patience: .seconds(30)) {
                        await Task.yield()
                        return budget.free >= 0 ? 1 : -100
                    } ?? 0
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(total == 50)
        #expect(budget.free == 100)
    }

    @Test func `gives back when the work throws`() async {
        let budget = ByteBudget(total: 10)
        await #expect(throws: CancellationError.self) {
            try await budget.holding(10, patience: .seconds(1)) { throw CancellationError() }
        }
        #expect(budget.free == 10)
    }
}

@Suite struct `The budgets of two listeners` {
    @Test func `are two, so that neighbours who drip bytes keep no national system out`() async throws {
        var limits = try ListenerSite().configuration.limits
        limits.requestsMax = 1
        let peers = RequestBudgets(limits, patience: .milliseconds(20))
        let national = peers.ofAnotherListener()
        _ = try await peers.counting {
            await #expect(throws: HTTPProblem.self) { try await peers.counting { Response(status: .ok) } }
            return try await national.counting { Response(status: .ok) }
        }
    }
}

@Suite struct `Two callers` {
    @Test func `with one token are refused, for either could be taken for the other`() throws {
        let site = try ListenerSite()
        let files = site.configuration.users.compactMap(\.identity.tokenFile)
        let token = try String(contentsOfFile: files[0], encoding: .utf8)
        #expect(throws: Never.self) { try CallerDirectory(site.configuration, judge: nil) }
        try token.write(toFile: files[1], atomically: true, encoding: .utf8)
        #expect(throws: HTTPReason.tokenShared(file: files[1])) {
            try CallerDirectory(site.configuration, judge: nil)
        }
    }
}
