import Canonical
import Exchange
import Foundation
import MIME
import ReferenceFiles
import Testing
import Texts
import Trust

@testable import AS4

@Suite struct `Error codes of ebMS and AS4` {
    /// The standards' table: code, short description, severity, category, origin.
    static let table = """
        EBMS:0001 ValueNotRecognized failure Content ebMS
        EBMS:0002 FeatureNotSupported warning Content ebMS
        EBMS:0003 ValueInconsistent failure Content ebMS
        EBMS:0004 Other failure Content ebMS
        EBMS:0005 ConnectionFailure failure Communication ebMS
        EBMS:0006 EmptyMessagePartitionChannel warning Communication ebMS
        EBMS:0007 MimeInconsistency failure Unpackaging ebMS
        EBMS:0008 FeatureNotSupported failure Unpackaging ebMS
        EBMS:0009 InvalidHeader failure Unpackaging ebMS
        EBMS:0010 ProcessingModeMismatch failure Processing ebMS
        EBMS:0011 ExternalPayloadError failure Content ebMS
        EBMS:0020 RoutingFailure failure Processing ebMS
        EBMS:0021 MPCCapacityExceeded failure Processing ebMS
        EBMS:0022 MessagePersistenceTimeout failure Processing ebMS
        EBMS:0023 MessageExpired warning Processing ebMS
        EBMS:0030 BundlingError failure Content ebMS
        EBMS:0031 RelatedMessageFailed failure Processing ebMS
        EBMS:0040 BadFragmentGroup failure Content ebMS
        EBMS:0041 DuplicateMessageSize failure Content ebMS
        EBMS:0042 DuplicateFragmentCount failure Content ebMS
        EBMS:0043 DuplicateMessageHeader failure Content ebMS
        EBMS:0044 DuplicateAction failure Content ebMS
        EBMS:0045 DuplicateCompressionInfo failure Content ebMS
        EBMS:0046 DuplicateFragment failure Content ebMS
        EBMS:0047 BadFragmentStructure failure Unpackaging ebMS
        EBMS:0048 BadFragmentNum failure Content ebMS
        EBMS:0049 BadFragmentCount failure Content ebMS
        EBMS:0050 FragmentSizeExceeded warning Unpackaging ebMS
        EBMS:0051 ReceiveIntervalExceeded failure Unpackaging ebMS
        EBMS:0052 BadProperties warning Unpackaging ebMS
        EBMS:0053 HeaderMismatch failure Unpackaging ebMS
        EBMS:0054 OutOfStorageSpace failure Unpackaging ebMS
        EBMS:0055 DecompressionError failure Processing ebMS
        EBMS:0060 ResponseUsingAlternateMEP warning Processing ebMS
        EBMS:0101 FailedAuthentication failure Processing security
        EBMS:0102 FailedDecryption failure Processing security
        EBMS:0103 PolicyNoncompliance failure Processing security
        EBMS:0201 DysfunctionalReliability failure Processing reliability
        EBMS:0202 DeliveryFailure failure Communication reliability
        EBMS:0301 MissingReceipt failure Communication ebMS
        EBMS:0302 InvalidReceipt failure Communication ebMS
        EBMS:0303 DecompressionFailure failure Communication ebMS
        """

    @Test func `are the standards' with their words`() {
        let own = EbMSErrorCode.all.map {
            "\($0.code) \($0.shortDescription) \($0.severity.rawValue) \($0.category) \($0.origin)"
        }
        #expect(own == Self.table.split(separator: "\n").map(String.init))
        #expect(EbMSErrorCode.retryable == ["EBMS:0004", "EBMS:0005", "EBMS:0202"])
        #expect(EbMSErrorCode.retryable == RetryPolicy.retryableErrorsDefault)
    }

    @Test(arguments: EbMSErrorCode.all)
    func `go out as the schema has them, and come back`(code: EbMSErrorCode) throws {
        let route = try Route()
        let sent = try route.package()
        let id = sent.header.info.messageID
        let packaged = try route.signals.error(
            code,
            about: id,
            detail: "reference: #M-1",
            messageID: MessageID("e@x"),
            at: Route.now
        )
        let text = String(decoding: packaged.octets, as: UTF8.self)
        #expect(text.contains("<eb:RefToMessageId>\(id.text)</eb:RefToMessageId>"))
        #expect(text.contains("refToMessageInError=\"\(id.text)\"") && text.contains("env:mustUnderstand=\"true\""))
        #expect(text.contains("<eb:Description xml:lang=\"en\">") && text.contains("<eb:ErrorDetail>reference: #M-1<"))
        let explained = try #require(Catalogue.explanation(code.code), "\(code) has no text")
        #expect(!explained.what.english.isEmpty)
        guard case .errors(let errors, _) = route.answer(packaged.octets, to: sent.sent) else {
            Issue.record("a signed error is proof")
            return
        }
        let words = explained.what.template(.english)
        #expect(errors == [EbMSError(code, about: id, description: words, detail: "reference: #M-1")])
        #expect(errors[0].known == code && errors[0].isFailure == (code.severity == .failure))
        #expect(errors[0].isFinal == (code.severity == .failure && !EbMSErrorCode.retryable.contains(code.code)))
    }

    @Test(arguments: EbMSErrorCode.all)
    func `decide alone, whatever severity and category a peer writes`(code: EbMSErrorCode) throws {
        let route = try Route()
        let sent = try route.package()
        for severity in ["failure", "warning", "Failure", "WARNING", "error"] {
            let error = EbMSError(errorCode: " \(code.code.lowercased())", severity: severity, category: "Anything")
            let info = MessageInfo(
                timestamp: Route.now,
                messageID: try MessageID("e@x"),
                refToMessageID: sent.header.info.messageID
            )
            let octets = try route.signals.package(SignalMessage(info: info, content: .errors([error]))).octets
            #expect(
                route.answer(octets, to: sent.sent).deliveryEvent
                    == .signedError(code: code.code, isFailure: code.severity == .failure)
            )
        }
    }

    @Test func `of a peer's own are what it says they are`() {
        #expect(EbMSErrorCode(code: "EBMS:4001") == nil)
        #expect(EbMSError(errorCode: "EBMS:4001", severity: "failure").isFailure)
        #expect(!EbMSError(errorCode: "EBMS:4001", severity: "Warning").isFailure)
    }

    @Test func `without severity, category or description are read`() throws {
        let route = try Route()
        let sent = try route.package()
        let error = try route.signals.error(
            .valueInconsistent,
            about: sent.header.info.messageID,
            messageID: MessageID("e@x"),
            at: Route.now
        )
        let bare = String(decoding: error.octets, as: UTF8.self)
            .replacing(#/\s(severity|category|origin|shortDescription)="[^"]*"/#, with: "")
            .replacing(#/<eb:Description.*</eb:Description>/#, with: "")
        guard case .hint(let hint) = route.answer(Array(bare.utf8), to: sent.sent) else {
            Issue.record("a damaged error is a hint")
            return
        }
        #expect(hint.errors.map(\.errorCode) == ["EBMS:0003"] && hint.errors[0].isFailure)
    }

    @Test func `tell which reference failed, and nothing about keys`() throws {
        let route = try Route()
        var forgery = try Forgery(route)
        forgery.rewriteMessaging = { $0 }
        forgery.rewriteEnvelope = { $0.replacing("<eb:Action>Submit<", with: "<eb:Action>submit<") }
        var mode = route.mode
        mode.business.action = "submit"
        let message = try forgery.message()
        let refusal = try #require(route.receive(message.contentType, message.octets, modes: [mode]).refusal)
        let error = try route.signals.error(for: refusal, messageID: MessageID("e@x"), at: Route.now)
        guard case .errors(let errors) = error.signal.content else { return }
        #expect(errors[0].errorCode == "EBMS:0101" && errors[0].detail == "reference: #M-1; target: eb:Messaging")
        #expect(errors[0].refToMessageInError == "f-1@paso" && error.signal.info.refToMessageID?.text == "f-1@paso")
        #expect(AS4Refusal.decryption(cause: "TRU-004").detail == nil)
        #expect(AS4Refusal.signer(cause: "TRU-201").detail == nil)
    }

    @Test(arguments: [
        ("SOAP 1.1", SOAPFault.Code.versionMismatch), ("an unknown block", .mustUnderstand),
    ])
    func `bring a SOAP Fault where SOAP 1.2 wants one, with a legal code`(
        name: String,
        code: SOAPFault.Code
    ) throws {
        let route = try Route()
        var forgery = try Forgery(route)
        let soap11 = "http://schemas.xmlsoap.org/soap/envelope/"
        forgery.rewriteEnvelope = {
            code == .versionMismatch
                ? $0.replacing(Vocabulary.Namespace.soap12, with: soap11)
                : $0.replacing("<env:Header>", with: "<env:Header><f xmlns=\"urn:f\" env:mustUnderstand=\"1\"/>")
        }
        let refusal = try #require(try forgery.received().refusal)
        #expect(refusal.fault == code && code.httpStatus == 500)
        let error = try route.signals.error(for: refusal, messageID: MessageID("e@x"), at: Route.now)
        let text = String(decoding: error.octets, as: UTF8.self)
        #expect(text.contains("<env:Value>env:\(code.rawValue)</env:Value>"))
        // The Fault is in the signed Body: who reads it can prove it.
        let verdict = route.answer(error.octets, to: SentMessage(messageID: try MessageID("m@x"), references: []))
        guard case .hint(let hint) = verdict else {
            Issue.record("an error about an unread message is a hint")
            return
        }
        #expect(hint.fault?.code == code && hint.refusal.code == "AS4-048")
    }

    @Test func `of a page are kept with the headers of interest and the first KiB`() throws {
        let route = try Route()
        let sent = try route.package().sent
        let page = Array(("<html>\u{1}" + String(repeating: "x", count: 5_000)).utf8)
        let verdict = route.answers.read(
            status: 502,
            headers: .init([
                .init(name: "content-type", value: "text/html"), .init(name: "Server", value: "proxy/1.0"),
                .init(name: "Set-Cookie", value: "secret=1"),
                .init(name: "Via", value: String(repeating: "v", count: 900)),
            ]),
            body: page,
            to: sent
        )
        guard case .unusable(let kept) = verdict else {
            Issue.record("a page is unusable")
            return
        }
        #expect(kept.excerpt.count == 1024 && kept.httpHeaders["Set-Cookie"] == nil)
        #expect(kept.httpHeaders["Via"]?.count == 200)
        #expect(kept.texts["httpHeaders"]?.hasPrefix("Content-Type: text/html; Server: proxy/1.0; Via: v") == true)
        #expect(kept.texts["body"]?.hasPrefix("<html> xxx") == true)
    }

    @Test func `in an answer without Content-Type are found by their first octets`() throws {
        let route = try Route()
        let sent = try route.package()
        let receipt = try route.signals.receipt(
            for: route.accepted(sent),
            messageID: MessageID("r@x"),
            at: Route.now
        )
        let boundary = Array("--b\r\nContent-Type: application/soap+xml\r\n\r\n".utf8)
        for body in [receipt.octets, boundary + receipt.octets + Array("\r\n--b--\r\n".utf8)] {
            let verdict = route.answers.read(status: 200, headers: .init(), body: body, to: sent.sent)
            #expect(verdict.deliveryEvent == .receiptVerified)
        }
    }

    @Test func `stay silent about receipts that leave transforms out or say more`() throws {
        let route = try Route()
        let sent = try route.package()
        var bare = sent.sent
        bare.references = bare.references.map {
            SignedReference(
                uri: $0.uri,
                transforms: [],
                digestAlgorithm: $0.digestAlgorithm,
                digest: $0.digest,
                canonicalText: ""
            )
        }
        let receipt = try route.signals.receipt(for: route.accepted(sent), messageID: MessageID("r@x"), at: Route.now)
        #expect(route.answer(receipt.octets, to: bare).deliveryEvent == .receiptVerified)
        try Sample.requireData()
        let noted = Sample.request(try ReferenceFiles.bytes("as4/samples/phase4/TestReceipt12.xml"))
        let envelope = try Envelope(parsing: noted.body)
        #expect(ReceiptCheck.findings(envelope) == ["AS4-125"])
    }
}
