import Foundation
import PKCS11
import Testing
import Trust

extension SoftHSM {
    @Suite struct `A key on a token` {
        static let text = Array("the certificate of origin".utf8)

        @Test(arguments: [
            ("sign", SignatureAlgorithm.rsaPKCS1(.sha256)), ("sign", .rsaPKCS1(.sha384)), ("sign", .rsaPKCS1(.sha512)),
            ("sign", .rsaPSS(.sha256)), ("sign", .rsaPSS(.sha384)), ("sign", .rsaPSS(.sha512)),
            ("p256", .ecdsa(.sha256)), ("p384", .ecdsa(.sha384)), ("p521", .ecdsa(.sha512)),
        ])
        func `signs with every mechanism, and OpenSSL agrees`(label: String, algorithm: SignatureAlgorithm) throws {
            let soft = try SoftToken.shared.get()
            let token = Tokens().token(at: try soft.place())
            let name = TokenKeyName(label: label)
            let holder = token.key(name, .sign, publicKey: try soft.keys[label]?.publicKey ?? token.publicKey(name))
            #expect(holder.awaitProof() == nil)
            let key = PrivateKey(holder: holder)
            let value = try key.sign(Self.text, algorithm)
            #expect(key.publicKey.verifies(value, over: Self.text, algorithm))
            #expect(!key.publicKey.verifies(value, over: Self.text + [0], algorithm))
            #expect(key.exportPEM() == nil)
            try self.opensslVerifies(value, key.publicKey, algorithm, soft)
        }

        private func opensslVerifies(
            _ value: [UInt8],
            _ key: PublicKey,
            _ algorithm: SignatureAlgorithm,
            _ soft: SoftToken
        ) throws {
            let der: [UInt8]
            if case .ecdsa = algorithm { der = try #require(ECDSAValue.der(raw: value)) } else { der = value }
            let spki =
                "-----BEGIN PUBLIC KEY-----\n\(Data(key.spki).base64EncodedString(options: .lineLength64Characters))\n-----END PUBLIC KEY-----\n"
            let files = try [Array(spki.utf8), der, Self.text].map { try soft.file($0).path }
            var words = [
                "openssl", "dgst", "-\(algorithm.digest?.rawValue ?? "")", "-verify", files[0], "-signature", files[1],
            ]
            if case .rsaPSS = algorithm {
                words += ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"]
            }
            let said = try Tool.run(words + [files[2]])
            #expect(String(decoding: said, as: UTF8.self).contains("Verified OK"))
        }

        @Test func `signs with Ed25519 where the token has it`() throws {
            let soft = try SoftToken.shared.get()
            let token = Tokens().token(at: try soft.place("edwards"))
            let name = TokenKeyName(label: "ed", id: [1])
            let holder = token.key(name, .sign, publicKey: try token.publicKey(name))
            #expect(holder.awaitProof() == nil)
            let value = try holder.sign(Self.text, .ed25519)
            #expect(holder.publicKey.kind == .ed25519 && holder.publicKey.verifies(value, over: Self.text, .ed25519))
        }

        @Test func `is found by label, by identifier, or by both`() throws {
            let soft = try SoftToken.shared.get()
            let token = Tokens().token(at: try soft.place())
            let publicKey = try #require(soft.keys["p256"]).publicKey
            for name in [
                TokenKeyName(label: "p256"), TokenKeyName(label: nil, id: [3]), TokenKeyName(label: "p256", id: [3]),
            ] {
                #expect(token.key(name, .sign, publicKey: publicKey).awaitProof() == nil)
                #expect(try token.publicKey(name) == publicKey)
            }
        }

        @Test func `says exactly what is wrong with it, and disturbs no other`() throws {
            let soft = try SoftToken.shared.get()
            let token = Tokens().token(at: try soft.place())
            let publicKey = try #require(soft.keys["sign"]).publicKey
            let good = token.key(TokenKeyName(label: "sign"), .sign, publicKey: publicKey)
            let missing = token.key(TokenKeyName(label: "nobody"), .sign, publicKey: publicKey)
            let several = token.key(TokenKeyName(label: "same"), .sign, publicKey: publicKey)
            let other = token.key(TokenKeyName(label: "p256"), .sign, publicKey: publicKey)
            let pair = token.key(
                TokenKeyName(label: "sign"),
                .decrypt,
                publicKey: try #require(soft.keys["decrypt"]).publicKey
            )
            #expect(missing.awaitProof() == "HSM-010")
            #expect(several.awaitProof() == "HSM-011")
            // The token signs RSA's DigestInfo with no EC key, or what it signs does not verify.
            #expect(["HSM-014", "HSM-015"].contains(other.awaitProof()))
            #expect(pair.awaitProof() == "HSM-015")
            #expect(good.awaitProof() == nil)
            #expect(throws: TrustError.self) { try missing.sign(Self.text, .rsaPKCS1(.sha256)) }
            #expect(try !good.sign(Self.text, .rsaPKCS1(.sha256)).isEmpty)
        }

        @Test func `is the same one for all who ask while somebody holds it`() throws {
            let soft = try SoftToken.shared.get()
            let token = Tokens().token(at: try soft.place())
            let publicKey = try #require(soft.keys["sign"]).publicKey
            let key = token.key(TokenKeyName(label: "sign"), .sign, publicKey: publicKey)
            #expect(token.key(TokenKeyName(label: "sign"), .sign, publicKey: publicKey) === key)
            #expect(token.key(TokenKeyName(label: "sign"), .decrypt, publicKey: publicKey) !== key)
        }

        @Test func `works for many threads at once`() throws {
            let soft = try SoftToken.shared.get()
            let token = Tokens().token(at: try soft.place())
            let holder = token.key(
                TokenKeyName(label: "p256"),
                .sign,
                publicKey: try #require(soft.keys["p256"]).publicKey
            )
            #expect(holder.awaitProof() == nil)
            let counted = Counter()
            DispatchQueue.concurrentPerform(iterations: 16) { number in
                for _ in 0..<25 {
                    let text = Self.text + [UInt8(number)]
                    let value = try? holder.sign(text, .ecdsa(.sha256))
                    counted.add(value.map { holder.publicKey.verifies($0, over: text, .ecdsa(.sha256)) } ?? false)
                }
            }
            #expect(counted.good == 400 && counted.bad == 0)
        }
    }

    @Suite struct `A token` {
        @Test func `lists what it holds, and its module which tokens there are`() throws {
            let soft = try SoftToken.shared.get()
            let tokens = try TokenDescription.all(of: SoftToken.module)
            #expect(Set(tokens.map(\.label)).isSuperset(of: ["paso", "edwards", "twin"]))
            #expect(tokens.filter { $0.label == "twin" }.count == 2)
            let objects = try Tokens().token(at: try soft.place()).objects()
            for (label, key) in soft.keys {
                #expect(
                    objects.contains { $0.kind == .publicKey && $0.label == label && $0.publicKey == key.publicKey }
                )
                #expect(objects.contains { $0.kind == .privateKey && $0.label == label && $0.publicKey == nil })
            }
        }

        @Test func `that is not there, or not the only one of its name, is told`() throws {
            let soft = try SoftToken.shared.get()
            let publicKey = try #require(soft.keys["sign"]).publicKey
            func obstacle(_ place: TokenPlace) -> String? {
                Tokens().token(at: place).key(TokenKeyName(label: "sign"), .sign, publicKey: publicKey).awaitProof()
            }
            #expect(obstacle(try soft.place("nowhere")) == "HSM-003")
            #expect(obstacle(try soft.place("twin")) == "HSM-004")
            #expect(obstacle(try soft.place(module: "/nowhere/module.so")) == "HSM-001")
            #expect(obstacle(try soft.place(module: "/usr/lib/x86_64-linux-gnu/libz.so.1")) == "HSM-001")
            let twin = try #require(TokenDescription.all(of: SoftToken.module).first { $0.label == "twin" })
            var place = try soft.place("twin")
            place.serial = twin.serial
            #expect(obstacle(place) == "HSM-010")
            place.slot = twin.slot &+ 1
            #expect(obstacle(place) == "HSM-003")
        }
    }
}

/// Counts from many threads.
final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var good = 0
    private(set) var bad = 0

    func add(_ isGood: Bool) {
        self.lock.withLock { if isGood { self.good += 1 } else { self.bad += 1 } }
    }
}
