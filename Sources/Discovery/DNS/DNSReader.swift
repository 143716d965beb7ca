/// Reads a message of the domain name system from its beginning to its end.
struct DNSReader {
    private let octets: [UInt8]
    private var place = 0

    /// A record that is of use, or not.
    enum Reading {
        case content(DNSRecord)
        /// How long "there is none" counts.
        case negative(UInt32)
        case other
    }

    init(_ octets: [UInt8]) { self.octets = octets }

    var isAtEnd: Bool { self.place == self.octets.count }

    mutating func octet() throws(DNSFault) -> UInt8 {
        guard self.place < self.octets.count else { throw .length }
        defer { self.place += 1 }
        return self.octets[self.place]
    }

    mutating func number() throws(DNSFault) -> UInt16 {
        let high = try self.octet()
        return UInt16(high) << 8 | UInt16(try self.octet())
    }

    mutating func longNumber() throws(DNSFault) -> UInt32 {
        let high = try self.number()
        return UInt32(high) << 16 | UInt32(try self.number())
    }

    /// A name, whose pointers (RFC 1035 §4.1.4) must each lead to before where the piece that holds them begins.
    ///
    /// So every jump goes further back and no circle is possible; the length of a name bounds the labels.
    mutating func name() throws(DNSFault) -> DNSName {
        var labels: [[UInt8]] = []
        var length = 1
        var begin = self.place
        var after: Int?
        while true {
            let first = try self.octet()
            switch first & 0xC0 {
            case 0x00:
                guard first > 0 else {
                    if let after { self.place = after }
                    guard let name = DNSName(wire: labels) else { throw .name }
                    return name
                }
                length += Int(first) + 1
                guard length <= DNSName.wireOctetsMax else { throw .name }
                guard self.place + Int(first) <= self.octets.count else { throw .length }
                labels.append(Array(self.octets[self.place..<self.place + Int(first)]))
                self.place += Int(first)
            case 0xC0:
                let target = Int(first & 0x3F) << 8 | Int(try self.octet())
                guard target < begin, target >= 12 else { throw .pointer }
                if after == nil { after = self.place }
                (self.place, begin) = (target, target)
            default: throw .name
            }
        }
    }

    /// One record.
    mutating func record() throws(DNSFault) -> Reading {
        let name = try self.name()
        let type = DNSType(rawValue: try self.number())
        let group = try self.number()
        let seconds = try self.longNumber()
        let end = Int(try self.number()) + self.place
        guard end <= self.octets.count else { throw .length }
        // RFC 2181 §8: a time with its highest bit set is none.
        let timeToLive = seconds > UInt32(Int32.max) ? 0 : seconds
        // An OPT record's class is a length.
        guard group == 1, type != .options else {
            self.place = end
            return .other
        }
        let reading = try self.content(name, type, timeToLive, end)
        guard self.place == end else { throw .record }
        return reading
    }

    private mutating func content(
        _ name: DNSName,
        _ type: DNSType,
        _ timeToLive: UInt32,
        _ end: Int
    ) throws(DNSFault) -> Reading {
        switch type {
        case .alias:
            let target = try self.name()
            return .content(DNSRecord(name: name, timeToLive: timeToLive, content: .alias(target)))
        case .authorityPointer:
            let order = try self.number()
            let preference = try self.number()
            let flags = try self.text(end)
            let service = try self.text(end)
            let rule = try self.text(end)
            let pointer = NameAuthorityPointer(
                order: order,
                preference: preference,
                flags: flags,
                service: service,
                rule: rule,
                replacement: try self.name()
            )
            return .content(DNSRecord(name: name, timeToLive: timeToLive, content: .authorityPointer(pointer)))
        case .startOfAuthority:
            _ = try self.name()
            _ = try self.name()
            for _ in 0..<4 { _ = try self.longNumber() }
            return .negative(min(timeToLive, try self.longNumber()))
        default:
            self.place = end
            return .other
        }
    }

    /// A character string (RFC 1035 §3.3): a length and as many octets, here of visible ASCII.
    private mutating func text(_ end: Int) throws(DNSFault) -> String {
        let length = Int(try self.octet())
        guard self.place + length <= end else { throw .record }
        let octets = self.octets[self.place..<self.place + length]
        guard octets.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .record }
        self.place += length
        return String(decoding: octets, as: UTF8.self)
    }
}
