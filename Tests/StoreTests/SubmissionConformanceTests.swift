import Exchange
import Store
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `A submission` {
    @Test(arguments: Engine.all)
    func `is stored whole with document, exchange, work, blob and event`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let admission = try sample.admission()
            #expect(try await store.admit(admission) == .stored)
            let details = try #require(try await store.document(sample.document()))
            #expect(details.document == admission.effects.documents[0])
            #expect(details.exchanges == admission.effects.exchanges)
            #expect(try await store.exchange(sample.exchange()) == admission.effects.exchanges[0])
            #expect(try await store.blob(details.document.original) == admission.effects.blobs[0])
            #expect(try await store.events(of: sample.exchange()) == admission.effects.events)
            #expect(try await store.events(of: sample.document()) == admission.effects.events)
            let stored = try await store.submission(backend: sample.backend(), key: admission.submission.key)
            #expect(stored?.answer == admission.answer)
            #expect(stored?.submission == admission.submission)
        }
    }

    @Test(arguments: Engine.all)
    func `with the same key and bytes gets the same answer and writes nothing`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let before = try await store.counts()
            // Another operation: the national system came again after its connection broke.
            let again = try await store.admit(try sample.admission(operation: 50))
            #expect(again == .repeated(answer: Array("answer 1".utf8)))
            let after = try await store.counts()
            #expect(after.events == before.events)
            #expect(after.work == before.work)
        }
    }

    @Test(arguments: Engine.all)
    func `with the same key and other bytes is a conflict and writes nothing`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            #expect(try await store.admit(try sample.admission(operation: 50, request: "other")) == .conflict)
            #expect(try await store.counts().exchanges == ["queued": 1])
        }
    }

    @Test(arguments: Engine.all)
    func `that is refused keeps its answer for repeats`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let rejection = Admission(
                operation: sample.operation(1),
                now: sample.now,
                submission: try sample.submission(),
                answer: Array("refused".utf8),
                effects: Effects(events: [sample.event(1, .submissionRejection)])
            )
            #expect(try await store.rejectSubmission(rejection) == .stored)
            #expect(try await store.admit(try sample.admission(operation: 2)) == .repeated(answer: rejection.answer))
        }
    }

    @Test(arguments: Engine.all)
    func `repeated under its operation id is stored once and answers the same`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let admission = try Sample().admission()
            #expect(try await store.admit(admission) == .stored)
            #expect(try await store.admit(admission) == .stored)
            #expect(try await store.counts().events == [.submissionAcceptance: 1])
        }
    }

    @Test(arguments: Engine.all)
    func `whose operation id was used for something else is refused`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission())
            let refused = await code {
                _ = try await store.journal(JournalEntry(operation: sample.operation(1), now: sample.now, events: []))
            }
            #expect(refused == "STO-024")
        }
    }

    @Test(arguments: Engine.all)
    func `that breaks a rule fails alone, beside others in the same moment`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let good = try (1...20).map { try sample.admission($0) }
            // Its document names a blob that nobody brings.
            var effects = try sample.admission(30).effects
            effects.blobs = []
            let bad = Admission(
                operation: sample.operation(30),
                now: sample.now,
                submission: try sample.submission(30),
                answer: [],
                effects: effects
            )
            async let refused = code { _ = try await store.admit(bad) }
            let outcomes = try await withThrowingTaskGroup { group in
                for admission in good { group.addTask { try await store.admit(admission) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(await refused == "STO-018")
            #expect(outcomes == Array(repeating: .stored, count: 20))
            #expect(try await store.document(sample.document(30)) == nil)
            #expect(try await store.submission(backend: sample.backend(), key: bad.submission.key) == nil)
        }
    }

    @Test(arguments: Engine.all)
    func `is found by number, party, state, backend and time, newest first`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            for number in 1...5 { _ = try await store.admit(try sample.admission(number)) }
            let later = Sample(2, now: sample.after(100))
            _ = try await store.admit(try later.admission(6))
            let byNumber = try await store.find(DocumentQuery(number: "CL-3"))
            #expect(byNumber.items.map(\.document.id) == [sample.document(3)])
            #expect(byNumber.items[0].exchange?.id == sample.exchange(3))
            #expect(
                try await store.find(DocumentQuery(since: sample.after(1))).items.map(\.document.id) == [
                    later.document(6)
                ]
            )
            #expect(try await store.find(DocumentQuery(party: sample.party())).items.count == 6)
            #expect(try await store.find(DocumentQuery(party: sample.party("paso-BR"))).items.isEmpty)
            #expect(try await store.find(DocumentQuery(state: "delivered")).items.isEmpty)
            #expect(try await store.find(DocumentQuery(state: "refused")).items.isEmpty)
            #expect(try await store.find(DocumentQuery(backend: sample.backend())).items.count == 6)
            // The recipients abroad of what others send are no callers of ours, whatever their names are.
            let abroad = try sample.backend("urn:paso:backend:PE:senasa")
            #expect(try await store.find(DocumentQuery(backend: abroad)).items.isEmpty)
            let first = try await store.find(DocumentQuery(limit: 4))
            let second = try await store.find(DocumentQuery(cursor: first.next, limit: 4))
            #expect(first.items.map(\.document.number) == ["CL-6", "CL-5", "CL-4", "CL-3"])
            #expect(second.items.map(\.document.number) == ["CL-2", "CL-1"])
            #expect(second.next == nil)
        }
    }

    @Test(arguments: Engine.all)
    func `that was refused is found by that state, though it has no exchange`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.admit(try sample.admission(1))
            let original = try Sample.blob("refused")
            let rejection = Admission(
                operation: sample.operation(2),
                now: sample.now,
                submission: try sample.submission(2),
                answer: [],
                effects: Effects(
                    blobs: [original],
                    documents: [try sample.documentRecord(2, original: original)],
                    events: [sample.event(2, .submissionRejection, document: sample.document(2))]
                )
            )
            _ = try await store.rejectSubmission(rejection)
            let found = try await store.find(DocumentQuery(state: "refused"))
            #expect(found.items.map(\.document.id) == [sample.document(2)])
        }
    }

    @Test(arguments: Engine.all, ["x", "d", "d1", "d1-2-3", "i1-2", "d1--2", "d1-x"])
    func `is not listed from a cursor of elsewhere`(_ engine: Engine, _ cursor: String) async throws {
        try await engine.withStore { store in
            let refused = await code { _ = try await store.find(DocumentQuery(cursor: Cursor(cursor))) }
            #expect(refused == "STO-028")
        }
    }
}
