import AS4
import Canonical
import Demo
import Exchange
import Foundation
import PasoTesting
import Store
import Testing

@testable import Gateway

@Suite struct `When the store fails` {
    private static let cases = FaultyStore.Operation.allCases.filter { $0 != .read }
        .flatMap { operation in FaultyStore.Moment.allCases.map { (operation, $0) } }

    @Test(arguments: Self.cases)
    func `nothing that was acknowledged is lost or doubled`(
        operation: FaultyStore.Operation,
        moment: FaultyStore.Moment
    ) async throws {
        let region = try EngineRegion()
        let original = try region.grapes("CL-2026-000301")
        for side in [region.chile, region.peru] {
            for _ in 0..<2 { side.faults.fail(operation, moment) }
        }
        let answer = try await self.insist(region) { try await region.chile.submit(original, key: "f-1") }
        var seen: [String: InboxItemView] = [:]
        var taken: InboxItemView?
        for _ in 0..<12 where taken == nil {
            try await self.insist(region) { try await region.drain() }
            for item in try await region.peru.inbox() { seen[item.deliveryId] = item }
            for item in seen.values where (try? await region.peru.acknowledge(item)) != nil { taken = item }
            region.chile.clock.advance(.seconds(200))
        }
        let item = try #require(taken)
        #expect(seen.count == 1)
        #expect(try await region.peru.inbox().isEmpty)
        _ = try await self.insist(region) {
            try await region.peru.answer(item, AnswerRequest(decision: "accepted"), key: "f-2")
        }
        for _ in 0..<6 {
            try await self.insist(region) { try await region.drain() }
            region.chile.clock.advance(.seconds(200))
        }
        let exchange = try #require(try await region.chile.timeline(answer.documentId).exchanges.first)
        #expect(exchange.state == "delivered")
        #expect(exchange.statuses.map(\.decision) == ["accepted"])
    }

    /// Repeats like a driver that got no answer, or a process that was started again, does.
    private func insist<Result>(_ region: EngineRegion, _ body: () async throws -> Result) async throws -> Result {
        for _ in 0..<8 {
            do {
                return try await body()
            } catch is StoreError {
                region.chile.clock.advance(.seconds(20))
            }
        }
        return try await body()
    }
}

@Suite struct `A status` {
    /// Sends a status as Peru's gateway.
    private func send(_ content: [UInt8], _ region: EngineRegion) async throws {
        let peru = region.peru
        let site = peru.site.now
        let partner = try #require(site.configuration.partners.first)
        let message = OutgoingMessage(
            messageID: try peru.parts.clock.messageID(domain: "test.example"),
            sentAt: peru.parts.clock.now,
            exchange: try peru.parts.clock.exchangeID(),
            from: try peru.backend.party,
            to: try region.chile.backend.party,
            payloads: [.init(role: .status, mimeType: "application/json", content: content)]
        )
        let sender = PeerSender(parts: peru.parts, transport: { try await peru.wire.carry($0) })
        let attempt = try await sender.attempt(message, to: partner, for: .status, site: site)
        #expect(attempt.event == .receiptVerified)
        try await region.chile.engine.drain()
    }

    private func report(_ exchange: ExchangeID, _ sequence: Int, _ region: EngineRegion) throws -> [UInt8] {
        try StoredJSON.octets(
            StatusReport(
                exchangeID: exchange,
                sequence: sequence,
                time: region.now,
                event: .statusIssued,
                decision: .accepted
            )
        )
    }

    private func lastEvent(_ region: EngineRegion) async throws -> (EventName, [String]) {
        let event = try #require(try await region.chile.store.events(after: 0, limit: 1_000).last).event
        return (event.name, try event.header().codes)
    }

    @Test func `about a strange exchange, or unreadable, is receipted and refused`() async throws {
        let region = try EngineRegion()
        try await self.send(Array("nonsense".utf8), region)
        #expect(try await self.lastEvent(region) == (.statusRefused, ["EXC-044"]))
        try await self.send(try self.report(try region.chile.parts.clock.exchangeID(), 1, region), region)
        #expect(try await self.lastEvent(region) == (.statusRefused, ["GAT-231"]))
        #expect(try await region.chile.parked().isEmpty)
    }

    @Test func `that is older or repeated is kept and ignored`() async throws {
        let region = try EngineRegion()
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000401"))
        try await region.drain()
        let exchange = try ExchangeID(try #require(answer.exchanges.first?.exchangeId))
        try await self.send(try self.report(exchange, 2, region), region)
        #expect(try await self.lastEvent(region).0 == .statusReceived)
        try await self.send(try self.report(exchange, 1, region), region)
        #expect(try await self.lastEvent(region).0 == .statusIgnored)
        let kept = try await region.chile.store.statuses(of: exchange).map(\.sequence)
        #expect(kept == [1, 2])
    }

    @Test func `before the receipt proves the relay, and the receipt is still asked for`() async throws {
        let region = try EngineRegion()
        region.chile.wire.next(.answerIsLost)
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000402"))
        try await region.chile.engine.drain()
        let exchange = try ExchangeID(try #require(answer.exchanges.first?.exchangeId))
        try await self.send(try self.report(exchange, 1, region), region)
        let proven = try OutboundExchange(try #require(try await region.chile.store.exchange(exchange)))
        #expect(proven.delivery.relayIsProven)
        #expect(proven.state == "waiting")
        region.chile.clock.advance(.seconds(20))
        try await region.drain()
        #expect(try await region.chile.store.exchange(exchange)?.state == "delivered")
    }
}

@Suite(.timeLimit(.minutes(2))) struct `The running engine` {
    @Test func `carries a document and its answer by itself, and stops when it is told to`() async throws {
        let region = try EngineRegion()
        let original = try region.grapes("CL-2026-000501")
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await region.chile.engine.run() }
            group.addTask { try await region.peru.engine.run() }
            let answer = try await region.chile.submit(original)
            var item: InboxItemView?
            while item == nil {
                item = try await region.peru.inbox().first
                try await Task.sleep(for: .milliseconds(5))
            }
            let taken = try #require(item)
            _ = try await region.peru.acknowledge(taken)
            _ = try await region.peru.answer(taken, AnswerRequest(decision: "utilised"))
            while try await region.chile.timeline(answer.documentId).exchanges.flatMap(\.statuses).isEmpty {
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(await region.chile.engine.obstacles().isEmpty)
            group.cancelAll()
            // A worker that was cancelled inside the store may end with its error; it ends.
            while let result = await group.nextResult() { _ = result }
        }
    }
}
