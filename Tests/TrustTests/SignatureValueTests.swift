import Foundation
import PasoTesting
import Testing
import Trust

/// Signature values that no honest signer makes, from a generator of our own; each must be refused.
@Suite struct `A signature value` {
    static let message = Array("Seventeen pallets of table grapes".utf8)

    /// The order of each curve's group, big-endian.
    static let orders: [Curve: String] = [
        .p256: "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551",
        .p384: "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973",
        .p521: "01FF" + String(repeating: "F", count: 62) + "FA"
            + "51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409",
    ]

    static func octets(_ hex: String) -> [UInt8] {
        stride(from: 0, to: hex.utf8.count, by: 2).compactMap { place in
            UInt8(hex.dropFirst(place).prefix(2), radix: 16)
        }
    }

    /// `first + second` and `first - second` as big-endian numbers of the same length.
    static func sum(_ first: [UInt8], _ second: [UInt8], _ sign: Int) -> [UInt8] {
        var result = first
        var carry = 0
        for index in first.indices.reversed() {
            let value = Int(first[index]) + sign * Int(second[index]) + carry
            result[index] = UInt8(truncatingIfNeeded: value)
            carry = value >> 8
        }
        return result
    }

    private func altered(_ value: [UInt8], _ curve: Curve) throws -> [(String, [UInt8])] {
        let half = curve.coordinateLength
        let order = Self.octets(try #require(Self.orders[curve]))
        try #require(order.count == half)
        let (r, s) = (Array(value.prefix(half)), Array(value.suffix(half)))
        let zero = [UInt8](repeating: 0, count: half)
        let one = Array(zero.dropLast()) + [1]
        let full = [UInt8](repeating: 0xFF, count: half)
        var result: [(String, [UInt8])] = []
        for (name, number) in [
            ("zero", zero), ("order", order), ("order + 1", Self.sum(order, one, 1)), ("one", one), ("ones", full),
            ("order - 1", Self.sum(order, one, -1)),
        ] {
            result += [("r \(name)", number + s), ("s \(name)", r + number), ("both \(name)", number + number)]
        }
        result += [
            ("r + order", Self.sum(r, order, 1) + s), ("s + order", r + Self.sum(s, order, 1)), ("swapped", s + r),
            ("r negated", Self.sum(order, r, -1) + s), ("s + 1", r + Self.sum(s, one, 1)),
            ("DER", try #require(ECDSAValue.der(raw: value))), ("empty", []), ("half", r),
            ("short", Array(value.dropLast())), ("long", value + [0]), ("padded", [0] + r + [0] + s),
            ("leading zero", [0] + value), ("twice", value + value),
        ]
        return result
    }

    @Test(arguments: [NewKey.p256, .p384, .p521], [DigestAlgorithm.sha256, .sha384, .sha512])
    func `of ECDSA is refused for numbers out of range, other lengths and DER`(
        kind: NewKey,
        digest: DigestAlgorithm
    ) throws {
        let key = try PrivateKey.generate(kind)
        let curve = try #require(key.publicKey.curve)
        for _ in 0..<4 {
            let value = try key.sign(Self.message, .ecdsa(digest))
            #expect(key.publicKey.verifies(value, over: Self.message, .ecdsa(digest)))
            for (name, value) in try self.altered(value, curve) {
                #expect(!key.publicKey.verifies(value, over: Self.message, .ecdsa(digest)), "\(name)")
            }
            for other in [DigestAlgorithm.sha1, .sha256, .sha384, .sha512] where other != digest {
                #expect(!key.publicKey.verifies(value, over: Self.message, .ecdsa(other)))
            }
        }
    }

    @Test func `of Ed25519 is refused for a number over the order, other lengths and points of small order`() throws {
        let key = try PrivateKey.generate(.ed25519)
        let order = Self.octets("EDD3F55C1A631258D69CF7A2DEF9DE1400000000000000000000000000000010")
        let value = try key.sign(Self.message, .ed25519)
        #expect(key.publicKey.verifies(value, over: Self.message, .ed25519))
        let (point, number) = (Array(value.prefix(32)), Array(value.suffix(32)))
        let over = Self.sum(number.reversed(), order.reversed(), 1)
        let zero = [UInt8](repeating: 0, count: 32)
        let neutral = [1] + zero.dropLast()
        for altered in [
            point + over.reversed(), point + zero, zero + number, neutral + zero, zero + zero, neutral + number, point,
            Array(value.dropLast()), value + [0], number + point, [],
        ] {
            #expect(!key.publicKey.verifies(altered, over: Self.message, .ed25519))
        }
    }

    @Test(arguments: [DigestAlgorithm.sha256, .sha384, .sha512])
    func `of RSA-PSS is refused for another salt, another hash and another mask`(digest: DigestAlgorithm) throws {
        try `Beside the openssl command`().withFolder { folder in
            let key = try PrivateKey.generate(.rsa2048)
            let pem = try folder.write("key.pem", Array(#require(key.exportPEM()).utf8))
            let text = try folder.write("text", Self.message)
            func made(_ hash: DigestAlgorithm, _ mask: DigestAlgorithm, _ salt: String) throws -> [UInt8] {
                let options = ["rsa_padding_mode:pss", "rsa_pss_saltlen:\(salt)", "rsa_mgf1_md:\(mask.rawValue)"]
                let isMade = try folder.openssl(
                    ["dgst", "-\(hash.rawValue)", "-sign", pem, "-out", folder.path("value")]
                        + options.flatMap { ["-sigopt", $0] } + [text]
                )
                try #require(isMade)
                return try folder.read("value")
            }
            let right = try made(digest, digest, "digest")
            #expect(key.publicKey.verifies(right, over: Self.message, .rsaPSS(digest)))
            for salt in ["0", "1", "20", "max", "\(digest.length - 1)", "\(digest.length + 1)"] {
                #expect(
                    try !key.publicKey.verifies(made(digest, digest, salt), over: Self.message, .rsaPSS(digest)),
                    "\(salt)"
                )
            }
            for other in [DigestAlgorithm.sha1, .sha256, .sha384, .sha512] where other != digest {
                let masked = try made(digest, other, "digest")
                #expect(!key.publicKey.verifies(masked, over: Self.message, .rsaPSS(digest)), "mask \(other)")
                let hashed = try made(other, other, "digest")
                #expect(!key.publicKey.verifies(hashed, over: Self.message, .rsaPSS(digest)), "hash \(other)")
            }
            // Neither scheme takes the other's values.
            let plain = try key.sign(Self.message, .rsaPKCS1(digest))
            #expect(!key.publicKey.verifies(plain, over: Self.message, .rsaPSS(digest)))
            #expect(!key.publicKey.verifies(right, over: Self.message, .rsaPKCS1(digest)))
        }
    }

    @Test func `of RSA is refused for other paddings, lengths and numbers`() throws {
        try `Beside the openssl command`().withFolder { folder in
            let key = try PrivateKey.generate(.rsa2048)
            let pem = try folder.write("key.pem", Array(#require(key.exportPEM()).utf8))
            let hash = Digest.of(Self.message).bytes
            let prefix = Self.octets("3031300D060960864801650304020105000420")
            /// Raw RSA over a block of the forger's choice.
            func made(_ block: [UInt8]) throws -> [UInt8] {
                let input = try folder.write("block", block)
                let isMade = try folder.openssl([
                    "pkeyutl", "-decrypt", "-inkey", pem, "-pkeyopt", "rsa_padding_mode:none", "-in", input, "-out",
                    folder.path("value"),
                ])
                try #require(isMade)
                return try folder.read("value")
            }
            func block(_ info: [UInt8], start: [UInt8] = [0, 1], fill: UInt8 = 0xFF, after: [UInt8] = []) -> [UInt8] {
                let room = 256 - start.count - 1 - info.count - after.count
                return start + [UInt8](repeating: fill, count: room) + [0] + info + after
            }
            let good = prefix + hash
            #expect(try key.publicKey.verifies(made(block(good)), over: Self.message, .rsaPKCS1(.sha256)))
            let noNull = Self.octets("302F300B0609608648016503040201") + [0x04, 0x20] + hash
            let long = Self.octets("308131300D060960864801650304020105000420") + hash
            let short = [UInt8](repeating: 0xFF, count: 8)
            for (name, wrong) in [
                ("type 2", block(good, start: [0, 2])), ("type 0", block(good, start: [0, 0], fill: 0)),
                ("fill", block(good, fill: 0xFE)), ("no NULL", block(noNull)), ("long length", block(long)),
                ("garbage after", block(good, after: [1, 2, 3])), ("bare hash", block(hash)),
                ("early end", [0, 1] + short + [0] + good + [UInt8](repeating: 7, count: 256 - 11 - good.count)),
                ("other hash", block(prefix + Digest.of([1]).bytes)),
            ] {
                let value = try made(wrong)
                #expect(!key.publicKey.verifies(value, over: Self.message, .rsaPKCS1(.sha256)), "\(name)")
            }
            let value = try key.sign(Self.message, .rsaPKCS1(.sha256))
            let numbers = try #require(key.publicKey.rsaNumbers)
            for wrong in [
                [], [0], [1], Array(value.dropFirst()), [0] + value, value + [0], numbers.modulus,
                [UInt8](repeating: 0, count: 256), [UInt8](repeating: 0xFF, count: 256),
            ] {
                #expect(!key.publicKey.verifies(wrong, over: Self.message, .rsaPKCS1(.sha256)))
                #expect(!key.publicKey.verifies(wrong, over: Self.message, .rsaPSS(.sha256)))
            }
        }
    }
}
