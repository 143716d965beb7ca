import ReferenceFiles
import Signing
import Testing
import Trust
import XML

/// The two signed samples of real networks.
enum Samples {
    static let intercom = "ephyto/samples/can-intercom/intercom-reference-cfe-signed.xml"
    static let pacificAlliance = "ephyto/regional/iop-crimsonlogic/sample-signed-SPSCertificate11-CO-CL-anonymised.xml"

    static func bytes(_ path: String) throws -> [UInt8] {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        return try ReferenceFiles.bytes(path)
    }
}

@Suite struct `The signed reference samples` {
    @Test func `of INTERCOM is intact`() throws {
        let document = try ParsedDocument(parsing: Samples.bytes(Samples.intercom))
        #expect(SignatureStyle.detect(document.root)?.id == .intercom)
        let report = SignatureStyle.intercom.verify(document)
        #expect(report.integrity == .intact)
        #expect(report.findings.isEmpty)
        #expect(report.algorithm == .rsaPKCS1(.sha256))
        #expect(report.covered?.element == document.root.reference)
    }

    @Test func `of the Pacific Alliance is intact and weak`() throws {
        let document = try ParsedDocument(parsing: Samples.bytes(Samples.pacificAlliance))
        #expect(SignatureStyle.detect(document.root)?.id == .pacificAlliance)
        let report = SignatureStyle.pacificAlliance.verify(document)
        #expect(report.integrity == .intact)
        #expect(report.findings.map(\.code) == ["SIG-017", "SIG-017"])
        #expect(report.findings.map { $0.arguments["algorithm"] } == ["rsa-sha1", "sha1"])
    }
}
