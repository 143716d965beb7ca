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
        let files = self.pki.officer(country.code, officer)
        let key = try PrivateKey(pem: Self.bytes(files.key))
        let chain = try Certificate.all(pem: Self.bytes(files.certificate))
        return try style.sign(encoded.bytes, key: key, chain: chain)
    }

    private static func bytes(_ file: URL) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: file))
    }
}
