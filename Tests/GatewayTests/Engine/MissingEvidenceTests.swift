import AS4
import Canonical
import Demo
import Exchange
import Foundation
import Store
import Testing
import Trust

@testable import Gateway

extension EngineRegion.Side {
    /// Puts other revocation lists in force, as a reload does.
    fileprivate func hold(_ lists: [RevocationList]) {
        let site = self.site.now
        let old = site.trust.store
        let store = TrustStore(
            anchors: old.anchors,
            intermediates: old.intermediates,
            revocationLists: lists,
            edition: old.edition + 1
        )
        let trust = SiteTrust(
            identities: site.trust.identities,
            partners: site.trust.partners,
            store: store,
            nationalStore: site.trust.nationalStore,
            authority: site.trust.authority
        )
        self.site.replace(site.with(trust))
        self.parts.peers.replace(store)
    }

    /// The codes of every refusal in the journal.
    fileprivate func refusals() async throws -> [[String]] {
        try await self.store.events(after: 0, limit: 1000).map(\.event).filter { $0.name == .messageRefused }
            .map { try $0.header().codes }
    }
}

/// Both sides require revocation data; the list that a gateway's certificates need is the authority's own, absent at first.
@Suite struct `While the revocation data that the policy requires is missing` {
    private static func region() throws -> EngineRegion {
        try EngineRegion { configuration in
            configuration.trust.revocation = []
            configuration.trust.revocationDefault = .require
        }
    }

    /// A side's lists, and the same without those that speak about a partner's signing certificate.
    private static func lists(
        _ side: EngineRegion.Side,
        without partner: PartyID
    ) throws -> (all: [RevocationList], fewer: [RevocationList]) {
        let all = side.site.now.trust.store.revocationLists
        let signer = try #require(side.site.now.trust.partners[partner]?.sign.first)
        let fewer = all.filter { $0.issuer != signer.issuer }
        #expect(fewer.count < all.count)
        return (all, fewer)
    }

    @Test func `a message is answered with EBMS:0202 and a line in the journal, and taken when the list arrives`()
        async throws
    {
        let region = try Self.region()
        let lists = try Self.lists(region.peru, without: region.chile.site.now.configuration.party)
        region.peru.hold(lists.fewer)
        let answer = try await region.chile.submit(region.grapes("CL-2026-000950"))
        try await region.drain()
        #expect(region.chile.wire.answers.last?.status == 503)
        #expect(try await region.peru.inbox().isEmpty)
        let told = try await region.peru.refusals()
        #expect(!told.isEmpty)
        #expect(told.allSatisfy { $0 == ["TRU-203", "EBMS:0202"] })
        let waiting = try await region.chile.timeline(answer.documentId)
        #expect(waiting.exchanges.first?.state == "waiting")
        #expect(waiting.events.contains { $0.name == "RelayDelayed" })

        region.peru.hold(lists.all)
        region.chile.clock.advance(.seconds(120))
        try await region.drain()
        #expect(try await region.chile.timeline(answer.documentId).exchanges.first?.state == "delivered")
        #expect(try await region.peru.inbox().count == 1)
    }

    @Test func `a revoked signer is refused for good all the same`() async throws {
        let region = try Self.region()
        let peru = region.peru
        let signer = try #require(peru.site.now.trust.partners[region.chile.site.now.configuration.party]?.sign.first)
        let (_, fewer) = try Self.lists(peru, without: region.chile.site.now.configuration.party)
        let authority = try Identity(
            certificateFile: region.pki.root("CL", .gateway),
            keyFile: region.pki.authorityKey("CL", .gateway)
        )
        let now = region.now.date
        let revoking = try CertificateIssuer(certificate: authority.certificate, key: authority.key).revocationList(
            [(signer.serial, RevocationList.Entry(revoked: now - 120, reason: .superseded))],
            number: 99,
            thisUpdate: now - 60,
            nextUpdate: now + 3600
        )
        peru.hold(fewer + [revoking])
        let answer = try await region.chile.submit(region.grapes("CL-2026-000951"))
        try await region.drain()
        #expect(try await peru.refusals().first == ["AS4-038", "EBMS:0101"])
        #expect(try await region.chile.timeline(answer.documentId).exchanges.first?.state == "rejected")
    }

    @Test func `a receipt is no proof and no failure, and the same receipt counts when the list arrives`() async throws
    {
        let region = try Self.region()
        let lists = try Self.lists(region.chile, without: region.peru.site.now.configuration.party)
        region.chile.hold(lists.fewer)
        let answer = try await region.chile.submit(region.grapes("CL-2026-000952"))
        try await region.drain()
        #expect(try await region.peru.inbox().count == 1)
        let waiting = try await region.chile.timeline(answer.documentId)
        #expect(waiting.exchanges.first?.state == "waiting")
        #expect(waiting.events.last { $0.name == "RelayDelayed" }?.codes.first == "TRU-203")

        region.chile.hold(lists.all)
        region.chile.clock.advance(.seconds(120))
        try await region.drain()
        #expect(try await region.chile.timeline(answer.documentId).exchanges.first?.state == "delivered")
        #expect(try await region.peru.inbox().count == 1)
    }
}
