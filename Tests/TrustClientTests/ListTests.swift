import Foundation
import HTTPTransport
import Testing
import Trust

@testable import TrustClient

@Suite(.timeLimit(.minutes(2))) struct `A revocation list that is fetched` {
    private static let now = Date()
    private static let hour: TimeInterval = 3_600

    /// A signer who names the list at a hostile server, which is asked by a watch.
    private func scene(
        timeout: Duration = .seconds(60),
        _ body: @escaping @Sendable (LiveAuthority, HostileServer, Identity, Watching) async throws -> Void
    ) async throws {
        try await LiveAuthority.with { authority in
            try await HostileServer.serve({ _ in .hangUp }) { server in
                let signer = try authority.issue("Signer", list: "\(server.address)/ca.crl")
                try await Watching.with(authority, .loopback(server.server, timeout: timeout)) { watching in
                    watching.see(signer.certificate)
                    try await body(authority, server, signer, watching)
                }
            }
        }
    }

    @Test func `clears a signer, and one that is revoked later is judged right at both times`() async throws {
        try await self.scene { authority, server, signer, watching in
            #expect(watching.verdict(signer.certificate).codes.contains("TRU-203"))
            let first = try authority.list(from: Self.now - 600, until: Self.now + Self.hour)
            server.become { _ in .body(first) }
            #expect(await watching.fetch() == [])
            #expect(watching.verdict(signer.certificate).isGood)

            // An hour later it is revoked, as of ten minutes ago.
            let later = Self.now + Self.hour
            let record = LiveAuthority.Record(certificate: signer.certificate, revoked: later - 600)
            let second = try authority.list([record], from: later - 60, until: later + Self.hour)
            server.become { _ in .body(Array(PEM.text("X509 CRL", second).utf8)) }
            #expect(await watching.fetch(later) == [])
            let before = watching.verdict(signer.certificate, claimed: Self.now, now: Self.now)
            #expect(before.isGood)
            let after = watching.verdict(signer.certificate, claimed: later, now: later)
            #expect(after.status == .totalFailed && after.codes.contains("TRU-103"))
        }
    }

    @Test func `is refused when its digest is unknown, and counts with a finding when it is SHA-1`() async throws {
        try await self.scene { authority, server, signer, watching in
            let hopeless = try authority.list(from: Self.now - 600, until: Self.now + Self.hour, digest: "sha224")
            server.become { _ in .body(hopeless) }
            #expect(await watching.fetch() == ["REV-015"])
            #expect(watching.verdict(signer.certificate).codes == ["TRU-203"])
            let weak = try authority.list(from: Self.now - 500, until: Self.now + Self.hour, digest: "sha1")
            server.become { _ in .body(weak) }
            #expect(await watching.fetch(Self.now + 90) == [])
            #expect(watching.verdict(signer.certificate).codes == ["TRU-214"])
            #expect(watching.verdict(signer.certificate, .prefer).isAccepted)
        }
    }

    @Test(arguments: [RevocationPolicy.require, .prefer, .record])
    func `that nobody serves leaves the decision to the policy, until it is served again`(
        policy: RevocationPolicy
    ) async throws {
        try await LiveAuthority.with { authority in
            let list = try authority.list(from: Self.now - 600, until: Self.now + Self.hour)
            let port = try await HostileServer.serve({ _ in .hangUp }) { $0.port }
            let signer = try authority.issue("Signer", list: "http://127.0.0.1:\(port)/ca.crl")
            try await Watching.with(authority, .loopback("127.0.0.1:\(port)")) { watching in
                watching.see(signer.certificate)
                #expect(await watching.fetch() == ["REV-002"])
                let verdict = watching.verdict(signer.certificate, policy)
                #expect(verdict.codes.contains("TRU-203"))
                #expect(verdict.isAccepted == (policy != .require))
                #expect(verdict.isGood == (policy == .record))
                #expect(watching.watch.standings.first?.failures == 1)
                try await HostileServer.serve(port: port, { _ in .body(list) }) { _ in
                    // Not before its time, and then by itself.
                    #expect(await watching.fetch(Self.now + 30) == [])
                    #expect(watching.verdict(signer.certificate, policy).codes.contains("TRU-203"))
                    #expect(await watching.fetch(Self.now + 90) == [])
                }
                #expect(watching.verdict(signer.certificate, policy).isGood)
                #expect(watching.watch.standings.first?.failures == 0)
            }
        }
    }

    enum Lie: String, CaseIterable, Sendable {
        case garbage, page, empty, endless, otherIssuer, brokenSignature, future, error, redirect, hangUp, missing

        var code: String {
            switch self {
            case .garbage, .page, .empty: "REV-006"
            case .endless, .hangUp: "REV-002"
            case .otherIssuer, .brokenSignature: "REV-007"
            case .future: "REV-010"
            case .error, .missing: "REV-004"
            case .redirect: "REV-005"
            }
        }

        func reply(_ good: [UInt8], _ authority: LiveAuthority, _ stranger: LiveAuthority) throws -> HostileServer.Reply
        {
            switch self {
            case .garbage: return .body([UInt8](repeating: 0x30, count: 4_000))
            case .page: return .body(Array("<html>It works!</html>".utf8))
            case .empty: return .body([])
            case .endless: return .endless
            case .otherIssuer:
                return .body(try stranger.list(from: Self.now - 60, until: Self.now + 7_200))
            case .brokenSignature:
                var broken = good
                broken[broken.count - 3] ^= 0x01
                return .body(broken)
            case .future: return .body(try authority.list(from: Self.now + 7_200, until: Self.now + 9_000))
            case .error: return .status(500)
            case .missing: return .status(404, body: Array("no".utf8))
            case .redirect: return .status(302, headers: ["Location: http://169.254.169.254/latest/meta-data/"])
            case .hangUp: return .hangUp
            }
        }

        private static let now = Date()
    }

    @Test(arguments: Lie.allCases)
    func `that is a lie counts for nothing, and what was fetched before goes on`(lie: Lie) async throws {
        try await LiveAuthority.with("Somebody else") { stranger in
            try await self.scene { authority, server, signer, watching in
                let good = try authority.list(from: Self.now - 600, until: Self.now + Self.hour)
                let reply = try lie.reply(good, authority, stranger)
                server.become { _ in reply }
                #expect(await watching.fetch() == [lie.code])
                #expect(watching.verdict(signer.certificate).codes.contains("TRU-203"))
                #expect(!watching.verdict(signer.certificate).isAccepted)

                server.become { _ in .body(good) }
                let retried = Self.now + 120
                #expect(await watching.fetch(retried) == [])
                #expect(watching.verdict(signer.certificate, now: retried).isGood)

                server.become { _ in reply }
                let again = Self.now + 0.9 * Self.hour
                #expect(await watching.fetch(again) == [lie.code])
                #expect(watching.verdict(signer.certificate, now: again).isGood)
                let over = Self.now + 1.1 * Self.hour
                #expect(watching.verdict(signer.certificate, now: over).codes.contains("TRU-204"))
            }
        }
    }

    @Test func `that is older than the one that is held changes nothing`() async throws {
        try await self.scene { authority, server, signer, watching in
            let record = LiveAuthority.Record(certificate: signer.certificate, revoked: Self.now - 300)
            let old = try authority.list(from: Self.now - 600, until: Self.now + 2 * Self.hour)
            let new = try authority.list([record], from: Self.now - 200, until: Self.now + Self.hour)
            server.become { _ in .body(new) }
            #expect(await watching.fetch() == [])
            server.become { _ in .body(old) }
            #expect(await watching.fetch(Self.now + 0.9 * Self.hour) == ["REV-008"])
            #expect(watching.verdict(signer.certificate).codes.contains("TRU-103"))
        }
    }

    @Test func `that ran out accuses, and clears nobody`() async throws {
        try await self.scene { authority, server, signer, watching in
            let other = try authority.issue("Other")
            let record = LiveAuthority.Record(certificate: other.certificate, revoked: Self.now - 7_000)
            let old = try authority.list([record], from: Self.now - 6_000, until: Self.now - 600)
            server.become { _ in .body(old) }
            #expect(await watching.fetch() == ["REV-009"])
            #expect(watching.verdict(signer.certificate).codes.contains("TRU-204"))
            #expect(watching.verdict(other.certificate).codes.contains("TRU-103"))
        }
    }

    @Test func `that drips in is given up, and the others do not wait for it`() async throws {
        try await self.scene(timeout: .seconds(6)) { authority, server, signer, watching in
            let list = try authority.list(from: Self.now - 600, until: Self.now + Self.hour)
            server.become { request in request.target == "/slow.crl" ? .drip(list) : .body(list) }
            let slow = try authority.issue("Slow", list: "\(server.address)/slow.crl")
            watching.see(slow.certificate)
            #expect(await watching.fetch() == ["REV-002"])
            #expect(watching.verdict(signer.certificate).isGood)
            server.become { _ in .silence }
            #expect(await watching.fetch(Self.now + 120) == ["REV-002"])
            server.become { _ in .body(list) }
            #expect(await watching.fetch(Self.now + 600) == [])
        }
    }
}
