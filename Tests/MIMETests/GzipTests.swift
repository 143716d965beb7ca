import MIME
import Testing

@Suite struct `Packing and unpacking` {
    private let text = Array(String(repeating: "<Consignment>trigo, maíz, uva</Consignment>\n", count: 400).utf8)

    @Test func `gives the content back, and the same octets each time`() throws {
        for content in [[], [0x41], self.text] {
            let packed = try Gzip.packed(content)
            #expect(try Gzip.unpacked(packed) == content)
            #expect(try Gzip.packed(content) == packed)
            #expect(Array(packed[4..<8]) == [0, 0, 0, 0])
        }
    }

    @Test func `refuses every truncation`() throws {
        let packed = try Gzip.packed(self.text)
        for length in [0, 1, 9, 10, 11, packed.count / 2, packed.count - 9, packed.count - 1] {
            let error = #expect(throws: MIMEError.self) { try Gzip.unpacked(Array(packed[..<length])) }
            #expect(error?.code == "MIM-013", "length \(length)")
        }
    }

    @Test func `refuses damage in header, content and check sum`() throws {
        let packed = try Gzip.packed(self.text)
        for place in [0, 2, packed.count / 2, packed.count - 6, packed.count - 2] {
            var damaged = packed
            damaged[place] ^= 0x55
            #expect(throws: MIMEError.self, "octet \(place)") { try Gzip.unpacked(damaged) }
        }
    }

    @Test func `refuses trailing octets and several members unless allowed`() throws {
        let packed = try Gzip.packed(self.text)
        let error = #expect(throws: MIMEError.self) { try Gzip.unpacked(packed + [0]) }
        #expect(error?.code == "MIM-014")
        #expect(throws: MIMEError.self) { try Gzip.unpacked(packed + packed) }
        let lenient = Gzip.Limits(allowsSeveralMembers: true)
        #expect(try Gzip.unpacked(packed + packed, limits: lenient) == self.text + self.text)
        #expect(throws: MIMEError.self) { try Gzip.unpacked(packed + [0], limits: lenient) }
    }

    @Test func `stops a bomb by its ratio and by its size`() throws {
        let bomb = try Gzip.packed([UInt8](repeating: 0, count: 3_000_000), level: 9)
        #expect(throws: MIMEError.self) { try Gzip.unpacked(bomb) }
        let error = #expect(throws: MIMEError.self) {
            try Gzip.unpacked(bomb, limits: Gzip.Limits(outputBytesMax: 1000))
        }
        #expect(error?.code == "MIM-015")
        let byRatio = #expect(throws: MIMEError.self) { try Gzip.unpacked(bomb) }
        #expect(byRatio?.code == "MIM-016")
    }
}
