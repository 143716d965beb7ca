import Canonical
import Foundation
import MIME
import ReferenceFiles
import Testing
import Texts
import Trust
import XML

@testable import AS4

/// Captures of other implementations, and what the table says of them.
@Suite struct `An inspection of messages of other implementations` {
    @Test(arguments: Sample.rows(["message", "receipt", "error", "pull", "shape"]))
    func `comes to the verdict of the table`(sample: Sample) throws {
        let octets = try ReferenceFiles.bytes("as4/samples/\(sample.file)")
        let isEncrypted = sample.file == "as4net/as4-encrypted-signed-issuerserial.as4"
        let keys = isEncrypted ? [MessageInspector.Key(name: "B", key: try Sample.accessPointB().key)] : []
        let inspection = Self.inspector(octets, keys: keys).inspect(octets)
        let verdict = inspection.verdict
        let words = "\(verdict.result) \(verdict.reason?.ebMS?.code ?? "-") \(verdict.reason?.what() ?? "-")"
        switch sample.expected {
        case "accept":
            if isEncrypted {
                // Good where the P-Mode makes the exceptions, which are named: RSA-SHA384, and MGF1 of SHA-1.
                #expect(verdict.result == .warned && verdict.isProven, "\(words)")
                let names = Set(inspection.findings.map(\.name))
                #expect(names.isSuperset(of: ["other-signature", "other-transport"]), "\(names)")
                #expect(inspection.payloads.count == 2)
            } else if sample.file == "as4net/as4-soap-signed-message.txt" {
                // Good but for its signer's key of 1024 bits, which no chain of ours admits.
                #expect(verdict.reason?.causeCode == "TRU-113", "\(words)")
                #expect(inspection[.verification]?.steps.filter { $0.state == .failed }.map(\.name) == ["chain"])
            } else {
                #expect([.good, .warned].contains(verdict.result), "\(words)")
            }
        case "refuse":
            #expect(verdict.result == .refused, "\(words)")
            #expect(sample.codes.contains(verdict.reason?.ebMS?.code ?? ""), "\(words)")
        default:
            #expect([.refused, .unusable].contains(verdict.result), "\(words)")
        }
        #expect(verdict.reason?.isUndecided != true)
        Self.expectKind(sample, inspection.kind)
    }

    private static func expectKind(_ sample: Sample, _ kind: MessageInspection.Kind) {
        let expected: Set<MessageInspection.Kind> =
            switch sample.kind {
            case "receipt": [.receipt, .awarenessReceipt]
            case "error": [.error, .fault]
            case "pull": [.pullRequest, .envelope]
            case "shape": [.otherXML]
            default: [.userMessage, .envelope]
            }
        #expect(expected.contains(kind), "\(sample.file) is \(kind)")
    }

    /// Trusts whatever certificates the message brings, at the time that it names, so that only its own soundness counts.
    static func inspector(_ octets: [UInt8], keys: [MessageInspector.Key] = []) -> MessageInspector {
        var at = Date(timeIntervalSince1970: 1_650_000_000)
        var certificates: [Certificate] = []
        if let soap = MIMELayer.envelope(in: octets), let document = try? ParsedDocument(parsing: soap) {
            let time = document.root.firstDescendant("Timestamp", Vocabulary.Namespace.ebMS)?.text
            if let instant = time.flatMap({ InstantText.instant($0) }) {
                at = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
            }
            for token in document.root.descendants where token.name == "BinarySecurityToken" {
                guard let der = Base64Text.octets(token.text) else { continue }
                let path = try? PKIPath(der: der)
                certificates +=
                    [try? Certificate(der: der), path?.leaf].compactMap { $0 } + (path?.intermediates ?? [])
            }
        }
        if let other = try? ReferenceFiles.bytes("as4/samples/as4net/AccessPointA.cer") {
            certificates += [try? Certificate(der: other), try? Certificate(pem: other)].compactMap { $0 }
        }
        return MessageInspector(
            keys: keys,
            store: TrustStore(anchors: certificates.map { TrustAnchor($0, roles: nil) }),
            at: at
        )
    }

    @Test func `names the reference that a proxy broke, and proves what was done to it`() throws {
        try Sample.requireData()
        let octets = try ReferenceFiles.bytes("as4/samples/phase4/dataport1.as4in")
        let inspection = Self.inspector(octets).inspect(octets)
        let failed = try #require(inspection[.verification]?.steps.filter { $0.state == .failed })
        #expect(failed.map(\.name) == ["reference"])
        #expect(failed.first?.why.key == "as4.inspect.differs.must-understand")
        #expect(inspection.findings.contains { $0.name == "must-understand-removed" })
        #expect(inspection[.verification]?.steps.contains { $0.name == "value" && $0.state == .passed } == true)
    }

    @Test func `opens a foreign message with the key that fits, and says which`() throws {
        try Sample.requireData()
        let octets = try ReferenceFiles.bytes("as4/pypi-as4/in-1.http")
        let keys = try ["PTE000001", "PTE000002"].map { name in
            MessageInspector.Key(
                name: name,
                key: try PrivateKey(pem: ReferenceFiles.bytes("as4/pypi-as4/keys/\(name).key.pem"))
            )
        }
        let inspection = Self.inspector(octets, keys: keys).inspect(octets)
        #expect([.good, .warned].contains(inspection.verdict.result), "\(inspection.verdict)")
        #expect(inspection[.decryption]?.steps.map(\.state) == [.passed, .passed])
        #expect(inspection[.decryption]?.steps.first?.subject == "PTE000002")
        #expect(inspection.payloads.count == 1 && inspection.payloads[0].content.first == UInt8(ascii: "<"))
        let closed = Self.inspector(octets).inspect(octets)
        #expect(closed.verdict.reason?.code == "AS4-149" && closed.verdict.reason?.isUndecided == true)
        let wrong = Self.inspector(octets, keys: [keys[0]]).inspect(octets)
        #expect(wrong.verdict.reason?.code == "AS4-040" && wrong.verdict.reason?.isUndecided == false)
    }

    @Test func `compares a foreign receipt with its message`() throws {
        try Sample.requireData()
        let message = try ReferenceFiles.bytes("as4/pypi-as4/in-1.http")
        let receipt = try ReferenceFiles.bytes("as4/pypi-as4/reply.http")
        let own = Self.inspector(receipt)
        let original = try #require(MessageInspector.original(message))
        let good = MessageInspector(store: own.store, at: own.at, original: original).inspect(receipt)
        #expect([.good, .warned].contains(good.verdict.result), "\(good.verdict)")
        #expect(good[.receipt]?.steps.filter { $0.state == .passed }.count == original.references.count)
        var other = original
        other.references.removeLast()
        let refused = MessageInspector(store: own.store, at: own.at, original: other).inspect(receipt)
        #expect(refused.verdict.reason?.ebMS?.code == "EBMS:0302")
        #expect(refused[.receipt]?.steps.contains { $0.why.key == "as4.inspect.why.confirmed-foreign" } == true)
        #expect(MessageInspector.original(receipt) == nil)
    }
}
