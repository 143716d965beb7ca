import Canonical
import Demo
import Exchange
import Foundation
import Testing
import Trust

@testable import Gateway

@Suite struct `A document that is held for want of evidence` {
    /// Peru demands revocation data of signers and has none; Chile only notes what is missing.
    private static func region() throws -> EngineRegion {
        let region = try EngineRegion { configuration in
            let isPeru = configuration.country.rawValue == "PE"
            configuration.trust.revocation = [
                RevocationRule(country: nil, role: .issuer, kind: nil, policy: isPeru ? .require : .record)
            ]
        }
        region.peru.forget()
        return region
    }

    @Test func `goes on by itself when the evidence arrives, and costs nothing until then`() async throws {
        let region = try Self.region()
        let peru = region.peru
        let answer = try await region.chile.submit(try region.grapes("CL-2026-000301"))
        try await region.drain()
        let exchange = try #require(answer.exchanges.first?.exchangeId)
        #expect(try await peru.parked().map(\.code) == ["TRU-203"])
        #expect(try await peru.inbox().isEmpty)

        let before = try await peru.eventNames(exchange)
        try await peru.engine.reexamine()
        try await region.drain()
        #expect(try await peru.parked().map(\.code) == ["TRU-203"])
        #expect(try await peru.eventNames(exchange) == before)

        peru.remember(from: region.chile)
        try await peru.engine.reexamine()
        try await region.drain()
        #expect(try await peru.parked().isEmpty)
        #expect(try await peru.inbox().map(\.result) == ["good"])
        #expect(try await peru.eventNames(exchange).contains("RetryRequested"))
    }

    @Test func `is held for the true reason when the evidence accuses its signer`() async throws {
        let region = try Self.region()
        let (chile, peru) = (region.chile, region.peru)
        let known = chile.site.now
        chile.forget()
        _ = try await chile.submit(try region.grapes("CL-2026-000302", officer: .revoked))
        try await region.drain()
        #expect(try await peru.parked().map(\.code) == ["TRU-203"])
        chile.site.replace(known)
        peru.remember(from: chile)
        try await peru.engine.reexamine()
        try await region.drain()
        #expect(try await peru.parked().map(\.code) == ["TRU-103"])
        #expect(try await peru.inbox().isEmpty)
    }
}

extension EngineRegion.Side {
    /// The same site without any revocation data.
    fileprivate func forget() {
        let store = self.site.now.trust.store
        self.replace(TrustStore(anchors: store.anchors, intermediates: store.intermediates, edition: 100))
    }

    /// The same site with the other one's revocation data.
    fileprivate func remember(from other: EngineRegion.Side) {
        let store = self.site.now.trust.store
        let evidence = TrustStore(revocationLists: other.site.now.trust.store.revocationLists)
        self.replace(store.adding(evidence, edition: 101))
    }

    private func replace(_ store: TrustStore) {
        let trust = self.site.now.trust
        self.site.replace(
            self.site.now.with(
                SiteTrust(
                    identities: trust.identities,
                    partners: trust.partners,
                    store: store,
                    nationalStore: trust.nationalStore,
                    authority: trust.authority
                )
            )
        )
    }
}
