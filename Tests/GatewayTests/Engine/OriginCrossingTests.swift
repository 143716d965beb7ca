import Canonical
import Exchange
import Foundation
import Store
import Testing
import Texts

@testable import Gateway

@Suite struct `A certificate of origin` {
    /// One certificate in Peru's inbox, and the answer to its submission.
    private func crossed(
        _ region: EngineRegion,
        _ bytes: [UInt8]
    ) async throws -> (answer: SubmissionAnswer, item: InboxItemView) {
        let answer = try await region.chileanCustoms.submit(bytes)
        try await region.drain()
        let items = try await region.peruvianCustoms.inbox()
        return (answer, try #require(items.first { $0.number == answer.number }))
    }

    @Test func `crosses untouched, with both signatures and the directory in the report`() async throws {
        let region = try EngineRegion.withOrigin()
        let original = try region.wine("00000101")
        let (answer, item) = try await self.crossed(region, original)
        #expect(answer.kind == "certificate-of-origin")
        #expect(answer.dialect == "cod-4.1.1")
        #expect(item.number == answer.number)
        #expect(
            item.verdicts.map(\.subject) == ["exporter-signature", "official-signature", "directory", "attestation"]
        )
        #expect(item.verdicts.map(\.indication) == ["total-passed", "total-passed", "indeterminate", "total-passed"])
        #expect(item.verdicts[2].subIndication == "NOT_CONSULTED")
        #expect(item.verdicts[0].claimedTime != item.verdicts[1].claimedTime)
        #expect(item.findings.contains { $0.code == "GAT-211" && $0.severity == "info" && $0.class == "integrity" })
        #expect(item.result != "refused", "\(item.findings)")
        #expect(item.findings.allSatisfy { $0.severity != "error" }, "\(item.findings)")
        #expect(item.nationalSource == "original")
        #expect(item.nationalDialect == "cod-4.1.1")
        let peru = region.peruvianCustoms
        #expect(try await peru.fetch(item, .national)?.bytes == original)
        #expect(try await peru.fetch(item, .original)?.bytes == original)
        let canonical = try CanonicalJSON.decodeCertificate(try #require(try await peru.fetch(item, .canonical)).bytes)
        #expect(canonical.number == answer.number)
        #expect(canonical.kind == .certificateOfOrigin)
        // Other kinds' systems see nothing of it.
        #expect(try await region.peru.inbox().isEmpty)
    }

    @Test func `comes back with what customs did with it`() async throws {
        let region = try EngineRegion.withOrigin()
        let (sent, item) = try await self.crossed(region, try region.wine("00000102"))
        let (chile, peru) = (region.chileanCustoms, region.peruvianCustoms)
        _ = try await peru.acknowledge(item)
        let answers = [
            AnswerRequest(decision: "accepted"),
            AnswerRequest(
                decision: "partly-utilised",
                quantities: [AnsweredQuantity(item: 1, value: "4500.10", unit: "LTS")]
            ),
            AnswerRequest(decision: "utilised"),
            AnswerRequest(decision: "rejected", reason: "El origen no se verificó", reasonCode: "origin-not-met"),
        ]
        for answer in answers { _ = try await peru.answer(item, answer) }
        try await region.drain()
        let view = try await chile.timeline(sent.documentId)
        let statuses = try #require(view.exchanges.first?.statuses)
        #expect(statuses.map(\.decision) == answers.map(\.decision))
        #expect(statuses.map(\.sequence) == [1, 2, 3, 4])
        #expect(statuses[1].quantities == answers[1].quantities)
        #expect(statuses[3].reason == answers[3].reason)
        #expect(statuses[3].reasonCode == answers[3].reasonCode)
        #expect(statuses.allSatisfy { $0.codes.isEmpty })
        let listed = try await chile.engine.documents(DocumentQuery(number: sent.number), by: try chile.person).items
        #expect(listed.map(\.decision) == ["rejected"])
        #expect(!view.events.flatMap(\.codes).contains { ["EXC-046", "GAT-237"].contains($0) })
        // What travelled beside the status is the customs response, and no acknowledgement of plant health.
        let responses = view.events.filter { $0.name == "StatusReceived" }.compactMap { $0.details["response"] }
        #expect(responses.count == 4)
        let last = try #require(responses.last)
        let octets = try await chile.parts.content(try OctetsDigest(last))
        let response = try CanonicalJSON.decode(CustomsResponse.self, octets)
        #expect(response.number.text == sent.number)
        #expect(response.sequence == 4)
        #expect(response.customs.result?.code == "rejected")
        #expect(response.customs.reasons.first?.code == "origin-not-met")
        #expect(response.importCountry?.rawValue == "PE")
        #expect(response.agreement.code == "A38")
    }

    @Test func `takes only answers in their order, about what it certifies`() async throws {
        let region = try EngineRegion.withOrigin()
        let (_, item) = try await self.crossed(region, try region.wine("00000103"))
        let peru = region.peruvianCustoms
        _ = try await peru.acknowledge(item)
        func refusal(_ request: AnswerRequest) async throws -> String? {
            do {
                _ = try await peru.answer(item, request)
                return nil
            } catch let refusal as ServiceRefusal {
                return "\(refusal.kind) \(refusal.reason.code)"
            }
        }
        func part(_ item: Int, _ value: String, _ unit: String = "lts") -> AnswerRequest {
            AnswerRequest(
                decision: "partly-utilised",
                quantities: [AnsweredQuantity(item: item, value: value, unit: unit)]
            )
        }
        #expect(try await refusal(AnswerRequest(decision: "cancelled", reason: "x")) == "conflict EXC-046")
        #expect(try await refusal(part(2, "1")) == "unprocessable EXC-048")
        #expect(try await refusal(part(1, "9000.0001")) == "unprocessable EXC-048")
        #expect(try await refusal(part(1, "9000.00")) == nil)
        #expect(try await refusal(part(1, "12000", "bottles")) == nil)
        #expect(try await refusal(part(1, "11999", "bottles")) == "conflict EXC-047")
        #expect(try await refusal(AnswerRequest(decision: "accepted")) == "conflict EXC-046")
        #expect(try await refusal(AnswerRequest(decision: "utilised")) == nil)
        #expect(try await refusal(part(1, "1")) == "conflict EXC-046")
        #expect(try await refusal(AnswerRequest(decision: "cancelled", reason: "error de la aduana")) == nil)
        #expect(try await refusal(AnswerRequest(decision: "accepted")) == "conflict EXC-046")
    }

    @Test func `says that an answer is late, and the answer counts`() async throws {
        let region = try EngineRegion.withOrigin()
        let (sent, item) = try await self.crossed(region, try region.wine("00000104"))
        let peru = region.peruvianCustoms
        _ = try await peru.acknowledge(item)
        region.peru.clock.advance(.seconds(61 * 86_400))
        let receipt = try await peru.answer(item, AnswerRequest(decision: "utilised"))
        #expect(receipt?.findings?.map(\.code) == ["COD-156"])
        try await region.drain()
        let statuses = try await region.chileanCustoms.timeline(sent.documentId).exchanges.flatMap(\.statuses)
        #expect(statuses.map(\.decision) == ["utilised"])
        #expect(statuses.map(\.codes) == [["COD-156"]])
    }

    @Test func `has what the law says told with the line of the original`() async throws {
        let region = try EngineRegion.withOrigin()
        let original = try region.wine("00000108") { $0.items[0].tariff.code = "2299.21.00" }
        let (_, item) = try await self.crossed(region, original)
        let finding = try #require(item.findings.first { $0.code == "COD-220" })
        #expect(finding.path == "COD/FormA38/GoodsList/Goods[1]/GoodsItemCode")
        #expect(finding.what.contains("GoodsItemCode"))
        let lines = String(decoding: original, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[try #require(finding.line) - 1].contains("2299.21.00"))
    }

    @Test func `of the wrong country, unrouted, or in a dialect that its window does not hand in is refused`()
        async throws
    {
        let region = try EngineRegion.withOrigin()
        let chile = region.chileanCustoms
        let peruvian = try region.wine("00000105") { certificate in
            certificate.issuer?.country = CountryCode(rawValue: "PE")
        }
        #expect(try await region.chileanCustoms.refusal(peruvian) != nil)
        let bolivian = try region.wine("00000106") { $0.importer.country = CountryCode(rawValue: "BO") }
        let refusal = await #expect(throws: ServiceRefusal.self) { try await chile.submit(bolivian) }
        let codes = [refusal?.reason.code] + (refusal?.findings ?? []).map(\.code)
        #expect(codes.contains("GAT-206"))
        // The plant-health system may not hand it in.
        #expect(try await region.chile.refusal(try region.wine("00000107")) == "GAT-206")
    }
}
