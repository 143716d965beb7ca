import Foundation
import ReferenceFiles
import Signing
import Testing
import Trust
import XML

/// The signed certificates of origin among the reference data.
enum OriginSamples {
    static let folder = "origin/aladi/samples/synthetic-4.1.1-signed/"

    static func bytes(_ name: String) throws -> [UInt8] {
        try Samples.bytes(Self.folder + name)
    }

    static func signatures(_ name: String) throws -> DocumentSignatures {
        let found = DocumentSignatures.verify(try ParsedDocument(parsing: Self.bytes(name)))
        return try #require(found)
    }

    /// The samples' own authority and its list, without country and role.
    static func store() throws -> TrustStore {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        return try TrustFolder.store(ReferenceFiles.folder.appending(path: Self.folder))
    }

    /// 2026-03-05T10:15:00, as UTC and in Buenos Aires.
    static let declared = SignatureClaim(
        .exporter,
        readings: [
            .init(Date(timeIntervalSince1970: 1_772_705_700), zone: "UTC"),
            .init(Date(timeIntervalSince1970: 1_772_716_500), zone: "America/Argentina/Buenos_Aires"),
        ],
        country: "AR",
        rule: .expected
    )

    /// 2026-03-05T15:38:48Z.
    static func certified(_ country: String = "AR") -> SignatureClaim {
        SignatureClaim(
            .official,
            readings: [.init(Date(timeIntervalSince1970: 1_772_725_128))],
            country: country,
            rule: .demanded
        )
    }

    /// 2026-11-27.
    static let proven = Date(timeIntervalSince1970: 1_795_737_600)

    static func verdict(_ name: String, country: String = "AR", at proven: Date = Self.proven) throws -> DocumentVerdict
    {
        let judge = SignatureJudge(ChainJudge(try Self.store()), proven: proven)
        return judge.judge(try Self.signatures(name), claims: [Self.declared, Self.certified(country)])
    }
}

@Suite struct `The signed samples of certificates of origin` {
    struct Expected: Sendable, CustomTestStringConvertible {
        var file: String
        var exporter: String?
        var official: String?
        var stage = SigningStage.complete
        var result = SignatureVerdict.Result.good
        var codes: [String] = []
        var country = "AR"
        var testDescription: String { self.file }
    }

    static let expected: [Expected] = [
        Expected(file: "A18-complete-sha256.xml"),
        Expected(file: "A35-complete-sha256.xml"),
        Expected(file: "A18-crlf.xml"),
        Expected(file: "A18-complete-exp_sha1-fh_sha256.xml", result: .warned, codes: ["SIG-017"]),
        Expected(file: "A18-with-bom.xml", result: .warned, codes: ["SIG-047"]),
        Expected(file: "A18-fh-revoked-after-signing.xml", result: .warned, codes: ["TRU-202"]),
        Expected(file: "A72-complete-sha1.xml", result: .refused, codes: ["SIG-045", "SIG-017"], country: "BR"),
        Expected(
            file: "A18-stage2-exporter-signed.xml",
            official: "SIG-001",
            stage: .exporterSigned,
            result: .refused,
            codes: ["COD-STAGE"]
        ),
        Expected(
            file: "A18-stage3-certified-not-signed.xml",
            official: "SIG-001",
            stage: .certified,
            result: .refused,
            codes: ["COD-STAGE"]
        ),
        Expected(file: "A18-fh-certificate-expired.xml", result: .refused, codes: ["TRU-102", "TRU-203"]),
        Expected(file: "A18-fh-revoked-before-signing.xml", result: .refused, codes: ["TRU-103"]),
        Expected(
            file: "A18-tampered-in-COD.xml",
            exporter: "SIG-012",
            official: "SIG-012",
            result: .refused,
            codes: ["SIG-012"]
        ),
        Expected(file: "A18-tampered-in-EH.xml", official: "SIG-012", result: .refused, codes: ["SIG-012"]),
        Expected(
            file: "A18-reindented.xml",
            exporter: "SIG-013",
            official: "SIG-012",
            result: .refused,
            codes: ["SIG-013", "SIG-012"]
        ),
        Expected(
            file: "A18-extra-namespace-on-envelope.xml",
            exporter: "SIG-013",
            official: "SIG-013",
            result: .refused,
            codes: ["SIG-013"]
        ),
        Expected(
            file: "A18-duplicate-exporter-signature.xml",
            exporter: "SIG-002",
            official: "SIG-002",
            stage: .anomalous,
            result: .refused,
            codes: ["SIG-002"]
        ),
        Expected(
            file: "A18-signature-wrapping.xml",
            exporter: "SIG-009",
            official: "SIG-009",
            stage: .anomalous,
            result: .refused,
            codes: ["SIG-009"]
        ),
    ]

    @Test(arguments: Self.expected)
    func `get the expected report and verdict`(expected: Expected) throws {
        let verdict = try OriginSamples.verdict(expected.file, country: expected.country)
        #expect(verdict.style == .cod)
        #expect(verdict.stage == expected.stage)
        #expect(verdict.part(.exporter)?.report.faultCode == expected.exporter)
        #expect(verdict.part(.official)?.report.faultCode == expected.official)
        #expect(verdict.verdict.result == expected.result)
        let codes = verdict.verdict.findings.filter { $0.severity > .note }.map(\.code)
        #expect(codes.uniqued() == expected.codes)
    }

    @Test func `say what each signature covers and who made it`() throws {
        let found = try OriginSamples.signatures("A18-complete-sha256.xml")
        let exporter = try #require(found.report(.exporter))
        #expect(exporter.covered?.path == "/ns1:Envelope/ns1:CertOrigin/CODEH/CODExporter/COD")
        #expect(exporter.signer?.subject.commonName == "EXPORTADOR DE PRUEBA")
        let official = try #require(found.report(.official))
        #expect(official.covered?.path == "/ns1:Envelope/ns1:CertOrigin/CODEH")
        #expect(official.signer?.subject.commonName == "FUNCIONARIO HABILITADO DE PRUEBA")
    }

    @Test func `with a DOCTYPE is not even parsed`() throws {
        let bytes = try OriginSamples.bytes("A18-doctype.xml")
        #expect(throws: XMLRefusal.self) { try ParsedDocument(parsing: bytes).root }
    }

    @Test func `trusts only the authority of a folder that holds signers too`() throws {
        let store = try OriginSamples.store()
        #expect(store.anchors.count == 1)
        #expect(store.anchors.first?.certificate.isAuthority == true)
    }

    @Test func `names whose signature a finding is about`() throws {
        let verdict = try OriginSamples.verdict("A18-fh-revoked-before-signing.xml")
        let refusal = try #require(verdict.verdict.findings.first)
        #expect(refusal.code == "TRU-103")
        #expect(refusal.party == .official)
        #expect(verdict.verdict.findings.first { $0.code == "TRU-207" }?.party == nil)
    }
}

extension SignatureReport {
    /// The code of the fault; nil when intact.
    var faultCode: String? {
        if case .broken(let fault) = self.integrity { fault.code } else { nil }
    }
}

extension [String] {
    func uniqued() -> [String] {
        var seen: Set<String> = []
        return self.filter { seen.insert($0).inserted }
    }
}
