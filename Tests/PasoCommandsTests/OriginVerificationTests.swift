import Foundation
import ReferenceFiles
import Signing
import Testing
import Texts
import Trust
import XML

@testable import PasoCommands

@Suite struct `paso verify for certificates of origin` {
    static let folder = "origin/aladi/samples/synthetic-4.1.1-signed/"

    /// What the issue demands of each reference file: result, the code that must be among the reasons, and the stage.
    struct Expected: Sendable, CustomTestStringConvertible {
        let file: String
        let result: CommandResult
        var code: String?
        var stage: String? = "4"
        var testDescription: String { self.file }
    }

    static let expected: [Expected] = [
        Expected(file: "A18-complete-sha256.xml", result: .good),
        Expected(file: "A35-complete-sha256.xml", result: .good),
        Expected(file: "A18-crlf.xml", result: .good),
        Expected(file: "A18-complete-exp_sha1-fh_sha256.xml", result: .warned, code: "SIG-017"),
        Expected(file: "A18-with-bom.xml", result: .warned, code: "SIG-047"),
        Expected(file: "A18-fh-revoked-after-signing.xml", result: .warned, code: "TRU-202"),
        Expected(file: "A72-complete-sha1.xml", result: .refused, code: "SIG-045"),
        Expected(file: "A18-stage2-exporter-signed.xml", result: .refused, code: "COD-STAGE", stage: "2"),
        Expected(file: "A18-stage3-certified-not-signed.xml", result: .refused, code: "COD-STAGE", stage: "3"),
        Expected(file: "A18-fh-certificate-expired.xml", result: .refused, code: "TRU-102"),
        Expected(file: "A18-fh-revoked-before-signing.xml", result: .refused, code: "TRU-103"),
        Expected(file: "A18-tampered-in-COD.xml", result: .refused, code: "SIG-012"),
        Expected(file: "A18-tampered-in-EH.xml", result: .refused, code: "SIG-012"),
        Expected(file: "A18-reindented.xml", result: .refused, code: "SIG-013"),
        Expected(file: "A18-extra-namespace-on-envelope.xml", result: .refused, code: "SIG-013"),
        Expected(
            file: "A18-duplicate-exporter-signature.xml",
            result: .refused,
            code: "SIG-002",
            stage: "anomalous"
        ),
        Expected(file: "A18-signature-wrapping.xml", result: .refused, code: "SIG-009", stage: "anomalous"),
        Expected(file: "A18-doctype.xml", result: .unusable, code: "XML-003", stage: nil),
    ]

    /// A folder for `--trust` with these files of the samples.
    private func store(_ names: [String]? = nil) throws -> TrustStore {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        guard let names else { return try TrustFolder.store(ReferenceFiles.folder.appending(path: Self.folder)) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-trust-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in names {
            try Data(ReferenceFiles.bytes(Self.folder + name)).write(to: folder.appending(path: name))
        }
        return try TrustFolder.store(folder)
    }

    /// 2026-11-27, after everything that the samples say.
    private func report(_ file: String, store: TrustStore, at: Date? = nil) throws -> VerificationReport {
        let now = Date(timeIntervalSince1970: 1_795_737_600)
        return DocumentVerification(store: store, at: at, now: now).report(
            try ReferenceFiles.bytes(Self.folder + file)
        )
    }

    @Test(arguments: Self.expected)
    func `gives each reference file its result, by the authority alone and by the whole folder`(expected: Expected)
        throws
    {
        for store in [try self.store(["test-ca.pem", "test-ca.crl.pem"]), try self.store()] {
            let report = try self.report(expected.file, store: store)
            let reasons = report.findings.filter { $0.severity != "note" }.map(\.code)
            #expect(report.result == expected.result, "\(reasons)")
            #expect(report.stage == expected.stage)
            if let code = expected.code { #expect(reasons.contains(code), "\(reasons)") }
            if expected.result == .good { #expect(reasons == []) }
            let json = try #require(
                try JSONSerialization.jsonObject(with: Data(Terminal.json(report).utf8)) as? [String: Any]
            )
            #expect(json["result"] as? String == expected.result.rawValue)
            #expect(json["stage"] as? String == expected.stage)
            if expected.result != .unusable {
                #expect(
                    (json["signatures"] as? [[String: Any]])?.map { $0["party"] as? String } == [
                        "exporter", "official",
                    ]
                )
            }
        }
    }

    @Test func `has every reference file in its table`() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let folder = ReferenceFiles.folder.appending(path: Self.folder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".xml") }
        #expect(Set(files) == Set(Self.expected.map(\.file)))
        #expect(Self.expected.count == 18)
    }

    @Test func `says who signed what and when, in words and as JSON`() throws {
        let report = try self.report("A18-complete-sha256.xml", store: self.store())
        let (exporter, official) = (try #require(report.signatures.first), try #require(report.signatures.last))
        #expect(exporter.covers == "/ns1:Envelope/ns1:CertOrigin/CODEH/CODExporter/COD")
        #expect(official.covers == "/ns1:Envelope/ns1:CertOrigin/CODEH")
        #expect(exporter.signer?.subject.contains("EXPORTADOR DE PRUEBA") == true)
        #expect(official.signer?.subject.contains("FUNCIONARIO HABILITADO") == true)
        #expect(exporter.readings?.map(\.zone) == ["UTC", "America/Argentina/Buenos_Aires"])
        #expect(exporter.claimed == "2026-03-05T10:15:00.000Z")
        #expect(official.claimed == "2026-03-05T15:38:48.000Z")
        #expect(official.readings == nil)
        // The document's own fields are the official's.
        #expect(report.claimed == official.claimed)
        #expect(report.signer?.subject == official.signer?.subject)
        for language in Language.allCases {
            let text = VerificationText(language).text(report, file: "cod.xml")
            #expect(text.contains("#COD") || text.contains("CODExporter/COD"))
            #expect(text.contains("FUNCIONARIO HABILITADO"))
            #expect(text.contains("America/Argentina/Buenos_Aires"))
            #expect(!text.contains("verify."))
            #expect(!text.contains("party."))
        }
    }

    @Test func `names whose signature a reason is about, and the one that is absent`() throws {
        let revoked = try self.report("A18-fh-revoked-before-signing.xml", store: self.store())
        #expect(revoked.findings.first?.party == "official")
        #expect(revoked.signatures.map(\.result) == ["good", "refused"])
        let unsigned = try self.report("A18-stage2-exporter-signed.xml", store: self.store())
        #expect(unsigned.signatures.map(\.result) == ["good", nil])
        #expect(unsigned.signer?.subject.contains("EXPORTADOR") == true)
        #expect(VerificationText(.english).text(unsigned, file: "x").contains("absent"))
    }

    @Test func `judges both signatures at the time that --at gives`() throws {
        let expired = try self.report(
            "A18-fh-certificate-expired.xml",
            store: self.store(),
            at: Date(timeIntervalSince1970: 1_700_000_000)
        )
        #expect(expired.signatures.last?.result != "refused")
        #expect(expired.signatures.first?.codes.contains("TRU-101") == true)
        #expect(expired.signatures.map(\.claimedFrom) == ["option", "option"])
    }

    @Test func `trusts no signer that merely lies in the folder`() throws {
        let store = try self.store(["fh.cert.pem", "exporter.cert.pem", "test-ca.pem"])
        #expect(store.anchors.count == 1)
        #expect(throws: TrustError.self) { try self.store(["fh.cert.pem", "exporter.cert.pem"]).anchors }
        let nobody = try self.report("A18-complete-sha256.xml", store: TrustStore())
        #expect(nobody.result == .refused)
    }

    @Test func `refuses a certificate of origin inside another document by its frame`() throws {
        let inner = String(decoding: try ReferenceFiles.bytes(Self.folder + "A18-complete-sha256.xml"), as: UTF8.self)
        let body = inner.split(separator: "?>", maxSplits: 1).last.map(String.init) ?? inner
        let report = DocumentVerification(store: try self.store(), now: Date(timeIntervalSince1970: 1_795_737_600))
            .report(Array("<Outer><COD>EVIL</COD>\(body)</Outer>".utf8))
        #expect(report.result == .refused)
        #expect(report.stage == "anomalous")
    }
}
