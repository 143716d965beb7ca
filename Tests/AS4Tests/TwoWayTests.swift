import Canonical
import Exchange
import MIME
import Testing

@testable import AS4

/// Two pushes, the second with RefToMessageId of the first (AS4_CP_TA02, TA14, TA18, TA19).
@Suite struct `Two-way push-and-push` {
    private func route() throws -> Route {
        try Route { mode in
            mode.pattern = .twoWay
            mode.binding = .pushAndPush
            mode.secondLeg = PMode.Leg(
                channel: PMode.Channel(address: "https://cl.example/as4"),
                business: PMode.Business(action: "Answer", isFourCorner: true)
            )
        }
    }

    private func second(
        _ route: Route,
        to first: UserMessage,
        info: MessageInfo? = nil,
        conversation: String? = nil,
        properties: [MessageProperty]? = nil
    ) throws -> PackagedMessage {
        let reply = TwoWayReply(to: first)
        return try Packager(
            mode: try #require(route.mode.reply),
            identity: route.receiver.signing,
            recipient: route.sender.decryption.certificate
        ).package(
            info ?? reply.info(try MessageID("second@paso-pe"), at: Route.now),
            conversation: conversation ?? reply.conversation,
            properties: properties ?? reply.properties,
            payloads: Route.payloads()
        )
    }

    private func received(_ route: Route, _ message: PackagedMessage) -> Receiver.Reception {
        Receiver(
            modes: PModeTable([route.mode]),
            identities: [route.sender.decryption],
            trust: route.trust
        ).receive(
            InboundRequest(
                headers: .init([.init(name: "Content-Type", value: message.contentType)]),
                body: message.octets
            )
        )
    }

    @Test func `comes back with everything reversed`() throws {
        let route = try self.route()
        let first = try route.accepted(try route.package())
        #expect(!first.mode.isReply)
        let second = try self.received(route, self.second(route, to: first.header)).get()
        #expect(second.mode.isReply && second.header.collaboration.action == "Answer")
        #expect(second.from == route.receiver.party && second.header.parties.to == route.sender.party)
        #expect(second.header.parties.fromRole == EbMSVocabulary.responder)
        #expect(second.header.parties.toRole == EbMSVocabulary.initiator)
        #expect(second.header.info.refToMessageID == first.messageID)
        #expect(second.header.collaboration.conversationID == first.header.collaboration.conversationID)
        #expect(second.header.originalSender == first.header.finalRecipient)
        #expect(second.header.finalRecipient == first.header.originalSender)
        #expect(second.header.trackingIdentifier == first.header.trackingIdentifier)
        try TwoWayReply(to: first.header).check(second.header)
    }

    @Test func `has a receipt of its own on each leg`() throws {
        let route = try self.route()
        let first = try route.accepted(try route.package())
        let sent = try self.second(route, to: first.header)
        let second = try self.received(route, sent).get()
        let receipt = try SignalPackager(identity: route.sender.signing)
            .receipt(for: second, messageID: MessageID("r@x"), at: Route.now)
        let verdict = AnswerReader(mode: try #require(route.mode.reply), trust: route.trust)
            .read(status: 200, headers: PullRoute.soap, body: receipt.octets, to: sent.sent)
        #expect(verdict.deliveryEvent == .receiptVerified)
    }

    @Test func `is refused without RefToMessageId, written and read`() throws {
        let route = try self.route()
        let first = try route.accepted(try route.package())
        let info = MessageInfo(timestamp: Route.now, messageID: try MessageID("second@paso-pe"))
        let error = #expect(throws: AS4Error.self) { try self.second(route, to: first.header, info: info) }
        #expect(error?.code == "AS4-067")
        var header = first.header
        header.parties = try #require(route.mode.reply).parties
        header.collaboration.action = "Answer"
        header.info.refToMessageID = nil
        let refusal = #expect(throws: AS4Refusal.self) { try PModeTable([route.mode]).match(header) }
        #expect(refusal?.ebMS == .processingModeMismatch)
        header.info.refToMessageID = first.messageID
        #expect(try PModeTable([route.mode]).match(header).isReply)
    }

    @Test func `is EBMS:0003 where it does not fit the first`() throws {
        let route = try self.route()
        let first = try route.accepted(try route.package()).header
        let good = try self.received(route, self.second(route, to: first)).get().header
        func element(_ change: (inout UserMessage) throws -> Void) throws -> String? {
            var header = good
            try change(&header)
            do throws(AS4Refusal) {
                try TwoWayReply(to: first).check(header)
                return nil
            } catch {
                #expect(error.ebMS == .valueInconsistent && error.code == "AS4-122")
                return error.arguments["element"]
            }
        }
        #expect(try element { _ in } == nil)
        #expect(try element { $0.info.refToMessageID = try MessageID("x@y") } == "RefToMessageId")
        #expect(try element { $0.collaboration.conversationID = "other" } == "ConversationId")
        #expect(try element { $0.parties.from = try PartyID(value: "paso-AR") } == "From")
        #expect(try element { $0.parties.to = try PartyID(value: "paso-AR") } == "To")
        #expect(try element { $0.parties.fromRole = EbMSVocabulary.initiator } == "From/Role")
        #expect(try element { $0.parties.toRole = EbMSVocabulary.responder } == "To/Role")
        #expect(try element { $0.properties = first.properties } == "originalSender")
        #expect(try element { $0.properties.removeAll { $0.name == "finalRecipient" } } == "finalRecipient")
    }

    @Test func `is one P-Mode by AgreementRef too`() throws {
        var route = try self.route()
        route.mode.agreement?.pmode = route.mode.id
        let first = try route.accepted(try route.package())
        #expect(first.header.collaboration.agreement?.pmode == route.mode.id && !first.mode.isReply)
        #expect(try self.received(route, self.second(route, to: first.header)).get().mode.isReply)
    }

    @Test func `needs both legs, and other patterns are refused before they are sent`() throws {
        let cases: [(PMode.Pattern, PMode.Binding)] = [
            (.twoWay, .pushAndPush), (.twoWay, .push), (.oneWay, .pushAndPush), (.twoWay, .pull), (.oneWay, .pull),
        ]
        for (pattern, binding) in cases {
            let route = try Route { mode in
                mode.pattern = pattern
                mode.binding = binding
            }
            #expect(!route.mode.isProcessed && route.mode.reply == nil)
            #expect(throws: AS4Error.self) { try route.package() }
        }
    }
}
