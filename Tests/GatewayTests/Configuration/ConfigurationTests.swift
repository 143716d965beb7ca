import AdapterKit
import Canonical
import Exchange
import Foundation
import Gateway
import Settings
import Testing
import Texts
import Trust

@Suite struct `A site's configuration` {
    func problems(_ gateway: String = SiteFixture.gateway, _ partner: String = SiteFixture.partner) throws -> [String] {
        try SiteFixture.with(gateway: gateway, partner: partner) { site in
            switch ConfigurationLoader(shareFolder: "/share").load(site.folder.path) {
            case .success: []
            case .failure(let problems): problems.problems.map { "\($0.code) \($0.key)" }
            }
        }
    }

    @Test func `is read into typed values with defaults and absolute paths`() throws {
        try SiteFixture.with { site in
            let configuration = try ConfigurationLoader(shareFolder: "/share").load(site.folder.path).get()
            #expect(configuration.party.value == "paso-CL")
            #expect(configuration.language == .spanish)
            #expect(configuration.dataFolder == site.folder.path + "/data")
            #expect(configuration.adaptersFolder == "/share/Peers")
            #expect(configuration.listeners.peers.port == 18_443)
            #expect(configuration.limits.documentBytesMax == 16 << 20)
            #expect(configuration.keys[.seal]?.key == .file(site.folder.path + "/keys/seal.key", passphraseFile: nil))
            #expect(configuration.users.first?.identity.certificate == String(repeating: "ab", count: 32))
            let partner = try #require(configuration.partners.first)
            #expect(partner.as4.signCertificates == [site.folder.path + "/partners/pe/sign.pem"])
            #expect(partner.as4.agreement == "urn:paso:agreement:test")
            #expect(partner.delegations.first?.until == UTCTime(milliseconds: 1_798_761_600_000))
            let peru = CountryCode(rawValue: "PE")
            #expect(configuration.trust.policy(country: peru, role: .issuer, kind: nil) == .require)
            #expect(configuration.trust.policy(country: peru, role: .seal, kind: nil) == .prefer)
        }
    }

    @Test(arguments: ["sign", "tls", "tls-client"])
    func `pins at least one certificate for each use`(use: String) throws {
        let pinned = SiteFixture.partner.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.contains("  \(use): [") ? "  \(use): []" : String($0) }.joined(separator: "\n")
        #expect(try self.problems(SiteFixture.gateway, pinned) == ["SET-005 as4.\(use)"])
    }

    @Test func `routes by its agreements`() throws {
        try SiteFixture.with { site in
            let configuration = try ConfigurationLoader(shareFolder: "/share").load(site.folder.path).get()
            let peru = try #require(CountryCode(rawValue: "PE"))
            let sag = try BackendID("urn:paso:backend:CL:sag")
            let decision = configuration.router.route(.phytosanitaryCertificate, from: sag, to: peru, octets: 1000)
            guard case .recipients(let recipients) = decision else {
                Issue.record("refused")
                return
            }
            #expect(recipients.map(\.finalRecipient.text) == ["urn:paso:backend:PE:senasa"])
        }
    }

    @Test(arguments: [
        (
            "seal: {certificate: keys/seal.pem, key: keys/seal.key}",
            "seal: {certificate: keys/seal.pem, key: keys/as4-sign.key}", "GAT-101 keys.seal"
        ),
        ("environment: test", "environment: production", "GAT-102 environment"),
        ("token-file: keys/sag.token", "produces: [sps-11]", "GAT-109 backends[0].token-file"),
        ("national: {port: 18444}", "national: {port: 18443}", "GAT-111 listeners.national"),
        ("keys/sag.token", "keys/none.token", "GAT-112 backends"),
    ])
    func `is refused when its parts contradict each other`(old: String, new: String, problem: String) throws {
        #expect(try self.problems(SiteFixture.gateway.replacing(old, with: new)) == [problem])
    }

    @Test(arguments: [
        ("recipient: urn:paso:backend:PE:senasa", "backend: sag", "GAT-104 exchange"),
        ("recipient: urn", "backend: none\n    recipient: urn", "GAT-105 exchange"),
        ("party: paso-PE", "party: paso-CL", "GAT-103 party"),
        ("seal: [pe/seal.pem]", "seal: [pe/sign.pem]", "GAT-101 as4.seal"),
        ("countries: [PE]", "countries: [Peru]", "SET-006 countries[0]"),
    ])
    func `is refused when a partner contradicts it`(old: String, new: String, problem: String) throws {
        #expect(try self.problems(SiteFixture.gateway, SiteFixture.partner.replacing(old, with: new)) == [problem])
    }

    @Test func `shows the problems of all files together`() throws {
        let found = try self.problems(
            SiteFixture.gateway.replacing("language: es", with: "langauge: es"),
            SiteFixture.partner.replacing("url: https://", with: "url: http://")
        )
        #expect(found == ["SET-004 langauge", "SET-006 as4.url"])
    }

    @Test(arguments: Language.allCases)
    func `is explained from the table that the loader reads`(language: Language) {
        for format in [GatewayFormat.table, PartnerFormat.table, AdapterFormat.table] {
            for key in Self.flat(format.keys) {
                #expect(Catalogue.texts[key.about] != nil, "\(key.about) has no text")
            }
        }
        let text = ConfigurationExplanation(in: language).text()
        #expect(text.contains("format: paso/gateway/1"))
        #expect(text.contains("document: 16MiB"))
    }

    private static func flat(_ keys: [SettingKey]) -> [SettingKey] {
        keys.flatMap { key in
            switch key.type {
            case .group(let inner), .list(.group(let inner)): [key] + self.flat(inner)
            default: [key]
            }
        }
    }
}
