import Exchange
import Store
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `A hand-over` {
    private let senasa = "urn:paso:backend:PE:senasa"

    /// Admits and places so many documents in one backend's inbox, all in one lane if one is named.
    private func place(_ count: Int, lane: String? = nil, _ sample: Sample, _ store: any GatewayStore) async throws {
        for number in 1...count {
            _ = try await store.receive(try sample.reception(number))
            let national = try Sample.blob("national \(number)")
            let effects = Effects(
                blobs: [national],
                inbox: [try sample.inboxItem(number, lane: lane, national: national)],
                events: [sample.event(300 + number, .contentConsignment, exchange: sample.exchange(number))]
            )
            try await store.journal(
                JournalEntry(operation: sample.operation(300 + number), now: sample.now, effects: effects)
            )
        }
    }

    private func acknowledgement(_ sample: Sample, _ number: Int, operation: Int, backend: String? = nil) throws
        -> Acknowledgement
    {
        Acknowledgement(
            operation: sample.operation(operation),
            now: sample.after(5),
            deliveryID: sample.delivery(number),
            backend: try sample.backend(backend ?? self.senasa),
            effects: Effects(events: [sample.event(operation, .contentHandover, exchange: sample.exchange(number))])
        )
    }

    @Test(arguments: Engine.all)
    func `is shown until it is acknowledged and never again`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let backend = try sample.backend(self.senasa)
            try await self.place(3, sample, store)
            #expect(
                try await store.inbox(backend, cursor: nil, limit: 10).items.map(\.deliveryID)
                    == (1...3).map(sample.delivery)
            )
            #expect(try await store.acknowledge(try self.acknowledgement(sample, 2, operation: 400)) == .taken)
            #expect(
                try await store.inbox(backend, cursor: nil, limit: 10).items.map(\.deliveryID)
                    == [1, 3].map(sample.delivery)
            )
            // Another request of the same backend, after its connection broke.
            #expect(try await store.acknowledge(try self.acknowledgement(sample, 2, operation: 401)) == .alreadyTaken)
            #expect(try await store.counts().events[.contentHandover] == 1)
            let item = try #require(try await store.inboxItem(sample.delivery(2)))
            #expect(item.state == .taken)
            #expect(item.takenAt == sample.after(5))
        }
    }

    @Test(arguments: Engine.all)
    func `that is placed again changes nothing, taken or not`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            try await self.place(1, sample, store)
            _ = try await store.acknowledge(try self.acknowledgement(sample, 1, operation: 400))
            let item = try sample.inboxItem(1, national: try Sample.blob("national 1"))
            try await store.journal(
                JournalEntry(operation: sample.operation(500), now: sample.now, effects: Effects(inbox: [item]))
            )
            #expect(try await store.inbox(try sample.backend(self.senasa), cursor: nil, limit: 10).items.isEmpty)
        }
    }

    @Test(arguments: Engine.all)
    func `belongs to its backend alone`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            try await self.place(1, sample, store)
            let stranger = "urn:paso:backend:PE:sunat"
            #expect(try await store.inbox(try sample.backend(stranger), cursor: nil, limit: 10).items.isEmpty)
            let refused = await code {
                _ = try await store.acknowledge(
                    try self.acknowledgement(sample, 1, operation: 400, backend: stranger)
                )
            }
            #expect(refused == "STO-021")
        }
    }

    @Test(arguments: Engine.all)
    func `of one lane shows the later document after the earlier one is taken`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let backend = try sample.backend(self.senasa)
            try await self.place(2, lane: "CL-7 PE", sample, store)
            #expect(
                try await store.inbox(backend, cursor: nil, limit: 10).items.map(\.deliveryID) == [sample.delivery(1)]
            )
            let superseded = InboxChange.superseded(sample.delivery(1), by: sample.delivery(2))
            let handed = InboxChange.handed(sample.delivery(1))
            try await store.journal(
                JournalEntry(
                    operation: sample.operation(500),
                    now: sample.now,
                    effects: Effects(inboxChanges: [superseded, handed])
                )
            )
            let shown = try await store.inbox(backend, cursor: nil, limit: 10).items
            #expect(shown.map(\.supersededBy) == [sample.delivery(2)])
            #expect(shown.map(\.state) == [.handed])
            _ = try await store.acknowledge(try self.acknowledgement(sample, 1, operation: 400))
            #expect(
                try await store.inbox(backend, cursor: nil, limit: 10).items.map(\.deliveryID) == [sample.delivery(2)]
            )
        }
    }

    @Test(arguments: Engine.all)
    func `that the backend refused is not shown and cannot be taken until it is offered again`(
        _ engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let backend = try sample.backend(self.senasa)
            try await self.place(1, sample, store)
            try await self.change(.refused(sample.delivery(1)), 500, sample, store)
            #expect(try await store.inbox(backend, cursor: nil, limit: 10).items.isEmpty)
            let refused = await code {
                _ = try await store.acknowledge(try self.acknowledgement(sample, 1, operation: 400))
            }
            #expect(refused == "STO-022")
            try await self.change(.offered(sample.delivery(1)), 501, sample, store)
            #expect(try await store.acknowledge(try self.acknowledgement(sample, 1, operation: 401)) == .taken)
            let late = await code { try await self.change(.refused(sample.delivery(1)), 502, sample, store) }
            #expect(late == "STO-022")
            let unknown = await code { try await self.change(.handed(sample.delivery(9)), 503, sample, store) }
            #expect(unknown == "STO-021")
        }
    }

    private func change(_ change: InboxChange, _ operation: Int, _ sample: Sample, _ store: any GatewayStore)
        async throws
    {
        try await store.journal(
            JournalEntry(
                operation: sample.operation(operation),
                now: sample.now,
                effects: Effects(inboxChanges: [change])
            )
        )
    }

    @Test(arguments: Engine.all)
    func `is paged`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let backend = try sample.backend(self.senasa)
            try await self.place(5, sample, store)
            let first = try await store.inbox(backend, cursor: nil, limit: 3)
            let second = try await store.inbox(backend, cursor: first.next, limit: 3)
            #expect(first.items.count == 3)
            #expect(second.items.map(\.deliveryID) == [4, 5].map(sample.delivery))
            #expect(second.next == nil)
        }
    }

    @Test(arguments: Engine.all)
    func `is answered once for each key, and a status number is used once`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            try await self.place(1, sample, store)
            let answer = try self.answer(sample, operation: 600, key: "answer-1", sequence: 1)
            #expect(try await store.answer(answer) == .stored)
            #expect(
                try await store.answer(try self.answer(sample, operation: 601, key: "answer-1", sequence: 2))
                    == .repeated(answer: Array("ok".utf8))
            )
            #expect(
                try await store.answer(
                    try self.answer(sample, operation: 602, key: "answer-1", sequence: 2, request: "other")
                ) == .conflict
            )
            let taken = await code {
                _ = try await store.answer(
                    try self.answer(sample, operation: 603, key: "answer-2", sequence: 1, text: "rejected")
                )
            }
            #expect(taken == "STO-031")
            #expect(try await store.statuses(of: sample.exchange()) == [answer.status])
            #expect(try await store.counts().work[.status] == 1)
        }
    }

    private func answer(
        _ sample: Sample,
        operation: Int,
        key: String,
        sequence: Int,
        request: String = "request",
        text: String = "accepted"
    ) throws -> Answer {
        Answer(
            operation: sample.operation(operation),
            now: sample.now,
            deliveryID: sample.delivery(1),
            submission: Submission(
                backend: try sample.backend(self.senasa),
                key: try IdempotencyKey(key),
                requestDigest: try Sample.digest(Array(request.utf8))
            ),
            status: try sample.status(sequence, direction: .outgoing, text: text),
            answer: Array("ok".utf8),
            effects: Effects(
                work: [NewWork(kind: .status, exchangeID: sample.exchange(), notBefore: sample.now)],
                events: [sample.event(operation, .statusIssued, exchange: sample.exchange())]
            )
        )
    }
}

@Suite(.timeLimit(.minutes(1)))
struct `A peer's status` {
    @Test(arguments: Engine.all)
    func `is applied if it is the newest, else kept and ignored`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let steps: [(sequence: Int, text: String, outcome: StatusOutcome)] = [
                (2, "accepted", .applied), (1, "received", .older), (2, "accepted", .repeated),
                (2, "rejected", .contradicting), (5, "utilised", .applied),
            ]
            for (index, step) in steps.enumerated() {
                let recording = StatusRecording(
                    operation: sample.operation(20 + index),
                    now: sample.now,
                    status: try sample.status(step.sequence, text: step.text),
                    effects: Effects(events: [sample.event(20 + index, .statusReceived)]),
                    ignoredEvents: [sample.event(40 + index, .statusIgnored)]
                )
                #expect(try await store.recordStatus(recording) == step.outcome)
            }
            let listed = try await store.find(DocumentQuery()).items
            #expect(listed.map(\.status) == ["utilised"])
            let kept = try await store.statuses(of: sample.exchange())
            #expect(kept.map(\.sequence).sorted() == [1, 2, 2, 5])
            let events = try await store.counts().events
            #expect(events[.statusReceived] == 2)
            #expect(events[.statusIgnored] == 3)
        }
    }
}
