/// Writes JSON the one way that Paso writes it.
///
/// Members in their order, no white space, only the escapes that RFC 8259 demands. Equal values give equal bytes.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    static func bytes(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        return writer.bytes
    }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: self.raw("null")
        case .bool(let value): self.raw(value ? "true" : "false")
        case .number(let lexical): self.raw(lexical)
        case .string(let text): self.text(text)
        case .array(let elements):
            self.list("[", elements, "]") { writer, element in writer.write(element) }
        case .object(let object):
            self.list("{", object.members, "}") { writer, member in
                writer.text(member.name)
                writer.raw(":")
                writer.write(member.value)
            }
        }
    }

    private mutating func list<Element>(
        _ open: String,
        _ elements: [Element],
        _ close: String,
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        self.raw(open)
        for (index, element) in elements.enumerated() {
            if index > 0 { self.raw(",") }
            body(&self, element)
        }
        self.raw(close)
    }

    private mutating func raw(_ text: String) {
        self.bytes += text.utf8
    }

    private mutating func text(_ text: String) {
        self.bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): self.raw("\\\"")
            case UInt8(ascii: "\\"): self.raw("\\\\")
            case 0x0A: self.raw("\\n")
            case 0x0D: self.raw("\\r")
            case 0x09: self.raw("\\t")
            case 0..<0x20: self.raw("\\u00" + (byte < 0x10 ? "0" : "1") + String(byte & 0xF, radix: 16))
            default: self.bytes.append(byte)
            }
        }
        self.bytes.append(UInt8(ascii: "\""))
    }
}
