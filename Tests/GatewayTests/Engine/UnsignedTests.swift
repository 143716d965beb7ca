import Canonical
import Demo
import Dialects
import Exchange
import Foundation
import Store
import Testing
import Texts

@testable import Gateway

/// Phytosanitary certificates that their issuers did not sign, between gateways whose agreement says what it takes.
@Suite struct `A certificate that its issuer did not sign` {
    /// A region whose sides take at least a level.
    private static func region(
        chile: AuthenticityLevel = .gatewaySeal,
        peru: AuthenticityLevel = .gatewaySeal,
        isSealed: Bool = true
    ) throws -> EngineRegion {
        try EngineRegion { configuration in
            let level = configuration.country == "CL" ? chile : peru
            for partner in configuration.partners.indices {
                configuration.partners[partner].isPasoPayload = isSealed
                for agreement in configuration.partners[partner].agreements.indices {
                    configuration.partners[partner].agreements[agreement].authenticity = level
                }
            }
        }
    }

    private static func unsigned(_ region: EngineRegion, _ number: String) throws -> [UInt8] {
        let dialect = try #require(DialectCatalogue.dialect(.sps11))
        return try dialect.encode(DemoCertificates.chileanGrapes(number: number, issued: region.issued)).bytes
    }

    @Test func `travels under an agreement that admits the gateway's seal, and is shown for what it is at each place`()
        async throws
    {
        let region = try Self.region()
        let chile = region.chile.site.now.configuration.party.text
        let answer = try await region.chile.submit(try Self.unsigned(region, "CL-2026-000901"))
        #expect(answer.result == "warned")
        #expect(answer.authenticity?.appearance == "gateway-seal" && answer.authenticity?.voucher == chile)
        #expect(answer.findings.map(\.code).contains("GAT-250"))
        try await region.drain()

        let item = try #require(try await region.peru.inbox().first)
        #expect(item.result == "warned" && item.findings.map(\.code).contains("GAT-250"))
        let shown = try #require(item.authenticity)
        #expect(shown.level == "gateway-seal" && shown.appearance == "gateway-seal")
        #expect(shown.signature == "none" && shown.seal == "holds" && shown.voucher == chile)
        #expect(shown.statement.contains("Not signed by its issuer") && shown.statement.contains(chile))
        #expect(item.verdicts.map(\.subject) == ["attestation"])
        let timeline = try await region.peru.timeline(item.deliveryId)
        #expect(timeline.authenticity == shown)
        #expect(timeline.events.contains { $0.details["authenticity"] == "gateway-seal" })
        #expect(try await region.chile.timeline(answer.documentId).authenticity?.appearance == "gateway-seal")
        let listed = try await region.peru.engine.documents(DocumentQuery(limit: 10), by: try region.peru.window)
        #expect(listed.items.map(\.authenticity) == ["gateway-seal"])
        let counts = try await region.peru.store.counts().authenticity
        #expect(counts.values.map { $0[.gatewaySeal] ?? 0 }.reduce(0, +) == 1)
        #expect(counts.values.allSatisfy { $0[.issuerSignature] == nil })
    }

    @Test func `has that it is not signed in what the gateway seals`() async throws {
        let region = try Self.region()
        let answer = try await region.chile.submit(try Self.unsigned(region, "CL-2026-000902"))
        let exchange = try #require(answer.exchanges.first).exchangeId
        let record = try #require(try await region.chile.store.exchange(try ExchangeID(exchange)))
        let part = try #require(try OutboundExchange(record).parts.first { $0.role == "attestation" })
        let sealed = try SealedAttestation(octets: try await region.chile.parts.content(part.content))
        #expect(
            sealed.attestation.verdicts == [
                AttestedVerdict(subject: "authenticity", outcome: "gateway-seal", codes: [])
            ]
        )
    }

    @Test func `is refused by a side that demands its issuer's signature`() async throws {
        let region = try Self.region(peru: .issuerSignature)
        _ = try await region.chile.submit(try Self.unsigned(region, "CL-2026-000903"))
        try await region.drain()
        #expect(try await region.peru.inbox().isEmpty)
        let parked = try #require(try await region.peru.parked().first)
        #expect(parked.code == "EXC-060")
        #expect(parked.what.contains("gateway-seal") && parked.what.contains("issuer-signature"))
        #expect(parked.authenticity?.appearance == "gateway-seal")
        let own = try Self.region(chile: .issuerSignature)
        #expect(try await own.chile.refusal(try Self.unsigned(own, "CL-2026-000904")) == "GAT-207")
    }

    @Test func `that nobody seals is known by its channel alone`() async throws {
        let region = try Self.region(chile: .channel, peru: .channel, isSealed: false)
        let answer = try await region.chile.submit(try Self.unsigned(region, "CL-2026-000905"))
        #expect(answer.authenticity?.appearance == "channel")
        try await region.drain()
        let item = try #require(try await region.peru.inbox().first)
        #expect(item.authenticity?.level == "channel" && item.authenticity?.seal == "none")
        #expect(item.authenticity?.voucher == region.chile.site.now.configuration.party.text)
        #expect(item.findings.map(\.code).contains("GAT-251"))
        let strict = try Self.region(chile: .gatewaySeal, peru: .gatewaySeal, isSealed: false)
        #expect(try await strict.chile.refusal(try Self.unsigned(strict, "CL-2026-000906")) == "GAT-207")
    }

    @Test(arguments: [AuthenticityLevel.gatewaySeal, .channel])
    func `falls to its channel where the seal does not hold, and is held`(agreed: AuthenticityLevel) async throws {
        let region = try Self.region(peru: agreed)
        let original = try Self.unsigned(region, "CL-2026-000907")
        let question = try self.question(region, original, sealedBy: region.peru.site.now)
        guard case .hold(let reason, let report, _) = question.ruling() else {
            Issue.record("a broken seal is held")
            return
        }
        #expect(reason.code == (agreed == .channel ? "GAT-223" : "EXC-060"))
        #expect(report.findings.map(\.code).contains("GAT-223"))
        #expect(report.authenticity?.level == .channel && report.authenticity?.appearance == .brokenSeal)
        #expect(!report.findings.map(\.code).contains("GAT-251"), "a broken seal is not called merely unsigned")
    }

    @Test(arguments: [AuthenticityLevel.gatewaySeal, .channel], [false, true])
    func `is never what a broken signature looks like, even with a good seal or released`(
        agreed: AuthenticityLevel,
        isReleased: Bool
    ) async throws {
        let region = try Self.region(peru: agreed)
        let good = String(decoding: try region.grapes("CL-2026-000908"), as: UTF8.self)
        let broken = Array(good.replacing("CL-2026-000908", with: "CL-2026-000909").utf8)
        var question = try self.question(region, broken, sealedBy: region.chile.site.now)
        question.isReleased = isReleased
        let report: DocumentReport
        switch question.ruling() {
        case .hold(let reason, let found, _):
            #expect(!isReleased && reason.code.hasPrefix("SIG-"))
            report = found
        case .handOver(let consignation):
            #expect(isReleased && consignation.flags.contains { $0.hasPrefix("SIG-") })
            report = consignation.report
        }
        #expect(report.authenticity?.appearance == .brokenSignature && report.outcome == .refused)
        #expect(Set(report.findings.map(\.code)).isDisjoint(with: ["GAT-250", "GAT-251"]))
        for language in Language.allCases {
            let view = try #require(report.authenticityView(in: language))
            #expect(view.statement == report.authenticity?.statement(in: language))
            #expect(view.appearance == "broken-signature" && view.signature == "fails")
        }
    }

    @Test func `is told from one that is signed`() async throws {
        let region = try Self.region()
        _ = try await region.chile.submit(try region.grapes("CL-2026-000910"))
        try await region.drain()
        let item = try #require(try await region.peru.inbox().first)
        #expect(item.authenticity?.appearance == "issuer-signature" && item.authenticity?.seal == "holds")
        #expect(
            item.authenticity?.voucher?.contains("Chile") == true || item.authenticity?.voucher?.contains("CL") == true
        )
        #expect(item.result == "good")
    }

    /// What Peru asks itself about a document that came with an attestation by somebody's seal.
    private func question(
        _ region: EngineRegion,
        _ original: [UInt8],
        sealedBy sealer: Site
    ) throws -> RulingQuestion {
        let site = region.peru.site.now
        let content = try #require(Examiner(site: site).examine(original, provenAt: region.now.date).content)
        let exchange = try region.chile.clock.engine.exchangeID()
        let attestation = Attestation(
            exchangeId: exchange.text,
            original: SHA256Hex(OctetsDigest.of(original).text),
            canonical: SHA256Hex(content.contentDigest.text),
            dialect: content.dialect,
            dialectVersion: content.dialectVersion,
            adapter: content.adapterDigest.map { SHA256Hex($0) },
            time: region.now
        )
        let partner = try #require(site.configuration.partners.first)
        let seal = try #require(sealer.trust.identities[.seal])
        return RulingQuestion(
            site: site,
            peers: region.peru.parts.peers,
            partner: partner,
            exchange: ExchangeRecord(
                id: exchange,
                documentID: try region.chile.clock.engine.documentID(),
                direction: .incoming,
                party: partner.party,
                state: "received",
                at: region.now
            ),
            original: original,
            originalDigest: OctetsDigest.of(original),
            attested: (attestation: try SealedAttestation(attestation, by: seal).octets, canonical: content.canonical),
            isReleased: false,
            now: region.now
        )
    }
}
