import Foundation
import PasoTesting
import Testing
import Texts
import Trust

@Suite struct `The judge of chains` {
    func question(
        _ identity: Identity,
        _ role: CertificateRole = .issuer,
        claimed: Date = TestPKI.now,
        proven: Date? = nil
    ) -> ChainQuestion {
        ChainQuestion(leaf: identity.certificate, role: role, claimed: claimed, proven: proven ?? claimed)
    }

    @Test func `accepts an officer of a country's anchor, and says why`() throws {
        let chile = try TestPKI.chile
        var question = self.question(chile.officer)
        question.country = "CL"
        let verdict = ChainJudge(try TestPKI.store).judge(question)
        #expect(verdict.status == .totalPassed)
        #expect(verdict.isGood)
        #expect(verdict.codes == [])
        #expect(
            verdict.chain == [chile.officer.certificate, chile.intermediate.certificate, chile.root.certificate]
        )
        #expect(verdict.anchor?.country == "CL")
        #expect(verdict.revocation == [.good(asOf: TestPKI.listed), .good(asOf: TestPKI.listed)])
        #expect(verdict.trace.map(\.code) == ["TRU-301", "TRU-302", "TRU-302", "TRU-303", "TRU-304", "TRU-304"])
        #expect(verdict.trace.allSatisfy { !$0.what().contains("{") && !$0.what(in: .spanish).contains("{") })
    }

    @Test(arguments: CertificateRole.allCases)
    func `accepts each identity for its own role`(role: CertificateRole) throws {
        let verdict = ChainJudge(try TestPKI.store).judge(self.question(try TestPKI.peru.identity(role), role))
        #expect(verdict.isGood, "\(verdict.findings)")
    }

    @Test func `tells expired from not yet valid, at the claimed time`() throws {
        let judge = ChainJudge(try TestPKI.store)
        let chile = try TestPKI.chile
        let expired = judge.judge(self.question(chile.expiredOfficer))
        #expect(expired.status == .totalFailed)
        #expect(expired.codes.first == "TRU-102")
        #expect(expired.subindication == "EXPIRED")
        let future = judge.judge(self.question(chile.futureOfficer))
        #expect(future.codes.first == "TRU-101")
        #expect(future.findings.first?.what().contains("not yet valid at issue") == true)
        // The same certificates at times when they were valid.
        let then = judge.judge(self.question(chile.expiredOfficer, claimed: TestPKI.from - 86_400))
        #expect(then.status == .totalPassed)
        #expect(judge.judge(self.question(chile.futureOfficer, claimed: TestPKI.until - 86_400)).isAccepted)
    }

    @Test func `warns when the certificate has expired between claimed and proven`() throws {
        let verdict = ChainJudge(try TestPKI.store).judge(
            self.question(try TestPKI.chile.officer, claimed: TestPKI.now, proven: TestPKI.until + 1)
        )
        #expect(verdict.codes == ["TRU-208"])
        #expect(verdict.isAccepted)
        #expect(!verdict.isGood)
    }

    @Test func `refuses a claimed time long after the proven one, and remarks a short lead`() throws {
        let judge = ChainJudge(try TestPKI.store)
        let officer = try TestPKI.chile.officer
        #expect(judge.judge(self.question(officer, proven: TestPKI.now - 600)).codes == ["TRU-201"])
        let late = judge.judge(self.question(officer, proven: TestPKI.now - 601))
        #expect(late.codes == ["TRU-109"])
        #expect(late.status == .indeterminate)
        var patient = self.question(officer, proven: TestPKI.now - 3000)
        patient.clockTolerance = 3600
        #expect(judge.judge(patient).codes == ["TRU-201"])
    }

    @Test func `refuses a certificate for another purpose`() throws {
        let judge = ChainJudge(try TestPKI.store)
        let chile = try TestPKI.chile
        for (identity, role) in [
            (chile.identity(.tlsClient), CertificateRole.tlsServer), (chile.identity(.tlsServer), .tlsClient),
            (chile.identity(.tlsServer), .issuer), (chile.identity(.as4Sign), .as4Decrypt),
            (chile.identity(.as4Decrypt), .as4Sign), (chile.identity(.as4Decrypt), .issuer),
        ] {
            let verdict = judge.judge(self.question(identity, role))
            #expect(verdict.codes == ["TRU-106"], "\(identity.certificate) as \(role)")
            #expect(!verdict.isAccepted)
        }
    }

    @Test func `counts an anchor only for its country, role and time`() throws {
        let chile = try TestPKI.chile
        var question = self.question(chile.officer)
        question.country = "PE"
        #expect(ChainJudge(try TestPKI.store).judge(question).codes == ["TRU-105"])
        question.country = "CL"
        func judge(_ anchor: TrustAnchor) -> [String] {
            let store = TrustStore(
                anchors: [anchor],
                intermediates: [chile.intermediate.certificate],
                revocationLists: chile.revocationLists
            )
            return ChainJudge(store).judge(question).codes
        }
        let root = chile.root.certificate
        #expect(judge(TrustAnchor(root, country: "CL", roles: [.issuer])) == [])
        #expect(judge(TrustAnchor(root, country: "CL", roles: [.tlsClient])) == ["TRU-105"])
        #expect(judge(TrustAnchor(root, roles: [.issuer], until: TestPKI.now - 1)) == ["TRU-105"])
        #expect(judge(TrustAnchor(root, roles: [.issuer], from: TestPKI.now + 1)) == ["TRU-105"])
        #expect(judge(TrustAnchor(root, roles: nil)) == ["TRU-207"])
    }

    @Test func `finds no path for a stranger, nor without the intermediate`() throws {
        let chile = try TestPKI.chile
        let stranger = ChainJudge(try TestPKI.store).judge(self.question(try TestPKI.stranger))
        #expect(stranger.codes == ["TRU-104"])
        #expect(stranger.subindication == "NO_CERTIFICATE_CHAIN_FOUND")
        #expect(stranger.anchor == nil)
        let bare = TrustStore(
            anchors: [TrustAnchor(chile.root.certificate, roles: [.issuer])],
            revocationLists: chile.revocationLists
        )
        #expect(ChainJudge(bare).judge(self.question(chile.officer)).codes == ["TRU-104"])
        // The document itself may bring the intermediate.
        var helped = self.question(chile.officer)
        helped.intermediates = [chile.intermediate.certificate, try TestPKI.peru.intermediate.certificate]
        #expect(ChainJudge(bare).judge(helped).isGood)
        #expect(ChainJudge(TrustStore()).judge(helped).codes == ["TRU-104"])
    }

    @Test func `never takes presented certificates for anchors`() throws {
        let stranger = try TestPKI.stranger
        var question = self.question(stranger)
        question.intermediates = [stranger.certificate]
        #expect(ChainJudge(try TestPKI.store).judge(question).codes == ["TRU-104"])
    }

    @Test func `refuses an issuer that is no authority`() throws {
        let chile = try TestPKI.chile
        let officer = try CertificateIssuer(
            certificate: chile.officerOnCurve.certificate,
            key: chile.officerOnCurve.key
        )
        let key = try PrivateKey.generate(.p256)
        let request = CertificateRequest(
            subject: [("C", "CL"), ("CN", "Forged")],
            notBefore: TestPKI.from,
            notAfter: TestPKI.until
        )
        let forged = try Identity(certificate: officer.issue(request, for: key.publicKey), key: key)
        var question = self.question(forged)
        question.intermediates = [chile.officerOnCurve.certificate]
        let verdict = ChainJudge(try TestPKI.store).judge(question)
        #expect(!verdict.isAccepted)
    }

    @Test func `finds the way through a cross-signed authority`() throws {
        // Peru's intermediate, signed by Chile's root too: only Chile's anchor is held.
        let chile = try TestPKI.chile
        let peru = try TestPKI.peru
        let request = CertificateRequest.authority(
            subject: [("C", "PE"), ("O", "Paso tests"), ("CN", "Intermediate PE")],
            notBefore: TestPKI.rootsFrom,
            notAfter: TestPKI.rootsUntil
        )
        let crossed = try chile.root.issue(request, for: peru.intermediate.certificate.publicKey)
        let store = TrustStore(
            anchors: [TrustAnchor(chile.root.certificate, roles: [.issuer])],
            intermediates: [peru.intermediate.certificate, crossed],
            revocationLists: chile.revocationLists + peru.revocationLists
        )
        let verdict = ChainJudge(store).judge(self.question(peru.officer))
        #expect(verdict.isGood, "\(verdict.findings)")
        #expect(verdict.chain.count == 3)
    }

    @Test func `reports weak algorithms in the past and refuses them now`() throws {
        let key = try PrivateKey.generate(.p256)
        var old = CertificateRequest(
            subject: [("C", "CL"), ("CN", "Old officer")],
            notBefore: TestPKI.rootsFrom,
            notAfter: TestPKI.until
        )
        old.digest = .sha1
        let chile = try TestPKI.chile
        let officer = try Identity(certificate: chile.intermediate.issue(old, for: key.publicKey), key: key)
        let judge = ChainJudge(try TestPKI.store)
        let then = judge.judge(self.question(officer, claimed: TestPKI.rootsFrom + 86_400))
        #expect(then.isAccepted)
        #expect(then.isWeak)
        #expect(then.codes == ["TRU-205"])
        let now = judge.judge(self.question(officer))
        #expect(now.codes == ["TRU-108"])
        #expect(now.subindication == "CRYPTO_CONSTRAINTS_FAILURE")
        #expect(judge.judge(self.question(officer, .as4Sign, claimed: TestPKI.rootsFrom + 86_400)).codes == ["TRU-108"])
    }
}
