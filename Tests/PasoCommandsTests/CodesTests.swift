import CodeLists
import Dialects
import Foundation
import Testing
import Texts

@testable import PasoCommands

@Suite struct `paso codes` {
    private static func unit(_ code: String) throws -> (entry: CodeEntry, list: CodeList) {
        let list = try #require(CodeLists.standard[.unit])
        return (try #require(list[code]), list)
    }

    @Test func `shows every list with its size and title`() {
        let text = CodesText(.spanish).overview(CodeLists.standard.all)
        #expect(text.split(separator: "\n").count == CodeLists.standard.all.count)
        #expect(text.contains("country               249  Países"))
    }

    @Test func `shows one code with every name, and where the list comes from`() throws {
        let (entry, list) = try Self.unit("KGM")
        let text = CodesText(.portuguese).one(entry, of: list)
        #expect(text.hasPrefix("KGM  quilograma\n"))
        for part in ["en  kilogram", "es  kilogramo", "fr  kilogramme", "symbol  kg", "factor  1", "Recommendation 20"]
        {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test(arguments: CodeLists.standard.all)
    func `shows every code of a list, and says so where it has no name`(list: CodeList) {
        let lines = CodesText(.english).whole(list).split(separator: "\n")
        #expect(lines.count == 2 + list.codes.count)
        if let bare = list.all.first(where: \.names.isEmpty), list.id != .unitWord {
            #expect(CodesText(.english).one(bare, of: list).contains("(the list has the code alone)"))
        }
    }

    @Test func `speaks to programs`() throws {
        let (entry, list) = try Self.unit("LTR")
        let code = try JSONSerialization.jsonObject(with: JSONEncoder().encode(CodeView(entry, .french)))
        #expect((code as? [String: Any])?["name"] as? String == "litre")
        let view = CodeListView(list, .english, withEntries: true)
        #expect(view.codes?.count == view.count && view.changes.isEmpty)
    }

    @Test func `takes a site's tables, and tells the first mistake`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-codes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let table = """
            format,paso/code-list/1
            list,location
            change,replace
            source,SUNAT
            edition,2026-1
            retrieved,2026-03-01
            code,es
            PECLL,Callao
            """
        try table.write(to: folder.appending(path: "places.csv"), atomically: true, encoding: .utf8)
        try "not a table".write(to: folder.appending(path: "notes.txt"), atomically: true, encoding: .utf8)
        let lists = try CodesCommand.lists(folder.path)
        #expect(lists.described("PECLL", of: .location, in: .english) == "Callao (PECLL)")
        let view = try #require(lists[.location].map { CodeListView($0, .english) })
        #expect(view.source == "SUNAT" && view.changes.map(\.change) == ["replace"])
        try "list,unit\n".write(to: folder.appending(path: "broken.csv"), atomically: true, encoding: .utf8)
        let problem = #expect(throws: CodeListProblem.self) { try CodesCommand.lists(folder.path) }
        #expect(problem?.code == "LIS-004")
        let absent = #expect(throws: CodeListProblem.self) { try CodesCommand.lists(folder.path + "/none") }
        #expect(absent?.code == "LIS-001")
    }
}
