/// Base64 of transfer encodings (RFC 2045 §6.8): line breaks allowed, anything else refused.
struct Base64 {
    private var bits: UInt32 = 0
    private var digits = 0
    private var padding = 0

    /// The octets, or nil for damaged input.
    static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var octets: [UInt8] = []
        octets.reserveCapacity(text.count / 4 * 3)
        var decoder = Base64()
        guard decoder.take(text.span, into: &octets), decoder.finish(into: &octets) else { return nil }
        return octets
    }

    /// Decodes the next piece; false for damaged input.
    mutating func take(_ text: Span<UInt8>, into octets: inout [UInt8]) -> Bool {
        for index in text.indices {
            let character = text[index]
            switch character {
            case 0x0D, 0x0A, 0x20, 0x09: continue
            case UInt8(ascii: "="):
                self.padding += 1
                self.digits += 1
            default:
                guard self.padding == 0, let value = Self.value(character) else { return false }
                self.bits = self.bits << 6 | value
                self.digits += 1
                guard self.digits % 4 == 0 else { continue }
                octets.append(UInt8(truncatingIfNeeded: self.bits >> 16))
                octets.append(UInt8(truncatingIfNeeded: self.bits >> 8))
                octets.append(UInt8(truncatingIfNeeded: self.bits))
                self.bits = 0
            }
        }
        return true
    }

    /// Decodes what is left at the end; false for damaged input.
    func finish(into octets: inout [UInt8]) -> Bool {
        guard self.digits % 4 == 0, self.padding <= 2 else { return false }
        switch self.padding {
        case 1:
            octets.append(UInt8(truncatingIfNeeded: self.bits >> 10))
            octets.append(UInt8(truncatingIfNeeded: self.bits >> 2))
        case 2: octets.append(UInt8(truncatingIfNeeded: self.bits >> 4))
        default: break
        }
        return true
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
