public import Canonical
import Dialects
import Foundation
import Signing
import Trust

/// The officers who sign the demonstration's certificates, each in the dialect and style of its country.
public struct DemoSigners: Sendable {
    private let pki: DemoPKI

    public init(pki: DemoPKI) {
        self.pki = pki
    }

    /// A certificate in its country's dialect, signed in its country's style.
    public func signed(
        _ certificate: PhytosanitaryCertificate,
        by country: DemoSite.Country,
        officer: DemoPKI.Officer = .good
    ) throws -> [UInt8] {
        guard
            let dialect = DialectCatalogue.dialect(DialectIdentifier(rawValue: country.dialect)),
            let style = SignatureStyle.named(SignatureStyle.ID(rawValue: country.style))
        else { throw DemoError.stepFailed(step: "sign", expected: country.dialect, found: "–") }
        let encoded = try dialect.encode(certificate)
        let (key, chain) = try self.identity(country, officer)
        return try style.sign(encoded.bytes, key: key, chain: chain)
    }

    /// A certificate of origin that its exporter signed and nobody certified yet.
    public func declared(_ certificate: CertificateOfOrigin, by country: DemoSite.Country) throws -> [UInt8] {
        var draft = certificate
        (draft.number, draft.issuer, draft.issued, draft.controlCode) = (nil, nil, nil, nil)
        let (key, chain) = try self.identity(country, .exporter)
        let encoded = try self.encoded(.origin(draft), country)
        return try LayeredStyle.cod.sign(encoded, as: .exporter, key: key, chain: chain)
    }

    /// A complete certificate of origin: signed by the exporter, then certified and signed by the entity's official.
    public func signed(_ certificate: CertificateOfOrigin, by country: DemoSite.Country) throws -> [UInt8] {
        let encoded = try self.encoded(.origin(certificate), country, EncodeOptions(writesEntity: true))
        let whole = String(decoding: encoded, as: UTF8.self)
        var text = String(decoding: try self.declared(certificate, by: country), as: UTF8.self)
        // The exporter's octets stay as they are; the entity's block is put behind them, as entities do it.
        guard let start = whole.range(of: "<EH>"), let end = whole.range(of: "</CertificationEH>"),
            let place = text.range(of: "</CODEH>")
        else { throw DemoError.stepFailed(step: "certify", expected: "EH", found: "–") }
        text.insert(contentsOf: whole[start.lowerBound..<end.upperBound], at: place.lowerBound)
        let (key, chain) = try self.identity(country, .official)
        return try LayeredStyle.cod.sign(Array(text.utf8), as: .official, key: key, chain: chain)
    }

    private func encoded(
        _ certificate: TradeCertificate,
        _ country: DemoSite.Country,
        _ options: EncodeOptions = EncodeOptions()
    ) throws -> [UInt8] {
        guard let system = country.system(certificate.kind),
            let dialect = DialectCatalogue.dialect(DialectIdentifier(rawValue: system.dialect))
        else { throw DemoError.stepFailed(step: "sign", expected: certificate.kind.rawValue, found: "–") }
        return try dialect.encode(certificate, options: options).bytes
    }

    private func identity(_ country: DemoSite.Country, _ officer: DemoPKI.Officer) throws -> (
        key: PrivateKey, chain: [Certificate]
    ) {
        let files = self.pki.officer(country.code, officer)
        let key = try PrivateKey(pem: Self.bytes(files.key))
        return (key, try Certificate.all(pem: Self.bytes(files.certificate)))
    }

    private static func bytes(_ file: URL) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: file))
    }
}
