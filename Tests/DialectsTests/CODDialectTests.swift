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
}
