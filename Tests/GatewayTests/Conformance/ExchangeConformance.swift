import AS4
import Demo
import Exchange
import Foundation
import MIME
import Store
import Testing

@testable import Gateway

/// What eDelivery AS4 asks of two gateways that exchange messages, seen on the line between them.
@Suite struct `AS4 conformance of two gateways` {
    private static func text(_ answer: PeerAnswer?) -> String { String(decoding: answer?.body ?? [], as: UTF8.self) }

    @Test func `AS4_CP_TA01 a push is answered with a non-repudiation receipt and status 200`() async throws {
        let region = try EngineRegion()
        _ = try await region.chile.submit(try region.grapes("CL-2026-000901"))
        try await region.drain()
        let answer = try #require(region.chile.wire.answers.first)
        #expect(answer.status == 200)
        #expect(Self.text(answer).contains("<ebbpsig:NonRepudiationInformation"))
        #expect(Self.text(answer).contains("<ds:SignatureValue>"))
    }

    @Test func `AS4_CP_TA09 a message without a receipt is sent again under its MessageId`() async throws {
        let region = try EngineRegion()
        region.chile.wire.next(.answerIsLost, .answerIsLost)
        _ = try await region.chile.submit(try region.grapes("CL-2026-000902"))
        for _ in 0..<3 {
            try await region.drain()
            region.chile.clock.advance(.seconds(10))
        }
        let posts = region.chile.wire.posts.map { String(decoding: $0.body, as: UTF8.self) }
        #expect(posts.count == 3)
        #expect(Set(posts.map(Self.messageID)).count == 1)
    }

    private static func messageID(_ soap: String) -> String {
        let after = soap.components(separatedBy: "<eb:MessageId>").dropFirst().first ?? ""
        return String(after.prefix { $0 != "<" })
    }

    @Test func `AS4_CP_TA10 sending stops with the receipt, and the message is delivered once`() async throws {
        let region = try EngineRegion()
        region.chile.wire.next(.answerIsLost, .arrives)
        _ = try await region.chile.submit(try region.grapes("CL-2026-000903"))
        for _ in 0..<6 {
            try await region.drain()
            region.chile.clock.advance(.seconds(60))
        }
        #expect(region.chile.wire.posts.count == 2)
        #expect(try await region.peru.inbox().count == 1)
    }

    @Test func `AS4_CP_TA11 an error goes back in the answer and to no other address`() async throws {
        let region = try EngineRegion()
        let reply = try await Self.receive(region, Array("no message".utf8))
        #expect(
            Self.text(PeerAnswer(status: reply.status, headers: reply.headers, body: reply.body)).contains("<eb:Error ")
        )
        region.peru.clock.advance(.seconds(3_600))
        try await region.drain()
        #expect(region.peru.wire.posts.isEmpty)
    }

    private static func receive(_ region: EngineRegion, _ body: [UInt8]) async throws -> PeerReply {
        let partner = try #require(region.peru.site.now.configuration.partner(try PartyID(value: "paso-CL")))
        return try await region.peru.engine.receive(
            PeerMessage(
                partner: partner,
                certificate: [],
                headers: [(name: "Content-Type", value: "application/soap+xml")],
                body: body
            )
        )
    }

    @Test func `AS4_CP_TA15 after the last attempt the producer is told EBMS 0301`() async throws {
        let region = try EngineRegion { $0.retry.attemptsMax = 2 }
        let nothing = PeerAnswer(status: 200, headers: [], body: [])
        region.chile.wire.next(.isAnswered(nothing), .isAnswered(nothing))
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000904"))
        for _ in 0..<3 {
            try await region.drain()
            region.chile.clock.advance(.seconds(60))
        }
        let view = try await region.chile.timeline(answer.documentId)
        let told = String(decoding: try JSONEncoder().encode(view), as: UTF8.self)
        #expect(told.contains("EBMS:0301"), "\(told)")
    }

    @Test func `AS4_CP_TA17 a test message has its receipt and is not delivered`() async throws {
        let region = try EngineRegion()
        let site = region.chile.site.now
        let partner = try #require(site.configuration.partner(try PartyID(value: "paso-PE")))
        let mode = site.outboundMode(to: partner, for: .submit).testService
        let packager = Packager(
            mode: mode,
            identity: try site.signingIdentity(),
            recipient: site.trust.partners[partner.party]?.encrypt
        )
        let sent = try packager.package(
            MessageInfo(timestamp: region.now, messageID: try MessageID("ping@paso-cl.example")),
            conversation: "ping",
            properties: [],
            payloads: []
        )
        let us = try #require(region.peru.site.now.configuration.partner(try PartyID(value: "paso-CL")))
        let reply = try await region.peru.engine.receive(
            PeerMessage(
                partner: us,
                certificate: [],
                headers: [(name: "Content-Type", value: sent.contentType)],
                body: sent.octets
            )
        )
        #expect(reply.status == 200)
        #expect(String(decoding: reply.body, as: UTF8.self).contains("<ebbpsig:NonRepudiationInformation"))
        try await region.drain()
        #expect(try await region.peru.inbox().isEmpty)
    }

    @Test func `AS4_CP_TA18 a conversation is made where the producer gives none`() async throws {
        let region = try EngineRegion()
        _ = try await region.chile.submit(try region.grapes("CL-2026-000905"))
        try await region.drain()
        let soap = String(decoding: try #require(region.chile.wire.posts.first).body, as: UTF8.self)
        let conversation = soap.components(separatedBy: "<eb:ConversationId>").dropFirst().first?.prefix { $0 != "<" }
        #expect(conversation?.isEmpty == false)
    }

    @Test func `AS4_CP_TA31 the consumer is told of a message that was refused`() async throws {
        let region = try EngineRegion()
        _ = try await region.chile.submit(try region.grapes("CL-2026-000906"))
        region.chile.wire.next(.isLost)
        try await region.drain()
        let post = try #require(region.chile.wire.posts.first)
        let partner = try #require(region.peru.site.now.configuration.partner(try PartyID(value: "paso-CL")))
        let reply = try await region.peru.engine.receive(
            PeerMessage(
                partner: partner,
                certificate: [],
                headers: [(name: "Content-Type", value: post.contentType)],
                body: post.body.dropLast(600) + [UInt8](repeating: 0x41, count: 600)
            )
        )
        #expect(String(decoding: reply.body, as: UTF8.self).contains("EBMS:"))
        try await region.peru.engine.drain()
        let events = try await region.peru.store.events(after: 0, limit: 10)
        #expect(events.contains { $0.event.name == .messageRefused })
    }
}
