import Foundation
import PasoTesting
import Testing
import Trust

@Suite struct `Revocation by our own look-up` {
    static let day: TimeInterval = 86_400

    /// A judge that holds Peru's anchor, its intermediate and these lists.
    func judge(_ lists: [RevocationList]) throws -> ChainJudge {
        let peru = try TestPKI.peru
        return ChainJudge(
            TrustStore(
                anchors: [TrustAnchor(peru.root.certificate, country: "PE", roles: [.issuer])],
                intermediates: [peru.intermediate.certificate],
                revocationLists: lists + [try self.rootList()]
            )
        )
    }

    func rootList() throws -> RevocationList {
        try TestPKI.peru.root.revocationList(
            [],
            number: 1,
            thisUpdate: TestPKI.from,
            nextUpdate: TestPKI.until + 400 * Self.day
        )
    }

    func list(
        _ entries: [(Identity, Date, RevocationReason?)],
        made: Date,
        days: Double = 30,
        digest: DigestAlgorithm = .sha256
    ) throws -> RevocationList {
        try TestPKI.peru.intermediate.revocationList(
            entries.map { ($0.0.certificate.serial, RevocationList.Entry(revoked: $0.1, reason: $0.2)) },
            number: UInt64(made.timeIntervalSince1970),
            thisUpdate: made,
            nextUpdate: made + days * Self.day,
            digest: digest
        )
    }

    func question(
        _ identity: Identity,
        claimed: Date,
        proven: Date? = nil,
        _ policy: RevocationPolicy = .require
    ) -> ChainQuestion {
        ChainQuestion(
            leaf: identity.certificate,
            role: .issuer,
            claimed: claimed,
            proven: proven ?? claimed,
            revocation: policy
        )
    }

    @Test(arguments: [RevocationPolicy.require, .prefer, .record])
    func `weighs a list signed with SHA-1 as the policy says when it acquits`(policy: RevocationPolicy) throws {
        let officer = try TestPKI.peru.officer
        let weak = try self.list([], made: TestPKI.now - Self.day, digest: .sha1)
        let verdict = try self.judge([weak]).judge(self.question(officer, claimed: TestPKI.now, policy))
        #expect(verdict.codes == ["TRU-214"])
        #expect(verdict.isAccepted == (policy != .require))
        #expect(verdict.isGood == (policy == .record))
        // A list that can be relied on may still come.
        #expect(verdict.undecided?.code == (policy == .require ? "TRU-214" : nil))
        if policy == .require { #expect(verdict.subindication == "CRYPTO_CONSTRAINTS_FAILURE_NO_POE") }
        // Beside a good one, older or younger, nobody minds it.
        for days in [0.5, 2.0] {
            let strong = try self.list([], made: TestPKI.now - days * Self.day)
            let both = try self.judge([weak, strong]).judge(self.question(officer, claimed: TestPKI.now, policy))
            #expect(both.codes == [] && both.isGood)
        }
    }

    @Test func `lets a list signed with SHA-1 accuse, and lift nothing`() throws {
        let officer = try TestPKI.peru.officer
        let entry = (officer, TestPKI.now - 10 * Self.day, RevocationReason?.some(.keyCompromise))
        let accusing = try self.list([entry], made: TestPKI.now - 5 * Self.day, digest: .sha1)
        #expect(try self.judge([accusing]).judge(self.question(officer, claimed: TestPKI.now)).codes == ["TRU-103"])
        let hold = (officer, TestPKI.now - 10 * Self.day, RevocationReason?.some(.certificateHold))
        let held = try self.list([hold], made: TestPKI.now - 5 * Self.day)
        let lifting = try self.list([], made: TestPKI.now - 1 * Self.day, digest: .sha1)
        #expect(
            try self.judge([held, lifting]).judge(self.question(officer, claimed: TestPKI.now)).codes == ["TRU-103"]
        )
        let issuer = try TestPKI.peru.intermediate.certificate
        var memory = RevocationMemory()
        memory.merge(held, issuer: issuer)
        memory.merge(lifting, issuer: issuer)
        #expect(memory.entries(serial: officer.certificate.serial, issuer: issuer).map(\.lifted) == [nil])
    }

    @Test func `says what is undecided only where nothing else is wrong`() throws {
        let officer = try TestPKI.peru.officer
        let question = self.question(officer, claimed: TestPKI.now)
        let nothing = try self.judge([]).judge(question)
        #expect(nothing.undecided?.code == "TRU-203")
        let old = try self.list([], made: TestPKI.now - 40 * Self.day)
        #expect(try self.judge([old]).judge(question).undecided?.code == "TRU-204")
        #expect(try self.judge([]).judge(self.question(officer, claimed: TestPKI.now, .prefer)).undecided == nil)
        var pinned = question
        pinned.pins = []
        #expect(try self.judge([]).judge(pinned).undecided == nil)
        let stranger = try ChainQuestion(
            leaf: TestPKI.stranger.certificate,
            role: .issuer,
            claimed: TestPKI.now,
            proven: TestPKI.now
        )
        #expect(try self.judge([]).judge(stranger).undecided == nil)
    }

    @Test func `refuses what was revoked before the judged time, by a list made later or earlier`() throws {
        let officer = try TestPKI.peru.officer
        let revoked = TestPKI.now - 10 * Self.day
        for made in [TestPKI.now + 5 * Self.day, TestPKI.now - 5 * Self.day, TestPKI.now - 9 * Self.day] {
            for days in [1.0, 30] {
                let list = try self.list([(officer, revoked, .superseded)], made: made, days: days)
                let verdict = try self.judge([list]).judge(self.question(officer, claimed: TestPKI.now))
                #expect(verdict.codes == ["TRU-103"], "made \(made), \(days) days")
                #expect(verdict.status == .totalFailed)
                #expect(verdict.subindication == "REVOKED")
                #expect(verdict.revocation.first == .revoked(at: revoked, reason: .superseded))
            }
        }
        // To the second: revoked at the judged time counts, a second later does not.
        let exact = try self.judge([self.list([(officer, TestPKI.now, nil)], made: TestPKI.now)])
        #expect(exact.judge(self.question(officer, claimed: TestPKI.now)).codes == ["TRU-103"])
        #expect(exact.judge(self.question(officer, claimed: TestPKI.now - 1)).codes == [])
    }

    @Test func `accepts what was revoked only after the judged time, though the list is later`() throws {
        let officer = try TestPKI.peru.officer
        let revoked = TestPKI.now + 10 * Self.day
        let judge = try self.judge([self.list([(officer, revoked, .keyCompromise)], made: revoked + Self.day)])
        let verdict = judge.judge(self.question(officer, claimed: TestPKI.now))
        #expect(verdict.isGood)
        #expect(verdict.trace.contains { $0.code == "TRU-306" })
    }

    @Test func `warns of a revocation between the claimed and the proven time`() throws {
        let officer = try TestPKI.peru.officer
        let revoked = TestPKI.now + 10 * Self.day
        let judge = try self.judge([self.list([(officer, revoked, nil)], made: revoked + Self.day)])
        let verdict = judge.judge(self.question(officer, claimed: TestPKI.now, proven: revoked + Self.day))
        #expect(verdict.codes == ["TRU-202"])
        #expect(verdict.isAccepted)
        #expect(!verdict.isGood)
    }

    @Test func `takes the earliest of two lists' dates`() throws {
        let officer = try TestPKI.peru.officer
        let early = TestPKI.now - 20 * Self.day
        let late = TestPKI.now - 10 * Self.day
        let lists = [
            try self.list([(officer, late, nil)], made: TestPKI.now),
            try self.list([(officer, early, nil)], made: TestPKI.now - Self.day),
        ]
        for order in [lists, lists.reversed()] {
            let verdict = try self.judge(order).judge(self.question(officer, claimed: TestPKI.now))
            #expect(verdict.revocation.first == .revoked(at: early, reason: nil))
        }
    }

    @Test func `lets a hold be lifted by a newer list, from its time on`() throws {
        let officer = try TestPKI.peru.officer
        let held = TestPKI.now - 20 * Self.day
        let lifted = TestPKI.now - 10 * Self.day
        let judge = try self.judge([
            self.list([(officer, held, .certificateHold)], made: held), self.list([], made: lifted),
        ])
        #expect(judge.judge(self.question(officer, claimed: TestPKI.now)).codes == [])
        #expect(judge.judge(self.question(officer, claimed: lifted - Self.day)).codes == ["TRU-103"])
        #expect(judge.judge(self.question(officer, claimed: held - Self.day)).codes == [])
    }

    @Test(arguments: [
        (RevocationPolicy.require, ChainVerdict.Status.indeterminate, false), (.prefer, .totalPassed, false),
        (.record, .totalPassed, true),
    ])
    func `is never silently good when nobody knows`(
        policy: RevocationPolicy,
        status: ChainVerdict.Status,
        isGood: Bool
    ) throws {
        let officer = try TestPKI.peru.officer
        let unknown = try self.judge([]).judge(self.question(officer, claimed: TestPKI.now, policy))
        #expect(unknown.codes == ["TRU-203"])
        #expect(unknown.status == status)
        #expect(unknown.isGood == isGood)
        let ranOut = TestPKI.now - 30 * Self.day
        let judge = try self.judge([self.list([], made: ranOut - 30 * Self.day)])
        let stale = judge.judge(self.question(officer, claimed: TestPKI.now, policy))
        #expect(stale.codes == ["TRU-204"])
        #expect(stale.revocation.first == .stale(since: ranOut))
        #expect(stale.status == status)
        // The same list does cover its own time.
        #expect(judge.judge(self.question(officer, claimed: ranOut - Self.day, policy)).codes == [])
    }

    @Test func `does not take silence after the expiry for innocence`() throws {
        let officer = try TestPKI.peru.officer
        let judge = try self.judge([self.list([], made: TestPKI.until + Self.day)])
        #expect(judge.judge(self.question(officer, claimed: TestPKI.now)).codes == ["TRU-203"])
    }

    @Test func `believes only lists that the issuer signed`() throws {
        let peru = try TestPKI.peru
        let officer = peru.officer
        let request = CertificateRequest.authority(
            subject: [("C", "PE"), ("O", "Paso tests"), ("CN", "Intermediate PE")],
            notBefore: TestPKI.rootsFrom,
            notAfter: TestPKI.rootsUntil
        )
        let impostor = try CertificateIssuer.root(request, key: .generate(.p256))
        let forged = try impostor.revocationList(
            [(officer.certificate.serial, .init(revoked: TestPKI.from))],
            number: 1,
            thisUpdate: TestPKI.now,
            nextUpdate: TestPKI.nextListed
        )
        #expect(!forged.isSigned(by: peru.intermediate.certificate))
        #expect(forged.isSigned(by: impostor.certificate))
        #expect(try self.judge([forged]).judge(self.question(officer, claimed: TestPKI.now)).codes == ["TRU-203"])
    }

    @Test func `stops a path whose authority was revoked`() throws {
        let peru = try TestPKI.peru
        let rootList = try peru.root.revocationList(
            [(peru.intermediate.certificate.serial, .init(revoked: TestPKI.from, reason: .authorityCompromise))],
            number: 2,
            thisUpdate: TestPKI.now,
            nextUpdate: TestPKI.nextListed
        )
        let store = TrustStore(
            anchors: peru.store.anchors,
            intermediates: peru.store.intermediates,
            revocationLists: [rootList, try self.list([], made: TestPKI.now)]
        )
        let verdict = ChainJudge(store).judge(self.question(peru.officer, claimed: TestPKI.now))
        #expect(verdict.codes == ["TRU-103"])
        #expect(verdict.subindication == "REVOKED_CA_NO_POE")
        #expect(!verdict.isAccepted)
    }

    @Test func `reads what it made, and finds an entry in a long list`() throws {
        let peru = try TestPKI.peru
        let entries = (0..<20_000).map { index in
            (serial: [0x20, UInt8(index >> 8), UInt8(index & 255)], entry: RevocationList.Entry(revoked: TestPKI.from))
        }
        let made = try peru.intermediate.revocationList(
            entries,
            number: 258,
            thisUpdate: TestPKI.listed,
            nextUpdate: TestPKI.nextListed
        )
        let list = try RevocationList(pem: Array(made.pem.utf8))
        #expect(list.count == 20_000)
        #expect(list.number == [1, 2])
        #expect(list.issuer == peru.intermediate.certificate.subject)
        #expect(list.thisUpdate == TestPKI.listed)
        #expect(list.nextUpdate == TestPKI.nextListed)
        #expect(list.entry(serial: [0x20, 0x4e, 0x1f])?.revoked == TestPKI.from)
        #expect(list.entry(serial: [0x21]) == nil)
        #expect(list.isSigned(by: peru.intermediate.certificate))
        #expect(!list.isSigned(by: peru.root.certificate))
        #expect(throws: TrustError.self) { try RevocationList(der: [0x30, 0]) }
    }
}
