import Foundation
import PasoTesting
import Testing
import Texts
import Trust

@Suite struct `The report on a chain` {
    func verdict(_ identity: Identity, anchor adjust: (inout TrustAnchor) -> Void = { _ in }) throws -> ChainVerdict {
        let chile = try TestPKI.chile
        var anchor = TrustAnchor(
            chile.root.certificate,
            country: "CL",
            roles: [.issuer],
            from: TestPKI.rootsFrom,
            until: TestPKI.until
        )
        adjust(&anchor)
        let list = try RevocationList(der: chile.revocationLists[1].der, source: "http://crl.example.cl/1.crl")
        let store = TrustStore(
            anchors: [anchor],
            intermediates: [chile.intermediate.certificate],
            revocationLists: [chile.revocationLists[0], list]
        )
        return ChainJudge(store).judge(
            ChainQuestion(
                leaf: identity.certificate,
                role: .issuer,
                country: "CL",
                claimed: TestPKI.now,
                proven: TestPKI.now,
                revocation: .require
            )
        )
    }

    @Test func `names every certificate, what made it good, the anchor and the policy`() throws {
        let chile = try TestPKI.chile
        let report = ChainReport(try self.verdict(chile.officer) { $0.source = "https://www.example.cl" }, in: .english)
        #expect(report.result == "good")
        #expect(report.policy == "require")
        #expect(
            report.chain.map(\.subject) == [
                chile.officer.certificate.subject.text, chile.intermediate.certificate.subject.text,
                chile.root.certificate.subject.text,
            ]
        )
        let leaf = try #require(report.chain.first)
        #expect(leaf.serial == chile.officer.certificate.serialHex)
        #expect(leaf.key == "rsa-2048")
        #expect(leaf.signedWith == "sha256")
        #expect(leaf.keyUsage == ["digitalSignature", "nonRepudiation"])
        #expect(leaf.revocation?.status == "good")
        #expect(leaf.revocation?.kind == "crl")
        #expect(leaf.revocation?.source == "http://crl.example.cl/1.crl")
        #expect(leaf.revocation?.thisUpdate == "2026-05-31T12:00:00Z")
        #expect(leaf.revocation?.nextUpdate == "2026-06-30T12:00:00Z")
        #expect(report.chain.last?.revocation == nil)
        #expect(report.anchor?.country == "CL")
        #expect(report.anchor?.roles == ["issuer"])
        #expect(report.anchor?.from == "2020-01-01T00:00:00Z")
        #expect(report.anchor?.source == "https://www.example.cl")
        #expect(report.steps.map(\.code) == ["TRU-301", "TRU-302", "TRU-302", "TRU-303", "TRU-304", "TRU-304"])
    }

    @Test(arguments: Language.allCases) func `is text in every language, without a gap`(language: Language) throws {
        let chile = try TestPKI.chile
        for officer in [chile.officer, chile.revokedOfficer, chile.expiredOfficer, try TestPKI.stranger] {
            let report = ChainReport(try self.verdict(officer), in: language)
            let text = report.text(in: language)
            #expect(!text.contains("chain."), "\(text)")
            #expect(!text.contains("{"))
            #expect(text.contains(officer.certificate.serialHex) || report.chain.isEmpty)
            for code in report.codes where report.result == "refused" { #expect(text.contains(code)) }
        }
    }

    @Test func `is JSON of stable keys`() throws {
        let report = ChainReport(try self.verdict(TestPKI.chile.revokedOfficer), in: .english)
        let json = try #require(
            JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? [String: Any]
        )
        #expect(json["result"] as? String == "refused")
        #expect(json["codes"] as? [String] == ["TRU-103"])
        let chain = try #require(json["chain"] as? [[String: Any]])
        let revocation = try #require(chain.first?["revocation"] as? [String: Any])
        #expect(revocation["status"] as? String == "revoked")
        #expect(revocation["reason"] as? String == "keyCompromise")
        #expect(revocation["revoked"] as? String == "2026-03-01T00:00:00Z")
    }
}

@Suite struct `The watch over expiry` {
    static let day: TimeInterval = 86_400

    @Test func `warns ninety, thirty and seven days before, and when it is over`() throws {
        let subject = CertificateInUse(try TestPKI.chile.officer.certificate, .own, "as4-sign")
        for (left, code) in [
            (91.0, nil), (90.5, nil), (90, "TRU-210"), (31, "TRU-210"), (30, "TRU-211"), (8, "TRU-211"), (7, "TRU-212"),
            (0.5, "TRU-212"), (0, "TRU-212"), (-0.1, "TRU-213"), (-400, "TRU-213"),
        ] as [(Double, String?)] {
            let notice = ExpiryNotice(subject, at: TestPKI.until - left * Self.day)
            #expect(notice?.code == code, "\(left) days")
            #expect(notice.map { !$0.what().contains("{") } ?? true)
        }
        #expect(subject.days(at: TestPKI.until - 10 * Self.day) == 10)
        #expect(subject.days(at: TestPKI.until + 1) == -1)
    }

    @Test func `counts the end of an anchor's interval, and tells the most urgent first`() throws {
        let chile = try TestPKI.chile
        let now = TestPKI.now
        let anchor = CertificateInUse(chile.root.certificate, .anchor, "CL issuer", until: now + 5 * Self.day)
        let own = CertificateInUse(chile.officer.certificate, .own, "seal", until: now + 20 * Self.day)
        let far = CertificateInUse(chile.root.certificate, .anchor, "CL gateway")
        let notices = ExpiryNotice.notices([far, own, anchor], at: now)
        #expect(notices.map(\.code) == ["TRU-212", "TRU-211"])
        #expect(notices.first?.subject.name == "CL issuer")
    }
}
