/// One element of DER, or the whole of it: just what timestamps and certificate names need, and strict.
///
/// Lengths are definite and as short as can be; nothing may stand after what was expected. Nesting is what the caller
/// asks for, so a hostile depth costs nothing.
struct DERReader {
    private var rest: ArraySlice<UInt8>

    /// Reads elements that stand side by side.
    init(_ octets: ArraySlice<UInt8>) { self.rest = octets }

    /// Reads the elements inside the one SEQUENCE that the octets are.
    init?(sequence octets: [UInt8]) {
        var outside = DERReader(octets[...])
        guard let inside = outside.take(.sequence), outside.isAtEnd else { return nil }
        self.init(inside)
    }

    var isAtEnd: Bool { self.rest.isEmpty }

    /// The tag of the next element; nil at the end.
    var tag: UInt8? { self.rest.first }

    /// The content of the next element, which must have this tag.
    mutating func take(_ tag: DERTag) -> ArraySlice<UInt8>? {
        guard self.tag == tag.rawValue, let (content, after) = Self.split(self.rest) else { return nil }
        self.rest = after
        return content
    }

    /// The next element with tag and length.
    mutating func takeWhole() -> ArraySlice<UInt8>? {
        guard let (_, after) = Self.split(self.rest) else { return nil }
        let whole = self.rest[self.rest.startIndex..<after.startIndex]
        self.rest = after
        return whole
    }

    /// The next element as a reader over its inside.
    mutating func enter(_ tag: DERTag) -> DERReader? { self.take(tag).map { DERReader($0) } }

    /// A whole number that is not negative, without leading zeros; empty for zero.
    mutating func takeNumber(_ tag: DERTag = .integer) -> [UInt8]? {
        guard let content = self.take(tag), let first = content.first, first < 0x80 else { return nil }
        if first == 0, content.count > 1 {
            let isNeeded = content[content.startIndex + 1] >= 0x80
            guard isNeeded else { return nil }
        }
        return Array(content.drop { $0 == 0 })
    }

    /// A small whole number.
    mutating func takeInt(_ tag: DERTag = .integer) -> Int? {
        guard let octets = self.takeNumber(tag), octets.count <= 4 else { return nil }
        return octets.reduce(0) { $0 << 8 | Int($1) }
    }

    /// A dotted object identifier.
    mutating func takeIdentifier() -> String? { self.take(.identifier).flatMap(Self.dotted) }

    /// Algorithm with no parameters, or NULL.
    mutating func takeAlgorithm() -> String? {
        guard var inside = self.enter(.sequence), let name = inside.takeIdentifier() else { return nil }
        if !inside.isAtEnd {
            guard let content = inside.take(.null), content.isEmpty, inside.isAtEnd else { return nil }
        }
        return name
    }

    /// True where every length, at every depth, is as DER wants it; elements inside octet strings are not looked at.
    static func isStrict(_ octets: ArraySlice<UInt8>, depthMax: Int = 40) -> Bool {
        var rest = octets
        while let tag = rest.first {
            guard let (content, after) = Self.split(rest) else { return false }
            if tag & 0x20 != 0 {
                guard depthMax > 0, Self.isStrict(content, depthMax: depthMax - 1) else { return false }
            }
            rest = after
        }
        return true
    }

    private static func split(_ octets: ArraySlice<UInt8>) -> (content: ArraySlice<UInt8>, after: ArraySlice<UInt8>)? {
        guard octets.count >= 2, let tag = octets.first, tag & 0x1F != 0x1F else { return nil }
        var start = octets.startIndex + 2
        var length = Int(octets[octets.startIndex + 1])
        if length >= 0x80 {
            let count = length & 0x7F
            guard (1...4).contains(count), octets.count >= 2 + count, octets[start] != 0 else { return nil }
            length = octets[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
            guard length >= 0x80 else { return nil }
            start += count
        }
        guard octets.endIndex - start >= length else { return nil }
        return (octets[start..<start + length], octets[(start + length)...])
    }

    private static func dotted(_ content: ArraySlice<UInt8>) -> String? {
        guard let last = content.last, last < 0x80, content.count <= 40 else { return nil }
        var arcs: [UInt64] = []
        var value: UInt64 = 0
        var isFirst = true
        for octet in content {
            if isFirst, octet == 0x80 { return nil }
            guard value <= UInt64.max >> 8 else { return nil }
            value = value << 7 | UInt64(octet & 0x7F)
            isFirst = octet < 0x80
            if isFirst {
                arcs.append(value)
                value = 0
            }
        }
        guard let first = arcs.first else { return nil }
        let head = min(first / 40, 2)
        return ([head, first - head * 40] + arcs.dropFirst()).map { "\($0)" }.joined(separator: ".")
    }
}

/// The tags that are met.
struct DERTag: RawRepresentable, Sendable, Equatable {
    let rawValue: UInt8

    static let boolean = DERTag(rawValue: 0x01)
    static let integer = DERTag(rawValue: 0x02)
    static let bits = DERTag(rawValue: 0x03)
    static let octets = DERTag(rawValue: 0x04)
    static let null = DERTag(rawValue: 0x05)
    static let identifier = DERTag(rawValue: 0x06)
    static let utf8 = DERTag(rawValue: 0x0C)
    static let time = DERTag(rawValue: 0x18)
    static let sequence = DERTag(rawValue: 0x30)
    /// `[n]` around something constructed.
    static func context(_ number: UInt8) -> DERTag { DERTag(rawValue: 0xA0 | number) }
    /// `[n]` instead of a primitive's own tag.
    static func implicit(_ number: UInt8) -> DERTag { DERTag(rawValue: 0x80 | number) }
}

/// Writes DER.
enum DERWriter {
    static func element(_ tag: DERTag, _ content: [UInt8]) -> [UInt8] {
        var length: [UInt8] = [UInt8(truncatingIfNeeded: content.count)]
        if content.count >= 0x80 {
            var rest = content.count
            length = []
            while rest > 0 {
                length.insert(UInt8(truncatingIfNeeded: rest), at: 0)
                rest >>= 8
            }
            length.insert(0x80 | UInt8(length.count), at: 0)
        }
        return [tag.rawValue] + length + content
    }

    static func sequence(_ parts: [[UInt8]]) -> [UInt8] { self.element(.sequence, parts.flatMap { $0 }) }

    /// A whole number from big-endian octets.
    static func number(_ octets: [UInt8]) -> [UInt8] {
        var plain = Array(octets.drop { $0 == 0 })
        if plain.first.map({ $0 >= 0x80 }) ?? true { plain.insert(0, at: 0) }
        return self.element(.integer, plain)
    }

    /// A dotted object identifier; nil where the text is none.
    static func identifier(_ dotted: String) -> [UInt8]? {
        let arcs = dotted.split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt64($0) }
        guard arcs.count >= 2, arcs.count == dotted.split(separator: ".", omittingEmptySubsequences: false).count,
            arcs[0] < 2 && arcs[1] < 40 || arcs[0] == 2 && arcs[1] < 1000, arcs.allSatisfy({ $0 < 1 << 56 })
        else { return nil }
        let content = ([arcs[0] * 40 + arcs[1]] + arcs.dropFirst(2)).flatMap(Self.arc)
        return self.element(.identifier, content)
    }

    private static func arc(_ value: UInt64) -> [UInt8] {
        var octets = [UInt8(value & 0x7F)]
        var rest = value >> 7
        while rest > 0 {
            octets.insert(0x80 | UInt8(rest & 0x7F), at: 0)
            rest >>= 7
        }
        return octets
    }
}
