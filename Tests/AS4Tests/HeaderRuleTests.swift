import Exchange
import MIME
import Testing

@testable import AS4

@Suite struct `Rules on header values` {
    @Test(arguments: [
        ("urn:paso:exchange", true), ("http://example.test/a?b=%20#c", true), ("mailto:a@b", true), ("a:b", true),
        ("org:holodeckb2b:example:company:A", true), ("x+y.z-1:1", true), ("", false), ("plain", false), (":b", false),
        ("a:", false), ("1a:b", false), ("urn:with space", false), ("urn:ñ", false), ("ñ:b", false), ("a b:c", false),
        ("urn:<x>", false), ("/relative", false),
    ])
    func `tell a URI`(text: String, isURI: Bool) {
        #expect(HeaderRules.isURI(text) == isURI)
    }

    @Test(arguments: [
        ("a@b", true), ("0197@paso-cl.example", true), ("a", false), ("@b", false), ("a@", false), ("a@b@c", false),
        ("a b@c", false),
    ])
    func `tell a MessageId`(text: String, isMessageID: Bool) {
        #expect(HeaderRules.isMessageID(text) == isMessageID)
    }

    private static let changes: [(element: String, change: @Sendable (inout UserMessage) throws -> Void)] = [
        ("From/PartyId", { $0.parties.from = try PartyID(value: "paso-CL", type: "") }),
        ("To/PartyId", { $0.parties.to = try PartyID(value: "paso-PE", type: "") }),
        ("Service", { $0.collaboration.service = ServiceName("exchange") }),
        ("AgreementRef", { $0.collaboration.agreement = AgreementReference("ACE 35") }),
    ]

    private func message() throws -> UserMessage {
        let route = try Route()
        return UserMessage(
            info: MessageInfo(timestamp: Route.now, messageID: try MessageID("m@x")),
            parties: route.mode.parties,
            collaboration: route.mode.collaboration(conversation: "c"),
            properties: Route.properties
        )
    }

    @Test func `refuse values without type that are no URI, both ways`() throws {
        let good = try self.message()
        try HeaderRules.checkReceived(good)
        try HeaderRules.checkSending(good)
        for (element, change) in Self.changes {
            var message = good
            try change(&message)
            let refusal = #expect(throws: AS4Refusal.self) { try HeaderRules.checkReceived(message) }
            #expect(refusal?.code == "AS4-103" && refusal?.ebMS == .valueInconsistent)
            #expect(refusal?.arguments["element"] == element)
            let error = #expect(throws: AS4Error.self) { try HeaderRules.checkSending(message) }
            #expect(error?.code == "AS4-104" && error?.arguments["element"] == element)
        }
        var typed = good
        typed.collaboration.service = ServiceName("exchange", type: "urn:t")
        typed.collaboration.agreement = AgreementReference("ACE 35", type: "t")
        typed.parties.from = try PartyID(value: "urn:x:y", type: "")
        try HeaderRules.checkReceived(typed)
        try HeaderRules.checkSending(typed)
        var empty = good
        empty.collaboration.agreement = AgreementReference("")
        try HeaderRules.checkReceived(empty)
    }

    @Test func `are applied to whole messages`() throws {
        let route = try Route { $0.business.service = ServiceName("exchange") }
        let refusal = try #require(try Forgery(route).received().refusal)
        #expect(refusal.code == "AS4-103" && refusal.isAuthenticated)
        let error = #expect(throws: AS4Error.self) { try route.package() }
        #expect(error?.code == "AS4-104")
        let nameless = #expect(throws: AS4Error.self) { try Route().package("no-at-sign") }
        #expect(nameless?.arguments["element"] == "MessageId")
        let twice = Route.properties + [MessageProperty("originalSender", "urn:other")]
        #expect(throws: AS4Error.self) { try Route().package(properties: twice) }
    }

    @Test func `keep the order of parts, whatever their order in the body`() throws {
        let route = try Route()
        let sent = try route.package(payloads: Route.payloads().reversed())
        let message = try route.accepted(sent)
        #expect(message.payloads.map(\.role) == [.attestation, .original])
        var forgery = try Forgery(route)
        var second = forgery.header.parts[0]
        second.href = "cid:two@paso"
        forgery.header.parts.insert(second, at: 0)
        forgery.parts.append(("two@paso", try Gzip.packed([1, 2, 3])))
        #expect(try forgery.received().get().payloads.map(\.contentID.name) == ["two@paso", "doc@paso"])
    }
}
