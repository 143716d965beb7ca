public import Canonical

/// A UUID in its lower-case text form (RFC 9562), made from what the caller passes in.
public struct UUIDText: TextIdentifier {
    /// 36 characters: lower-case hexadecimal digits and four hyphens.
    public let text: String

    /// Random bytes that ``version7(at:random:)`` needs.
    public static let randomBytes = 10

    public init(_ text: String) throws(ExchangeRefusal) {
        let bytes = Array(text.utf8)
        let hyphens: Set<Int> = [8, 13, 18, 23]
        let isWellFormed =
            bytes.count == 36
            && bytes.indices.allSatisfy { index in
                hyphens.contains(index)
                    ? bytes[index] == UInt8(ascii: "-") : Hexadecimal.value(ofLowerCase: bytes[index]) != nil
            }
        guard isWellFormed else { throw .identifier("UUID", text) }
        self.text = text
    }

    /// Sixteen octets with version and variant set.
    private init(octets: [UInt8], version: UInt8) {
        var octets = octets
        octets[6] = (octets[6] & 0x0F) | (version << 4)
        octets[8] = (octets[8] & 0x3F) | 0x80
        let digits = Hexadecimal.text(octets)
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index == 8 || index == 12 || index == 16 || index == 20 { result.append("-") }
            result.append(digit)
        }
        self.text = result
    }

    /// A time-ordered UUID (version 7): 48 bits of milliseconds, then random bits.
    ///
    /// `random` holds at least ``randomBytes`` bytes from a good source; fewer are a programmer's error.
    public static func version7(at time: UTCTime, random: [UInt8]) -> UUIDText {
        precondition(random.count >= Self.randomBytes, "a version 7 UUID needs \(Self.randomBytes) random bytes")
        let milliseconds = UInt64(max(0, time.milliseconds))
        let timeOctets = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> UInt64(8 * (5 - $0))) }
        return UUIDText(octets: timeOctets + random.prefix(Self.randomBytes), version: 7)
    }

    /// A UUID that stands for a digest (version 8): the digest's first 122 usable bits.
    ///
    /// `digest` has at least 16 octets; fewer are a programmer's error.
    public static func version8(digest: [UInt8]) -> UUIDText {
        precondition(digest.count >= 16, "a version 8 UUID needs a digest of 16 octets or more")
        return UUIDText(octets: Array(digest.prefix(16)), version: 8)
    }
}

/// Lower-case hexadecimal text.
enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(_ octets: some Sequence<UInt8>) -> String {
        let codes = octets.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 0x0F)]] }
        return String(decoding: codes, as: UTF8.self)
    }

    static func value(ofLowerCase character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    static func octets(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count.isMultiple(of: 2) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(characters.count / 2)
        for index in stride(from: 0, to: characters.count, by: 2) {
            guard let high = Self.value(ofLowerCase: characters[index]),
                let low = Self.value(ofLowerCase: characters[index + 1])
            else { return nil }
            result.append(high << 4 | low)
        }
        return result
    }
}
