import Canonical
import Exchange
import Store
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `Work of a partner that pulls` {
    private func request(
        _ sample: Sample,
        _ partners: ClaimRequest.Partners,
        at second: Int = 0,
        kinds: [WorkKind] = [.relay, .status]
    ) -> ClaimRequest {
        ClaimRequest(
            kinds: kinds,
            owner: "one",
            now: sample.after(second),
            leaseUntil: sample.after(second + 60),
            limit: 1,
            partners: partners
        )
    }

    @Test(arguments: Engine.all)
    func `is claimed for that partner alone, and left out for the others`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let (party, other) = (try sample.party(), try sample.party("paso-AR"))
            #expect(try await store.claim(self.request(sample, .only(other))).isEmpty)
            #expect(try await store.claim(self.request(sample, .except([party, other]))).isEmpty)
            #expect(try await store.claim(self.request(sample, .except([party]), kinds: [.relay])).isEmpty)
            #expect(try await store.claim(self.request(sample, .only(party), kinds: [.status])).isEmpty)
            #expect(try await store.claim(self.request(sample, .only(party))).map(\.exchange?.party) == [party])
            #expect(try await store.claim(self.request(sample, .only(party))).isEmpty)
            #expect(try await store.claim(self.request(sample, .except([other]), at: 61)).count == 1)
        }
    }

    @Test(arguments: Engine.all)
    func `comes oldest first, whenever it became due`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let first = try await store.claim(self.request(sample, .only(try sample.party())))[0]
            // A status of the same exchange, due before the first is due again.
            try await store.settle(
                Settlement(
                    operation: sample.operation(20),
                    now: sample.after(1),
                    lease: first.lease,
                    outcome: .again(at: sample.after(30)),
                    effects: Effects(work: [
                        NewWork(kind: .status, exchangeID: sample.exchange(), payload: [1], notBefore: sample.after(1))
                    ])
                )
            )
            let party = try sample.party()
            let status = try await store.claim(self.request(sample, .only(party), at: 40))[0]
            #expect(status.work.id == first.work.id)
            #expect(
                try await store.claim(self.request(sample, .only(party), at: 40)).map(\.work.work.kind) == [.status]
            )
        }
    }

    @Test(arguments: Engine.all)
    func `ends by a receipt that was posted, whoever holds it`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let held = try await store.claim(self.request(sample, .only(try sample.party())))[0]
            func change(_ number: Int, _ exchange: ExchangeID, _ outcome: WorkOutcome, payload: [UInt8] = [])
                async throws
            {
                let change = WorkChange(kind: .relay, exchangeID: exchange, payload: payload, outcome: outcome)
                try await store.journal(
                    JournalEntry(
                        operation: sample.operation(number),
                        now: sample.after(1),
                        effects: Effects(workChanges: [change])
                    )
                )
            }
            // Not this work: another exchange, another payload.
            try await change(30, sample.exchange(7), .done)
            try await change(31, sample.exchange(), .done, payload: [9])
            #expect(try await store.counts().work == [.relay: 1])
            try await change(32, sample.exchange(), .park(code: "EBMS:0101", arguments: [:]))
            #expect(try await store.parked(cursor: nil, limit: 9).items.map(\.code) == ["EBMS:0101"])
            let late = Settlement(
                operation: sample.operation(33),
                now: sample.after(2),
                lease: held.lease,
                outcome: .done
            )
            #expect(await code { try await store.settle(late) } == "STO-020")
            try await change(34, sample.exchange(), .done)
            #expect(try await store.parked(cursor: nil, limit: 9).items.isEmpty)
            #expect(try await store.counts().work.isEmpty)
        }
    }

    @Test(arguments: Engine.all)
    func `is queued once where its lane is busy`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let work = NewWork(kind: .receipt, lane: "paso-PE m@x", notBefore: sample.now, onlyIfIdle: true)
            let other = NewWork(kind: .receipt, lane: "paso-PE n@x", notBefore: sample.now, onlyIfIdle: true)
            for (number, list) in [[work], [work, other], [other]].enumerated() {
                try await store.journal(
                    JournalEntry(operation: sample.operation(number), now: sample.now, effects: Effects(work: list))
                )
            }
            #expect(try await store.counts().work == [.receipt: 2])
        }
    }

    /// What was leased when a process died is due at once after its next start, and does not look overdue.
    @Test(arguments: Engine.all)
    func `is due since the last operation after a crash, not since ever`(_ engine: Engine) async throws {
        try await withFolder { folder in
            let sample = Sample()
            let party = try sample.party()
            let first = try await engine.open(folder, StoreLimits())
            _ = try await first.admit(try sample.admission())
            #expect(try await first.claim(self.request(sample, .only(party))).count == 1)
            await engine.close(first)
            let second = try await engine.open(folder, StoreLimits())
            #expect(try await second.claim(self.request(sample, .only(party), at: -60)).isEmpty)
            #expect(try await second.claim(self.request(sample, .only(party), at: 1)).count == 1)
            await engine.close(second)
        }
    }
}
