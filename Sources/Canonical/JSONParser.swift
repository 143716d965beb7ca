/// Reads JSON (RFC 8259) from bytes of a peer: limits first, duplicate members refused, UTF-8 checked.
struct JSONParser {
    /// What a JSON text may be at most; every number has a name in reports.
    struct Limits: Sendable {
        var bytesMax: Int
        var depthMax: Int
    }

    private let bytes: [UInt8]
    private let limits: Limits
    private var position = 0
    private var depth = 0

    static func parse(_ bytes: [UInt8], limits: Limits) throws(CanonicalError) -> JSONValue {
        guard bytes.count <= limits.bytesMax else { throw .overLimit("bytes", limits.bytesMax) }
        var parser = JSONParser(bytes: bytes, limits: limits)
        let value = try parser.value()
        parser.skipSpace()
        guard parser.position == bytes.count else { throw .notJSON(at: parser.position, "end") }
        return value
    }

    private init(bytes: [UInt8], limits: Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    private var next: UInt8? {
        self.position < self.bytes.count ? self.bytes[self.position] : nil
    }

    private mutating func skipSpace() {
        while let byte = self.next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { self.position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard self.next == byte else { return false }
        self.position += 1
        return true
    }

    private mutating func value() throws(CanonicalError) -> JSONValue {
        self.skipSpace()
        switch self.next {
        case UInt8(ascii: "{"): return try self.nested { parser throws(CanonicalError) in try parser.object() }
        case UInt8(ascii: "["): return try self.nested { parser throws(CanonicalError) in try parser.array() }
        case UInt8(ascii: "\""): return .string(try self.text())
        case UInt8(ascii: "t"): return try self.word("true", .bool(true))
        case UInt8(ascii: "f"): return try self.word("false", .bool(false))
        case UInt8(ascii: "n"): return try self.word("null", .null)
        default: return .number(try self.number())
        }
    }

    private mutating func nested(
        _ body: (inout JSONParser) throws(CanonicalError) -> JSONValue
    ) throws(CanonicalError) -> JSONValue {
        self.depth += 1
        guard self.depth <= self.limits.depthMax else { throw .overLimit("depth", self.limits.depthMax) }
        self.position += 1
        let value = try body(&self)
        self.depth -= 1
        return value
    }

    private mutating func object() throws(CanonicalError) -> JSONValue {
        var object = JSONObject()
        var names = Set<String>()
        self.skipSpace()
        if self.take(UInt8(ascii: "}")) { return .object(object) }
        repeat {
            self.skipSpace()
            let start = self.position
            let name = try self.text()
            guard names.insert(name).inserted else { throw .duplicateMember(name, at: start) }
            self.skipSpace()
            guard self.take(UInt8(ascii: ":")) else { throw .notJSON(at: self.position, ":") }
            object.append(name, try self.value())
            self.skipSpace()
        } while self.take(UInt8(ascii: ","))
        guard self.take(UInt8(ascii: "}")) else { throw .notJSON(at: self.position, "}") }
        return .object(object)
    }

    private mutating func array() throws(CanonicalError) -> JSONValue {
        var elements: [JSONValue] = []
        self.skipSpace()
        if self.take(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            elements.append(try self.value())
            self.skipSpace()
        } while self.take(UInt8(ascii: ","))
        guard self.take(UInt8(ascii: "]")) else { throw .notJSON(at: self.position, "]") }
        return .array(elements)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(CanonicalError) -> JSONValue {
        for byte in "\(word)".utf8 {
            guard self.take(byte) else { throw .notJSON(at: self.position, "\(word)") }
        }
        return value
    }

    private mutating func number() throws(CanonicalError) -> String {
        let start = self.position
        _ = self.take(UInt8(ascii: "-"))
        if !self.take(UInt8(ascii: "0")) { try self.digits() }
        if self.take(UInt8(ascii: ".")) { try self.digits() }
        if self.take(UInt8(ascii: "e")) || self.take(UInt8(ascii: "E")) {
            if !self.take(UInt8(ascii: "+")) { _ = self.take(UInt8(ascii: "-")) }
            try self.digits()
        }
        return String(decoding: self.bytes[start..<self.position], as: UTF8.self)
    }

    private mutating func digits() throws(CanonicalError) {
        let start = self.position
        while let byte = self.next, byte >= 0x30, byte <= 0x39 { self.position += 1 }
        guard self.position > start else { throw .notJSON(at: start, "a value") }
    }

    private mutating func text() throws(CanonicalError) -> String {
        guard self.take(UInt8(ascii: "\"")) else { throw .notJSON(at: self.position, "\"") }
        var result: [UInt8] = []
        while true {
            let start = self.position
            while let byte = self.next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
                self.position += 1
            }
            result += self.bytes[start..<self.position]
            if self.take(UInt8(ascii: "\"")) { break }
            guard self.take(UInt8(ascii: "\\")) else { throw .notJSON(at: self.position, "a character") }
            result += Array(try self.escape().utf8)
        }
        guard let text = String(validating: result, as: UTF8.self) else { throw .notJSON(at: self.position, "UTF-8") }
        return text
    }

    private mutating func escape() throws(CanonicalError) -> String {
        guard let letter = self.next else { throw .notJSON(at: self.position, "an escape") }
        self.position += 1
        switch letter {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try self.escapedScalar()
        default: throw .notJSON(at: self.position - 1, "an escape")
        }
    }

    private mutating func escapedScalar() throws(CanonicalError) -> String {
        let first = try self.codeUnit()
        guard first & 0xF800 == 0xD800 else {
            guard let scalar = Unicode.Scalar(first) else { throw .notJSON(at: self.position, "a character") }
            return String(scalar)
        }
        guard first < 0xDC00, self.take(UInt8(ascii: "\\")), self.take(UInt8(ascii: "u")) else {
            throw .notJSON(at: self.position, "a surrogate pair")
        }
        let second = try self.codeUnit()
        guard second & 0xFC00 == 0xDC00,
            let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
        else { throw .notJSON(at: self.position, "a surrogate pair") }
        return String(scalar)
    }

    private mutating func codeUnit() throws(CanonicalError) -> UInt32 {
        guard self.position + 4 <= self.bytes.count else { throw .notJSON(at: self.position, "four digits") }
        var unit: UInt32 = 0
        for byte in self.bytes[self.position..<self.position + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw .notJSON(at: self.position, "four digits")
            }
            unit = unit << 4 + UInt32(digit)
        }
        self.position += 4
        return unit
    }
}
