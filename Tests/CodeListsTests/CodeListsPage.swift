import CodeLists
import Foundation
import ReferenceFiles
import Testing
import Texts

/// `Docs/code-lists.md`, written from the lists.
enum CodeListsPage {
    static func text() -> String { self.head + "\n\n" + self.table + "\n\n" + self.site + "\n" }

    private static let head = """
        # Code lists

        This page is written from the module `CodeLists` by `Scripts/pages`; do not edit it by hand.

        Lists name codes for people and tell which codes are not known. **A code that is in no list is kept as it was written and
        reported, never refused**: the lists at hand are seldom whole. Spelling is put right only where a list says what a word means
        (`unit-word`). What the schema of a format closes (the columns 17A, the whole UN/EDIFACT lists) stays closed whatever a site
        adds: a document that breaks its schema helps nobody.

        `paso codes` shows the lists, `paso codes unit` one of them, `paso codes unit KGM --lang pt` one code.
        """

    private static var table: String {
        let head = ["List", "What", "Codes", "Named", "Further columns", "Source", "Edition", "Taken on"]
        let rows = CodeLists.standard.all.map { list in
            [
                "`\(list.id)`", list.title.english, String(list.codes.count),
                self.named(list), list.columns.joined(separator: ", "),
                list.origin.source, list.origin.edition, list.origin.retrieved,
            ]
        }
        return ([head, head.map { _ in "---" }] + rows)
            .map { "| " + $0.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |" }
            .joined(separator: "\n")
    }

    private static func named(_ list: CodeList) -> String {
        let all = list.all
        let whole = all.filter { $0.names.count == Language.allCases.count }.count
        let english = all.filter { $0.names.count == 1 }.count
        if all.isEmpty || whole == all.count { return all.isEmpty ? "–" : "en es pt fr" }
        let parts = [
            whole > 0 ? "\(whole) in en es pt fr" : nil, english > 0 ? "\(english) in en alone" : nil,
            whole + english < all.count ? "\(all.count - whole - english) code alone" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    private static let site = """
        ## Tables of a site

        A site extends a list, or takes its place, with a table in its folder `code-lists/` (the key `code-lists` of `gateway.yaml` names
        another folder), without code. Each file ends in `.csv`, is UTF-8, has commas or semicolons between its fields, and says where it comes from:

            format,paso/code-list/1
            list,unit
            change,extend
            source,"Resolución 12 del Servicio, anexo 2"
            edition,2026
            retrieved,2026-03-01
            code,symbol,en,es
            XBX,,box of the service,caja del servicio

        `change` is `extend` (adds codes; a code that is there already gets the table's words) or `replace`. Columns are those of the table
        above, and `en`, `es`, `pt`, `fr` for the names. `paso gateway check-config` lists everything that is wrong in the tables, and which
        lists the site changed, from which source and edition. A table with a mistake is not used, and the gateway does not start with it.
        """
}

@Suite struct `The page of code lists` {
    @Test func `is written from the lists`() throws {
        let file = ReferenceFiles.repository.appending(path: "Docs/code-lists.md")
        if ProcessInfo.processInfo.environment["PASO_WRITE_PAGES"] == "1" {
            try CodeListsPage.text().write(to: file, atomically: true, encoding: .utf8)
        }
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(page == CodeListsPage.text(), "Docs/code-lists.md differs from the lists: run Scripts/pages")
    }
}
