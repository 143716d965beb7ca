import AS4
import Canonical
import Demo
import Exchange
import Foundation
import PasoTesting
import Store
import Testing
import Trust

@testable import Gateway

@Suite struct `Somebody who tries` {
    @Test func `to hand in one document under many keys at once gets it sent once`() async throws {
        let region = try EngineRegion()
        let bytes = try region.grapes("CL-2026-000601")
        let codes = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<8 { group.addTask { try await region.chile.refusal(bytes) } }
            return try await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(codes.count { $0 == nil } == 1)
        #expect(codes.count { $0 == "EXC-050" } == 7)
        try await region.drain()
        #expect(try await region.peru.inbox().count == 1)
    }

    @Test func `to hand in two contradicting editions at once gets one of them refused`() async throws {
        let region = try EngineRegion()
        let certificate = DemoCertificates.chileanGrapes(number: "CL-2026-000602", issued: region.issued)
        var other = certificate
        other.consignment.items[0].lines[0].netWeight = Quantity(value: "1.00", unitCode: "KGM")
        let one = try region.signers.signed(certificate, by: .chile)
        let two = try region.signers.signed(other, by: .chile)
        async let first = region.chile.refusal(one)
        async let second = region.chile.refusal(two)
        let codes = [try await first, try await second]
        #expect(codes.count { $0 == nil } == 1)
        #expect(codes.contains("EXC-052"))
    }

    @Test(arguments: [MessagePurpose.submit, .status])
    func `to send a message without any part gets a signed error`(purpose: MessagePurpose) async throws {
        let region = try EngineRegion()
        let attempt = try await region.send([], as: region.chile, for: purpose)
        #expect(attempt.event == .signedError(code: "EBMS:0003", isFailure: true))
    }

    @Test func `to report on the exchange of another, or on one that came in, is not heard`() async throws {
        let region = try EngineRegion()
        _ = try await region.chile.submit(try region.grapes("CL-2026-000603"))
        try await region.drain()
        let item = try #require(try await region.peru.inbox().first)
        // Chile is the sender of this exchange: at Peru it may report nothing about it.
        let report = StatusReport(
            exchangeID: try ExchangeID(item.exchangeId),
            sequence: 1,
            time: region.now,
            event: .statusIssued,
            decision: .accepted
        )
        let part = OutgoingMessage.Payload(
            role: .status,
            mimeType: "application/json",
            content: try StoredJSON.octets(report)
        )
        #expect(try await region.send([part], as: region.chile, for: .status).event == .receiptVerified)
        try await region.peru.engine.drain()
        let event = try #require(try await region.peru.store.events(after: 0, limit: 100).last).event
        #expect(event.name == .statusRefused)
        #expect(try await region.peru.store.statuses(of: report.exchangeID).isEmpty)
    }

    @Test func `to take the exchange of another partner gets an exchange of its own`() async throws {
        let region = try EngineRegion()
        let answer = try await region.peru.submit(try region.asparagus("PE-2026-000604"))
        let taken = try ExchangeID(try #require(answer.exchanges.first?.exchangeId))
        let part = OutgoingMessage.Payload(
            role: .original,
            mimeType: "application/xml",
            content: try region.grapes("CL-2026-000604")
        )
        #expect(
            try await region.send([part], as: region.chile, for: .submit, exchange: taken).event == .receiptVerified
        )
        let record = try #require(try await region.peru.store.exchange(taken))
        #expect(record.direction == .outgoing)
        #expect(try await region.peru.inbox().isEmpty)
        try await region.peru.engine.drain()
        #expect(try await region.peru.inbox().map(\.number) == ["CL-2026-000604"])
    }
}

@Suite struct `Work that the store will never take` {
    @Test func `is parked for the operator instead of being tried for ever`() async throws {
        let region = try EngineRegion()
        _ = try await region.chile.submit(try region.grapes("CL-2026-000605"))
        try await region.chile.engine.drain()
        for _ in 0..<20 where try await region.peru.parked().isEmpty {
            region.peru.faults.fail(.settle, with: StoreError(StoreError.Code.tooMany))
            try await region.peru.engine.drain()
            region.peru.clock.advance(.seconds(3_600))
        }
        #expect(try await region.peru.parked().map(\.code) == ["STO-027"])
    }
}

extension EngineRegion {
    /// Sends any parts as one side's gateway, past its own checks.
    func send(
        _ payloads: [OutgoingMessage.Payload],
        as side: Side,
        for purpose: MessagePurpose,
        exchange: ExchangeID? = nil
    ) async throws -> RelayAttempt {
        let site = side.site.now
        let message = OutgoingMessage(
            messageID: try side.parts.clock.messageID(domain: "test.example"),
            sentAt: side.parts.clock.now,
            exchange: try exchange ?? side.parts.clock.exchangeID(),
            from: try side.backend.party,
            to: try (side.country.code == "CL" ? self.peru : self.chile).backend.party,
            payloads: payloads
        )
        return try await PeerSender(parts: side.parts, transport: { try await side.wire.carry($0) })
            .attempt(message, to: try #require(site.configuration.partners.first), for: purpose, site: site)
    }
}
