import Foundation
import PasoTesting
import Testing
import Trust

@Suite struct `The memory of revocations` {
    static let day: TimeInterval = 86_400

    func list(_ entries: [(Certificate, Date, RevocationReason?)], made: Date) throws -> RevocationList {
        try TestPKI.peru.intermediate.revocationList(
            entries.map { ($0.0.serial, RevocationList.Entry(revoked: $0.1, reason: $0.2)) },
            number: UInt64(made.timeIntervalSince1970),
            thisUpdate: made,
            nextUpdate: made + 30 * Self.day
        )
    }

    func codes(_ lists: [RevocationList], _ memory: RevocationMemory, claimed: Date) throws -> [String] {
        let peru = try TestPKI.peru
        let rootList = try peru.root.revocationList(
            [],
            number: 1,
            thisUpdate: TestPKI.from,
            nextUpdate: TestPKI.until + 400 * Self.day
        )
        let store = TrustStore(
            anchors: peru.store.anchors,
            intermediates: peru.store.intermediates,
            revocationLists: lists + [rootList],
            memory: memory
        )
        let question = ChainQuestion(
            leaf: peru.officer.certificate,
            role: .issuer,
            claimed: claimed,
            proven: claimed,
            revocation: .require
        )
        return ChainJudge(store).judge(question).codes
    }

    /// A memory into which these lists went, in this order.
    func memory(_ lists: [RevocationList]) throws -> RevocationMemory {
        let issuer = try TestPKI.peru.intermediate.certificate
        var memory = RevocationMemory()
        for list in lists {
            let isTaken = memory.merge(list, issuer: issuer)
            #expect(isTaken)
        }
        return memory
    }

    @Test func `keeps what the issuer dropped from its newer lists`() throws {
        let officer = try TestPKI.peru.officer.certificate
        let revoked = TestPKI.now - 10 * Self.day
        let naming = try self.list([(officer, revoked, .superseded)], made: TestPKI.now - Self.day)
        let dropped = try self.list([], made: TestPKI.now)
        // Without the memory the newer list alone says good: that is the hole.
        #expect(try self.codes([dropped], RevocationMemory(), claimed: TestPKI.now) == [])
        for order in [[naming, dropped], [dropped, naming], [naming]] {
            let memory = try self.memory(order)
            #expect(memory.count == 1)
            #expect(try self.codes([dropped], memory, claimed: TestPKI.now) == ["TRU-103"])
            #expect(try self.codes([], memory, claimed: TestPKI.until - 1) == ["TRU-103"])
            #expect(try self.codes([dropped], memory, claimed: revoked - 1) == [])
        }
    }

    @Test func `remembers a hold for as long as it lasted`() throws {
        let officer = try TestPKI.peru.officer.certificate
        let held = TestPKI.now - 20 * Self.day
        let lifted = TestPKI.now - 10 * Self.day
        let again = TestPKI.now - 5 * Self.day
        let clean = try self.list([], made: TestPKI.now)
        let memory = try self.memory([
            self.list([(officer, held, .certificateHold)], made: held),
            self.list([(officer, held, .certificateHold)], made: lifted - Self.day), self.list([], made: lifted),
            self.list([(officer, again, .certificateHold)], made: again), clean,
        ])
        #expect(memory.count == 2)
        for (time, codes) in [
            (held - 1, [String]()), (held, ["TRU-103"]), (lifted - 1, ["TRU-103"]), (lifted, []), (again - 1, []),
            (again, ["TRU-103"]), (TestPKI.now, []),
        ] {
            #expect(try self.codes([clean], memory, claimed: time) == codes, "\(time)")
        }
    }

    @Test func `lets a hold become final, and nothing final be lifted`() throws {
        let officer = try TestPKI.peru.officer.certificate
        let held = TestPKI.now - 20 * Self.day
        let issuer = try TestPKI.peru.intermediate.certificate
        let memory = try self.memory([
            self.list([(officer, held, .certificateHold)], made: held),
            self.list([(officer, held + Self.day, .keyCompromise)], made: held + Self.day),
            self.list([], made: TestPKI.now),
        ])
        let entry = try #require(memory.entries(serial: officer.serial, issuer: issuer).first)
        #expect(entry.revoked == held)
        #expect(entry.reason == .keyCompromise)
        #expect(entry.lifted == nil)
    }

    @Test func `keeps the gravest reason, whichever list comes first`() throws {
        let peru = try TestPKI.peru
        let officer = peru.officer.certificate
        let revoked = TestPKI.now - 10 * Self.day
        let mild = try self.list([(officer, revoked, .superseded)], made: TestPKI.now - Self.day)
        let grave = try self.list([(officer, revoked, .keyCompromise)], made: TestPKI.now)
        for order in [[mild, grave], [grave, mild]] {
            let known = try self.memory(order).entries(serial: officer.serial, issuer: peru.intermediate.certificate)
            #expect(known.map(\.reason) == [.keyCompromise])
        }
    }

    @Test func `does not hold again what an old list holds that comes late`() throws {
        let peru = try TestPKI.peru
        let officer = peru.officer.certificate
        let held = TestPKI.now - 20 * Self.day
        let holding = try self.list([(officer, held, .certificateHold)], made: held)
        let lifting = try self.list([], made: held + Self.day)
        let once = try self.memory([holding, lifting])
        let often = try self.memory([holding, lifting, holding, lifting, holding])
        #expect(often == once && once.count == 1)
        #expect(try self.codes([lifting], often, claimed: held + 2 * Self.day) == [])
    }

    @Test func `takes nothing from lists that the issuer did not sign`() throws {
        let officer = try TestPKI.peru.officer.certificate
        let list = try self.list([(officer, TestPKI.from, nil)], made: TestPKI.now)
        var memory = RevocationMemory()
        for other in [try TestPKI.peru.root.certificate, try TestPKI.chile.intermediate.certificate] {
            let isTaken = memory.merge(list, issuer: other)
            #expect(!isTaken)
        }
        #expect(memory == RevocationMemory())
    }

    @Test func `takes in OCSP answers`() throws {
        try OCSPLab.with { lab in
            let officer = try TestPKI.peru.officer.certificate
            let issuer = lab.issuer.certificate
            let hold = OCSPLab.Record(serial: officer.serial, revoked: (TestPKI.now - Self.day, "certificateHold"))
            var memory = RevocationMemory()
            let bad = try lab.respond(about: officer, .init(known: [hold]))
            memory.merge(bad, about: officer, issuer: issuer)
            #expect(try self.codes([], memory, claimed: TestPKI.now) == ["TRU-103"])
            let good = try lab.respond(
                about: officer,
                .init(at: TestPKI.now + Self.day, known: [.init(serial: officer.serial)])
            )
            memory.merge(good, about: officer, issuer: issuer)
            #expect(memory.entries(serial: officer.serial, issuer: issuer).first?.lifted == TestPKI.now + Self.day)
            let foreign = try lab.respond(
                about: officer,
                .init(
                    signer: TestPKI.chile.officer,
                    known: [.init(serial: officer.serial, revoked: (TestPKI.from, "keyCompromise"))]
                )
            )
            let isTaken = memory.merge(foreign, about: officer, issuer: issuer)
            #expect(!isTaken)
        }
    }

    @Test func `reads back what it wrote, and nothing else`() throws {
        let peru = try TestPKI.peru
        let officer = peru.officer.certificate
        let held = TestPKI.now - 20 * Self.day
        var memory = try self.memory([
            self.list([(officer, held, .certificateHold)], made: held), self.list([], made: held + Self.day),
            self.list(
                [(officer, TestPKI.now, nil), (peru.revokedOfficer.certificate, TestPKI.from, .keyCompromise)],
                made: TestPKI.now
            ),
        ])
        let chile = try TestPKI.chile
        memory.merge(chile.revocationLists[1], issuer: chile.intermediate.certificate)
        #expect(memory.count == 4)
        let read = try RevocationMemory(decoding: memory.encoded)
        #expect(read == memory)
        #expect(read.encoded == memory.encoded)
        let lines = String(decoding: memory.encoded, as: UTF8.self).split(separator: "\n")
        #expect(lines.first == "format: paso/revocation-memory/1")
        let whole = lines.joined(separator: "\n")
        for damaged in [
            "", "format: paso/revocation-memory/2\n", lines.dropFirst().joined(separator: "\n"),
            lines[0] + "\n" + lines[2], lines[0] + "\nissuer 00\n", whole + "\n4d 1 2",
            whole + "\n4d 1 99 2 -", whole + "\n4d 1 1 2 3",
            whole + "\nxx 1 - 2 -",
            whole + "\n4d -9223372036854775808 - 2 -",
        ] {
            #expect(throws: TrustError.self) { try RevocationMemory(decoding: Array(damaged.utf8)) }
        }
    }

    @Test func `is the sum of two memories`() throws {
        let peru = try TestPKI.peru
        let one = try self.memory([self.list([(peru.officer.certificate, TestPKI.now, nil)], made: TestPKI.now)])
        let other = try self.memory([
            self.list(
                [(peru.officer.certificate, TestPKI.from, nil), (peru.revokedOfficer.certificate, TestPKI.from, nil)],
                made: TestPKI.now
            )
        ])
        #expect(one.adding(other) == other)
        #expect(other.adding(one) == other)
        #expect(one.adding(RevocationMemory()) == one)
    }
}

@Suite struct `The addresses of revocation` {
    func addresses(_ adjust: (inout CertificateRequest) -> Void) throws -> RevocationAddresses {
        var request = CertificateRequest(
            subject: [("C", "PE"), ("CN", "Addressed")],
            notBefore: TestPKI.from,
            notAfter: TestPKI.until
        )
        adjust(&request)
        let key = try PrivateKey.generate(.p256)
        return RevocationAddresses(try TestPKI.peru.intermediate.issue(request, for: key.publicKey))
    }

    @Test func `are read from distribution points and authority information access`() throws {
        let found = try self.addresses {
            $0.revocationListAddress = "http://crl.example.pe/intermediate.crl"
            $0.responderAddress = "http://ocsp.example.pe:8080/"
            $0.issuerAddress = "https://crl.example.pe/intermediate.cer"
        }
        #expect(found.lists.map(\.absoluteString) == ["http://crl.example.pe/intermediate.crl"])
        #expect(found.responders.map(\.absoluteString) == ["http://ocsp.example.pe:8080/"])
        #expect(found.issuers.map(\.absoluteString) == ["https://crl.example.pe/intermediate.cer"])
        #expect(try self.addresses { _ in }.isEmpty)
    }

    @Test(arguments: [
        "ldap://dir.example.pe/cn=CA?certificateRevocationList", "file:///etc/passwd", "http:///nowhere",
        "crl.example.pe",
        "http://user:secret@crl.example.pe/a.crl", "http://user@crl.example.pe/a.crl", "http://crl.example.pe/a b.crl",
        "http://crl.example.pe\\@169.254.169.254/", "gopher://crl.example.pe/", "http://crl.example.pé/a.crl",
        "http://crl.example.pe/" + String(repeating: "a", count: 1100), "",
    ])
    func `leave out what is not plainly http`(address: String) throws {
        // An address that OpenSSL refuses to write is no address either.
        guard let found = try? self.addresses({ $0.responderAddress = address }) else { return }
        #expect(found.isEmpty)
    }
}
