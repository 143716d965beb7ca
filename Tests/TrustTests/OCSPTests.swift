import Foundation
import PasoTesting
import Testing
import Trust

/// What the real `openssl ocsp` answers, judged at any time.
@Suite struct `Revocation by OCSP` {
    static let day: TimeInterval = 86_400

    func store(_ responses: [OCSPResponse], lists: [RevocationList] = []) throws -> TrustStore {
        let peru = try TestPKI.peru
        let rootList = try peru.root.revocationList(
            [],
            number: 1,
            thisUpdate: TestPKI.from,
            nextUpdate: TestPKI.until + 400 * Self.day
        )
        return TrustStore(
            anchors: [TrustAnchor(peru.root.certificate, country: "PE", roles: [.issuer])],
            intermediates: [peru.intermediate.certificate],
            revocationLists: lists + [rootList],
            ocspResponses: responses
        )
    }

    func verdict(
        _ responses: [OCSPResponse],
        lists: [RevocationList] = [],
        claimed: Date = TestPKI.now,
        proven: Date? = nil
    ) throws -> ChainVerdict {
        let question = ChainQuestion(
            leaf: try TestPKI.peru.officer.certificate,
            role: .issuer,
            claimed: claimed,
            proven: proven ?? claimed,
            revocation: .require
        )
        return ChainJudge(try self.store(responses, lists: lists)).judge(question)
    }

    var officer: Certificate { get throws { try TestPKI.peru.officer.certificate } }

    var valid: [OCSPLab.Record] { get throws { [.init(serial: try self.officer.serial)] } }

    func revoked(at time: Date, _ reason: String = "keyCompromise") throws -> [OCSPLab.Record] {
        [.init(serial: try self.officer.serial, revoked: (time, reason))]
    }

    func list(_ entries: [(Certificate, RevocationList.Entry)], made: Date, days: Double = 30) throws -> RevocationList
    {
        try TestPKI.peru.intermediate.revocationList(
            entries.map { ($0.0.serial, $0.1) },
            number: 1,
            thisUpdate: made,
            nextUpdate: made + days * Self.day
        )
    }

    @Test(arguments: [DigestAlgorithm.sha1, .sha256], [false, true])
    func `accepts the issuer's own word and a delegate's, by name and by key`(
        hash: DigestAlgorithm,
        byKey: Bool
    ) throws {
        try OCSPLab.with { lab in
            for signer in [nil, try lab.delegate()] {
                let making = OCSPLab.Making(signer: signer, byKey: byKey, known: try self.valid, hash: hash)
                let response = try lab.respond(about: self.officer, making)
                #expect(response.standing(for: lab.issuer.certificate) != .foreign)
                let verdict = try self.verdict([response])
                #expect(verdict.isGood, "\(verdict.findings)")
                #expect(verdict.revocation.first == .good(asOf: TestPKI.now))
                #expect(verdict.evidence.first??.kind == .response)
                #expect(verdict.trace.contains { $0.code == "TRU-307" })
            }
        }
    }

    @Test func `judges at any time: revoked from its date on, good for its week, silent before and stale after`() throws
    {
        try OCSPLab.with { lab in
            let revoked = TestPKI.now - 10 * Self.day
            let bad = try lab.respond(about: self.officer, .init(known: self.revoked(at: revoked)))
            #expect(bad.answers.first?.status == .revoked(at: revoked, reason: .keyCompromise))
            #expect(try self.verdict([bad], claimed: revoked).codes == ["TRU-103"])
            #expect(try self.verdict([bad], claimed: TestPKI.now + 400 * Self.day).codes == ["TRU-103"])
            #expect(try self.verdict([bad], claimed: revoked - 1).codes == [])
            #expect(try self.verdict([bad], claimed: revoked - 1, proven: TestPKI.now).codes == ["TRU-202"])
            let good = try lab.respond(about: self.officer, .init(known: self.valid))
            #expect(try self.verdict([good], claimed: TestPKI.now + 7 * Self.day).codes == [])
            #expect(try self.verdict([good], claimed: TestPKI.now - 30 * Self.day).codes == [])
            let late = try self.verdict([good], claimed: TestPKI.now + 7 * Self.day + 1)
            #expect(late.codes == ["TRU-204"])
            #expect(late.revocation.first == .stale(since: TestPKI.now + 7 * Self.day))
        }
    }

    @Test func `lets an answer without a next update speak for an hour`() throws {
        try OCSPLab.with { lab in
            let response = try lab.respond(about: self.officer, .init(days: nil, known: self.valid))
            #expect(response.answers.first?.nextUpdate == nil)
            #expect(try self.verdict([response], claimed: TestPKI.now + 3600).codes == [])
            #expect(try self.verdict([response], claimed: TestPKI.now + 3601).codes == ["TRU-204"])
        }
    }

    @Test func `lets revoked win over good, whichever evidence says it`() throws {
        try OCSPLab.with { lab in
            let revoked = TestPKI.now - Self.day
            let bad = try lab.respond(about: self.officer, .init(known: self.revoked(at: revoked)))
            let good = try lab.respond(about: self.officer, .init(at: TestPKI.now + Self.day, known: self.valid))
            let clean = try self.list([], made: TestPKI.now)
            let entry = RevocationList.Entry(revoked: revoked, reason: .keyCompromise)
            let accusing = try self.list([(self.officer, entry)], made: TestPKI.now)
            let time = TestPKI.now + 2 * Self.day
            for (responses, lists) in [
                ([bad], [clean]), ([good], [accusing]), ([bad, good], []), ([good, bad], [clean]),
            ] {
                #expect(try self.verdict(responses, lists: lists, claimed: time).codes == ["TRU-103"])
            }
            #expect(try self.verdict([good], lists: [clean], claimed: time).codes == [])
        }
    }

    @Test func `lets a hold be lifted by a newer answer or list`() throws {
        try OCSPLab.with { lab in
            let held = TestPKI.now - 20 * Self.day
            let lifted = TestPKI.now - 2 * Self.day
            let hold = try lab.respond(
                about: self.officer,
                .init(at: held, known: self.revoked(at: held, "certificateHold"))
            )
            let good = try lab.respond(about: self.officer, .init(at: lifted, known: self.valid))
            let clean = try self.list([], made: lifted)
            for (responses, lists) in [([hold, good], []), ([hold], [clean])] {
                #expect(try self.verdict(responses, lists: lists).codes == [])
                #expect(try self.verdict(responses, lists: lists, claimed: lifted - 1).codes == ["TRU-103"])
            }
        }
    }

    @Test func `never takes unknown for good, and reports it beside a clean list`() throws {
        try OCSPLab.with { lab in
            let response = try lab.respond(about: self.officer, .init(known: []))
            #expect(response.answers.first?.status == .unknown)
            let alone = try self.verdict([response])
            #expect(alone.codes == ["TRU-209"])
            #expect(!alone.isAccepted)
            let beside = try self.verdict([response], lists: [self.list([], made: TestPKI.now)])
            #expect(beside.codes == ["TRU-209"])
            #expect(!beside.isGood)
        }
    }

    @Test func `counts nobody's word but the issuer's and its delegates'`() throws {
        try OCSPLab.with { lab in
            let chile = try TestPKI.chile
            let elsewhere = try lab.delegate(by: chile.intermediate)
            let aboveIt = try lab.delegate(by: TestPKI.peru.root)
            let plain = try lab.delegate { $0.extendedKeyUsage = [.clientAuth] }
            let none = try lab.delegate { $0.extendedKeyUsage = [] }
            let any = try lab.delegate { $0.extendedKeyUsage = [.any] }
            let expired = try lab.delegate { $0.notAfter = TestPKI.now - 1 }
            let future = try lab.delegate { $0.notBefore = TestPKI.now + 1 }
            let encrypts = try lab.delegate { $0.keyUsage = [.keyEncipherment] }
            for signer in [elsewhere, aboveIt, plain, none, any, expired, future, encrypts, chile.officer] {
                let making = OCSPLab.Making(signer: signer, known: try self.valid)
                let response = try lab.respond(about: self.officer, making)
                #expect(response.standing(for: lab.issuer.certificate) == .foreign, "\(signer.certificate)")
                #expect(try self.verdict([response]).codes == ["TRU-203"], "\(signer.certificate)")
            }
        }
    }

    @Test func `refuses a signature by SHA-1, but for old answers`() throws {
        try OCSPLab.with { lab in
            let now = try lab.respond(about: self.officer, .init(digest: "sha1", known: self.valid))
            #expect(now.standing(for: lab.issuer.certificate) == .foreign)
            let issuer = lab.issuer.certificate
            let asked = try OCSPRequest(for: self.officer, issuer: issuer)
            let thrown = #expect(throws: TrustError.self) {
                try now.check(asked: asked, issuer: issuer, now: TestPKI.now)
            }
            #expect(thrown?.code == "TRU-215")
            let old = try lab.respond(
                about: self.officer,
                .init(at: ChainQuestion.weakBeforeDefault - 1, digest: "sha1", known: self.valid)
            )
            #expect(old.standing(for: lab.issuer.certificate) == .issuer)
        }
    }

    @Test func `lets a delegate that owes a revocation check accuse, and acquit only when it is clean`() throws {
        try OCSPLab.with { lab in
            let delegate = try lab.delegate { $0.isExemptFromRevocation = false }
            let good = try lab.respond(about: self.officer, .init(signer: delegate, known: self.valid))
            let bad = try lab.respond(
                about: self.officer,
                .init(signer: delegate, known: self.revoked(at: TestPKI.from))
            )
            #expect(try self.verdict([good]).codes == ["TRU-203"])
            #expect(try self.verdict([bad]).codes == ["TRU-103"])
            // The list of the day before has run out when the officer is judged, so only the delegate's word is left.
            let clean = try self.list([], made: TestPKI.now - Self.day, days: 2)
            let later = TestPKI.now + 3 * Self.day
            #expect(try self.verdict([good], lists: [clean], claimed: later).codes == [])
            let entry = RevocationList.Entry(revoked: later, reason: .keyCompromise)
            let voiding = try self.list([(delegate.certificate, entry)], made: later, days: -1)
            #expect(try self.verdict([good], lists: [voiding], claimed: later).codes == ["TRU-204"])
            #expect(try self.verdict([bad], lists: [voiding]).codes == [])
        }
    }

    @Test func `says nothing about a certificate of the same serial by another issuer`() throws {
        try OCSPLab.with { lab in
            let response = try lab.respond(about: self.officer, .init(known: self.valid))
            let chile = try TestPKI.chile
            #expect(response.answer(for: try self.officer, issuer: chile.intermediate.certificate) == nil)
            #expect(response.answer(for: chile.officer.certificate, issuer: lab.issuer.certificate) == nil)
            #expect(response.standing(for: chile.intermediate.certificate) == .foreign)
        }
    }

    @Test func `does not take a word after the expiry for innocence`() throws {
        try OCSPLab.with { lab in
            let response = try lab.respond(about: self.officer, .init(at: TestPKI.until + 1, known: self.valid))
            #expect(try self.verdict([response]).codes == ["TRU-203"])
        }
    }

    @Test func `checks a fetched response before it is kept`() throws {
        try OCSPLab.with { lab in
            let issuer = lab.issuer.certificate
            let officer = try self.officer
            let request = try OCSPRequest(for: officer, issuer: issuer)
            func code(_ response: OCSPResponse, _ request: OCSPRequest, now: Date = TestPKI.now) -> String? {
                do throws(TrustError) {
                    try response.check(asked: request, issuer: issuer, now: now)
                    return nil
                } catch { return error.code }
            }
            let good = try lab.respond(about: officer, .init(known: self.valid))
            #expect(code(good, request) == nil)
            #expect(code(good, request, now: TestPKI.now - 600) == nil)
            #expect(code(good, request, now: TestPKI.now - 601) == "TRU-021")
            #expect(code(good, request, now: TestPKI.now + 8 * Self.day) == "TRU-021")
            let other = try OCSPRequest(for: TestPKI.peru.revokedOfficer.certificate, issuer: issuer)
            #expect(code(good, other) == "TRU-019")
            let foreign = try lab.respond(about: officer, .init(signer: TestPKI.chile.officer, known: self.valid))
            #expect(code(foreign, request) == "TRU-020")
        }
    }

    @Test func `refuses to read what is no whole response, and any byte that was changed`() throws {
        try OCSPLab.with { lab in
            let request = try OCSPRequest(for: self.officer, issuer: lab.issuer.certificate)
            let der = try lab.answer(request, .init(known: self.valid))
            func code(_ der: [UInt8]) -> String? {
                do throws(TrustError) {
                    let response = try OCSPResponse(der: der)
                    return response.standing(for: lab.issuer.certificate) == .foreign ? "foreign" : nil
                } catch { return error.code }
            }
            #expect(code(der) == nil)
            #expect(code(der + [0]) == "TRU-016")
            #expect(code([]) == "TRU-016")
            #expect(code([UInt8](repeating: 0x30, count: OCSPResponse.lengthMax + 1)) == "TRU-007")
            // tryLater, as a responder without time says it: ENUMERATED 3.
            #expect(code([0x30, 3, 0x0a, 1, 3]) == "TRU-017")
            for index in der.indices {
                var changed = der
                changed[index] ^= 1
                guard let response = try? OCSPResponse(der: changed),
                    response.standing(for: lab.issuer.certificate) != .foreign
                else { continue }
                // A byte outside of what is signed may change: what it says may not.
                #expect(response.answers == (try OCSPResponse(der: der)).answers, "byte \(index)")
            }
        }
    }
}
