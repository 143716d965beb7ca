import Canonical
import Testing
import XML

@testable import Dialects

/// Why a version has no place for something, or wants more.
private enum Cause: String, CaseIterable {
    /// The declaration in words (`Affidavit`) came with 2.0.0.
    case affidavit
    /// Addresses of the web begin with `http://www.` in 1.8.0.
    case address
    /// Advance rulings came with 2.0.0.
    case rulings
    /// 2.0.0 has no `ExporterCity` on some forms.
    case city
    /// FormA18 of the new regime of origin (4.1.0) has other elements than the old one.
    case newRegime
    /// The exporter's declaration number was a number before 4.1.1.
    case declarationNumber
    /// FormA60 of 4.1.0 has other elements than before.
    case newA60

    /// The losses that the cause explains on a form in a version; nil where it does not apply.
    func losses(_ form: CODForm, _ version: CODVersion) -> [String] {
        switch self {
        case .affidavit: return version < .v200 ? ["lost declaration.text"] : []
        case .address:
            guard version == .v180, form != .a18 else { return [] }
            let all =
                ["exporter", "importer"] + ([.a33, .a60].contains(form) ? ["producers[0].party", "signatory"] : [])
            return all.map { "changed \($0).url" }
        case .rulings:
            let isThere = version < .v200 && [.a33, .a60].contains(form)
            let members = ["date", "reference"] + (form == .a33 ? ["authority"] : [])
            return isThere ? members.map { "lost items[0].advanceRuling.\($0)" } : []
        case .city:
            return version == .v200 && [.a18, .a36, .a38, .a59, .a72].contains(form) ? ["lost exporter.city"] : []
        case .newRegime:
            guard form == .a18, version < .v410 else { return [] }
            let lost = [
                "lost items[0].producerDeclaration.number", "lost signatory.name", "lost thirdParties[0].party.city",
            ]
            let missing = ["missing transport.destination", "missing transport.means"]
            let consignee = version == .v180 ? ["missing consignee.country", "missing consignee.name"] : []
            return lost + missing + consignee + ["added invoices[0].order"]
        case .declarationNumber:
            let path = "items[0].producerDeclaration.number"
            return form == .a18 && version == .v410 ? ["lost " + path, "missing " + path] : []
        case .newA60:
            guard form == .a60, version < .v410 else { return [] }
            let operators = [
                "invoice.date", "invoice.number", "party.address", "party.city", "party.country", "party.name",
            ]
            return operators.map { "lost thirdParties[0].\($0)" } + (version < .v200 ? ["missing exporter.fax"] : [])
                + ["importer.fax", "items[0].otherInstances", "items[0].regionalValueContent"].map { "missing \($0)" }
        }
    }
}

/// What a certificate of one version loses, element by element, when it is written in another.
@Suite struct `Versions of the certificate of origin through the canonical model` {
    private func losses(_ certificate: TradeCertificate, _ version: CODVersion) throws -> [String] {
        let encoded = try CODDialect(version).encode(certificate, options: EncodeOptions(allowsMissing: true))
        return encoded.losses.map { "\($0.effect.text) \($0.path.text)" }.sorted()
    }

    @Test(arguments: CODForm.allCases)
    func `the fullest certificate of 4.1.1 loses in each version what has a cause`(form: CODForm) throws {
        let bytes = try CODSamples.unsigned("\(form.elementName)-full.xml")
        let certificate = try DialectCatalogue.read(bytes).decoded.certificate
        for version in CODVersion.allCases where version >= form.since {
            let expected = Cause.allCases.flatMap { $0.losses(form, version) }.sorted()
            #expect(try self.losses(certificate, version) == expected, "\(form.rawValue) in \(version.rawValue)")
        }
        for version in CODVersion.allCases where version < form.since {
            let error = #expect(throws: DialectError.self) { try CODDialect(version).encode(certificate) }
            #expect(error?.code == "COD-002")
        }
    }

    @Test func `a certificate of 1.8.0 loses what later versions dropped, and lacks what they want`() throws {
        let certificate = try DialectCatalogue.read(CODSamples.bytes(CODSamples.oldest)).decoded.certificate
        let currency = ["lost remarks[1].subject", "lost remarks[1].text"]
        let expected: [CODVersion: [String]] = [
            // LocalCurrency left, ExporterCity was away, Affidavit came.
            .v200: currency + ["lost exporter.city", "missing declaration.text"],
            // The old regime's consignee and transport left, the new one's subscriber, mail and telephone came.
            .v410: currency + [
                "lost consignee.address", "lost consignee.city", "lost consignee.country", "lost consignee.name",
                "lost invoices[0].order", "lost transport.destination", "lost transport.means",
                "missing declaration.text", "missing exporter.email", "missing exporter.telephone",
                "missing importer.city", "missing items[0].producerDeclaration.number", "missing signatory.name",
            ],
        ]
        for version in CODVersion.allCases {
            let wanted = version < .v200 ? [] : expected[min(version, .v410)] ?? []
            #expect(try self.losses(certificate, version) == wanted.sorted(), "\(version.rawValue)")
        }
        let error = #expect(throws: DialectError.self) { try CODDialect(.v411).encode(certificate) }
        #expect(error?.code == "COD-003")
    }

    @Test func `the sample of 1.8.0 is written again as a valid draft of 1.8.2`() throws {
        let decoded = try DialectCatalogue.read(CODSamples.bytes(CODSamples.oldest)).decoded
        #expect(Set(decoded.findings.map(\.code)) == ["COD-050"], "dates without zone, and nothing else")
        let encoded = try CODDialect(.v182).encode(decoded.certificate)
        let schema = try CODSamples.schema("cod_ver_1.8.2_exporter_unsigned")
        #expect(try schema.validate(ParsedDocument(parsing: encoded.bytes)).isEmpty)
    }
}
