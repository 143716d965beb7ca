import Canonical

/// A small seeded source of numbers (SplitMix64): the same seed gives the same certificate everywhere.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        self.state = seed
    }

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Makes certificates from the published schema, so that every member that exists is covered.
struct CertificateGenerator {
    /// What the values may be.
    enum Manner {
        /// What both editions can hold.
        case carried
        /// Also what one of them cannot: unknown codes, fillers, free-text numbers, members of a later edition.
        case any
    }

    private var numbers: SeededNumbers
    private let manner: Manner
    private var definitions: JSONValue

    init(seed: UInt64, _ manner: Manner) {
        self.numbers = SeededNumbers(seed: seed)
        self.manner = manner
        self.definitions = CanonicalSchema.of(PhytosanitaryCertificate.self)["$defs"] ?? .null
    }

    mutating func certificate() throws -> PhytosanitaryCertificate {
        let schema = CanonicalSchema.of(PhytosanitaryCertificate.self)
        let value = self.object(schema, "phytosanitaryCertificate", depth: 0)
        var certificate = try PhytosanitaryCertificate(json: self.pruned(value) ?? .null, at: .root)
        let line = LineItem(sequence: "7", descriptions: ["Rosas"])
        certificate.consignment.items.append(ConsignmentItem(lines: [line]))
        certificate.consignment.exportCountry = certificate.consignment.exportCountry ?? Country(code: "CO")
        certificate.consignment.importCountry = certificate.consignment.importCountry ?? Country(code: "CL")
        if self.manner == .carried {
            (certificate.isCopy, certificate.recipient) = (nil, nil)
            certificate.consignment.furtherEntryPoints = []
            certificate.issuer = certificate.issuer ?? Party(named: "ICA")
            if certificate.signatories.isEmpty { certificate.signatories = [Signatory()] }
            for index in certificate.signatories.indices { certificate.signatories[index].complete() }
            for item in certificate.consignment.items.indices {
                for line in certificate.consignment.items[item].lines.indices {
                    certificate.consignment.items[item].lines[line].completeAuthentications()
                }
            }
        }
        return certificate
    }

    /// A permit with what its format cannot do without.
    mutating func permit() throws -> ImportPermit {
        let schema = CanonicalSchema.of(ImportPermit.self)
        self.definitions = schema["$defs"] ?? .null
        let value = self.object(schema, "importPermit", depth: 0)
        var permit = try ImportPermit(json: self.pruned(value) ?? .null, at: .root)
        permit.issued = permit.issued ?? "2026-03-02T10:00:00Z"
        permit.effective = permit.effective ?? DocumentDate("90", format: "804")
        permit.issuer = permit.issuer ?? Party(named: "SENASAG")
        if permit.signatories.isEmpty { permit.signatories = [Signatory(place: Location(names: ["Santa Cruz"]))] }
        for index in permit.signatories.indices { permit.signatories[index].complete() }
        permit.consignment.consignor = permit.consignment.consignor ?? Party(named: "A")
        permit.consignment.consignee = permit.consignment.consignee ?? Party(named: "B")
        permit.consignment.unloadingPort = permit.consignment.unloadingPort ?? Location(names: ["Pisiga"])
        permit.consignment.items.append(ConsignmentItem(lines: [LineItem(sequence: "7", descriptions: ["Rosas"])]))
        for item in permit.consignment.items.indices {
            for line in permit.consignment.items[item].lines.indices {
                permit.consignment.items[item].lines[line].complete()
                permit.consignment.items[item].lines[line].completeAuthentications()
            }
        }
        return permit
    }

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &self.numbers) < percent
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &self.numbers)]
    }

    private mutating func object(_ schema: JSONValue, _ definition: String, depth: Int) -> JSONValue {
        guard case .object(let properties) = schema["properties"] else { return .null }
        let required = Set(schema["required"]?.array?.compactMap(\.string) ?? [])
        var object = JSONObject()
        for member in properties.members where member.name != "schema" {
            let place = definition + "." + member.name
            let isNeeded = required.contains(member.name) || Self.needed.contains(place)
            guard isNeeded || (depth < 9 && self.chance(depth < 3 ? 65 : 35)) else { continue }
            guard let value = self.value(member.value, place, depth: depth) else { continue }
            object.append(member.name, value)
        }
        if self.manner == .any, self.chance(2) { object.append("ofALaterEdition", .number("1.50")) }
        return .object(object)
    }

    private mutating func value(_ schema: JSONValue, _ place: String, depth: Int) -> JSONValue? {
        if let items = schema["items"] {
            let count = depth > 6 ? 1 : Int.random(in: 1...2, using: &self.numbers)
            return .array((0..<count).compactMap { _ in self.value(items, place, depth: depth) })
        }
        if let reference = schema["$ref"]?.string {
            return self.record(String(reference.dropFirst(8)), place, depth: depth)
        }
        if schema["type"]?.string == "boolean" { return .bool(self.chance(50)) }
        return .string(self.text(place))
    }

    private mutating func record(_ name: String, _ place: String, depth: Int) -> JSONValue? {
        switch name {
        case "documentDate": return self.date().json
        case "attachment": return self.attachment().json
        case "code": return self.code(place).json
        case "quantity": return self.quantity(place).json
        default: return self.definitions[name].map { self.object($0, name, depth: depth + 1) }
        }
    }

    private mutating func date() -> DocumentDate {
        let texts = [
            "2026-03-02T14:05:09-05:00", "2026-03-02T14:05:09.25Z", "2026-03-02T14:05:09", "2026-03-02",
            "2026-03-02T14:05Z",
            "May 1,2,5,10 2020", "02/03/2026",
        ]
        if self.chance(10) { return DocumentDate("20260302", format: "102") }
        return DocumentDate(self.pick(texts))
    }

    private mutating func attachment() -> Attachment {
        var attachment = Attachment(
            content: .bytes(Array("%PDF-".utf8) + [UInt8.random(in: 0...255, using: &self.numbers)])
        )
        if self.manner == .carried || self.chance(70) { attachment.mimeType = "application/pdf" }
        if self.chance(70) { attachment.fileName = "á & b.pdf" }
        if self.chance(20) { (attachment.encoding, attachment.characterSet) = ("base64", "UTF-8") }
        if self.chance(20) { attachment.uri = "https://example.org/a.pdf" }
        guard self.manner == .any, self.chance(30) else { return attachment }
        let digest = SHA256Hex(String(repeating: "0f", count: 32))
        attachment.content = self.chance(50) ? .unreadable("%%%") : .reference(sha256: digest, size: 5)
        return attachment
    }

    private mutating func quantity(_ place: String) -> Quantity {
        var quantity = Quantity(value: DecimalText(self.pick(["4500.10", "0", "-0.50", "007", ".5", "12."])))
        if self.chance(70) { quantity.unitCode = self.pick(["KGM", "TNE", "KX"]) }
        if place == "package.quantity", self.chance(30) { quantity.unitList = "BG" }
        guard self.manner == .any else { return quantity }
        if self.chance(10) { quantity.value = "10 kilos" }
        if self.chance(10) { quantity.unitAsWritten = "quintales" }
        if self.chance(10) { quantity.unitList = "X" }
        return quantity
    }

    private mutating func code(_ place: String) -> Code {
        let isClosed = Self.codes[place] != nil
        var code = Code(code: self.pick(Self.codes[place] ?? ["A1", "0", "Ñ"]))
        if self.chance(20) { code.name = "nombre \"citado\"" }
        if !isClosed, self.chance(30) { code.listName = "NationalRegistrationNumber" }
        if !isClosed, self.chance(10) { (code.list, code.listAgency) = ("L", "6") }
        guard self.manner == .any else { return code }
        if self.chance(8) { code.code = self.pick(["ninguno-de-estos", "NULL", " A "]) }
        if self.chance(8) { code.listVersion = "D99Z" }
        return code
    }

    private mutating func text(_ place: String) -> String {
        switch place {
        case "phytosanitaryCertificate.number", "importPermit.number": return self.pick(["PC-CO-0000001", "Nº 7 <&>"])
        case "phytosanitaryCertificate.type": return self.pick(["851", "657"])
        case "importPermit.type": return "911"
        case "phytosanitaryCertificate.status", "importPermit.status":
            return self.pick(self.manner == .any ? ["70", "40", "39"] : ["70", "40"])
        case "country.code", "address.country":
            return self.pick(self.manner == .any && self.chance(10) ? ["SS", "XX"] : ["CO", "CL", "PE"])
        case "lineItem.sequence":
            return self.pick(self.manner == .any ? ["0", "1", "uno"] : ["0", "1", "12"])
        case "localizedText.text":
            if self.manner == .any, self.chance(6) { return self.pick(["NULL", "a\u{1}b", "!"]) }
            return self.pick(["Rosas", " sangría\n y líneas\r\n", "a<b>&\"c\"]]>", "🌱 ñandú", "5", "ADEDL", "TTFT"])
        default:
            if self.manner == .any, self.chance(3) { return " x " }
            return self.pick(["es", "en", "CLSAI", "A-1", "x & y"])
        }
    }

    /// Takes out what says nothing: empty lists and objects.
    private func pruned(_ value: JSONValue) -> JSONValue? {
        switch value {
        case .array(let elements):
            let kept = elements.compactMap { self.pruned($0) }
            return kept.isEmpty ? nil : .array(kept)
        case .object(let object):
            let kept = object.members.compactMap { member in
                self.pruned(member.value).map { JSONMember(name: member.name, value: $0) }
            }
            return kept.isEmpty ? nil : .object(JSONObject(kept))
        default: return value
        }
    }

    /// Members without which both editions cannot write a record, or a rule fills them.
    private static let needed: Set<String> = [
        "country.code", "package.type", "package.quantity", "transportMovement.mode", "documentReference.relationship",
        "documentReference.number", "phytosanitaryCertificate.issuer",
        "signatory.place", "clause.id",
        "lineItem.sequence", "phytosanitaryCertificate.consignment", "consignment.items", "consignmentItem.lines",
    ]

    /// Codes of the lists that 17A closes, by the member that holds them.
    private static let codes: [String: [String]] = [
        "party.role": ["EX", "IM", "PQ", "AA", "CA"],
        "address.type": ["1", "2", "3"],
        "countrySubdivision.function": ["1", "5"],
        "package.type": ["BG", "BX", "43"],
        "transportMovement.mode": ["1", "3", "4"],
        "temperatureSetting.type": ["1", "2"],
        "documentReference.type": ["851", "911"],
        "documentReference.relationship": ["AWR", "ZZZ", "AAA"],
        "signatory.type": ["1", "10"],
        "treatment.type": ["ZZZ", "1"],
        "treatmentCharacteristic.type": ["AAA", "A"],
        "consignmentItem.cargoTypes": ["1", "24"],
    ]
}

extension Signatory {
    /// Adds what INTERCOM demands of every signatory.
    fileprivate mutating func complete() {
        self.place = self.place ?? Location(names: ["Bogotá"])
        for index in self.clauses.indices { self.clauses[index].id = self.clauses[index].id ?? "1" }
    }
}

extension LineItem {
    fileprivate mutating func completeAuthentications() {
        for index in self.authentications.indices { self.authentications[index].complete() }
    }

    /// Adds what an import permit demands of every line.
    fileprivate mutating func complete() {
        self.netWeight = self.netWeight ?? Quantity(value: "10", unitCode: "KGM")
        if self.packages.isEmpty { self.packages = [Package(level: "0", type: "BX", quantity: Quantity(value: "1"))] }
        if self.classifications.isEmpty { self.classifications = [Classification(systems: ["HS"], code: "060311")] }
    }
}
