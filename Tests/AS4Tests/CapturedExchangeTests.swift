import Exchange
import Foundation
import MIME
import ReferenceFiles
import Testing
import Trust

@testable import AS4

/// One round trip between two installations of another implementation (PyPI `as4` 0.2.0), as it went over the wire.
@Suite struct `A captured exchange of another implementation` {
    private func identity(_ name: String) throws -> (key: PrivateKey, certificate: Certificate) {
        (
            try PrivateKey(pem: ReferenceFiles.bytes("as4/pypi-as4/keys/\(name).key.pem")),
            try Certificate(pem: ReferenceFiles.bytes("as4/pypi-as4/keys/\(name).cert.pem"))
        )
    }

    /// Reads the message as its receiver would, with both partners pinned.
    private func received(_ file: String) throws -> (Receiver.Reception, PMode, PartnerTrust) {
        try Sample.requireData()
        let request = Sample.request(try ReferenceFiles.bytes("as4/pypi-as4/\(file)"))
        var mode = try #require(Sample.mode(for: request))
        mode.security.isEncrypted = true
        let receiver = try self.identity("PTE000002")
        let trust = PartnerTrust.pinned([
            mode.initiator.party: [try self.identity("PTE000001").certificate],
            mode.responder.party: [receiver.certificate],
        ])
        let identity = DecryptionIdentity(key: receiver.key, certificate: receiver.certificate)
        let reception = Receiver(modes: PModeTable([mode]), identities: [identity], trust: trust).receive(request)
        return (reception, mode, trust)
    }

    @Test(arguments: ["out.http", "in-1.http"])
    func `is accepted as a message`(file: String) throws {
        let message = try self.received(file).0.get()
        #expect(message.payloads.count == 1)
        #expect(message.payloads[0].wasEncrypted && message.payloads[0].isPacked)
        #expect(message.payloads[0].content.inMemory?.starts(with: Array("<".utf8)) == true)
    }

    @Test(arguments: ["signal-1.http", "reply.http"])
    func `is proven by its receipt, and only by its own`(file: String) throws {
        let (reception, mode, trust) = try self.received("in-1.http")
        let message = try reception.get()
        let answer = Sample.request(try ReferenceFiles.bytes("as4/pypi-as4/\(file)"))
        let reader = AnswerReader(mode: mode, trust: trust)
        var sent = SentMessage(messageID: message.messageID, references: message.references)
        let verdict = reader.read(status: 200, headers: answer.headers, body: answer.body, to: sent)
        #expect(verdict.deliveryEvent == .receiptVerified, "\(verdict)")
        sent.references.removeLast()
        let other = reader.read(status: 200, headers: answer.headers, body: answer.body, to: sent)
        #expect(other.deliveryEvent == .receiptRefused(code: "EBMS:0302"))
    }

    @Test func `is answered by our receipt as its own receiver answered`() throws {
        let (reception, mode, _) = try self.received("in-1.http")
        let message = try reception.get()
        let receiver = try self.identity("PTE000002")
        let signals = SignalPackager(
            identity: SigningIdentity(key: receiver.key, certificate: receiver.certificate),
            suite: mode.security.suite
        )
        let receipt = try signals.receipt(for: message, messageID: try MessageID("r@paso"), at: Route.now)
        try Judge.require()
        try Judge.withFolder { folder in
            let file = folder.appending(path: "receipt.http")
            try file.write(contentType: receipt.contentType, receipt.octets)
            let original = ReferenceFiles.folder.appending(path: "as4/pypi-as4/in-1.http").path
            let opinion = try Judge.as4verify([file.path, "--receipt-for", original, "--suite", "1.x"])
            #expect(opinion.isGood, "\(opinion.text)")
        }
    }
}
