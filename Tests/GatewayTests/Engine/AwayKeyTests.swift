import AS4
import Canonical
import Exchange
import Foundation
import Store
import Synchronization
import Testing
import Texts
import Trust

@testable import Gateway

/// A good key whose token can be pulled out; the real token is in the scenarios.
private final class PulledKey: PrivateKeyHolder {
    /// What callers see of it.
    enum Place: Sendable {
        case there
        /// Everybody knows that it is away.
        case away
        /// It is away, and only who uses it finds out.
        case awayUnnoticed
    }

    private struct Reason: Explained {
        let code = "HSM-012"
        let arguments = ["token": "gw", "result": "CKR_DEVICE_REMOVED"]
    }

    private let key: PrivateKey
    private let place = Mutex(Place.there)

    init(_ key: PrivateKey) {
        self.key = key
    }

    func put(_ place: Place) { self.place.withLock { $0 = place } }

    var publicKey: PublicKey { self.key.publicKey }
    var obstacle: (any Explained)? { self.place.withLock { $0 == .away ? Reason() : nil } }
    func exportPEM() -> String? { nil }

    private func check() throws(TrustError) {
        guard self.place.withLock({ $0 == .there }) else { throw TrustError(obstacle: Reason()) }
    }

    func sign(_ bytes: [UInt8], _ algorithm: SignatureAlgorithm) throws(TrustError) -> [UInt8] {
        try self.check()
        return try self.key.sign(bytes, algorithm)
    }

    func decryptOAEP(_ secret: [UInt8]) throws(TrustError) -> [UInt8] {
        try self.check()
        return try self.key.decryptOAEP(secret)
    }
}

extension EngineRegion.Side {
    /// Puts a key of the side into a holder that can be pulled out.
    fileprivate func pullable(_ role: KeyRole) throws -> PulledKey {
        let site = self.site.now
        var identities = site.trust.identities
        let own = try #require(identities[role])
        let holder = PulledKey(own.key)
        identities[role] = SiteIdentity(certificates: own.certificates, key: PrivateKey(holder: holder))
        let trust = SiteTrust(
            identities: identities,
            partners: site.trust.partners,
            store: site.trust.store,
            nationalStore: site.trust.nationalStore,
            authority: site.trust.authority
        )
        self.site.replace(Site(configuration: site.configuration, trust: trust, adapters: site.adapters))
        return holder
    }
}

@Suite struct `While a key's token is away` {
    @Test func `the gateway is not ready, and says which key and why`() async throws {
        let region = try EngineRegion()
        let key = try region.chile.pullable(.as4Sign)
        #expect(await region.chile.engine.obstacles().isEmpty)
        key.put(.away)
        let told = await region.chile.engine.obstacles()
        #expect(told.map(\.code) == ["GAT-392"])
        #expect(told.first?.arguments["role"] == "as4-sign" && told.first?.arguments["cause"] == "HSM-012")
        #expect(told.first?.what().contains("CKR_DEVICE_REMOVED") == true)
        key.put(.there)
        #expect(await region.chile.engine.obstacles().isEmpty)
    }

    @Test func `documents are taken and wait, no attempt is spent, and all go when it is back`() async throws {
        let region = try EngineRegion()
        let key = try region.chile.pullable(.as4Sign)
        key.put(.away)
        var answers: [SubmissionAnswer] = []
        for number in 0..<3 { answers.append(try await region.chile.submit(region.grapes("CL-2026-00090\(number)"))) }
        for _ in 0..<20 {
            try await region.drain()
            region.chile.clock.advance(.seconds(60))
        }
        #expect(region.chile.wire.posts.isEmpty)
        key.put(.there)
        try await region.drain()
        #expect(try await region.peru.inbox().count == 3)
        for answer in answers {
            let events = try await region.chile.eventNames(answer.documentId)
            #expect(!events.contains("RelayDelayed"))
            #expect(try await region.chile.timeline(answer.documentId).exchanges.first?.state == "delivered")
        }
        #expect(region.chile.wire.posts.count == 3)
    }

    @Test func `and nobody noticed yet, the work in hand comes again and no attempt is spent`() async throws {
        let region = try EngineRegion()
        let key = try region.chile.pullable(.as4Sign)
        let answer = try await region.chile.submit(region.grapes("CL-2026-000910"))
        key.put(.awayUnnoticed)
        for _ in 0..<5 {
            try await region.drain()
            region.chile.clock.advance(.seconds(3))
        }
        #expect(region.chile.wire.posts.isEmpty)
        #expect(try await region.chile.parked().isEmpty)
        key.put(.there)
        try await region.drain()
        #expect(try await region.peru.inbox().count == 1)
        let events = try await region.chile.eventNames(answer.documentId)
        #expect(!events.contains("RelayDelayed") && events.contains("RelayAcceptance"))
    }

    @Test(arguments: [false, true])
    func `an attestation is sealed later, before the document leaves`(isNoticed: Bool) async throws {
        let region = try EngineRegion()
        let key = try region.chile.pullable(.seal)
        key.put(isNoticed ? .away : .awayUnnoticed)
        let answer = try await region.chile.submit(region.grapes("CL-2026-000920"))
        let admitted = try await region.chile.timeline(answer.documentId).events
        #expect(admitted.first { $0.name == "SubmissionAcceptance" }?.codes.contains("GAT-345") == true)
        for _ in 0..<3 {
            try await region.drain()
            region.chile.clock.advance(.seconds(3))
        }
        #expect(region.chile.wire.posts.isEmpty)
        key.put(.there)
        // The first answer is lost: the second attempt must send the very same seal.
        region.chile.wire.next(.answerIsLost)
        try await region.drain()
        region.chile.clock.advance(.seconds(60))
        try await region.drain()
        let items = try await region.peru.inbox()
        #expect(items.count == 1)
        let report = try await region.peru.timeline(try #require(items.first).exchangeId)
        #expect(report.verdicts.contains { $0.subject == "attestation" && $0.indication == "total-passed" })
        #expect(try await region.chile.timeline(answer.documentId).exchanges.first?.state == "delivered")
        #expect(region.chile.wire.posts.count == 2)
    }

    @Test func `an attestation waits for its seal as long as it takes, and no delivery is parked for that`()
        async throws
    {
        // Claims that count as lost in a long outage would park it when the seal comes back.
        let region = try EngineRegion { configuration in
            configuration.retry.leasesLostMax = 3
            for index in configuration.partners.indices { configuration.partners[index].retry?.leasesLostMax = 3 }
        }
        let key = try region.chile.pullable(.seal)
        key.put(.away)
        let answer = try await region.chile.submit(region.grapes("CL-2026-000921"))
        for _ in 0..<20 {
            try await region.drain()
            region.chile.clock.advance(.seconds(3))
        }
        key.put(.there)
        try await region.drain()
        #expect(try await region.chile.parked().isEmpty)
        #expect(try await region.chile.timeline(answer.documentId).exchanges.first?.state == "delivered")
        #expect(try await region.peru.inbox().count == 1)
    }

    @Test(arguments: [KeyRole.as4Sign, .as4Decrypt], [false, true])
    func `a neighbour gets no receipt but comes again, and its document arrives once`(
        role: KeyRole,
        isNoticed: Bool
    ) async throws {
        let region = try EngineRegion()
        let key = try region.peru.pullable(role)
        key.put(isNoticed ? .away : .awayUnnoticed)
        let answer = try await region.chile.submit(region.grapes("CL-2026-000930"))
        for _ in 0..<3 {
            try await region.drain()
            region.chile.clock.advance(.seconds(600))
        }
        #expect(region.chile.wire.answers.count >= 2)
        for refused in region.chile.wire.answers {
            #expect(refused.status == 503)
            #expect(refused.headers.contains { $0.name == "Retry-After" })
            // Signed where the signing key is there, else a bare status.
            #expect(refused.body.isEmpty == (role == .as4Sign))
            #expect(role == .as4Sign || String(decoding: refused.body, as: UTF8.self).contains("EBMS:0202"))
        }
        #expect(try await region.peru.inbox().isEmpty)
        #expect(try await region.chile.timeline(answer.documentId).exchanges.first?.state == "waiting")
        key.put(.there)
        try await region.drain()
        region.chile.clock.advance(.seconds(3_600))
        try await region.drain()
        #expect(try await region.peru.inbox().count == 1)
        #expect(try await region.chile.timeline(answer.documentId).exchanges.first?.state == "delivered")
    }
}
