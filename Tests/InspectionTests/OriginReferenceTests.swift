import Canonical
import Dialects
import Foundation
import ReferenceFiles
import Signing
import Testing
import Texts
import Trust
import XML

@testable import Inspection

/// The signed and unsigned reference certificates of origin, as a reader gets them explained.
@Suite(.enabled(if: ReferenceFiles.isPresent || ReferenceFiles.isRequired, "reference data absent"))
struct `Reference certificates of origin` {
    static let folder = "origin/aladi/samples"
    /// The samples were made for this day.
    static let now = Date(timeIntervalSince1970: 1_780_315_200)

    static func inspect(_ path: String, trusting: Bool = true) throws -> Inspection {
        let bytes = try ReferenceFiles.bytes("\(self.folder)/\(path)")
        return Inspector(store: trusting ? try self.store() : TrustStore(), now: self.now, claims: Samples.claims)
            .inspect(bytes, name: path)
    }

    static func store() throws -> TrustStore {
        let signed = "\(self.folder)/synthetic-4.1.1-signed"
        let authority = try Certificate(pem: ReferenceFiles.bytes("\(signed)/test-ca.pem"))
        let list = try RevocationList(pem: ReferenceFiles.bytes("\(signed)/test-ca.crl.pem"))
        return TrustStore(anchors: [TrustAnchor(authority, roles: nil)], revocationLists: [list])
    }

    struct Signed: Sendable, CustomTestStringConvertible {
        let file: String
        let result: Inspection.Result
        let exporter: SignatureAccount.State
        let official: SignatureAccount.State
        let headline: String
        var testDescription: String { self.file }

        init(
            _ file: String,
            _ result: Inspection.Result,
            _ exporter: SignatureAccount.State,
            _ official: SignatureAccount.State,
            _ headline: String
        ) {
            self.file = file
            self.result = result
            self.exporter = exporter
            self.official = official
            self.headline = headline
        }
    }

    static let signed: [Signed] = [
        Signed("A18-complete-sha256", .good, .valid, .valid, "good"),
        Signed("A35-complete-sha256", .good, .valid, .valid, "good"),
        Signed("A18-complete-exp_sha1-fh_sha256", .warned, .remarked, .valid, "warned"),
        Signed("A18-stage2-exporter-signed", .refused, .valid, .absent, "stage"),
        Signed("A18-stage3-certified-not-signed", .refused, .valid, .absent, "stage"),
        Signed("A18-fh-certificate-expired", .refused, .valid, .invalid, "untrusted"),
        Signed("A18-fh-revoked-before-signing", .refused, .valid, .invalid, "untrusted"),
        Signed("A18-fh-revoked-after-signing", .warned, .valid, .remarked, "warned"),
        Signed("A18-tampered-in-COD", .refused, .invalid, .invalid, "broken"),
        Signed("A18-tampered-in-EH", .refused, .valid, .invalid, "broken"),
        Signed("A18-reindented", .refused, .invalid, .invalid, "broken"),
        Signed("A18-extra-namespace-on-envelope", .refused, .invalid, .invalid, "broken"),
        Signed("A18-signature-wrapping", .refused, .invalid, .invalid, "broken"),
        Signed("A18-duplicate-exporter-signature", .refused, .invalid, .invalid, "broken"),
        Signed("A72-complete-sha1", .refused, .remarked, .invalid, "untrusted"),
    ]

    @Test(arguments: Self.signed)
    func `are judged signature by signature`(sample: Signed) throws {
        let inspection = try Self.inspect("synthetic-4.1.1-signed/\(sample.file).xml")
        let codes = inspection.reasons.filter { $0.severity > .note }.map { "\($0.code) \($0.severity)" }
        #expect(inspection.result == sample.result, "\(codes)")
        #expect(inspection.signatures.map(\.role) == [.exporter, .official])
        #expect(inspection.signatures.map(\.state) == [sample.exporter, sample.official], "\(codes)")
        #expect(inspection.headline.key.hasPrefix("inspect.headline.\(sample.headline)"), "\(inspection.headline.key)")
        #expect(inspection.form != nil)
        #expect(inspection.checks.first { $0.name == .directory }?.state == .notChecked)
        let page = PageReport(.spanish).text(inspection)
        _ = try Markup.parse(page)
        #expect(page.contains("class=\"stamp\"") == (sample.result == .refused))
    }

    @Test func `with a document type is unusable`() throws {
        let inspection = try Self.inspect("synthetic-4.1.1-signed/A18-doctype.xml")
        #expect(inspection.result == .unusable)
        #expect(inspection.reasons.map(\.code) == ["XML-003"])
    }

    @Test func `without trust are refused, and say why`() throws {
        let inspection = try Self.inspect("synthetic-4.1.1-signed/A18-complete-sha256.xml", trusting: false)
        #expect(inspection.result == .refused)
        #expect(inspection.checks.first { $0.name == .chain }?.why == Wording("inspect.check.chain.no-trust"))
        #expect(inspection.checks.first { $0.name == .exporterSignature }?.state == .passed)
    }

    static let forms = [
        "R252", "A6", "A14", "A18", "A24", "A33", "A35", "A36", "A38", "A58", "A59", "A60", "A65", "A67", "A72", "A73",
    ]

    @Test(arguments: Self.forms, ["full", "min"])
    func `have every value on their form`(form: String, size: String) throws {
        let inspection = try Self.inspect("synthetic-4.1.1-unsigned/Form\(form)-\(size).xml")
        #expect(inspection.kindWord == "certificate-of-origin")
        #expect(inspection.result == .refused)
        #expect(inspection.form?.layout == OriginLayout.of(form).family.rawValue)
        #expect(inspection.further.isEmpty, "\(inspection.further.map { "\($0.path)=\($0.value)" })")
        for language in Language.allCases {
            _ = try Markup.parse(PageReport(language).text(inspection))
            #expect(!TextReport(language).text(inspection).contains("inspect."))
        }
    }

    @Test func `have a layout each`() {
        #expect(Set(OriginLayout.table.map(\.form)) == Set(Self.forms))
        #expect(OriginLayout.table.count == Self.forms.count)
    }

    @Test func `of an older version are laid out too`() throws {
        let inspection = try Self.inspect("A14-FormA18-v1.8.0-unsigned-anonymised.xml")
        #expect(inspection.dialect == "cod-1.8.0")
        #expect(inspection.form?.layout == "mercosur")
        #expect(inspection.further.isEmpty, "\(inspection.further)")
    }

    @Test func `have their findings told with the line`() throws {
        let sample = try ReferenceFiles.bytes("\(Self.folder)/synthetic-4.1.1-unsigned/FormA18-full.xml")
        let text = String(decoding: sample, as: UTF8.self)
            .replacing("<GoodsItemCode>2204", with: "<GoodsItemCode>2299")
            .replacing(/<GoodsItemOriginRules>.*<\/GoodsItemOriginRules>/, with: "")
        let inspection = Inspector(store: TrustStore(), now: Self.now, claims: Samples.claims)
            .inspect(Array(text.utf8), name: "wine.xml")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = [
            ("COD-220", "Goods[1]/GoodsItemCode", "<GoodsItemCode>2299"), ("COD-221", "Goods[1]", "<Goods>"),
        ]
        for (code, path, content) in expected {
            let reason = try #require(inspection.reasons.first { $0.code == code })
            #expect(reason.path == "COD/FormA18/GoodsList/" + path)
            #expect(lines[try #require(reason.line) - 1].contains(content))
            #expect(TextReport(.english).text(inspection).contains("line \(reason.line ?? 0)"))
        }
        let rules = inspection.reasons.filter { $0.code.wholeMatch(of: /COD-[123]\d\d/) != nil }
        #expect(rules.allSatisfy { $0.line != nil && $0.path?.hasPrefix("COD/FormA18") == true }, "\(rules)")
    }
}
