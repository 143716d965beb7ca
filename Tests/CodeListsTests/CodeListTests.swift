import CodeLists
import Testing
import Texts

@Suite struct `A code list` {
    @Test(arguments: CodeLists.standard.all)
    func `says where it comes from, and has codes of its shape once`(list: CodeList) {
        #expect(!list.origin.source.isEmpty && !list.origin.edition.isEmpty)
        #expect(list.origin.retrieved.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil)
        #expect(list.origin.count == list.codes.count)
        #expect(Set(list.codes).count == list.codes.count)
        for entry in list.all {
            #expect(list.shape.fits(entry.code), "\(list.id) \(entry.code)")
            #expect(Set(entry.attributes.keys).isSubset(of: list.columns), "\(list.id) \(entry.code)")
            for name in entry.names.values {
                #expect(name == name.trimmingPrefix(" ") && !name.hasSuffix(" ") && !name.contains("  "))
            }
        }
    }

    /// Lists that have the code alone for some entries, or English alone; all others speak every language.
    private static let partly: Set<CodeListID> = [
        .documentName, .documentStatus, .reference, .partyRole, .process, .measuredAttribute, .cargoType,
        .temperatureType, .addressType, .locationFunction, .currency, .unitWord, .location,
    ]

    @Test(arguments: CodeLists.standard.all)
    func `has every name in every language, or says that it does not`(list: CodeList) {
        #expect(list.isTranslated || Self.partly.contains(list.id), "\(list.id)")
        let halves = list.all.filter { ![0, 4].contains($0.names.count) }
        #expect(halves.isEmpty || list.id == .currency, "\(list.id): \(halves.map(\.code))")
    }

    @Test func `names a code in a language, and leaves an unknown one alone`() {
        let lists = CodeLists.standard
        #expect(lists.described("BR", of: .country, in: .portuguese) == "Brasil (BR)")
        #expect(lists.described("DE", of: .country, in: .french) == "Allemagne (DE)")
        #expect(lists.described("QQ", of: .country, in: .french) == "QQ")
        #expect(lists.name(of: "AFN", in: .currency, .spanish) == "Afghan afghani")
        #expect(lists.name(of: "6", in: .documentStatus, .english) == nil)
        #expect(lists.contains("6", in: .documentStatus) && !lists.contains("999", in: .documentStatus))
        #expect(lists[CodeListID(rawValue: "colours")] == nil)
        #expect(lists.described("1", of: CodeListID(rawValue: "colours"), in: .english) == "1")
    }

    @Test func `of currencies knows minor units and the month in which a code was withdrawn`() throws {
        let list = try #require(CodeLists.standard[.currency])
        #expect(list["CLP"]?.attributes == ["numeric": "152", "minor": "0"])
        #expect(list["BHD"]?.attributes["minor"] == "3")
        #expect(list["XDR"]?.attributes["minor"] == nil)
        #expect(list["BGN"]?.attributes["until"] == "2025-12")
        let region = ["ARS", "BOB", "BRL", "CLP", "COP", "CUP", "MXN", "PAB", "PEN", "PYG", "USD", "UYU", "VES", "EUR"]
        for code in region { #expect(list[code]?.names.count == 4, "\(code)") }
    }

    @Test func `of countries has three codes for each`() throws {
        let list = try #require(CodeLists.standard[.country])
        #expect(list["PE"]?.attributes == ["alpha-3": "PER", "numeric": "604"])
        #expect(Set(list.all.compactMap { $0.attributes["alpha-3"] }).count == 249)
        #expect(Set(list.all.compactMap { $0.attributes["numeric"] }).count == 249)
        let members = try #require(CodeLists.standard[.aladiMember])
        for entry in members.all { #expect(entry.names == list[entry.code]?.names) }
    }

    @Test func `of units has factors that are numbers, and a name or symbol for what certificates use`() throws {
        let list = try #require(CodeLists.standard[.unit])
        let used = "KGM GRM TNE LTR MTQ MTK MTR NMB C62 CEL FAH KX HUR DAY"
        for code in used.split(separator: " ") { #expect(list.contains(String(code))) }
        for entry in list.all {
            for column in ["factor", "offset"] {
                let parts = (entry.attributes[column] ?? "1").split(separator: "/")
                #expect(parts.allSatisfy { Double($0) != nil }, "\(entry.code) \(column)")
            }
        }
    }

    @Test func `of places is a shape`() {
        let shape = CodeLists.standard[.location]?.shape
        for good in ["CLVAP", "PECLL", "US2AB"] { #expect(shape?.fits(good) == true, "\(good)") }
        for bad in ["CLVA", "CLVAP1", "clvap", "CL VAP", "C1VAP", "CLV0P", "CLV1P", ""] {
            #expect(shape?.fits(bad) == false, "\(bad)")
        }
    }

    @Test func `of words finds the unit behind accents, points and case, and leaves two-sided words alone`() {
        let lists = CodeLists.standard
        for (word, code) in [
            ("Kgs.", "KGM"), ("QUILOGRAMAS", "KGM"), ("m³", "MTQ"), ("Metros Cúbicos", "MTQ"), ("UNIDADES", "C62"),
            ("kg (neto)", "KGM"), ("Peças", "H87"), ("LTS", "LTR"),
        ] {
            #expect(lists.unitCode(forWord: word) == code, "\(word)")
        }
        for word in ["quintal", "arroba", "galón", "caja", ""] { #expect(lists.unitCode(forWord: word) == nil) }
        for entry in lists[.unitWord]?.all ?? [] {
            #expect(lists.contains(entry.attributes["unit"] ?? "", in: .unit), "\(entry.code)")
            #expect(entry.attributes["basis"] != nil)
        }
    }
}
