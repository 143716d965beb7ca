/// A JSON value that is always written as the same octets.
///
/// Members are sorted by their UTF-8 octets; there is no white space and no escape that JSON does not demand. Numbers are integers; everything else is text.
enum DeterministicJSON: Equatable {
    case text(String)
    case integer(Int64)
    case list([DeterministicJSON])
    case object([String: DeterministicJSON])

    /// The octets of the value.
    var octets: [UInt8] {
        var result: [UInt8] = []
        self.write(to: &result)
        return result
    }

    private func write(to result: inout [UInt8]) {
        switch self {
        case .text(let text):
            Self.write(text, to: &result)
        case .integer(let integer):
            result += Array(String(integer).utf8)
        case .list(let values):
            result.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { result.append(UInt8(ascii: ",")) }
                value.write(to: &result)
            }
            result.append(UInt8(ascii: "]"))
        case .object(let members):
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            result.append(UInt8(ascii: "{"))
            for (index, member) in sorted.enumerated() {
                if index > 0 { result.append(UInt8(ascii: ",")) }
                Self.write(member.key, to: &result)
                result.append(UInt8(ascii: ":"))
                member.value.write(to: &result)
            }
            result.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): result += Array(#"\""#.utf8)
            case UInt8(ascii: "\\"): result += Array(#"\\"#.utf8)
            case UInt8(ascii: "\n"): result += Array(#"\n"#.utf8)
            case UInt8(ascii: "\r"): result += Array(#"\r"#.utf8)
            case UInt8(ascii: "\t"): result += Array(#"\t"#.utf8)
            case 0..<0x20: result += Array("\\u00\(Hexadecimal.text([byte]))".utf8)
            default: result.append(byte)
            }
        }
        result.append(UInt8(ascii: "\""))
    }
}

extension DeterministicJSON {
    /// An object without the members that are absent.
    static func object(present members: [String: DeterministicJSON?]) -> DeterministicJSON {
        .object(members.compactMapValues { $0 })
    }

    /// An identifier's text.
    static func identifier(_ value: (some TextIdentifier)?) -> DeterministicJSON? {
        value.map { .text($0.text) }
    }
}
