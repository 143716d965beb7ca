import Foundation
import PasoTesting
import Signing
import Testing
import Trust
import XML

/// What programs write that are older than ours, or that ask a responder where we take a list.
@Suite struct `A XAdES signature of other programs` {
    /// The octets of a document whose properties name the signer as XAdES 1.3.2 does.
    private func older(
        _ officer: Identity,
        digest: DigestAlgorithm = .sha256,
        issuer: String? = nil,
        serial: String? = nil
    ) throws -> [UInt8] {
        let certificate = officer.certificate
        let text = String(decoding: try XAdESSample.basic(officer), as: UTF8.self)
        let start = try #require(text.range(of: "<xades:SigningCertificateV2>")).lowerBound
        let end = try #require(text.range(of: "</xades:SigningCertificateV2>")).upperBound
        let signature = "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\""
        let markup =
            "<xades:SigningCertificate><xades:Cert><xades:CertDigest>"
            + "<ds:DigestMethod \(signature) Algorithm=\"\(digest.identifier)\"/>"
            + "<ds:DigestValue \(signature)>\(Digest.of(certificate.der, digest).base64)</ds:DigestValue>"
            + "</xades:CertDigest><xades:IssuerSerial>"
            + "<ds:X509IssuerName \(signature)>\(issuer ?? certificate.issuer.text)</ds:X509IssuerName>"
            + "<ds:X509SerialNumber \(signature)>\(serial ?? certificate.serialDecimal)</ds:X509SerialNumber>"
            + "</xades:IssuerSerial></xades:Cert></xades:SigningCertificate>"
        let changed = text.replacingCharacters(in: start..<end, with: markup)
        let algorithm = try #require(SignatureAlgorithm.preferred(for: officer.key.publicKey))
        return Array(try XAdESForge.resigned(changed) { try officer.key.sign($0, algorithm) }.utf8)
    }

    @Test(arguments: [NewKey.p256, .rsa2048], [DigestAlgorithm.sha256, .sha512])
    func `that names its signer as 1.3.2 did is read`(kind: NewKey, digest: DigestAlgorithm) throws {
        let officer = try XAdESSample.officer(kind)
        let octets = try self.older(officer, digest: digest)
        let report = try XAdESStyle(.basic).verify(ParsedDocument(parsing: octets))
        #expect(report.integrity == .intact)
        #expect(report.signer == officer.certificate)
        let verdict = try XAdESSample.verdict(octets)
        #expect(verdict.verdict.result == .good, "\(verdict.verdict.codes)")
        #expect(verdict.style == .xadesBB)
    }

    @Test func `that names another signer so, or one by a weak digest, is refused`() throws {
        let officer = try XAdESSample.officer(.p256)
        func fault(_ octets: [UInt8]) throws -> SignatureFault.Kind? {
            let report = try XAdESStyle(.basic).verify(ParsedDocument(parsing: octets))
            guard case .broken(let fault) = report.integrity else { return nil }
            return fault.kind
        }
        #expect(try fault(self.older(officer, serial: "1")) == .issuerSerial)
        #expect(try fault(self.older(officer, issuer: "CN=Somebody else,C=CL")) == .issuerSerial)
        #expect(try fault(self.older(officer, digest: .sha1)) == .algorithm)
    }

    // MARK: Level B-LT by a responder

    /// A document of level B-LT that carries answers of a responder for signer and timestamp authority, and no list of
    /// theirs.
    private func long(_ signerAnswer: OCSPResponse) throws -> [UInt8] {
        let octets = try XAdESSample.timestamped.get()
        let chile = try TestPKI.chile
        var material = ValidationMaterial(provenBy: try XAdESSample.verdict(octets).parts[0], in: try TestPKI.store)
        material.lists.removeAll { $0.isSigned(by: chile.intermediate.certificate) }
        #expect(material.lists.count == 1)
        let authority = try XAdESOCSP.response(about: chile.identity(.tsa).certificate)
        material.responses = [signerAnswer, authority]
        return try SignatureAugmentation(octets).adding(material)
    }

    /// The verdict of one who has the root alone and demands revocation data.
    private func verdict(_ octets: [UInt8]) throws -> SignatureVerdict {
        let root = TrustAnchor(try TestPKI.chile.root.certificate, country: "CL", roles: [.issuer, .tsa])
        let store = TrustStore(anchors: [root])
        return try XAdESSample.verdict(octets, store: store, style: .xadesBLT, revocation: .require).verdict
    }

    @Test func `of level B-LT with the answers of a responder verifies with the root alone`() throws {
        let signer = try TestPKI.chile.officerOnCurve.certificate
        let long = try self.long(XAdESOCSP.response(about: signer))
        #expect(String(decoding: long, as: UTF8.self).contains("<xades:EncapsulatedOCSPValue>"))
        let verdict = try self.verdict(long)
        #expect(verdict.result == .good, "\(verdict.codes)")
    }

    @Test func `of level B-LT whose responder says revoked is refused`() throws {
        let signer = try TestPKI.chile.officerOnCurve.certificate
        let verdict = try self.verdict(self.long(XAdESOCSP.response(about: signer, revoked: TestPKI.revoked)))
        #expect(verdict.result == .refused)
        #expect(verdict.codes.contains("TRU-103"), "\(verdict.codes)")
    }

    @Test func `of level B-LT with an answer that was tampered with is refused`() throws {
        let chile = try TestPKI.chile
        let good = try XAdESOCSP.response(about: chile.officerOnCurve.certificate).der
        // Without certificates in it, the signature's value ends the answer.
        var value = good
        value[value.count - 1] ^= 1
        // The last instant of the answer: when it ceases to count.
        var time = good
        let year = try #require(good.indices.dropLast(4).last { Array(good[$0...($0 + 3)]) == Array("2026".utf8) })
        time[year + 3] = UInt8(ascii: "7")
        // The answer for another certificate in place of the signer's.
        let other = try XAdESOCSP.response(about: chile.officer.certificate).der
        for octets in [value, time, other] {
            let verdict = try self.verdict(self.long(OCSPResponse(der: octets)))
            #expect(verdict.result == .refused, "\(verdict.codes)")
        }
    }
}
