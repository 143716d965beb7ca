import Foundation
import Signing
import Testing
import Trust
import XML

@Suite struct `A signature that we make` {
    @Test(arguments: SignatureStyle.all, [Signer.rsa, Signer.p256, Signer.p384, Signer.ed25519])
    func `is intact, of the style asked for, and names its signer`(
        style: SignatureStyle,
        signer: Result<Signer, any Error>
    ) throws {
        let signer = try signer.get()
        let signed = try signer.sign(Unsigned.of(style), style)
        let document = try ParsedDocument(parsing: Array(signed.utf8))
        #expect(SignatureStyle.detect(document.root) == style)
        let report = style.verify(document)
        #expect(report.integrity == .intact)
        #expect(report.signer == signer.certificate)
        #expect(report.findings.isEmpty)
        #expect(report.covered?.element == document.root.reference)
    }

    @Test(arguments: SignatureStyle.all)
    func `changes no other octet of the document`(style: SignatureStyle) throws {
        let text = Unsigned.of(style)
        let signed = try Signer.p256.get().sign(text, style)
        let start = try #require(signed.range(of: "<\(style.prefix.isEmpty ? "" : "ds:")Signature "))
        let end = try #require(signed.range(of: "Signature>", options: .backwards))
        #expect(String(signed[..<start.lowerBound] + signed[end.upperBound...]) == text)
    }

    @Test func `carries the whole chain`() throws {
        let signer = try Signer.p256.get()
        let other = try Signer.rsa.get()
        let signed = try SignatureStyle.intercom.sign(
            Array(Unsigned.certificate17.utf8),
            key: signer.key,
            chain: [signer.certificate, other.certificate]
        )
        let report = SignatureStyle.intercom.verify(try ParsedDocument(parsing: signed))
        #expect(report.signer == signer.certificate)
        #expect(report.companions == [other.certificate])
    }

    @Test func `signs INTERCOM's import permits as its certificates, and knows them again`() throws {
        let signer = try Signer.p256.get()
        let permit =
            "<p:SPSImportPermit xmlns:p=\"urn:sgcan:intercom:data:standard:SPSImportPermit:1\"><a/></p:SPSImportPermit>"
        let signed = try SignatureStyle.intercom.sign(
            Array(permit.utf8),
            key: signer.key,
            chain: [signer.certificate]
        )
        let document = try ParsedDocument(parsing: signed)
        let found = DocumentSignatures.verify(document)
        #expect(found?.style == .intercom)
        #expect(found?.isIntact == true)
    }

    @Test func `fits into a document of another single-octet encoding`() throws {
        let signer = try Signer.p256.get()
        let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>A".utf8) + [0xF1] + Array("o</a>".utf8)
        let signed = try SignatureStyle.enveloped.sign(latin, key: signer.key, chain: [signer.certificate])
        #expect(signed.starts(with: latin.dropLast(4)))
        #expect(SignatureStyle.enveloped.verify(try ParsedDocument(parsing: signed)).isIntact)
    }

    @Test func `is refused where it would not hold`() throws {
        let signer = try Signer.p256.get()
        let other = try Signer.p384.get()
        func kind(_ text: String, _ style: SignatureStyle, _ chain: [Certificate]) -> SignatureFault.Kind? {
            do throws(SignatureFault) {
                _ = try style.sign(Array(text.utf8), key: signer.key, chain: chain)
                return nil
            } catch {
                return error.kind
            }
        }
        let own = [signer.certificate]
        #expect(kind(Unsigned.order, .enveloped, []) == .noCertificate)
        #expect(kind(Unsigned.order, .enveloped, [other.certificate]) == .keyMismatch)
        #expect(kind(Unsigned.order, .intercom, own) == .misplaced)
        #expect(kind(Unsigned.certificate17, .pacificAlliance, own) == .noIdentifier)
        #expect(kind("<a/>", .enveloped, own) == .noPlace)
        #expect(kind("<a>", .enveloped, own) == .unreadable)
        #expect(kind("<!DOCTYPE a><a>x</a>", .enveloped, own) == .unreadable)
        #expect(kind("<a><b id='1'/><b id='1'/></a>", .enveloped, own) == .duplicateIdentifier)
        let signed = try signer.sign(Unsigned.certificate17, .intercom)
        #expect(kind(signed, .intercom, own) == .alreadySigned)
    }
}
