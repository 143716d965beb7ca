import Foundation

/// A numeric address with a port.
public struct NetworkAddress: Sendable, Hashable {
    /// 4 or 16.
    public let octets: [UInt8]
    public let port: Int

    public init(octets: [UInt8], port: Int) {
        self.octets = octets
        self.port = port
    }

    /// Reads `192.0.2.1` or `2001:db8::1`, and the short forms of IPv4 that resolvers take (`127.1`, `2130706433`); nil for
    /// a name.
    public init?(_ text: String, port: Int) {
        var four = in_addr()
        var six = in6_addr()
        if unsafe inet_pton(AF_INET6, text, &six) == 1 {
            self.init(octets: unsafe withUnsafeBytes(of: &six) { unsafe [UInt8]($0) }, port: port)
        } else if unsafe inet_aton(text, &four) == 1 {
            self.init(octets: unsafe withUnsafeBytes(of: &four) { unsafe [UInt8]($0) }, port: port)
        } else {
            return nil
        }
    }

    /// Whether it is one of the public Internet: nobody's loopback, private or link-local network, no metadata service.
    ///
    /// By the special-purpose registries of IANA (RFC 6890 and its successors). Addresses that carry another inside
    /// count as that one.
    public var isPublic: Bool {
        switch self.octets.count {
        case 4: !Self.reserved.contains { $0.contains(self.octets) }
        case 16: self.isPublicSix
        default: false
        }
    }

    /// `192.0.2.1` or `2001:db8:0:0:0:0:0:1`.
    public var text: String {
        if self.octets.count == 4 { return self.octets.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: self.octets.count - 1, by: 2)
            .map { String(Int(self.octets[$0]) << 8 | Int(self.octets[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }

    private var isPublicSix: Bool {
        if Self.mapped.contains(self.octets) || Self.translated.contains(self.octets) {
            return NetworkAddress(octets: Array(self.octets.suffix(4)), port: self.port).isPublic
        }
        return Self.global.contains(self.octets) && !Self.reservedSix.contains { $0.contains(self.octets) }
    }

    private struct Block {
        var prefix: [UInt8]
        var bits: Int

        init(_ prefix: UInt8..., bits: Int) {
            self.prefix = prefix
            self.bits = bits
        }

        func contains(_ octets: [UInt8]) -> Bool {
            for bit in 0..<self.bits {
                let own = bit / 8 < self.prefix.count ? self.prefix[bit / 8] : 0
                let mask = UInt8(0x80) >> UInt8(bit % 8)
                if own & mask != octets[bit / 8] & mask { return false }
            }
            return true
        }
    }

    private static let reserved: [Block] = [
        Block(0, bits: 8), Block(10, bits: 8), Block(100, 64, bits: 10), Block(127, bits: 8),
        Block(169, 254, bits: 16), Block(172, 16, bits: 12), Block(192, 0, 0, bits: 24), Block(192, 0, 2, bits: 24),
        Block(192, 88, 99, bits: 24), Block(192, 168, bits: 16), Block(198, 18, bits: 15),
        Block(198, 51, 100, bits: 24), Block(203, 0, 113, bits: 24), Block(224, bits: 3),
    ]
    /// 2000::/3, of which the rest are protocols, documentation and 6to4.
    private static let global = Block(0x20, bits: 3)
    private static let reservedSix: [Block] = [
        Block(0x20, 0x01, 0, bits: 23), Block(0x20, 0x01, 0x0D, 0xB8, bits: 32), Block(0x20, 0x02, bits: 16),
        Block(0x3F, 0xFF, 0, bits: 20),
    ]
    /// ::ffff:0:0/96.
    private static let mapped = Block(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, bits: 96)
    /// 64:ff9b::/96.
    private static let translated = Block(0, 0x64, 0xFF, 0x9B, bits: 96)
}
