import Canonical
import Exchange
import Foundation
import Store
import Testing

@testable import Gateway

@Suite struct `A rectified copy of a certificate of origin` {
    private func take(_ region: EngineRegion) async throws -> [InboxItemView] {
        var taken: [InboxItemView] = []
        while let item = try await region.peruvianCustoms.inbox().first {
            taken.append(item)
            _ = try await region.peruvianCustoms.acknowledge(item)
        }
        return taken
    }

    private func item(_ exchange: String, _ region: EngineRegion) async throws -> InboxItem {
        try #require(try await region.peru.store.inboxItems(of: try ExchangeID(exchange)).first)
    }

    @Test func `takes the place of its original, which stays visible`() async throws {
        let region = try EngineRegion.withOrigin()
        let chile = region.chileanCustoms
        let first = try await chile.submit(try region.wine("00000201"))
        try await region.drain()
        let second = try await chile.submit(try region.wine("00000201", copy: 1, quantity: "8000.0000"))
        try await region.drain()
        let old = try await self.item(first.exchanges[0].exchangeId, region)
        let new = try await self.item(second.exchanges[0].exchangeId, region)
        #expect(old.supersededBy == new.deliveryID)
        #expect(new.supersededBy == nil)
        #expect(new.flags.isEmpty)
        #expect(
            try await region.peruvianCustoms.eventNames(first.exchanges[0].exchangeId).contains("DocumentSuperseded")
        )
        // One after the other, the older first; nothing is suppressed.
        let taken = try await self.take(region)
        #expect(taken.map(\.number) == [first.number, second.number])
        #expect(taken.map(\.supersededBy) == [new.deliveryID.text, nil])
    }

    @Test func `waits for its original, and goes on when it comes`() async throws {
        let region = try EngineRegion.withOrigin()
        let chile = region.chileanCustoms
        let rectified = try await chile.send(try region.wine("00000202", copy: 1), to: region.peruvianCustoms)
        #expect(try await region.peru.store.exchange(rectified)?.state == "waiting")
        #expect(try await region.peruvianCustoms.inbox().isEmpty)
        let original = try await chile.send(try region.wine("00000202"), to: region.peruvianCustoms)
        region.peru.clock.advance(.seconds(600))
        try await region.drain()
        #expect(try await region.peru.store.exchange(rectified)?.state == "offered")
        let (old, new) = (try await self.item(original.text, region), try await self.item(rectified.text, region))
        #expect(old.supersededBy == new.deliveryID)
        #expect(new.flags.isEmpty)
    }

    @Test func `goes on flagged without its original, which then comes late and does not take its place`() async throws
    {
        let region = try EngineRegion.withOrigin()
        let chile = region.chileanCustoms
        let second = try await chile.send(try region.wine("00000203", copy: 2), to: region.peruvianCustoms)
        region.peru.clock.advance(.seconds(25 * 3_600))
        try await region.drain()
        let latest = try await self.item(second.text, region)
        #expect(latest.flags == ["EXC-053"])
        for copy in [0, 1] {
            let late = try await chile.send(try region.wine("00000203", copy: copy), to: region.peruvianCustoms)
            let item = try await self.item(late.text, region)
            #expect(item.flags == ["EXC-055"])
            #expect(item.supersededBy == latest.deliveryID)
        }
        #expect(try await self.item(second.text, region).supersededBy == nil)
        #expect(try await self.take(region).count == 3)
    }

    @Test func `with the number of another is a conflict on both sides, whatever differs`() async throws {
        let region = try EngineRegion.withOrigin()
        let chile = region.chileanCustoms
        let first = try region.wine("00000204", copy: 1)
        _ = try await chile.submit(first)
        #expect(try await chile.refusal(first) == "EXC-050")
        // The same words, signed anew a minute later by the clock of the signature alone: other octets.
        let again = String(decoding: first, as: UTF8.self).replacing("\n</ns1:Envelope>", with: "\n\n</ns1:Envelope>")
        #expect(Array(again.utf8) != first)
        #expect(try await chile.refusal(Array(again.utf8)) == "EXC-052")
        #expect(try await chile.refusal(try region.wine("00000204", copy: 1, quantity: "1.0000")) == "EXC-052")
        try await region.drain()
        region.peru.clock.advance(.seconds(25 * 3_600))
        try await region.drain()
        let other = try await chile.send(
            try region.wine("00000204", copy: 1, quantity: "1.0000"),
            to: region.peruvianCustoms
        )
        #expect(try await region.peru.store.exchange(other)?.state == "held")
        #expect(try await region.peruvianCustoms.parked().map(\.code) == ["EXC-052"])
    }
}
