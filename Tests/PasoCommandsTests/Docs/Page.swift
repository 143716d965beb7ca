import Foundation
import ReferenceFiles
import Testing

/// One page of the documentation, cut into what the tests look at.
struct Page: Sendable, CustomTestStringConvertible {
    let path: String
    /// Fenced blocks with their language.
    let blocks: [Block]
    /// Lines outside of fenced blocks, with their numbers.
    let prose: [(number: Int, text: String)]
    var testDescription: String { self.path }

    struct Block: Sendable {
        let language: String
        let line: Int
        let lines: [String]
        var text: String { self.lines.joined(separator: "\n") + "\n" }
    }

    /// `README.md` and every page below `Docs` and in the folders of countries and certificates.
    static let all: [Page] = {
        let top = ReferenceFiles.repository
        var paths = ["README.md", "CHANGELOG.md"]
        for folder in ["Docs", "Peers", "Certificates"] {
            let names = FileManager.default.enumerator(atPath: top.appending(path: folder).path)
            for case let name as String in names ?? .init() where name.hasSuffix(".md") {
                paths.append("\(folder)/\(name)")
            }
        }
        return paths.sorted().compactMap { path in
            (try? String(contentsOf: top.appending(path: path), encoding: .utf8)).map { Page(path, $0) }
        }
    }()

    static func named(_ path: String) -> Page? { self.all.first { $0.path == path } }

    init(_ path: String, _ text: String) {
        var blocks: [Block] = []
        var prose: [(number: Int, text: String)] = []
        var open: (language: String, line: Int, lines: [String])?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                if let block = open {
                    blocks.append(Block(language: block.language, line: block.line, lines: block.lines))
                    open = nil
                } else {
                    open = (String(line.dropFirst(3)), index + 2, [])
                }
            } else if open != nil {
                open?.lines.append(String(line))
            } else {
                prose.append((index + 1, String(line)))
            }
        }
        self.path = path
        self.blocks = blocks
        self.prose = prose
    }

    /// Everything between single backticks outside of fenced blocks.
    var inlineCode: [(number: Int, text: String)] {
        self.prose.flatMap { number, line in
            line.matches(of: /`([^`]+)`/).map { (number, String($0.output.1)) }
        }
    }

    /// Targets of links outside of fenced blocks.
    var links: [(number: Int, target: String)] {
        self.prose.flatMap { number, line in
            line.matches(of: /\]\(([^)\s]+)\)/).map { (number, String($0.output.1)) }
        }
    }

    /// Headings as the anchors that links name.
    var anchors: Set<String> {
        Set(
            self.prose.filter { $0.text.hasPrefix("#") }.map { _, line in
                let words = line.drop { $0 == "#" || $0 == " " }.lowercased()
                return String(
                    words.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.map { $0 == " " ? "-" : $0 }
                )
            }
        )
    }
}
