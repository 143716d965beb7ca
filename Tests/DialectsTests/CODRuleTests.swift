import Canonical
import Foundation
import ReferenceFiles
import Testing
import XML

@testable import Dialects

/// The table of annex 5 in the reference data: requirements by element, one letter for each form.
private func annexFive() throws -> [String: [String]] {
    guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
    let text = String(
        decoding: try ReferenceFiles.bytes("origin/aladi/tables/cod_requirements_rev13.csv"),
        as: UTF8.self
    )
    let lines = text.split(whereSeparator: \.isNewline).dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(lines.map { ($0[1], Array($0[4...])) }, uniquingKeysWith: { first, _ in first })
}

@Suite struct `The rules of certificates of origin` {
    @Test func `annex 5 is in the table as it is in the specification`() throws {
        let expected = try annexFive()
        #expect(expected.count == 109)
        let words: [UInt8: String] = [0x4D: "M", 0x46: "F", 0x4F: "O", 0x2D: "NC"]
        var seen: Set<String> = []
        for row in CODTable.head + CODTable.rows + CODTable.entityBlocks where !row.annex.isEmpty {
            seen.insert(row.name)
            #expect(row.annex.map { words[$0] ?? "?" } == expected[row.name], "\(row.path)")
        }
        #expect(Set(expected.keys) == seen)
    }

    /// Where the schema of 4.1.1 and annex 5 say different things about the same element of a form: 19 cells, all known.
    static let disagreements = [
        "A33 Subscriber/SubscriberSubmitterName mandatory, the group is optional",
        "A33 Subscriber/SubscriberSubmitterTitle mandatory, the group is optional",
        "A33 Subscriber/SubscriberBusinessName mandatory, the group is optional",
        "A33 Subscriber/SubscriberTelephone mandatory, the group is optional",
        "A60 Producers/Producer/ProducerConfidenciality mandatory, the schema has it optional",
        "A60 Subscriber/SubscriberSubmitterName mandatory, the group is optional",
        "A60 Subscriber/SubscriberSubmitterTitle mandatory, the group is optional",
        "A60 Subscriber/SubscriberBusinessName mandatory, the group is optional",
        "A60 Subscriber/SubscriberTelephone mandatory, the group is optional",
        "A60 Comments/ThirdOpComments/ThirdOpStatement mandatory, the group is optional",
        "A67 Invoices/Invoice/InvoiceDate mandatory, the group is optional",
        "A67 Invoices/Invoice/InvoiceNo mandatory, the group is optional",
        "A67 Invoices/Invoice/InvoiceOrderNo mandatory, the group is optional",
        "A67 Invoices/InvoiceQty mandatory, the group is optional",
        "A67 Producers/Producer/ProducerConfidenciality mandatory, the schema has it optional",
        "A67 Subscriber/SubscriberSubmitterName mandatory, the group is optional",
        "A67 Subscriber/SubscriberSubmitterTitle mandatory, the group is optional",
        "A67 Subscriber/SubscriberBusinessName mandatory, the group is optional",
        "A67 Subscriber/SubscriberTelephone mandatory, the group is optional",
    ]

    @Test func `schema and annex 5 disagree in 19 cells`() throws {
        var found: [String] = []
        for form in CODForm.allCases {
            let profile = try #require(FormProfile(form, .v411))
            let needs = Dictionary(
                profile.elements.map { ($0.element, $0.need) },
                uniquingKeysWith: { first, _ in first }
            )
            for row in CODTable.head + CODTable.rows where row.requirement(form) != nil {
                let need = needs[row.path] ?? Self.need(row, form)
                switch (row.requirement(form), need) {
                case (.mandatory, .required), (.facultative, .optional), (.optional, .optional),
                    (.notApplicable, .notAllowed),
                    (.facultative, .requiredInGroup), (.optional, .requiredInGroup):
                    continue
                case (.mandatory, .requiredInGroup)
                where row.group.hasPrefix("Comments") == false && !Self.isFree(row, form):
                    continue
                case (.mandatory, .requiredInGroup):
                    found.append("\(form.rawValue) \(row.path) mandatory, the group is optional")
                case (.mandatory, .optional):
                    let isGroup = Self.isFree(row, form)
                    found.append(
                        "\(form.rawValue) \(row.path) mandatory, the \(isGroup ? "group is" : "schema has it") optional"
                    )
                default:
                    found.append("\(form.rawValue) \(row.path) \(String(describing: row.requirement(form))) \(need)")
                }
            }
        }
        #expect(found.sorted() == Self.disagreements.sorted())
    }

    private static func need(_ row: CODTable.Row, _ form: CODForm) -> FormProfile.Need {
        switch row.occurrence(.v411, form) {
        case .never: .notAllowed
        case .optional, .any: .optional
        case .once, .many: .required
        }
    }

    /// Whether a group around an element may be absent.
    private static func isFree(_ row: CODTable.Row, _ form: CODForm) -> Bool {
        CODTable.rows.contains { group in
            group.type == nil && row.path.hasPrefix(group.path + "/") && !group.occurrence(.v411, form).isRequired
        }
    }

    @Test func `every element has its place in the canonical certificate`() {
        for row in CODTable.head + CODTable.rows + CODTable.entityBlocks where row.type != nil {
            let isFree = row.name.hasSuffix("Qty") || row.name == "CODVer"
            #expect((CODBindings.canonicalPath(of: row) == nil) == isFree, "\(row.path)")
        }
    }

    private func complete(_ change: (String) -> String = { $0 }) throws -> [Finding] {
        let bytes = try CODSamples.signed("A18-complete-sha256.xml")
        let text = change(String(decoding: bytes, as: UTF8.self))
        return CODRules.findings(try CODSamples.document(Array(text.utf8)))
    }

    @Test func `reading tells a number that contradicts its entity, and that is about integrity`() throws {
        let text = String(decoding: try CODSamples.signed("A18-complete-sha256.xml"), as: UTF8.self)
        let forged = text.replacing(">AR004A18260000000300<", with: ">AR005A18260000000301<")
        let findings = try DialectCatalogue.read(Array(forged.utf8)).decoded.findings
        let finding = try #require(findings.first { $0.code == "COD-042" })
        #expect(finding.class == .integrity && finding.severity == .error)
    }

    @Test func `a good certificate breaks no rule`() throws {
        #expect(try self.complete().map(\.code) == [])
        for name in ["A35-complete-sha256.xml", "A72-complete-sha1.xml", "A18-complete-exp_sha1-fh_sha256.xml"] {
            let document = try CODSamples.document(CODSamples.signed(name))
            #expect(CODRules.findings(document).map(\.code) == [], "\(name)")
        }
    }

    @Test(arguments: [
        ("<EHCountry>AR<", "<EHCountry>BR<", ["COD-041"]),
        ("<EHId>004<", "<EHId>005<", ["COD-042"]),
        ("<AgreementAcronym>A18<", "<AgreementAcronym>A57<", ["COD-043"]),
        ("<AgreementAcronym>A18<", "<AgreementAcronym>A35<", ["COD-045", "COD-043"]),
        ("<CertificateDate>2026", "<CertificateDate>2025", ["COD-044"]),
        (">AR004A18260000000300<", ">AR004A18250000000300<", ["COD-044"]),
        (">AR004A18260000000300<", ">AR004A18250000000301<", []),
        ("<EHCityLocality>", "<EHFax>11 4000-0000</EHFax><EHCityLocality>", ["COD-031", "COD-014", "COD-014"]),
        ("<EHEmail>", "<EHFax>11 4000-0000</EHFax><EHEmail>", ["COD-031"]),
        ("<CertificateDate>", "<CertificateControlCode>7</CertificateControlCode><CertificateDate>", ["COD-031"]),
        ("<CODVer>4.1.1<", "<CODVer>1.8.1<", ["COD-010"]),
        ("<CODVer>4.1.1<", "<CODVer>4.1.0<", ["COD-024"]),
        ("<ExporterCountry>AR<", "<ExporterCountry>ar<", ["COD-022"]),
        ("<GoodsItemCode>2204.21.00<", "<GoodsItemCode>22042100<", ["COD-023"]),
        ("<GeneralComments>", "<Nota>x</Nota><GeneralComments>", ["COD-017"]),
        ("<GeneralComments>", "<LocalCurrency>x</LocalCurrency><GeneralComments>", ["COD-016"]),
        ("<HSVer>", "<HSVer id=\"x\">", ["COD-018"]),
    ])
    func `a fault has its own code`(old: String, new: String, codes: [String]) throws {
        let findings = try self.complete { text in
            text.replacing(old, with: new, maxReplacements: 1)
        }
        #expect(findings.map(\.code) == codes, "\(findings)")
        #expect(findings.allSatisfy { $0.code == "COD-010" || $0.line ?? 0 > 1 })
    }

    @Test func `a number of 26 characters is read, and no schema admits it`() throws {
        let findings = try self.complete { text in
            text.replacing(/<CertificateID>(.{10})(.*)</, maxReplacements: 1) { "<CertificateID>\($0.1)000000\($0.2)<" }
        }
        #expect(findings.map(\.code) == ["COD-023", "COD-040"], "\(findings)")
    }

    @Test func `documents that say 1.8.0 are judged by 1.8.2 where they follow it`() throws {
        let document = try CODSamples.document(CODSamples.bytes(CODSamples.oldest))
        #expect(document.version == "1.8.0")
        let findings = CODRules.findings(document, sources: [.schema])
        #expect(findings.isEmpty, "\(findings)")
        let text = String(decoding: try CODSamples.bytes(CODSamples.oldest), as: UTF8.self)
            .replacing(/<ConsigneeCountry>.*<\/ConsigneeCountry>/, with: "")
        let practice = CODRules.findings(try CODSamples.document(Array(text.utf8)), sources: [.schema])
        #expect(practice.map(\.code) == ["COD-046"])
    }
}
