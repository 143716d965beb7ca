import Foundation
import PasoTesting
import Testing

@testable import Trust

/// Keys of published vectors.
private enum VectorKey {
    static func octets(_ hex: String) throws -> [UInt8] { try #require(Hexadecimal.bytes(hex)) }

    static func pem(_ label: String, _ der: [UInt8]) throws -> PrivateKey {
        try PrivateKey(pem: Array(PEM.text(label, der).utf8))
    }

    /// PKCS#8 (RFC 8410 §7).
    static func x25519(_ hex: String) throws -> PrivateKey {
        try self.pem("PRIVATE KEY", try self.octets("302e020100300506032b656e04220420" + hex))
    }

    /// RFC 8410 §4.
    static func x25519Public(_ hex: String) throws -> PublicKey {
        try PublicKey(spki: try self.octets("302a300506032b656e032100" + hex))
    }

    /// RFC 5915.
    static func onCurve(_ curve: Curve, _ hex: String) throws -> PrivateKey {
        let name = try #require(DERWriter.identifier(curve.objectIdentifier))
        let der = DERWriter.sequence([
            DERWriter.number([1]), DERWriter.element(.octets, try self.octets(hex)),
            DERWriter.element(.context(0), name),
        ])
        return try self.pem("EC PRIVATE KEY", der)
    }
}

@Suite struct `Key agreement` {
    @Test func `on X25519 matches RFC 7748`() throws {
        // §6.1.
        let bob = try VectorKey.x25519("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")
        let alice = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"
        #expect(
            bob.publicKey
                == (try VectorKey.x25519Public("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"))
        )
        #expect(
            try Hexadecimal.text(bob.secret(with: VectorKey.x25519Public(alice)))
                == "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"
        )
        // §5.2.
        let key = try VectorKey.x25519("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4")
        let other = "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c"
        #expect(
            try Hexadecimal.text(key.secret(with: VectorKey.x25519Public(other)))
                == "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"
        )
        #expect(bob.publicKey.spki.count == 44)
    }

    /// RFC 5903 §8 for the NIST curves, RFC 7027 A.1 for brainpoolP256r1: two private keys and the common x.
    static let curves: [(Curve, String, String, String)] = [
        (
            .p256, "c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433",
            "c6ef9c5d78ae012a011164acb397ce2088685d8f06bf9be0b283ab46476bee53",
            "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de"
        ),
        (
            .p384,
            "099f3c7034d4a2c699884d73a375a67f7624ef7c6b3c0f160647b67414dce655e35b538041e649ee3faef896783ab194",
            "41cb0779b4bdb85d47846725fbec3c9430fab46cc8dc5060855cc9bda0aa2942e0308312916b8ed2960e4bd55a7448fc",
            "11187331c279962d93d604243fd592cb9d0a926f422e47187521287e7156c5c4d603135569b9e9d09cf5d4a270f59746"
        ),
        (
            .p521,
            "0037ade9319a89f4dabdb3ef411aaccca5123c61acab57b5393dce47608172a095aa85a30fe1c2952c6771d937ba9777"
                + "f5957b2639bab072462f68c27a57382d4a52",
            "0145ba99a847af43793fdd0e872e7cdfa16be30fdc780f97bccc3f078380201e9c677d600b343757a3bdbf2a3163e4c2"
                + "f869cca7458aa4a4effc311f5cb151685eb9",
            "01144c7d79ae6956bc8edb8e7c787c4521cb086fa64407f97894e5e6b2d79b04d1427e73ca4baa240a34786859810c06"
                + "b3c715a3a8cc3151f2bee417996d19f3ddea"
        ),
        (
            .brainpoolP256r1, "81db1ee100150ff2ea338d708271be38300cb54241d79950f77b063039804f1d",
            "55e40bc41e37e3e2ad25c3c6654511ffa8474a91a0032087593852d3e7d76bd3",
            "89afc39d41d3b327814b80940b042590f96556ec91e6ae7939bce31f3a18bf2b"
        ),
    ]

    @Test(arguments: Self.curves)
    func `on a curve matches the published value`(curve: Curve, own: String, other: String, shared: String) throws {
        let key = try VectorKey.onCurve(curve, own)
        let partner = try VectorKey.onCurve(curve, other)
        #expect(key.publicKey.curve == curve)
        #expect(try Hexadecimal.text(key.secret(with: partner.publicKey)) == shared)
        #expect(try Hexadecimal.text(partner.secret(with: key.publicKey)) == shared)
        let point = try #require(partner.publicKey.point)
        #expect(point.count == 2 * curve.coordinateLength + 1)
        #expect(try PublicKey(point: point, on: curve) == partner.publicKey)
        #expect(Curve(objectIdentifier: curve.objectIdentifier) == curve)
    }

    /// Points of small order, and other spellings of them (RFC 7748 §6.1: the secret would be zero whatever our key).
    @Test(arguments: [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ])
    func `refuses a point of small order both ways`(point: String) throws {
        let weak = try VectorKey.x25519Public(point)
        let own = try PrivateKey.generate(.x25519)
        #expect(throws: TrustError.decryptionFailed) { try own.secret(with: weak) }
        let key = [UInt8](repeating: 7, count: 16)
        let error = #expect(throws: TrustError.self) {
            try weak.wrapAgreed(key, by: .hkdf(.sha256, salt: [], info: []))
        }
        #expect(error?.code == "TRU-230")
    }

    @Test(arguments: Curve.allCases)
    func `refuses points that are not on the curve, compressed ones and infinity`(curve: Curve) throws {
        let length = curve.coordinateLength
        let kinds: [Curve: NewKey] = [.p256: .p256, .p384: .p384, .p521: .p521, .brainpoolP256r1: .brainpoolP256r1]
        let own = try PrivateKey.generate(try #require(kinds[curve])).publicKey
        let good = try #require(own.point)
        var off = good
        off[2 * length] ^= 1
        var long = good
        long.append(0)
        let compressed = [0x02 | good[2 * length] & 1] + good[1...length]
        for point in [off, long, compressed, [0], [], [UInt8](repeating: 0, count: 2 * length + 1)] {
            #expect(throws: TrustError.self) { try PublicKey(point: point, on: curve) }
        }
        for other in Curve.allCases where other != curve {
            #expect(throws: TrustError.self) { try PublicKey(point: good, on: other) }
        }
    }

    @Test(arguments: [NewKey.x25519, .p256, .p384, .p521, .brainpoolP256r1], [16, 32])
    func `carries a key to its recipient and nobody else`(kind: NewKey, length: Int) throws {
        let recipient = try PrivateKey.generate(kind)
        let key = try SecureRandom.bytes(length)
        let derivation = KeyDerivation.hkdf(.sha256, salt: try SecureRandom.bytes(32), info: [1])
        let agreed = try recipient.publicKey.wrapAgreed(key, by: derivation, wrappingLength: length)
        #expect(agreed.wrapped.count == length + 8)
        let others: [KeyDerivation] = [.hkdf(.sha256, salt: [], info: []), derivation]
        #expect(try recipient.unwrapAgreed(agreed, by: others, wrappingLength: length) == key)
        let again = try recipient.publicKey.wrapAgreed(key, by: derivation, wrappingLength: length)
        #expect(again.originator != agreed.originator, "each message gets a key pair of its own")
        let stranger = try PrivateKey.generate(kind)
        #expect(throws: TrustError.decryptionFailed) {
            try stranger.unwrapAgreed(agreed, by: [derivation], wrappingLength: length)
        }
        for place in agreed.wrapped.indices {
            var altered = agreed.wrapped
            altered[place] ^= 0x10
            let broken = AgreedKey(wrapped: altered, from: agreed.originator)
            #expect(throws: TrustError.decryptionFailed) {
                try recipient.unwrapAgreed(broken, by: [derivation], wrappingLength: length)
            }
        }
    }

    @Test func `refuses keys of another kind, of another curve, and those that cannot agree`() throws {
        let key = [UInt8](repeating: 7, count: 16)
        let derivation = KeyDerivation.hkdf(.sha256, salt: [], info: [])
        for kind in [NewKey.rsa2048, .ed25519] {
            let own = try PrivateKey.generate(kind)
            #expect(!own.publicKey.canAgree)
            #expect(throws: TrustError.self) { try own.publicKey.wrapAgreed(key, by: derivation) }
            #expect(throws: TrustError.decryptionFailed) { try own.secret(with: own.publicKey) }
        }
        let pairs: [(NewKey, NewKey)] = [(.x25519, .p256), (.p256, .p384), (.p256, .brainpoolP256r1)]
        for (own, other) in pairs {
            let stranger = try PrivateKey.generate(other).publicKey
            #expect(throws: TrustError.decryptionFailed) { try PrivateKey.generate(own).secret(with: stranger) }
        }
    }

    @Test func `goes with certificates that an authority issued, since such a key cannot sign its own`() throws {
        let chile = try TestPKI.chile
        for kind in [NewKey.x25519, .p384, .brainpoolP256r1] {
            let key = try PrivateKey.generate(kind)
            var request = CertificateRequest(
                subject: [("C", "CL"), ("CN", "decrypt")],
                notBefore: TestPKI.from,
                notAfter: TestPKI.rootsUntil
            )
            request.keyUsage = [.keyAgreement]
            let certificate = try chile.intermediate.issue(request, for: key.publicKey)
            #expect(certificate.publicKey == key.publicKey && certificate.publicKey.canAgree)
            #expect(certificate.subjectKeyIdentifier?.count == 20)
            #expect(certificate.isIssued(by: chile.intermediate.certificate))
            let verdict = ChainJudge(try TestPKI.store).judge(
                ChainQuestion(leaf: certificate, role: .as4Decrypt, claimed: TestPKI.now, proven: TestPKI.now)
            )
            #expect(verdict.isGood, "\(verdict.codes)")
            let signing = ChainJudge(try TestPKI.store).judge(
                ChainQuestion(leaf: certificate, role: .as4Sign, claimed: TestPKI.now, proven: TestPKI.now)
            )
            #expect(!signing.isGood, "a key for agreement does not sign")
            if kind == .x25519 {
                #expect(throws: TrustError.self) { try CertificateIssuer.selfSigned(request, key: key) }
            }
        }
    }
}

@Suite struct `Key derivation and wrapping` {
    private static func octets(_ hex: String) throws -> [UInt8] { try #require(Hexadecimal.bytes(hex)) }

    @Test func `by HKDF match RFC 5869`() throws {
        let secret = [UInt8](repeating: 0x0b, count: 22)
        // A.1.
        let first = KeyDerivation.hkdf(.sha256, salt: Array(0x00...0x0c), info: Array(0xf0...0xf9))
        #expect(
            try Hexadecimal.text(first.key(from: secret, length: 42))
                == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
        )
        // A.3: neither salt nor info.
        #expect(
            try Hexadecimal.text(KeyDerivation.hkdf(.sha256, salt: [], info: []).key(from: secret, length: 42))
                == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
        )
        // A shorter key is the beginning of a longer one.
        #expect(try first.key(from: secret, length: 16) == Array(first.key(from: secret, length: 42).prefix(16)))
    }

    @Test func `by ConcatKDF match RFC 7518 appendix C`() throws {
        let secret = try Self.octets("9e56d91d817135d372834283bf84269cfb316ea3da806a48f6daa7798cfe90c4")
        let info =
            [0, 0, 0, 7] + Array("A128GCM".utf8) + [0, 0, 0, 5] + Array("Alice".utf8) + [0, 0, 0, 3]
            + Array("Bob".utf8) + [0, 0, 0, 128]
        #expect(
            try Hexadecimal.text(KeyDerivation.concat(.sha256, info: info).key(from: secret, length: 16))
                == "56aa8deaf8236d205c2228cd71a7101a"
        )
    }

    @Test func `by AES key wrap match RFC 3394`() throws {
        // §4.1 and §4.6.
        let short = try Self.octets("00112233445566778899aabbccddeeff")
        let wrapped = try Self.octets("1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5")
        #expect(try KeyWrap.wrap(short, with: Array(0...15)) == wrapped)
        #expect(try KeyWrap.unwrap(wrapped, with: Array(0...15)) == short)
        let long = short + Array(0...15)
        let other = try Self.octets("28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21")
        #expect(try KeyWrap.wrap(long, with: Array(0...31)) == other)
        #expect(try KeyWrap.unwrap(other, with: Array(0...31)) == long)
    }

    @Test func `refuse wrapped keys of wrong lengths`() {
        let wrapping = [UInt8](repeating: 1, count: 16)
        for length in [0, 1, 8, 15, 16, 17, 23, 25, 31, 72, 4096] {
            #expect(throws: TrustError.decryptionFailed) {
                try KeyWrap.unwrap([UInt8](repeating: 9, count: length), with: wrapping)
            }
        }
        #expect(throws: TrustError.self) { try KeyWrap.wrap([1, 2, 3], with: wrapping) }
        #expect(throws: TrustError.self) { try KeyWrap.wrap(wrapping, with: [1]) }
    }

    @Test func `leave zeros where a secret was`() {
        var secret: [UInt8] = [1, 2, 3]
        SecretOctets.wipe(&secret)
        #expect(secret == [0, 0, 0] && SecretOctets.areZero(secret) && !SecretOctets.areZero([0, 1]))
        var nothing: [UInt8] = []
        SecretOctets.wipe(&nothing)
    }

    @Test func `with AES-256-GCM match the published vectors`() throws {
        // McGrew and Viega, test cases 13 and 14.
        let key = [UInt8](repeating: 0, count: 32)
        let iv = [UInt8](repeating: 0, count: 12)
        #expect(
            try Hexadecimal.text(AESGCM.encrypt([], key: key, iv: iv).dropFirst(12))
                == "530f8afbc74536b9a963b4f1c4cb738b"
        )
        let sealed = try AESGCM.encrypt([UInt8](repeating: 0, count: 16), key: key, iv: iv)
        #expect(
            Hexadecimal.text(sealed.dropFirst(12))
                == "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"
        )
        #expect(try AESGCM.decrypt(sealed, key: key) == [UInt8](repeating: 0, count: 16))
        #expect(throws: TrustError.decryptionFailed) { try AESGCM.decrypt(sealed, key: Array(key.prefix(16))) }
        #expect(throws: TrustError.decryptionFailed) { try AESGCM.decrypt(sealed, key: Array(key.prefix(24))) }
    }

    @Test func `open RSA-OAEP with MGF1-SHA-1 where asked, and only then`() throws {
        let key = try PrivateKey.generate(.rsa2048)
        for hashes in [OAEPHashes(digest: .sha1, mask: .sha1), OAEPHashes(digest: .sha256, mask: .sha1)] {
            let sealed = try key.publicKey.encryptOAEP([1, 2, 3], hashes)
            #expect(try key.decryptOAEP(sealed, hashes) == [1, 2, 3])
            #expect(throws: TrustError.decryptionFailed) { try key.decryptOAEP(sealed) }
        }
    }
}

@Suite struct `A PKIPath of peers` {
    @Test func `is read in any order, with the root or with gaps`() throws {
        let chile = try TestPKI.chile
        let leaf = chile.officer.certificate
        let intermediate = chile.intermediate.certificate
        let root = chile.root.certificate
        let orders: [([Certificate], [Certificate])] = [
            ([root, intermediate, leaf], [intermediate, root]), ([leaf, intermediate, root], [intermediate, root]),
            ([intermediate, leaf, root], [intermediate, root]), ([intermediate, leaf], [intermediate]),
            ([leaf, intermediate], [intermediate]), ([leaf], []), ([root, leaf], [root]),
        ]
        for (given, expected) in orders {
            let path = try PKIPath(anyOrder: DERWriter.sequence(given.map(\.der)))
            #expect(path.leaf == leaf)
            #expect(path.intermediates == expected)
        }
        #expect(throws: TrustError.self) { try PKIPath(anyOrder: DERWriter.sequence([])) }
        let many = [Certificate](repeating: leaf, count: PKIPath.certificatesMax + 1)
        #expect(throws: TrustError.self) { try PKIPath(anyOrder: DERWriter.sequence(many.map(\.der))) }
    }

    @Test func `is sent issuer first, with its intermediates and without the root`() throws {
        let chile = try TestPKI.chile
        let pool = [chile.root.certificate, try TestPKI.peru.intermediate.certificate, chile.intermediate.certificate]
        let path = PKIPath(from: chile.officer.certificate, issuersAmong: pool)
        #expect(path.intermediates == [chile.intermediate.certificate])
        let written = [chile.intermediate.certificate, chile.officer.certificate]
        #expect(path.der == DERWriter.sequence(written.map(\.der)))
        #expect(try PKIPath(der: path.der) == path)
    }
}
