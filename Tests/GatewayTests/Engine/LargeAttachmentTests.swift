import AS4
import Exchange
import Foundation
import MIME
import Store
import Testing
import Trust

@testable import Gateway

@Suite(.timeLimit(.minutes(2))) struct `A large attachment beside a document` {
    private func noise(_ count: Int) throws -> [UInt8] { try SecureRandom.bytes(count) }

    private func attachment(_ octets: [UInt8]) -> OutgoingMessage.Payload {
        OutgoingMessage.Payload(role: .attachment, mimeType: "application/pdf", content: octets)
    }

    private func document(_ region: EngineRegion, _ number: String) throws -> OutgoingMessage.Payload {
        OutgoingMessage.Payload(role: .original, mimeType: "application/xml", content: try region.grapes(number))
    }

    private func spoolNames(_ side: EngineRegion.Side) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: #require(side.parts.spool?.path))
    }

    @Test func `is spooled, kept in files and acknowledged, and the document goes its way`() async throws {
        let region = try EngineRegion(spools: true)
        let octets = try self.noise(1_500_000)
        var large = self.attachment([])
        var draft = try #require(region.chile.parts.spool).draft()
        try draft.append(octets.span)
        large.content = OctetSource(draft.sealed())
        let parts = [try self.document(region, "CL-2026-000701"), large]
        #expect(try await region.send(parts, as: region.chile, for: .submit).event == .receiptVerified)
        let blob = try #require(try await region.peru.store.openBlob(.of(octets)))
        #expect(blob.source.inMemory == nil)
        #expect(try blob.source.octets(upTo: octets.count) == octets)
        try await region.peru.engine.drain()
        #expect(try await region.peru.inbox().map(\.number) == ["CL-2026-000701"])
        #expect(try self.spoolNames(region.peru) == [])
        #expect(try self.spoolNames(region.chile) == [])
    }

    @Test func `may be larger than a document, which may not`() async throws {
        let region = try EngineRegion(spools: true) { $0.limits.documentBytesMax = 120_000 }
        let large = self.attachment(try self.noise(130_000))
        let document = try self.document(region, "CL-2026-000702")
        #expect(try await region.send([document, large], as: region.chile, for: .submit).event == .receiptVerified)
        var grown = document
        grown.content = OctetSource(try document.content.octets(upTo: .max) + self.noise(130_000))
        let refused = try await region.send([grown], as: region.chile, for: .submit)
        #expect(refused.event != .receiptVerified)
        try await region.peru.engine.drain()
        let codes = try await region.peru.store.events(after: 0, limit: 100).flatMap { try $0.event.header().codes }
        #expect(codes.contains("GAT-450"))
    }

    @Test func `for which there is no room is asked for again, and nothing of it is kept`() async throws {
        let region = try EngineRegion(spools: true)
        let spool = try #require(region.peru.parts.spool)
        let parts = [try self.document(region, "CL-2026-000703"), self.attachment(try self.noise(300_000))]
        // The folder is gone: nothing can be written, as on a volume that failed.
        try FileManager.default.removeItem(atPath: spool.path)
        let failed = try await region.send(parts, as: region.chile, for: .submit)
        #expect(failed.event != .receiptVerified)
        #expect(try await region.peru.store.counts().exchanges.isEmpty)
        _ = try SpoolFolder(spool.path)
        #expect(try await region.send(parts, as: region.chile, for: .submit).event == .receiptVerified)
    }
}
