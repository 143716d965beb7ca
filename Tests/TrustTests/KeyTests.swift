import Foundation
import PasoTesting
import Testing
import Trust

@Suite struct `Keys` {
    static let text = Array("The phytosanitary certificate".utf8)

    @Test(arguments: [
        (NewKey.rsa2048, SignatureAlgorithm.rsaPKCS1(.sha256), 256), (.rsa2048, .rsaPSS(.sha256), 256),
        (.p256, .ecdsa(.sha256), 64), (.p384, .ecdsa(.sha384), 96), (.ed25519, .ed25519, 64),
    ])
    func `sign and verify`(kind: NewKey, algorithm: SignatureAlgorithm, length: Int) throws {
        let key = try PrivateKey.generate(kind)
        let value = try key.sign(Self.text, algorithm)
        #expect(value.count == length)
        #expect(key.publicKey.verifies(value, over: Self.text, algorithm))
        #expect(!key.publicKey.verifies(value, over: Self.text + [0], algorithm))
        var broken = value
        broken[7] ^= 1
        #expect(!key.publicKey.verifies(broken, over: Self.text, algorithm))
        #expect(!key.publicKey.verifies([], over: Self.text, algorithm))
        #expect(!key.publicKey.verifies(value, over: Self.text, .rsaPKCS1(.sha512)))
        let again = try PrivateKey(pem: Array(#require(key.exportPEM()).utf8))
        #expect(again.id == key.id)
        #expect(try PublicKey(spki: key.publicKey.spki) == key.publicKey)
    }

    @Test func `are never made to sign with a weak or a foreign algorithm`() throws {
        let key = try PrivateKey.generate(.p256)
        #expect(throws: TrustError.self) { try key.sign(Self.text, .ecdsa(.sha1)) }
        #expect(throws: TrustError.self) { try key.sign(Self.text, .rsaPKCS1(.sha256)) }
        #expect(throws: TrustError.self) { try PrivateKey.generate(.x25519).sign(Self.text, .ed25519) }
    }

    @Test func `do not show themselves`() throws {
        let key = try PrivateKey.generate(.p256)
        var dumped = ""
        dump(key, to: &dumped)
        #expect(!dumped.contains("MemoryKey"))
        #expect("\(key)" == "private key of \(key.publicKey)")
    }

    @Test func `are refused when unreadable or encrypted without passphrase, without a prompt`() throws {
        let encrypted = """
            -----BEGIN ENCRYPTED PRIVATE KEY-----
            MIGjMF8GCSqGSIb3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBCyKo7fcnvNqB8Zu1kf
            -----END ENCRYPTED PRIVATE KEY-----
            """
        for text in ["", "nothing", encrypted] {
            #expect(throws: TrustError.self) { try PrivateKey(pem: Array(text.utf8)) }
        }
    }

    @Test func `are read through links, and refused where everybody may read the file behind`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-keys-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let key = try PrivateKey.generate(.p256)
        let file = folder.appending(path: "a.key")
        let link = folder.appending(path: "live.key")
        try Data(try #require(key.exportPEM()).utf8).write(to: file)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
        for (mode, code) in [(0o600, nil), (0o640, nil), (0o644, "TRU-014"), (0o602, "TRU-014")] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
            for path in [file, link] {
                var found: String?
                do { #expect(try PrivateKey(file: path).id == key.id) } catch { found = error.code }
                #expect(found == code, "\(String(mode, radix: 8)) \(path.lastPathComponent)")
            }
        }
        #expect(throws: TrustError.self) { try PrivateKey(file: folder.appending(path: "none.key")) }
        #expect(throws: TrustError.self) { try PrivateKey(file: folder) }
    }

    @Test func `convert ECDSA values both ways`() throws {
        // r = 1, s = 0x80…: DER needs a leading zero for s and none for r.
        var raw = [UInt8](repeating: 0, count: 64)
        raw[31] = 1
        raw[32] = 0x80
        let der = try #require(ECDSAValue.der(raw: raw))
        #expect(der.prefix(5) == [0x30, 0x26, 0x02, 0x01, 0x01])
        #expect(ECDSAValue.raw(der: der, curve: .p256) == raw)
        #expect(ECDSAValue.raw(der: der + [0], curve: .p256) == nil)
        #expect(ECDSAValue.raw(der: [0x30, 0], curve: .p256) == nil)
        #expect(ECDSAValue.der(raw: [1, 2, 3]) == nil)
        #expect(ECDSAValue.raw(der: der, curve: .p384)?.count == 96)
    }

    @Test func `carry a secret by OAEP, and say nothing about why not`() throws {
        let pe = try TestPKI.peru.identity(.as4Decrypt)
        let secret = try SecureRandom.bytes(16)
        let sealed = try pe.certificate.encryptOAEP(secret)
        #expect(sealed.count == 256)
        #expect(try pe.key.decryptOAEP(sealed) == secret)
        var broken = sealed
        broken[100] ^= 1
        var seen: Set<String> = []
        for wrong in [broken, [], Array(sealed.dropLast()), [UInt8](repeating: 255, count: 256)] {
            do {
                _ = try pe.key.decryptOAEP(wrong)
                Issue.record("opened a broken secret")
            } catch {
                seen.insert("\(error)")
            }
        }
        #expect(seen.count == 1)
        #expect(throws: TrustError.self) { try TestPKI.chile.identity(.as4Decrypt).key.decryptOAEP(sealed) }
        #expect(throws: TrustError.self) { try TestPKI.peru.identity(.seal).certificate.encryptOAEP(secret) }
    }

    @Test(arguments: [0, 1, 15, 16, 17, 20_000])
    func `seal content with AES-GCM, whole or not at all`(length: Int) throws {
        let key = try SecureRandom.bytes(AESGCM.keyLength)
        let text = try SecureRandom.bytes(length)
        let sealed = try AESGCM.encrypt(text, key: key)
        #expect(sealed.count == 12 + length + 16)
        #expect(try AESGCM.decrypt(sealed, key: key) == text)
        #expect(try AESGCM.encrypt(text, key: key) != sealed)
        for index in [0, sealed.count - 1, sealed.count / 2] {
            var broken = sealed
            broken[index] ^= 0x10
            #expect(throws: TrustError.self) { try AESGCM.decrypt(broken, key: key) }
        }
        #expect(throws: TrustError.self) { try AESGCM.decrypt(Array(sealed.dropLast()), key: key) }
        #expect(throws: TrustError.self) { try AESGCM.decrypt(sealed, key: Array(key.dropLast())) }
    }

    @Test func `are reported when they do two jobs`() throws {
        let pe = try TestPKI.peru
        let uses = [
            (job: "tls-client", keyID: pe.identity(.tlsClient).key.id), (job: "seal", keyID: pe.identity(.seal).key.id),
            (job: "as4-sign", keyID: pe.identity(.seal).key.id), (job: "seal", keyID: pe.identity(.seal).key.id),
        ]
        let reuses = KeySeparation.reuses(uses)
        #expect(reuses.map(\.jobs) == [["seal", "as4-sign"]])
        #expect(KeySeparation.reuses(Array(uses.prefix(2))).isEmpty)
    }

    @Test func `must belong to their certificate`() throws {
        let pe = try TestPKI.peru
        #expect(throws: TrustError.self) {
            try Identity(certificate: pe.officer.certificate, key: pe.identity(.seal).key)
        }
    }
}
