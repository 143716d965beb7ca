import Canonical
import Dialects
import Foundation
import ReferenceFiles
import Testing
import XML

/// The schemas of INTERCOM's profiles.
///
/// Their folders refer to shared code lists by symbolic links; a copy of the data that kept the links as small files is
/// understood too.
enum Profiles: String, CaseIterable {
    case exportStandard = "cfe-estandar"
    case exportValidations = "cfe-validaciones"
    case permitStandard = "pfi-estandar"
    case permitValidations = "pfi-validaciones"

    /// Everything in a document that breaks the profile's schema.
    func breaches(_ bytes: [UInt8]) throws -> [String] {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let schema = try #require(try Self.compiled.get()[self])
        return try schema.validate(ParsedDocument(parsing: bytes)).map { "\($0.line): \($0.message)" }
    }

    private static let compiled = Result { try Self.compile() }

    private static func compile() throws -> [Profiles: Schema] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-profiles-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try self.link(ReferenceFiles.folder.appending(path: "ephyto/xsd"), to: folder)
        return try Dictionary(
            uniqueKeysWithValues: Self.allCases.map { profile in
                let name = profile.rawValue.hasPrefix("cfe") ? "SPSCertificate_17p0" : "SPSImportPermit_1p0"
                let file = "intercom-can/\(profile.rawValue)/data/standard/\(name).xsd"
                return (profile, try Schema(contentsOf: folder.appending(path: file).path))
            }
        )
    }

    /// Rebuilds a tree from links: files lead to the originals, small files that hold a way lead where they say.
    private static func link(_ source: URL, to target: URL) throws {
        let files = FileManager.default
        try files.createDirectory(at: target, withIntermediateDirectories: true)
        for name in try files.contentsOfDirectory(atPath: source.path) {
            let (from, to) = (source.appending(path: name), target.appending(path: name))
            let type = try files.attributesOfItem(atPath: from.path)[.type] as? FileAttributeType
            if type == .typeDirectory {
                try self.link(from, to: to)
            } else if type == .typeRegular, let way = self.way(in: from) {
                try files.createSymbolicLink(atPath: to.path, withDestinationPath: way)
            } else if type == .typeSymbolicLink {
                let way = try files.destinationOfSymbolicLink(atPath: from.path)
                try files.createSymbolicLink(atPath: to.path, withDestinationPath: way)
            } else {
                try files.createSymbolicLink(at: to, withDestinationURL: from)
            }
        }
    }

    private static func way(in file: URL) -> String? {
        guard let data = FileManager.default.contents(atPath: file.path), data.count < 300 else { return nil }
        let text = Element.trimmed(String(decoding: data, as: UTF8.self))
        guard !text.hasPrefix("<"), !text.contains("\n") else { return nil }
        let target = file.deletingLastPathComponent().appending(path: text)
        return FileManager.default.fileExists(atPath: target.path) ? text : nil
    }
}

/// Judges of our output, whatever dialect it is in.
enum Judge {
    /// What breaks the schema of the document's dialect.
    ///
    /// An edition without a schema is judged as what it is taken to be: 17A, under its own names.
    static func breaches(_ bytes: [UInt8], _ dialect: DialectIdentifier) throws -> [String] {
        switch dialect {
        case .intercomExport: return try Profiles.exportStandard.breaches(bytes)
        case .intercomPermit: return try Profiles.permitStandard.breaches(bytes)
        case .sps11: return []
        default: return try Samples.breaches(Self.renamed(bytes))
        }
    }

    /// The same document in the namespaces of 17A.
    static func renamed(_ bytes: [UInt8]) -> [UInt8] {
        var text = String(decoding: bytes, as: UTF8.self)
        for (name, version) in [
            ("SPSCertificate", 17), ("SPSAcknowledgement", 17), ("ReusableAggregateBusinessInformationEntity", 21),
            ("UnqualifiedDataType", 21),
        ] {
            let start = "urn:un:unece:uncefact:data:standard:\(name):"
            guard let found = text.range(of: start) else { continue }
            let number = text[found.upperBound...].prefix { $0.isNumber }
            text = text.replacing(start + number + "\"", with: start + "\(version)\"")
        }
        return Array(text.utf8)
    }
}
