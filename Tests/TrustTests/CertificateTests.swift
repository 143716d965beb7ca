import Foundation
import PasoTesting
import ReferenceFiles
import Testing
import Trust

@Suite struct `Certificates` {
    /// The certificate in a sample's first `X509Certificate`, found as plain text.
    static func certificate(inSample path: String) throws -> Certificate {
        let text = String(decoding: try ReferenceFiles.bytes(path), as: UTF8.self)
        let start = try #require(text.range(of: "X509Certificate>"))
        let end = try #require(text.range(of: "<", range: start.upperBound..<text.endIndex))
        let base64 = String(text[start.upperBound..<end.lowerBound])
            .replacing("&#13;", with: "").replacing("&#xD;", with: "")
        let der = try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters))
        return try Certificate(der: [UInt8](der))
    }

    static let intercom = "ephyto/samples/can-intercom/intercom-reference-cfe-signed.xml"
    static let pacific = "ephyto/regional/iop-crimsonlogic/sample-signed-SPSCertificate11-CO-CL-anonymised.xml"

    static func date(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    func needReferenceData() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else {
            try Test.cancel("reference data absent")
        }
    }

    @Test func `say what was asked for`() throws {
        let peru = try TestPKI.peru
        let server = peru.identity(.tlsServer).certificate
        #expect(server.subject.text == "CN=TLS server PE,O=SENASA,C=PE")
        #expect(server.subject.country == "PE")
        #expect(server.subject.commonName == "TLS server PE")
        #expect(server.subject.organization == "SENASA")
        #expect(server.issuer == peru.intermediate.certificate.subject)
        #expect(server.notBefore == TestPKI.from)
        #expect(server.notAfter == TestPKI.until)
        #expect(server.serial.count == 16)
        #expect(server.extendedKeyUsage == [.serverAuth])
        #expect(server.keyUsage == [.digitalSignature])
        #expect(server.dnsNames == ["localhost", "gateway-pe"])
        #expect(!server.isAuthority)
        #expect(!server.isSelfSigned)
        #expect(server.authorityKeyIdentifier == peru.intermediate.certificate.subjectKeyIdentifier)
        #expect(server.signatureDigest == .sha256)
        #expect(server.keyID == peru.identity(.tlsServer).key.id)
        let root = peru.root.certificate
        #expect(root.isAuthority && root.isSelfSigned && root.isSelfIssued)
        #expect(root.keyUsage == [.keyCertSign, .crlSign])
        #expect(try Certificate(pem: Array(root.pem.utf8)) == root)
        #expect(try Certificate.all(pem: Array(peru.officer.chainPEM.utf8)) == peru.officer.chain)
    }

    @Test func `answer to host names and addresses`() throws {
        let server = try TestPKI.peru.identity(.tlsServer).certificate
        for host in ["localhost", "gateway-pe", "GATEWAY-PE", "127.0.0.1", "::1"] {
            #expect(server.names(host: host), "\(host)")
        }
        for host in ["gateway-cl", "127.0.0.2", "", "localhost\u{0}.example", "TLS server PE"] {
            #expect(!server.names(host: host), "\(host)")
        }
    }

    @Test func `are named by issuer and serial in any spelling`() throws {
        let officer = try TestPKI.peru.officer.certificate
        let serial = officer.serialDecimal
        for issuer in [
            "CN=Intermediate PE,O=Paso tests,C=PE", "C=PE, O=Paso tests, CN=Intermediate PE",
            "cn = intermediate  pe , o=\"Paso tests\", c=pe",
            "2.5.4.3=#130f496e7465726d656469617465205045,O=Paso tests,C=PE",
            "OID.2.5.4.3=Intermediate PE,O=Paso\\20tests,C=PE",
        ] {
            #expect(officer.isNamed(issuer: issuer, serialDecimal: " \(serial)\n"), "\(issuer)")
        }
        for issuer in [
            "CN=Intermediate PE,C=PE", "CN=Intermediate CL,O=Paso tests,C=CL", "", "Intermediate PE", "CN=\\",
        ] {
            #expect(!officer.isNamed(issuer: issuer, serialDecimal: serial), "\(issuer)")
        }
        #expect(!officer.isNamed(issuer: officer.issuer.text, serialDecimal: "1"))
    }

    @Test func `keep letters beyond ASCII and escape separators in their names`() throws {
        let key = try PrivateKey.generate(.p256)
        let request = CertificateRequest(
            subject: [("C", "CL"), ("O", "Agrícola Ñuble, S.A."), ("CN", "María + José")],
            notBefore: TestPKI.from,
            notAfter: TestPKI.until
        )
        let certificate = try CertificateIssuer.selfSigned(request, key: key)
        #expect(certificate.subject.text == "CN=María \\+ José,O=Agrícola Ñuble\\, S.A.,C=CL")
        #expect(certificate.subject.matches(text: certificate.subject.text))
        #expect(certificate.subject.matches(text: "C=CL,O=\"Agrícola Ñuble, S.A.\",CN=María \\2B Jos\\C3\\A9"))
    }

    @Test func `are refused when damaged, padded or too long`() throws {
        let der = try TestPKI.peru.officer.certificate.der
        #expect(throws: TrustError.self) { try Certificate(der: der + [0]) }
        #expect(throws: TrustError.self) { try Certificate(der: Array(der.dropLast())) }
        #expect(throws: TrustError.self) { try Certificate(der: []) }
        #expect(throws: TrustError.self) { try Certificate(der: [UInt8](repeating: 0x30, count: 70_000)) }
        #expect(throws: TrustError.self) { try Certificate(pem: Array("-----BEGIN CERTIFICATE-----\nMII\n".utf8)) }
    }

    @Test func `of the INTERCOM sample, trusted, was not yet valid at its date`() throws {
        try self.needReferenceData()
        let signer = try Self.certificate(inSample: Self.intercom)
        #expect(signer.isSelfSigned)
        #expect(signer.subject.country == "EC")
        #expect(signer.notBefore == (try Self.date("2024-08-19T20:18:18Z")))
        let store = TrustStore(anchors: [TrustAnchor(signer, roles: nil)])
        let before = ChainQuestion(
            leaf: signer,
            role: .issuer,
            claimed: try Self.date("2024-01-15T00:00:00Z"),
            proven: TestPKI.now
        )
        let verdict = ChainJudge(store).judge(before)
        #expect(verdict.status == .totalFailed)
        #expect(verdict.codes == ["TRU-101", "TRU-207"])
        #expect(verdict.chain == [signer])
        var within = before
        within.claimed = try Self.date("2025-01-15T00:00:00Z")
        within.proven = within.claimed
        #expect(ChainJudge(store).judge(within).isGood)
        #expect(ChainJudge(TrustStore()).judge(within).codes == ["TRU-104"])
    }

    @Test func `of the Pacific Alliance sample, trusted, holds at its date`() throws {
        try self.needReferenceData()
        let signer = try Self.certificate(inSample: Self.pacific)
        #expect(signer.subject.country == "CO")
        #expect(signer.serialDecimal == "1")
        let question = ChainQuestion(
            leaf: signer,
            role: .issuer,
            claimed: try Self.date("2019-07-09T20:46:10Z"),
            proven: TestPKI.now,
            revocation: .require
        )
        let verdict = ChainJudge(TrustStore(anchors: [TrustAnchor(signer, roles: nil)])).judge(question)
        #expect(verdict.isGood)
        #expect(verdict.codes == ["TRU-207"])
        #expect(verdict.revocation == [.notApplicable])
        #expect(verdict.chain.count == 1)
    }
}
