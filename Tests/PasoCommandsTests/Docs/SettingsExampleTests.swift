import AdapterKit
import Canonical
import Demo
import Dialects
import Foundation
import Gateway
import ReferenceFiles
import Settings
import Testing
import Texts

@testable import PasoCommands

/// Settings that the guides show are read by the loaders that the gateway uses.
@Suite struct `Examples of settings` {
    /// A YAML block whose first line names its file: `# CL/gateway.yaml`.
    struct Example: Sendable {
        let file: String
        let text: String

        static let all: [Example] = Page.all.flatMap(\.blocks).filter { $0.language == "yaml" }.map { block in
            Example(file: String(block.lines.first?.drop { $0 == "#" || $0 == " " } ?? ""), text: block.text)
        }
    }

    @Test func `name the files that they stand for`() {
        #expect(Example.all.count >= 6)
        for example in Example.all {
            #expect(
                example.file.hasSuffix(".yaml"),
                "a YAML example begins with “# FILE.yaml”: \(example.text.prefix(60))"
            )
        }
    }

    @Test(arguments: ["CL", "PE"])
    func `make a whole site that loads with keys, pins and anchors`(country: String) throws {
        try Self.withRegion { region in
            let site = region.appending(path: country)
            let loader = ConfigurationLoader(shareFolder: ReferenceFiles.repository.path)
            switch Site.load(site.path, loader: loader) {
            case .success(let loaded):
                #expect(loaded.configuration.country.rawValue == country)
                #expect(loaded.configuration.partners.count == 1)
                #expect(loaded.trust.identities.count == KeyRole.allCases.count)
            case .failure(let problems):
                for problem in problems.problems { Issue.record("\(problem.report(in: .english))") }
            }
        }
    }

    @Test func `make an adapter that loads`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-docs-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let adapters = Example.all.filter { $0.file.hasSuffix("/adapter.yaml") }
        #expect(!adapters.isEmpty)
        for example in adapters {
            let file = folder.appending(path: example.file)
            try Self.write(example.text, to: file)
            let known = Set(DialectCatalogue.all.map(\.id.rawValue))
            if case .failure(let problems) = AdapterLoader(dialects: known).load(file.deletingLastPathComponent().path)
            {
                for problem in problems.problems { Issue.record("\(problem.report(in: .english))") }
            }
        }
    }

    @Test func `make a client file that loads`() throws {
        let example = try #require(Example.all.first { $0.file == "client.yaml" })
        var reader = SettingsReader()
        let group = reader.read(Array(example.text.utf8), named: "/home/ana/client.yaml", as: ClientFormat.table)
        #expect(group != nil)
        for problem in reader.problems { Issue.record("\(problem.report(in: .english))") }
    }

    @Test func `make an entity's file that loads`() throws {
        let example = try #require(Example.all.first { $0.file == "entity.yaml" })
        var reader = SettingsReader()
        let group = reader.read(Array(example.text.utf8), named: "/entity.yaml", as: EntityFormat.table)
        #expect(group != nil)
        for problem in reader.problems { Issue.record("\(problem.report(in: .english))") }
    }

    @Test(arguments: ["AR", "BO", "BR", "CL", "CO", "CU", "EC", "MX", "PA", "PE", "PY", "UY", "VE"])
    func `of partners beside the adapters load`(country: String) throws {
        let file = ReferenceFiles.repository.appending(path: "Peers/\(country)/partner.example.yaml")
        var reader = SettingsReader()
        _ = reader.read(file.path, as: PartnerFormat.table)
        for problem in reader.problems { Issue.record("\(problem.report(in: .english))") }
    }

    /// The sites of the guide, with keys of a demonstration region where the examples name them.
    private static func withRegion(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-docs-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let pki = try DemoPKI.make(
            in: folder.appending(path: "pki"),
            countries: [
                DemoCountry(code: "CL", hosts: ["gateway.cl.example"]),
                DemoCountry(code: "PE", hosts: ["gateway.pe.example"]),
            ],
            now: Date()
        )
        for (country, neighbour) in [("CL", "PE"), ("PE", "CL")] {
            let site = folder.appending(path: country)
            for example in Example.all where example.file.hasPrefix("\(country)/") {
                try Self.write(example.text, to: folder.appending(path: example.file))
                for match in example.text.matches(of: /token-file: ([a-z\/.]+)/) {
                    try Self.write(
                        "0123456789abcdef0123456789abcdef\n",
                        to: site.appending(path: String(match.output.1))
                    )
                }
            }
            try Self.copy(pki.folder.appending(path: "\(country)/keys"), to: site.appending(path: "keys"))
            try Self.copy(pki.anchors(country, .clients), to: site.appending(path: "clients"))
            try Self.copy(pki.certificates, to: site.appending(path: "certificates"))
            for job in DemoPKI.Job.allCases {
                let pinned = site.appending(path: "partners/\(neighbour)/\(job.rawValue).pem")
                try Self.copy(pki.key(neighbour, job).certificate, to: pinned)
            }
        }
        try body(folder)
    }

    private static func write(_ text: String, to file: URL) throws {
        let folder = file.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private static func copy(_ source: URL, to target: URL) throws {
        let folder = target.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: source, to: target)
    }
}
