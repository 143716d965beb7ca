import Canonical
import Foundation
import PasoTesting
import ReferenceFiles
import Testing
import Texts

@testable import Inspection

@Suite struct `The JSON of an inspection` {
    @Test func `has members that the documentation explains, in this order`() throws {
        let value = JSONReport(.english).value(try Samples.inspect(Samples.signed()))
        guard case .object(let object) = value else { throw CocoaError(.coderInvalidValue) }
        #expect(
            object.members.map(\.name) == [
                "inspection", "language", "result", "headline", "codes", "file", "document", "authenticity", "facts",
                "checks",
                "signatures", "findings", "form", "further", "furtherOmitted", "inspected", "canonical",
            ]
        )
        let page = try String(
            contentsOf: ReferenceFiles.repository.appending(path: "Docs/inspect.md"),
            encoding: .utf8
        )
        for name in self.names(value) {
            #expect(page.contains("`\(name)`"), "Docs/inspect.md says nothing about \(name)")
        }
    }

    @Test func `says the same to programs in every language`() throws {
        let inspection = try OriginSamples.inspection(of: OriginSamples.wine, official: .remarked, result: .warned)
        let english = JSONReport(.english).value(inspection)
        let spanish = JSONReport(.spanish).value(inspection)
        #expect(english["result"] == spanish["result"])
        #expect(english["canonical"] == spanish["canonical"])
        for member in ["check", "state"] {
            #expect(english["checks"]?.array?.map { $0[member] } == spanish["checks"]?.array?.map { $0[member] })
        }
        #expect(english["headline"] != spanish["headline"])
    }

    @Test func `says which signature covers which box`() throws {
        let value = JSONReport(.english).value(try OriginSamples.inspection(of: OriginSamples.wine))
        let boxes = try #require(value["form"]?["boxes"]?.array)
        func covered(_ number: String) -> [String?]? {
            boxes.first { $0["number"]?.string == number }?["coveredBy"]?.array?.map(\.string)
        }
        #expect(covered("1") == ["official", "exporter"])
        #expect(covered("16") == ["official"])
    }

    @Test func `is read back as it was`() throws {
        let report = JSONReport(.spanish)
        let inspection = try OriginSamples.inspection(of: OriginSamples.medicines)
        #expect(try CanonicalJSON.parse(Array(report.text(inspection).utf8)) == report.value(inspection))
    }

    /// The names of members everywhere but in the document itself.
    private func names(_ value: JSONValue) -> Set<String> {
        switch value {
        case .object(let object):
            object.members.reduce(into: Set<String>()) { names, member in
                names.insert(member.name)
                if member.name != "canonical" { names.formUnion(self.names(member.value)) }
            }
        case .array(let elements): elements.reduce(into: Set<String>()) { $0.formUnion(self.names($1)) }
        case .null, .bool, .number, .string: []
        }
    }
}
