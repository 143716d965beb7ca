import Canonical
import Foundation
import Testing
import XML

@testable import Dialects

@Suite struct `The time of signing of a certificate of origin` {
    private func document(declared: String, country: String, certified: String, entity: String) throws -> CODDocument {
        let text = """
            <e:Envelope xmlns:e="http://www.w3.org/2001/12/soap-envelope"><e:CertOrigin><CODEH id="CODEH"><CODExporter>\
            <COD id="COD"><FormA18><Exporter><ExporterCountry>\(country)</ExporterCountry></Exporter>\
            <Declaration><DeclarationDate>\(declared)</DeclarationDate></Declaration></FormA18></COD></CODExporter>\
            <EH><EHCountry>\(entity)</EHCountry></EH><CertificationEH><CertificateDate>\(certified)</CertificateDate>\
            </CertificationEH></CODEH></e:CertOrigin></e:Envelope>
            """
        return try #require(CODDocument(try ParsedDocument(parsing: Array(text.utf8)).root))
    }

    @Test func `is read in UTC and in the country's zone where it states none`() throws {
        let document = try self.document(
            declared: "2026-03-05T10:15:00.1234567",
            country: "AR",
            certified: "2026-03-05T15:38:48.0Z",
            entity: "BR"
        )
        #expect(
            document.exporterSigning.readings.map(\.instant.rfc3339) == [
                "2026-03-05T10:15:00.123Z", "2026-03-05T13:15:00.123Z",
            ]
        )
        #expect(document.exporterSigning.readings.map(\.zone) == ["UTC", "America/Argentina/Buenos_Aires"])
        #expect(document.exporterSigning.country == "AR")
        #expect(document.officialSigning.readings.map(\.instant.rfc3339) == ["2026-03-05T15:38:48.000Z"])
        #expect(document.officialSigning.readings.map(\.zone) == [nil])
        #expect(document.officialSigning.country == "BR")
    }

    @Test(arguments: [
        ("CL", "2026-01-15T10:00:00", "2026-01-15T13:00:00.000Z"),
        ("CL", "2026-07-15T10:00:00", "2026-07-15T14:00:00.000Z"),
        ("CU", "2026-07-15T10:00:00", "2026-07-15T14:00:00.000Z"),
        ("MX", "2026-07-15T23:30:00", "2026-07-16T05:30:00.000Z"),
        ("PE", "2026-07-15", "2026-07-15T05:00:00.000Z"), ("VE", "2026-07-15T10:00:00", "2026-07-15T14:00:00.000Z"),
    ])
    func `follows each country's zone and its summer time`(country: String, written: String, instant: String) {
        let signing = CODSigning(written: written, country: country)
        #expect(signing.readings.last?.instant.rfc3339 == instant)
    }

    @Test func `has a zone for each of the thirteen countries, and every zone is known here`() {
        #expect(CODZone.byCountry.count == 13)
        for (country, zone) in CODZone.byCountry {
            #expect(TimeZone(identifier: zone) != nil, "\(country): \(zone)")
        }
    }

    @Test func `has one reading for a country without zone, and none where it is no time`() {
        #expect(CODSigning(written: "2026-03-05T10:15:00", country: "XX").readings.count == 1)
        #expect(CODSigning(written: "2026-03-05T10:15:00", country: nil).readings.count == 1)
        #expect(CODSigning(written: "5 de marzo", country: "AR").readings == [])
        #expect(CODSigning(written: nil, country: "AR").readings == [])
    }
}
