import Canonical
import Demo
import Exchange
import Foundation
import Store
import Testing

@testable import Gateway

@Suite struct `A sender's translation` {
    /// How the sender's gateway cheats, or does not.
    enum Cheat: CaseIterable {
        case none, altersContent, sealsOtherContent, sealsAnotherExchange, sealsAnotherOriginal, usesAnotherSeal

        var code: String? {
            switch self {
            case .none: nil
            case .altersContent: "GAT-225"
            case .sealsOtherContent, .sealsAnotherExchange, .sealsAnotherOriginal, .usesAnotherSeal: "GAT-223"
            }
        }
    }

    @Test(arguments: Cheat.allCases)
    func `is checked against the original, its seal and our own translation`(cheat: Cheat) throws {
        let region = try EngineRegion()
        let original = try region.grapes("CL-2026-000401")
        let question = try self.question(region, original, cheat)
        switch question.ruling() {
        case .handOver(let consignation):
            #expect(cheat.code == nil)
            #expect(consignation.flags.isEmpty)
            #expect(consignation.report.verdicts.map(\.subject) == ["issuer-signature", "attestation"])
        case .hold(let reason, let report, _):
            #expect(reason.code == cheat.code)
            #expect(report.outcome == .refused)
        }
    }

    @Test func `goes on flagged when an operator releases it in spite of a difference`() throws {
        let region = try EngineRegion()
        var question = try self.question(region, try region.grapes("CL-2026-000402"), .altersContent)
        question.isReleased = true
        guard case .handOver(let consignation) = question.ruling() else {
            Issue.record("a released document is handed over")
            return
        }
        #expect(consignation.flags == ["GAT-225"])
        #expect(consignation.report.outcome == .refused)
    }

    @Test func `of an original that we cannot read never makes the original pass for a dialect that it names`() throws {
        let region = try EngineRegion()
        let read = try region.grapes("CL-2026-000403")
        // The national system takes this dialect, says the sender's seal of an original that is nothing of the kind.
        let named = "sps-17"
        var question = try self.question(
            region,
            read,
            .none,
            sends: Array("<anything>at all</anything>".utf8),
            named: named
        )
        // Whatever else is held against it, an operator may release it.
        question.isReleased = true
        guard case .handOver(let consignation) = question.ruling() else {
            Issue.record("a released document is handed over")
            return
        }
        #expect(consignation.national.source == .attestedTranslation)
        #expect(consignation.national.bytes != question.original)
        let accepted = consignation.backend.accepts(consignation.content.certificate.kind)
        #expect(consignation.content.dialect == named && accepted.contains(named))
        let again = Examiner(site: question.site).examine(consignation.national.bytes, provenAt: region.now.date)
        #expect(again.report.dialect == consignation.national.dialect)
    }

    /// What Peru rules about an original of Chile; `sends` is the original that travels in place of the one that was read.
    private func question(
        _ region: EngineRegion,
        _ read: [UInt8],
        _ cheat: Cheat,
        sends: [UInt8]? = nil,
        named: String? = nil
    ) throws -> RulingQuestion {
        let site = region.peru.site.now
        let original = sends ?? read
        let examined = Examiner(site: site).examine(read, provenAt: region.now.date)
        let content = try #require(examined.content)
        let exchange = try region.chile.clock.engine.exchangeID()
        let text = String(decoding: content.canonical, as: UTF8.self)
        let altered = Array(text.replacing("18240.00", with: "98240.00").utf8)
        try #require(altered != content.canonical)
        let sent = cheat == .altersContent || cheat == .sealsOtherContent ? altered : content.canonical
        let sealed = cheat == .sealsOtherContent ? content.canonical : sent
        let other = try region.chile.clock.engine.exchangeID()
        let attestation = Attestation(
            exchangeId: cheat == .sealsAnotherExchange ? other.text : exchange.text,
            original: SHA256Hex(OctetsDigest.of(cheat == .sealsAnotherOriginal ? sent : original).text),
            canonical: SHA256Hex(OctetsDigest.of(sealed).text),
            dialect: named ?? content.dialect,
            dialectVersion: content.dialectVersion,
            adapter: content.adapterDigest.map { SHA256Hex($0) },
            time: region.now
        )
        let sealer = cheat == .usesAnotherSeal ? site : region.chile.site.now
        let seal = try #require(sealer.trust.identities[.seal])
        return RulingQuestion(
            site: site,
            peers: region.peru.parts.peers,
            partner: try #require(site.configuration.partners.first),
            exchange: ExchangeRecord(
                id: exchange,
                documentID: try region.chile.clock.engine.documentID(),
                direction: .incoming,
                party: try #require(site.configuration.partners.first).party,
                state: "received",
                at: region.now
            ),
            original: original,
            originalDigest: OctetsDigest.of(original),
            attested: (attestation: try SealedAttestation(attestation, by: seal).octets, canonical: sent),
            isReleased: false,
            now: region.now
        )
    }
}
