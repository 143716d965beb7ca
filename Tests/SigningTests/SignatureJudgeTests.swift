import Foundation
import PasoTesting
import Signing
import Testing
import Trust
import XML

@Suite struct `The judge of a document's signatures` {
    /// A complete certificate of origin by two identities of Chile.
    private func signatures(official: Identity, exporter: Identity? = nil) throws -> DocumentSignatures {
        let exporter = try exporter ?? TestPKI.chile.officer
        let style = LayeredStyle.cod
        let draft = Array(OriginDraft.draft.utf8)
        let signed = try style.sign(draft, as: .exporter, key: exporter.key, chain: exporter.chain)
        let complete = try style.sign(
            try OriginDraft.certify(signed),
            as: .official,
            key: official.key,
            chain: official.chain
        )
        return style.verify(try ParsedDocument(parsing: complete))
    }

    private func verdict(
        _ signatures: DocumentSignatures,
        _ official: SignatureClaim,
        exporter: SignatureClaim? = nil,
        at proven: Date = TestPKI.now
    ) throws -> DocumentVerdict {
        let store = try TestPKI.store
        let exporter = exporter ?? SignatureClaim(.exporter, at: TestPKI.revoked, country: "CL")
        return SignatureJudge(ChainJudge(store), proven: proven).judge(signatures, claims: [exporter, official])
    }

    private func unzoned(_ first: TimeInterval, _ second: TimeInterval) -> SignatureClaim {
        SignatureClaim(
            .official,
            readings: [
                .init(TestPKI.revoked + first, zone: "UTC"), .init(TestPKI.revoked + second, zone: "America/Santiago"),
            ],
            country: "CL",
            rule: .demanded
        )
    }

    @Test func `is good for two trusted signers, and for two readings that amount to the same`() throws {
        let found = try self.signatures(official: TestPKI.chile.officer)
        let verdict = try self.verdict(found, self.unzoned(-3600, 7200))
        #expect(verdict.verdict.result == .good)
        #expect(verdict.part(.official)?.chains.count == 2)
    }

    @Test func `warns where one reading is before a revocation and the other after it`() throws {
        let found = try self.signatures(official: TestPKI.chile.revokedOfficer)
        let differing = try self.verdict(found, self.unzoned(-3600, 7200)).verdict
        #expect(differing.result == .warned)
        let finding = try #require(differing.findings.first { $0.code == "SIG-046" })
        #expect(finding.party == .official)
        #expect(finding.arguments["first"] == "UTC")
        #expect(finding.arguments["second"] == "America/Santiago")
        #expect(finding.arguments["secondVerdict"]?.contains("TRU-103") == true)
        #expect(try self.verdict(found, self.unzoned(-7200, -3600)).verdict.codes == ["TRU-202"])
        #expect(try self.verdict(found, self.unzoned(3600, 7200)).verdict.codes == ["TRU-103"])
    }

    @Test func `does not count a reading that lies after the proof`() throws {
        let found = try self.signatures(official: TestPKI.chile.officer)
        let proven = TestPKI.revoked + 3600
        let verdict = try self.verdict(found, self.unzoned(1800, 1800 + 14_400), at: proven)
        #expect(verdict.verdict.result == .good)
        let impossible = try self.verdict(found, self.unzoned(86_400, 100_800), at: proven)
        #expect(impossible.verdict.codes.contains("TRU-109"))
        #expect(impossible.verdict.result == .refused)
    }

    @Test func `refuses a signature without a time`() throws {
        let found = try self.signatures(official: TestPKI.chile.officer)
        let verdict = try self.verdict(found, SignatureClaim(.official, readings: [], country: "CL"))
        #expect(verdict.verdict.result == .refused)
        #expect(verdict.verdict.codes == ["SIG-049"])
    }

    @Test func `demands the entity's country of the official, and says another one of the exporter`() throws {
        let found = try self.signatures(official: TestPKI.peru.officer, exporter: TestPKI.peru.officer)
        func claim(_ party: SignatureParty, _ rule: SignatureClaim.CountryRule) -> SignatureClaim {
            SignatureClaim(party, readings: [.init(TestPKI.revoked)], country: "CL", rule: rule)
        }
        // Anchors for any country, as those of a folder are.
        let anchors = [try TestPKI.peru.root.certificate].map { TrustAnchor($0, roles: nil) }
        let store = TrustStore(
            anchors: anchors,
            intermediates: [try TestPKI.peru.intermediate.certificate],
            revocationLists: try TestPKI.peru.revocationLists
        )
        let judge = SignatureJudge(ChainJudge(store), proven: TestPKI.now)
        let verdict = judge.judge(found, claims: [claim(.exporter, .expected), claim(.official, .demanded)])
        #expect(verdict.part(.exporter)?.verdict.result == .warned)
        #expect(verdict.part(.official)?.verdict.result == .refused)
        #expect(verdict.verdict.codes.first == "SIG-045")
        #expect(verdict.verdict.subindication == "CHAIN_CONSTRAINTS_FAILURE")
        #expect(judge.judge(found, claims: [claim(.exporter, .free), claim(.official, .free)]).verdict.result == .good)
        // A document that names no country does not escape the demand.
        let nameless = SignatureClaim(.official, readings: [.init(TestPKI.revoked)], country: nil, rule: .demanded)
        #expect(judge.judge(found, claims: [claim(.exporter, .free), nameless]).verdict.codes.contains("SIG-045"))
        // Anchors of countries: Peru's do not count for Chile at all.
        #expect(try self.verdict(found, claim(.official, .demanded)).verdict.codes.contains("TRU-105"))
    }

    @Test func `is for documents with one signature too`() throws {
        let officer = try TestPKI.chile.officer
        let signed = try SignatureStyle.intercom.sign(
            Array(Unsigned.certificate17.utf8),
            key: officer.key,
            chain: officer.chain
        )
        let found = DocumentSignatures.verify(try ParsedDocument(parsing: signed))
        let judge = SignatureJudge(ChainJudge(try TestPKI.store), proven: TestPKI.now)
        let verdict = judge.judge(try #require(found), claims: [SignatureClaim(at: TestPKI.now, country: "CL")])
        #expect(verdict.verdict.result == .good)
        #expect(verdict.stage == nil)
        #expect(verdict.parts.map(\.report.party) == [.issuer])
        let unsigned = DocumentSignatures.verify(try ParsedDocument(parsing: Array(Unsigned.certificate17.utf8)))
        #expect(unsigned == nil)
    }
}
