import Canonical
import Dialects
import Testing
import XML

/// INTERCOM's export certificate, and the ways from it and to it.
struct IntercomTests {
    private static let names = EncodeOptions(authorityNames: ["CO": "ICA", "AR": "SENASA"])

    private func encode(
        _ certificate: PhytosanitaryCertificate,
        _ profile: IntercomProfile = .standard
    ) throws -> Encoded {
        var options = Self.names
        options.intercom = profile
        return try SPSDialect.intercomExport.encode(certificate, options: options)
    }

    private func lines(_ losses: [Loss]) -> [String] {
        losses.map { loss in
            let value = loss.value.map { " " + $0.prefix(40) } ?? ""
            let replacement = loss.replacement.map { " → " + $0 } ?? ""
            return "\(loss.effect.text) \(loss.path.text)\(value)\(replacement) (\(loss.reason.text))"
        }
    }

    @Test(arguments: Samples.intercom)
    func `a certificate of INTERCOM is written without a placeholder, and valid`(path: String) throws {
        let bytes = try Samples.bytes(path)
        let decoded = try DialectCatalogue.read(bytes).decoded
        let encoded = try self.encode(decoded.phyto)
        #expect(try Profiles.exportStandard.breaches(encoded.bytes) == [])
        #expect(encoded.losses.allSatisfy { $0.effect == .lost && $0.reason == .filler })
        let text = String(decoding: encoded.bytes, as: UTF8.self)
        for empty in ["<ram:Name/>", "<ram:ID/>", "<ram:ClassName/>", "HierarchicalLevelCode", "ActualDateTime"] {
            let isPlace = empty == "<ram:Name/>"
            #expect(
                text.split(separator: empty).count - 1 == (isPlace ? 1 : 0),
                "only the place of examination is demanded"
            )
        }
        #expect(!["NULL", "sin dato", "Sin Dato", ">!<", ">Ninguno<"].contains { text.contains($0) })
        let again = try DialectCatalogue.read(encoded.bytes)
        #expect(again.dialect == .intercomExport)
    }

    @Test(arguments: Samples.intercom)
    func `into 17A the placeholders are inserted where 17A demands them, and the way back is the same`(path: String)
        throws
    {
        let bytes = try Samples.bytes(path)
        let there = try DialectCatalogue.translate(bytes, to: .sps17)
        #expect(try Samples.breaches(there.bytes) == [])
        #expect(there.losses.allSatisfy { $0.reason == .filler })
        let text = String(decoding: there.bytes, as: UTF8.self)
        #expect(text.contains("<ram:ActualDateTime><udt:DateTimeString/></ram:ActualDateTime>"))
        let back = try DialectCatalogue.translate(there.bytes, to: .intercomExport)
        #expect(back.losses.allSatisfy { $0.reason == .filler })
        #expect(try Profiles.exportStandard.breaches(back.bytes) == [])
        #expect(back.bytes == (try self.encode(DialectCatalogue.read(bytes).decoded.phyto).bytes))
    }

    @Test(arguments: Samples.handmade + [Samples.full])
    func `from 17A the output is valid, and what changes is listed one by one`(path: String) throws {
        let original = try DialectCatalogue.read(try Samples.bytes(path)).decoded.phyto
        let encoded = try self.encode(original)
        #expect(try Profiles.exportStandard.breaches(encoded.bytes) == [])
        let changed = self.lines(encoded.losses.filter { !$0.path.text.hasSuffix(".mimeType") })
        let tariff = "changed consignment.items[0].lines"
        #expect(changed.allSatisfy { $0.hasPrefix(tariff) && $0.contains(".code.code") }, "\(changed)")
        #expect(changed.count == (path == Samples.full ? 1 : 0))
    }

    @Test func `from 13B the statements get their numbers from their wording, and the rest is listed`() throws {
        let original = try DialectCatalogue.read(try Samples.bytes(Samples.pacific)).decoded.phyto
        let encoded = try self.encode(original)
        #expect(try Profiles.exportStandard.breaches(encoded.bytes) == [])
        #expect(
            self.lines(encoded.losses) == [
                "lost isCopy false (no-place)",
                "lost recipient Servicio Agricola y Ganadero de Chile (no-place)",
                "added signatories[0].clauses[0].id → 1 (by-rule)",
                "added signatories[0].clauses[1].id → 5 (by-rule)",
                "lost consignment.consignor.address.postcode N/A (filler)",
                "lost consignment.items[0].lines[0].notes[0].subject FECHA DE INSPECCION/DATE INSPECTED (not-in-list)",
                "lost consignment.items[0].lines[0].originLocations[0].id N/A (filler)",
            ]
        )
    }

    @Test(arguments: Samples.intercom)
    func `into 13B and back only the recipient and the mark of copies are added`(path: String) throws {
        let there = try DialectCatalogue.translate(try Samples.bytes(path), to: .sps11)
        #expect(there.losses.map(\.path.text) == ["isCopy", "recipient"])
        let back = try DialectCatalogue.translate(there.bytes, to: .intercomExport)
        #expect(try Profiles.exportStandard.breaches(back.bytes) == [])
        let kept = back.losses.filter { $0.reason != .filler }
        #expect(kept.map { "\($0.effect.text) \($0.path.text)" } == ["lost isCopy", "lost recipient"])
    }

    @Test func `what INTERCOM demands is filled from data and never from a filler, else refused by its place`() throws {
        var certificate = try DialectCatalogue.read(try Samples.bytes(Samples.handmade[0])).decoded.phyto
        certificate.issuer = nil
        #expect(
            self.lines(try self.encode(certificate).losses) == [
                "added issuer ICA (by-rule)".replacing("issuer ICA", with: "issuer → ICA")
            ]
        )
        let unknown = #expect(throws: DialectError.self) { try SPSDialect.intercomExport.encode(certificate) }
        #expect(unknown?.code == "DIA-005" && unknown?.arguments["path"] == "issuer")
        certificate.issuer = Party(named: "ICA")
        certificate.signatories[0].place = nil
        certificate.signatories[0].provider?.address = Address(city: "Bogotá")
        #expect(self.lines(try self.encode(certificate).losses).first?.hasPrefix("added signatories[0].place") == true)
        certificate.signatories[0].provider = nil
        let placeless = #expect(throws: DialectError.self) { try self.encode(certificate) }
        #expect(placeless?.arguments["path"] == "signatories[0].place")
        certificate.signatories[0].place = Location(names: ["Bogotá"])
        certificate.signatories[0].clauses = [Clause(contents: ["Todo está bien."])]
        let unnumbered = #expect(throws: DialectError.self) { try self.encode(certificate) }
        #expect(unnumbered?.arguments["path"] == "signatories[0].clauses[0].id")
    }

    @Test func `a document referred to without a number goes between INTERCOM's own and is refused elsewhere`() throws {
        var certificate = try DialectCatalogue.read(try Samples.bytes(Samples.intercom[0])).decoded.phyto
        certificate.references = [DocumentReference(information: "copia")]
        #expect(try Profiles.exportStandard.breaches(self.encode(certificate).bytes) == [])
        let error = #expect(throws: DialectError.self) { try SPSDialect.sps17.encode(certificate) }
        #expect(error?.code == "DIA-005" && error?.arguments["path"] == "references[0].number")
        let incomplete = try SPSDialect.sps17.encode(certificate, options: EncodeOptions(allowsMissing: true))
        #expect(incomplete.losses.contains { $0.effect == .missing && $0.path.text == "references[0].number" })
        certificate.references = [DocumentReference(number: "PC-1")]
        let nearest = try SPSDialect.sps17.encode(certificate)
        let added = nearest.losses.filter { $0.effect == .added }
        #expect(added.map(\.replacement) == ["ZZZ"], "the nearest code, and it is said")
    }

    @Test func `the strict profile refuses with every breach by name, and takes what is completed`() throws {
        var certificate = try DialectCatalogue.read(try Samples.bytes(Samples.handmade[0])).decoded.phyto
        let error = #expect(throws: DialectError.self) { try self.encode(certificate, .validations) }
        #expect(error?.code == "DIA-011")
        #expect(error?.arguments["breaches"]?.contains("SPSExchangedDocument/ID: number: \"PC-CO-0000001\"") == true)
        #expect(error?.arguments["profile"] == "validaciones")
        certificate.number = "1234CO"
        certificate.consignment.items[0].lines[0].classifications = [
            Classification(systems: ["HS"], code: "060311", names: ["Rosas"]),
            Classification(systems: ["IPPCPCVP"], code: "CF", names: ["Cut flowers"]),
        ]
        for line in certificate.consignment.items[0].lines.indices {
            for treatment in certificate.consignment.items[0].lines[line].treatments.indices {
                certificate.consignment.items[0].lines[line].treatments[treatment].period?.start =
                    "2026-03-01T00:00:00Z"
                certificate.consignment.items[0].lines[line].treatments[treatment].period?.end = "2026-03-01T00:00:00Z"
            }
        }
        let encoded = try self.encode(certificate, .validations)
        #expect(try Profiles.exportValidations.breaches(encoded.bytes) == [])
        let changes = self.lines(encoded.losses)
        #expect(changes.contains { $0.hasPrefix("changed consignment.unloadingPort.id.id") }, "of a LOCODE the country")
        let line = "consignment.items[0].lines[0]"
        #expect(changes.contains("lost \(line).classifications[0].names[0] Rosas (no-place)"), "a code or names")
        #expect(changes.contains("lost \(line).classifications[1].code CF (no-place)"))
    }

    @Test(arguments: Samples.intercom)
    func `INTERCOM's own samples stay valid in the strict profile where their fillers were not needed`(path: String)
        throws
    {
        let certificate = try DialectCatalogue.read(try Samples.bytes(path)).decoded.phyto
        do {
            let encoded = try self.encode(certificate, .validations)
            #expect(try Profiles.exportValidations.breaches(encoded.bytes) == [])
            #expect(!path.contains("cfe-ec"))
        } catch let error as DialectError {
            #expect(error.code == "DIA-011" && path.contains("cfe-ec"), "\(error.arguments["breaches"] ?? "")")
            #expect(error.arguments["breaches"]?.contains("required") == true, "Ninguno is no intended use")
        }
    }

    @Test func `a tariff code has six digits, and a long one is cut and reported`() throws {
        var certificate = try DialectCatalogue.read(try Samples.bytes(Samples.intercom[0])).decoded.phyto
        certificate.consignment.items[0].lines[0].classifications = [
            Classification(systems: ["HS"], code: "0603110000"), Classification(systems: ["EPPO"], code: "ROSSS"),
        ]
        let losses = self.lines(try self.encode(certificate).losses).filter { $0.contains("classifications") }
        let place = "consignment.items[0].lines[0].classifications"
        #expect(
            losses == [
                "changed \(place)[0].code.code 0603110000 → 060311 (by-rule)",
                "lost \(place)[1] (not-of-form)",
            ]
        )
    }
}
