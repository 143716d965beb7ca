import Exchange
import Store
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `A received message` {
    @Test(arguments: Engine.all)
    func `is stored with everything that an inspector needs to replay it`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let reception = try sample.reception()
            #expect(try await store.receive(reception) == .stored)
            #expect(try await store.messages(of: sample.exchange()) == [reception.message])
            for blob in reception.effects.blobs { #expect(try await store.blob(blob.octetsDigest) == blob) }
            #expect(try await store.counts().work == [.examine: 1])
        }
    }

    @Test(arguments: Engine.all)
    func `that comes again gets the stored receipt and has no second effect`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.receive(try sample.reception())
            let again = try await store.receive(try sample.reception(operation: 500))
            #expect(again == .repeated(answer: Array("receipt message-1@paso.example".utf8), result: .stored))
            let counts = try await store.counts()
            #expect(counts.work == [.examine: 1])
            #expect(counts.events == [.messageReceived: 1, .messageRepeated: 1])
            let prior = try await store.priorReception(try sample.reception().identity)
            #expect(prior.decision == .repeatReceipt)
            #expect(prior.answer == Array("receipt message-1@paso.example".utf8))
        }
    }

    @Test(arguments: Engine.all)
    func `with a known MessageId and other digests is refused, never given the stored receipt`(
        _ engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.receive(try sample.reception())
            let other = try await store.receive(try sample.reception(operation: 500, original: "forged"))
            #expect(other == .refused(ebmsCode: "EBMS:0003", code: "EXC-020"))
            #expect(try await store.messages(of: sample.exchange()).count == 1)
        }
    }

    @Test(arguments: Engine.all)
    func `of a known exchange under a new MessageId is acknowledged and not delivered again`(
        _ engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.receive(try sample.reception())
            let resent = try sample.reception(operation: 500, messageID: "second@paso.example")
            #expect(
                try await store.receive(resent) == .acknowledgedOnly(first: try MessageID("message-1@paso.example"))
            )
            #expect(try await store.messages(of: sample.exchange()).count == 2)
            #expect(try await store.counts().work == [.examine: 1])
            // And the resent one is known from now on, with its own receipt.
            let again = try await store.receive(try sample.reception(operation: 501, messageID: "second@paso.example"))
            #expect(again == .repeated(answer: Array("receipt second@paso.example".utf8), result: .stored))
        }
    }

    @Test(arguments: Engine.all)
    func `of a known exchange with another original is refused`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            _ = try await store.receive(try sample.reception())
            let other = try sample.reception(operation: 500, messageID: "second@paso.example", original: "another")
            #expect(try await store.receive(other) == .refused(ebmsCode: "EBMS:0003", code: "EXC-021"))
        }
    }

    @Test(arguments: Engine.all)
    func `that was refused for good gets the same error again`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let failed = try sample.reception(result: .failed(code: "EBMS:0103"))
            _ = try await store.receive(failed)
            let again = try await store.receive(try sample.reception(operation: 500, result: .stored))
            #expect(
                again
                    == .repeated(
                        answer: Array("receipt message-1@paso.example".utf8),
                        result: .failed(code: "EBMS:0103")
                    )
            )
        }
    }

    @Test(arguments: Engine.all)
    func `that arrives twice in the same moment is stored once`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let receptions = try (0..<16).map { try sample.reception(operation: 500 + $0) }
            let outcomes = try await withThrowingTaskGroup { group in
                for reception in receptions { group.addTask { try await store.receive(reception) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .stored } == 1)
            #expect(try await store.counts().work == [.examine: 1])
        }
    }

    @Test(arguments: Engine.all)
    func `sent by us keeps the first receipt that came for it`(_ engine: Engine) async throws {
        try await engine.withStore { store in
            let sample = Sample()
            let soap = try Sample.blob("soap")
            let receipts = try [Sample.blob("first"), Sample.blob("second")]
            let message = MessageRecord(
                direction: .outgoing,
                party: try sample.party(),
                messageID: try MessageID("ours@paso.example"),
                action: "Submit",
                exchangeID: sample.exchange(),
                soap: soap.octetsDigest,
                at: sample.now
            )
            let sent = Effects(blobs: [soap], messages: [message])
            try await store.journal(JournalEntry(operation: sample.operation(1), now: sample.now, effects: sent))
            for (index, receipt) in receipts.enumerated() {
                let record = ReceiptRecord(
                    party: message.party,
                    messageID: message.messageID,
                    receipt: receipt.octetsDigest
                )
                let effects = Effects(blobs: [receipt], receipts: [record])
                try await store.journal(
                    JournalEntry(operation: sample.operation(2 + index), now: sample.now, effects: effects)
                )
            }
            #expect(try await store.messages(of: sample.exchange()).first?.receipt == receipts[0].octetsDigest)
        }
    }
}
