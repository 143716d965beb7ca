import Canonical
import Dialects
import Foundation
import ReferenceFiles
import Testing
import XML

/// One file of the reference samples and what its `SOURCES.md` says of it.
struct SampleRow: Sendable, CustomTestStringConvertible {
    /// What Paso makes of it.
    enum Outcome: Sendable, Equatable {
        case read(String)
        case answer
        /// No well-formed XML with its namespaces.
        case notXML
    }

    let file: String
    let outcome: Outcome
    /// Breaches of the schema of UN/CEFACT 17A in the file as it is; nil where that schema is not for it.
    let breaches17A: Int?
    /// The profiles of INTERCOM that the file is valid in.
    let profiles: [Profiles]
    /// Codes of the findings.
    let codes: Set<String>

    var testDescription: String { self.file }

    init(
        _ file: String,
        _ outcome: Outcome,
        breaches17A: Int? = nil,
        profiles: [Profiles] = [],
        codes: Set<String> = []
    ) {
        self.file = file
        self.outcome = outcome
        self.breaches17A = breaches17A
        self.profiles = profiles
        self.codes = codes
    }
}

struct SampleTableTests {
    private static let export: [Profiles] = [.exportStandard, .exportValidations]
    private static let permit: [Profiles] = [.permitStandard, .permitValidations]

    static let rows: [SampleRow] = [
        SampleRow(
            "samples/mattilsynet-SPSCertificateContent.xml",
            .read("sps-17"),
            breaches17A: 2,
            codes: [
                "DIA-101", "DIA-104", "DIA-105", "DIA-107", "DIA-110", "DIA-111", "DIA-112", "DIA-115", "DIA-121",
            ]
        ),
        SampleRow("samples/ephyto-full-reordered-17A.xml", .read("sps-17"), breaches17A: 0),
        SampleRow("samples/senasag-bolivia-ejemplo.xml", .notXML),
        SampleRow("samples/can-intercom/cfe-bo-1.xml", .read("intercom-cfe"), breaches17A: 4, profiles: export),
        SampleRow("samples/can-intercom/cfe-bo-2.xml", .read("intercom-cfe"), breaches17A: 4, profiles: export),
        SampleRow("samples/can-intercom/cfe-ec-1.xml", .read("intercom-cfe"), breaches17A: 5, profiles: export),
        SampleRow("samples/can-intercom/cfe-ec-2.xml", .read("intercom-cfe"), breaches17A: 5, profiles: export),
        SampleRow(
            "samples/can-intercom/intercom-reference-cfe.xml",
            .read("intercom-cfe"),
            breaches17A: 7,
            profiles: export
        ),
        SampleRow(
            "samples/can-intercom/intercom-reference-cfe-signed.xml",
            .read("intercom-cfe"),
            breaches17A: 8,
            profiles: export
        ),
        SampleRow("samples/can-intercom/pfi-bo-1.xml", .read("intercom-pfi"), profiles: permit),
        SampleRow("samples/can-intercom/intercom-reference-pfi.xml", .read("intercom-pfi"), profiles: permit),
        SampleRow("samples/handmade/pc-851-issued.xml", .read("sps-17"), breaches17A: 0),
        SampleRow("samples/handmade/pc-851-replacement.xml", .read("sps-17"), breaches17A: 0),
        SampleRow("samples/handmade/pc-851-withdrawn.xml", .read("sps-17"), breaches17A: 0),
        SampleRow("samples/handmade/rpc-657-issued.xml", .read("sps-17"), breaches17A: 0),
        SampleRow("samples/handmade/ack-39.xml", .answer),
        SampleRow(
            "regional/iop-crimsonlogic/sample-signed-SPSCertificate11-CO-CL-anonymised.xml",
            .read("sps-11")
        ),
    ]

    @Test(arguments: rows)
    func `every sample gives the result that its source states`(row: SampleRow) throws {
        let bytes = try Samples.bytes(row.file)
        switch row.outcome {
        case .notXML: #expect(throws: XMLRefusal.self) { try Samples.root(bytes) }
        case .answer: #expect(SPSAcknowledgement.recognises(try Samples.root(bytes)))
        case .read(let dialect): #expect(try DialectCatalogue.read(bytes).dialect.rawValue == dialect)
        }
        if let breaches = row.breaches17A { #expect(try Samples.breaches(bytes).count == breaches) }
        for profile in row.profiles { #expect(try profile.breaches(bytes) == [], "\(profile)") }
        if case .answer = row.outcome {
            let schema = try Samples.schema("SPSAcknowledgement_17p0")
            #expect(schema.validate(try ParsedDocument(parsing: bytes)) == [])
        }
    }

    @Test(arguments: rows.filter { !$0.profiles.isEmpty })
    func `our eye for INTERCOM's rules agrees with its schemas on every sample`(row: SampleRow) throws {
        let findings = try DialectCatalogue.read(try Samples.bytes(row.file)).decoded.findings
        #expect(findings.filter { $0.code == "DIA-127" } == [])
    }

    @Test func `what is irregular in the Norwegian certificate is found, each thing by its code`() throws {
        let row = try #require(Self.rows.first)
        let findings = try DialectCatalogue.read(try Samples.bytes(row.file)).decoded.findings
        #expect(Set(findings.filter { $0.severity > .info }.map(\.code)).isSubset(of: row.codes))
    }

    @Test func `no sample is left out of the table`() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let folder = ReferenceFiles.folder.appending(path: "ephyto/samples")
        let listed = Set(Self.rows.map(\.file))
        let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let files = found.filter { $0.hasSuffix(".xml") && !$0.contains("soap/") }.map { "samples/" + $0 }
        #expect(files.count == 16)
        #expect(Set(files).subtracting(listed) == [])
    }
}
