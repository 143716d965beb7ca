import Canonical
import Demo
import Dialects
import Foundation
import Signing
import Testing
import XML

/// The demonstration's certificates of origin are what they claim: complete, intact, and at fault only where they say so.
@Suite struct `The demonstration's certificates of origin` {
    static let issued = UTCTime(milliseconds: 1_795_000_000_000)
    static let pki = Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-origin-\(UUID().uuidString)")
        let hosts = ["localhost"]
        let countries = DemoSite.Country.all.map { DemoCountry(code: $0.code, hosts: hosts) }
        return try DemoPKI.make(in: folder, countries: countries, now: Date(timeIntervalSince1970: 1_795_000_000))
    }

    static func example(_ code: String) throws -> (country: DemoSite.Country, certificate: CertificateOfOrigin) {
        let country = try #require(DemoSite.Country.all.first { $0.code == code })
        return (country, DemoOrigin.example(of: country, serial: "TEST0001", issued: self.issued))
    }

    @Test(arguments: ["CL", "PE", "AR", "BR"])
    func `are complete, with both signatures intact`(code: String) throws {
        let (country, certificate) = try Self.example(code)
        let signers = DemoSigners(pki: try Self.pki.get())
        let document = try ParsedDocument(parsing: signers.signed(certificate, by: country))
        let verified = DocumentSignatures.verify(document)
        let signatures = try #require(verified)
        #expect(signatures.stage == .complete)
        #expect(signatures.isIntact, "\(signatures.findings)")
        let declared = try ParsedDocument(parsing: signers.declared(certificate, by: country))
        let stage = DocumentSignatures.verify(declared)?.stage
        #expect(stage == .exporterSigned)
    }

    @Test(arguments: ["CL", "PE", "AR", "BR"])
    func `are read back as they were meant, with a finding only for Brazil's fax number`(code: String) throws {
        let (country, certificate) = try Self.example(code)
        let bytes = try DemoSigners(pki: Self.pki.get()).signed(certificate, by: country)
        let (dialect, decoded) = try DialectCatalogue.read(bytes)
        #expect(dialect.rawValue == "cod-4.1.1")
        let read = try #require(decoded.certificate.origin)
        #expect(read.number == certificate.number)
        #expect(read.items == certificate.items)
        #expect(read.exporter == certificate.exporter)
        #expect(read.importer == certificate.importer)
        #expect(read.issuer == certificate.issuer)
        let noticed = decoded.findings.filter { $0.severity > .info }
        #expect(noticed.isEmpty)
        let fax = decoded.findings.filter { $0.path.contains("EHFax") }
        #expect(fax.map(\.class) == (code == "BR" ? [.formal] : []))
    }

    @Test func `follow their original by number`() throws {
        let (_, first) = try Self.example("CL")
        let second = DemoOrigin.rectified(first, quantity: "9900.0000", issued: Self.issued)
        let numbers = try [first, second].map { try #require($0.number.flatMap(OriginNumber.init)) }
        #expect(numbers[0].base == numbers[1].base)
        #expect(numbers.map(\.copyNumber) == [0, 1])
    }
}
