import Demo
import Foundation
import Gateway
import HTTPTransport
import Testing
import Trust

extension Scenarios {
    @Suite(.timeLimit(.minutes(2))) struct `A partner that is no longer trusted` {
        /// Anything that gets past the gate: an answer that is not 403.
        private func knock(_ neighbour: Neighbour, newConnection: Bool = false) async throws -> OutboundResponse {
            let http = newConnection ? try HTTPClient() : neighbour.region.http
            defer { if newConnection { http.stop() } }
            return try await http.send(neighbour.request("application/soap+xml", Array("<x/>".utf8)))
        }

        /// Waits until a request is turned away; returns the answer that turned it away.
        private func cut(_ neighbour: Neighbour) async throws -> OutboundResponse {
            try await eventually("the partner is cut", within: .seconds(15)) {
                let answer = try await self.knock(neighbour)
                return answer.status == 403 ? answer : nil
            }
        }

        @Test func `is cut on its open connection when its certificate is no longer pinned`() async throws {
            try await Region.running(ForeignNeighbour.join) { region in
                let chile = try Neighbour(region)
                let bolivia = try ForeignNeighbour.neighbour(region)
                #expect(try await self.knock(chile).status != 403)
                #expect(try await self.knock(bolivia).status != 403)

                // Its own file names another certificate from now on.
                let file = region.partnerFile("CL", of: region.peru.site)
                try region.change(file, "../../CL/keys/tls-client.pem", to: "../../CL/keys/seal.pem")
                await region.peru.hangUp()
                let answer = try await self.cut(chile)
                #expect(answer.connection.isReused)
                #expect(try answer.problem().code == "GAT-317")
                #expect(try await self.knock(chile, newConnection: true).status == 403)
                #expect(try await self.knock(bolivia).status != 403)
                try await region.told("RequestRefused", "GAT-317", at: .peru)
            }
        }

        @Test func `is cut on an open connection and on a resumed session when its certificate is revoked`()
            async throws
        {
            try await Region.running(ForeignNeighbour.join) { region in
                let chile = try Neighbour(region)
                let bolivia = try ForeignNeighbour.neighbour(region)
                #expect(try await self.knock(chile).status != 403)
                #expect(try await self.knock(bolivia).status != 403)

                // Nobody tells the gateway: it reads the new list within its refresh time.
                let certificate = try Certificate.all(
                    pem: [UInt8](Data(contentsOf: region.pki.key("CL", .tlsClient).certificate))
                )
                try region.pki.revoke(try #require(certificate.first), "CL", .gateway, now: Date())
                let answer = try await self.cut(chile)
                #expect(answer.connection.isReused)
                let problem = try answer.problem()
                #expect(problem.code.hasPrefix("TRU-"))
                #expect(!problem.remedy.isEmpty)

                // That answer ended the connection: the next one resumes the session that was made when all was well.
                let resumed = try await self.knock(chile)
                #expect(!resumed.connection.isReused)
                #expect(resumed.connection.isSessionResumed)
                #expect(resumed.status == 403)
                #expect(try await self.knock(bolivia).status != 403)
                try await region.told("RequestRefused", problem.code, at: .peru)
            }
        }

        @Test func `and a broken configuration changes nothing but is told`() async throws {
            try await Region.running { region in
                let chile = try Neighbour(region)
                #expect(try await self.knock(chile).status != 403)
                try region.change(region.peru.site, "language: es", to: "language: es\nno-such-key: 1")
                await region.peru.hangUp()
                let event = try await region.told("ConfigurationRefused", at: .peru)
                #expect(!event.event.codes.isEmpty)
                #expect(try await self.knock(chile).status != 403)
                let number = Numbers.next()
                _ = try await region.submit(number)
                _ = try await region.item(number)

                try region.change(region.peru.site, "no-such-key: 1", to: "")
                await region.peru.hangUp()
                try await eventually("the repaired configuration is loaded") {
                    try await region.journal(.peru).filter { $0.event.name == "ConfigurationLoaded" }.count >= 1
                }
            }
        }
    }
}

/// A third country among Peru's partners, that nothing happens to.
enum ForeignNeighbour {
    /// Takes Bolivia's keys and writes its partner file at Peru.
    @Sendable static func join(_ region: Region) throws {
        let folder = region.pki.folder.appending(path: "bolivia")
        try FileManager.default.copyItem(at: DemoKeys.bolivia.get(), to: folder)
        let anchors = region.pki.certificates.appending(path: "test/BO")
        try FileManager.default.copyItem(at: DemoPKI(folder).certificates.appending(path: "test/BO"), to: anchors)
        try region.addCountry("BO", to: region.peru.site)
        let file = region.partnerFile("CL", of: region.peru.site)
        let yaml = try String(contentsOf: file, encoding: .utf8)
            .replacing("../../CL/keys", with: "../../bolivia/BO/keys")
            .replacing("paso-CL", with: "paso-BO")
            .replacing("[ CL ]", with: "[ BO ]")
            .replacing("urn:paso:backend:CL:sag", with: "urn:paso:backend:BO:senasag")
        try Data(yaml.utf8).write(to: region.partnerFile("BO", of: region.peru.site))
    }

    /// Bolivia calls Peru.
    static func neighbour(_ region: Region) throws -> Neighbour {
        var neighbour = try Neighbour(region)
        let pki = DemoPKI(region.pki.folder.appending(path: "bolivia"))
        neighbour.tls = try Neighbour.tls(pki.key("BO", .tlsClient))
        return neighbour
    }
}
