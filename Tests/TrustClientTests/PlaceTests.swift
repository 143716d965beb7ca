import Foundation
import HTTPTransport
import PasoTesting
import Testing
import Trust

@testable import TrustClient

@Suite(.timeLimit(.minutes(1))) struct `Where something is fetched from` {
    private static let now = Date()

    @Test func `is never an address of a certificate that leads to no anchor`() async throws {
        try await LiveAuthority.with { authority in
            try await LiveAuthority.with { stranger in
                try await HostileServer.serve({ _ in .status(404) }) { server in
                    let signer = try stranger.issue(
                        "Signer",
                        list: "\(server.address)/ca.crl",
                        responder: server.address
                    )
                    try await Watching.with(authority, .loopback(server.server)) { watching in
                        watching.see(signer.certificate)
                        #expect(await watching.fetch() == [])
                        #expect(watching.watch.standings.isEmpty)
                    }
                    #expect(server.connections == 0)
                }
            }
        }
    }

    @Test func `is never a host that is not on the country's list`() async throws {
        try await LiveAuthority.with { authority in
            try await HostileServer.serve({ _ in .status(404) }) { server in
                let signer = try authority.issue("Signer", list: "\(server.address)/ca.crl", responder: server.address)
                let rules = FetchRules(
                    countries: [
                        CountryAddresses("PE", hosts: ["crl.senasa.pe"]), CountryAddresses("CL", hosts: ["127.0.0.1"]),
                    ],
                    privateServers: [server.server]
                )
                try await Watching.with(authority, rules) { watching in
                    watching.see(signer.certificate)
                    #expect(await watching.fetch() == [])
                    #expect(watching.watch.standings.isEmpty)
                }
                #expect(server.connections == 0)
            }
        }
    }

    @Test(arguments: ["127.0.0.1", "localhost"])
    func `is never a private address, under whatever name, unless the site names the server`(host: String) async throws
    {
        try await LiveAuthority.with { authority in
            let list = try authority.list(from: Self.now - 60, until: Self.now + 3_600)
            try await HostileServer.serve({ _ in .body(list) }) { server in
                let signer = try authority.issue("Signer", list: "http://\(host):\(server.port)/ca.crl")
                var rules = FetchRules(countries: [CountryAddresses("PE", hosts: [host])])
                try await Watching.with(authority, rules) { watching in
                    watching.see(signer.certificate)
                    #expect(await watching.fetch() == ["REV-003"])
                }
                #expect(server.connections == 0)
                rules.privateServers = ["\(host):\(server.port)"]
                try await Watching.with(authority, rules) { watching in
                    watching.see(signer.certificate)
                    #expect(await watching.fetch() == [])
                    #expect(watching.verdict(signer.certificate).isGood)
                }
                #expect(server.connections == 1)
            }
        }
    }

    @Test func `may be another of the country's hosts, to which the first one sends on`() async throws {
        try await LiveAuthority.with { authority in
            let list = try authority.list(from: Self.now - 60, until: Self.now + 3_600)
            try await HostileServer.serve({ _ in .hangUp }) { server in
                server.become { request in
                    request.target == "/new.crl"
                        ? .body(list) : .status(301, headers: ["Location: \(server.address)/new.crl"])
                }
                let signer = try authority.issue("Signer", list: "\(server.address)/old.crl")
                try await Watching.with(authority, .loopback(server.server)) { watching in
                    watching.see(signer.certificate)
                    #expect(await watching.fetch() == [])
                }
                server.become { _ in .status(301, headers: ["Location: \(server.address)/old.crl"]) }
                try await Watching.with(authority, .loopback(server.server)) { watching in
                    watching.see(signer.certificate)
                    #expect(await watching.fetch() == ["REV-005"])
                }
            }
        }
    }

    @Test func `is reached through the proxy, which is not asked for one's own network`() async throws {
        try await LiveAuthority.with { authority in
            let list = try authority.list(from: Self.now - 60, until: Self.now + 3_600)
            try await HostileServer.serve({ request in
                request.target == "http://crl.senasa.pe/ca.crl" ? .body(list) : .status(404)
            }) { proxy in
                let rules = FetchRules(
                    countries: [
                        CountryAddresses(
                            "PE",
                            hosts: ["crl.senasa.pe", "10.0.0.1", "intranet", "2130706433", "ca.local."]
                        )
                    ],
                    proxy: try FetchAddress(proxy.address)
                )
                let signer = try authority.issue("Signer", list: "http://crl.senasa.pe/ca.crl")
                try await Watching.with(authority, rules) { watching in
                    watching.see(signer.certificate)
                    #expect(await watching.fetch() == [])
                    #expect(watching.verdict(signer.certificate).isGood)
                    for host in ["10.0.0.1", "intranet", "2130706433", "ca.local."] {
                        watching.see(try authority.issue("Signer", list: "http://\(host)/ca.crl").certificate)
                    }
                    #expect(await watching.fetch() == ["REV-003", "REV-003", "REV-003", "REV-003"])
                }
                #expect(proxy.connections == 1)
            }
        }
    }

    @Test func `is what the site names, without any certificate in use`() async throws {
        try await LiveAuthority.with { authority in
            let list = try authority.list(from: Self.now - 60, until: Self.now + 3_600)
            try await HostileServer.serve({ _ in .body(list) }) { server in
                var rules = FetchRules.loopback(server.server)
                rules.countries[0].lists = [try FetchAddress("\(server.address)/ca.crl")]
                try await Watching.with(authority, rules) { watching in
                    #expect(await watching.fetch() == [])
                    let signer = try authority.issue("Signer")
                    #expect(watching.verdict(signer.certificate).isGood)
                }
            }
        }
    }
}
