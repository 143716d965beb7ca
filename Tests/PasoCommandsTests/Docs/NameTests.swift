import Exchange
import Foundation
import Gateway
import ReferenceFiles
import Testing

/// Lists in the documentation that must keep up with the sources.
@Suite struct `Names in the documentation` {
    private func source(_ path: String) throws -> String {
        try String(contentsOf: ReferenceFiles.repository.appending(path: path), encoding: .utf8)
    }

    private func page(_ path: String) throws -> Page { try #require(Page.named(path)) }

    @Test func `of events are all and only those that exist`() throws {
        let declared = Set(
            try self.source("Sources/Exchange/Events/EventName.swift").matches(of: /= EventName\("([A-Za-z]+)"\)/)
                .map { String($0.output.1) }
        )
        let rows = try self.page("Docs/audit-events.md").prose.compactMap { _, line in
            line.firstMatch(of: /^\| `([A-Z][A-Za-z]+)` \| (ERDS|Paso) \|/).map { ($0.output.1, $0.output.2) }
        }
        let names = try self.eventNames().map(\.name)
        #expect(declared.count > 30)
        #expect(Set(names) == declared)
        #expect(names.count == declared.count)
        for (name, origin) in rows {
            #expect(EventName(rawValue: String(name)).isERDS == (origin == "ERDS"), "\(name)")
        }
    }

    @Test func `of events that are written are not those that nobody writes`() throws {
        var used = ""
        for file in Sources.files where !file.path.hasSuffix("EventName.swift") { used += file.text }
        for (name, isReserved) in try self.eventNames() {
            let word = ".\(name.prefix(1).lowercased())\(name.dropFirst())"
            let isUsed = used.contains(try Regex("\\\(word)\\b"))
            #expect(isUsed != isReserved, "\(name) is \(isUsed ? "" : "not ")written")
        }
    }

    private func eventNames() throws -> [(name: String, isReserved: Bool)] {
        let page = try self.page("Docs/audit-events.md").prose
        let rows = page.compactMap { $0.text.firstMatch(of: /^\| `([A-Z][A-Za-z]+)` \|/).map { String($0.output.1) } }
        let reserved = page.drop { !$0.text.hasPrefix("Reserved, not written") }
            .flatMap { $0.text.matches(of: /`([A-Z][A-Za-z]+)`/).map { String($0.output.1) } }
        return rows.map { ($0, false) } + reserved.map { ($0, true) }
    }

    @Test(arguments: [
        ("Sources/Exchange/Delivery/DeliveryState.swift", "## An outgoing exchange"),
        ("Sources/Exchange/Handover/HandoverMachine.swift", "## An incoming exchange"),
    ])
    func `of states are all and only those that exist`(file: String, heading: String) throws {
        let text = try self.source(file)
        let name = try #require(text.range(of: "public var name: String"))
        let rest = text[name.upperBound...]
        let body = rest[..<(rest.range(of: "\n    }")?.lowerBound ?? rest.endIndex)]
        let declared = Set(body.matches(of: /case \.\w+: "([a-z-]+)"/).map { String($0.output.1) })
        let section = try self.page("Docs/states.md").prose.drop { !$0.text.hasPrefix(heading) }.dropFirst()
            .prefix { !$0.text.hasPrefix("## ") }
        let rows = section.compactMap { $0.text.firstMatch(of: /^\| `([a-z-]+)` \|/).map { String($0.output.1) } }
        #expect(declared.count > 5)
        #expect(Set(rows) == declared)
    }

    @Test func `of answers stand in the order that the machine keeps`() throws {
        let section = try self.page("Docs/states.md").prose.drop { $0.text != "## Answers of an authority" }.dropFirst()
            .prefix { !$0.text.hasPrefix("## ") }
        var rows: [String: Set<String>] = [:]
        for (_, line) in section {
            guard let row = line.firstMatch(of: /^\| (?:`([a-z-]+)`|no answer) \| (`.*) \|$/) else { continue }
            rows[row.output.1.map(String.init) ?? ""] = Set(
                row.output.2.matches(of: /`([a-z-]+)`/).map { String($0.output.1) }
            )
        }
        let decisions = try AuthorityDecision.names.map { name in
            let quantities = name == "partly-utilised" ? [UtilisedQuantity(item: 1, value: "1", unit: "KG")] : []
            return try AuthorityDecision(name: name, reason: "reason", code: nil, quantities: quantities)
        }
        #expect(Set(rows.keys) == Set([""] + AuthorityDecision.names))
        for before in [nil] + decisions.map(Optional.some) {
            let following = decisions.filter { next in
                var machine = AnswerMachine(after: before)
                return machine.handle(next) == .record
            }
            #expect(rows[before?.name ?? ""] == Set(following.map(\.name)), "\(before?.name ?? "no answer")")
        }
    }

    @Test func `of metrics are all and only those that exist`() throws {
        let files = Sources.files.filter { ["HTTPTransport", "Gateway"].contains($0.module) }
        let declared = Set(files.flatMap { $0.text.matches(of: /"(paso_[a-z_]+)"/).map { String($0.output.1) } })
        let rows = try self.page("Docs/operator-guide.md").prose.flatMap { _, line in
            line.matches(of: /`(paso_[a-z_]+)`/).map { String($0.output.1).replacing(/_total$/, with: "") }
        }
        #expect(Set(rows) == declared)
    }

    @Test func `of tests in the threat model are tests that exist`() throws {
        let rows = try self.page("Docs/threat-model.md").prose.flatMap { _, line in
            line.matches(of: /`([A-Za-z0-9]+Tests\/[A-Za-z\/]+)`/).map { String($0.output.1) }
        }
        #expect(rows.count > 20)
        for name in rows {
            let file = ReferenceFiles.repository.appending(path: "Tests/\(name).swift").path
            #expect(FileManager.default.fileExists(atPath: file), "Tests/\(name).swift")
        }
    }

    @Test func `of roles of keys are all and only those that exist`() throws {
        let rows = try self.page("Docs/operator-guide.md").prose.drop { $0.text != "## Keys" }
            .prefix { $0.text != "## Configure" }
            .compactMap { $0.text.firstMatch(of: /^\| `([a-z0-9-]+)` \|/).map { String($0.output.1) } }
        #expect(Set(rows) == Set(KeyRole.allCases.map(\.rawValue)))
    }
}

/// The Swift sources, read once.
enum Sources {
    struct File: Sendable {
        let path: String
        let text: String
        var module: String { String(self.path.prefix { $0 != "/" }) }
    }

    static let files: [File] = {
        let top = ReferenceFiles.repository.appending(path: "Sources")
        let names = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            (try? String(contentsOf: top.appending(path: name), encoding: .utf8)).map { File(path: name, text: $0) }
        }
    }()
}
