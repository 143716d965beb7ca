import Foundation
import ReferenceFiles
import Testing

/// The Swift files of the repository, read once, for the checks in this folder.
struct SourceTree {
    struct File: Sendable, CustomTestStringConvertible {
        let path: String
        let module: String
        let lines: [String]
        var testDescription: String { self.path }
    }

    static let repository = ReferenceFiles.repository
    static let sources = files(under: "Sources")
    static let tests = files(under: "Tests")

    /// Module name → modules that it may import, from the table in `Docs/architecture.md`.
    static let arrows: [String: Set<String>] = {
        let page = (try? String(contentsOf: repository.appending(path: "Docs/architecture.md"), encoding: .utf8)) ?? ""
        var table: [String: Set<String>] = [:]
        for line in page.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard cells.count == 5 else { continue }
            let name = cells[1].trimmingCharacters(in: CharacterSet(charactersIn: "`"))
            let imports = cells[3].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            table[name] = Set(imports.filter { $0 != "–" })
        }
        return table
    }()

    private static func files(under folder: String) -> [File] {
        let top = repository.appending(path: folder)
        guard let walker = FileManager.default.enumerator(atPath: top.path) else { return [] }
        let paths = walker.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") && !$0.contains(".build") }
        return paths.sorted().compactMap { path in
            guard let text = try? String(contentsOf: top.appending(path: path), encoding: .utf8) else { return nil }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            return File(path: "\(folder)/\(path)", module: String(path.prefix { $0 != "/" }), lines: lines)
        }
    }
}
