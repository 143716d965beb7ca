import Canonical
import Exchange
import Store
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `A piece of work` {
    @Test(arguments: Engine.all)
    func `is leased to one worker with its exchange, and to nobody else meanwhile`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let claims = try await store.claim(sample.claim())
            #expect(claims.map(\.exchange?.id) == [sample.exchange()])
            #expect(claims.map(\.work.attempts) == [1])
            #expect(try await store.claim(sample.claim(owner: "two", at: 1)).isEmpty)
            #expect(try await store.claim(sample.claim(.examine)).isEmpty)
        }
    }

    @Test(arguments: Engine.all)
    func `goes to the next worker once its lease has ended, and the first one is refused`(_ engine: Engine) async throws
    {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let stale = try await store.claim(sample.claim())[0].lease
            let fresh = try await store.claim(sample.claim(owner: "two", at: 61))[0].lease
            #expect(fresh.token > stale.token)
            for now in [30, 62] {
                let settlement = Settlement(
                    operation: sample.operation(50 + now),
                    now: sample.after(now),
                    lease: stale,
                    outcome: .done,
                    effects: Effects(events: [sample.event(50 + now, .relayAcceptance)])
                )
                #expect(await code { try await store.settle(settlement) } == "STO-020")
            }
            let refused = await code {
                _ = try await store.extendLease(stale, until: sample.after(300), now: sample.after(62))
            }
            #expect(refused == "STO-020")
            #expect(try await store.counts().events == [.submissionAcceptance: 1])
            try await store.settle(
                Settlement(operation: sample.operation(60), now: sample.after(62), lease: fresh, outcome: .done)
            )
        }
    }

    @Test(arguments: Engine.all)
    func `is refused to the same worker too after its own lease ended`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let first = try await store.claim(sample.claim())[0].lease
            let late = Settlement(operation: sample.operation(9), now: sample.after(60), lease: first, outcome: .done)
            #expect(await code { try await store.settle(late) } == "STO-020")
            #expect(try await store.claim(sample.claim(at: 61)).count == 1)
            #expect(await code { try await store.settle(late) } == "STO-020")
        }
    }

    @Test(arguments: Engine.all)
    func `stays with its worker while the lease is prolonged`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let first = try await store.claim(sample.claim())[0].lease
            let longer = try await store.extendLease(first, until: sample.after(200), now: sample.after(50))
            #expect(longer.until == sample.after(200))
            #expect(try await store.claim(sample.claim(owner: "two", at: 100)).isEmpty)
            try await store.settle(
                Settlement(operation: sample.operation(9), now: sample.after(150), lease: longer, outcome: .done)
            )
            #expect(try await store.counts().work.isEmpty)
        }
    }

    @Test(arguments: Engine.all)
    func `that is tried again comes back when it is due, not before`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let claim = try await store.claim(sample.claim())[0]
            let change = ExchangeChange(
                try #require(claim.exchange),
                state: "waiting",
                machine: Array("{\"n\":1}".utf8)
            )
            try await store.settle(
                Settlement(
                    operation: sample.operation(9),
                    now: sample.after(1),
                    lease: claim.lease,
                    outcome: .again(at: sample.after(30)),
                    effects: Effects(changes: [change])
                )
            )
            #expect(try await store.claim(sample.claim(at: 29)).isEmpty)
            let second = try await store.claim(sample.claim(at: 30))
            #expect(second.map(\.work.attempts) == [2])
            #expect(second[0].exchange?.state == "waiting")
            #expect(second[0].exchange?.machine == change.machine)
            #expect(second[0].exchange?.revision == 1)
        }
    }

    @Test(arguments: Engine.all)
    func `that is postponed comes back when it is due, and the claim does not count`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            for round in 0..<3 {
                let claims = try await store.claim(sample.claim(at: round * 30))
                #expect(claims.map(\.work.attempts) == [1])
                try await store.settle(
                    Settlement(
                        operation: sample.operation(30 + round),
                        now: sample.after(round * 30 + 1),
                        lease: try #require(claims.first).lease,
                        outcome: .postponed(until: sample.after(round * 30 + 30))
                    )
                )
                #expect(try await store.claim(sample.claim(at: round * 30 + 29)).isEmpty)
            }
        }
    }

    @Test(arguments: Engine.all)
    func `whose exchange changed meanwhile is decided again`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let exchange = try #require(try await store.exchange(sample.exchange()))
            let change = ExchangeChange(exchange, state: "one", machine: [])
            let other = ExchangeChange(exchange, state: "two", machine: [])
            try await store.journal(
                JournalEntry(operation: sample.operation(8), now: sample.now, effects: Effects(changes: [change]))
            )
            let refused = await code {
                try await store.journal(
                    JournalEntry(operation: sample.operation(9), now: sample.now, effects: Effects(changes: [other]))
                )
            }
            #expect(refused == "STO-031")
            #expect(try await store.exchange(sample.exchange())?.state == "one")
        }
    }

    @Test(arguments: Engine.all)
    func `of one lane runs one at a time and in order`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            for number in 1...3 { _ = try await store.admit(try sample.admission(number, lane: "CL-7 PE")) }
            _ = try await store.admit(try sample.admission(4, lane: "CL-8 PE"))
            let first = try await store.claim(sample.claim())
            #expect(first.map(\.exchange?.id) == [sample.exchange(1), sample.exchange(4)])
            #expect(try await store.claim(sample.claim(at: 1)).isEmpty)
            // The head waits for its next attempt: nobody overtakes.
            try await store.settle(
                Settlement(
                    operation: sample.operation(20),
                    now: sample.after(1),
                    lease: first[0].lease,
                    outcome: .again(at: sample.after(30))
                )
            )
            #expect(try await store.claim(sample.claim(at: 2)).isEmpty)
            let again = try await store.claim(sample.claim(at: 30))
            #expect(again.map(\.exchange?.id) == [sample.exchange(1)])
            try await store.settle(
                Settlement(
                    operation: sample.operation(21),
                    now: sample.after(31),
                    lease: again[0].lease,
                    outcome: .done
                )
            )
            #expect(try await store.claim(sample.claim(at: 32)).map(\.exchange?.id) == [sample.exchange(2)])
        }
    }

    @Test(arguments: Engine.all)
    func `that is parked steps aside, and comes back when its lane is free`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            for number in 1...2 { _ = try await store.admit(try sample.admission(number, lane: "lane")) }
            let first = try await store.claim(sample.claim())[0]
            try await store.settle(
                Settlement(
                    operation: sample.operation(20),
                    now: sample.after(1),
                    lease: first.lease,
                    outcome: .park(code: "EXC-010", arguments: ["peer": "PE"])
                )
            )
            let parked = try await store.parked(cursor: nil, limit: 10)
            #expect(parked.items.map(\.code) == ["EXC-010"])
            #expect(parked.items.map(\.arguments) == [["peer": "PE"]])
            #expect(parked.items.map(\.work.id) == [first.work.id])
            #expect(try await store.counts().parked == [.relay: 1])
            let second = try await store.claim(sample.claim(at: 2))
            #expect(second.map(\.exchange?.id) == [sample.exchange(2)])
            try await store.resolve(self.resolution(sample, 21, first.work.id, .retry, at: 3))
            // The second one is in flight: one at a time.
            #expect(try await store.claim(sample.claim(at: 4)).isEmpty)
            try await store.settle(
                Settlement(
                    operation: sample.operation(22),
                    now: sample.after(5),
                    lease: second[0].lease,
                    outcome: .done
                )
            )
            let again = try await store.claim(sample.claim(at: 6))
            #expect(again.map(\.exchange?.id) == [sample.exchange(1)])
            #expect(again.map(\.work.attempts) == [1])
            #expect(again[0].lease.token > first.lease.token)
        }
    }

    @Test(arguments: Engine.all)
    func `that is released says so, and one that is discarded is gone`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            for number in 1...2 { _ = try await store.admit(try sample.admission(number)) }
            for (index, claim) in try await store.claim(sample.claim()).enumerated() {
                let park = WorkOutcome.park(code: "EXC-010", arguments: [:])
                try await store.settle(
                    Settlement(
                        operation: sample.operation(20 + index),
                        now: sample.now,
                        lease: claim.lease,
                        outcome: park
                    )
                )
            }
            let parked = try await store.parked(cursor: nil, limit: 1)
            let rest = try await store.parked(cursor: parked.next, limit: 1)
            let works = (parked.items + rest.items).map(\.work.id)
            #expect(works.count == 2)
            try await store.resolve(self.resolution(sample, 30, works[0], .release, at: 1))
            try await store.resolve(self.resolution(sample, 31, works[1], .discard, at: 1))
            let released = try await store.claim(sample.claim(at: 2))
            #expect(released.map(\.work.id) == [works[0]])
            #expect(released.map(\.work.isReleased) == [true])
            let gone = await code { try await store.resolve(self.resolution(sample, 32, works[1], .retry, at: 3)) }
            #expect(gone == "STO-021")
            let running = await code { try await store.resolve(self.resolution(sample, 33, works[0], .retry, at: 3)) }
            #expect(running == "STO-022")
            #expect(try await store.counts().events[.retryRequested] == 2)
        }
    }

    @Test(arguments: Engine.all)
    func `is given to exactly one of many workers`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            for number in 1...40 { _ = try await store.admit(try sample.admission(number)) }
            let leases = try await withThrowingTaskGroup { group in
                for worker in 0..<8 {
                    let request = sample.claim(owner: "worker \(worker)", limit: 7)
                    group.addTask { try await store.claim(request) }
                }
                return try await group.reduce(into: []) { $0 += $1.map(\.work.id) }
            }
            #expect(leases.count == 40)
            #expect(Set(leases).count == 40)
        }
    }

    private func resolution(
        _ sample: Sample,
        _ operation: Int,
        _ work: WorkID,
        _ action: Resolution.Action,
        at: Int
    ) -> Resolution {
        Resolution(
            operation: sample.operation(operation),
            now: sample.after(at),
            work: work,
            action: action,
            effects: Effects(events: [sample.event(operation, .retryRequested)])
        )
    }
}
