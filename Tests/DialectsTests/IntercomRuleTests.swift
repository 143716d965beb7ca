import Canonical
import Foundation
import ReferenceFiles
import Testing
import XML

@testable import Dialects

/// The table of INTERCOM's rules against its source, and our eye for them against its schemas.
struct IntercomRuleTests {
    @Test(arguments: [("CFE", 36), ("PFI", 42)])
    func `the field rules are those of the source, row by row`(document: String, count: Int) throws {
        let text = String(decoding: try Samples.bytes("codelists/intercom-can-field-rules.csv"), as: UTF8.self)
        let rows = text.split(whereSeparator: \.isNewline).dropFirst().map { row in
            row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let stated = rows.filter { $0[0] == document }.map { row in
            "\(row[1]) \(row[2]) \(row[3]) \(row[4]) \(row[5]) \(row[6]) \(row[7]) \(row[8])"
        }
        let ours = (document == "CFE" ? IntercomFieldRule.export : IntercomFieldRule.permit).map { rule in
            "\(rule.element) \(rule.keyElement) \(rule.key) \(rule.valueElement) \(Self.columns(rule.form))"
        }
        #expect(stated.count == count)
        #expect(Set(ours).count == count)
        #expect(Set(ours) == Set(stated))
    }

    private static func columns(_ form: IntercomFieldRule.Form) -> String {
        switch form {
        case .text(let most): "string \(most)  "
        case .dateTime: "dateTime   "
        case .yesOrNo: "boolean   "
        case .integer(let digits): "integer  \(digits) "
        case .decimal(let digits, let fraction): "decimal  \(digits) \(fraction)"
        }
    }

    /// What each field of a reference document is given in turn.
    static let values = [
        "", "zwei\nZeilen", "1234567", "007", "123456789012345", "2026-03-02", "HS", String(repeating: "ñ", count: 257),
    ]

    /// The document once for each of its fields, with the value in the field's place.
    private func changed(_ bytes: [UInt8], to value: String) -> [[UInt8]] {
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
        let fields = parts.indices.dropFirst().filter { index in
            parts[index].contains("</") && parts[index - 1].split(separator: "<").last?.hasPrefix("/") == false
                && parts[index].first != "<"
        }
        return fields.map { field in
            var changed = parts
            changed[field] = value + parts[field].drop { $0 != "<" }
            return Array(changed.joined(separator: ">").utf8)
        }
    }

    /// libxml2 and the schema are the judge: where they find something we do; we also know the field rules, which they do not.
    private func compare(
        _ bytes: [UInt8],
        _ manner: SPSEdition.Manner,
        _ profiles: (lenient: Profiles, strict: Profiles)
    ) throws
        -> (theirs: Bool, ours: Bool)?
    {
        guard let root = try? Samples.root(bytes), try profiles.lenient.breaches(bytes) == [] else { return nil }
        let theirs = try profiles.strict.breaches(bytes)
        let ours = IntercomRules(manner, .validations).breaches(in: root)
        #expect(theirs.isEmpty || !ours.isEmpty, "\(theirs.prefix(2))")
        return (!theirs.isEmpty, !ours.isEmpty)
    }

    @Test(arguments: values)
    func `what the strict schema of the certificate refuses our eye refuses, in every field`(value: String) throws {
        for bytes in self.changed(try Samples.bytes("samples/can-intercom/intercom-reference-cfe.xml"), to: value) {
            _ = try self.compare(bytes, .intercomExport, (.exportStandard, .exportValidations))
        }
    }

    @Test(arguments: values)
    func `what the strict schema of the permit refuses our eye refuses, in every field`(value: String) throws {
        for bytes in self.changed(try Samples.bytes(Samples.permits[1]), to: value) {
            _ = try self.compare(bytes, .intercomPermit, (.permitStandard, .permitValidations))
        }
    }

    @Test func `the comparison bites: both judges refuse many changed documents and accept others`() throws {
        var (refused, accepted) = (0, 0)
        let bytes = try Samples.bytes("samples/can-intercom/intercom-reference-cfe.xml")
        for value in ["zwei\nZeilen", "x"] {
            for changed in self.changed(bytes, to: value) {
                let verdict = try self.compare(changed, .intercomExport, (.exportStandard, .exportValidations))
                guard let verdict else { continue }
                if verdict.theirs, verdict.ours { refused += 1 }
                if !verdict.theirs, !verdict.ours { accepted += 1 }
            }
        }
        #expect(refused > 20 && accepted > 20, "\(refused) refused, \(accepted) accepted")
    }

    @Test func `generated certificates in the strict profile are valid in its schema, or refused`() throws {
        var written = 0
        for seed in 1...40 {
            var generator = CertificateGenerator(seed: UInt64(seed), .carried)
            let certificate = try generator.certificate()
            do {
                let encoded = try SPSDialect.intercomExport.encode(
                    certificate,
                    options: EncodeOptions(intercom: .validations)
                )
                written += 1
                #expect(try Profiles.exportValidations.breaches(encoded.bytes) == [], "seed \(seed)")
            } catch let error as DialectError {
                #expect(error.code == "DIA-011", "seed \(seed)")
            }
        }
        #expect(written < 40)
    }

    @Test(arguments: [
        ("ADDITLIL", "mañana"), ("RPCCO", "BEL"), ("RPCOR", "tal vez"), ("OQV", "1.12345"),
        ("OQU", "un saco muy grande y muy pesado de harina de maíz amarillo"),
        ("RPCST", "333"),
    ])
    func `a value beside a tag that breaks its rule is found where it stands`(tag: String, value: String) throws {
        var certificate = try DialectCatalogue.read(try Samples.bytes(Samples.intercom[0])).decoded.phyto
        let note = Note(subject: LocalizedText(tag), contents: [LocalizedText(value)])
        certificate.consignment.items[0].lines[0].notes = [note]
        let bytes = try SPSDialect.intercomExport.encode(certificate).bytes
        let found = try DialectCatalogue.read(bytes).decoded.findings.filter {
            $0.code == "DIA-127" && $0.path.contains("Note")
        }
        #expect(
            found.map(\.path) == [
                "SPSConsignment/IncludedSPSConsignmentItem/IncludedSPSTradeLineItem/AdditionalInformationSPSNote/Content"
            ]
        )
        #expect(found.first?.arguments["rule"]?.hasPrefix(tag + " ") == true)
        let lenient = try SPSDialect.intercomExport.decode(bytes, options: DecodeOptions(intercom: .standard))
        #expect(lenient.findings.filter { $0.code == "DIA-127" } == [])
    }
}
