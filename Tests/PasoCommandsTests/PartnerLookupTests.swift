import ArgumentParser
import Discovery
import DiscoveryClient
import Foundation
import HTTPTransport
import PasoTesting
import Testing
import Texts

@testable import PasoCommands

@Suite struct `paso partner lookup` {
    /// A lookup in a network whose only resolver is a port where nobody listens.
    private func report() async throws -> LookupReport {
        let http = try HTTPClient()
        defer { http.stop() }
        let network = DiscoveryNetwork(
            "region",
            start: .domain(try DNSName("zone.example"), .whole),
            publishers: PublisherTrust(try TestPKI.peru.store),
            choice: EndpointChoice(participants: try TestPKI.chile.store)
        )
        let nobody = try #require(NetworkAddress("127.0.0.1", port: 1))
        let lookup = NetworkLookup(
            network,
            settings: DiscoverySettings(
                resolvers: ResolverSettings([nobody], timeout: .milliseconds(100), rounds: 1)
            ),
            http: http
        )
        let question = EndpointQuestion(try SchemedIdentifier("s::\u{E9}"), documentType: try SchemedIdentifier("d::x"))
        return await lookup.report(on: question, now: TestPKI.now)
    }

    @Test func `tells each step, and what went wrong`() async throws {
        let view = LookupView(try await self.report(), in: .english)
        #expect(view.result == .refused && view.result.exitStatus == .refused)
        #expect(view.problem?.code == "DSC-004")
        #expect(view.steps.map(\.step) == ["name"])
        let lines = view.text.split(separator: "\n")
        #expect(lines.first?.hasPrefix("1. Name asked: ") == true)
        #expect(lines.dropFirst().first?.hasPrefix("DSC-004: ") == true)
        let json = try Terminal.json(view)
        #expect(json.contains("\"document\" : \"d::x\"") && json.contains("\"code\" : \"DSC-004\""))
    }

    @Test func `ends by the command line's table`() async throws {
        func status(_ arguments: [String]) async -> Int32 {
            do {
                var command = try PasoCommand.parseAsRoot(["partner", "lookup"] + arguments)
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
                return 0
            } catch {
                return PasoCommand.exitCode(for: error).rawValue
            }
        }
        #expect(await status(["s::1", "--config", "/nowhere/gateway.yaml"]) == 66)
        #expect(await status(["a b", "--config", "/nowhere/gateway.yaml"]) == 2)
        #expect(await status([]) == 64)
    }

    @Test func `has a text for each step in every language`() {
        for kind in LookupStep.Kind.allCases {
            #expect(Catalogue.texts["lookup.\(kind.rawValue)"] != nil, "\(kind)")
        }
    }
}
