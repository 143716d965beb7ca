import Canonical
import Dialects
import Testing
import XML

struct SPS11Tests {
    private func canonical(_ bytes: [UInt8]) throws -> String {
        let document = try ParsedDocument(parsing: bytes)
        let signature = document.root.child("Signature", "http://www.w3.org/2000/09/xmldsig#")?.reference
        return String(
            decoding: try document.canonicalize(method: .inclusive, excluding: signature),
            as: UTF8.self
        )
    }

    @Test func `the Pacific Alliance's certificate round-trips to an equal canonical form`() throws {
        let bytes = try Samples.bytes(Samples.pacific)
        let decoded = try SPSDialect.sps11.decode(bytes)
        #expect(decoded.phyto.status == .issued)
        #expect(decoded.findings.map(\.code).filter { !["DIA-109", "DIA-120"].contains($0) } == [])
        let encoded = try SPSDialect.sps11.encode(decoded.phyto)
        #expect(encoded.losses == [])
        #expect(try self.canonical(encoded.bytes) == self.canonical(bytes))
    }

    @Test func `into 17A exactly what it has no place for is lost`() throws {
        let translation = try DialectCatalogue.translate(try Samples.bytes(Samples.pacific), to: .sps17)
        #expect(translation.source == .sps11 && translation.target == .sps17)
        let lost = [
            Loss(CanonicalPath("isCopy"), .lost, .noPlace, value: "false"),
            Loss(CanonicalPath("recipient"), .lost, .noPlace, value: "Servicio Agricola y Ganadero de Chile"),
            Loss(CanonicalPath("consignment.consignor.address.postcode"), .lost, .filler, value: "N/A"),
            Loss(CanonicalPath("consignment.items[0].lines[0].originLocations[0].id"), .lost, .filler, value: "N/A"),
        ]
        #expect(translation.losses == lost)
        #expect(try Samples.breaches(translation.bytes) == [])
        let text = String(decoding: translation.bytes, as: UTF8.self)
        #expect(text.contains("<ram:StatusCode>70</ram:StatusCode>"))
        #expect(!text.contains("D13A") && !text.contains("TransitSPSCountry"))
    }

    @Test(arguments: Samples.handmade + [Samples.full])
    func `from 17A the shape is the Pacific Alliance's, and what its rules add is reported`(path: String) throws {
        let decoded = try SPSDialect.sps17.decode(try Samples.bytes(path))
        let options = EncodeOptions(authorityNames: ["CL": "Servicio Agrícola y Ganadero"])
        let encoded = try SPSDialect.sps11.encode(decoded.phyto, options: options)
        let types = path == Samples.full ? (0...5).map { "references[\($0)].attachments[0].mimeType" } : []
        #expect(encoded.losses.map(\.path.text) == ["isCopy", "recipient"] + types)
        #expect(encoded.losses.allSatisfy { $0.effect == .added && $0.reason == .byRule })
        let root = try Samples.root(encoded.bytes)
        #expect(root.attribute("id") == "SPSCERT")
        let document = try #require(root.child("SPSExchangedDocument", root.namespace))
        let aggregates = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:14"
        let status = decoded.phyto.isWithdrawn ? "40" : "39"
        #expect(document.child("StatusCode", aggregates)?.text == status)
        #expect(document.child("StatusCode", aggregates)?.attribute("listVersionID") == "D13A")
        #expect(document.child("RecipientSPSParty", aggregates)?.child("RoleCode", aggregates)?.text == "AA")
        #expect(document.child("IssueDateTime", aggregates)?.elements.first?.name == "DateTime")
        var again = try SPSDialect.sps11.decode(encoded.bytes).phyto
        #expect(again.isCopy == false && again.recipient?.address?.country == again.consignment.importCountry?.code)
        (again.isCopy, again.recipient) = (nil, nil)
        again.updateAttachments { if !types.isEmpty { $0.mimeType = nil } }
        #expect(again == decoded.phyto)
    }

    @Test(arguments: Samples.handmade + [Samples.full])
    func `there and back again nothing is lost but what was added`(path: String) throws {
        let bytes = try Samples.bytes(path)
        let there = try DialectCatalogue.translate(bytes, to: .sps11)
        let back = try DialectCatalogue.translate(there.bytes, to: .sps17)
        #expect(back.losses.map(\.path.text) == ["isCopy", "recipient"])
        let (before, after) = (Inventory(try Samples.root(bytes)), Inventory(try Samples.root(back.bytes)))
        #expect(before.missing(in: after) == [])
        #expect(after.missing(in: before).allSatisfy { $0.hasSuffix("@mimeCode=application/pdf") })
    }
}
