import Foundation
import Testing
import Texts

@Suite struct `The repository` {
    static let topLevel: Set<String> = [
        "Package.swift", "Sources", "Tests", "Peers", "Certificates", "Docs", "Scripts", "docker-compose.yml",
        "Dockerfile", "README.md", "LICENSE", "CHANGELOG.md", "Package.resolved",
    ]

    @Test func `has only the agreed names at its top`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.repository.path)
        for name in names where !name.hasPrefix(".") {
            #expect(Self.topLevel.contains(name), "\(name) needs an ADR")
        }
    }

    @Test func `holds no large files`() throws {
        for folder in ["Sources", "Tests", "Peers", "Certificates", "Docs", "Scripts"] {
            let top = SourceTree.repository.appending(path: folder)
            guard let walker = FileManager.default.enumerator(atPath: top.path) else { continue }
            for case let path as String in walker where !path.contains(".build") {
                let attributes = try FileManager.default.attributesOfItem(atPath: top.appending(path: path).path)
                let bytes = attributes[.size] as? Int ?? 0
                #expect(bytes <= 512 * 1024, "\(folder)/\(path) has \(bytes) bytes")
            }
        }
    }

    @Test func `documents every code, and no code that does not exist`() throws {
        let file = SourceTree.repository.appending(path: "Docs/errors.md")
        if ProcessInfo.processInfo.environment["PASO_WRITE_PAGES"] == "1" {
            try Catalogue.errorsPage().write(to: file, atomically: true, encoding: .utf8)
        }
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(page == Catalogue.errorsPage(), "Docs/errors.md differs from the catalogue: run Scripts/pages")
    }

    @Test func `writes codes only that the catalogue explains`() throws {
        let modules = "XML|TRU|HSM|SIG|LIS|CAN|DIA|COD|EXC|STO|MIM|AS4|ADA|TRA|SET|GAT|CMD|DEM|SCD|DSC"
        let pattern = try Regex(#""((?:"# + modules + #")-[A-Za-z0-9-]{3,})""#)
        for file in SourceTree.sources where file.module != "Texts" {
            for (number, line) in file.lines.enumerated() where !line.contains("///") {
                for match in line.matches(of: pattern) {
                    let code = String(match.output[1].substring ?? "")
                    #expect(Catalogue.explanation(code) != nil, "\(file.path):\(number + 1): \(code) has no text")
                }
            }
        }
    }
}
