import Canonical
import Demo
import Foundation
import Gateway
import Testing

extension Scenarios {
    @Suite(.timeLimit(.minutes(3))) struct `Certificates of origin between two gateways` {
        /// A serial of eight capitals and digits that no other scenario uses.
        private static func serial() -> String {
            let text = String(UInt64.random(in: .min ... .max), radix: 36).uppercased()
            return String((text + "00000000").prefix(8))
        }

        private static var now: UTCTime { UTCTime(milliseconds: Int64(Date().timeIntervalSince1970) * 1000 - 60_000) }

        private func window(_ country: DemoSite.Country, _ region: Region) throws -> NationalClient {
            try region.demo.client(of: country, for: .certificateOfOrigin)
        }

        private func submit(_ certificate: CertificateOfOrigin, _ region: Region) async throws -> SubmissionAnswer {
            let bytes = try region.demo.signed(certificate, by: .chile)
            let key = "\(certificate.number?.text ?? "")-\(bytes.count)"
            return try await self.window(.chile, region).submit(bytes, idempotencyKey: key)
        }

        private func item(_ number: String, _ region: Region) async throws -> InboxItemView {
            try await eventually("\(number) shows in the inbox of Peru's customs") {
                try await self.window(.peru, region).inbox().items.first { $0.number == number }
            }
        }

        private func statuses(of answer: SubmissionAnswer, _ count: Int, _ region: Region) async throws -> [StatusView]
        {
            try await eventually("\(count) answers reach Chile") {
                let view = try await self.window(.chile, region).document(answer.documentId)
                let statuses = view.exchanges.flatMap(\.statuses)
                return statuses.count >= count ? statuses : nil
            }
        }

        @Test func `cross octet for octet, and customs' answers come back through a crash`() async throws {
            try await Region.running { region in
                let certificate = DemoOrigin.chileanWine(serial: Self.serial(), issued: Self.now)
                let original = try region.demo.signed(certificate, by: .chile)
                let sent = try await self.window(.chile, region).submit(original, idempotencyKey: "origin-1")
                #expect(sent.kind == "certificate-of-origin")
                let item = try await self.item(sent.number, region)
                let peru = try self.window(.peru, region)
                #expect(try await peru.fetch(item.deliveryId, .national) == original)
                #expect(try await peru.fetch(item.deliveryId, .original) == original)
                #expect(
                    item.verdicts.map(\.subject).prefix(3) == ["exporter-signature", "official-signature", "directory"]
                )
                _ = try await peru.acknowledge(item.deliveryId)
                let part = AnswerRequest(
                    decision: "partly-utilised",
                    quantities: [AnsweredQuantity(item: 1, value: "4000.0000", unit: "LTS")]
                )
                _ = try await peru.answer(item.deliveryId, part, idempotencyKey: "part")
                await region.peru.kill()
                try await region.peru.start()
                _ = try await peru.answer(
                    item.deliveryId,
                    AnswerRequest(decision: "rejected", reason: "Origen no comprobado", reasonCode: "origin-not-met"),
                    idempotencyKey: "no"
                )
                let statuses = try await self.statuses(of: sent, 2, region)
                #expect(statuses.map(\.decision) == ["partly-utilised", "rejected"])
                #expect(statuses[0].quantities == part.quantities)
                #expect(statuses[1].reasonCode == "origin-not-met")
                let found = try await region.people(.chile).find(number: sent.number)
                #expect(found.items.map(\.decision) == ["rejected"])
                do {
                    _ = try await peru.answer(
                        item.deliveryId,
                        AnswerRequest(decision: "utilised"),
                        idempotencyKey: "yes"
                    )
                    Issue.record("a rejected certificate was used")
                } catch NationalClientError.problem(let problem) {
                    #expect(problem.status == 409)
                    #expect(problem.code == "EXC-046")
                }
            }
        }

        @Test func `follow their copies in the register, before and after the original`() async throws {
            try await Region.running { region in
                let first = DemoOrigin.chileanWine(serial: Self.serial(), issued: Self.now)
                let second = DemoOrigin.rectified(first, quantity: "8000.0000", issued: Self.now)
                let third = DemoOrigin.rectified(second, quantity: "7000.0000", issued: Self.now)
                // The second copy leaves first: it waits for one before it.
                let early = try await self.submit(second, region)
                let waiting = try await eventually("copy 01 waits for its original") {
                    let view = try await region.people(.peru).find(number: early.number)
                    return view.items.first { $0.state == "waiting" }
                }
                #expect(waiting.number == early.number)
                let original = try await self.submit(first, region)
                _ = try await self.item(original.number, region)
                let peru = try self.window(.peru, region)
                let oldest = try await eventually("the original is superseded") {
                    let item = try await self.item(original.number, region)
                    return item.supersededBy == nil ? nil : item
                }
                _ = try await peru.acknowledge(oldest.deliveryId)
                let copy = try await self.item(early.number, region)
                #expect(copy.deliveryId == oldest.supersededBy)
                let latest = try await self.submit(third, region)
                let superseded = try await eventually("copy 01 is superseded") {
                    let item = try await self.item(early.number, region)
                    return item.supersededBy == nil ? nil : item
                }
                _ = try await peru.acknowledge(superseded.deliveryId)
                #expect(try await self.item(latest.number, region).supersededBy == nil)
            }
        }

        @Test func `are refused when forged or incomplete, and kept`() async throws {
            try await Region.running { region in
                let certificate = DemoOrigin.chileanWine(serial: Self.serial(), issued: Self.now)
                let good = String(decoding: try region.demo.signed(certificate, by: .chile), as: UTF8.self)
                let forged = Array(good.replacing("9000.0000", with: "9900.0000").utf8)
                let declared = try region.demo.declared(certificate, by: .chile)
                for (bytes, code) in [(forged, "SIG-012"), (declared, "COD-STAGE")] {
                    do {
                        _ = try await self.window(.chile, region).submit(bytes, idempotencyKey: "bad-\(code)")
                        Issue.record("\(code) was admitted")
                    } catch NationalClientError.problem(let problem) {
                        #expect(problem.status == 422)
                        #expect(([problem.code] + (problem.findings ?? []).map(\.code)).contains(code))
                        #expect(problem.documentId != nil)
                    }
                }
                #expect(try await self.window(.peru, region).inbox().items.isEmpty)
            }
        }
    }
}
