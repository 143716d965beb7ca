import Discovery
import DiscoveryClient
import Exchange
import Foundation
import HTTPTransport
import PasoTesting
import Settings
import Testing
import Texts
import Trust

@testable import Gateway

@Suite struct `Settings of discovery` {
    static let discovery = """
        discovery:
          resolvers: [192.0.2.53, "[2001:db8::53]:5353", "127.0.0.1:5300"]
          private: ["SMP.intranet.example:443"]
          networks:
            - name: region
              domain: sml.region.example
              names: scheme-as-label
              redirect-hosts: [smp.other.example]
              publishers: smp
              participants: members
              subject: {attribute: organization-identifier, prefix: "GW-"}
              senders: {policies: [1.3.6.1.4.1.99999.1.2]}
            - name: bilateral
              publisher: https://smp.pe.example/base
              versions: [smp-1]
              profiles: [bdxr-transport-ebms3-as4-v1p0]
              publishers: smp
              participants: members

        """

    private func load(_ text: String = Self.discovery) throws -> Result<GatewayConfiguration, SettingsProblems> {
        try SiteFixture.with(gateway: SiteFixture.gateway + text) { site in
            for folder in ["smp", "members"] {
                try site.write("\(folder)/root.pem", try TestPKI.peru.root.certificate.pem)
            }
            let result = ConfigurationLoader(shareFolder: "/share").load(site.folder.path)
            if case .success(let configuration) = result, let discovery = configuration.discovery {
                let http = try HTTPClient()
                defer { http.stop() }
                #expect(try discovery.lookups(http).map(\.name) == discovery.networks.map(\.name))
                #expect(try discovery.senderNetworks().map(\.name) == ["region"])
                #expect(throws: DiscoveryError.self) { try discovery.lookup(in: "nowhere", http) }
            }
            return result
        }
    }

    private func problems(_ old: String, _ new: String) throws -> [String] {
        guard case .failure(let found) = try self.load(Self.discovery.replacing(old, with: new, maxReplacements: 1))
        else { return [] }
        return found.problems.map { "\($0.code) \($0.key)" }
    }

    @Test func `are read into typed values, and make networks`() throws {
        let discovery = try #require(try self.load().get().discovery)
        let resolvers = discovery.resolvers.servers.map { "\($0.text) \($0.port)" }
        #expect(resolvers == ["192.0.2.53 53", "2001:db8:0:0:0:0:0:53 5353", "127.0.0.1 5300"])
        #expect(discovery.resolvers.timeout == .seconds(2) && discovery.resolvers.rounds == 2)
        #expect(discovery.privateServers == ["smp.intranet.example:443"])
        #expect(discovery.lookupsMax == 64 && discovery.remember == .seconds(3_600))
        let region = discovery.networks[0]
        #expect(region.domain?.text == "sml.region.example" && region.names == .schemeAsLabel)
        #expect(region.versions == [.two, .one] && region.profiles == TransportProfile.preferred)
        #expect(region.redirectHosts == ["smp.other.example"] && region.hosts.isEmpty)
        #expect(region.subject == SubjectRule(.organizationIdentifier, prefix: "GW-"))
        #expect(region.senders == .init(policies: ["1.3.6.1.4.1.99999.1.2"], revocation: .require))
        let bilateral = discovery.networks[1]
        #expect(bilateral.publisher?.text == "https://smp.pe.example/base" && bilateral.senders == nil)
        #expect(bilateral.versions == [.one] && bilateral.profiles == [.eDelivery1])
    }

    @Test func `may be left out`() throws {
        #expect(try self.load("").get().discovery == nil)
    }

    @Test(arguments: [
        ("domain: sml.region.example", "tls: smp", "GAT-461 discovery.networks[0].domain"),
        ("publisher: https", "domain: x.example\n      publisher: https", "GAT-461 discovery.networks[1].domain"),
        ("name: bilateral", "name: region", "GAT-462 discovery.networks[1].name"),
        ("participants: members", "participants: nothing", "GAT-464 discovery.networks[0].participants"),
        ("192.0.2.53", "dns.example", "SET-006 discovery.resolvers[0]"),
        ("192.0.2.53", "127.1", "SET-006 discovery.resolvers[0]"),
        ("192.0.2.53", "192.0.2.53:0", "SET-006 discovery.resolvers[0]"),
        ("sml.region.example", "sml..example", "SET-006 discovery.networks[0].domain"),
        ("https://smp.pe", "http://smp.pe", "SET-006 discovery.networks[1].publisher"),
        ("SMP.intranet.example:443", "smp.intranet.example/x", "SET-006 discovery.private[0]"),
        ("1.3.6.1.4.1.99999.1.2", "policy", "SET-006 discovery.networks[0].senders.policies[0]"),
    ])
    func `are refused when they are wrong`(old: String, new: String, problem: String) throws {
        #expect(try self.problems(old, new) == [problem])
    }

    @Test func `need a resolver for a domain`() throws {
        let found = try self.problems(#"resolvers: [192.0.2.53, "[2001:db8::53]:5353", "127.0.0.1:5300"]"#, "rounds: 1")
        #expect(found == ["GAT-463 discovery.networks[0].domain"])
    }

    @Test func `of a partner name a network, a participant and a document`() throws {
        let format = SettingsFormat(
            "paso/test/1",
            keys: [SettingKey("discover", .group(DiscoveryFormat.partner), .optional, about: "as4.discover")]
        )
        for key in DiscoveryFormat.partner { #expect(Catalogue.texts[key.about] != nil) }
        let text = """
            format: paso/test/1
            discover: {network: region, participant: "iso6523-actorid-upis::0088:1", document: "d::urn:x", process: "p::y"}
            """
        var reader = SettingsReader()
        let read = reader.read(Array(text.utf8), named: "pe.yaml", as: format)
        let group = try #require(read)
        let partner = try #require(PartnerDiscovery.read(group))
        #expect(partner.network == "region" && partner.question.participant.value == "0088:1")
        #expect(partner.question.process?.text == "p::y")
        let discovery = try self.load().get().discovery
        #expect(partner.problem(in: "pe.yaml", discovery) == nil)
        #expect(partner.problem(in: "pe.yaml", nil)?.code == "GAT-460")
    }
}
