import Foundation
import Signing
import Testing
import Trust
import XML

@Suite struct `A certificate of origin, signed stage by stage` {
    @Test func `is a draft, then signed, then certified, then complete, and intact at every stage`() throws {
        let stages: [(Result<[UInt8], any Error>, SigningStage)] = [
            (.success(Array(OriginDraft.draft.utf8)), .draft), (OriginDraft.exporterSigned, .exporterSigned),
            (OriginDraft.certified, .certified), (OriginDraft.complete, .complete),
        ]
        for (bytes, stage) in stages {
            let found = LayeredStyle.cod.verify(try ParsedDocument(parsing: bytes.get()))
            #expect(found.stage == stage)
            #expect(found.report(.exporter)?.isIntact == (stage != .draft))
            #expect(found.report(.official)?.isIntact == (stage == .complete))
            #expect(found.findings == [])
        }
        let document = try ParsedDocument(parsing: OriginDraft.complete.get())
        let verified = DocumentSignatures.verify(document)
        let found = try #require(verified)
        #expect(found.isIntact)
        #expect(found.report(.exporter)?.signer == (try OriginDraft.exporter.get()).certificate)
        #expect(found.report(.official)?.signer == (try OriginDraft.official.get()).certificate)
        #expect(found.report(.exporter)?.covered?.element == document.root.firstDescendant("COD", "")?.reference)
    }

    @Test func `keeps every octet of what was there before`() throws {
        let steps = [
            Array(OriginDraft.draft.utf8), try OriginDraft.exporterSigned.get(), try OriginDraft.certified.get(),
            try OriginDraft.complete.get(),
        ]
        for (before, after) in zip(steps, steps.dropFirst()) {
            let common = zip(before, after).prefix { $0 == $1 }.count
            #expect(after.suffix(before.count - common) == before.suffix(before.count - common))
        }
    }

    @Test func `has the signature directly after what it covers, with key, name and certificate`() throws {
        let text = try OriginDraft.text()
        #expect(text.contains("</COD><ds:Signature "))
        #expect(text.contains("</CODEH><ds:Signature "))
        let key = try #require(try OriginDraft.exporter.get().certificate.publicKey.rsaNumbers)
        #expect(text.contains("<ds:Modulus>\(Data(key.modulus).base64EncodedString())</ds:Modulus>"))
        #expect(text.contains("<ds:Exponent>AQAB</ds:Exponent>"))
        #expect(text.contains("<ds:X509SubjectName>CN=Signer exporter,O=Paso tests,C=CL</ds:X509SubjectName>"))
        #expect(text.contains("rsa-sha256"))
        #expect(!text.contains("sha1\""))
    }

    @Test func `refuses a step that is not the next one`() throws {
        let signer = try OriginDraft.exporter.get()
        func sign(_ bytes: [UInt8], _ party: SignatureParty) throws -> SignatureFault.Kind? {
            do throws(SignatureFault) {
                _ = try LayeredStyle.cod.sign(bytes, as: party, key: signer.key, chain: [signer.certificate])
                return nil
            } catch {
                return error.kind
            }
        }
        let draft = Array(OriginDraft.draft.utf8)
        #expect(try sign(draft, .official) == .wrongStage)
        #expect(try sign(OriginDraft.certify(draft), .exporter) == .wrongStage)
        #expect(try sign(OriginDraft.exporterSigned.get(), .exporter) == .wrongStage)
        #expect(try sign(OriginDraft.exporterSigned.get(), .official) == .wrongStage)
        #expect(try sign(OriginDraft.complete.get(), .official) == .wrongStage)
        let tampered = String(decoding: try OriginDraft.certified.get(), as: UTF8.self)
            .replacingOccurrences(of: "Viña", with: "Vina")
        #expect(try sign(Array(tampered.utf8), .official) == .digest)
    }

    @Test func `refuses keys that are not the certificate's, or that the format does not know`() throws {
        let (exporter, official, curve) = (
            try OriginDraft.exporter.get(), try OriginDraft.official.get(), try Signer.p256.get()
        )
        let draft = Array(OriginDraft.draft.utf8)
        #expect(throws: SignatureFault(.keyMismatch)) {
            try LayeredStyle.cod.sign(draft, as: .exporter, key: exporter.key, chain: [official.certificate])
        }
        #expect(throws: SignatureFault(.keyMismatch)) {
            try LayeredStyle.cod.sign(draft, as: .exporter, key: curve.key, chain: [curve.certificate])
        }
    }

    @Test func `is signed in other encodings and line ends, and behind a header`() throws {
        let latin = OriginDraft.draft.replacingOccurrences(of: "UTF-8", with: "ISO-8859-1")
        let bytes = latin.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let lines = Array(OriginDraft.draft.replacingOccurrences(of: "\n", with: "\r\n").utf8)
        let header = OriginDraft.draft.replacingOccurrences(
            of: "<ns1:CertOrigin>",
            with: "<ns1:Header><route>AR</route></ns1:Header><ns1:CertOrigin>"
        )
        let signer = try OriginDraft.exporter.get()
        for (draft, findings) in [(bytes, []), (lines, []), (Array(header.utf8), ["SIG-043"])] {
            let signed = try LayeredStyle.cod.sign(
                draft,
                as: .exporter,
                key: signer.key,
                chain: [signer.certificate]
            )
            let complete = try OriginDraft.complete(try OriginDraft.certify(signed))
            let found = LayeredStyle.cod.verify(try ParsedDocument(parsing: complete))
            #expect(found.isIntact)
            #expect(found.findings.map(\.code) == findings)
        }
    }
}

@Suite struct `Certificates of origin beside xmlsec1` {
    static func arguments(_ place: Int) -> [String] {
        [
            "--id-attr:id", "COD", "--id-attr:id", "CODEH", "--node-xpath",
            "(//*[local-name()='Signature'])[\(place)]",
        ]
    }

    @Test func `our signatures verify, by the certificate and by the bare key, and fail when altered`() throws {
        let oracle = try Oracle()
        defer { try? FileManager.default.removeItem(at: oracle.folder) }
        let anchors = [try OriginDraft.exporter.get(), try OriginDraft.official.get()]
        let trusted = try anchors.enumerated().flatMap { index, signer in
            ["--trusted-pem", try oracle.write("anchor-\(index).pem", Array(signer.certificate.pem.utf8))]
        }
        let time = ["--verification-gmt-time", "2026-03-05 15:38:48"]
        for (bytes, count) in [(OriginDraft.exporterSigned, 1), (OriginDraft.certified, 1), (OriginDraft.complete, 2)] {
            let file = try oracle.write("signed.xml", try bytes.get())
            for place in 1...count {
                let common = Self.arguments(place) + [file]
                #expect(try oracle.run(["--verify", "--enabled-key-data", "x509"] + trusted + time + common))
                #expect(try oracle.run(["--verify", "--insecure"] + common))
            }
        }
        let altered = try OriginDraft.text().replacingOccurrences(of: "Viña", with: "Vina")
        let file = try oracle.write("altered.xml", Array(altered.utf8))
        for place in 1...2 {
            #expect(try !oracle.run(["--verify", "--insecure"] + Self.arguments(place) + [file]))
        }
    }

    @Test(arguments: [DigestAlgorithm.sha1, .sha256], [DigestAlgorithm.sha1, .sha256])
    func `its signatures verify here, mixed algorithms too`(exporter: DigestAlgorithm, official: DigestAlgorithm) throws
    {
        let oracle = try Oracle()
        defer { try? FileManager.default.removeItem(at: oracle.folder) }
        var bytes = try self.signed(
            Array(OriginDraft.draft.utf8),
            after: "</COD>",
            id: "COD",
            exporter,
            by: OriginDraft.exporter.get(),
            oracle
        )
        bytes = try self.signed(
            try OriginDraft.certify(bytes),
            after: "</CODEH>",
            id: "CODEH",
            official,
            by: OriginDraft.official.get(),
            oracle
        )
        let found = LayeredStyle.cod.verify(try ParsedDocument(parsing: bytes))
        #expect(found.isIntact)
        #expect(found.stage == .complete)
        #expect(found.report(.exporter)?.findings.isEmpty == (exporter == .sha256))
        #expect(found.report(.official)?.findings.isEmpty == (official == .sha256))
    }

    /// Puts an empty signature into the document and lets xmlsec1 fill it.
    private func signed(
        _ bytes: [UInt8],
        after tag: String,
        id: String,
        _ digest: DigestAlgorithm,
        by signer: Signer,
        _ oracle: Oracle
    ) throws -> [UInt8] {
        let style = LayeredStyle.cod
        let transforms = style.transforms.map { "<ds:Transform Algorithm=\"\($0.identifier)\"/>" }.joined()
        let template = """
            <ds:Signature xmlns:ds="\(SignatureNames.signature)"><ds:SignedInfo>
            <ds:CanonicalizationMethod Algorithm="\(style.canonicalization.rawValue)"/>
            <ds:SignatureMethod Algorithm="\(SignatureAlgorithm.rsaPKCS1(digest).identifier)"/>
            <ds:Reference URI="#\(id)"><ds:Transforms>\(transforms)</ds:Transforms>
            <ds:DigestMethod Algorithm="\(digest.identifier)"/><ds:DigestValue/></ds:Reference></ds:SignedInfo>
            <ds:SignatureValue/><ds:KeyInfo><ds:KeyValue/><ds:X509Data><ds:X509SubjectName/><ds:X509Certificate/>
            </ds:X509Data></ds:KeyInfo></ds:Signature>
            """
        let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: tag, with: tag + template)
        let key = try oracle.write("key.pem", Array(try #require(signer.key.exportPEM()).utf8))
        let certificate = try oracle.write("signer.pem", Array(signer.certificate.pem.utf8))
        let output = oracle.folder.appending(path: "output.xml")
        let file = try oracle.write("template.xml", Array(text.utf8))
        let isDone = try oracle.run(
            ["--sign", "--privkey-pem", "\(key),\(certificate)", "--output", output.path]
                + Self.arguments(id == "COD" ? 1 : 2) + [file]
        )
        try #require(isDone)
        return [UInt8](try Data(contentsOf: output))
    }
}
