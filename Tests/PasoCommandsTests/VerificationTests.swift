import Foundation
import PasoTesting
import ReferenceFiles
import Signing
import Testing
import Texts
import Trust
import XML

@testable import PasoCommands

@Suite struct `paso verify` {
    static let now = TestPKI.now

    /// An invented document of a kind that Paso does not know.
    static let invoice = Array("<Invoice xmlns=\"urn:example:invoice\"><Total>12.50</Total></Invoice>".utf8)

    func signed(_ bytes: [UInt8] = Self.invoice, by identity: Identity? = nil) throws -> [UInt8] {
        let identity = try identity ?? TestPKI.chile.officer
        return try SignatureStyle.enveloped.sign(bytes, key: identity.key, chain: identity.chain)
    }

    func report(
        _ bytes: [UInt8],
        style: SignatureStyle.ID? = .enveloped,
        store: TrustStore? = nil,
        at: Date? = nil
    ) throws -> VerificationReport {
        let store = try store ?? TestPKI.chile.store
        return DocumentVerification(store: store, at: at, style: style, now: Self.now).report(bytes)
    }

    /// What a reference file says when the certificate in it is the trusted one.
    func reference(_ path: String) throws -> VerificationReport {
        let bytes = try ReferenceFiles.bytes(path)
        let document = try ParsedDocument(parsing: bytes)
        let signer = try #require(SignatureStyle.detect(document.root)?.verify(document).signer)
        let store = TrustStore(anchors: [TrustAnchor(signer, roles: nil)])
        return DocumentVerification(store: store, now: Self.now).report(bytes)
    }

    @Test func `warns about the Pacific Alliance's SHA-1 where its signer is trusted`() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let report = try self.reference(
            "ephyto/regional/iop-crimsonlogic/sample-signed-SPSCertificate11-CO-CL-anonymised.xml"
        )
        #expect(report.result == .warned)
        #expect(report.isIntact == true)
        #expect(report.codes.contains("SIG-017"))
        #expect(report.codes.contains("TRU-207"))
        #expect(report.dialect == "sps-11")
        #expect(report.style == "pacific-alliance")
    }

    @Test func `refuses INTERCOM's reference: intact, but not yet valid at issue`() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let report = try self.reference("ephyto/samples/can-intercom/intercom-reference-cfe-signed.xml")
        #expect(report.result == .refused)
        #expect(report.isIntact == true)
        #expect(report.subIndication == "NOT_YET_VALID")
        #expect(report.findings.contains { $0.what.contains("not yet valid at issue") || $0.what.contains("aún no") })
    }

    @Test func `accepts a document of an unknown kind by its enveloped signature`() throws {
        let report = try self.report(try self.signed())
        #expect(report.result == .good)
        #expect(report.codes == [])
        #expect(report.claimedFrom == "none")
    }

    @Test func `asks for the style of a document of an unknown kind`() throws {
        let report = try self.report(try self.signed(), style: nil)
        #expect(report.result == .unusable)
        #expect(report.codes == ["CMD-013"])
    }

    @Test func `refuses a document that was changed after it was signed`() throws {
        let text = String(decoding: try self.signed(), as: UTF8.self).replacing("12.50", with: "99.50")
        let report = try self.report(Array(text.utf8))
        #expect(report.result == .refused)
        #expect(report.isIntact == false)
        #expect(report.codes == ["SIG-012"])
    }

    @Test func `refuses a signature that covers only a part of the document`() throws {
        let inner = String(decoding: try self.signed(), as: UTF8.self)
        let report = try self.report(Array("<Wrapper><Total>99.50</Total>\(inner)</Wrapper>".utf8))
        #expect(report.result == .refused)
    }

    @Test(arguments: ["no xml at all", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a><b></a>", ""])
    func `calls what cannot be read unusable`(text: String) throws {
        let report = try self.report(Array(text.utf8))
        #expect(report.result == .unusable)
        #expect(report.codes.count == 1)
        #expect(report.codes[0].hasPrefix("XML-"))
    }

    @Test func `refuses an unsigned document, a stranger, and an expired or revoked officer`() throws {
        #expect(try self.report(Self.invoice).codes == ["SIG-001"])
        #expect(try self.report(try self.signed(by: TestPKI.stranger)).result == .refused)
        #expect(try self.report(try self.signed(by: TestPKI.chile.expiredOfficer)).result == .refused)
        #expect(try self.report(try self.signed(by: TestPKI.chile.revokedOfficer)).result == .refused)
    }

    @Test func `judges at the time that --at gives`() throws {
        let bytes = try self.signed(by: TestPKI.chile.expiredOfficer)
        let report = try self.report(bytes, at: TestPKI.from - 30 * 86_400)
        #expect(report.result != .refused)
        #expect(report.claimedFrom == "option")
        #expect(report.claimed == report.proven)
    }

    @Test func `believes nobody without a trust folder`() throws {
        let report = try self.report(try self.signed(), store: TrustStore())
        #expect(report.result == .refused)
        #expect(report.indication == "indeterminate")
    }

    @Test func `reads a trust folder, whose anchors count for every role`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-trust-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let chile = try TestPKI.chile
        try chile.root.certificate.pem.write(
            to: folder.appending(path: "root.pem"),
            atomically: true,
            encoding: .utf8
        )
        let lists = chile.revocationLists.map(\.pem).joined()
        try lists.write(to: folder.appending(path: "lists.crl"), atomically: true, encoding: .utf8)
        let report = try self.report(try self.signed(), store: try TrustFolder.store(folder))
        #expect(report.result == .good)
        #expect(report.findings.map(\.code) == ["TRU-207"])
    }

    @Test func `writes JSON whose result and codes stand at the top`() throws {
        let json = try Terminal.json(try self.report(Self.invoice))
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        )
        #expect(object["result"] as? String == "refused")
        #expect(object["codes"] as? [String] == ["SIG-001"])
    }

    @Test func `says the result first, then why and what to do`() throws {
        let text = VerificationText(.spanish).text(try self.report(Self.invoice), file: "factura.xml")
        #expect(text.hasPrefix("factura.xml: RECHAZADO\n"))
        #expect(text.contains("SIG-001"))
        #expect(text.contains("→"))
        #expect(!text.contains("verify."))
    }
}
