import Foundation
import PasoTesting
import Programs
import Testing
import Trust

/// The `openssl` command as a second opinion.
@Suite struct `Beside the openssl command` {
    static let text = Array("Seventeen pallets of table grapes".utf8)

    struct Folder {
        let url: URL

        func write(_ name: String, _ bytes: [UInt8]) throws -> String {
            let file = self.url.appending(path: name)
            try Data(bytes).write(to: file)
            return file.path
        }

        func read(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: self.url.appending(path: name))) }
        func path(_ name: String) -> String { self.url.appending(path: name).path }

        /// Runs the command; true for exit status 0.
        func openssl(_ arguments: [String]) throws -> Bool {
            try Program("/usr/bin/env", ["openssl"] + arguments).run().isGood
        }
    }

    func withFolder(_ body: (Folder) throws -> Void) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "paso-openssl-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        let folder = Folder(url: url)
        guard try folder.openssl(["version"]) else { try Test.cancel("no openssl command on this machine") }
        try body(folder)
    }

    @Test func `signatures hold both ways`() throws {
        try self.withFolder { folder in
            let text = try folder.write("text", Self.text)
            for (kind, algorithm, options) in [
                (NewKey.rsa2048, SignatureAlgorithm.rsaPKCS1(.sha256), [String]()),
                (.rsa2048, .rsaPSS(.sha256), ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"]),
                (.p256, .ecdsa(.sha256), []),
            ] {
                let key = try PrivateKey.generate(kind)
                let pem = try #require(key.exportPEM())
                let privateFile = try folder.write("key.pem", Array(pem.utf8))
                let publicFile = try folder.write("public.pem", Array(PEM.text("PUBLIC KEY", key.publicKey.spki).utf8))
                var value = try key.sign(Self.text, algorithm)
                if case .ecdsa = algorithm { value = try #require(ECDSAValue.der(raw: value)) }
                let signature = try folder.write("ours", value)
                #expect(
                    try folder.openssl(
                        ["dgst", "-sha256", "-verify", publicFile, "-signature", signature] + options + [text]
                    ),
                    "\(algorithm)"
                )
                let theirs = folder.path("theirs")
                #expect(
                    try folder.openssl(["dgst", "-sha256", "-sign", privateFile, "-out", theirs] + options + [text])
                )
                var other = try folder.read("theirs")
                if case .ecdsa = algorithm { other = try #require(ECDSAValue.raw(der: other, curve: .p256)) }
                #expect(key.publicKey.verifies(other, over: Self.text, algorithm), "\(algorithm)")
            }
        }
    }

    @Test func `chains and revocation lists that we make are sound`() throws {
        try self.withFolder { folder in
            let chile = try TestPKI.chile
            let root = try folder.write("root.pem", Array(chile.root.certificate.pem.utf8))
            let between = try folder.write("between.pem", Array(chile.intermediate.certificate.pem.utf8))
            let good = try folder.write("good.pem", Array(chile.officer.certificate.pem.utf8))
            let revoked = try folder.write("revoked.pem", Array(chile.revokedOfficer.certificate.pem.utf8))
            let lists = try folder.write("lists.pem", Array(chile.revocationLists.map(\.pem).joined().utf8))
            let time = "\(Int(TestPKI.now.timeIntervalSince1970))"
            let check = [
                "verify", "-x509_strict", "-crl_check_all", "-attime", time, "-CAfile", root, "-CRLfile", lists,
                "-untrusted", between,
            ]
            #expect(try folder.openssl(check + [good]))
            #expect(try !folder.openssl(check + [revoked]))
        }
    }

    @Test func `OAEP secrets open both ways`() throws {
        try self.withFolder { folder in
            let identity = try TestPKI.chile.identity(.as4Decrypt)
            let key = try folder.write("key.pem", Array(#require(identity.key.exportPEM()).utf8))
            let certificate = try folder.write("certificate.pem", Array(identity.certificate.pem.utf8))
            let options = [
                "-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha256", "-pkeyopt", "rsa_mgf1_md:sha256",
            ]
            let sealed = try folder.write("ours", identity.certificate.encryptOAEP(Self.text))
            let opened = folder.path("opened")
            #expect(
                try folder.openssl(["pkeyutl", "-decrypt", "-inkey", key, "-in", sealed, "-out", opened] + options)
            )
            #expect(try folder.read("opened") == Self.text)
            let text = try folder.write("text", Self.text)
            let theirs = folder.path("theirs")
            #expect(
                try folder.openssl(
                    ["pkeyutl", "-encrypt", "-certin", "-inkey", certificate, "-in", text, "-out", theirs] + options
                )
            )
            #expect(try identity.key.decryptOAEP(folder.read("theirs")) == Self.text)
        }
    }

    @Test func `requests are signed by their key and say what they wish for`() throws {
        try self.withFolder { folder in
            for kind in [NewKey.rsa2048, .p256, .ed25519] {
                let key = try PrivateKey.generate(kind)
                var wishes = CertificateRequest(subject: [], notBefore: TestPKI.from, notAfter: TestPKI.until)
                wishes.subject = try #require(DistinguishedName.attributes(of: "CN=Gateway ñ CL,O=SAG\\, Chile,C=CL"))
                wishes.extendedKeyUsage = [.serverAuth]
                wishes.dnsNames = ["gateway.example.cl"]
                let request = try CertificateSigningRequest(wishes, key: key)
                let file = try folder.write("request.pem", Array(request.pem.utf8))
                let out = folder.path("request.txt")
                let options = [
                    "req", "-in", file, "-noout", "-verify", "-text", "-nameopt", "RFC2253,-esc_msb", "-out", out,
                ]
                #expect(try folder.openssl(options), "\(kind)")
                let text = String(decoding: try folder.read("request.txt"), as: UTF8.self)
                for part in [
                    "CN=Gateway ñ CL,O=SAG\\, Chile,C=CL", "Digital Signature", "TLS Web Server Authentication",
                    "DNS:gateway.example.cl", "CA:FALSE",
                ] { #expect(text.contains(part), "\(part) in \(text)") }
                #expect(!text.contains("Authority Key"))
            }
        }
    }
}
