import Canonical
import Dialects
import Foundation
import ReferenceFiles
import Testing

/// `Docs/phyto.md` says what the code does.
struct PhytoPageTests {
    private static let page = Result {
        try String(contentsOf: ReferenceFiles.repository.appending(path: "Docs/phyto.md"), encoding: .utf8)
    }

    @Test func `the page has a row for every dialect of the family, and for no other`() throws {
        let rows = try Self.page.get().split(separator: "\n").filter {
            $0.hasPrefix("| `sps-") || $0.hasPrefix("| `intercom-")
        }
        let named = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
        let family = SPSDialect.editions.map(\.id.rawValue) + ["intercom-cfe", "intercom-pfi"]
        #expect(Array(named.prefix(family.count)) == family)
    }

    @Test(arguments: NoteTag.table.map(\.tag.text))
    func `the page names every tag, with its length where it has one`(tag: String) throws {
        let page = try Self.page.get()
        guard let definition = NoteTag(tag).definition else { return }
        #expect(page.contains("`\(tag)`"))
        if let most = definition.lengthMax { #expect(page.contains("`\(tag)` \(most)")) }
    }

    @Test(arguments: ["DIA-009", "DIA-010", "DIA-011"] + (126...132).map { "DIA-\($0)" })
    func `the page names every code of the family`(code: String) throws {
        #expect(try Self.page.get().contains(code))
    }
}
