import Canonical
import Demo
import Dialects
import Exchange
import Foundation
import Store
import Testing

@testable import Gateway

@Suite struct `A document that crosses` {
    @Test func `arrives in the neighbour's format, is taken, answered, and both sides can tell its way`() async throws {
        let region = try EngineRegion()
        let original = try region.grapes("CL-2026-000001")
        let answer = try await region.chile.submit(original)
        #expect(answer.result == "good")
        #expect(answer.exchanges.map(\.party) == ["paso-PE"])
        try await region.drain()

        let item = try #require(try await region.peru.inbox().first)
        #expect(item.number == "CL-2026-000001")
        #expect(item.originalDialect == "sps-11")
        #expect(item.nationalDialect == "sps-17")
        #expect(item.nationalSource == "own-translation")
        #expect(item.result == "good")
        #expect(item.exchangeId == answer.exchanges.first?.exchangeId)
        #expect(item.verdicts.map(\.subject) == ["issuer-signature", "attestation"])
        #expect(item.verdicts.allSatisfy { $0.indication == "total-passed" })
        #expect(try await region.peru.fetch(item, .original)?.bytes == original)
        let national = try #require(try await region.peru.fetch(item, .national))
        #expect(try DialectCatalogue.read(national.bytes).dialect == .sps17)
        #expect(try await region.peru.fetch(item, .canonical) != nil)

        #expect(try await region.peru.acknowledge(item)?.isFirst == true)
        #expect(try await region.peru.acknowledge(item)?.isFirst == false)
        #expect(try await region.peru.inbox().isEmpty)

        let receipt = try await region.peru.answer(item, AnswerRequest(decision: "accepted"))
        #expect(receipt?.sequence == 1)
        try await region.drain()
        let sent = try await region.chile.timeline(answer.documentId)
        #expect(sent.exchanges.first?.state == "delivered")
        #expect(sent.exchanges.first?.statuses.map(\.decision) == ["accepted"])
        #expect(sent.events.map(\.name) == ["SubmissionAcceptance", "RelayAcceptance", "StatusReceived"])
        #expect(
            try await region.peru.eventNames(item.deliveryId) == [
                "MessageReceived", "ContentConsignment", "ContentAccessTracking", "ContentHandover", "StatusIssued",
                "RelayAcceptance",
            ]
        )
        let receipts = try await [
            region.chile.store.messages(of: ExchangeID(item.exchangeId)),
            region.peru.store.messages(of: ExchangeID(item.exchangeId)),
        ].map { $0.filter { $0.action == "Submit" }.map(\.receipt) }
        #expect(receipts[0] == receipts[1])
    }

    @Test func `goes the other way in its own format and signature`() async throws {
        let region = try EngineRegion()
        let answer = try await region.peru.submit(try region.asparagus("PE-2026-000001"))
        try await region.drain()
        let item = try #require(try await region.chile.inbox().first)
        #expect(item.originalDialect == "sps-17")
        #expect(item.nationalDialect == "sps-11")
        #expect(item.exchangeId == answer.exchanges.first?.exchangeId)
        _ = try await region.chile.acknowledge(item)
        _ = try await region.chile.answer(item, AnswerRequest(decision: "rejected", reason: "Plaga viva"))
        try await region.drain()
        let statuses = try await region.peru.timeline(answer.documentId).exchanges.flatMap(\.statuses)
        #expect(statuses.map(\.decision) == ["rejected"])
        #expect(statuses.map(\.reason) == ["Plaga viva"])
    }

    @Test func `is superseded by its replacement and its withdrawal, in order`() async throws {
        let region = try EngineRegion()
        let first = DemoCertificates.chileanGrapes(number: "CL-2026-000002", issued: region.issued)
        let second = DemoCertificates.replacement(of: first, number: "CL-2026-000003", issued: region.issued)
        let third = DemoCertificates.withdrawal(of: second, issued: region.issued)
        for certificate in [first, second, third] {
            _ = try await region.chile.submit(try region.signers.signed(certificate, by: .chile))
        }
        try await region.drain()
        var taken: [String] = []
        for _ in 0..<4 {
            for item in try await region.peru.inbox() {
                taken.append("\(item.number) \(item.supersededBy == nil ? "current" : "superseded")")
                _ = try await region.peru.acknowledge(item)
            }
        }
        #expect(
            taken.sorted() == [
                "CL-2026-000002 superseded", "CL-2026-000003 current", "CL-2026-000003 superseded",
            ]
        )
        #expect(taken.last == "CL-2026-000003 current")
    }

    @Test func `waits for an unknown predecessor, then goes on flagged`() async throws {
        let region = try EngineRegion()
        let unknown = DemoCertificates.chileanGrapes(number: "CL-2026-000004", issued: region.issued)
        let second = DemoCertificates.replacement(of: unknown, number: "CL-2026-000005", issued: region.issued)
        _ = try await region.chile.submit(try region.signers.signed(second, by: .chile))
        try await region.drain()
        #expect(try await region.peru.inbox().isEmpty)
        for _ in 0..<40 {
            region.peru.clock.advance(.seconds(2_400))
            try await region.peru.engine.drain()
        }
        let item = try #require(try await region.peru.inbox().first)
        #expect(item.flags == ["EXC-053"])
        #expect(item.result == "warned")
    }

    @Test func `gets the same answer for the same key and bytes, and a conflict for others`() async throws {
        let region = try EngineRegion()
        let original = try region.grapes("CL-2026-000006")
        let first = try await region.chile.reply(original, key: "k-1")
        let second = try await region.chile.reply(original, key: "k-1")
        #expect(first.answer == second.answer)
        #expect([first.isRepeat, second.isRepeat] == [false, true])
        let other = try region.grapes("CL-2026-000007")
        let refusal = await #expect(throws: ServiceRefusal.self) {
            try await region.chile.reply(other, key: "k-1")
        }
        #expect(refusal?.kind == .conflict)
        try await region.chile.engine.drain()
        let last = try await region.chile.store.events(after: 0, limit: 100).map(\.event.name)
        #expect(last.contains(.requestRefused))
    }
}
