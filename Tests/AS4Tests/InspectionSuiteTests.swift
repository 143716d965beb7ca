import Exchange
import Foundation
import MIME
import Testing
import Trust

@testable import AS4

/// Captures in every suite that Paso has, and in each exception that a P-Mode may make.
@Suite struct `An inspection of every suite` {
    private func inspector(_ route: Route) throws -> MessageInspector {
        let authority = try SuiteAuthority.shared.get()
        return MessageInspector(
            keys: [
                MessageInspector.Key(name: "sender.pem", key: route.sender.decryption.key),
                MessageInspector.Key(name: "receiver.pem", key: route.receiver.decryption.key),
            ],
            certificates: [
                route.sender.signing.certificate, route.receiver.signing.certificate,
                route.receiver.decryption.certificate,
            ],
            store: TrustStore(
                anchors: [TrustAnchor(authority.root.certificate, roles: nil)],
                intermediates: [authority.intermediate.certificate]
            ),
            at: Capture.at
        )
    }

    @Test(arguments: SuiteKeys.allCases, TokenKind.allCases)
    func `finds our message good with the keys`(keys: SuiteKeys, token: TokenKind) throws {
        let route = try Route(keys) {
            $0.security.signingToken = token
            $0.security.encryptionToken = token
        }
        let message = try route.packageWithPaths()
        let octets = Capture.request(message.contentType, message.octets)
        let inspection = try self.inspector(route).inspect(octets)
        let failed = inspection.sections.flatMap(\.steps).filter { $0.state == .failed }
        #expect(inspection.verdict.isProven, "\(inspection.verdict) \(failed)")
        let warnings = inspection.findings.filter { $0.severity == .warning }.map(\.name)
        #expect(warnings == [], "\(warnings)")
        #expect(inspection[.decryption]?.steps.first?.subject == "receiver.pem")
        #expect(inspection.payloads.map(\.content).first == Route.original)
        #expect(inspection.findings.contains { $0.name == "suite-2" } == (keys != .eDelivery1))
        let suite = inspection[.security]?.facts.first { $0.name == "suite" }?.values
        #expect(suite == [.says("suite.\(keys.judgeName)")])
    }

    @Test(arguments: SuiteKeys.allCases)
    func `finds our receipt good`(keys: SuiteKeys) throws {
        let route = try Route(keys)
        let message = try route.packageWithPaths()
        let receipt = try SignalPackager(identity: route.receiver.signing, mode: route.mode).receipt(
            for: try route.accepted(message),
            messageID: MessageID("r@x"),
            at: Route.now
        )
        let inspection = try self.inspector(route).inspect(Capture.answer(receipt.contentType, receipt.octets))
        #expect(inspection.verdict.isProven && inspection.kind == .receipt, "\(inspection.verdict)")
    }

    @Test(arguments: [SuiteKeys.eDelivery2, .p256])
    func `tells a key that does not fit from one that is missing`(keys: SuiteKeys) throws {
        let route = try Route(keys)
        let message = try route.packageWithPaths()
        let octets = Capture.request(message.contentType, message.octets)
        let whole = try self.inspector(route)
        let wrong = MessageInspector(keys: [whole.keys[0]], store: whole.store, at: Capture.at).inspect(octets)
        #expect(wrong.verdict.reason?.code == "AS4-040" && wrong.verdict.reason?.isUndecided == false)
        #expect(wrong[.decryption]?.steps.map(\.why.key) == ["as4.inspect.why.key-unfit"])
        let closed = MessageInspector(store: whole.store, at: Capture.at).inspect(octets)
        #expect(closed.verdict.reason?.code == "AS4-149" && closed.verdict.reason?.isUndecided == true)
    }

    @Test func `reads long keys, and says that eDelivery has others`() throws {
        let route = try Route(.eDelivery2) { $0.security.suite = $0.security.suite.encrypting(with: .aes256GCM) }
        let message = try route.packageWithPaths()
        let inspection = try self.inspector(route).inspect(Capture.request(message.contentType, message.octets))
        #expect(inspection.verdict.result == .warned && inspection.verdict.isProven, "\(inspection.verdict)")
        let warnings = inspection.findings.filter { $0.severity == .warning }.map(\.name)
        #expect(warnings == ["other-cipher"], "\(warnings)")
        #expect(inspection.payloads.map(\.content).first == Route.original)
    }

    @Test func `opens a part that was encrypted with its headers, and says so`() throws {
        var forgery = try Forgery(Route())
        forgery.sealedForm = { Array("Content-ID: <doc@paso>\r\n\r\n".utf8) + $0 }
        forgery.rewriteSecurity = { $0.replacing("#Attachment-Content-Only", with: "#Attachment-Complete") }
        let message = try forgery.message()
        let inspection = try Capture().inspect(Capture.request(message.contentType, message.octets))
        #expect(inspection.verdict.result == .warned && inspection.verdict.isProven, "\(inspection.verdict)")
        #expect(inspection.findings.contains { $0.name == "attachment-complete" })
        #expect(inspection.payloads.map(\.content).first == Route.original)
    }

    @Test func `accepts whatever some P-Mode may accept`() {
        let all = SecuritySuite.inspecting
        for suite in SecuritySuite.words.compactMap({ SecuritySuite.named($0) }) {
            let widest = suite.accepting(SecuritySuite.Exception.allCases)
            #expect(all.acceptedSignatures.isSuperset(of: widest.acceptedSignatures))
            #expect(all.acceptedDigests.isSuperset(of: widest.acceptedDigests))
            #expect(all.acceptedContentEncryptions.isSuperset(of: widest.acceptedContentEncryptions))
        }
        #expect(all.acceptedKeyTransports == Set(KeyTransport.allCases) && all.acceptsCompleteAttachments)
        #expect(!all.acceptedDigests.contains(.sha1) && !all.acceptedSignatures.contains(.rsaPKCS1(.sha1)))
    }
}
