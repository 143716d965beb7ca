import Canonical
import Exchange
import Foundation
import MIME
import Signing
import Testing
import Texts
import Trust

@testable import AS4

/// One cell of the matrix: suite × token of the signer × token of the recipient × packing.
struct SuiteCell: CustomTestStringConvertible, Sendable {
    let keys: SuiteKeys
    let signing: TokenKind
    let encryption: TokenKind
    let isCompressed: Bool

    var testDescription: String {
        "\(self.keys) \(self.signing.rawValue) \(self.encryption.rawValue) \(self.isCompressed ? "gzip" : "plain")"
    }

    static func cells(_ keys: [SuiteKeys]) -> [SuiteCell] {
        keys.flatMap { keys in
            TokenKind.allCases.flatMap { signing in
                TokenKind.allCases.flatMap { encryption in
                    [true, false].map {
                        SuiteCell(keys: keys, signing: signing, encryption: encryption, isCompressed: $0)
                    }
                }
            }
        }
    }

    func route() throws -> Route {
        try Route(self.keys) {
            $0.security.signingToken = self.signing
            $0.security.encryptionToken = self.encryption
            $0.security.triesOwnKeys = false
            $0.payload.isCompressed = self.isCompressed
        }
    }
}

@Suite struct `Every suite, token and packing` {
    @Test(arguments: SuiteCell.cells(SuiteKeys.allCases))
    func `carries message, receipt and error from gateway to gateway`(cell: SuiteCell) throws {
        let route = try cell.route()
        let sent = try route.packageWithPaths()
        let message = try route.accepted(sent)
        #expect(message.signer == route.sender.signing.certificate)
        #expect(message.payloads.map(\.content).first == OctetSource(Route.original))
        #expect(message.payloads.allSatisfy { $0.wasEncrypted && $0.isPacked == cell.isCompressed })
        #expect(message.findings.isEmpty, "what is named is what opened it")
        #expect(message.header.collaboration.conversationID == "m-1@paso-cl.example")
        let signals = SignalPackager(identity: route.receiver.signing, mode: route.mode)
        let receipt = try signals.receipt(for: message, messageID: try MessageID("r@x"), at: Route.now)
        guard case .receipt(let verified) = route.answer(receipt.octets, to: sent.sent) else {
            Issue.record("\(route.answer(receipt.octets, to: sent.sent))")
            return
        }
        #expect(verified.signer == route.receiver.signing.certificate)
        let error = try signals.error(
            .other,
            about: sent.sent.messageID,
            messageID: try MessageID("e@x"),
            at: Route.now
        )
        guard case .errors(let errors, let signer) = route.answer(error.octets, to: sent.sent) else {
            Issue.record("\(route.answer(error.octets, to: sent.sent))")
            return
        }
        #expect(errors.map(\.errorCode) == ["EBMS:0004"] && signer == route.receiver.signing.certificate)
    }

    /// The judge is one process for a suite: 32 messages, receipts and errors each.
    @Test(arguments: SuiteKeys.allCases)
    func `is good to an independent judge`(keys: SuiteKeys) throws {
        try Judge.require()
        try Judge.withFolder { folder in
            var questions: [[String]] = []
            var files: [URL] = []
            let route = try Route(keys)
            let key = try self.write(try #require(route.receiver.decryption.key.exportPEM()), folder, "key.pem")
            let signer = try self.write(route.sender.signing.certificate.pem, folder, "sender.pem")
            let answerer = try self.write(route.receiver.signing.certificate.pem, folder, "receiver.pem")
            let suite = ["--strict", "--suite", keys.judgeName]
            for (index, cell) in SuiteCell.cells([keys]).enumerated() {
                let route = try cell.route()
                let sent = try route.packageWithPaths()
                let names = ["message", "receipt", "error"].map { folder.appending(path: "\($0)-\(index).http") }
                try names[0].write(contentType: sent.contentType, sent.octets)
                questions.append([names[0].path, "--signer", signer, "--four-corner", "--key", key] + suite)
                let signals = SignalPackager(identity: route.receiver.signing, mode: route.mode)
                let receipt = try signals.receipt(
                    for: try route.accepted(sent),
                    messageID: try MessageID("r@x"),
                    at: Route.now
                )
                try names[1].write(contentType: receipt.contentType, receipt.octets)
                questions.append([names[1].path, "--signer", answerer, "--receipt-for", names[0].path] + suite)
                let error = try signals.error(
                    .failedDecryption,
                    about: sent.sent.messageID,
                    messageID: try MessageID("e@x"),
                    at: Route.now
                )
                try names[2].write(contentType: error.contentType, error.octets)
                questions.append([names[2].path, "--signer", answerer] + suite)
                files += names
            }
            for (question, opinion) in zip(questions, try Judge.as4verify(each: questions)) {
                #expect(opinion.isGood, "\(question)\n\(opinion.text)")
            }
            let shapes = try Judge.as4xsd(files)
            #expect(shapes.isGood, "\(shapes.text)")
        }
    }

    private func write(_ text: String, _ folder: URL, _ name: String) throws -> String {
        let file = folder.appending(path: name)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }

    @Test(arguments: SuiteKeys.allCases)
    func `takes AES-256 where the P-Mode wants it, and only there`(keys: SuiteKeys) throws {
        let route = try Route(keys) { $0.security.suite = keys.suite.encrypting(with: .aes256GCM) }
        let sent = try route.package()
        #expect(try route.accepted(sent).payloads[0].content == Route.original)
        let strict = try Route(keys)
        let refusal = try #require(strict.receive(sent).refusal)
        #expect(refusal.ebMS == .policyNoncompliance && refusal.code == "AS4-033")
        #expect(refusal.arguments["algorithm"] == ContentEncryption.aes256GCM.rawValue)
        #expect(refusal.arguments["expected"] == ContentEncryption.aes128GCM.rawValue)
        let lenient = try Route(keys) { $0.security.suite = keys.suite.accepting([.aes256GCM]) }
        #expect(lenient.receive(sent).refusal == nil)
        #expect(try lenient.accepted(strict.package()).payloads[0].content == Route.original)
    }

    @Test func `names both algorithms where partners have different suites`() throws {
        for sender in [SuiteKeys.eDelivery1, .eDelivery2, .p256] {
            for receiver in [SuiteKeys.eDelivery1, .eDelivery2, .p256] where sender != receiver {
                let sent = try Route(sender).package()
                let refusal = try #require(try Route(receiver).receive(sent).refusal)
                #expect(refusal.ebMS == .policyNoncompliance && refusal.code == "AS4-033")
                #expect(refusal.arguments["algorithm"] == sender.suite.signature.identifier)
                #expect(refusal.arguments["expected"] == receiver.suite.signature.identifier)
                #expect(refusal.arguments["suite"] == receiver.suite.name)
                #expect(refusal.what().contains(sender.suite.signature.identifier))
            }
        }
    }

    @Test func `refuses to send with keys of another suite, and says which`() throws {
        let old = try Route(.eDelivery1)
        func code(_ mode: PMode, _ signer: Corner, _ recipient: Corner) -> (String?, String?) {
            do {
                _ = try Packager(
                    mode: mode,
                    identity: signer.signing,
                    recipient: recipient.decryption.certificate
                ).package(
                    MessageInfo(timestamp: Route.now, messageID: try MessageID("m@x")),
                    conversation: "c",
                    properties: Route.properties,
                    payloads: try Route.payloads()
                )
                return (nil, nil)
            } catch { return ((error as? AS4Error)?.code, (error as? AS4Error)?.arguments["algorithm"]) }
        }
        let new = try Route(.eDelivery2)
        #expect(code(new.mode, old.sender, new.receiver) == ("AS4-100", "ed25519"))
        #expect(code(new.mode, new.sender, old.receiver) == ("AS4-101", "x25519-hkdf"))
        #expect(code(old.mode, old.sender, new.receiver) == ("AS4-101", "rsa-oaep"))
        let brainpool = try Route(.brainpool)
        #expect(code(brainpool.mode, brainpool.sender, new.receiver) == ("AS4-101", "ecdh-hkdf"))
        #expect(code(brainpool.mode, new.sender, brainpool.receiver) == ("AS4-100", "ecdsa-sha256"))
        #expect(code(new.mode, new.sender, new.receiver) == (nil, nil))
    }

    @Test func `is had by its word, and signals take the suite of their key`() throws {
        #expect(SecuritySuite.words.compactMap { SecuritySuite.named($0)?.name }.count == 3)
        #expect(SecuritySuite.named("edelivery-3") == nil)
        for keys in SuiteKeys.allCases {
            let route = try Route(keys)
            #expect(SecuritySuite.fitting(route.sender.signing.key.publicKey) == keys.suite)
            let packaged = try SignalPackager(identity: route.receiver.signing)
                .error(.other, about: nil, messageID: MessageID("e@x"), at: Route.now)
            #expect(String(decoding: packaged.octets, as: UTF8.self).contains(keys.suite.signature.identifier))
        }
        let all = SecuritySuite.eDelivery1.accepting(SecuritySuite.Exception.allCases)
        #expect(all.signature == .rsaPKCS1(.sha256) && all.keyTransport == .rsaOAEP, "nothing of it is sent")
        #expect(!all.acceptedSignatures.contains { $0.isWeak } && !all.acceptedDigests.contains(.sha1))
    }

    @Test func `finds a renewed certificate of the same key by its SubjectKeyIdentifier`() throws {
        let route = try Route(.eDelivery2) { $0.security.signingToken = .subjectKeyIdentifier }
        let renewed = route.sender.signing.certificate
        let old = try SuiteAuthority.shared.get().issue("old", [.digitalSignature], for: renewed.publicKey)
        #expect(old.subjectKeyIdentifier == renewed.subjectKeyIdentifier && old != renewed)
        let sent = try route.package()
        let trust = PartnerTrust(
            certificates: { _ in [old, renewed] },
            judge: { $0.certificate == renewed ? .trusted(findings: []) : .refused(code: "TRU-103") }
        )
        let check = EnvelopeVerification(mode: route.mode, party: route.sender.party, trust: trust)
        #expect(try check.verify(Envelope(parsing: sent.soapPart), requiresBody: true).signer == renewed)
        let none = PartnerTrust(certificates: { _ in [old, renewed] }, judge: { _ in .refused(code: "TRU-103") })
        let refusal = #expect(throws: AS4Refusal.self) {
            try EnvelopeVerification(mode: route.mode, party: route.sender.party, trust: none)
                .verify(Envelope(parsing: sent.soapPart), requiresBody: true)
        }
        #expect(refusal?.code == "AS4-038")
    }
}
