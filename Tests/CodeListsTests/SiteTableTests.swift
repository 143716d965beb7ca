import CodeLists
import Testing
import Texts

@Suite struct `A site's table of codes` {
    private static func head(_ list: String, _ change: String = "extend") -> String {
        """
        format,paso/code-list/1
        list,\(list)
        change,\(change)
        source,"Resolución 12, anexo"
        edition,2026
        retrieved,2026-03-01

        """
    }

    private func read(_ text: String, file: String = "units.csv") -> (SiteCodeTable?, [CodeListProblem]) {
        SiteCodeTable.read(Array(text.utf8), file: file)
    }

    @Test func `extends a list with its source and edition`() throws {
        let (table, problems) = self.read(
            Self.head("unit") + "code,symbol,en,es\nXBX,,service box,caja del servicio\nKGM,kg,kilo,kilo\n"
        )
        #expect(problems.isEmpty)
        let lists = CodeLists.standard.applying([try #require(table)])
        let list = try #require(lists[.unit])
        #expect(list.name("XBX", in: .spanish) == "caja del servicio")
        #expect(list.name("XBX", in: .french) == "service box")
        #expect(list.name("KGM", in: .spanish) == "kilo")
        #expect(list.contains("LTR") && list.codes.count == 99)
        #expect(list.origin == CodeLists.standard[.unit]?.origin)
        #expect(list.provenance.last?.source == "Resolución 12, anexo")
        #expect(list.provenance.last?.file == "units.csv" && list.provenance.last?.count == 2)
        #expect(CodeLists.standard[.unit]?.contains("XBX") == false)
    }

    @Test func `takes a list's place, and an extension comes after it whatever the order`() throws {
        let extension1 = try #require(self.read(Self.head("location") + "code,es\nCLVAP,Valparaíso\n").0)
        let replacement = try #require(self.read(Self.head("location", "replace") + "code,es\nPECLL,Callao\n").0)
        let list = try #require(CodeLists.standard.applying([extension1, replacement])[.location])
        #expect(list.codes == ["PECLL", "CLVAP"])
        #expect(list.origin.change == .replace)
        #expect(list.name("PECLL", in: .english) == "Callao")
    }

    @Test func `may come from a spreadsheet with semicolons, a byte order mark and empty cells`() throws {
        let text =
            "\u{FEFF}format;paso/code-list/1;;\r\nlist;unit-word;;\r\nchange;extend;;\r\nsource;Norma 3;;\r\n"
            + "edition;1;;\r\nretrieved;2026-01-31;;\r\n# a note;;;\r\ncode;unit;basis;\r\natado;XBD;\"\"\"atado\"\", norma 3\";\r\n"
        let (table, problems) = self.read(text)
        #expect(problems.isEmpty)
        let lists = CodeLists.standard.applying([try #require(table)])
        #expect(lists.unitCode(forWord: "Atado.") == "XBD")
        #expect(lists[.unitWord]?["atado"]?.attributes["basis"] == "\"atado\", norma 3")
    }

    static let broken: [(text: String, codes: [String])] = [
        ("code,en\nXBX,box\n", ["LIS-004"]),
        ("format,paso/code-list/2\n", ["LIS-004"]),
        ("\"format,paso/code-list/1\n", ["LIS-003"]),
        (head("colours") + "code\nRED\n", ["LIS-006"]),
        (head("unit", "merge") + "code\nXBX\n", ["LIS-005"]),
        (head("unit"), ["LIS-005"]),
        (head("unit").replacing("edition,2026\n", with: "") + "code\nXBX\n", ["LIS-005"]),
        (head("unit").replacing("2026-03-01", with: "yesterday") + "code\nXBX\n", ["LIS-005"]),
        (head("unit") + "keeper,me\ncode\nXBX\n", ["LIS-007"]),
        (head("unit") + "code,colour\nXBX,red\n", ["LIS-007"]),
        (head("unit") + "code,en\nXBX,a\nXBX,b\n", ["LIS-008"]),
        (head("unit") + "code,en\nXBX,a,b\n", ["LIS-008"]),
        (head("unit") + "code,en\nXBX,a\u{1B}[2Jb\n", ["LIS-008"]),
        (head("unit") + "code,en\nXBX," + String(repeating: "a", count: 501) + "\n", ["LIS-008"]),
        (head("unit") + "code,en\nkilo,a\nfour4,b\n", ["LIS-009", "LIS-009"]),
        (head("unit-word") + "code,unit\natado,\n", ["LIS-009"]),
        (head("country") + "code,en\nCHL,Chile\n", ["LIS-009"]),
    ]

    @Test(arguments: broken.indices)
    func `tells what is wrong, and is not used`(index: Int) {
        let (text, codes) = Self.broken[index]
        let (table, problems) = self.read(text)
        #expect(table == nil)
        #expect(problems.map(\.code) == codes, "\(text)")
        for problem in problems {
            for language in Language.allCases {
                let words = problem.what(in: language) + problem.remedy(in: language)
                #expect(words.firstMatch(of: /\{[a-z]+\}/) == nil, "\(words)")
            }
        }
    }

    @Test func `keeps its limits`() {
        let large = [UInt8](repeating: 0x41, count: SiteCodeTable.bytesMax + 1)
        #expect(SiteCodeTable.read(large, file: "a.csv").problems.map(\.code) == ["LIS-002"])
        let rows = String(repeating: "A\n", count: SiteCodeTable.rowsMax + 1)
        #expect(self.read(rows).1.map(\.code) == ["LIS-002"])
        let wrong = Self.head("unit") + "code\n" + String(repeating: "bad code\n", count: 1000)
        #expect(self.read(wrong).1.count == 50)
        #expect(SiteCodeTable.read([0xFF, 0xFE, 0x00], file: "a.csv").problems.map(\.code) == ["LIS-003"])
    }

    @Test func `is the only one that takes a list's place`() throws {
        let first = try #require(self.read(Self.head("location", "replace") + "code\nPECLL\n", file: "a.csv").0)
        let second = try #require(self.read(Self.head("location", "replace") + "code\nCLVAP\n", file: "b.csv").0)
        let conflicts = SiteCodeTable.conflicts([first, second])
        #expect(conflicts.map(\.code) == ["LIS-010"])
        #expect(conflicts.first?.arguments["other"] == "a.csv" && conflicts.first?.file == "b.csv")
    }
}
