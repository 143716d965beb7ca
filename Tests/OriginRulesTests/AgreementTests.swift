import Canonical
import OriginRules
import ReferenceFiles
import Testing
import Texts

@Suite struct `The agreements` {
    @Test func `are 48, each once`() {
        #expect(Agreement.all.count == 48)
        #expect(Set(Agreement.all.map(\.acronym)).count == 48)
        #expect(Agreement.named("A99") == nil)
    }

    @Test(arguments: Agreement.all.map(\.acronym))
    func `have parties, forms, names and a source`(acronym: String) throws {
        let agreement = try #require(Agreement.named(acronym))
        #expect(agreement.parties.count >= 2)
        #expect(Set(agreement.parties).count == agreement.parties.count)
        #expect(!agreement.forms.isEmpty && !agreement.source.isEmpty)
        #expect((agreement.nomenclature == nil) == (agreement.nomenclatureSource == nil))
        #expect(agreement.name.english != agreement.name.spanish)
        for regime in agreement.regimes { #expect(!regime.source.isEmpty && !regime.name.isEmpty) }
    }

    /// The official list, read from the reference data: acronyms, parties and forms must say the same.
    @Test(.enabled(if: ReferenceFiles.isPresent || ReferenceFiles.isRequired))
    func `are those of ALADI's list`() throws {
        let bytes = try ReferenceFiles.bytes("origin/aladi/tables/agreements.csv")
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
        #expect(lines.count == 48)
        for line in lines {
            let fields = Self.fields(String(line))
            let agreement = try #require(Agreement.named(fields[0]), "\(fields[0]) is missing")
            if !fields[2].contains("all members") {
                let text = fields[2].contains("(AR") ? fields[2] : fields[2].replacing("MERCOSUR", with: "AR BR PY UY")
                let parties = text.split { " +()".contains($0) }.map(String.init).filter { $0.count == 2 }
                #expect(Set(parties) == Set(agreement.parties.map(\.rawValue)), "\(fields[0])")
            }
            for form in agreement.forms where fields[0] != "A08" {
                #expect(fields[3].contains("Form" + form), "\(fields[0]) \(form)")
            }
        }
    }

    private static func fields(_ line: String) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields
    }

    @Test func `bind two countries or do not`() throws {
        #expect(Agreement.between("CL", "PE").map(\.acronym) == ["R04", "R07", "A38", "G02"])
        #expect(Agreement.between("AR", "BR").map(\.acronym) == ["R04", "R07", "A14", "A18", "G02", "T06"])
        #expect(Agreement.between("BO", "CL").contains { $0.acronym == "R01" })
        #expect(!Agreement.between("CL", "BO").contains { $0.acronym == "R01" })
        let ace35 = try #require(Agreement.named("A35"))
        #expect(ace35.grants(from: "AR", to: "CL") && ace35.grants(from: "CL", to: "UY"))
        #expect(!ace35.grants(from: "AR", to: "BR") && ace35.isOneSide("AR", "BR"))
        #expect(!ace35.grants(from: "CL", to: "CL") && !ace35.grants(from: "CL", to: "PE"))
    }

    @Test func `change MERCOSUR's regime on 18 July 2024`() throws {
        let agreement = try #require(Agreement.named("A18"))
        let last = try #require(CalendarDay(year: 2024, month: 7, day: 17))
        let first = try #require(CalendarDay(year: 2024, month: 7, day: 18))
        #expect(first == OriginRegime.mercosurChange)
        #expect(agreement.regime(on: last, form: "A18")?.validity == .days(180))
        #expect(agreement.regime(on: last, form: "A18")?.invoiceToIssueDaysMax == 60)
        #expect(agreement.regime(on: first, form: "A18")?.validity == .months(12))
        #expect(agreement.regime(on: first, form: "A18")?.invoiceToIssueDaysMax == 180)
    }

    @Test func `take the figures of a form only with that form`() throws {
        let agreement = try #require(Agreement.named("A14"))
        let day = try #require(CalendarDay(year: 2026, month: 3, day: 5))
        #expect(agreement.regime(on: day, form: "A18")?.standing == .byForm)
        #expect(agreement.regime(on: day, form: "A14") == nil)
    }
}
