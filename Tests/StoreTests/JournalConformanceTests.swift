import Canonical
import Exchange
import Store
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `The journal` {
    private func request(_ sample: Sample, owner: String = "one", at: Int = 0, limit: Int = 100) -> SequencingRequest {
        SequencingRequest(
            owner: owner,
            now: sample.after(at),
            leaseUntil: sample.after(at + 30),
            limit: limit
        )
    }

    @Test(arguments: Engine.all)
    func `gives committed events dense positions and keeps their octets`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let events = (1...7).map { sample.event($0, .configurationLoaded) }
            for (index, event) in events.enumerated() {
                try await store.journal(
                    JournalEntry(operation: sample.operation(index), now: sample.now, events: [event])
                )
            }
            #expect(try await store.events(after: 0, limit: 100).isEmpty)
            #expect(try await store.sequence(self.request(sample, limit: 5)) == .sequenced(count: 5, last: 5))
            #expect(try await store.sequence(self.request(sample, limit: 5)) == .sequenced(count: 2, last: 7))
            #expect(try await store.sequence(self.request(sample, limit: 5)) == .sequenced(count: 0, last: 7))
            let read = try await store.events(after: 0, limit: 100)
            #expect(read.map(\.position) == Array(1...7))
            #expect(read.map(\.event) == events)
            #expect(try await store.events(after: 3, limit: 2).map(\.position) == [4, 5])
        }
    }

    @Test(arguments: Engine.all)
    func `has one sequencer at a time`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            var outcomes: [SequencingOutcome] = []
            for (owner, at) in [("one", 0), ("two", 10), ("one", 20), ("two", 50), ("one", 51)] {
                outcomes.append(try await store.sequence(self.request(sample, owner: owner, at: at)))
            }
            let idle = SequencingOutcome.sequenced(count: 0, last: 0)
            #expect(
                outcomes == [
                    idle, .heldByOther(until: sample.after(30)), idle, idle, .heldByOther(until: sample.after(80)),
                ]
            )
        }
    }

    @Test(arguments: Engine.all)
    func `stays dense while many write and sequence at once`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            try await withThrowingTaskGroup { group in
                for number in 0..<60 {
                    group.addTask {
                        let event = sample.event(number, .documentViewed)
                        try await store.journal(
                            JournalEntry(operation: sample.operation(number), now: sample.now, events: [event])
                        )
                        _ = try await store.sequence(self.request(sample, limit: 3))
                    }
                }
                try await group.waitForAll()
            }
            _ = try await store.sequence(self.request(sample))
            let read = try await store.events(after: 0, limit: 100)
            #expect(read.map(\.position) == Array(1...60))
            #expect(Set(read.map(\.event.id)).count == 60)
        }
    }

    @Test(arguments: Engine.all)
    func `refuses an event that it holds already, with all that came with it`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let event = sample.event(1, .gatewayStarted)
            try await store.journal(JournalEntry(operation: sample.operation(1), now: sample.now, events: [event]))
            let refused = await code {
                try await store.journal(
                    JournalEntry(
                        operation: sample.operation(2),
                        now: sample.now,
                        events: [sample.event(2, .gatewayStopped), event]
                    )
                )
            }
            #expect(refused == "STO-018")
            #expect(try await store.counts().events == [.gatewayStarted: 1])
        }
    }

    @Test(arguments: Engine.all)
    func `counts documents by event and by who vouches for them`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let events = [
                sample.event(1, .submissionAcceptance, authenticity: .gatewaySeal),
                sample.event(2, .submissionAcceptance, authenticity: .gatewaySeal),
                sample.event(3, .submissionAcceptance, authenticity: .issuerSignature),
                sample.event(4, .submissionRejection, authenticity: .brokenSignature),
                sample.event(5, .gatewayStarted),
            ]
            try await store.journal(JournalEntry(operation: sample.operation(1), now: sample.now, events: events))
            #expect(
                try await store.counts().authenticity == [
                    .submissionAcceptance: [.gatewaySeal: 2, .issuerSignature: 1],
                    .submissionRejection: [.brokenSignature: 1],
                ]
            )
        }
    }

    @Test(arguments: Engine.all)
    func `keeps the register for ever, by key and in order`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let keys = try ["CL-1", "CL-2"].map {
                try RegisterKey(authority: "CL", kind: .phytosanitaryCertificate, number: $0)
            }
            let entries = try (1...3).map { number in
                RegisterEntry(
                    key: keys[number % 2],
                    version: .sps(status: "70", issued: "2025-06-0\(number)T00:00:00Z"),
                    intent: .issue,
                    exchangeID: sample.exchange(number),
                    original: try Sample.digest([UInt8(number)]),
                    content: try Sample.digest([9]),
                    registeredAt: sample.now
                )
            }
            try await store.journal(
                JournalEntry(operation: sample.operation(1), now: sample.now, effects: Effects(register: entries))
            )
            #expect(try await store.registerEntries(keys) == entries)
            #expect(try await store.registerEntries([keys[0]]) == [entries[1]])
            #expect(try await store.registerEntries([]).isEmpty)
        }
    }

    @Test(arguments: Engine.all)
    func `refuses more items in one operation than its limit`(_ engine: Engine) async throws {
        var limits = StoreLimits()
        limits.itemsMax = 3
        try await engine.withStore(limits) { store in
            let sample = Sample()
            let events = (1...4).map { sample.event($0, .documentViewed) }
            let refused = await code {
                try await store.journal(JournalEntry(operation: sample.operation(1), now: sample.now, events: events))
            }
            #expect(refused == "STO-027")
        }
    }
}
