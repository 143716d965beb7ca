import AS4
import Canonical
import Demo
import Exchange
import Foundation
import PasoTesting
import Store
import Testing

@testable import Gateway

@Suite struct `A document that is pulled` {
    @Test func `waits, is handed out, and settled by the receipt that comes back`() async throws {
        let region = try PullRegion.make()
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000601"))
        try await region.chile.engine.drain()
        #expect(try await region.state(answer) == "queued" && region.chile.wire.posts.isEmpty)
        try await region.pass(1)
        #expect(try await region.state(answer) == "delivered" && region.chile.wire.posts.isEmpty)
        #expect(try await region.peru.inbox().map(\.number) == ["CL-2026-000601"])
        #expect(
            try await region.chile.eventNames(answer.documentId) == [
                "SubmissionAcceptance", "MessageHandedOut", "RelayAcceptance",
            ]
        )
        #expect(region.posted("<eb:Receipt>").count == 1)
        #expect(try await region.events(region.peru).filter { $0.name == .receiptReturned }.count == 1)
        let exchange = try answer.firstExchange
        let receipts = try await [
            region.chile.store.messages(of: exchange), region.peru.store.messages(of: exchange),
        ].map { $0.map(\.receipt) }
        #expect(receipts[0] == receipts[1] && receipts[0].count == 1 && receipts[0][0] != nil)
        #expect(try await region.chile.store.counts().work.isEmpty)
        #expect(try await region.peru.store.counts().work.isEmpty)
    }

    @Test func `comes back as a status, which is pulled too where both sides pull`() async throws {
        let region = try PullRegion.make(both: true)
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000602"))
        try await region.pass(1)
        let item = try #require(try await region.peru.inbox().first)
        _ = try await region.peru.acknowledge(item)
        _ = try await region.peru.answer(item, AnswerRequest(decision: "accepted"))
        try await region.pass(2)
        let exchange = try #require(try await region.chile.timeline(answer.documentId).exchanges.first)
        #expect(exchange.state == "delivered" && exchange.statuses.map(\.decision) == ["accepted"])
        #expect(
            region.chile.wire.posts.allSatisfy { String(decoding: $0.body, as: UTF8.self).contains("SignalMessage") }
        )
        let record = try await region.peru.store.exchange(ExchangeID(item.exchangeId))
        let inbound = try InboundExchange(try #require(record))
        #expect(inbound.dispatches.values.map(\.delivery.state) == [.delivered])
        #expect(try await region.peru.store.counts().work.isEmpty)
    }

    @Test func `comes one after the other without a pause`() async throws {
        let region = try PullRegion.make()
        for number in 611...615 { _ = try await region.chile.submit(try region.grapes("CL-2026-000\(number)")) }
        try await region.drain()
        #expect(
            try await region.peru.inbox().map(\.number) == (611...615).map { "CL-2026-000\($0)" }
        )
        // Five messages and the answer that there is no more; then silence until the pause is over.
        #expect(region.posted("PullRequest").count == 6)
        try await region.drain()
        #expect(region.posted("PullRequest").count == 6)
        try await region.pass(1)
        #expect(region.posted("PullRequest").count == 7)
        let counts = region.peru.engine.pulls.all
        #expect(counts[.init(side: .asked, party: "paso-CL", outcome: .message)] == 5)
        #expect(counts[.init(side: .asked, party: "paso-CL", outcome: .empty)] == 2)
        #expect(region.chile.engine.pulls.all[.init(side: .served, party: "paso-PE", outcome: .empty)] == 2)
    }

    @Test func `does not overtake what it replaces`() async throws {
        let region = try PullRegion.make()
        let first = DemoCertificates.chileanGrapes(number: "CL-2026-000621", issued: region.issued)
        let withdrawal = DemoCertificates.withdrawal(of: first, issued: region.issued)
        // The receipt of the first is lost, so the second must wait for it.
        region.peru.wire.next(.arrives, .isLost)
        for certificate in [first, withdrawal] {
            _ = try await region.chile.submit(try region.signers.signed(certificate, by: .chile))
        }
        try await region.peru.engine.drain()
        #expect(try await region.chile.store.counts().work[.relay] == 2)
        try await region.pass(3)
        #expect(try await region.chile.store.counts().work.isEmpty)
        #expect(try await region.chile.store.counts().exchanges["delivered"] == 2)
    }
}

@Suite struct `Pull on a bad line` {
    @Test func `a lost answer leads to the same message again, and to one delivery`() async throws {
        let region = try PullRegion.make()
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000631"))
        region.peru.wire.next(.answerIsLost)
        try await region.pass(1)
        #expect(try await region.state(answer) == "awaiting-receipt")
        #expect(try await region.peru.inbox().isEmpty)
        // Asked again before its time, the channel is empty; afterwards the same message comes.
        try await region.pass(3)
        #expect(try await region.state(answer) == "delivered")
        #expect(try await region.peru.inbox().count == 1)
        let names = try await region.chile.eventNames(answer.documentId)
        #expect(names.filter { $0 == "MessageHandedOut" }.count == 2 && names.last == "RelayAcceptance")
        let messages = region.peru.wire.answers.filter { $0.body.count > 6_000 }.map(\.body.count)
        #expect(messages.count == 2)
    }

    @Test(arguments: [Wire.Fate.isLost, .answerIsLost, .isAnswered(PeerAnswer(status: 500, headers: [], body: []))])
    func `a receipt is posted until it is taken, and says the same each time`(fate: Wire.Fate) async throws {
        let region = try PullRegion.make()
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000632"))
        // Pull, receipt, pull; after the pause the receipt again.
        region.peru.wire.next(.arrives, fate, .arrives, fate)
        try await region.pass(4)
        #expect(try await region.state(answer) == "delivered")
        #expect(try await region.peru.inbox().count == 1)
        let receipts = region.posted("<eb:Receipt>")
        #expect(receipts.count == 3 && Set(receipts.map(\.body)).count == 1)
    }

    @Test func `a message that is handed out twice is delivered once and gets the same receipt`() async throws {
        let region = try PullRegion.make()
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000633"))
        // Peru's receipt does not get through until the message is due again.
        region.peru.wire.next(.arrives, .isLost)
        try await region.peru.engine.drain()
        #expect(try await region.peru.store.counts().work[.receipt] == 1)
        region.chile.clock.advance(.seconds(61))
        region.peru.wire.next(.isLost, .arrives, .isLost)
        try await region.peru.engine.drain()
        let names = try await region.chile.eventNames(answer.documentId)
        #expect(names.filter { $0 == "MessageHandedOut" }.count == 2)
        #expect(try await region.events(region.peru).contains { $0.name == .messageRepeated })
        #expect(try await region.peru.store.counts().work[.receipt] == 1)
        try await region.pass(2)
        #expect(try await region.state(answer) == "delivered")
        #expect(try await region.peru.inbox().count == 1)
        #expect(Set(region.posted("<eb:Receipt>").map(\.body)).count == 1)
        #expect(try await region.peru.store.counts().work.isEmpty)
    }

    @Test func `attempts end with EBMS:0301, and a receipt after that is received late`() async throws {
        let region = try PullRegion.make { $0.retry.attemptsMax = 2 }
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000634"))
        region.peru.wire.next(.answerIsLost)
        try await region.drain()
        #expect(try await region.state(answer) == "awaiting-receipt")
        region.chile.clock.advance(.seconds(61))
        // The second hand-out arrives, but its receipt does not, twice.
        region.peru.wire.next(.arrives, .isLost, .arrives)
        try await region.peru.engine.drain()
        #expect(try await region.state(answer) == "awaiting-receipt")
        region.chile.clock.advance(.seconds(61))
        region.peru.wire.next(.isLost, .arrives)
        try await region.peru.engine.drain()
        #expect(try await region.peru.parked().map(\.work) == ["receipt"])
        #expect(try await region.events(region.peru).contains { $0.name == .receiptNotReturned })
        #expect(try await region.state(answer) == "parked")
        let parked = try #require(try await region.chile.parked().first)
        #expect(parked.code == "EBMS:0301")
        let receipt = try #require(region.posted("<eb:Receipt>").first)
        let reply = try await region.post(receipt.body)
        #expect(reply.status == 202 && reply.body.isEmpty)
        #expect(try await region.state(answer) == "received-late")
        #expect(try await region.chile.parked().isEmpty)
        #expect(try await region.chile.eventNames(answer.documentId).last == "ReceiptReceivedLate")
        // A repeat of the receipt changes nothing and is taken.
        #expect(try await region.post(receipt.body).status == 202)
        #expect(try await region.chile.eventNames(answer.documentId).last == "ReceiptReceivedLate")
    }

    @Test func `what is never pulled is parked, and comes after the operator's retry`() async throws {
        let region = try PullRegion.make { $0.retry.totalTimeMax = .seconds(3_600) }
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000635"))
        region.chile.clock.advance(.seconds(3_500))
        try await region.chile.engine.drain()
        #expect(try await region.state(answer) == "queued")
        region.chile.clock.advance(.seconds(200))
        try await region.chile.engine.drain()
        #expect(try await region.state(answer) == "parked")
        let parked = try #require(try await region.chile.parked().first)
        #expect(parked.code == "GAT-402" && parked.work == "relay")
        #expect(try await region.chile.resolve(parked, .retry))
        try await region.pass(1)
        #expect(try await region.state(answer) == "delivered")
    }
}

@Suite struct `Pull that is refused` {
    @Test func `a channel of nobody, or of another, is EBMS:0001 and an event on both sides`() async throws {
        let region = try PullRegion.make { configuration in
            guard configuration.country.rawValue == "PE" else { return }
            configuration.partners[0].as4.pullChannels = ["urn:paso:channel:paso-AR"]
        }
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000641"))
        try await region.pass(3)
        #expect(try await region.state(answer) == "queued")
        let chile = try await region.events(region.chile).filter { $0.name == .messageRefused }
        #expect(chile.allSatisfy { $0.codes == ["AS4-120", "EBMS:0001"] } && chile.count > 1)
        let peru = try await region.events(region.peru)
        #expect(peru.map(\.name) == [.pullFailed] && peru.first?.codes == ["GAT-403"])
    }

    @Test func `a failing channel is told once, and once that it works again`() async throws {
        let region = try PullRegion.make()
        let page = PeerAnswer(
            status: 502,
            headers: [(name: "Content-Type", value: "text/html")],
            body: Array("<html>bad gateway</html>".utf8)
        )
        region.peru.wire.next(.isAnswered(page), .isLost, .isAnswered(PeerAnswer(status: 204, headers: [], body: [])))
        try await region.pass(5)
        let events = try await region.events(region.peru)
        #expect(events.map(\.name) == [.pullFailed, .pullRestored] && events.first?.codes == ["GAT-404"])
        let told = try await region.peru.store.events(after: 0, limit: 1).first
        let first = try #require(try told?.event.privatePart())
        #expect(first.texts["httpStatus"] == "502" && first.texts["body"] == "<html>bad gateway</html>")
    }

    @Test func `a signed error by call-back rejects the delivery for good`() async throws {
        let region = try PullRegion.make { configuration in
            if configuration.country.rawValue == "PE" { configuration.limits.documentBytesMax = 64 }
        }
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000642"))
        try await region.pass(1)
        #expect(try await region.state(answer) == "rejected")
        let parked = try #require(try await region.chile.parked().first)
        #expect(parked.code == "EBMS:0003")
        #expect(try await region.peru.inbox().isEmpty)
        #expect(try await region.events(region.peru).contains { $0.name == .messageRefused })
        // The receipt's work was never queued.
        #expect(try await region.peru.store.counts().work.isEmpty)
    }

    @Test func `signals that prove nothing are taken with 2xx, kept, and change nothing`() async throws {
        let region = try PullRegion.make()
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000643"))
        region.peru.wire.next(.answerIsLost)
        try await region.drain()
        let kept = try await region.chile.store.messages(of: try answer.firstExchange)
        let messageID = try #require(kept.first?.messageID)
        // Chile's own key is not Peru's: a hint at most.
        let stranger = SignalPackager(identity: try region.chile.site.now.signingIdentity())
        let peru = SignalPackager(identity: try region.peru.site.now.signingIdentity())
        let now = region.now
        let unknown = try peru.error(.other, about: MessageID("x@y"), messageID: MessageID("e1@x"), at: now)
        let forged = try stranger.error(
            .failedAuthentication,
            about: messageID,
            messageID: MessageID("e2@x"),
            at: now
        )
        let good = String(decoding: unknown.octets, as: UTF8.self)
        let malformed = Array(good.replacing("errorCode=", with: "wrong=").utf8)
        for body in [unknown.octets, forged.octets, malformed] {
            let reply = try await region.post(body)
            #expect(reply.status == 202 && reply.body.isEmpty)
        }
        #expect(try await region.state(answer) == "awaiting-receipt")
        let refused = try await region.events(region.chile).filter { $0.name == .messageRefused }
        #expect(refused.map(\.codes) == [["GAT-405"], ["AS4-038"], ["AS4-011", "EBMS:0009"]])
    }

    @Test func `a receipt is good by call-back for a pushed message too`() async throws {
        let region = try EngineRegion()
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000644"))
        // 202 without a body: no answer yet.
        region.chile.wire.next(.isAnswered(PeerAnswer(status: 202, headers: [], body: [])))
        try await region.chile.engine.drain()
        #expect(try await region.state(answer) == "waiting")
        let sent = try #require(region.chile.wire.posts.first)
        let partner = try #require(region.peru.site.now.configuration.partners.first)
        let reply = try await region.peru.engine.receive(
            PeerMessage(
                partner: partner,
                certificate: [],
                headers: [(name: "Content-Type", value: sent.contentType)],
                body: sent.body
            )
        )
        #expect(try await region.post(reply.body).status == 202)
        #expect(try await region.state(answer) == "delivered")
        #expect(try await region.chile.store.counts().work[.relay] == nil)
        region.chile.clock.advance(.seconds(60))
        try await region.drain()
        #expect(region.chile.wire.posts.count == 1)
    }

    @Test func `a request that comes over another partner's connection opens nothing`() async throws {
        let region = try PullRegion.make()
        _ = try await region.chile.submit(try region.grapes("CL-2026-000645"))
        try await region.peru.engine.drain()
        let request = try #require(region.posted("PullRequest").last)
        var other = try #require(region.chile.site.now.configuration.partners.first)
        other.party = try PartyID(value: "paso-AR")
        let reply = try await region.chile.engine.receive(
            PeerMessage(
                partner: other,
                certificate: [],
                headers: [(name: "Content-Type", value: request.contentType)],
                body: request.body
            )
        )
        #expect(String(decoding: reply.body, as: UTF8.self).contains("EBMS:0101"))
    }
}

@Suite struct `When the store fails under pull` {
    private static let cases = FaultyStore.Operation.allCases.filter { $0 != .read }
        .flatMap { operation in FaultyStore.Moment.allCases.map { (operation, $0) } }

    @Test(arguments: Self.cases)
    func `nothing is lost or doubled`(operation: FaultyStore.Operation, moment: FaultyStore.Moment) async throws {
        let region = try PullRegion.make(both: true)
        let original = try region.grapes("CL-2026-000651")
        let answer = try await self.insist(region) { try await region.chile.submit(original, key: "p-1") }
        for side in [region.chile, region.peru] {
            for _ in 0..<2 { side.faults.fail(operation, moment) }
        }
        var seen: [String: InboxItemView] = [:]
        var taken: InboxItemView?
        for _ in 0..<16 where taken == nil {
            try await self.insist(region) { try await region.drain() }
            for item in try await region.peru.inbox() { seen[item.deliveryId] = item }
            for item in seen.values where (try? await region.peru.acknowledge(item)) != nil { taken = item }
            region.chile.clock.advance(.seconds(100))
        }
        let item = try #require(taken)
        #expect(seen.count == 1)
        _ = try await self.insist(region) {
            try await region.peru.answer(item, AnswerRequest(decision: "accepted"), key: "p-2")
        }
        for _ in 0..<12 {
            try await self.insist(region) { try await region.drain() }
            region.chile.clock.advance(.seconds(100))
        }
        let exchange = try #require(try await region.chile.timeline(answer.documentId).exchanges.first)
        #expect(exchange.state == "delivered" && exchange.statuses.map(\.decision) == ["accepted"])
        #expect(try await region.peru.inbox().isEmpty)
        #expect(try await region.chile.store.counts().work.isEmpty)
        #expect(try await region.peru.store.counts().work.isEmpty)
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
