import Foundation
import ReferenceFiles
import Testing
import XML

@Suite struct `A schema` {
    private func schema(_ files: [String: String]) throws -> Schema {
        let folder = FileManager.default.temporaryDirectory.appending(path: "schema-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        return try Schema(contentsOf: folder.appending(path: "main.xsd").path)
    }

    private let main = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="part.xsd"/>
        <xs:element name="a" type="Count"/></xs:schema>
        """
    private let part = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:simpleType name="Count">
        <xs:restriction base="xs:int"/></xs:simpleType></xs:schema>
        """

    @Test func `with an included file judges documents`() throws {
        let schema = try self.schema(["main.xsd": self.main, "part.xsd": self.part])
        #expect(try schema.validate(parsed("<a>12</a>")).isEmpty)
        let findings = try schema.validate(parsed("\n<a>twelve</a>"))
        #expect(findings.first?.line == 2)
        #expect(try !schema.validate(parsed("<b/>")).isEmpty)
    }

    @Test func `that is absent or broken is refused`() {
        #expect(throws: XMLRefusal.self) { _ = try Schema(contentsOf: "/nonexistent/schema.xsd") }
        #expect(throws: XMLRefusal.self) { _ = try self.schema(["main.xsd": "<nonsense/>"]) }
    }

    @Test func `serves many tasks at once`() async throws {
        let schema = try self.schema(["main.xsd": self.main, "part.xsd": self.part])
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<16 {
                group.addTask { try schema.validate(parsed("<a>\(number)</a>")).isEmpty }
            }
            for try await isValid in group { #expect(isValid) }
        }
    }

    @Test func `of the official phytosanitary certificate takes the samples`() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let folder = ReferenceFiles.folder.appending(path: "ephyto/xsd/uncefact-17A/data/standard")
        let schema = try Schema(contentsOf: folder.appending(path: "SPSCertificate_17p0.xsd").path)
        let sample = try ReferenceFiles.bytes("ephyto/samples/handmade/pc-851-issued.xml")
        #expect(try schema.validate(ParsedDocument(parsing: sample)) == [])
    }
}
