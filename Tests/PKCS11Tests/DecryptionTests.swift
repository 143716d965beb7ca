import Foundation
import PKCS11
import Testing
import Trust

extension SoftHSM {
    @Suite struct `A decryption key on a token` {
        private func holder() throws -> (TokenKey, SoftToken) {
            let soft = try SoftToken.shared.get()
            let token = Tokens().token(at: try soft.place())
            let publicKey = try #require(soft.keys["decrypt"]).publicKey
            let holder = token.key(TokenKeyName(label: "decrypt"), .decrypt, publicKey: publicKey)
            #expect(holder.awaitProof() == nil)
            return (holder, soft)
        }

        private func sealed(_ secret: [UInt8], by holder: TokenKey, _ soft: SoftToken, _ options: String...) throws
            -> [UInt8]
        {
            let key = try soft.file(holder.publicKey.spki).path
            var words = ["openssl", "pkeyutl", "-encrypt", "-pubin", "-keyform", "DER", "-inkey", key]
            for option in options { words += ["-pkeyopt", option] }
            return try Tool.run(words + ["-in", try soft.file(secret).path])
        }

        @Test(arguments: [0, 1, 16, 32, 318])
        func `opens what OpenSSL sealed by OAEP with SHA-256`(length: Int) throws {
            let (holder, soft) = try self.holder()
            let secret = try SecureRandom.bytes(length)
            let sealed = try self.sealed(
                secret,
                by: holder,
                soft,
                "rsa_padding_mode:oaep",
                "rsa_oaep_md:sha256",
                "rsa_mgf1_md:sha256"
            )
            #expect(try holder.decryptOAEP(sealed) == secret)
            #expect(try holder.decryptOAEP(holder.publicKey.encryptOAEP(secret)) == secret)
        }

        @Test func `answers every bad ciphertext with one error, and goes on`() throws {
            let (holder, soft) = try self.holder()
            let secret = try SecureRandom.bytes(16)
            let good = try holder.publicKey.encryptOAEP(secret)
            let modulus = try #require(holder.publicKey.rsaNumbers).modulus
            var flipped = good
            flipped[200] ^= 1
            let bad: [[UInt8]] = [
                [], Array(good.dropLast()), good + [0], flipped, modulus,
                [UInt8](repeating: 0xFF, count: modulus.count),
                [UInt8](repeating: 0, count: modulus.count),
                [UInt8](repeating: 0, count: modulus.count - 1) + [1],
                try self.sealed(secret, by: holder, soft, "rsa_padding_mode:pkcs1"),
                try self.sealed(secret, by: holder, soft, "rsa_padding_mode:oaep", "rsa_oaep_md:sha1"),
                try self.sealed(
                    secret,
                    by: holder,
                    soft,
                    "rsa_padding_mode:oaep",
                    "rsa_oaep_md:sha256",
                    "rsa_mgf1_md:sha1"
                ),
                try self.sealed(
                    secret,
                    by: holder,
                    soft,
                    "rsa_padding_mode:oaep",
                    "rsa_oaep_md:sha256",
                    "rsa_mgf1_md:sha256",
                    "rsa_oaep_label:706173 6f".replacing(" ", with: "")
                ),
            ]
            for ciphertext in bad {
                let error = #expect(throws: TrustError.self) { try holder.decryptOAEP(ciphertext) }
                #expect(error == .decryptionFailed && error?.isObstacle == false)
            }
            #expect(holder.obstacle == nil)
            #expect(try holder.decryptOAEP(good) == secret)
        }
    }
}
