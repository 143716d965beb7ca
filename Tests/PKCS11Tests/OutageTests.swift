import Foundation
import PKCS11
import Testing
import Texts
import Trust

extension SoftHSM {
    @Suite struct `A token that goes away` {
        static let text = Array("sign me".utf8)

        private func key(_ soft: SoftToken, _ place: TokenPlace) throws -> TokenKey {
            let publicKey = try #require(soft.keys["sign"]).publicKey
            return Tokens().token(at: place).key(TokenKeyName(label: "sign"), .sign, publicKey: publicKey)
        }

        @Test func `is missed at once, and works again when it is back, without a restart and under load`() throws {
            let soft = try SoftToken.shared.get()
            let key = try self.key(soft, try soft.place())
            #expect(key.awaitProof() == nil)
            let away = soft.folder.appending(path: "away")
            let counted = Counter()
            let (isOver, others) = (Counter(), Counter())
            let workers = (0..<4).map { number in
                Thread {
                    while isOver.good == 0 {
                        do {
                            let value = try key.sign(Self.text, .rsaPKCS1(.sha256))
                            counted.add(key.publicKey.verifies(value, over: Self.text, .rsaPKCS1(.sha256)))
                        } catch let error as TrustError where error.isObstacle {
                            others.add(true)
                            Thread.sleep(forTimeInterval: 0.01)
                        } catch {
                            others.add(false)
                        }
                    }
                    isOver.add(false)
                }
            }
            for worker in workers { worker.start() }
            #expect(eventually { counted.good > 20 })
            for _ in 0..<3 {
                try FileManager.default.moveItem(at: soft.tokens, to: away)
                #expect(eventually { key.obstacle != nil && others.good > 0 })
                // Long enough for the module to be started anew, in vain.
                #expect(eventually { key.obstacle?.code == "HSM-002" })
                let before = counted.good
                try FileManager.default.moveItem(at: away, to: soft.tokens)
                #expect(eventually { counted.good > before + 20 })
                #expect(key.obstacle == nil)
            }
            isOver.add(true)
            #expect(eventually { isOver.bad == 4 })
            #expect(counted.bad == 0 && others.bad == 0)
        }

        @Test func `hangs for nobody longer than its timeout, and is back when it answers`() throws {
            let soft = try SoftToken.shared.get()
            let faulty = try FaultyModule(in: soft.folder)
            var place = try soft.place(module: faulty.path)
            place.answerTimeout = .seconds(1)
            let key = try self.key(soft, place)
            #expect(key.awaitProof() == nil)
            try faulty.order("hang")
            let error = #expect(throws: TrustError.self) { try key.sign(Self.text, .rsaPKCS1(.sha256)) }
            #expect(error?.code == "HSM-013" && error?.isObstacle == true)
            #expect(key.obstacle != nil)
            // Nobody waits for it now: many calls fail in less time than one deadline.
            let start = ContinuousClock.now
            for _ in 0..<1_000 {
                #expect(throws: TrustError.self) { try key.sign(Self.text, .rsaPKCS1(.sha256)) }
            }
            #expect(ContinuousClock.now - start < .seconds(900))
            try faulty.order("")
            #expect(eventually { key.obstacle == nil })
            #expect(try !key.sign(Self.text, .rsaPKCS1(.sha256)).isEmpty)
        }

        @Test(arguments: ["30", "31", "32", "e0", "5", "6", "b0", "b3", "82", "60", "101"])
        func `in the middle of a call is an obstacle, whatever it answers`(result: String) throws {
            let soft = try SoftToken.shared.get()
            let faulty = try FaultyModule(in: soft.folder)
            let key = try self.key(soft, try soft.place(module: faulty.path))
            #expect(key.awaitProof() == nil)
            try faulty.order("sign \(result)")
            let error = #expect(throws: TrustError.self) { try key.sign(Self.text, .rsaPKCS1(.sha256)) }
            #expect(error?.isObstacle == true && error?.code == "HSM-012")
            try faulty.order("")
            #expect(eventually { key.obstacle == nil })
            #expect(try !key.sign(Self.text, .rsaPKCS1(.sha256)).isEmpty)
        }

        @Test(arguments: ["40", "5", "6", "7", "30"])
        func `is told apart from a ciphertext that it refuses`(result: String) throws {
            let soft = try SoftToken.shared.get()
            let faulty = try FaultyModule(in: soft.folder)
            let publicKey = try #require(soft.keys["decrypt"]).publicKey
            let key = Tokens().token(at: try soft.place(module: faulty.path))
                .key(TokenKeyName(label: "decrypt"), .decrypt, publicKey: publicKey)
            #expect(key.awaitProof() == nil)
            // The token refuses everything, our own probe too: it is the token.
            try faulty.order("decrypt \(result)")
            let error = #expect(throws: TrustError.self) { try key.decryptOAEP(publicKey.encryptOAEP([1])) }
            #expect(error?.isObstacle == true && error?.code != "TRU-004")
            try faulty.order("")
            #expect(eventually { key.obstacle == nil })
            #expect(try key.decryptOAEP(publicKey.encryptOAEP([1])) == [1])
        }
    }

    @Suite struct `A PIN` {
        private func key(_ soft: SoftToken, _ faulty: FaultyModule, pin: PINSource) throws -> TokenKey {
            let place = TokenPlace(module: faulty.path, label: "paso", pin: pin)
            let publicKey = try #require(soft.keys["sign"]).publicKey
            return Tokens().token(at: place).key(TokenKeyName(label: "sign"), .sign, publicKey: publicKey)
        }

        @Test func `that is wrong is offered once, and a new one is taken by itself`() throws {
            let soft = try SoftToken.shared.get()
            let faulty = try FaultyModule(in: soft.folder)
            let file = try soft.pinFile("0000")
            let key = try self.key(soft, faulty, pin: .file(file))
            #expect(key.awaitProof() == "HSM-007")
            // Three rounds of the supervisor, and callers who insist.
            Thread.sleep(forTimeInterval: 2)
            for _ in 0..<20 { _ = try? key.sign([1], .rsaPKCS1(.sha256)) }
            #expect(faulty.loginCount == 1)
            #expect(key.obstacle?.code == "HSM-007")
            try Data("1111".utf8).write(to: URL(filePath: file))
            #expect(eventually { faulty.loginCount == 2 })
            #expect(key.obstacle?.code == "HSM-007")
            try Data(SoftToken.pin.utf8).write(to: URL(filePath: file))
            #expect(eventually { key.obstacle == nil })
            #expect(faulty.loginCount == 3)
            let told = [key.obstacle?.what() ?? "", "\(key)", "\(key.publicKey)"].joined()
            #expect(!told.contains("0000") && !told.contains(SoftToken.pin))
        }

        @Test func `is not offered to a token at its last try, nor to a locked one`() throws {
            let soft = try SoftToken.shared.get()
            let faulty = try FaultyModule(in: soft.folder)
            try faulty.order("flags 20000")
            let key = try self.key(soft, faulty, pin: .file(try soft.pinFile()))
            #expect(key.awaitProof() == "HSM-009")
            try faulty.order("flags 40000")
            #expect(eventually { key.obstacle?.code == "HSM-008" })
            #expect(faulty.loginCount == 0)
            try faulty.order("login a4")
            #expect(eventually { faulty.loginCount > 0 })
            #expect(key.obstacle?.code == "HSM-008")
            try faulty.order("")
            #expect(eventually { key.obstacle == nil })
        }

        @Test func `comes from a variable, or from a file that others cannot read`() throws {
            let soft = try SoftToken.shared.get()
            let faulty = try FaultyModule(in: soft.folder)
            unsafe setenv("PASO_TEST_PIN", SoftToken.pin, 1)
            #expect(try self.key(soft, faulty, pin: .environment("PASO_TEST_PIN")).awaitProof() == nil)
        }

        @Test func `that cannot be read or that everybody can read is not tried`() throws {
            let soft = try SoftToken.shared.get()
            let faulty = try FaultyModule(in: soft.folder)
            let open = try soft.pinFile(mode: 0o644)
            #expect(try self.key(soft, faulty, pin: .file(open)).awaitProof() == "HSM-006")
            #expect(try self.key(soft, faulty, pin: .file("/nowhere/pin")).awaitProof() == "HSM-005")
            #expect(try self.key(soft, faulty, pin: .file(try soft.pinFile(""))).awaitProof() == "HSM-005")
            #expect(try self.key(soft, faulty, pin: .environment("PASO_NO_SUCH_PIN")).awaitProof() == "HSM-005")
            #expect(faulty.loginCount == 0)
        }
    }
}
