import Foundation
import Signing
import Testing
import Trust
import XML

/// A key with a self-signed certificate, made once a process.
struct Signer: Sendable, CustomTestStringConvertible {
    let name: String
    let key: PrivateKey
    let certificate: Certificate

    var testDescription: String { self.name }

    static let rsa = Result { try Signer("RSA", .rsa2048) }
    static let p256 = Result { try Signer("P-256", .p256) }
    static let p384 = Result { try Signer("P-384", .p384) }
    static let p521 = Result { try Signer("P-521", .p521) }
    static let ed25519 = Result { try Signer("Ed25519", .ed25519) }

    init(_ name: String, _ kind: NewKey) throws {
        self.name = name
        self.key = try PrivateKey.generate(kind)
        let request = CertificateRequest(
            subject: [("C", "CL"), ("O", "Paso tests"), ("CN", "Signer \(name)")],
            notBefore: Date(timeIntervalSince1970: 1_767_225_600),
            notAfter: Date(timeIntervalSince1970: 1_830_297_600)
        )
        self.certificate = try CertificateIssuer.selfSigned(request, key: self.key)
    }

    func sign(_ text: String, _ style: SignatureStyle) throws -> String {
        let signed = try style.sign(Array(text.utf8), key: self.key, chain: [self.certificate])
        return String(decoding: signed, as: UTF8.self)
    }
}

/// Invented documents to be signed.
enum Unsigned {
    static let certificate17 = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rsm:SPSCertificate xmlns:rsm="urn:un:unece:uncefact:data:standard:SPSCertificate:17" \
        xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:21">
          <!-- not for the reader -->
          <rsm:SPSExchangedDocument><ram:ID>CL-2026-7</ram:ID><ram:Name>Piñas &amp; más</ram:Name></rsm:SPSExchangedDocument>
          <rsm:SPSConsignment><ram:GrossWeightMeasure unitCode="KGM">4500.10</ram:GrossWeightMeasure></rsm:SPSConsignment>
        </rsm:SPSCertificate>
        """

    static let certificate11 = """
        <rsm:SPSCertificate xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:unused="urn:unused" id="SPSCERT" \
        xml:lang="es" xmlns:rsm="urn:un:unece:uncefact:data:standard:SPSCertificate:11" xmlns="urn:default" \
        xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:14">\
        <rsm:SPSExchangedDocument><ram:ID>CO-2026-7</ram:ID></rsm:SPSExchangedDocument></rsm:SPSCertificate>
        """

    static let order = """
        <?xml version="1.0"?>
        <?stylesheet none?>
        <order xmlns="urn:order" Id="o-1"><line qty="1">flour</line><line qty="2">rice</line></order>
        <!-- the end -->
        """

    static func of(_ style: SignatureStyle) -> String {
        switch style.id {
        case .intercom: self.certificate17
        case .pacificAlliance: self.certificate11
        default: self.order
        }
    }
}

extension SignatureStyle {
    /// The report on a text.
    func verify(text: String) throws -> SignatureReport {
        try self.verify(ParsedDocument(parsing: Array(text.utf8)))
    }

    /// The code of the fault; nil when intact.
    func fault(_ text: String) throws -> SignatureFault.Kind? {
        guard case .broken(let fault) = try self.verify(text: text).integrity else { return nil }
        return fault.kind
    }
}
