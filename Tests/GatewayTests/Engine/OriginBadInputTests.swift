import Canonical
import Demo
import Exchange
import Foundation
import SCOD
import Signing
import Store
import Testing
import Texts
import Trust

@testable import Gateway

@Suite struct `A certificate of origin that is not in order` {
    /// Codes of a refusal at admission, the weightiest first; empty if it was admitted.
    private func codes(_ bytes: [UInt8], _ side: EngineRegion.Side) async throws -> [String] {
        do {
            _ = try await side.submit(bytes)
            return []
        } catch let refusal as ServiceRefusal {
            return [refusal.reason.code] + refusal.findings.map(\.code)
        }
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Everything that can be wrong with one certificate, and the code that says so.
    private static func cases(_ region: EngineRegion) throws -> [(name: String, bytes: [UInt8], code: String)] {
        let signers = try OriginSigners(region)
        let certificate = OriginSigners.wine("00000301", issued: region.issued)
        let good = try signers.signed(certificate)
        let text = Self.text(good)
        let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
        return [
            ("draft", try signers.draft(certificate), "COD-STAGE"),
            ("exporter signed", try signers.declared(certificate), "COD-STAGE"),
            ("certified, not signed", try signers.certified(certificate), "COD-STAGE"),
            ("tampered goods", Array(text.replacing("9000.0000", with: "9900.0000").utf8), "SIG-012"),
            ("tampered entity", Array(text.replacing("Entidad de Prueba", with: "Entidad Falsa").utf8), "SIG-012"),
            (
                "another namespace",
                Array(text.replacing("<ns1:Envelope ", with: "<ns1:Envelope xmlns:x=\"urn:x\" ").utf8), "SIG-013"
            ),
            ("reindented", Array(text.replacing("<EH>", with: "\n<EH>").utf8), "SIG-012"),
            ("unknown version", Array(text.replacing("<CODVer>4.1.1", with: "<CODVer>9.9.9").utf8), "COD-001"),
            ("doctype", Array(text.replacing("<ns1:Envelope ", with: "<!DOCTYPE a><ns1:Envelope ").utf8), "XML-"),
            ("zip", [0x50, 0x4B, 0x03, 0x04] + good, "GAT-210"),
            ("deep", Array(text.replacing("<EH>", with: deep + "<EH>").utf8), "XML-"),
            (
                "wide",
                Array(text.replacing("<EH>", with: String(repeating: "<!-- -->", count: 2_200_000) + "<EH>").utf8),
                "XML-"
            ),
            ("cut", Array(good.dropLast(40)), "XML-"),
            ("no XML", Array("PDF-1.7".utf8), "XML-"),
            ("expired official", try OriginSigners(region, official: .expired).signed(certificate), "TRU-102"),
            ("revoked official", try OriginSigners(region, official: .revoked).signed(certificate), "TRU-103"),
        ]
    }

    @Test func `is refused at admission with its own code, and kept`() async throws {
        let region = try EngineRegion.withOrigin()
        let chile = region.chileanCustoms
        let cases = try Self.cases(region)
        for (name, bytes, code) in cases {
            let found = try await self.codes(bytes, chile)
            #expect(found.contains { $0.hasPrefix(code) }, "\(name): \(found)")
        }
        try await region.drain()
        let events = try await chile.store.events(after: 0, limit: 100).map(\.event)
        #expect(events.count == cases.count)
        #expect(events.allSatisfy { $0.name == .submissionRejection })
        #expect(try await region.peruvianCustoms.inbox().isEmpty)
        #expect(try await self.codes(try region.wine("00000302"), chile) == [])
    }

    @Test func `that a neighbour sends all the same is receipted and held, and nothing is lost`() async throws {
        let region = try EngineRegion.withOrigin()
        let cases = try Self.cases(region).filter { $0.bytes.count < 1 << 20 }
        var exchanges: [(name: String, code: String, id: ExchangeID)] = []
        for (name, bytes, code) in cases {
            exchanges.append((name, code, try await region.chileanCustoms.send(bytes, to: region.peruvianCustoms)))
        }
        let parked = try await region.peruvianCustoms.parked()
        for (name, code, id) in exchanges {
            #expect(try await region.peru.store.exchange(id)?.state == "held", "\(name)")
            let found = parked.filter { $0.exchangeId == id.text }.map(\.code)
            let findings = try await region.peruvianCustoms.timeline(id.text).findings.map(\.code)
            #expect((found + findings).contains { $0.hasPrefix(code) }, "\(name): \(found) \(findings)")
        }
        #expect(try await region.peruvianCustoms.inbox().isEmpty)
        let good = try await region.chileanCustoms.send(try region.wine("00000303"), to: region.peruvianCustoms)
        #expect(try await region.peru.store.exchange(good)?.state == "offered")
    }

    @Test func `with a second certificate in it, in any place, is never taken for the signed one`() async throws {
        let region = try EngineRegion.withOrigin()
        let text = Self.text(try region.wine("00000304"))
        let start = try #require(text.range(of: "<CODEH "))
        let end = try #require(text.range(of: "</CODEH>"))
        let part = String(text[start.lowerBound..<end.upperBound])
        let other = part.replacing("9000.0000", with: "1.0000")
        let wrapped = [
            text.replacing(part, with: other + part), text.replacing(part, with: part + other),
            text.replacing("<ns1:CertOrigin>", with: "<ns1:Header>\(part)</ns1:Header><ns1:CertOrigin>")
                .replacing("9000.0000", with: "1.0000", maxReplacements: 1),
            text.replacing("</ns1:CertOrigin>", with: other + "</ns1:CertOrigin>"),
            text.replacing("<EH>", with: "<COD id=\"COD\"/><EH>"),
        ]
        for document in wrapped {
            let found = try await self.codes(Array(document.utf8), region.chileanCustoms)
            #expect(!found.isEmpty)
            #expect(found.allSatisfy { !$0.hasPrefix("GAT-209") }, "\(found)")
        }
    }

    @Test func `with a byte order mark is warned about`() async throws {
        let region = try EngineRegion.withOrigin()
        let answer = try await region.chileanCustoms.submit([0xEF, 0xBB, 0xBF] + (try region.wine("00000305")))
        #expect(answer.result == "warned")
        #expect(answer.findings.contains { $0.class == "integrity" && $0.severity == "warning" })
    }

    @Test func `of another party than may send it is held`() async throws {
        let region = try EngineRegion.withOrigin()
        // Chile's gateway sends what an entity of Peru would have issued: the neighbour speaks for Chile alone.
        let foreign = try region.wine("00000306") { certificate in
            certificate.issuer?.country = CountryCode(rawValue: "PE")
            certificate.number = certificate.number.map { DocumentNumber("PE" + $0.text.dropFirst(2)) }
        }
        let exchange = try await region.chileanCustoms.send(foreign, to: region.peruvianCustoms)
        #expect(try await region.peru.store.exchange(exchange)?.state == "held")
        let findings = try await region.peruvianCustoms.timeline(exchange.text).findings.map(\.code)
        #expect(findings.contains("EXC-073"), "\(findings)")
        // An official of Chile cannot certify for Peru.
        #expect(findings.contains { $0.hasPrefix("TRU-") || $0.hasPrefix("SIG-") }, "\(findings)")
    }

    @Test func `that the directory denies is refused, and the directory's word stands in the report`() async throws {
        let region = try EngineRegion.withOrigin()
        let site = region.chile.site.now
        region.chile.site.replace(
            Site(
                configuration: site.configuration,
                trust: site.trust,
                adapters: site.adapters,
                directory: DenyingDirectory()
            )
        )
        let found = try await self.codes(try region.wine("00000307"), region.chileanCustoms)
        #expect(found.first == "SCD-004")
    }

    /// Knows nobody.
    private struct DenyingDirectory: OfficialDirectory {
        func judge(_ question: OfficialQuestion, at now: Date) -> DirectoryJudgement {
            let isWhole = question.country == "CL" && question.entity == "004" && question.query().instant != nil
            return DirectoryJudgement(
                status: .totalFailed,
                answer: "04",
                findings: [Finding(isWhole ? "SCD-004" : "SCD-097", .integrity, .error, path: "CODEH/EH")]
            )
        }
    }
}
