import AS4
import Canonical
import Demo
import Dialects
import Exchange
import Foundation
import HTTPTransport
import Signing
import Store
import Testing
import Texts
import Trust

@testable import Gateway

@Suite struct `A document that is not in order` {
    @Test func `is refused at admission with a code, and kept`() async throws {
        let region = try EngineRegion()
        let chile = region.chile
        let certificate = DemoCertificates.chileanGrapes(number: "CL-2026-000201", issued: region.issued)
        let good = try region.grapes("CL-2026-000201")
        let altered = Array(String(decoding: good, as: UTF8.self).replacing("<", with: "<", maxReplacements: 1).utf8)
        #expect(altered == good)
        #expect(try await chile.refusal(Array("<a><b></a>".utf8))?.hasPrefix("XML-") == true)
        #expect(
            try await chile.refusal(Array("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".utf8))?.hasPrefix("XML-") == true
        )
        #expect(try await chile.refusal(Array("<other xmlns='urn:x'/>".utf8)) == "GAT-201")
        let unsigned = try #require(
            try await chile.refusal(try Self.unsigned(certificate))
        )
        #expect(unsigned == "GAT-207")
        #expect(try await chile.refusal(try region.grapes("CL-2026-000202", officer: .expired)) != nil)
        #expect(try await chile.refusal(try region.grapes("CL-2026-000203", officer: .revoked)) != nil)
        let tampered = String(decoding: good, as: UTF8.self).replacing("CL-2026-000201", with: "CL-2026-000299")
        #expect(try await chile.refusal(Array(tampered.utf8)) == "SIG-012")
        #expect(try await chile.refusal(try region.asparagus("PE-2026-000201")) != nil)
        try await chile.engine.drain()
        let events = try await chile.store.events(after: 0, limit: 100)
        #expect(events.allSatisfy { $0.event.name == .submissionRejection })
        #expect(events.count == 8)
        #expect(try await chile.refusal(good) == nil)
    }

    private static func unsigned(_ certificate: PhytosanitaryCertificate) throws -> [UInt8] {
        let dialect = try #require(DialectCatalogue.dialect(.sps11))
        return try dialect.encode(certificate).bytes
    }

    @Test func `gets the same refusal for the same key`() async throws {
        let region = try EngineRegion()
        let bytes = Array("<other xmlns='urn:x'/>".utf8)
        var documents: Set<String?> = []
        for _ in 0..<2 {
            do {
                _ = try await region.chile.reply(bytes, key: "k-2")
                Issue.record("admitted")
            } catch let refusal as ServiceRefusal {
                #expect(refusal.reason.code == "GAT-201")
                documents.insert(refusal.document?.text)
            }
        }
        #expect(documents.count == 1)
    }

    @Test func `in a dialect that nobody knows is stored, receipted and parked`() async throws {
        let region = try EngineRegion()
        let exchange = try await self.send(Array("<strange xmlns='urn:strange'/>".utf8), region)
        let parked = try #require(try await region.peru.parked().first)
        #expect(parked.code == "GAT-201")
        #expect(parked.work == "examine")
        #expect(try await region.peru.timeline(parked.exchangeId ?? "").exchanges.map(\.state) == ["held"])
        #expect(try await region.peru.inbox().isEmpty)
        #expect(try await region.peru.resolve(parked, .discard))
        #expect(try await region.peru.store.exchange(exchange)?.state == "discarded")
        #expect(try await region.peru.parked().isEmpty)
    }

    @Test func `of another country is held; released, it goes on and is never called good`() async throws {
        let region = try EngineRegion()
        let foreign = try region.asparagus("PE-2026-000202")
        let exchange = try await self.send(foreign, region)
        let parked = try #require(try await region.peru.parked().first)
        #expect(parked.code == "EXC-073")
        #expect(try await region.peru.resolve(parked, .release))
        try await region.drain()
        // The agreement has no place for it either, so that only the operator's word brings it to the agreed system.
        let state = try await region.peru.store.exchange(exchange)?.state
        #expect(["held", "offered"].contains(state))
        for item in try await region.peru.inbox() { #expect(item.result == "refused") }
    }

    @Test func `that contradicts a known one is held, a reissue is flagged, a repeat is noted`() async throws {
        let region = try EngineRegion()
        let number = "CL-2026-000203"
        let certificate = DemoCertificates.chileanGrapes(number: number, issued: region.issued)
        let first = try region.signers.signed(certificate, by: .chile)
        _ = try await region.chile.submit(first)
        try await region.drain()
        let item = try #require(try await region.peru.inbox().first)
        _ = try await region.peru.acknowledge(item)

        let repeated = try await self.send(first, region)
        #expect(try await region.peru.store.exchange(repeated)?.state == "repeated")

        var other = certificate
        other.consignment.items[0].lines[0].netWeight = Quantity(value: "1.00", unitCode: "KGM")
        let conflict = try await self.send(try region.signers.signed(other, by: .chile), region)
        #expect(try await region.peru.store.exchange(conflict)?.state == "held")
        let parked = try #require(try await region.peru.parked().first)
        #expect(parked.code == "EXC-052")
        #expect(try await region.peru.resolve(parked, .release))
        try await region.drain()
        #expect(try await region.peru.inbox().map(\.flags) == [["EXC-052"]])
    }

    /// Sends octets as Chile's gateway, past its admission; returns the exchange.
    private func send(_ bytes: [UInt8], _ region: EngineRegion) async throws -> ExchangeID {
        let chile = region.chile
        let site = chile.site.now
        let partner = try #require(site.configuration.partners.first)
        let exchange = try chile.parts.clock.exchangeID()
        let message = OutgoingMessage(
            messageID: try chile.parts.clock.messageID(domain: "test.example"),
            sentAt: chile.parts.clock.now,
            exchange: exchange,
            from: try chile.backend.party,
            to: try region.peru.backend.party,
            payloads: [.init(role: .original, mimeType: "application/xml", content: bytes)]
        )
        let sender = PeerSender(parts: chile.parts, transport: { try await chile.wire.carry($0) })
        let attempt = try await sender.attempt(message, to: partner, for: .submit, site: site)
        #expect(attempt.event == .receiptVerified)
        try await region.peru.engine.drain()
        return exchange
    }

    @Test func `is answered only after it was read, and only with a whole decision`() async throws {
        let region = try EngineRegion()
        _ = try await region.chile.submit(try region.grapes("CL-2026-000204"))
        try await region.drain()
        let item = try #require(try await region.peru.inbox().first)
        let early = await #expect(throws: ServiceRefusal.self) {
            try await region.peru.answer(item, AnswerRequest(decision: "accepted"))
        }
        #expect(early?.reason.code == "GAT-229")
        _ = try await region.peru.acknowledge(item)
        let incomplete = await #expect(throws: ServiceRefusal.self) {
            try await region.peru.answer(item, AnswerRequest(decision: "rejected"))
        }
        #expect(incomplete?.reason.code == "EXC-045")
        let first = try await region.peru.answer(item, AnswerRequest(decision: "accepted"), key: "a-1")
        let again = try await region.peru.answer(item, AnswerRequest(decision: "accepted"), key: "a-1")
        #expect(first == again)
        let conflict = await #expect(throws: ServiceRefusal.self) {
            try await region.peru.answer(item, AnswerRequest(decision: "utilised"), key: "a-1")
        }
        #expect(conflict?.kind == .conflict)
        #expect(try await region.chile.acknowledge(item) == nil)
    }
}

@Suite struct `A refused request` {
    @Test func `is an event, and a flood of them is bounded and counted`() async throws {
        let region = try EngineRegion()
        let journal = RefusalJournal(region.peru.parts)
        for _ in 0..<80 { await journal.record(try Self.refusal(401)) }
        await journal.record(try Self.refusal(404))
        region.peru.clock.advance(.seconds(10))
        await journal.record(try Self.refusal(403))
        try await region.peru.engine.drain()
        let events = try await region.peru.store.events(after: 0, limit: 200).map(\.event)
        #expect(events.count == RefusalJournal.burstMax + 1)
        #expect(events.allSatisfy { $0.name == .requestRefused })
        #expect(try events.last?.header().count == 30)
    }

    private static func refusal(_ status: Int) throws -> RefusedRequest {
        RefusedRequest(
            listener: "national",
            status: status,
            reason: EngineReason.noOriginal,
            asked: "GET /v1/inbox",
            remoteAddress: "127.0.0.1",
            certificate: nil
        )
    }
}
