import Foundation
import Signing
import Testing
import Texts
import Trust
import XML

@Suite struct `The verdict on a signed document` {
    private func date(_ text: String) throws -> Date {
        try #require(try? Date(text, strategy: .iso8601))
    }

    private func verdict(
        _ bytes: [UInt8],
        _ style: SignatureStyle,
        claimed: Date,
        proven: Date,
        trusting others: [Certificate]? = nil
    ) throws -> SignatureVerdict {
        let report = style.verify(try ParsedDocument(parsing: bytes))
        let anchors = others ?? report.signer.map { [$0] } ?? []
        let judge = ChainJudge(TrustStore(anchors: anchors.map { TrustAnchor($0, roles: nil) }))
        let question = report.question(claimed: claimed, proven: proven)
        return .judge(report, signer: question.map { judge.judge($0) })
    }

    @Test func `is refused for the INTERCOM reference, whose certificate begins after its date`() throws {
        let verdict = try self.verdict(
            Samples.bytes(Samples.intercom),
            .intercom,
            claimed: self.date("2024-02-26T10:15:00Z"),
            proven: self.date("2026-11-27T00:00:00Z")
        )
        #expect(verdict.result == .refused)
        #expect(verdict.status == .totalFailed)
        #expect(verdict.subindication == "NOT_YET_VALID")
        #expect(verdict.codes.first == "TRU-101")
    }

    @Test func `is warned for the Pacific Alliance sample, whose SHA-1 is weak`() throws {
        let verdict = try self.verdict(
            Samples.bytes(Samples.pacificAlliance),
            .pacificAlliance,
            claimed: self.date("2019-07-09T00:00:00Z"),
            proven: self.date("2026-11-27T00:00:00Z")
        )
        #expect(verdict.status == .totalPassed)
        #expect(verdict.result == .warned)
        #expect(verdict.codes.contains("SIG-017"))
    }

    @Test func `is good for a trusted signer`() throws {
        let signer = try Signer.rsa.get()
        let signed = Array(try signer.sign(Unsigned.order, .enveloped).utf8)
        let time = try self.date("2026-06-01T12:00:00Z")
        let verdict = try self.verdict(signed, .enveloped, claimed: time, proven: time)
        #expect(verdict.status == .totalPassed)
        #expect(verdict.result != .refused)
    }

    @Test func `is refused for a stranger`() throws {
        let signed = Array(try Signer.rsa.get().sign(Unsigned.order, .enveloped).utf8)
        let time = try self.date("2026-06-01T12:00:00Z")
        let verdict = try self.verdict(
            signed,
            .enveloped,
            claimed: time,
            proven: time,
            trusting: [Signer.p256.get().certificate]
        )
        #expect(verdict.status == .indeterminate)
        #expect(verdict.result == .refused)
        #expect(!verdict.codes.contains("SIG-018"))
    }

    @Test func `says hash failure for changed content, and policy for a refused algorithm`() throws {
        let signed = try Signer.rsa.get().sign(Unsigned.order, .enveloped)
        let time = try self.date("2026-06-01T12:00:00Z")
        let changed = Array(signed.replacingOccurrences(of: "flour", with: "steel").utf8)
        let broken = try self.verdict(changed, .enveloped, claimed: time, proven: time)
        #expect(broken.status == .totalFailed)
        #expect(broken.subindication == "HASH_FAILURE")
        let weak = Array(signed.replacingOccurrences(of: "xmldsig-more#rsa-sha256", with: "xmldsig-more#rsa-md5").utf8)
        let refused = try self.verdict(weak, .enveloped, claimed: time, proven: time)
        #expect(refused.status == .indeterminate)
        #expect(refused.subindication == "CRYPTO_CONSTRAINTS_FAILURE")
    }

    @Test func `is open while nobody judged the signer, or somebody judged another`() throws {
        let signed = Array(try Signer.rsa.get().sign(Unsigned.order, .enveloped).utf8)
        let report = SignatureStyle.enveloped.verify(try ParsedDocument(parsing: signed))
        let open = SignatureVerdict.judge(report, signer: nil)
        #expect(open.status == .indeterminate)
        #expect(open.codes == ["SIG-018"])
        let other = try Signer.p256.get().certificate
        let time = try self.date("2026-06-01T12:00:00Z")
        let judge = ChainJudge(TrustStore(anchors: [TrustAnchor(other, roles: nil)]))
        let wrong = judge.judge(ChainQuestion(leaf: other, role: .issuer, claimed: time, proven: time))
        #expect(SignatureVerdict.judge(report, signer: wrong).codes == ["SIG-018"])
    }

    @Test func `has words for every code in both languages`() {
        for kind in SignatureFault.Kind.allCases {
            let fault = SignatureFault(kind)
            #expect(fault.what(in: .spanish) != kind.rawValue)
            #expect(!fault.remedy(in: .english).isEmpty)
        }
    }
}
