import Exchange
import MIME
import ReferenceFiles
import Testing
import Texts
import Trust
import XML

@testable import AS4

@Suite struct `Messages of other implementations` {
    @Test func `the table of samples is there`() throws {
        try Sample.requireData()
        #expect(Sample.rows(["message", "receipt", "error", "pull", "shape"]).count > 40)
    }

    /// What needs an exception is refused here with the code that the table gives for that, and taken below.
    @Test(arguments: Sample.rows(["message"]))
    func `get the verdict of the table`(sample: Sample) throws {
        let request = try sample.request()
        let mode = Sample.mode(for: request)
        let reception = Receiver(
            modes: PModeTable(mode.map { [$0] } ?? []),
            identities: [],
            trust: Sample.anybody()
        ).receive(request)
        let usesWeakTransport = sample.file == "as4net/as4-encrypted-signed-issuerserial.as4"
        switch (sample.expected, reception) {
        case ("accept", .accepted) where !usesWeakTransport: break
        case ("accept", .refused(let refusal, _)):
            #expect(usesWeakTransport && refusal.ebMS.code == "EBMS:0103", "\(refusal.what())")
        case ("refuse", .refused(let refusal, _)):
            #expect(sample.codes.contains(refusal.ebMS.code), "\(refusal.ebMS.code) \(refusal.what())")
        case ("shape", .refused): break
        default: Issue.record("\(sample.expected), but \(reception)")
        }
    }

    /// RSA-SHA384, SHA-384 digests if any, and RSA-OAEP with MGF1-SHA-1: a partner older than eDelivery 1.13.
    @Test func `by old algorithms are taken where the P-Mode allows them`() throws {
        try Sample.requireData()
        let request = Sample.request(
            try ReferenceFiles.bytes("as4/samples/as4net/as4-encrypted-signed-issuerserial.as4")
        )
        let suite = SecuritySuite.eDelivery1.accepting([.rsaSHA384, .digestSHA384, .rsaOAEPMGF1P])
        var mode = try #require(Sample.mode(for: request, suite: suite))
        mode.security.isEncrypted = true
        let signer = try Certificate(der: ReferenceFiles.bytes("as4/samples/as4net/AccessPointA.cer"))
        let reception = Receiver(
            modes: PModeTable([mode]),
            identities: [try Sample.accessPointB()],
            trust: Sample.anybody([signer])
        ).receive(request)
        let message = try reception.get()
        #expect(message.signer == signer)
        #expect(message.payloads.count == 2)
        #expect(message.payloads.allSatisfy { $0.wasEncrypted && $0.isPacked && !$0.content.isEmpty })
        #expect(message.findings == ["AS4-105"])
    }

    @Test(arguments: Sample.rows(["receipt"]))
    func `get the verdict of the table as receipts`(sample: Sample) throws {
        let request = try sample.request()
        // What the receipt itself confirms stands for what was sent: so its own soundness decides.
        let sent = self.claim(request)
        let mode = try Route().mode
        let verdict = AnswerReader(mode: mode, trust: Sample.anybody()).read(
            status: 200,
            headers: request.headers,
            body: request.body,
            to: try sent ?? SentMessage(messageID: MessageID("none@none"), references: [])
        )
        switch (sample.expected, verdict) {
        case ("accept", .receipt): break
        case ("refuse", .receiptRefused): #expect(sample.codes.contains("EBMS:0302"))
        case ("refuse", .unusable(let answer)): #expect(answer.causeCode == "AS4-127")
        case ("shape", .receiptRefused), ("shape", .unusable), ("shape", .hint): break
        default: Issue.record(Comment("\(sample.expected), but \(verdict)"))
        }
    }

    @Test(arguments: Sample.rows(["error"]))
    func `are hints as unsigned errors and faults`(sample: Sample) throws {
        let request = try sample.request()
        let sent = SentMessage(messageID: try MessageID("none@none"), references: [])
        let verdict = AnswerReader(mode: try Route().mode, trust: Sample.anybody())
            .read(status: 500, headers: request.headers, body: request.body, to: sent)
        guard case .hint(let hint) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(!hint.errors.isEmpty || hint.fault != nil)
    }

    @Test(arguments: Sample.rows(["pull", "shape"]))
    func `are never accepted as something else`(sample: Sample) throws {
        let reception = Receiver(modes: PModeTable([]), identities: [], trust: Sample.anybody())
            .receive(try sample.request())
        let refusal = try #require(reception.refusal)
        if sample.expected == "refuse" { #expect(sample.codes.contains(refusal.ebMS.code)) }
    }

    @Test func `verify also as a signed pull request of the channel that it names`() throws {
        try Sample.requireData()
        let octets = try ReferenceFiles.bytes("as4/samples/as4net/as4-soap-signed-pullrequest.xml")
        let text = String(decoding: octets, as: UTF8.self)
        let named = try #require(text.firstMatch(of: /PullRequest[^>]*mpc="([^"]+)"/))
        var mode = try Route().mode
        mode.binding = .pull
        mode.business.mpc = String(named.1)
        let reception = Receiver(
            modes: PModeTable([]),
            pulled: PModeTable([mode]),
            identities: [],
            trust: Sample.anybody()
        ).receive(InboundRequest(headers: HeaderFields(), body: octets))
        if MessageChannel.isDefault(mode.business.mpc) {
            #expect(reception.refusal?.code == "AS4-121")
        } else {
            guard case .pullRequest(let pull) = reception else {
                Issue.record("\(reception)")
                return
            }
            #expect(pull.mpc == mode.business.mpc && pull.party == mode.responder.party)
        }
    }

    @Test func `say which reference failed where a proxy removed an attribute`() throws {
        try Sample.requireData()
        let octets = try ReferenceFiles.bytes("as4/samples/phase4/dataport1.as4in")
        let request = Sample.request(octets)
        let body = try RelatedBody(octets: request.body, contentType: request.headers["Content-Type"])
        let envelope = try Envelope(parsing: body.content(of: body.root))
        let mode = try Route().mode
        let check = EnvelopeVerification(mode: mode, party: mode.initiator.party, trust: Sample.anybody())
        let refusal = #expect(throws: AS4Refusal.self) { try check.verify(envelope, requiresBody: false) }
        #expect(refusal?.code == "AS4-035" && refusal?.arguments["target"] == "eb:Messaging")
    }

    @Test func `name the signer by token kinds that Paso reads`() throws {
        try Sample.requireData()
        let path = try ReferenceFiles.bytes("as4/samples/domibus/bst_X509PKIPathv1_incoming_message.xml")
        let envelope = try Envelope(parsing: path)
        let signature = try #require(
            envelope.document.root.firstDescendant("Signature", Vocabulary.Namespace.signature)
        )
        let reference = try #require(signature.firstDescendant("SecurityTokenReference", Vocabulary.Namespace.wsse))
        let found = try TokenReader(known: []).find(reference, in: envelope)
        #expect(found.first?.certificate.subject.commonName != nil)
    }

    private func claim(_ request: InboundRequest) -> SentMessage? {
        guard
            let body = try? RelatedBody(octets: request.body, contentType: request.headers["Content-Type"]),
            let soap = try? body.content(of: body.root),
            let envelope = try? Envelope(parsing: soap),
            case .signal(let signal)? = try? MessagingReader().unit(envelope.messaging),
            case .receipt(let references) = signal.content, let id = signal.info.refToMessageID
        else { return nil }
        return SentMessage(messageID: id, references: references)
    }
}
