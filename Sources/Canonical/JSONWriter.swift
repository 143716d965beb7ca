/// Writes JSON the one way that Paso writes it.
///
/// Members in their order, no white space, only the escapes that RFC 8259 demands. Equal values give equal bytes.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    /// Spaces per level for people; nil for the canonical form.
    private let indentation: Int?
    private var level = 0

    static func bytes(_ value: JSONValue, indentation: Int? = nil) -> [UInt8] {
        var writer = JSONWriter(indentation: indentation)
        writer.write(value)
        return writer.bytes
    }

    private init(indentation: Int?) {
        self.indentation = indentation
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
                writer.raw(writer.indentation == nil ? ":" : ": ")
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
        self.level += 1
        for (index, element) in elements.enumerated() {
            if index > 0 { self.raw(",") }
            self.breakLine()
            body(&self, element)
        }
        self.level -= 1
        if !elements.isEmpty { self.breakLine() }
        self.raw(close)
    }

    private mutating func breakLine() {
        guard let indentation = self.indentation else { return }
        self.bytes.append(0x0A)
        self.bytes += [UInt8](repeating: 0x20, count: indentation * self.level)
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
