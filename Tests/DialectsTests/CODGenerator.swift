import Canonical

/// Makes certificates of origin of any content from the published schema, so that every member that exists is covered.
struct CODCertificateGenerator {
    private var numbers: SeededNumbers
    private let schema = CanonicalSchema.of(CertificateOfOrigin.self)

    init(seed: UInt64) {
        self.numbers = SeededNumbers(seed: seed)
    }

    mutating func certificate(form: String) throws -> CertificateOfOrigin {
        var certificate = try CertificateOfOrigin(json: self.object(self.schema, depth: 0), at: .root)
        certificate.form = form
        certificate.agreement.code = "A18"
        for index in certificate.thirdParties.indices {
            certificate.thirdParties[index].role = self.pick(["ThirdOp", "Op3c", "other"])
        }
        for index in certificate.remarks.indices {
            certificate.remarks[index].subject = self.pick(["general", "pac", "currency", "issuer", "other"])
        }
        if certificate.items.isEmpty { certificate.items = [OriginItem(description: "Rosas")] }
        if self.chance(50) { self.unify(&certificate) }
        return certificate
    }

    /// One edition for all lines, as `HSVer` can say it.
    private func unify(_ certificate: inout CertificateOfOrigin) {
        for index in certificate.items.indices { certificate.items[index].tariff.edition = "SA 2022" }
    }

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &self.numbers) < percent
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &self.numbers)]
    }

    private mutating func object(_ schema: JSONValue, depth: Int) -> JSONValue {
        guard case .object(let properties) = schema["properties"] else { return .null }
        let required = Set(schema["required"]?.array?.compactMap(\.string) ?? [])
        var object = JSONObject()
        for member in properties.members where member.name != "schema" {
            guard required.contains(member.name) || (depth < 6 && self.chance(60)) else { continue }
            if let value = self.value(member.value, member.name, depth: depth) { object.append(member.name, value) }
        }
        if self.chance(2) { object.append("ofALaterEdition", .number("1.50")) }
        return .object(object)
    }

    private mutating func value(_ schema: JSONValue, _ name: String, depth: Int) -> JSONValue? {
        if let items = schema["items"] {
            let count = depth > 4 ? 0 : Int.random(in: 0...2, using: &self.numbers)
            return .array((0..<count).compactMap { _ in self.value(items, name, depth: depth) })
        }
        if let reference = schema["$ref"]?.string {
            let definition = String(reference.dropFirst(8))
            if definition == "documentDate" { return self.date().json }
            if definition == "attachment" { return nil }
            return self.schema["$defs"]?[definition].map { self.object($0, depth: depth + 1) }
        }
        switch schema["type"]?.string {
        case "boolean": return .bool(self.chance(50))
        case "integer": return .number(self.pick(["0", "1", "2", "17", "100000", "-3"]))
        default: break
        }
        if schema["pattern"] != nil { return .string(self.pick(["AR", "CL", "PA", "US"])) }
        return .string(self.text(name))
    }

    private mutating func date() -> DocumentDate {
        if self.chance(10) { return DocumentDate("20260302", format: "102") }
        return DocumentDate(
            self.pick([
                "2026-03-02T14:05:09-05:00", "2026-03-02T14:05:09.2592964", "2026-03-02", "2026-03-02 14:05:09",
                "2026-03-02T14:05Z", "2 de marzo", "", " 2026-03-02T14:05:09 ",
            ])
        )
    }

    private mutating func text(_ name: String) -> String {
        let usual: [String]
        switch name {
        case "telephone", "fax": usual = ["+51 987 654 321", "11 4000-0000", "no tiene", "+54 9 11 4345-2829 int. 12"]
        case "email": usual = ["a.b@x.test", "nadie", "ñandú@ejemplo.test"]
        case "url": usual = ["www.x.test", "https://x.test", "http://www.ejemplo.test", "x"]
        case "amount", "value":
            usual = ["4500.10", "0", "-1", ".5", "12.345678", "muchos", "999999999999999999999", "0.00001"]
        case "currency": usual = ["USD", "USD", "EUR"]
        case "basis": usual = ["FOB", "CIF"]
        case "code":
            usual = ["EXP", "DMI", "MISMO", "CONFIDENCIAL", "2204.21.00", "22042100", "2204210000", "NO", " EXP "]
        case "regionalValueContent": usual = ["VT", "NO", "40%"]
        case "number": usual = ["AR004A18260000000100", "0001-00000042", "1"]
        case "id": usual = ["004", "30-12345678-9", "ab"]
        case "edition": usual = ["SA 2022", "SA 2017"]
        case "statement": usual = ["true", "0", "sí"]
        default: usual = ["Rosas", "Viña & Cía.", "a<b>&\"c\"]]>", "🌱 ñandú"]
        }
        if self.chance(4) {
            return self.pick(["", " ", " x\n y ", "a\u{1}b", "\r\n", String(repeating: "ñ", count: 3000)])
        }
        return self.pick(usual)
    }
}
