import Canonical
import Dialects
import Testing
import XML

/// The 43 tags of the ePhyto guide: where they stand, what they look like, and the older ones.
struct TagTests {
    private func certificate() throws -> PhytosanitaryCertificate {
        try DialectCatalogue.read(try Samples.bytes(Samples.handmade[0])).decoded.phyto
    }

    private func findings(document notes: [Note] = [], line: [Note] = [], _ treatments: [Treatment] = []) throws
        -> [Finding]
    {
        var certificate = try self.certificate()
        certificate.notes = notes
        certificate.consignment.items[0].lines[0].notes = line
        certificate.consignment.items[0].lines[0].treatments = treatments
        return try SPSDialect.sps17.decode(try SPSDialect.sps17.encode(certificate).bytes).findings
    }

    private func note(_ tag: String, _ contents: LocalizedText...) -> Note {
        Note(subject: LocalizedText(tag), contents: contents)
    }

    @Test func `the table has the guide's 43 tags, each once`() throws {
        let text = String(decoding: try Samples.bytes("codelists/ephyto-tag-acronyms-guide-2.10.csv"), as: UTF8.self)
        let tags = text.split(whereSeparator: \.isNewline).dropFirst().map { String($0.prefix { $0 != "," }) }
        #expect(tags.count == 43)
        #expect(Set(NoteTag.table.map(\.tag.text)) == Set(tags))
        #expect(NoteTag.table.count == 43)
    }

    @Test(arguments: NoteTag.table.map(\.tag.text))
    func `every tag is read at its level without a finding and written back`(tag: String) throws {
        let definition = try #require(NoteTag(tag).definition)
        let content: LocalizedText =
            switch definition.form {
            case .statement: "5"
            case .date: "2026-03-02"
            case .country: "BE"
            case .decimal: "1234.5678"
            case .answer: "True"
            case .text, .code, .measure: "x"
            }
        let found: [Finding]
        switch definition.level {
        case .document, .either: found = try self.findings(document: [self.note(tag, content)])
        case .line: found = try self.findings(line: [self.note(tag, content)])
        case .treatment:
            let characteristic = TreatmentCharacteristic(descriptions: [LocalizedText(tag), content])
            found = try self.findings([Treatment(characteristics: [characteristic])])
        case .classification: return
        }
        #expect(found.filter { !["DIA-106", "DIA-107", "DIA-132"].contains($0.code) } == [])
    }

    @Test(arguments: [
        ("SPSFL", "123"), ("SPSFL", "cinco"), ("ADDIEDL", "May 1,2,5 2020"), ("ADRD", "ayer"), ("ADRP", "IV"),
    ])
    func `a content of another form is found in the document and kept`(tag: String, content: String) throws {
        let found = try self.findings(document: [self.note(tag, LocalizedText(content)), self.note("ADRPN", "1")])
        #expect(found.filter { $0.code == "DIA-128" }.map { $0.arguments["value"] } == [content])
        #expect(found.allSatisfy { $0.severity == .info })
    }

    @Test(arguments: [
        ("OQV", "diez"), ("OQV", "1.23456"), ("OQV", "123456789012345678901"), ("RPCCO", "Bélgica"), ("RPCCO", "XX"),
        ("RPCOR", "sí"), ("RPCST", "tres"), ("ADDITLIL", "pronto"),
    ])
    func `a content of another form is found in the line and kept`(tag: String, content: String) throws {
        let found = try self.findings(line: [self.note(tag, LocalizedText(content))])
        #expect(found.map(\.code) == ["DIA-128"])
    }

    @Test(arguments: NoteTag.table.filter { $0.lengthMax != nil }.map(\.tag.text))
    func `a content over the length of its tag is found, one at the length is not`(tag: String) throws {
        let definition = try #require(NoteTag(tag).definition)
        let most = try #require(definition.lengthMax)
        for (length, count) in [(most, 0), (most + 1, 1)] {
            let text = LocalizedText(String(repeating: "ñ", count: length))
            let treatment = Treatment(characteristics: [
                TreatmentCharacteristic(descriptions: [LocalizedText(tag), text])
            ])
            let found =
                switch definition.level {
                case .line: try self.findings(line: [self.note(tag, text)])
                case .treatment: try self.findings([treatment])
                default: try self.findings(document: [self.note(tag, text)])
                }
            #expect(found.count { $0.code == "DIA-116" } == count, "\(length)")
        }
    }

    @Test(arguments: [
        ("ADCO", "ADEDL", "ADTLIL"), ("ADIP", "ADIPEDL", "ADIPTLIL"), ("ADDI", "ADDIEDL", "ADDITLIL"),
        ("ADAO", "ADAOEDL", "ADAOTLIL"),
    ])
    func `an older tag is read with a finding and never written`(old: String, document: String, line: String) throws {
        var certificate = try self.certificate()
        certificate.notes = [self.note(old, "2026-03-02")]
        certificate.consignment.items[0].lines[0].notes = [self.note(old, "2026-03-02")]
        let encoded = try SPSDialect.sps17.encode(certificate)
        #expect(encoded.losses.map(\.replacement) == [document, line])
        #expect(encoded.losses.allSatisfy { $0.effect == .changed && $0.reason == .byRule && $0.value == old })
        let text = String(decoding: encoded.bytes, as: UTF8.self)
        let old17 = text.replacing(">\(document)<", with: ">\(old)<").replacing(">\(line)<", with: ">\(old)<")
        let read = try SPSDialect.sps17.decode(Array(old17.utf8))
        #expect(read.findings.filter { $0.code == "DIA-129" }.map { $0.arguments["replacement"] } == [document, line])
        #expect(read.phyto.contents(of: NoteTag(old)).map(\.text) == ["2026-03-02"], "kept as written")
        let thirteen = try SPSDialect.sps11.encode(read.phyto).losses.filter { $0.path.text.contains("subject") }
        #expect(thirteen == [], "13B's subjects are free text")
    }

    @Test func `several contents of a note keep their languages, in every edition`() throws {
        var certificate = try self.certificate()
        certificate.notes = [
            self.note("ADEDL", LocalizedText("Libre de plagas", "es"), LocalizedText("Free of pests", "en")),
            self.note("ADEDL", LocalizedText("Inspeccionado", "es")),
        ]
        for dialect in SPSDialect.editions + [.intercomExport] {
            let read = try dialect.decode(try dialect.encode(certificate).bytes).phyto
            #expect(read.notes == certificate.notes, "\(dialect.id)")
            #expect(read.contents(of: "ADEDL").map(\.language) == ["es", "en", "es"])
        }
    }

    @Test(arguments: 1...6)
    func `a treatment says the same in whatever order its characteristics stand`(seed: Int) throws {
        var characteristics = [
            TreatmentCharacteristic(descriptions: ["TTL1", "CHT"]),
            TreatmentCharacteristic(descriptions: ["TTL2", "FG"]),
            TreatmentCharacteristic(descriptions: ["TTCH", "52"]),
            TreatmentCharacteristic(descriptions: ["TTCH", "64"]),
            TreatmentCharacteristic(descriptions: ["TTTM"], value: Quantity(value: "21.5", unitCode: "CEL")),
            TreatmentCharacteristic(descriptions: ["TTCO"], value: Quantity(value: "48", unitCode: "KX")),
            TreatmentCharacteristic(descriptions: ["TTAI", "sin más"]),
            TreatmentCharacteristic(descriptions: ["TTFT", LocalizedText("Bromuro de metilo, 24 h", "es")]),
        ]
        var numbers = SeededNumbers(seed: UInt64(seed))
        characteristics.shuffle(using: &numbers)
        var certificate = try self.certificate()
        certificate.consignment.items[0].lines[0].treatments = [Treatment(characteristics: characteristics)]
        for dialect in SPSDialect.editions + [.intercomExport] {
            let encoded = try dialect.encode(certificate)
            #expect(try Judge.breaches(encoded.bytes, dialect.id) == [])
            let treatment = try dialect.decode(encoded.bytes).phyto.lines[0].treatments[0]
            #expect(Set(treatment.facts("TTCH").map(\.text)) == ["52", "64"])
            #expect(treatment.facts("TTL1").map(\.text) == ["CHT"] && treatment.facts("TTL2").map(\.text) == ["FG"])
            #expect(treatment.fullTexts == [LocalizedText("Bromuro de metilo, 24 h", "es")])
            let measures = treatment.characteristics.filter { $0.value != nil }.map { $0.tag?.text }
            #expect(Set(measures) == ["TTTM", "TTCO"])
        }
    }
}
