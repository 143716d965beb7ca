import Dialects
import Foundation
import ReferenceFiles
import Testing
import XML

/// The reference files of ALADI's certificate of origin.
enum CODSamples {
    static let forms = [
        "R252", "A6", "A14", "A18", "A24", "A33", "A35", "A36", "A38", "A58", "A59", "A60", "A65", "A67", "A72", "A73",
    ]
    static let unsigned = forms.flatMap { ["Form\($0)-min.xml", "Form\($0)-full.xml"] }
    static let oldest = "A14-FormA18-v1.8.0-unsigned-anonymised.xml"

    /// The octets of a sample; the test is cancelled where the reference data is absent and not required.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        return try ReferenceFiles.bytes("origin/aladi/samples/" + path)
    }

    static func unsigned(_ name: String) throws -> [UInt8] {
        try self.bytes("synthetic-4.1.1-unsigned/" + name)
    }

    static func signed(_ name: String) throws -> [UInt8] {
        try self.bytes("synthetic-4.1.1-signed/" + name)
    }

    static func document(_ bytes: [UInt8]) throws -> CODDocument {
        try #require(CODDocument(ParsedDocument(parsing: bytes).root))
    }

    /// A schema of the family, compiled offline.
    static func schema(_ name: String) throws -> Schema {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        return try Schema(contentsOf: ReferenceFiles.folder.appending(path: "origin/aladi/xsd/usable/\(name).xsd").path)
    }
}
