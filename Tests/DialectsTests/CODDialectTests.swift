import Canonical
import Testing
import XML

@testable import Dialects

@Suite struct `Certificates of origin are read and written` {
    static let latest = CODDialect(.v411)

    @Test(arguments: CODSamples.unsigned)
    func `samples come back as valid drafts without loss`(name: String) throws {
        let bytes = try CODSamples.unsigned(name)
        let (dialect, decoded) = try DialectCatalogue.read(bytes)
        #expect(dialect.rawValue == "cod-4.1.1")
        #expect(decoded.losses.isEmpty, "\(decoded.losses)")
        let encoded = try Self.latest.encode(decoded.certificate)
        #expect(encoded.losses.isEmpty, "\(encoded.losses)")
        let schema = try CODSamples.schema("cod_ver_4.1.1_exporter_unsigned")
        let document = try ParsedDocument(parsing: encoded.bytes)
        #expect(schema.validate(document).isEmpty, "\(schema.validate(document))")
        #expect(CODDocument(document.root)?.stage == .draft)
        let before = try Inventory(ParsedDocument(parsing: bytes).root)
        let after = Inventory(document.root)
        // Counts are written also where the form only admits them.
        let added = after.missing(in: before).filter { !$0.contains("Qty=") }
        #expect(before.missing(in: after).isEmpty && added.isEmpty, "\(before.missing(in: after)) \(added)")
        #expect(try Self.latest.decode(encoded.bytes).certificate == decoded.certificate)
    }

    @Test func `a unit has the code of its words, which come back as they were`() throws {
        let (_, decoded) = try DialectCatalogue.read(try CODSamples.unsigned("FormA18-full.xml"))
        var certificate = try #require(decoded.certificate.origin)
        let quantity = try #require(certificate.items[0].quantity)
        #expect(quantity.unitCode == "LTR" && quantity.unitAsWritten?.isEmpty == false)
        #expect(try Self.latest.encode(certificate).losses.isEmpty)
        // A code that the words do not say has no place in the format.
        certificate.items[0].quantity?.unitCode = "KGM"
        let losses = try Self.latest.encode(certificate).losses
        #expect(losses.map(\.path.text) == ["items[0].quantity.unitCode"])
        // A word with two meanings has none.
        certificate.items[0].quantity?.unitCode = nil
        certificate.items[0].quantity?.unitAsWritten = "quintales"
        let encoded = try Self.latest.encode(certificate)
        #expect(encoded.losses.isEmpty)
        let again = try #require(try Self.latest.decode(encoded.bytes).certificate.origin)
        #expect(again.items[0].quantity == certificate.items[0].quantity)
    }
}
