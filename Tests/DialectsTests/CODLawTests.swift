import Canonical
import Testing
import XML

@testable import Dialects

/// A canonical document as a table of values by path, to which losses can be applied.
///
/// It knows nothing of the dialect: a loss says what became of a value, and exactly that must be found when the output is read.
private struct Values: Equatable {
    private(set) var byPath: [String: String] = [:]

    init(_ json: JSONValue) {
        self.add(json, "")
    }

    private mutating func add(_ json: JSONValue, _ path: String) {
        switch json {
        case .object(let object):
            if let written = object["written"]?.string { return self.set(path, written) }
            for member in object.members {
                self.add(member.value, path.isEmpty ? member.name : path + "." + member.name)
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() { self.add(element, path + "[\(index)]") }
        case .string(let text): self.set(path, text)
        case .number(let number): self.set(path, number)
        case .bool(let flag): self.set(path, flag ? "true" : "false")
        case .null: break
        }
    }

    private mutating func set(_ path: String, _ text: String) {
        if !text.isEmpty { self.byPath[path] = text }
    }

    /// The values that must be read where these were written with losses.
    func after(_ losses: [Loss]) -> Values {
        var result = self
        for loss in losses {
            let path = loss.path.text
            switch loss.effect {
            case .lost: result.byPath[path] = nil
            case .changed, .added: result.byPath[path] = loss.replacement
            default: break
            }
        }
        return result
    }

    /// Where two tables differ, long values by their first characters; numbers of list elements are left out, since those
    /// behind a lost element move up.
    func differences(_ other: Values) -> [String] {
        let (mine, others) = (self.counted, other.counted)
        return Set(mine.keys).union(others.keys).filter { mine[$0, default: 0] != others[$0, default: 0] }.sorted()
    }

    private var counted: [String: Int] {
        self.byPath.reduce(into: [:]) { counts, value in
            let path = value.key.split(separator: "[").map { part -> Substring in
                guard let close = part.firstIndex(of: "]") else { return part }
                return part[close...].dropFirst()
            }.joined()
            counts["\(path)=\(value.value.prefix(Loss.valueLengthMax))", default: 0] += 1
        }
    }
}

/// The two laws: decode∘encode is the identity but for the declared losses, and encode∘decode∘encode is encode.
@Suite struct `The laws of the dialects of certificates of origin` {
    private func check(
        _ certificate: CertificateOfOrigin,
        _ dialect: CODDialect,
        _ options: EncodeOptions,
        _ name: String
    ) throws {
        let encoded = try dialect.encode(certificate, options: options)
        let root = try ParsedDocument(parsing: encoded.bytes).root
        let read = try #require(try dialect.decode(root, options: DecodeOptions()).certificate.origin)
        let expected = Values(certificate.json).after(encoded.losses)
        let differences = expected.differences(Values(read.json))
        #expect(differences.isEmpty, "\(name) \(dialect.id): \(differences.prefix(10))")
        let again = try dialect.encode(read, options: options)
        #expect(again.bytes == encoded.bytes, "\(name) \(dialect.id)")
        let document = try #require(CODDocument(root))
        let breaches = CODRules.findings(document, by: dialect.format, sources: [.schema])
        // Blocks of an entity without the exporter's signature are at no stage until they are put where they belong.
        let allowed = (options.writesEntity ? ["COD-020"] : []) + (options.allowsMissing ? ["COD-013"] : [])
        let unexplained = breaches.filter { !allowed.contains($0.code) }.map { $0.code + " " + $0.path }
        #expect(unexplained.isEmpty, "\(name) \(dialect.id): \(unexplained)")
        let lacks = encoded.losses.contains { $0.effect == .missing }
        #expect(lacks || !breaches.contains { $0.code == "COD-013" }, "\(name) \(dialect.id): lacks what no loss says")
    }

    @Test(arguments: CODVersion.allCases)
    func `hold for certificates of any content on every form`(version: CODVersion) throws {
        for form in version.forms {
            for seed in 1...2 {
                var generator = CODCertificateGenerator(seed: UInt64(seed * 100 + form.column))
                let certificate = try generator.certificate(form: form.rawValue)
                let options = EncodeOptions(writesEntity: seed % 2 == 0, allowsMissing: true)
                try self.check(certificate, CODDialect(version), options, "\(form.rawValue) seed \(seed)")
            }
        }
    }

    @Test(arguments: CODVersion.allCases)
    func `hold without any loss for documents that the tables allow`(version: CODVersion) throws {
        let dialect = CODDialect(version)
        for form in version.forms {
            var generator = try #require(CODTreeGenerator(version, form, seed: UInt64(form.column + 500)))
            for number in 0..<2 {
                let isWhole = number % 2 == 0
                let tree = generator.certificate(isWhole ? .complete : .draft)
                let root = try ParsedDocument(parsing: Array(tree.xml.utf8)).root
                let decoded = try dialect.decode(root, options: DecodeOptions())
                #expect(decoded.losses.isEmpty, "\(form) \(decoded.losses)")
                let options = EncodeOptions(writesEntity: isWhole)
                let encoded = try dialect.encode(decoded.certificate, options: options)
                #expect(encoded.losses.isEmpty, "\(version.rawValue) \(form.rawValue): \(encoded.losses)")
                let (before, after) = (Inventory(root), Inventory(try ParsedDocument(parsing: encoded.bytes).root))
                let added = after.missing(in: before).filter { !$0.contains("Qty=") }
                let gone = before.missing(in: after).filter { !$0.contains("Qty=") }
                #expect(gone.isEmpty && added.isEmpty, "\(version.rawValue) \(form.rawValue): \(gone) \(added)")
                try self.check(try #require(decoded.certificate.origin), dialect, options, form.rawValue)
            }
        }
    }
}
