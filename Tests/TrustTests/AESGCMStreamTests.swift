import Testing

@testable import Trust

@Suite struct `Encryption in pieces` {
    private func seal(_ text: [UInt8], _ key: [UInt8], pieces: Int) throws -> [UInt8] {
        let sealing = try AESGCM.Sealing(key: key)
        var sealed: [UInt8] = []
        for start in stride(from: 0, to: text.count, by: pieces) {
            sealing.update(text[start..<min(start + pieces, text.count)].span) { piece in
                for index in piece.indices { sealed.append(piece[index]) }
            }
        }
        return sealed + (try sealing.finish())
    }

    private func open(_ sealed: [UInt8], _ key: [UInt8], pieces: Int, length: Int? = nil) throws -> [UInt8] {
        let opening = try AESGCM.Opening(key: key, sealedLength: length ?? sealed.count)
        var text: [UInt8] = []
        for start in stride(from: 0, to: sealed.count, by: pieces) {
            opening.update(sealed[start..<min(start + pieces, sealed.count)].span) { piece in
                for index in piece.indices { text.append(piece[index]) }
            }
        }
        try opening.finish()
        return text
    }

    @Test(arguments: [0, 1, 15, 16, 17, 65_535, 65_536, 65_537, 200_001])
    func `fits what is encrypted and decrypted at once`(count: Int) throws {
        let key = try SecureRandom.bytes(AESGCM.keyLength)
        let text = try SecureRandom.bytes(count)
        for pieces in [1000, 4096, 300_000] {
            let sealed = try self.seal(text, key, pieces: pieces)
            #expect(sealed.count == AESGCM.sealedLength(of: count))
            #expect(try AESGCM.decrypt(sealed, key: key) == text)
            #expect(try self.open(try AESGCM.encrypt(text, key: key), key, pieces: pieces) == text)
        }
    }

    @Test(arguments: [1, 7, 12, 13, 16, 28, 29])
    func `finds IV and tag wherever the pieces end`(pieces: Int) throws {
        let key = try SecureRandom.bytes(AESGCM.keyLength)
        let text = try SecureRandom.bytes(50)
        #expect(try self.open(try AESGCM.encrypt(text, key: key), key, pieces: pieces) == text)
    }

    @Test func `refuses every altered, cut or longer ciphertext with one error`() throws {
        let key = try SecureRandom.bytes(AESGCM.keyLength)
        let sealed = try AESGCM.encrypt(try SecureRandom.bytes(100), key: key)
        var breaches = sealed.indices.map { index in
            var broken = sealed
            broken[index] ^= 1
            return broken
        }
        breaches += [Array(sealed.dropLast()), sealed + [0], Array(sealed.prefix(27)), []]
        for broken in breaches {
            let error = #expect(throws: TrustError.self) { try self.open(broken, key, pieces: 33) }
            #expect(error == .decryptionFailed)
        }
        #expect(throws: TrustError.self) { try self.open(sealed, Array(key.reversed()), pieces: 33) }
        #expect(throws: TrustError.self) { try self.open(sealed, Array(key.dropLast()), pieces: 33) }
        #expect(throws: TrustError.self) {
            try self.open(Array(sealed.dropLast(3)), key, pieces: 33, length: sealed.count)
        }
    }

    @Test func `uses a new IV each time`() throws {
        let key = try SecureRandom.bytes(AESGCM.keyLength)
        #expect(try self.seal([1, 2, 3], key, pieces: 9) != self.seal([1, 2, 3], key, pieces: 9))
    }
}
