import Exchange
import Foundation
import MIME
import Signing
import Testing
import Texts
import Trust

@testable import AS4

/// Captures of our own exchanges: each kind, each form of capture, and each way to break one.
@Suite struct `An inspection of our own messages` {
    private func failed(_ inspection: MessageInspection) -> [String] {
        inspection.sections.flatMap(\.steps).filter { $0.state == .failed }.map {
            "\($0.name) \($0.why.key.split(separator: ".").last ?? "")"
        }
    }

    // MARK: Kinds

    @Test func `finds a good message good, and every step of it`() throws {
        let inspection = try Capture().inspect(try Capture().request())
        #expect(
            inspection.verdict.result == .good,
            "\(inspection.verdict) \(self.failed(inspection)) \(inspection.findings)"
        )
        #expect(inspection.kind == .userMessage && inspection.verdict.isProven)
        #expect(
            inspection.sections.map(\.name) == [
                .http, .mime, .header, .security, .verification, .decryption, .payloads,
            ]
        )
        #expect(inspection.sections.flatMap(\.steps).allSatisfy { $0.state == .passed })
        #expect(inspection[.decryption]?.steps.first?.subject == "ours.pem")
        #expect(inspection.payloads.map(\.content).first == Route.original)
        #expect(inspection[.security]?.items.count { $0.name == "certificate" } == 2)
    }

    @Test func `is never good without trust, or without the key`() throws {
        let capture = try Capture()
        let octets = try capture.request()
        let untrusted = capture.inspector(trusts: false).inspect(octets)
        #expect(untrusted.verdict.result == .refused)
        #expect(untrusted.verdict.reason?.code == "AS4-148" && untrusted.verdict.reason?.isUndecided == true)
        #expect(untrusted[.verification]?.steps.last?.state == .notChecked)
        let closed = capture.inspector(hasKeys: false).inspect(octets)
        #expect(closed.verdict.reason?.code == "AS4-149" && closed.verdict.reason?.ebMS == .failedDecryption)
        #expect(closed.payloads.isEmpty)
        let stranger = MessageInspector(
            store: TrustStore(anchors: [TrustAnchor(try Corner.stranger.get().signing.certificate, roles: nil)]),
            at: Capture.at
        ).inspect(octets)
        #expect(stranger.verdict.reason?.code == "AS4-038" && stranger.verdict.reason?.isUndecided == false)
    }

    @Test func `reads receipts, and compares them with their message`() throws {
        let capture = try Capture()
        let message = try capture.route.package()
        let accepted = try capture.route.accepted(message)
        let receipt = try capture.route.signals.receipt(for: accepted, messageID: MessageID("r@x"), at: Route.now)
        let octets = Capture.answer(receipt.contentType, receipt.octets)
        let original = try #require(
            MessageInspector.original(Capture.request(message.contentType, message.octets))
        )
        let good = capture.inspector(original: original).inspect(octets)
        #expect(good.verdict.result == .good && good.kind == .receipt, "\(good.verdict) \(good.findings)")
        #expect(good[.receipt]?.steps.count == 4)
        let other = try #require(
            MessageInspector.original(
                { Capture.request($0.contentType, $0.octets) }(try capture.route.package("m-2@paso-cl.example"))
            )
        )
        let refused = capture.inspector(original: other).inspect(octets)
        #expect(refused.verdict.reason?.ebMS == .invalidReceipt && refused.verdict.reason?.code == "AS4-048")
        #expect(self.failed(refused) == ["compare other-message"])
    }

    @Test func `reads signed errors, test messages and pull requests`() throws {
        let capture = try Capture()
        let error = try capture.route.signals.error(
            .policyNoncompliance,
            about: MessageID("m@x"),
            messageID: MessageID("e@x"),
            at: Route.now
        )
        let read = capture.inspect(Capture.answer(error.contentType, error.octets))
        #expect(read.verdict.result == .good && read.kind == .error, "\(read.verdict) \(read.findings)")
        #expect(read[.errors]?.items.first?.facts.contains { $0.name == "blame" } == true)
        let pull = try capture.route.signals.package(
            SignalMessage(
                info: MessageInfo(timestamp: Route.now, messageID: MessageID("p@x")),
                content: .pullRequest(mpc: "urn:mpc")
            )
        )
        let asked = capture.inspect(Capture.request(pull.contentType, pull.octets))
        #expect(asked.verdict.result == .good && asked.kind == .pullRequest, "\(asked.verdict) \(asked.findings)")
        let test = try Capture { $0 = $0.testService }
        let ping = try test.route.package(payloads: [], properties: [])
        let answer = test.inspect(Capture.request(ping.contentType, ping.octets))
        #expect(answer.verdict.result == .good && answer.kind == .testMessage, "\(answer.verdict) \(answer.findings)")
    }

    @Test func `says what is no message at all`() throws {
        let capture = try Capture()
        let fault = Array(
            "<e:Envelope xmlns:e=\"\(Vocabulary.Namespace.soap12)\"><e:Body><e:Fault><e:Code><e:Value>e:Server</e:Value></e:Code><e:Reason><e:Text>no</e:Text></e:Reason></e:Fault></e:Body></e:Envelope>"
                .utf8
        )
        let rows: [([UInt8], MessageInspection.Kind, String)] = [
            (
                Capture.answer(
                    "text/html",
                    Array("<html><body>Bad <b>Gateway</b></body></html>".utf8),
                    status: "502 Bad"
                ), .page, "AS4-144"
            ),
            (Capture.answer("text/plain", Array("upstream timed out".utf8), status: "504 Gateway"), .text, "AS4-145"),
            (Capture.answer(nil, [], status: "202 Accepted"), .empty, "AS4-143"), ([], .empty, "AS4-143"),
            (Array("HTTP/1.1 204 No Content\r\nServer: x\r\n".utf8), .empty, "AS4-143"),
            (Array("<Invoice/>".utf8), .otherXML, "AS4-146"), (fault, .fault, "AS4-147"),
            (Array("just words".utf8), .text, "AS4-145"), ([0, 1, 2, 0xFF], .text, "AS4-145"),
            (Array("POST /a HTTP/1.1\r\nA: b\r\n nonsense\r\nno colon\r\n\r\n".utf8), .text, "AS4-141"),
            (Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab".utf8), .text, "AS4-142"),
        ]
        for (octets, kind, code) in rows {
            let inspection = capture.inspect(octets)
            #expect(inspection.verdict.result == .unusable, "\(code) \(inspection.verdict)")
            #expect(inspection.kind == kind && inspection.verdict.reason?.code == code, "\(code) \(inspection.verdict)")
        }
        let page = capture.inspect(rows[0].0)
        #expect(page[.errors]?.facts.first?.values == [.text("Bad Gateway")])
    }

    // MARK: Forms of captures

    @Test func `reads every form of capture alike`() throws {
        let capture = try Capture()
        let message = try capture.route.package()
        let body = message.octets
        let type = "Content-Type: \(message.contentType)"
        let half = body.count / 2
        let chunked = "\(String(half, radix: 16))\r\n"
        var pieces = Array("POST /a HTTP/1.1\r\n\(type)\r\nTransfer-Encoding: chunked\r\n\r\n\(chunked)".utf8)
        pieces += body[..<half] + Array("\r\n\(String(body.count - half, radix: 16));x=y\r\n".utf8)
        pieces += body[half...] + Array("\r\n0\r\n\r\n".utf8)
        let packed = try Gzip.packed(body)
        let forms: [(String, [UInt8])] = [
            ("lf", Capture.request(message.contentType, body, end: "\n")), ("bare", body),
            ("mime", Array("\(type)\r\nMIME-Version: 1.0\r\n\r\n".utf8) + body), ("chunked", pieces),
            ("unchunked", Array("\(type)\r\nTransfer-Encoding: chunked\r\n\r\n".utf8) + body),
            ("gzip", Array("\(type)\r\nContent-Encoding: gzip\r\n\r\n".utf8) + packed),
            ("continue", Array("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\(type)\r\n\r\n".utf8) + body),
            ("case", Array("content-TYPE: \(message.contentType)\r\n\r\n".utf8) + body),
        ]
        for (name, octets) in forms {
            let inspection = capture.inspect(octets)
            #expect([.good, .warned].contains(inspection.verdict.result), "\(name): \(inspection.verdict)")
            #expect(inspection.payloads.first?.content == Route.original, "\(name)")
        }
    }

    // MARK: Broken messages

    @Test func `names what was changed on the way`() throws {
        let capture = try Capture()
        let flag = " env:mustUnderstand=\"true\""
        let removed = capture.inspect(try capture.request(replacing: flag, by: ""))
        #expect(removed.verdict.reason?.code == "AS4-035" && removed.verdict.reason?.ebMS == .failedAuthentication)
        #expect(self.failed(removed) == ["reference must-understand"], "\(self.failed(removed))")
        let indented = capture.inspect(try capture.request(replacing: "<eb:PartyInfo>", by: "\n  <eb:PartyInfo>"))
        #expect(self.failed(indented) == ["reference indentation"])
        let renamed = capture.inspect(try capture.request(replacing: ">Submit<", by: ">Cancel<"))
        #expect(self.failed(renamed) == ["reference digest-differs"])
        let value = capture.inspect(
            try capture.request(replacing: "<ds:SignatureValue>", by: "<ds:SignatureValue>AAAA")
        )
        #expect(self.failed(value).contains("value value-differs"), "\(self.failed(value))")
    }

    @Test func `tells a part that was changed from a key that does not fit`() throws {
        let capture = try Capture()
        var message = try capture.route.package().octets
        let type = try capture.route.package().contentType
        // The last octets belong to the last part's tag.
        message[message.count - 60] ^= 1
        let changed = capture.inspect(Capture.request(type, message))
        #expect(changed.verdict.reason?.code == "AS4-040")
        #expect(self.failed(changed).contains("part not-opened"), "\(self.failed(changed))")
        #expect(changed[.decryption]?.steps.first?.state == .passed)
        let wrong = MessageInspector(
            keys: [MessageInspector.Key(name: "other", key: capture.route.sender.decryption.key)],
            store: capture.inspector().store,
            at: Capture.at
        ).inspect(try capture.request())
        #expect(self.failed(wrong) == ["key key-unfit"], "\(self.failed(wrong))")
    }

    @Test func `goes on behind a fault`() throws {
        let capture = try Capture()
        let message = try capture.route.package()
        let cut = capture.inspect(Capture.request(message.contentType, Array(message.octets.dropLast(80))))
        #expect(cut.verdict.reason?.ebMS == .mimeInconsistency && cut.findings.contains { $0.name == "cut-off" })
        #expect(cut[.header]?.facts.contains { $0.name == "message-id" } == true)
        #expect(cut[.verification]?.steps.contains { $0.name == "value" && $0.state == .passed } == true)
        let broken = capture.inspect(
            Capture.request("multipart/related; boundary=none", message.octets)
        )
        #expect(broken.verdict.reason?.ebMS == .mimeInconsistency)
        #expect(broken[.header]?.facts.contains { $0.name == "service" } == true)
        let two = Capture.envelope(Capture.user() + Capture.user())
        #expect(capture.inspect(two)[.header]?.facts.contains { $0.name == "from" } == true)
    }

    @Test func `finds the wrong order of signing, compressing and encrypting`() throws {
        let route = try Route()
        var early = try Forgery(route)
        early.encrypts = false
        let packed = early.parts[0].octets
        early.parts[0].octets = Route.original
        let message = try early.message()
        let text = Capture.replaced(message.octets, String(decoding: Route.original, as: UTF8.self), "MARK")
        let place = try #require(text.indices.first { text[$0...].starts(with: Array("MARK".utf8)) })
        let body = Array(text[..<place]) + packed + Array(text[(place + 4)...])
        let inspection = try Capture().inspect(Capture.request(message.contentType, body))
        #expect(self.failed(inspection) == ["reference signed-before-compression"], "\(self.failed(inspection))")
        #expect(inspection.verdict.reason?.ebMS == .failedAuthentication)
    }

    @Test(arguments: ["messaging", "body", "parts"])
    func `names what is not signed`(target: String) throws {
        var forgery = try Forgery(try Route())
        forgery.signs.remove(target)
        let message = try forgery.message()
        let inspection = try Capture().inspect(Capture.request(message.contentType, message.octets))
        #expect(inspection.verdict.reason?.ebMS == .policyNoncompliance)
        #expect(self.failed(inspection) == ["coverage uncovered"], "\(self.failed(inspection))")
        let names = ["messaging": "eb:Messaging", "body": "env:Body", "parts": "cid:doc@paso"]
        #expect(inspection[.verification]?.steps.contains { $0.subject == names[target] } == true)
    }

    @Test func `refuses what the gateway refuses, with the same code`() throws {
        let route = try Route()
        let changes: [(String, (inout Forgery) -> Void)] = [
            ("unsigned", { $0.signs = [] }),
            (
                "weak",
                {
                    $0.algorithm = .rsaPKCS1(.sha512); $0.digest = .sha512
                }
            ),
            ("missing", { $0.partsLeftOut = ["doc@paso"] }), ("extra", { $0.extraParts = [("x@y", [1])] }),
            ("gzip", { $0.parts[0].octets = [0x1F, 0x8B, 8, 0, 1] }),
            ("body", { $0.body = $0.body.replacing("</", with: "<x/></") }),
            ("twice", { $0.rewriteEnvelope = { $0.replacing("<env:Body", with: "<env:Body") } }),
        ]
        for (name, change) in changes {
            var forgery = try Forgery(route)
            change(&forgery)
            let message = try forgery.message()
            var lenient = route
            lenient.mode.security.suite = .inspecting
            lenient.mode.business.isFourCorner = false
            let reception = lenient.receive(message.contentType, message.octets)
            let inspection = try Capture().inspect(Capture.request(message.contentType, message.octets))
            #expect(inspection.verdict.reason?.code == reception.refusal?.code, "\(name)")
            #expect(inspection.verdict.reason?.ebMS == reception.refusal?.ebMS, "\(name)")
        }
    }
}
