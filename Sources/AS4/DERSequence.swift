/// The little DER that a PKIPath token needs: a SEQUENCE of certificates.
enum DERSequence {
    /// The elements, one after the other, in a SEQUENCE.
    static func octets(_ elements: [[UInt8]]) -> [UInt8] {
        let content = elements.flatMap { $0 }
        guard content.count >= 0x80 else { return [0x30, UInt8(content.count)] + content }
        var length: [UInt8] = []
        var rest = content.count
        while rest > 0 {
            length.insert(UInt8(truncatingIfNeeded: rest), at: 0)
            rest >>= 8
        }
        return [0x30, 0x80 | UInt8(length.count)] + length + content
    }

    /// The elements of a SEQUENCE, each whole; nil when lengths do not add up or there are more than `countMax`.
    static func elements(_ octets: [UInt8], countMax: Int = 10) -> [[UInt8]]? {
        guard let outer = Self.element(octets[...]), outer.tag == 0x30, outer.whole.count == octets.count else {
            return nil
        }
        var found: [[UInt8]] = []
        var rest = outer.content
        while !rest.isEmpty {
            guard let next = Self.element(rest), found.count < countMax else { return nil }
            found.append(Array(next.whole))
            rest = rest[next.whole.endIndex...]
        }
        return found
    }

    private struct Value {
        var tag: UInt8
        var whole: ArraySlice<UInt8>
        var content: ArraySlice<UInt8>
    }

    private static func element(_ octets: ArraySlice<UInt8>) -> Value? {
        guard octets.count >= 2 else { return nil }
        let start = octets.startIndex
        var header = 2
        var length = Int(octets[start + 1])
        if length >= 0x80 {
            let digits = length & 0x7F
            guard (1...3).contains(digits), octets.count >= 2 + digits else { return nil }
            length = octets[(start + 2)..<(start + 2 + digits)].reduce(0) { $0 << 8 | Int($1) }
            header += digits
        }
        guard octets.count >= header + length else { return nil }
        let end = start + header + length
        return Value(tag: octets[start], whole: octets[start..<end], content: octets[(start + header)..<end])
    }
}
