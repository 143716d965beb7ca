/// Base64 of transfer encodings (RFC 2045 §6.8): line breaks allowed, anything else refused.
enum Base64 {
    /// The octets, or nil for damaged input.
    static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var octets: [UInt8] = []
        octets.reserveCapacity(text.count / 4 * 3)
        var bits: UInt32 = 0
        var digits = 0
        var padding = 0
        for character in text where character != 0x0D && character != 0x0A && character != 0x20 && character != 0x09 {
            if character == UInt8(ascii: "=") {
                padding += 1
                digits += 1
                continue
            }
            guard padding == 0, let value = self.value(character) else { return nil }
            bits = bits << 6 | value
            digits += 1
            if digits % 4 == 0 {
                octets.append(UInt8(truncatingIfNeeded: bits >> 16))
                octets.append(UInt8(truncatingIfNeeded: bits >> 8))
                octets.append(UInt8(truncatingIfNeeded: bits))
                bits = 0
            }
        }
        guard digits % 4 == 0, padding <= 2 else { return nil }
        switch padding {
        case 1:
            octets.append(UInt8(truncatingIfNeeded: bits >> 10))
            octets.append(UInt8(truncatingIfNeeded: bits >> 2))
        case 2: octets.append(UInt8(truncatingIfNeeded: bits >> 4))
        default: break
        }
        return octets
    }

    private static func value(_ character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
