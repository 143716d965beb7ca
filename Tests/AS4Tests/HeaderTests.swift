import Canonical
import Exchange
import Testing
import XML

@testable import AS4

@Suite struct `Message headers` {
    private let from = Result { try PartyID(value: "paso-CL") }

    private func read(_ messaging: String) throws -> MessagingUnit {
        let text = """
            <env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Header>\(messaging)</env:Header>\
            <env:Body/></env:Envelope>
            """
        let envelope = try Envelope(parsing: Array(text.utf8))
        return try MessagingReader().unit(envelope.messaging)
    }

    private func message(_ change: (inout UserMessage) -> Void = { _ in }) throws -> UserMessage {
        let route = try Route()
        var message = UserMessage(
            info: MessageInfo(
                timestamp: Route.now,
                messageID: try MessageID("m@x"),
                refToMessageID: try MessageID("earlier@x")
            ),
            parties: route.mode.parties,
            collaboration: CollaborationInfo(
                agreement: AgreementReference("A 1", type: "t", pmode: "p"),
                service: ServiceName("s", type: "svc"),
                action: "Submit",
                conversationID: "c"
            ),
            properties: Route.properties,
            parts: [PartInfo(href: "cid:a@b", properties: [MessageProperty("MimeType", "text/plain", type: "x")])]
        )
        change(&message)
        return message
    }

    @Test func `are read as they were written`() throws {
        let message = try self.message()
        #expect(try self.read(MessagingText.text(message, id: "M")) == .user(message))
        let error = EbMSError(.policyNoncompliance, about: try MessageID("m@x"), description: "d <&>", detail: "why")
        let signal = SignalMessage(info: message.info, content: .errors([error]))
        #expect(try self.read(MessagingText.text(signal, id: "M")) == .signal(signal))
    }

    @Test(arguments: [
        ("<eb:UserMessage>", "<eb:UserMessage><eb:MessageInfo/>", "EBMS:0009"),
        (
            "<eb:Timestamp>2026-06-01T12:00:00.250Z</eb:Timestamp>", "<eb:Timestamp>yesterday</eb:Timestamp>",
            "EBMS:0009"
        ),
        ("<eb:MessageId>m@x</eb:MessageId>", "<eb:MessageId>&lt;m@x&gt;</eb:MessageId>", "EBMS:0009"),
        ("<eb:MessageId>m@x</eb:MessageId>", "<eb:MessageId> </eb:MessageId>", "EBMS:0009"),
        (">paso-PE</eb:PartyId>", "></eb:PartyId>", "EBMS:0009"),
        (">paso-PE</eb:PartyId>", ">paso-PE</eb:PartyId><eb:PartyId type=\"t\">b</eb:PartyId>", "EBMS:0003"),
        ("<eb:Action>Submit</eb:Action>", "", "EBMS:0009"),
        ("<eb:Property name=\"originalSender\">", "<eb:Property name=\"finalRecipient\">", "EBMS:0003"),
        ("</eb:UserMessage>", "</eb:UserMessage><eb:UserMessage/>", "EBMS:0003"),
    ])
    func `are refused where who sends what to whom is not clear`(found: String, put: String, code: String) throws {
        let text = MessagingText.text(try self.message(), id: "M")
        try #require(text.contains(found))
        let error = #expect(throws: AS4Refusal.self) { try self.read(text.replacing(found, with: put)) }
        #expect(error?.ebMS.code == code)
    }

    @Test func `forgive white space, foreign elements and other spellings of a time`() throws {
        let text = MessagingText.text(try self.message(), id: "M")
            .replacing("><eb:", with: ">\n  <eb:")
            .replacing("<eb:MessageId>m@x", with: "<eb:MessageId>\n m@x ")
            .replacing("2026-06-01T12:00:00.250Z", with: "2026-06-01T08:00:00.250-04:00")
            .replacing("</eb:UserMessage>", with: "<x xmlns=\"urn:x\"/></eb:UserMessage>")
        #expect(try self.read(text) == .user(self.message()))
    }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999Z", -1), ("2000-02-29T00:00:00", 951_782_400_000),
        ("2026-11-22T06:28:30.129+00:00", 1_795_328_910_129), ("2026-11-22T06:28:30.1299999Z", 1_795_328_910_129),
    ])
    func `tell instants`(text: String, milliseconds: Int64) {
        #expect(InstantText.instant(text)?.milliseconds == milliseconds)
        let instant = UTCTime(milliseconds: milliseconds)
        #expect(InstantText.instant(InstantText.text(instant)) == instant)
    }

    @Test(arguments: ["", "2026", "2026-13-01T00:00:00Z", "2026-01-01T25:00:00Z", "2026-01-01T00:00:00Zx"])
    func `refuse what is no instant`(text: String) {
        #expect(InstantText.instant(text) == nil)
    }

    @Test func `belong to the one P-Mode that fits`() throws {
        let submit = try Route().mode
        var status = submit
        status.id = "cl-pe-status"
        status.business.action = PasoVocabulary.status
        let table = PModeTable([submit, status])
        var message = try self.message {
            $0.collaboration = submit.collaboration(conversation: "c")
        }
        #expect(try table.match(message).id == "cl-pe-submit")
        message.mpc = "urn:any"
        message.collaboration.action = PasoVocabulary.status
        #expect(try table.match(message).id == "cl-pe-status")
        message.collaboration.action = "Delete"
        #expect(throws: AS4Refusal.self) { try table.match(message) }
        message.collaboration.agreement?.pmode = "cl-pe-status"
        let error = #expect(throws: AS4Refusal.self) { try table.match(message) }
        #expect(error?.code == "AS4-022" && error?.ebMS == .processingModeMismatch)
    }

    @Test func `of the test service belong to the partner's test P-Mode`() throws {
        let submit = try Route().mode
        let message = try self.message {
            $0.collaboration = submit.testService.collaboration(conversation: "c")
        }
        let mode = try PModeTable([submit]).match(message)
        #expect(mode.id == "cl-pe-submit.test" && !mode.business.isFourCorner)
    }
}
