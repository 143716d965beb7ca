/// The encodings in which documents are taken, and how they become UTF-8.
///
/// libxml2 only ever gets UTF-8, so that no other converter sees a peer's octets.
enum TextEncoding: String {
    case utf8 = "UTF-8"
    case utf16Big = "UTF-16BE"
    case utf16Little = "UTF-16LE"
    case ascii = "US-ASCII"
    case latin1 = "ISO-8859-1"
    case latin9 = "ISO-8859-15"
    case windows = "WINDOWS-1252"

    /// The document in UTF-8; the same array when it is UTF-8 already, which `isAsGiven` says.
    static func decoded(_ octets: [UInt8]) throws(XMLRefusal) -> (octets: [UInt8], isAsGiven: Bool) {
        let encoding = try Self.detected(octets)
        switch encoding {
        case .utf8, .ascii:
            if encoding == .ascii, octets.contains(where: { $0 >= 0x80 }) { throw Self.refusal(encoding.rawValue) }
            do { _ = try UTF8Span(validating: octets.span) } catch { throw Self.refusal(encoding.rawValue) }
            return (octets, true)
        case .utf16Big, .utf16Little: return (try Self.fromUTF16(octets, encoding), false)
        case .latin1, .latin9, .windows: return (try Self.fromSingleOctets(octets, encoding), false)
        }
    }

    private static func detected(_ octets: [UInt8]) throws(XMLRefusal) -> TextEncoding {
        func starts(_ first: UInt8, _ second: UInt8) -> Bool {
            octets.count >= 2 && octets[0] == first && octets[1] == second
        }
        let hasWideZero = octets.count >= 4 && octets[2] == 0 && octets[3] == 0
        let isWide = starts(0x00, 0x00) || (hasWideZero && (starts(0xFF, 0xFE) || starts(0x3C, 0x00)))
        if isWide { throw Self.refusal("UTF-32") }
        if starts(0xFE, 0xFF) || starts(0x00, 0x3C) { return .utf16Big }
        if starts(0xFF, 0xFE) || starts(0x3C, 0x00) { return .utf16Little }
        let hasMark = starts(0xEF, 0xBB) && octets.count >= 3 && octets[2] == 0xBF
        guard let name = Self.declared(octets[(hasMark ? 3 : 0)...]) else { return .utf8 }
        guard let encoding = Self.named(name), !hasMark || encoding == .utf8 else { throw Self.refusal(name) }
        return encoding
    }

    /// The encoding that the XML declaration names; nil without one.
    private static func declared(_ octets: ArraySlice<UInt8>) -> String? {
        guard octets.starts(with: "<?xml".utf8), octets.dropFirst(5).first.map({ $0 <= 0x20 }) == true else {
            return nil
        }
        let declaration = octets.prefix(256).prefix { $0 != UInt8(ascii: ">") }
        let word: StaticString = "encoding"
        let starts = declaration.indices.dropLast(word.utf8CodeUnitCount - 1)
        let place = starts.first { start in
            (0..<word.utf8CodeUnitCount).allSatisfy { unsafe declaration[start + $0] == word.utf8Start[$0] }
        }
        guard let place else { return nil }
        let between = " =\t\r\n".utf8
        let rest = declaration[(place + word.utf8CodeUnitCount)...].drop { between.contains($0) }
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        return String(decoding: rest.dropFirst().prefix { $0 != quote }.prefix(40), as: UTF8.self)
    }

    private static func named(_ name: String) -> TextEncoding? {
        switch name.uppercased() {
        case "UTF-8", "UTF8": .utf8
        case "US-ASCII", "ASCII": .ascii
        case "ISO-8859-1", "LATIN1", "ISO8859-1": .latin1
        case "ISO-8859-15": .latin9
        case "WINDOWS-1252", "CP1252": .windows
        default: nil
        }
    }

    private static func fromUTF16(_ octets: [UInt8], _ encoding: TextEncoding) throws(XMLRefusal) -> [UInt8] {
        guard octets.count.isMultiple(of: 2) else { throw Self.refusal("UTF-16") }
        var units: [UInt16] = []
        units.reserveCapacity(octets.count / 2)
        for place in stride(from: 0, to: octets.count, by: 2) {
            let first = UInt16(octets[place])
            let second = UInt16(octets[place + 1])
            units.append(encoding == .utf16Big ? first << 8 | second : second << 8 | first)
        }
        if units.first == 0xFEFF { units.removeFirst() }
        guard let text = String(validating: units, as: UTF16.self) else { throw Self.refusal("UTF-16") }
        let decoded = Array(text.utf8)
        if let name = Self.declared(decoded[...]), !name.uppercased().hasPrefix("UTF-16") { throw Self.refusal(name) }
        return decoded
    }

    private static func fromSingleOctets(_ octets: [UInt8], _ encoding: TextEncoding) throws(XMLRefusal) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(octets.count + octets.count / 8)
        for octet in octets {
            guard octet >= 0x80 else {
                decoded.append(octet)
                continue
            }
            guard let scalar = encoding.scalar(octet) else { throw Self.refusal(encoding.rawValue) }
            decoded.append(contentsOf: String(Character(scalar)).utf8)
        }
        return decoded
    }

    private func scalar(_ octet: UInt8) -> Unicode.Scalar? {
        switch self {
        case .latin9: Unicode.Scalar(Self.latin9Differences[octet] ?? UInt16(octet))
        case .windows where octet < 0xA0:
            Self.windowsUpper[Int(octet) - 0x80] == 0 ? nil : Unicode.Scalar(Self.windowsUpper[Int(octet) - 0x80])
        case .utf8, .utf16Big, .utf16Little, .ascii, .latin1, .windows: Unicode.Scalar(octet)
        }
    }

    private static func refusal(_ name: String) -> XMLRefusal {
        let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
        return XMLRefusal(.encoding, ["encoding": plain])
    }

    private static let latin9Differences: [UInt8: UInt16] = [
        0xA4: 0x20AC, 0xA6: 0x0160, 0xA8: 0x0161, 0xB4: 0x017D, 0xB8: 0x017E, 0xBC: 0x0152, 0xBD: 0x0153, 0xBE: 0x0178,
    ]

    /// Code points of 0x80 to 0x9F in windows-1252; 0 where there is none.
    private static let windowsUpper: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
