/// Base32 of RFC 4648 §6, small letters, without padding: how a hash becomes one label of a domain name.
enum Base32 {
    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    static func text(_ octets: [UInt8]) -> String {
        var letters: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for octet in octets {
            bits = bits << 8 | UInt32(octet)
            count += 8
            while count >= 5 {
                count -= 5
                letters.append(Self.alphabet[Int(bits >> UInt32(count)) & 31])
            }
            bits &= (1 << UInt32(count)) - 1
        }
        if count > 0 { letters.append(Self.alphabet[Int(bits << UInt32(5 - count)) & 31]) }
        return String(decoding: letters, as: UTF8.self)
    }
}
