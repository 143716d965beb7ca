import Demo
import Foundation
import Gateway
import Testing

extension Scenarios {
    @Suite(.timeLimit(.minutes(2))) struct `The hand-over to a national system` {
        @Test func `shows the same delivery and bytes after a crash, until it is acknowledged, and then never again`()
            async throws
        {
            try await Region.running { region in
                let (kept, taken) = (Numbers.next(), Numbers.next())
                for number in [kept, taken] { _ = try await region.submit(number) }
                let first = try await region.item(kept)
                let second = try await region.item(taken)
                let window = try region.national(.peru)
                let bytes = try await self.bytes(first.deliveryId, window)
                #expect(try await window.acknowledge(second.deliveryId).isFirst)

                await region.peru.kill()
                try await region.peru.start()

                #expect(try await window.inbox().items.map(\.deliveryId) == [first.deliveryId])
                #expect(try await self.bytes(first.deliveryId, window) == bytes)
                #expect(try await window.acknowledge(second.deliveryId).isFirst == false)
                #expect(try await window.acknowledge(first.deliveryId).isFirst)
                #expect(try await window.inbox().items.isEmpty)
            }
        }

        private func bytes(_ delivery: String, _ window: NationalClient) async throws -> [[UInt8]] {
            var bytes: [[UInt8]] = []
            for form in NationalClient.Form.allCases { bytes.append(try await window.fetch(delivery, form)) }
            return bytes
        }

        @Test func `takes an answer once, however often it is given, and brings it to the sender`() async throws {
            try await Region.running { region in
                let number = Numbers.next()
                let sent = try await region.submit(number)
                let item = try await region.item(number)
                let window = try region.national(.peru)
                _ = try await window.acknowledge(item.deliveryId)
                let answer = AnswerRequest(decision: "rejected", reason: "Plaga cuarentenaria")
                let receipt = try await window.answer(item.deliveryId, answer, idempotencyKey: "a-\(number)")

                await region.peru.kill()
                try await region.peru.start()

                #expect(try await window.answer(item.deliveryId, answer, idempotencyKey: "a-\(number)") == receipt)
                let other = AnswerRequest(decision: "accepted")
                let problem = try await self.problem {
                    _ = try await window.answer(item.deliveryId, other, idempotencyKey: "a-\(number)")
                }
                #expect(problem?.status == 409)

                let view = try await eventually("the answer reaches Chile") {
                    let view = try await region.national(.chile).document(sent.documentId)
                    return view.exchanges.first?.statuses.isEmpty == false ? view : nil
                }
                let statuses = try #require(view.exchanges.first?.statuses)
                #expect(statuses.map(\.decision) == ["rejected"])
                #expect(statuses.map(\.reason) == ["Plaga cuarentenaria"])
            }
        }

        @Test func `gives two readers of one inbox the same items, and one of two acknowledgements is the first`()
            async throws
        {
            try await Region.running { region in
                let numbers = (0..<6).map { _ in Numbers.next() }
                for number in numbers { _ = try await region.submit(number) }
                for number in numbers { _ = try await region.item(number) }
                let window = try region.national(.peru)
                let items = try await window.inbox().items
                #expect(Set(items.map(\.number)) == Set(numbers))
                let firsts = try await withThrowingTaskGroup(of: Bool.self) { group in
                    for item in items {
                        for _ in 0..<2 {
                            group.addTask {
                                _ = try await window.fetch(item.deliveryId, .national)
                                return try await window.acknowledge(item.deliveryId).isFirst
                            }
                        }
                    }
                    return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
                #expect(firsts == items.count)
                #expect(try await window.inbox().items.isEmpty)
                try await eventually("the journal tells each hand-over once") {
                    try await region.journal(.peru).filter { $0.event.name == "ContentHandover" }.count == items.count
                }
            }
        }

        private func problem(_ body: () async throws -> Void) async throws -> ProblemView? {
            do {
                try await body()
                return nil
            } catch NationalClientError.problem(let problem) {
                return problem
            }
        }
    }
}
