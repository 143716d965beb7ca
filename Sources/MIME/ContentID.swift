/// The name of a part: `Content-ID` without its angle brackets, which is also what stands behind `cid:`.
///
/// RFC 2392. Read tolerantly (brackets or not, percent-encoded or not, no `@` needed); written strictly.
public struct ContentID: Sendable, Hashable, CustomStringConvertible {
    /// The name, without brackets and without `cid:`.
    public let name: String

    /// Reads the value of a `Content-ID` header or of a `start` parameter; nil when nothing is left of it.
    public init?(header value: some StringProtocol) {
        var name = value[...]
        while let first = name.first, first == "<" || first.isWhitespace { name.removeFirst() }
        while let last = name.last, last == ">" || last.isWhitespace { name.removeLast() }
        guard !name.isEmpty else { return nil }
        self.name = String(name)
    }

    /// Reads a `cid:` reference, percent-decoded once; nil for any other scheme.
    public init?(reference uri: some StringProtocol) {
        guard uri.prefix(4).lowercased() == "cid:", let decoded = Self.percentDecoded(uri.dropFirst(4)) else {
            return nil
        }
        self.init(header: decoded)
    }

    /// Takes a name that needs no encoding anywhere: ASCII letters, digits and `. - _ @`; nil for others.
    public init?(strict name: String) {
        let isPlain = name.utf8.allSatisfy { octet in
            switch octet {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "@"):
                true
            default: false
            }
        }
        guard isPlain, !name.isEmpty, name.utf8.count <= 200 else { return nil }
        self.name = name
    }

    /// The form for headers, `<name>`.
    public var header: String { "<\(self.name)>" }

    /// The form for references, `cid:name`.
    public var reference: String { "cid:\(self.name)" }

    public var description: String { self.name }

    private static func percentDecoded(_ text: some StringProtocol) -> String? {
        var octets: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let octet = rest.popFirst() {
            guard octet == UInt8(ascii: "%") else {
                octets.append(octet)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue) else {
                return nil
            }
            octets.append(high << 4 | low)
        }
        return String(validating: octets, as: UTF8.self)
    }

    private static func hexValue(_ octet: UInt8) -> UInt8? {
        Character(UnicodeScalar(octet)).hexDigitValue.map(UInt8.init)
    }
}
