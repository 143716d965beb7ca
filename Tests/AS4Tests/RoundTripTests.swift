import Canonical
import Exchange
import Foundation
import MIME
import ReferenceFiles
import Testing
import Trust
import XML

@testable import AS4

@Suite struct `A message from gateway to gateway` {
    @Test func `arrives with its header, its payloads and their digests`() throws {
        let route = try Route()
        let sent = try route.package()
        let message = try route.accepted(sent)
        #expect(message.header == sent.header)
        #expect(message.from == route.sender.party)
        #expect(message.payloads.map(\.role) == [.original, .attestation])
        #expect(message.payloads[0].content == Route.original)
        #expect(message.payloads[0].octets == sent.parts[0].octets)
        #expect(message.payloads.map(\.octetsDigest) == sent.parts.map(\.octetsDigest))
        #expect(message.payloads[0].contentDigest == Digest.of(Route.original))
        #expect(message.payloads[0].characterSet == "utf-8")
        #expect(message.payloads.allSatisfy { $0.isPacked && $0.wasEncrypted })
        #expect(message.record.soapPart == sent.soapPart)
        #expect(message.references == sent.references)
        #expect(message.findings.isEmpty)
        #expect(!message.isTest)
    }

    @Test func `has no white space between elements and its parts in the order of a receiver's work`() throws {
        let text = String(decoding: try Route().package().soapPart, as: UTF8.self)
        #expect(!text.contains("> <") && !text.contains(">\n<"))
        let places = ["<wsse:BinarySecurityToken", "<xenc:EncryptedKey", "<xenc:EncryptedData", "<ds:Signature "]
            .compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(places == places.sorted() && places.count == 4)
        #expect(text.hasSuffix("></env:Body></env:Envelope>"))
    }

    @Test func `is written in canonical form, so that what is signed is what is sent`() throws {
        let route = try Route { $0.business.mpc = "urn:a:<&>\"" }
        var properties = Route.properties
        properties.append(MessageProperty("strange", "a<b&c>\"d\"\t\r\ne ñ €", type: "t\"<\n"))
        let sent = try route.package(properties: properties)
        let envelope = try Envelope(parsing: sent.soapPart)
        let messaging = try envelope.document.canonicalize(envelope.messaging.reference, method: .exclusive)
        let body = try envelope.document.canonicalize(envelope.body.reference, method: .exclusive)
        #expect(
            MessagingText.text(sent.header, id: EnvelopeMarks(sent.header.info.messageID).messaging).utf8.elementsEqual(
                messaging
            )
        )
        #expect(SOAPText.body(id: EnvelopeMarks(sent.header.info.messageID).body).utf8.elementsEqual(body))
    }

    @Test func `keeps its digests when it is packaged again, also from packed octets`() throws {
        let route = try Route()
        let first = try route.package()
        let second = try route.package()
        #expect(second.references == first.references)
        #expect(second.octets != first.octets, "the content key must be new")
        let again = zip(try Route.payloads(), first.parts).map { payload, part in
            var payload = payload
            payload.content = .packed(part.octets)
            return payload
        }
        #expect(try route.package(payloads: Array(again)).references == first.references)
    }

    @Test func `can be checked against its receipt from the stored SOAP part alone`() throws {
        let sent = try Route().package()
        #expect(try SentMessage(soapPart: sent.soapPart) == sent.sent)
        let stored = try JSONEncoder().encode(sent.sent)
        #expect(try JSONDecoder().decode(SentMessage.self, from: stored) == sent.sent)
    }

    @Test(arguments: TokenKind.allCases)
    func `can name its certificates in every way`(token: TokenKind) throws {
        let route = try Route {
            $0.security.signingToken = token
            $0.security.encryptionToken = token
        }
        #expect(try route.accepted(route.package()).signer == route.sender.signing.certificate)
    }

    @Test func `may be neither packed nor encrypted where the P-Mode says so`() throws {
        let route = try Route {
            $0.payload.isCompressed = false
            $0.security.isEncrypted = false
        }
        let message = try route.accepted(route.package())
        #expect(message.payloads.allSatisfy { !$0.isPacked && !$0.wasEncrypted })
        #expect(message.payloads[0].octets == Route.original)
    }

    @Test func `may have no payload, and is bare SOAP then`() throws {
        let route = try Route { $0.business.isFourCorner = false }
        let sent = try Packager(
            mode: route.mode.testService,
            identity: route.sender.signing,
            recipient: nil
        ).package(
            MessageInfo(timestamp: Route.now, messageID: try MessageID("t-1@paso")),
            conversation: "c",
            properties: [],
            payloads: []
        )
        #expect(sent.contentType == "application/soap+xml; charset=UTF-8")
        let message = try route.accepted(sent)
        #expect(message.isTest)
        #expect(message.payloads.isEmpty)
        #expect(message.mode.id == "cl-pe-submit.test")
    }

    @Test func `refuses to be sent when something is missing`() throws {
        let route = try Route()
        func code(_ body: () throws -> PackagedMessage) -> String? {
            do {
                _ = try body()
                return nil
            } catch { return (error as? AS4Error)?.code }
        }
        #expect(code { try route.package(properties: []) } == "AS4-067")
        let twice = try Route.payloads() + Route.payloads()
        #expect(code { try route.package(payloads: twice) } == "AS4-065")
        #expect(code { try Route { $0.payload.partsMax = 1 }.package() } == "AS4-064")
        #expect(code { try Route { $0.payload.partBytesMax = 10 }.package() } == "AS4-066")
        #expect(code { try Route { $0.binding = .pull }.package() } == "AS4-063")
        let unkeyed = Packager(mode: route.mode, identity: route.sender.signing, recipient: nil)
        let payloads = try Route.payloads()
        let info = MessageInfo(timestamp: Route.now, messageID: try MessageID("x@y"))
        #expect(
            code {
                try unkeyed.package(info, conversation: "c", properties: Route.properties, payloads: payloads)
            } == "AS4-061"
        )
    }
}

@Suite struct `Independent judges` {
    @Test func `find our messages, receipts and errors good and valid`() throws {
        try Judge.require()
        let route = try Route()
        let sent = try route.package()
        let receipt = try route.signals.receipt(
            for: route.accepted(sent),
            messageID: try MessageID("r-1@paso-pe.example"),
            at: Route.now
        )
        let error = try route.signals.error(
            .failedAuthentication,
            about: sent.header.info.messageID,
            messageID: try MessageID("e-1@paso-pe.example"),
            at: Route.now
        )
        try Judge.withFolder { folder in
            let key = folder.appending(path: "key.pem")
            let pem = try #require(route.receiver.decryption.key.exportPEM())
            try pem.write(to: key, atomically: true, encoding: .utf8)
            let message = folder.appending(path: "message.http")
            try message.write(contentType: sent.contentType, sent.octets)
            try self.judge(
                message,
                ["--four-corner", "--suite", "1.x", "--strict", "--key", key.path],
                signer: route.sender
            )
            let answer = folder.appending(path: "receipt.http")
            try answer.write(contentType: receipt.contentType, receipt.octets)
            try self.judge(
                answer,
                ["--suite", "1.x", "--strict", "--receipt-for", message.path],
                signer: route.receiver
            )
            let refusal = folder.appending(path: "error.http")
            try refusal.write(contentType: error.contentType, error.octets)
            try self.judge(refusal, ["--suite", "1.x", "--strict"], signer: route.receiver)
        }
    }

    @Test(arguments: TokenKind.allCases)
    func `find every kind of token good`(token: TokenKind) throws {
        try Judge.require()
        let route = try Route { $0.security.signingToken = token }
        let sent = try route.package()
        try Judge.withFolder { folder in
            let key = folder.appending(path: "key.pem")
            let pem = try #require(route.receiver.decryption.key.exportPEM())
            try pem.write(to: key, atomically: true, encoding: .utf8)
            let message = folder.appending(path: "message.http")
            try message.write(contentType: sent.contentType, sent.octets)
            try self.judge(message, ["--four-corner", "--key", key.path], signer: route.sender)
        }
    }

    private func judge(_ file: URL, _ options: [String], signer: Corner) throws {
        let certificate = file.appendingPathExtension("signer.pem")
        try signer.signing.certificate.pem.write(to: certificate, atomically: true, encoding: .utf8)
        let verdict = try Judge.as4verify([file.path, "--signer", certificate.path] + options)
        #expect(verdict.isGood, "\(verdict.text)")
        let shape = try Judge.as4xsd(file)
        #expect(shape.isGood, "\(shape.text)")
    }
}
