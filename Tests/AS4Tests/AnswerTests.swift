import Canonical
import Exchange
import MIME
import Testing
import Texts
import Trust

@testable import AS4

@Suite struct `Answers to our messages` {
    private let receiptID = "r-1@paso-pe.example"

    private func receipt(_ route: Route, for sent: PackagedMessage) throws -> [UInt8] {
        try route.signals.receipt(for: route.accepted(sent), messageID: try MessageID(self.receiptID), at: Route.now)
            .octets
    }

    private func refusal(_ verdict: AnswerVerdict) -> AS4Refusal? {
        if case .receiptRefused(let refusal) = verdict { refusal } else { nil }
    }

    @Test func `a receipt for exactly what was signed proves the delivery`() throws {
        let route = try Route()
        let sent = try route.package()
        let verdict = route.answer(try self.receipt(route, for: sent), to: sent.sent)
        guard case .receipt(let receipt) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(receipt.signer == route.receiver.signing.certificate)
        #expect(receipt.signal.info.refToMessageID == sent.header.info.messageID)
        #expect(verdict.deliveryEvent == .receiptVerified)
    }

    @Test func `a receipt for a resend of the same message is good for the first copy too`() throws {
        let route = try Route()
        let first = try route.package()
        #expect(
            route.answer(try self.receipt(route, for: route.package()), to: first.sent).deliveryEvent
                == .receiptVerified
        )
    }

    @Test func `a receipt for another message or other digests is EBMS:0302`() throws {
        let route = try Route()
        let sent = try route.package()
        let octets = try self.receipt(route, for: sent)
        var other = sent.sent
        other.messageID = try MessageID("other@paso")
        #expect(self.refusal(route.answer(octets, to: other))?.code == "AS4-048")
        let changed = try route.package(
            payloads: [
                PayloadPart(
                    contentID: try .checked("original@paso"),
                    mimeType: "text/plain",
                    content: .plain([1, 2, 3])
                )
            ]
        )
        let verdict = route.answer(octets, to: changed.sent)
        #expect(self.refusal(verdict)?.ebMS == .invalidReceipt)
        #expect(verdict.deliveryEvent == .receiptRefused(code: "EBMS:0302"))
        var fewer = sent.sent
        fewer.references.removeLast()
        #expect(self.refusal(route.answer(octets, to: fewer))?.ebMS == .invalidReceipt)
    }

    @Test func `a receipt or a message whose signer cannot be judged now is put off, never refused for good`() throws {
        let route = try Route()
        let sent = try route.package()
        let octets = try self.receipt(route, for: sent)
        let waiting = PartnerTrust(
            certificates: route.trust.certificates,
            judge: { _ in .undecided(code: "TRU-203", arguments: ["subject": "CN=PE", "issuer": "CN=CA"]) }
        )
        func answer(_ body: [UInt8]) -> AnswerVerdict {
            AnswerReader(mode: route.mode, trust: waiting).read(
                status: 200,
                headers: HeaderFields([.init(name: "Content-Type", value: "application/soap+xml")]),
                body: body,
                to: sent.sent
            )
        }
        let verdict = answer(octets)
        guard case .receiptUndecided(let refusal) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(refusal.code == "TRU-203" && refusal.ebMS.code == "EBMS:0202" && refusal.isTemporary)
        #expect(refusal.what().contains("CN=CA"))
        #expect(verdict.deliveryEvent == .receiptUndecided(code: "TRU-203"))
        // An error that nobody could judge is a hint, which costs an attempt.
        let errors = try route.signals.error(
            .failedAuthentication,
            about: sent.header.info.messageID,
            messageID: try MessageID("e@x"),
            at: Route.now
        )
        #expect(answer(errors.octets).deliveryEvent == .unsignedError(code: "EBMS:0101"))
        // A receipt that a stranger signed is still no receipt, whatever is missing: its signature comes first.
        let tampered = String(decoding: octets, as: UTF8.self).replacing("r-1@paso-pe", with: "r-2@paso-pe")
        #expect(self.refusal(answer(Array(tampered.utf8)))?.code == "AS4-035")

        let reception = Receiver(
            modes: PModeTable([route.mode]),
            identities: [route.receiver.decryption],
            trust: waiting
        ).receive(
            InboundRequest(
                headers: HeaderFields([.init(name: "Content-Type", value: sent.contentType)]),
                body: sent.octets
            )
        )
        let put = try #require(reception.refusal)
        #expect(put.ebMS.code == "EBMS:0202" && put.code == "TRU-203" && put.mayBeAnswered && !put.isAuthenticated)
        #expect(put.claimedMessageID == sent.header.info.messageID)
    }

    @Test func `a receipt that the partner did not sign is refused`() throws {
        let route = try Route()
        let sent = try route.package()
        let stranger = SignalPackager(identity: try Corner.stranger.get().signing)
        let forged = try stranger.receipt(for: route.accepted(sent), messageID: try MessageID("r@x"), at: Route.now)
        #expect(self.refusal(route.answer(forged.octets, to: sent.sent))?.code == "AS4-038")
        let own = SignalPackager(identity: route.sender.signing)
        let reflected = try own.receipt(for: route.accepted(sent), messageID: try MessageID("r@x"), at: Route.now)
        #expect(self.refusal(route.answer(reflected.octets, to: sent.sent))?.code == "AS4-038")
    }

    @Test func `a receipt without references, or without a signature, is refused`() throws {
        let route = try Route()
        let sent = try route.package()
        let info = MessageInfo(
            timestamp: Route.now,
            messageID: try MessageID("r@x"),
            refToMessageID: sent.header.info.messageID
        )
        let empty = try route.signals.package(SignalMessage(info: info, content: .plainReceipt))
        #expect(self.refusal(route.answer(empty.octets, to: sent.sent))?.code == "AS4-048")
        let text = String(decoding: try self.receipt(route, for: sent), as: UTF8.self)
        let start = try #require(text.firstRange(of: "<wsse:Security"))
        let end = try #require(text.firstRange(of: "</wsse:Security>"))
        let bare = text[..<start.lowerBound] + text[end.upperBound...]
        #expect(self.refusal(route.answer(Array(bare.utf8), to: sent.sent))?.code == "AS4-030")
    }

    @Test(arguments: [
        (EbMSErrorCode.policyNoncompliance, true), (.processingModeMismatch, true), (.deliveryFailure, false),
        (.other, false),
    ])
    func `a signed error decides, and some may be tried again`(code: EbMSErrorCode, isFinal: Bool) throws {
        let route = try Route()
        let sent = try route.package()
        let id = sent.header.info.messageID
        let error = try route.signals.error(code, about: id, messageID: try MessageID("e@x"), at: Route.now)
        let verdict = route.answer(error.octets, to: sent.sent, status: 500)
        guard case .errors(let errors, _) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(errors.map(\.errorCode) == [code.code])
        #expect(errors[0].refToMessageInError == id.text && errors[0].language == "en")
        #expect(errors[0].isFinal == isFinal)
        #expect(verdict.deliveryEvent == .signedError(code: code.code, isFailure: true))
    }

    @Test func `errors that are unsigned, another's or about another message are hints`() throws {
        let route = try Route()
        let sent = try route.package()
        let other = try route.signals.error(
            .other,
            about: try MessageID("z@z"),
            messageID: try MessageID("e@x"),
            at: Route.now
        )
        let stranger = try SignalPackager(identity: Corner.stranger.get().signing).error(
            .failedDecryption,
            about: sent.header.info.messageID,
            messageID: try MessageID("e@x"),
            at: Route.now
        )
        for (octets, code) in [(other.octets, "EBMS:0004"), (stranger.octets, "EBMS:0102")] {
            let verdict = route.answer(octets, to: sent.sent)
            #expect(verdict.deliveryEvent == .unsignedError(code: code))
        }
    }

    @Test func `pages, faults and silence are told apart and kept`() throws {
        let route = try Route()
        let sent = try route.package().sent
        #expect(route.answer([], to: sent, status: 202).deliveryEvent == .noReceipt)
        #expect(route.answer([], to: sent, status: 503).deliveryEvent == .connectionFailed(code: "AS4-072"))
        let page = Array("<html><body>\(String(repeating: "Bad gateway ", count: 200))</body>".utf8)
        guard case .unusable(let kept) = route.answer(page, to: sent, status: 502) else {
            Issue.record("an HTML page must be unusable")
            return
        }
        #expect(kept.status == 502 && kept.excerpt.count == 1024)
        let fault = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault/></s:Body></s:Envelope>
            """
        guard case .hint(let hint) = route.answer(Array(fault.utf8), to: sent, status: 500) else {
            Issue.record("a SOAP Fault must be a hint")
            return
        }
        #expect(hint.code == "AS4-071" && hint.fault != nil)
    }

    @Test func `a damaged receipt is refused wherever the damage is`() throws {
        let route = try Route()
        let sent = try route.package()
        let octets = try self.receipt(route, for: sent)
        let good = route.answer(octets, to: sent.sent)
        guard case .receipt(let receipt) = good else {
            Issue.record("\(good)")
            return
        }
        for place in stride(from: 40, to: octets.count, by: 13) {
            var damaged = octets
            damaged[place] ^= 0x01
            guard case .receipt(let other) = route.answer(damaged, to: sent.sent) else { continue }
            #expect(other.signal.info == receipt.signal.info, "octet \(place)")
        }
    }
}
