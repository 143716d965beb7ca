import Canonical
import Exchange
import Foundation
import MIME
import Testing
import Trust

@testable import AS4

/// Chile hands out, Peru pulls.
struct PullRoute {
    static let mpc = "urn:paso:channel:paso-PE"
    let route: Route

    init(_ change: (inout PMode) -> Void = { _ in }) throws {
        self.route = try Route { mode in
            mode.binding = .pull
            mode.business.mpc = Self.mpc
            change(&mode)
        }
    }

    /// Peru's request.
    func request(
        _ mpc: String = PullRoute.mpc,
        by identity: SigningIdentity? = nil
    ) throws -> SignalPackager.Packaged {
        try SignalPackager(identity: identity ?? self.route.receiver.signing)
            .pullRequest(mpc: mpc, messageID: MessageID("pull-1@paso-pe.example"), at: Route.now)
    }

    /// What Chile makes of octets that come in.
    func receive(_ octets: [UInt8], modes: [PMode]? = nil) -> Receiver.Reception {
        Receiver(
            modes: PModeTable([]),
            pulled: PModeTable(modes ?? [self.route.mode]),
            identities: [self.route.sender.decryption],
            trust: self.route.trust
        ).receive(InboundRequest(headers: Self.soap, body: octets))
    }

    /// What Peru makes of the answer.
    func answer(
        _ body: [UInt8],
        type: String = "application/soap+xml",
        status: Int = 200,
        mpc: String = PullRoute.mpc
    ) throws -> PullAnswer {
        PullAnswerReader(
            receiver: Receiver(
                modes: PModeTable([self.route.mode]),
                identities: [self.route.receiver.decryption],
                trust: self.route.trust
            ),
            mode: self.route.mode,
            trust: self.route.trust
        ).read(
            status: status,
            headers: HeaderFields([.init(name: "Content-Type", value: type)]),
            body: body,
            to: try MessageID("pull-1@paso-pe.example"),
            mpc: mpc
        )
    }

    static let soap = HeaderFields([.init(name: "Content-Type", value: "application/soap+xml")])
}

@Suite struct `Pull requests` {
    @Test func `are signed, name their channel and refer to no message`() throws {
        let pull = try PullRoute()
        let request = try pull.request()
        let text = String(decoding: request.octets, as: UTF8.self)
        #expect(text.contains("<eb:PullRequest mpc=\"\(PullRoute.mpc)\"></eb:PullRequest>"))
        #expect(text.contains("env:mustUnderstand=\"true\""))
        #expect(!text.contains("RefToMessageId"))
        guard case .pullRequest(let verified) = pull.receive(request.octets) else {
            Issue.record("\(pull.receive(request.octets))")
            return
        }
        #expect(verified.mpc == PullRoute.mpc && verified.party == pull.route.receiver.party)
        #expect(verified.messageID.text == "pull-1@paso-pe.example")
        #expect(verified.signer == pull.route.receiver.signing.certificate && verified.findings.isEmpty)
        #expect(verified.modes.map(\.id) == [pull.route.mode.id])
    }

    @Test func `are good for two independent judges`() throws {
        try Judge.require()
        let request = try PullRoute().request()
        try Judge.withFolder { folder in
            let file = folder.appending(path: "pull.http")
            try file.write(contentType: request.contentType, request.octets)
            let opinion = try Judge.as4verify([file.path])
            #expect(opinion.isGood, "\(opinion.text)")
            let schema = try Judge.as4xsd(file)
            #expect(schema.isGood, "\(schema.text)")
        }
    }

    @Test func `of an unknown channel, or another's, are refused with EBMS:0001`() throws {
        let pull = try PullRoute()
        for mpc in ["urn:paso:channel:paso-AR", PullRoute.mpc + "/sub", "urn:paso:channel"] {
            let refusal = try #require(pull.receive(try pull.request(mpc).octets).refusal, "\(mpc)")
            #expect(refusal.ebMS == .valueNotRecognized && refusal.code == "AS4-120" && refusal.mayBeAnswered)
            #expect(refusal.claimedMessageID?.text == "pull-1@paso-pe.example")
            #expect(refusal.detail == "mpc: \(mpc)")
        }
        // A table that gives one channel to two partners gives it to nobody.
        var other = pull.route.mode
        other.responder = PMode.responder(try Corner.stranger.get().party)
        let torn = pull.receive(try pull.request().octets, modes: [pull.route.mode, other])
        #expect(torn.refusal?.code == "AS4-120")
    }

    @Test func `never ask the default channel, nor what would be below it`() throws {
        let pull = try PullRoute()
        for mpc in [EbMSVocabulary.defaultMPC, EbMSVocabulary.defaultMPC + "/x", ""] {
            #expect(throws: AS4Error.self) { try pull.request(mpc) }
        }
        for mpc in [nil, EbMSVocabulary.defaultMPC] {
            let signal = SignalMessage(
                info: MessageInfo(timestamp: Route.now, messageID: try MessageID("p@x")),
                content: .pullRequest(mpc: mpc)
            )
            let octets = try pull.route.signals.package(signal).octets
            #expect(pull.receive(octets).refusal?.code == "AS4-121")
            #expect(pull.receive(octets).refusal?.ebMS == .valueNotRecognized)
        }
    }

    @Test func `of another signer open nothing`() throws {
        let pull = try PullRoute()
        for corner in [try Corner.stranger.get(), pull.route.sender] {
            let refusal = try #require(pull.receive(try pull.request(by: corner.signing).octets).refusal)
            #expect(refusal.code == "AS4-038" && refusal.ebMS == .failedAuthentication && !refusal.isAuthenticated)
            #expect(refusal.detail == nil)
        }
        let text = String(decoding: try pull.request().octets, as: UTF8.self)
        let start = try #require(text.firstRange(of: "<wsse:Security"))
        let end = try #require(text.firstRange(of: "</wsse:Security>"))
        let bare = text[..<start.lowerBound] + text[end.upperBound...]
        #expect(pull.receive(Array(bare.utf8)).refusal?.code == "AS4-030")
        let moved = text.replacing(PullRoute.mpc, with: PullRoute.mpc.replacing("paso-PE", with: "paso-PF"))
        var mode = pull.route.mode
        mode.business.mpc = "urn:paso:channel:paso-PF"
        let refusal = pull.receive(Array(moved.utf8), modes: [mode]).refusal
        #expect(refusal?.code == "AS4-035" && refusal?.detail?.contains("eb:Messaging") == true)
    }

    @Test func `that refer to a message are served, with a finding`() throws {
        let pull = try PullRoute()
        let signal = SignalMessage(
            info: MessageInfo(
                timestamp: Route.now,
                messageID: try MessageID("p@x"),
                refToMessageID: try MessageID("m@x")
            ),
            content: .pullRequest(mpc: PullRoute.mpc)
        )
        guard case .pullRequest(let verified) = pull.receive(try pull.route.signals.package(signal).octets) else {
            Issue.record("must be served")
            return
        }
        #expect(verified.findings == ["AS4-123"])
    }

    @Test func `use the sub-channel that was agreed, and only that`() throws {
        let pull = try PullRoute { $0.business.subchannel = "sag" }
        #expect(pull.route.mode.business.pullChannel == PullRoute.mpc + "/sag")
        guard case .pullRequest(let verified) = pull.receive(try pull.request(PullRoute.mpc + "/sag").octets) else {
            Issue.record("must be served")
            return
        }
        #expect(verified.mpc == PullRoute.mpc + "/sag")
        #expect(pull.receive(try pull.request().octets).refusal?.code == "AS4-120")
        // The message keeps the parent channel and is good for who asked for the sub-channel.
        let message = try pull.route.package()
        guard case .message = try pull.answer(message.octets, type: message.contentType, mpc: PullRoute.mpc + "/sag")
        else {
            Issue.record("must be accepted")
            return
        }
    }

    @Test(arguments: [
        ("urn:a/b", "urn:a", true), ("urn:a/b/c", "urn:a", true), ("urn:a", "urn:a", false), ("urn:ab", "urn:a", false),
        ("urn:a/", "urn:a", false), (EbMSVocabulary.defaultMPC + "/x", EbMSVocabulary.defaultMPC, false),
    ])
    func `know what a sub-channel is`(mpc: String, parent: String, isOne: Bool) {
        #expect(MessageChannel.isSubchannel(mpc, of: parent) == isOne)
        #expect(MessageChannel.subchannel("x", of: parent) == (parent.contains("default") ? nil : parent + "/x"))
        #expect(MessageChannel.subchannel("", of: parent) == nil && MessageChannel.subchannel("/x", of: parent) == nil)
    }
}

@Suite struct `Answers to a pull request` {
    @Test func `a message is accepted as if it had been pushed`() throws {
        let pull = try PullRoute()
        let message = try pull.route.package()
        #expect(message.header.mpc == PullRoute.mpc)
        guard case .message(let accepted) = try pull.answer(message.octets, type: message.contentType) else {
            Issue.record("must be accepted")
            return
        }
        #expect(accepted.payloads.first?.content == OctetSource(Route.original))
        // The receipt for it goes back by call-back and is judged like an answer.
        let receipt = try pull.route.signals.receipt(for: accepted, messageID: MessageID("r@x"), at: Route.now)
        guard case .signal(let received) = pull.receive(receipt.octets) else {
            Issue.record("a receipt at the door is a signal")
            return
        }
        #expect(received.refersTo == message.header.info.messageID)
        #expect(pull.route.answers.judge(received, to: message.sent).deliveryEvent == .receiptVerified)
        var other = message.sent
        other.references.removeLast()
        #expect(
            pull.route.answers.judge(received, to: other).deliveryEvent == .receiptRefused(code: "EBMS:0302")
        )
    }

    @Test func `a message of another channel is refused with EBMS:0010`() throws {
        let pull = try PullRoute()
        for change: (inout PMode) -> Void in [{ $0.business.mpc = nil }, { $0.business.mpc = "urn:other" }] {
            var route = pull.route
            route.mode.binding = .push
            change(&route.mode)
            let message = try route.package()
            guard case .refused(let refusal, _) = try pull.answer(message.octets, type: message.contentType) else {
                Issue.record("must be refused")
                return
            }
            #expect(refusal.code == "AS4-124" && refusal.ebMS == .processingModeMismatch)
            #expect(refusal.claimedMessageID == message.header.info.messageID)
        }
    }

    @Test func `a damaged message is refused under its MessageId`() throws {
        let pull = try PullRoute()
        let message = try pull.route.package(signer: Corner.stranger.get().signing)
        guard case .refused(let refusal, _) = try pull.answer(message.octets, type: message.contentType) else {
            Issue.record("must be refused")
            return
        }
        #expect(refusal.code == "AS4-038" && refusal.claimedMessageID == message.header.info.messageID)
    }

    @Test(arguments: ["warning", "failure"])
    func `an empty channel is EBMS:0006, whatever severity it has`(severity: String) throws {
        let pull = try PullRoute()
        let id = try MessageID("pull-1@paso-pe.example")
        var error = EbMSError(.emptyMessagePartitionChannel, about: id, description: "Nothing.")
        #expect(error.severity == "warning" && error.category == "Communication" && !error.isFailure)
        error.severity = severity
        let info = MessageInfo(timestamp: Route.now, messageID: try MessageID("e@x"), refToMessageID: id)
        let chile = SignalPackager(identity: pull.route.sender.signing)
        let octets = try chile.package(SignalMessage(info: info, content: .errors([error]))).octets
        guard case .empty = try pull.answer(octets) else {
            Issue.record("must be empty")
            return
        }
    }

    @Test func `errors are proven only by the partner's signature and about this request`() throws {
        let pull = try PullRoute()
        let id = try MessageID("pull-1@paso-pe.example")
        func error(_ identity: SigningIdentity, about: MessageID?) throws -> PullAnswer {
            try pull.answer(
                SignalPackager(identity: identity)
                    .error(.valueNotRecognized, about: about, messageID: MessageID("e@x"), at: Route.now).octets,
                status: 500
            )
        }
        guard case .errors(let errors, let signer) = try error(pull.route.sender.signing, about: id) else {
            Issue.record("must be proven")
            return
        }
        #expect(errors.map(\.errorCode) == ["EBMS:0001"] && signer == pull.route.sender.signing.certificate)
        for (identity, about) in [
            (try Corner.stranger.get().signing, id), (pull.route.sender.signing, try MessageID("other@x")),
        ] {
            guard case .hint(let hint) = try error(identity, about: about) else {
                Issue.record("must be a hint")
                return
            }
            #expect(hint.code == "EBMS:0001" && hint.texts["peerSays"]?.contains("ValueNotRecognized") == true)
        }
    }

    @Test func `pages, faults, silence and receipts are told apart`() throws {
        let pull = try PullRoute()
        guard case .nothing = try pull.answer([], status: 202) else {
            Issue.record("202 says nothing yet")
            return
        }
        guard case .unusable(let gone) = try pull.answer([], status: 503), gone.causeCode == "AS4-070" else {
            Issue.record("503 without body is unusable")
            return
        }
        let page = Array("<html><body>Acceso denegado</body></html>".utf8)
        guard case .unusable(let kept) = try pull.answer(page, type: "text/html", status: 403) else {
            Issue.record("a page is unusable")
            return
        }
        #expect(kept.texts["httpStatus"] == "403" && kept.texts["body"]?.contains("Acceso denegado") == true)
        #expect(kept.texts["httpHeaders"] == "Content-Type: text/html")
        let fault = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode>\
            <faultstring>no such service</faultstring></s:Fault></s:Body></s:Envelope>
            """
        guard case .hint(let hint) = try pull.answer(Array(fault.utf8), type: "text/xml", status: 500) else {
            Issue.record("a Fault is a hint")
            return
        }
        #expect(hint.fault == SOAPFaultSample.client && hint.texts["fault"] == "Client: no such service")
        let message = try pull.route.package()
        guard case .message(let accepted) = try pull.answer(message.octets, type: message.contentType) else { return }
        let receipt = try pull.route.signals.receipt(for: accepted, messageID: MessageID("r@x"), at: Route.now)
        guard case .unusable = try pull.answer(receipt.octets) else {
            Issue.record("a receipt answers no pull request")
            return
        }
    }
}

/// The Fault of the test above, read from its own text.
enum SOAPFaultSample {
    static var client: SOAPFault? {
        SOAPFault(
            alone: Array(
                """
                <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault>\
                <faultcode>x:Client</faultcode><faultstring>no such service</faultstring></e:Fault></e:Body></e:Envelope>
                """.utf8
            )
        )
    }
}

@Suite struct `Signals at the door` {
    @Test func `are cases of their own and never answered with an error`() throws {
        let pull = try PullRoute()
        let about = try MessageID("m-1@paso-cl.example")
        let error = try pull.route.signals.error(.other, about: about, messageID: MessageID("e@x"), at: Route.now)
        guard case .signal(let received) = pull.receive(error.octets) else {
            Issue.record("an error at the door is a signal")
            return
        }
        #expect(received.refersTo == about)
    }

    @Test func `are not answered even where they are malformed`() throws {
        let pull = try PullRoute()
        let about = try MessageID("m-1@paso-cl.example")
        let error = try pull.route.signals.error(.other, about: about, messageID: MessageID("e@x"), at: Route.now)
        let text = String(decoding: error.octets, as: UTF8.self)
        for (found, wrong) in [("errorCode=", "code="), ("<eb:MessageId>e@x</eb:MessageId>", "")] {
            let refusal = try #require(pull.receive(Array(text.replacing(found, with: wrong).utf8)).refusal)
            #expect(refusal.ebMS == .invalidHeader && !refusal.mayBeAnswered)
        }
    }
}
