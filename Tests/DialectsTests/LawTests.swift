import Canonical
import Dialects
import Testing
import XML

/// The two laws of a dialect: decode∘encode is the identity but for the declared losses, and encode∘decode∘encode is encode.
struct LawTests {
    private static let dialects: [SPSDialect] = [.sps17, .sps11, .intercomExport]
    private static let all: [SPSDialect] = SPSDialect.editions + [.intercomExport]

    /// The places where two canonical documents differ.
    private func differences(_ one: JSONValue?, _ other: JSONValue?, at path: CanonicalPath = .root) -> [String] {
        guard one != other else { return [] }
        switch (one, other) {
        case (.object(let first), .object(let second)):
            let names = Set(first.members.map(\.name)).union(second.members.map(\.name)).sorted()
            return names.flatMap { self.differences(first[$0], second[$0], at: path.member($0)) }
        case (.array(let first), .array(let second)):
            return (0..<max(first.count, second.count)).flatMap { index in
                self.differences(
                    index < first.count ? first[index] : nil,
                    index < second.count ? second[index] : nil,
                    at: path.element(index)
                )
            }
        default: return [path.text]
        }
    }

    /// True where a difference lies in, around or (in a list, where others move up) beside a declared loss.
    private func explains(_ loss: Loss, _ difference: String) -> Bool {
        let path = loss.path.text
        if difference.hasPrefix(path) || path.hasPrefix(difference) { return true }
        var list = path
        while let bracket = list.lastIndex(of: "[") {
            list = String(list[..<bracket])
            if difference.hasPrefix(list + "[") { return true }
        }
        return false
    }

    /// Where two texts part, with what stands around; nil for equal ones.
    private func firstDifference(_ one: [UInt8], _ other: [UInt8]) -> String? {
        guard one != other else { return nil }
        let place = zip(one, other).enumerated().first { $1.0 != $1.1 }?.offset ?? min(one.count, other.count)
        let around = { (bytes: [UInt8]) in String(decoding: bytes.dropFirst(place - 80).prefix(160), as: UTF8.self) }
        return around(one) + "\n--- other:\n" + around(other)
    }

    private func check(_ certificate: TradeCertificate, _ dialect: any Dialect, _ name: String) throws {
        let encoded = try dialect.encode(certificate)
        let decoded = try dialect.decode(encoded.bytes)
        let before = CanonicalJSON.value(certificate)
        let differences = self.differences(before, CanonicalJSON.value(decoded.certificate))
        let unexplained = differences.filter { place in !encoded.losses.contains { self.explains($0, place) } }
        #expect(unexplained == [], "\(name) \(dialect.id)")
        let idle = encoded.losses.filter { loss in !differences.contains { self.explains(loss, $0) } }
        #expect(idle == [], "\(name) \(dialect.id): declared and yet carried")
        let again = try dialect.encode(decoded.certificate)
        #expect(self.firstDifference(again.bytes, encoded.bytes) == nil, "\(name) \(dialect.id)")
        #expect(try Judge.breaches(encoded.bytes, dialect.id) == [], "\(name) \(dialect.id)")
    }

    /// As ``check``, where a document that lacks what its format demands may be refused, and by its place alone.
    private func checkOrRefuse(_ certificate: TradeCertificate, _ dialect: any Dialect, _ name: String) throws {
        do {
            try self.check(certificate, dialect, name)
        } catch let error as DialectError {
            #expect(error.code == "DIA-005", "only what cannot be written is refused: \(name) \(dialect.id)")
        }
    }

    @Test(arguments: Samples.certificates)
    func `hold for every sample in every dialect`(path: String) throws {
        let certificate = try DialectCatalogue.read(try Samples.bytes(path)).decoded.certificate
        for dialect in Self.all { try self.check(certificate, dialect, path) }
    }

    @Test(arguments: Samples.permits)
    func `hold for every import permit`(path: String) throws {
        let permit = try DialectCatalogue.read(try Samples.bytes(path)).decoded.certificate
        try self.check(permit, PermitDialect(), path)
    }

    @Test(arguments: 1...60)
    func `hold for generated import permits`(seed: Int) throws {
        var generator = CertificateGenerator(seed: UInt64(seed), seed % 2 == 0 ? .carried : .any)
        let permit = TradeCertificate.importPermit(try generator.permit())
        try self.checkOrRefuse(permit, PermitDialect(), "seed \(seed)")
        if seed % 2 == 0 { #expect(throws: Never.self) { try PermitDialect().encode(permit) } }
    }

    @Test(arguments: 61...66)
    func `hold in every edition of the namespace`(seed: Int) throws {
        var generator = CertificateGenerator(seed: UInt64(seed), seed % 2 == 0 ? .carried : .any)
        let certificate = TradeCertificate.phytosanitary(try generator.certificate())
        for dialect in Self.all { try self.checkOrRefuse(certificate, dialect, "seed \(seed)") }
    }

    @Test(arguments: 1...60)
    func `hold for generated certificates of any content`(seed: Int) throws {
        var generator = CertificateGenerator(seed: UInt64(seed), .any)
        let certificate = TradeCertificate.phytosanitary(try generator.certificate())
        for dialect in Self.dialects { try self.checkOrRefuse(certificate, dialect, "seed \(seed)") }
    }

    @Test(arguments: 1...60)
    func `both editions carry everything that both can hold`(seed: Int) throws {
        var generator = CertificateGenerator(seed: UInt64(seed), .carried)
        let certificate = try generator.certificate()
        for dialect in Self.dialects { try self.check(.phytosanitary(certificate), dialect, "seed \(seed)") }
        #expect(try SPSDialect.sps17.encode(certificate).losses == [])
        let losses = try SPSDialect.sps11.encode(certificate).losses
        #expect(losses.allSatisfy { $0.effect == .implied || ["isCopy", "recipient"].contains($0.path.text) })
    }

    @Test func `the generator fills every member of the schema`() throws {
        var seen = Set<String>()
        for seed in 1...60 {
            var generator = CertificateGenerator(seed: UInt64(seed), .any)
            self.collect(CanonicalJSON.value(try generator.certificate()), "", &seen)
        }
        let schema = CanonicalSchema.of(PhytosanitaryCertificate.self)
        guard case .object(let definitions) = schema["$defs"] else { return }
        for definition in definitions.members {
            guard case .object(let properties) = definition.value["properties"] else { continue }
            for member in properties.members {
                let isCovered = seen.contains(member.name)
                #expect(isCovered, "\(definition.name).\(member.name)")
            }
        }
    }

    private func collect(_ value: JSONValue, _ name: String, _ seen: inout Set<String>) {
        switch value {
        case .object(let object):
            for member in object.members {
                seen.insert(member.name)
                self.collect(member.value, member.name, &seen)
            }
        case .array(let elements):
            for element in elements { self.collect(element, name, &seen) }
        default: break
        }
    }
}
