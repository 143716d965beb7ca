import Foundation
import PasoTesting
import Signing
import Testing
import Trust
import XML

@Suite struct `A XAdES signature` {
    private func report(_ octets: [UInt8], _ level: XAdESLevel = .basic) throws -> SignatureReport {
        try XAdESStyle(level).verify(ParsedDocument(parsing: octets))
    }

    @Test(arguments: KeyAndAlgorithm.all)
    func `is made and verified with every strong algorithm`(pair: KeyAndAlgorithm) throws {
        let officer = try XAdESSample.officer(pair.kind)
        let signed = try XAdESSample.basic(officer, pair.algorithm)
        let report = try self.report(signed)
        #expect(report.integrity == .intact)
        #expect(report.signer == officer.certificate)
        #expect(report.algorithm == pair.algorithm)
        #expect(report.style == .xadesBB)
        #expect(report.qualified?.signingTime == XAdESSample.signed)
        #expect(report.qualified?.mediaType == "application/xml")
        let verdict = try XAdESSample.verdict(signed)
        #expect(verdict.verdict.result == .good, "\(verdict.verdict.codes)")
        #expect(verdict.style == .xadesBB)
        #expect(verdict.parts[0].claim.readings.map(\.time) == [XAdESSample.signed])
    }

    @Test(arguments: KeyAndAlgorithm.all, [SignatureStyle.enveloped, .intercom])
    func `and the plain styles take the same algorithms`(pair: KeyAndAlgorithm, style: SignatureStyle) throws {
        let officer = try XAdESSample.officer(pair.kind)
        let octets = Array(Unsigned.of(style).utf8)
        let signed = try style.sign(octets, key: officer.key, chain: officer.chain, algorithm: pair.algorithm)
        let report = try style.verify(ParsedDocument(parsing: signed))
        #expect(report.isIntact)
        #expect(report.algorithm == pair.algorithm)
    }

    @Test func `keeps every octet of the document`() throws {
        let signed = try XAdESSample.basic(TestPKI.chile.officer, text: Unsigned.order)
        let text = String(decoding: signed, as: UTF8.self)
        let start = try #require(text.range(of: "<ds:Signature "))
        let end = try #require(text.range(of: "</ds:Signature>"))
        #expect(text[..<start.lowerBound] + text[end.upperBound...] == Unsigned.order)
    }

    @Test func `is not made with a key that does not fit, nor twice, nor with a certificate for something else`() throws
    {
        let officer = try TestPKI.chile.officer
        func fault(_ body: () throws -> [UInt8]) -> SignatureFault.Kind? {
            do {
                _ = try body()
                return nil
            } catch {
                return (error as? SignatureFault)?.kind
            }
        }
        #expect(fault { try XAdESSample.basic(officer, .ecdsa(.sha256)) } == .keyMismatch)
        #expect(fault { try XAdESSample.basic(officer, .rsaPKCS1(.sha1)) } == .weakAlgorithm)
        let signed = try XAdESSample.basic(officer)
        #expect(
            fault { try XAdESSample.basic(officer, text: String(decoding: signed, as: UTF8.self)) } == .alreadySigned
        )
        for change: (inout CertificateRequest) -> Void in [
            { $0.extendedKeyUsage = [.serverAuth] }, { $0.extendedKeyUsage = [.serverAuth, .clientAuth] },
            { $0.extendedKeyUsage = [.timeStamping] }, { $0.keyUsage = [.keyEncipherment] },
            { $0.isAuthority = true },
        ] {
            let other = try XAdESSample.officer(.p256, change)
            #expect(fault { try XAdESSample.basic(other) } == .purpose)
        }
        let client = try XAdESSample.officer(.p256) { $0.extendedKeyUsage = [.clientAuth, .emailProtection] }
        #expect(fault { try XAdESSample.basic(client) } == nil)
    }

    @Test func `gets a timestamp that becomes the proven time`() throws {
        let octets = try XAdESSample.timestamped.get()
        let report = try self.report(octets, .timestamped)
        #expect(report.integrity == .intact)
        #expect(report.style == .xadesBT)
        let verdict = try XAdESSample.verdict(octets)
        #expect(verdict.verdict.result == .good, "\(verdict.verdict.codes)")
        let part = verdict.parts[0]
        #expect(part.timestamps.map(\.isValid) == [true])
        #expect(part.bestSignatureTime == part.timestamps.first?.token.latest)
        #expect(part.chains.first?.proven == part.bestSignatureTime)
        #expect(try XAdESSample.verdict(octets, proven: TestPKI.until + 86_400).verdict.result != .refused)
    }

    @Test func `of a lower level than the style demands is refused`() throws {
        let basic = try XAdESSample.basic(TestPKI.chile.officer)
        let verdict = try XAdESSample.verdict(basic, style: .xadesBT).verdict
        #expect(verdict.codes == ["SIG-070"])
        #expect(verdict.result == .refused)
        #expect(try XAdESSample.verdict(XAdESSample.timestamped.get(), style: .xadesBLT).verdict.codes == ["SIG-070"])
        #expect(try XAdESSample.verdict(XAdESSample.timestamped.get(), style: .xadesBB).verdict.result == .good)
    }

    @Test func `with an authority that nobody trusts is refused, unless another one counts`() throws {
        let chile = try TestPKI.chile
        let octets = try XAdESSample.timestamped.get()
        let store = TrustStore(
            anchors: [TrustAnchor(chile.root.certificate, country: "CL", roles: [.issuer])],
            intermediates: [chile.intermediate.certificate],
            revocationLists: chile.revocationLists
        )
        let verdict = try XAdESSample.verdict(octets, store: store).verdict
        #expect(verdict.result == .refused)
        #expect(verdict.codes.contains("TSP-013"))
        #expect(verdict.codes.contains("SIG-075"))
        // Two timestamps, of which one authority is known.
        let stranger = try CertificateIssuer.root(
            .authority(subject: [("CN", "Unknown root")], notBefore: TestPKI.from, notAfter: TestPKI.until),
            key: .generate(.p256)
        )
        let key = try PrivateKey.generate(.p256)
        var request = CertificateRequest(subject: [("CN", "Unknown")], notBefore: TestPKI.from, notAfter: TestPKI.until)
        request.extendedKeyUsage = [.timeStamping]
        let unknown = try Identity(certificate: stranger.issue(request, for: key.publicKey), key: key)
        let authority = try TestTimestampAuthority(unknown)
        defer { authority.close() }
        let token = try authority.token(over: SignatureAugmentation(octets).stamped)
        let text = String(decoding: octets, as: UTF8.self)
        let start = try #require(text.range(of: "<xades:SignatureTimeStamp"))
        let end = try #require(text.range(of: "</xades:SignatureTimeStamp>"))
        let first = String(text[start.lowerBound..<end.upperBound])
        let value = try #require(first.range(of: "<xades:EncapsulatedTimeStamp>")).upperBound
        let encoded = Data(token.der).base64EncodedString()
        let close = "</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>"
        let second = "\(first[..<value])\(encoded)\(close)"
        let both = Array(text.replacingOccurrences(of: first, with: first + second).utf8)
        let mixed = try XAdESSample.verdict(both)
        #expect(mixed.verdict.result == .warned)
        #expect(mixed.verdict.codes.contains("TSP-013"))
        #expect(mixed.parts[0].timestamps.map(\.isValid) == [true, false])
    }

    @Test func `dated back to before a revocation is refused by its timestamp`() throws {
        let chile = try TestPKI.chile
        let early = TestPKI.revoked - 3600
        let signed = try XAdESSample.basic(chile.revokedOfficer, at: early)
        // The claim alone is believed, with a warning.
        #expect(try XAdESSample.verdict(signed).verdict.codes.contains("TRU-202"))
        let authority = try TestTimestampAuthority(chile.identity(.tsa))
        defer { authority.close() }
        let stamped = try XAdESSample.stamped(signed, by: authority)
        #expect(try XAdESSample.refusal(stamped) == "TRU-103")
        var habits = TestTimestampAuthority.Habits()
        habits.time = early + 60
        let prompt = try TestTimestampAuthority(chile.identity(.tsa), habits)
        defer { prompt.close() }
        #expect(try XAdESSample.refusal(XAdESSample.stamped(signed, by: prompt)) == nil)
    }

    @Test func `that claims a time after its timestamp is refused`() throws {
        let signed = try XAdESSample.basic(TestPKI.chile.officer, at: TestPKI.now + 3000)
        let authority = try TestTimestampAuthority(TestPKI.chile.identity(.tsa))
        defer { authority.close() }
        #expect(try XAdESSample.refusal(XAdESSample.stamped(signed, by: authority)) == "TRU-109")
    }

    @Test func `of level B-LT verifies with the root alone, and revocation required`() throws {
        let chile = try TestPKI.chile
        let octets = try XAdESSample.timestamped.get()
        let part = try XAdESSample.verdict(octets).parts[0]
        let material = ValidationMaterial(provenBy: part, in: try TestPKI.store)
        #expect(material.certificates.count == 4)
        #expect(material.lists.count == 2)
        let augmentation = try SignatureAugmentation(octets)
        let long = try augmentation.adding(material)
        #expect(try self.report(long, .longTerm).integrity == .intact)
        let root = TrustStore(anchors: [TrustAnchor(chile.root.certificate, country: "CL", roles: [.issuer, .tsa])])
        let verdict = try XAdESSample.verdict(long, store: root, style: .xadesBLT, revocation: .require)
        #expect(verdict.verdict.result == .good, "\(verdict.verdict.codes)")
        #expect(verdict.style == .xadesBLT)
        // The same without the material holds no proof of revocation.
        #expect(try XAdESSample.verdict(octets, store: root, revocation: .require).verdict.result == .refused)
        // What is in the document makes nobody trusted.
        #expect(try XAdESSample.verdict(long, store: TrustStore()).verdict.result == .refused)
        #expect(try SignatureAugmentation(long).adding(material) == long)
        #expect(throws: SignatureFault.self) {
            try SignatureAugmentation(XAdESSample.basic(chile.officer)).adding(material)
        }
    }

    @Test func `gets its timestamp later, once, when the authority is back`() throws {
        let signed = try XAdESSample.basic(TestPKI.chile.officer)
        let authority = try TestTimestampAuthority(TestPKI.chile.identity(.tsa))
        defer { authority.close() }
        let once = try XAdESSample.stamped(signed, by: authority)
        #expect(try SignatureAugmentation(once).level == .timestamped)
        #expect(try XAdESSample.stamped(once, by: authority) == once)
        #expect(try XAdESSample.verdict(once).verdict.result == .good)
        let other = try XAdESSample.basic(TestPKI.chile.officer, at: XAdESSample.signed - 1)
        let foreign = try authority.token(over: SignatureAugmentation(other).stamped)
        #expect(throws: TimestampFault.self) { try SignatureAugmentation(signed).adding(foreign) }
        #expect(throws: SignatureFault.self) { try SignatureAugmentation(Array("<a/>".utf8)) }
    }
}
