import Foundation
import PKCS11
import Testing
import Trust

extension SoftHSM {
    @Suite struct `A request for a certificate of a key on a token` {
        @Test(arguments: [
            ("paso", "sign", "sha256WithRSAEncryption"), ("paso", "p256", "ecdsa-with-SHA256"),
            ("paso", "p384", "ecdsa-with-SHA384"), ("paso", "p521", "ecdsa-with-SHA512"),
            ("edwards", "ed", "ED25519"),
        ])
        func `is accepted by openssl, and names the token's key`(token: String, label: String, algorithm: String) throws
        {
            let soft = try SoftToken.shared.get()
            let token = Tokens().token(at: try soft.place(token))
            let name = TokenKeyName(label: label)
            let holder = token.key(name, .sign, publicKey: try token.publicKey(name))
            #expect(holder.firstObstacle() == nil)
            var wishes = CertificateRequest(
                subject: [("C", "CL"), ("O", "SAG"), ("CN", "Gateway \(label)")],
                notBefore: .distantPast,
                notAfter: .distantFuture
            )
            wishes.keyUsage = [.digitalSignature, .nonRepudiation]
            let request = try CertificateSigningRequest(wishes, key: PrivateKey(holder: holder))
            let file = try soft.file(Array(request.pem.utf8)).path
            // Fails where the signature is not by the key inside.
            try Tool.run("openssl", "req", "-verify", "-noout", "-in", file)
            let text = String(decoding: try Tool.run("openssl", "req", "-noout", "-text", "-in", file), as: UTF8.self)
            #expect(text.contains("Signature Algorithm: \(algorithm)"), "\(text)")
            #expect(text.contains("C = CL, O = SAG, CN = Gateway \(label)"))
            #expect(text.contains("Digital Signature, Non Repudiation"))
            let key = try Tool.run("openssl", "req", "-noout", "-pubkey", "-in", file)
            let block = try #require(try PEM.blocks(key).first)
            #expect(try PublicKey(spki: block.der) == holder.publicKey)
        }

        @Test func `is not made with a public key that is another's`() throws {
            let soft = try SoftToken.shared.get()
            let token = Tokens().token(at: try soft.place())
            let other = try PrivateKey.generate(.p256).publicKey
            let holder = token.key(TokenKeyName(label: "p256"), .sign, publicKey: other)
            #expect(holder.awaitProof() == "HSM-015")
            let wishes = CertificateRequest(subject: [("CN", "x")], notBefore: .distantPast, notAfter: .distantFuture)
            #expect(throws: TrustError.self) {
                try CertificateSigningRequest(wishes, key: PrivateKey(holder: holder))
            }
        }

        @Test func `is made with a PIN file that is reached by a link, as clusters hand secrets out`() throws {
            let soft = try SoftToken.shared.get()
            let link = soft.folder.appending(path: "link-\(UUID().uuidString)").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: try soft.pinFile())
            #expect(try Tokens().token(at: try soft.place(pin: link)).objects().isEmpty == false)
            let open = soft.folder.appending(path: "link-\(UUID().uuidString)").path
            try FileManager.default.createSymbolicLink(atPath: open, withDestinationPath: try soft.pinFile(mode: 0o644))
            let thrown = #expect(throws: TokenError.self) {
                try Tokens().token(at: try soft.place("edwards", pin: open)).objects()
            }
            #expect(thrown?.code == "HSM-006")
        }
    }
}
