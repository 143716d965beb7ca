import Testing
import Trust

@testable import PKCS11

@Suite struct `Taking off the padding` {
    /// EME-OAEP with SHA-256, written for these tests (RFC 8017 §7.1.1).
    private func block(_ message: [UInt8], length: Int, separator: UInt8 = 1, first: UInt8 = 0) throws -> [UInt8] {
        let zeros = [UInt8](repeating: 0, count: length - message.count - 66)
        let data = Digest.of([]).bytes + zeros + [separator] + message
        let seed = try SecureRandom.bytes(32)
        let maskedData = zip(data, self.mask(seed, data.count)).map { $0 ^ $1 }
        let maskedSeed = zip(seed, self.mask(maskedData, 32)).map { $0 ^ $1 }
        return [first] + maskedSeed + maskedData
    }

    private func mask(_ seed: [UInt8], _ length: Int) -> [UInt8] {
        Array((0..<UInt8(16)).flatMap { Digest.of(seed + [0, 0, 0, $0]).bytes }.prefix(length))
    }

    @Test func `gives back a message of every length that fits`() throws {
        for length in 0...190 {
            let message = try SecureRandom.bytes(length)
            #expect(OAEPUnpadding.message(of: try self.block(message, length: 256), length: 256) == message)
        }
    }

    @Test func `takes a message that begins with zeros and ones as it is`() throws {
        for message: [UInt8] in [[0, 0, 1], [1, 1, 1], [0], [1], [0, 1, 0xFF]] {
            #expect(OAEPUnpadding.message(of: try self.block(message, length: 256), length: 256) == message)
        }
    }

    @Test func `refuses a block in which any octet was changed before the message`() throws {
        let block = try self.block([7, 7, 7], length: 256)
        for index in block.indices {
            var changed = block
            changed[index] ^= 0x10
            let message = OAEPUnpadding.message(of: changed, length: 256)
            // An octet of the masked message changes the seed's mask, and with it the digest of the label.
            #expect(message == nil, "octet \(index)")
        }
    }

    @Test func `refuses another separator, another first octet, and a block of another length`() throws {
        for separator in [0, 2, 3, 0x80, 0xFF] as [UInt8] {
            let block = try self.block([UInt8](repeating: 0, count: 4), length: 256, separator: separator)
            #expect(OAEPUnpadding.message(of: block, length: 256) == nil)
        }
        for first in [1, 2, 0x80, 0xFF] as [UInt8] {
            #expect(OAEPUnpadding.message(of: try self.block([1], length: 256, first: first), length: 256) == nil)
        }
        let good = try self.block([1, 2], length: 256)
        #expect(OAEPUnpadding.message(of: good, length: 255) == nil)
        #expect(OAEPUnpadding.message(of: good, length: 257) == nil)
        #expect(OAEPUnpadding.message(of: [], length: 256) == nil)
        #expect(OAEPUnpadding.message(of: [], length: 10) == nil)
    }

    @Test func `takes a block whose leading zeros the module left out`() throws {
        let block = try self.block([9], length: 256)
        #expect(OAEPUnpadding.message(of: Array(block.dropFirst()), length: 256) == [9])
    }
}
