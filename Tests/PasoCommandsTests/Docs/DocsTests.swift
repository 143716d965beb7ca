import Foundation
import ReferenceFiles
import Testing
import Texts

/// The documentation says only what is there: commands, options, scripts, links, codes, names.
@Suite struct `The documentation` {
    @Test func `has its pages`() {
        let paths = Page.all.map(\.path)
        for name in ["architecture", "errors", "states", "threat-model", "operator-guide", "integrator-guide"] {
            #expect(paths.contains("Docs/\(name).md"))
        }
        #expect(paths.contains("README.md"))
    }

    @Test(arguments: Page.all)
    func `shows commands that paso takes`(page: Page) {
        for block in page.blocks where ["sh", "bash", "console"].contains(block.language) {
            for command in ShellText.commands(block.lines) {
                self.check(command, at: "\(page.path):\(block.line + command.line)")
            }
        }
        for (number, code) in page.inlineCode where code.hasPrefix("paso ") && !code.contains("…") {
            for command in ShellText.commands([code]) where command.name == "paso" {
                let arguments = Array(command.words.dropFirst())
                if CommandLineCheck.isMention(arguments) { continue }
                let complaint = CommandLineCheck.complaint(arguments)
                #expect(complaint == nil, "\(page.path):\(number): \(code): \(complaint ?? "")")
            }
        }
    }

    private func check(_ command: ShellText.Command, at place: String) {
        switch command.name {
        case "paso":
            let complaint = CommandLineCheck.complaint(Array(command.words.dropFirst()))
            #expect(complaint == nil, "\(place): \(command.words.joined(separator: " ")): \(complaint ?? "")")
        case let name where name.hasPrefix("Scripts/"):
            let file = ReferenceFiles.repository.appending(path: name).path
            #expect(FileManager.default.isExecutableFile(atPath: file), "\(place): \(name) cannot be run")
        default: break
        }
    }

    @Test(arguments: Language.allCases)
    func `has help whose examples paso takes`(language: Language) {
        for (key, text) in Catalogue.texts where key.hasPrefix("help.") {
            for line in text.rendered(language, [:]).split(separator: "\n") {
                let words = line.drop { $0 == " " }
                guard words.hasPrefix("paso "), words.count < line.count else { continue }
                // What follows several spaces is a remark.
                let example = words.replacing(#/ {3,}.*/#, with: "")
                for command in ShellText.commands([String(example)]) where command.name == "paso" {
                    let complaint = CommandLineCheck.complaint(Array(command.words.dropFirst()))
                    #expect(complaint == nil, "\(key) (\(language)): \(example): \(complaint ?? "")")
                }
            }
        }
    }

    @Test(arguments: Page.all)
    func `names scripts that can be run`(page: Page) {
        for (number, code) in page.inlineCode {
            guard let name = code.split(separator: " ").first, name.hasPrefix("Scripts/"), name.count > 8 else {
                continue
            }
            let file = ReferenceFiles.repository.appending(path: String(name)).path
            #expect(FileManager.default.isExecutableFile(atPath: file), "\(page.path):\(number): \(name)")
        }
    }

    @Test(arguments: Page.all)
    func `links to what exists`(page: Page) throws {
        let folder = ReferenceFiles.repository.appending(path: page.path).deletingLastPathComponent()
        for (number, target) in page.links where !target.contains("://") {
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            var linked = page
            if !parts[0].isEmpty {
                let file = folder.appending(path: parts[0]).standardizedFileURL
                #expect(FileManager.default.fileExists(atPath: file.path), "\(page.path):\(number): \(target)")
                let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
                linked = Page(parts[0], text)
            }
            if parts.count == 2 {
                #expect(linked.anchors.contains(parts[1]), "\(page.path):\(number): no heading #\(parts[1])")
            }
        }
    }

    private static let prefixes = [
        "XML", "TRU", "SIG", "CAN", "DIA", "EXC", "STO", "MIM", "AS4", "ADA", "TRA", "SET", "GAT", "CMD", "DEM",
    ]

    @Test(arguments: Page.all)
    func `names codes that the catalogue explains`(page: Page) throws {
        let pattern = try Regex(#"\b((?:\#(Self.prefixes.joined(separator: "|")))-[0-9]{3}|EBMS:[0-9]{4})\b"#)
        let lines =
            page.prose.map { ($0.number, $0.text) }
            + page.blocks.flatMap { block in
                block.lines.enumerated().map { (block.line + $0.offset, $0.element) }
            }
        for (number, line) in lines {
            for match in line.matches(of: pattern) {
                let code = String(match.output[1].substring ?? "")
                #expect(Catalogue.explanation(code) != nil, "\(page.path):\(number): \(code) has no text")
            }
        }
    }

    @Test(arguments: Page.all)
    func `calls routes that the gateway has`(page: Page) throws {
        let source = ReferenceFiles.repository.appending(path: "Sources/Gateway/HTTP")
        let routes = try String(contentsOf: source.appending(path: "NationalRoutes.swift"), encoding: .utf8)
            .matches(of: /v1\.(?:get|post)\("([^"]+)"/).map { $0.output.1.split(separator: "/").map(String.init) }
        #expect(routes.count >= 10)
        let texts = page.blocks.filter { $0.language == "sh" }.flatMap(\.lines) + page.inlineCode.map(\.text)
        for text in texts {
            for match in text.matches(of: /\/v1\/([A-Za-z0-9\/{}.-]+)/) {
                let path = match.output.1.split(separator: "/").map(String.init)
                let isKnown = routes.contains { route in
                    route.count == path.count
                        && zip(route, path).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
                }
                #expect(isKnown, "\(page.path): /v1/\(match.output.1) is no route")
            }
        }
    }
}
