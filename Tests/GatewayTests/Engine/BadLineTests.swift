import AS4
import Canonical
import Demo
import Exchange
import Foundation
import Store
import Testing

@testable import Gateway

@Suite struct `On a bad line` {
    @Test func `a lost answer leads to the stored receipt and to one delivery`() async throws {
        let region = try EngineRegion()
        region.chile.wire.next(.isLost, .answerIsLost, .answerIsLost, .arrives)
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000101"))
        for _ in 0..<5 {
            try await region.drain()
            region.chile.clock.advance(.seconds(10))
        }
        #expect(try await region.chile.timeline(answer.documentId).exchanges.map(\.state) == ["delivered"])
        #expect(try await region.peru.inbox().count == 1)
        #expect(region.chile.wire.posts.count == 4)
        #expect(Set(region.chile.wire.answers.map(\.body)).count == 1)
        #expect(
            try await region.chile.eventNames(answer.documentId) == [
                "SubmissionAcceptance", "RelayDelayed", "RelayDelayed", "RelayDelayed", "RelayAcceptance",
            ]
        )
    }

    @Test func `a repeated message is answered alike and delivered once`() async throws {
        let region = try EngineRegion()
        region.chile.wire.next(.arrivesTwice)
        _ = try await region.chile.submit(try region.grapes("CL-2026-000102"))
        try await region.drain()
        #expect(try await region.peru.inbox().count == 1)
        #expect(Set(region.chile.wire.answers.map(\.body)).count == 1)
    }

    @Test func `attempts end, the operator retries, and the document arrives`() async throws {
        let region = try EngineRegion { $0.retry.attemptsMax = 2 }
        region.chile.wire.next(.isLost, .isLost)
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000103"))
        for _ in 0..<3 {
            try await region.drain()
            region.chile.clock.advance(.seconds(10))
        }
        let parked = try #require(try await region.chile.parked().first)
        #expect(parked.work == "relay")
        #expect(try await region.chile.timeline(answer.documentId).exchanges.map(\.state) == ["parked"])
        #expect(try await region.chile.resolve(parked, .retry))
        #expect(try await region.chile.resolve(parked, .retry) == false)
        try await region.drain()
        #expect(try await region.chile.timeline(answer.documentId).exchanges.map(\.state) == ["delivered"])
        #expect(
            try await region.chile.eventNames(answer.documentId) == [
                "SubmissionAcceptance", "RelayDelayed", "RelayFailure", "RetryRequested", "RelayAcceptance",
            ]
        )
    }

    @Test func `a page of a proxy is no answer`() async throws {
        let region = try EngineRegion()
        let page = PeerAnswer(
            status: 502,
            headers: [(name: "Content-Type", value: "text/html")],
            body: Array("<html>bad gateway</html>".utf8)
        )
        region.chile.wire.next(.isAnswered(page))
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000104"))
        try await region.drain()
        #expect(try await region.chile.timeline(answer.documentId).exchanges.map(\.state) == ["waiting"])
    }

    @Test func `a message that was altered on the way is refused with a signed error`() async throws {
        let region = try EngineRegion()
        _ = try await region.chile.submit(try region.grapes("CL-2026-000105"))
        try await region.drain()
        let post = try #require(region.chile.wire.posts.first)
        var body = String(decoding: post.body, as: UTF8.self).utf8.map { $0 }
        body = post.body
        let mark = Array("paso-CL".utf8)
        let place = try #require(body.indices.first { body[$0...].starts(with: mark) })
        body[place + 5] = UInt8(ascii: "X")
        let partner = try #require(region.peru.site.now.configuration.partners.first)
        let reply = try await region.peru.engine.receive(
            PeerMessage(
                partner: partner,
                certificate: [],
                headers: [(name: "Content-Type", value: post.contentType)],
                body: body
            )
        )
        let text = String(decoding: reply.body, as: UTF8.self)
        #expect(text.contains("EBMS:"))
        #expect(!text.contains("Receipt>"))
        #expect(try await region.peru.inbox().count == 1)
    }

    @Test(arguments: ["", "nonsense", "<x/>", "--b\r\n\r\n--b--"])
    func `bytes that are no message get an error and an event`(text: String) async throws {
        let region = try EngineRegion()
        let partner = try #require(region.peru.site.now.configuration.partners.first)
        let reply = try await region.peru.engine.receive(
            PeerMessage(
                partner: partner,
                certificate: [],
                headers: [(name: "Content-Type", value: "multipart/related; boundary=b; type=\"text/xml\"")],
                body: Array(text.utf8)
            )
        )
        #expect(String(decoding: reply.body, as: UTF8.self).contains("EBMS:"))
        try await region.peru.engine.drain()
        let events = try await region.peru.store.events(after: 0, limit: 10)
        #expect(events.map(\.event.name) == [.messageRefused])
    }
}
