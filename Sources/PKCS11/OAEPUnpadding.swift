import Trust

/// Takes the padding off a block that raw RSA gave: EME-OAEP with SHA-256, MGF1-SHA-256 and no label (RFC 8017 §7.1.2).
///
/// A peer chooses the ciphertext, so that every difference it could see between one bad block and another would let it
/// decrypt (Manger 2001). All octets are read whatever the first ones say, the checks are masks and no branches, and
/// there is one answer for every fault.
enum OAEPUnpadding {
    private static let hash = DigestAlgorithm.sha256
    private static let labelHash = Digest.of([]).bytes

    /// The message in a block of a key with `length` octets; nil for any fault.
    static func message(of block: [UInt8], length: Int) -> [UInt8]? {
        let size = Self.hash.length
        guard length >= 2 * size + 2, block.count <= length else { return nil }
        // Modules may leave out leading zeros.
        let padded = [UInt8](repeating: 0, count: length - block.count) + block
        var seed = Array(padded[1...size])
        var data = Array(padded[(size + 1)...])
        Self.mask(&seed, with: data)
        Self.mask(&data, with: seed)

        var fault = padded[0]
        for index in 0..<size { fault |= data[index] ^ Self.labelHash[index] }
        // Zeros, a one, the message: the first octet that is no zero must be a one.
        var isSearching: UInt8 = 0xFF
        var start = 0
        for index in size..<data.count {
            let isZero = Self.mask(data[index])
            let isOne = Self.mask(data[index] ^ 1)
            let ends = isSearching & isOne
            start |= Int(ends) * 0x0101_0101 & (index + 1)
            fault |= isSearching & ~isZero & ~isOne
            isSearching &= ~isOne & isZero
        }
        fault |= isSearching
        guard fault == 0 else { return nil }
        return Array(data[start...])
    }

    /// All ones for zero, else zero.
    private static func mask(_ octet: UInt8) -> UInt8 {
        UInt8(truncatingIfNeeded: (Int(octet) - 1) >> 8)
    }

    /// MGF1: masks some octets with the digests of others.
    private static func mask(_ target: inout [UInt8], with seed: [UInt8]) {
        var counter: UInt32 = 0
        var index = 0
        while index < target.count {
            for octet in Digest.of(seed + DER.bigEndian(counter), Self.hash).bytes.prefix(target.count - index) {
                target[index] ^= octet
                index += 1
            }
            counter += 1
        }
    }
}
