import Foundation
import HTTPTransport
import PasoTesting
import Testing
import Trust

@testable import TrustClient

@Suite struct `Timestamps over HTTP` {
    private static let octets = Array("canonical signature value".utf8)

    private func client(_ http: HTTPClient, _ servers: [HostileServer], trust: ChainJudge? = nil) throws
        -> TimestampClient
    {
        let rules = FetchRules(privateServers: Set(servers.map(\.server)), timeout: .seconds(20))
        return TimestampClient(
            Fetcher(http, rules: rules),
            authorities: try servers.map { try FetchAddress("\($0.address)/tsa") },
            trust: trust
        )
    }

    private func withClient<Value>(_ body: (HTTPClient) async throws -> Value) async throws -> Value {
        let http = try HTTPClient()
        defer { http.stop() }
        return try await body(http)
    }

    private func fault(_ body: () async throws -> TimestampToken) async -> TimestampFault? {
        do {
            _ = try await body()
            return nil
        } catch {
            return error as? TimestampFault
        }
    }

    @Test func `come from openssl behind an HTTP server, checked`() async throws {
        let authority = try TestTimestampAuthority(TestPKI.chile.identity(.tsa))
        defer { authority.close() }
        try await HostileServer.serve({ request in
            guard let answer = try? authority.answer(request.body) else { return .hangUp }
            return .status(200, headers: ["Content-Type: application/timestamp-reply"], body: answer)
        }) { server in
            try await self.withClient { http in
                let client = try self.client(http, [server], trust: ChainJudge(TestPKI.store))
                let token = try await client.token(over: Self.octets, now: { TestPKI.now })
                try token.check(over: Self.octets)
                // Nobody who is not trusted is asked for nothing.
                let strict = try self.client(http, [server], trust: ChainJudge(TrustStore()))
                let fault = await self.fault { try await strict.token(over: Self.octets, now: { TestPKI.now }) }
                #expect(fault?.kind == .noneAnswered)
                #expect(fault?.arguments["reasons"]?.contains("TSP-013") == true)
            }
        }
    }

    @Test func `come from the next authority where the first is down or lies`() async throws {
        let authority = try TestTimestampAuthority(TestPKI.chile.identity(.tsa))
        defer { authority.close() }
        let replay = try authority.answer(TimestampRequest(Digest.of(Self.octets)).der)
        let bad: [HostileServer.Reply] = [
            .hangUp, .status(500), .status(302, headers: ["Location: http://127.0.0.1:1/"]), .body([]), .endless,
            .body(Array("<html>".utf8)), .body(replay),
        ]
        for reply in bad {
            try await HostileServer.serve({ _ in reply }) { first in
                try await HostileServer.serve({ request in
                    (try? authority.answer(request.body)).map { .body($0) } ?? .hangUp
                }) { second in
                    try await self.withClient { http in
                        let client = try self.client(http, [first, second])
                        let token = try await client.token(over: Self.octets, now: { TestPKI.now })
                        #expect(token.authority == authority.identity.certificate)
                        let alone = try self.client(http, [first])
                        let fault = await self.fault { try await alone.token(over: Self.octets, now: { TestPKI.now }) }
                        #expect(fault?.kind == .noneAnswered)
                    }
                }
            }
        }
    }

    @Test func `are not asked for at a private address that nobody configured`() async throws {
        try await HostileServer.serve({ _ in .hangUp }) { server in
            try await self.withClient { http in
                let client = TimestampClient(
                    Fetcher(http, rules: FetchRules()),
                    authorities: [try FetchAddress(server.address)]
                )
                let fault = await self.fault { try await client.token(over: Self.octets, now: { TestPKI.now }) }
                #expect(fault?.kind == .noneAnswered)
                #expect(server.connections == 0)
            }
        }
    }
}
