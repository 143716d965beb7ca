import AdapterKit
import Canonical
import Dialects
import Foundation
import ReferenceFiles
import Settings
import Testing
import XML

@Suite struct `A country's folder` {
    static let peers = ReferenceFiles.repository.appending(path: "Peers").path
    static let codDialects = ["1.8.0", "1.8.2", "1.8.3", "2.0.0", "4.1.0", "4.1.1"].map { "cod-\($0)" }
    let loader = AdapterLoader(dialects: Set(["sps-11", "sps-17", "intercom-cfe", "intercom-pfi"] + codDialects))

    @Test func `of Chile and of Peru can be read`() throws {
        let adapters = try self.loader.loadAll(in: Self.peers).get()
        let chile = try #require(CountryCode(rawValue: "CL").flatMap { adapters[$0] })
        let peru = try #require(CountryCode(rawValue: "PE").flatMap { adapters[$0] })
        #expect(chile.document(.phytosanitaryCertificate)?.issuers.map(\.id) == ["sag"])
        #expect(chile.dialect("sps-11")?.signature == "pacific-alliance")
        #expect(chile.dialect("sps-17")?.isWritten == false)
        let namespace = "urn:un:unece:uncefact:data:standard:SPSCertificate:17"
        let root = try ParsedDocument(parsing: Array(#"<s:SPSCertificate xmlns:s="\#(namespace)"/>"#.utf8)).root
        #expect(peru.dialect(of: root)?.signature == "intercom")
        #expect(chile.dialect(of: root)?.dialect == "sps-17")
        let other = try ParsedDocument(parsing: Array(#"<s:Envelope xmlns:s="\#(namespace)"/>"#.utf8)).root
        #expect(peru.dialect(of: other) == nil)
        #expect(chile.digest != peru.digest)
    }

    @Test(arguments: [
        ("BO", "cfe-bo-1", "intercom-cfe"), ("EC", "cfe-ec-1", "intercom-cfe"), ("PE", "cfe-bo-2", "intercom-cfe"),
        ("CO", "intercom-reference-cfe", "intercom-cfe"), ("BO", "pfi-bo-1", "intercom-pfi"),
        ("PE", "intercom-reference-pfi", "intercom-pfi"),
    ])
    func `of the Andean Community tells INTERCOM's documents`(country: String, file: String, dialect: String) throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let adapter = try self.loader.load(Self.peers + "/" + country).get()
        let bytes = try ReferenceFiles.bytes("ephyto/samples/can-intercom/\(file).xml")
        let found = adapter.dialect(of: try ParsedDocument(parsing: bytes).root)
        #expect(found?.dialect == dialect)
        #expect(found?.profile == .standard)
    }

    @Test func `may ask for INTERCOM's strict profile`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-profile-\(UUID().uuidString)/BO")
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = try String(contentsOfFile: Self.peers + "/BO/adapter.yaml", encoding: .utf8)
        let strict = text.replacing("signature: intercom}", with: "signature: intercom, profile: validaciones}")
        try strict.write(to: folder.appending(path: "adapter.yaml"), atomically: true, encoding: .utf8)
        #expect(try self.loader.load(folder.path).get().dialect("intercom-cfe")?.profile == .validations)
        let wrong = strict.replacing("validaciones", with: "blando")
        try wrong.write(to: folder.appending(path: "adapter.yaml"), atomically: true, encoding: .utf8)
        guard case .failure = self.loader.load(folder.path) else {
            Issue.record("the profile was taken")
            return
        }
    }

    @Test func `knows its summer time`() throws {
        let adapters = try self.loader.loadAll(in: Self.peers).get()
        let chile = try #require(CountryCode(rawValue: "CL").flatMap { adapters[$0] })
        let january = UTCTime(milliseconds: 1_768_478_400_000)
        let july = UTCTime(milliseconds: 1_784_116_800_000)
        #expect(chile.offsetMinutes(at: january) == -180)
        #expect(chile.offsetMinutes(at: july) == -240)
    }

    @Test func `has a digest over what can change a translation, and over nothing else`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-adapter-\(UUID().uuidString)/CL")
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        try FileManager.default.createDirectory(
            at: folder.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try FileManager.default.copyItem(atPath: Self.peers + "/CL", toPath: folder.path)
        let before = try self.loader.load(folder.path).get().digest
        try "more".write(to: folder.appending(path: "README.md"), atomically: true, encoding: .utf8)
        #expect(try self.loader.load(folder.path).get().digest == before)
        try "KGM;kg".write(to: folder.appending(path: "units.csv"), atomically: true, encoding: .utf8)
        #expect(try self.loader.load(folder.path).get().digest != before)
    }

    @Test func `names the dialect that Paso does not speak`() {
        let result = AdapterLoader(dialects: Set(["sps-17", "intercom-cfe", "intercom-pfi"] + Self.codDialects)).load(
            Self.peers + "/CL"
        )
        guard case .failure(let problems) = result else {
            Issue.record("the adapter was taken")
            return
        }
        #expect(problems.problems.map(\.code) == ["ADA-002"])
        #expect(problems.problems.first?.line == 14)
    }

    @Test func `notices what breaks its rules`() throws {
        let adapters = try self.loader.loadAll(in: Self.peers).get()
        let chile = try #require(CountryCode(rawValue: "CL").flatMap { adapters[$0] })
        var certificate = PhytosanitaryCertificate()
        certificate.consignment.exportCountry = Country(code: CountryCode(rawValue: "PE"))
        certificate.consignment.items = [ConsignmentItem(lines: [LineItem()])]
        let findings = chile.check(.phytosanitary(certificate))
        #expect(findings.map(\.code) == ["ADA-011", "ADA-012", "ADA-013"])
        #expect(findings.map(\.severity) == [.error, .warning, .warning])
    }
}
