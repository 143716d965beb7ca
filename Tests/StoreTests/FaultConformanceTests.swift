import Canonical
import Exchange
import PasoTesting
import Store
import Testing

/// One write with what must be there before it; the same call again must be harmless.
struct FaultCase: Sendable, CustomTestStringConvertible {
    let operation: FaultyStore.Operation
    let prepare: @Sendable (any GatewayStore) async throws -> Void
    let call: @Sendable (any GatewayStore) async throws -> Void

    var testDescription: String { self.operation.rawValue }

    static let sample = Sample()

    static let all: [FaultCase] = [
        FaultCase(operation: .admit, prepare: { _ in }) { _ = try await $0.admit(try Self.sample.admission()) },
        FaultCase(operation: .rejectSubmission, prepare: { _ in }) {
            _ = try await $0.rejectSubmission(try Self.sample.admission())
        },
        FaultCase(operation: .receive, prepare: { _ in }) { _ = try await $0.receive(try Self.sample.reception()) },
        FaultCase(operation: .settle, prepare: { try await Self.admitAndClaim($0) }) {
            try await $0.settle(try await Self.settlement())
        },
        FaultCase(operation: .acknowledge, prepare: { try await Self.place($0) }) {
            _ = try await $0.acknowledge(
                Acknowledgement(
                    operation: Self.sample.operation(70),
                    now: Self.sample.now,
                    deliveryID: Self.sample.delivery(),
                    backend: try Self.sample.backend("urn:paso:backend:PE:senasa"),
                    effects: Effects(events: [Self.sample.event(70, .contentHandover)])
                )
            )
        },
        FaultCase(operation: .answer, prepare: { try await Self.place($0) }) {
            _ = try await $0.answer(
                Answer(
                    operation: Self.sample.operation(71),
                    now: Self.sample.now,
                    deliveryID: Self.sample.delivery(),
                    submission: Submission(
                        backend: try Self.sample.backend("urn:paso:backend:PE:senasa"),
                        key: try IdempotencyKey("answer"),
                        requestDigest: try Sample.digest([1])
                    ),
                    status: try Self.sample.status(1, direction: .outgoing),
                    answer: [1],
                    effects: Effects(events: [Self.sample.event(71, .statusIssued)])
                )
            )
        },
        FaultCase(operation: .recordStatus, prepare: { _ = try await $0.admit(try Self.sample.admission()) }) {
            _ = try await $0.recordStatus(
                StatusRecording(
                    operation: Self.sample.operation(72),
                    now: Self.sample.now,
                    status: try Self.sample.status(1),
                    effects: Effects(events: [Self.sample.event(72, .statusReceived)]),
                    ignoredEvents: [Self.sample.event(73, .statusIgnored)]
                )
            )
        },
        FaultCase(operation: .resolve, prepare: { try await Self.park($0) }) {
            try await $0.resolve(
                Resolution(
                    operation: Self.sample.operation(74),
                    now: Self.sample.now,
                    work: Self.work,
                    action: .retry,
                    effects: Effects(events: [Self.sample.event(74, .retryRequested)])
                )
            )
        },
        FaultCase(operation: .journal, prepare: { _ in }) {
            try await $0.journal(
                JournalEntry(
                    operation: Self.sample.operation(75),
                    now: Self.sample.now,
                    events: [Self.sample.event(75, .requestRefused)]
                )
            )
        },
    ]

    private static let work = WorkID("\(sample.operation(1).text)-0")

    private static func admitAndClaim(_ store: any GatewayStore) async throws {
        _ = try await store.admit(try Self.sample.admission())
        _ = try await store.claim(Self.sample.claim())
    }

    private static func settlement(_ outcome: WorkOutcome = .done, operation: Int = 76) async throws -> Settlement {
        Settlement(
            operation: Self.sample.operation(operation),
            now: Self.sample.after(1),
            lease: Lease(work: Self.work, owner: "one", token: 1, until: Self.sample.after(60)),
            outcome: outcome,
            effects: Effects(events: [Self.sample.event(operation, .relayAcceptance)])
        )
    }

    private static func park(_ store: any GatewayStore) async throws {
        try await Self.admitAndClaim(store)
        try await store.settle(try await Self.settlement(.park(code: "EXC-010", arguments: [:]), operation: 77))
    }

    private static func place(_ store: any GatewayStore) async throws {
        _ = try await store.receive(try Self.sample.reception())
        let national = try Sample.blob("national")
        let effects = Effects(blobs: [national], inbox: [try Self.sample.inboxItem(national: national)])
        try await store.journal(
            JournalEntry(operation: Self.sample.operation(78), now: Self.sample.now, effects: effects)
        )
    }
}

/// Everything that an operation can change, for comparison.
struct Snapshot: Equatable {
    let events: [EventName: Int]
    let work: [WorkKind: Int]
    let parked: [WorkKind: Int]
    let inbox: [BackendID: Int]
    let exchanges: [String: Int]
    let statuses: [StatusRecord]
    let messages: [MessageRecord]
    let journal: [Event]
    let documents: Page<DocumentSummary>

    init(_ store: any GatewayStore) async throws {
        let counts = try await store.counts()
        self.events = counts.events
        self.work = counts.work
        self.parked = counts.parked
        self.inbox = counts.inboxWaiting
        self.exchanges = counts.exchanges
        self.statuses = try await store.statuses(of: FaultCase.sample.exchange())
        self.messages = try await store.messages(of: FaultCase.sample.exchange())
        self.journal = try await store.events(of: FaultCase.sample.exchange())
        self.documents = try await store.find(DocumentQuery())
    }
}

@Suite(.timeLimit(.minutes(1)))
struct `A failed operation` {
    @Test(arguments: Engine.all, FaultCase.all)
    func `that was not persisted left nothing, and its repeat does everything`(
        _ engine: Engine,
        _ fault: FaultCase
    ) async throws {
        try await engine.withStore { store in
            let faulty = FaultyStore(store)
            try await fault.prepare(store)
            let before = try await Snapshot(store)
            faulty.fail(fault.operation, .before)
            #expect(await code { try await fault.call(faulty) } == "STO-013")
            #expect(try await Snapshot(store) == before)
            try await fault.call(faulty)
            #expect(try await Snapshot(store) != before)
            #expect(try await Snapshot(store) == (try await self.faultless(engine, fault)))
        }
    }

    @Test(arguments: Engine.all, FaultCase.all)
    func `that was persisted all the same is harmless to repeat`(_ engine: Engine, _ fault: FaultCase) async throws {
        try await engine.withStore { store in
            let faulty = FaultyStore(store)
            try await fault.prepare(store)
            faulty.fail(fault.operation, .after)
            #expect(await code { try await fault.call(faulty) } == "STO-014")
            let persisted = try await Snapshot(store)
            try await fault.call(faulty)
            #expect(try await Snapshot(store) == persisted)
            #expect(persisted == (try await self.faultless(engine, fault)))
        }
    }

    /// What the store holds after the same operation without a fault.
    private func faultless(_ engine: Engine, _ fault: FaultCase) async throws -> Snapshot {
        let found = Found()
        try await engine.withStore { store in
            try await fault.prepare(store)
            try await fault.call(store)
            found.snapshot = try await Snapshot(store)
        }
        return try #require(found.snapshot)
    }

    private final class Found { var snapshot: Snapshot? }

    @Test(arguments: Engine.all)
    func `of claiming leaves a lease that ends by itself`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let faulty = FaultyStore(store)
            let sample = FaultCase.sample
            _ = try await store.admit(try sample.admission())
            faulty.fail(.claim, .before)
            faulty.fail(.claim, .after)
            #expect(await code { _ = try await faulty.claim(sample.claim()) } == "STO-013")
            #expect(await code { _ = try await faulty.claim(sample.claim()) } == "STO-014")
            #expect(try await faulty.claim(sample.claim(at: 1)).isEmpty)
            #expect(try await faulty.claim(sample.claim(at: 60)).count == 1)
        }
    }

    @Test(arguments: Engine.all, FaultyStore.Moment.allCases)
    func `of sequencing or prolonging is harmless to repeat`(
        _ engine: Engine,
        _ moment: FaultyStore.Moment
    ) async throws {
        try await engine.withStore { store in
            let faulty = FaultyStore(store)
            let sample = FaultCase.sample
            _ = try await store.admit(try sample.admission())
            let step = SequencingRequest(owner: "one", now: sample.now, leaseUntil: sample.after(9), limit: 9)
            faulty.fail(.sequence, moment)
            #expect(await code { _ = try await faulty.sequence(step) } != nil)
            _ = try await faulty.sequence(step)
            #expect(try await store.events(after: 0, limit: 9).map(\.position) == [1])
            let lease = try await store.claim(sample.claim())[0].lease
            faulty.fail(.extendLease, moment)
            let longer = { try await faulty.extendLease(lease, until: sample.after(99), now: sample.after(1)) }
            #expect(await code { _ = try await longer() } != nil)
            #expect(try await longer().until == sample.after(99))
        }
    }
}
