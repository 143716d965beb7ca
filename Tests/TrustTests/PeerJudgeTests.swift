import Foundation
import PasoTesting
import Testing
import Trust

@Suite struct `The judge of peers` {
    @Test func `accepts a pinned partner with a path, and no other`() throws {
        let peru = try TestPKI.peru
        let judge = PeerJudge(try TestPKI.store)
        let client = peru.identity(.tlsClient).certificate
        let rule = PeerRule(role: .tlsClient, country: "PE", pins: [client.fingerprint], revocation: .require)
        #expect(judge.judge(client, rule: rule, now: TestPKI.now).isGood)
        let byKey = PeerRule(role: .tlsClient, country: "PE", pins: [client.keyID])
        #expect(judge.judge(client, rule: byKey, now: TestPKI.now).isGood)
        let chilean = try TestPKI.chile.identity(.tlsClient).certificate
        #expect(judge.judge(chilean, rule: rule, now: TestPKI.now).codes == ["TRU-105", "TRU-110"])
    }

    @Test func `accepts a pinned self-signed certificate without an anchor`() throws {
        let stranger = try TestPKI.stranger.certificate
        let judge = PeerJudge(try TestPKI.store)
        let pinned = PeerRule(role: .as4Sign, pins: [stranger.fingerprint], revocation: .require)
        #expect(judge.judge(stranger, rule: pinned, now: TestPKI.now).isGood)
        #expect(judge.judge(stranger, rule: pinned, now: TestPKI.until + 1).codes == ["TRU-102"])
        #expect(!judge.judge(stranger, rule: PeerRule(role: .as4Sign), now: TestPKI.now).isAccepted)
        // A pin alone does not carry a certificate that somebody else issued.
        let officer = try TestPKI.peru.officer.certificate
        let empty = PeerJudge(TrustStore())
        let rule = PeerRule(role: .as4Sign, pins: [officer.fingerprint])
        #expect(!empty.judge(officer, rule: rule, now: TestPKI.now).isAccepted)
    }

    @Test func `cuts a revoked partner with the next edition of the store`() throws {
        let peru = try TestPKI.peru
        let client = peru.identity(.tlsClient).certificate
        let judge = PeerJudge(peru.store)
        let rule = PeerRule(role: .tlsClient, country: "PE", revocation: .require)
        #expect(judge.judge(client, rule: rule, now: TestPKI.now).isGood)
        let list = try peru.intermediate.revocationList(
            [(client.serial, .init(revoked: TestPKI.now - 10, reason: .keyCompromise))],
            number: 8,
            thisUpdate: TestPKI.now - 5,
            nextUpdate: TestPKI.nextListed
        )
        judge.replace(peru.store.adding(TrustStore(revocationLists: [list]), edition: 2))
        #expect(judge.store.edition == 2)
        #expect(judge.judge(client, rule: rule, now: TestPKI.now).codes == ["TRU-103"])
    }

    @Test func `does not remember a verdict past a minute or the other way in time`() throws {
        let peru = try TestPKI.peru
        let client = peru.identity(.tlsClient).certificate
        let judge = PeerJudge(peru.store)
        let rule = PeerRule(role: .tlsClient)
        #expect(judge.judge(client, rule: rule, now: TestPKI.until - 30).isAccepted)
        #expect(judge.judge(client, rule: rule, now: TestPKI.until + 31).codes.first == "TRU-102")
        #expect(judge.judge(client, rule: rule, now: TestPKI.from - 1).codes.first == "TRU-101")
    }

    @Test func `judges a chain as TLS presents it, with the host`() throws {
        let peru = try TestPKI.peru
        let presented = peru.identity(.tlsServer).chain.map(\.der)
        let store = TrustStore(anchors: peru.store.anchors, revocationLists: peru.revocationLists)
        let judge = PeerJudge(store)
        let rule = PeerRule(role: .tlsServer, country: "PE", revocation: .require)
        #expect(try judge.judge(presented: presented, rule: rule, host: "localhost", now: TestPKI.now).isGood)
        let other = try judge.judge(presented: presented, rule: rule, host: "example.org", now: TestPKI.now)
        #expect(other.codes == ["TRU-111"])
        #expect(throws: TrustError.self) { try judge.judge(presented: [], rule: rule, now: TestPKI.now) }
        #expect(throws: TrustError.self) { try judge.judge(presented: [[1]], rule: rule, now: TestPKI.now) }
        let odd = try judge.judge(presented: presented + [[1]], rule: rule, host: "localhost", now: TestPKI.now)
        #expect(odd.isGood)
    }

    @Test func `answers from memory quickly`() throws {
        let peru = try TestPKI.peru
        let client = peru.identity(.tlsClient).certificate
        let judge = PeerJudge(peru.store)
        let rule = PeerRule(role: .tlsClient, country: "PE")
        let clock = ContinuousClock()
        let time = clock.measure {
            for _ in 0..<2000 { _ = judge.judge(client, rule: rule, now: TestPKI.now) }
        }
        #expect(time < .seconds(2), "2000 answers took \(time)")
    }
}
