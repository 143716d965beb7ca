import Foundation
import Testing
import Trust

@Suite struct `Digests` {
    @Test func `match the published vectors for abc`() {
        let expected: [DigestAlgorithm: String] = [
            .sha1: "a9993e364706816aba3e25717850c26c9cd0d89d",
            .sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            .sha384:
                "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
            .sha512: "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        ]
        for algorithm in DigestAlgorithm.allCases {
            #expect(Digest.of(Array("abc".utf8), algorithm).hex == expected[algorithm])
        }
    }

    @Test func `are the same in pieces, and the stream starts anew`() {
        let stream = DigestStream(.sha256)
        stream.update(Array("a".utf8))
        stream.update([])
        stream.update(Array("xbcx".utf8)[1..<3])
        #expect(stream.finish() == Digest.of(Array("abc".utf8)))
        #expect(stream.finish() == Digest.of([]))
    }

    @Test func `are coded as algorithm and hexadecimal`() throws {
        let digest = Digest.of(Array("abc".utf8))
        let coded = try JSONEncoder().encode([digest])
        #expect(String(decoding: coded, as: UTF8.self) == "[\"sha256:\(digest.hex)\"]")
        #expect(try JSONDecoder().decode([Digest].self, from: coded) == [digest])
        #expect(Digest("sha256:abcd") == nil)
        #expect(Digest("md5:00") == nil)
        #expect(Digest(.sha256, bytes: [1, 2]) == nil)
    }

    @Test func `compare in constant time`() {
        #expect(ConstantTime.equal([1, 2, 3], [1, 2, 3]))
        #expect(!ConstantTime.equal([1, 2, 3], [1, 2, 4]))
        #expect(!ConstantTime.equal([1, 2, 3], [1, 2]))
    }
}
