import Foundation
import HTTPTransport
import Synchronization
import Testing
import Trust

@testable import TrustClient

@Suite(.timeLimit(.minutes(2))) struct `An answer that is fetched` {
    private static let now = Date()

    private static func delegate(_ authority: LiveAuthority, exempt: Bool = true, fit: Bool = true) throws -> Identity {
        try authority.issue("Responder") { request in
            request.extendedKeyUsage = fit ? [.ocspSigning] : [.clientAuth]
            request.keyUsage = [.digitalSignature]
            request.isExemptFromRevocation = exempt
        }
    }

    /// Passes requests on to the real responder.
    private static func passing(_ responder: String, _ http: HTTPClient) -> HostileServer.Script {
        { request in
            let sent = OutboundRequest(
                .post,
                responder,
                headers: [("Content-Type", "application/ocsp-request")],
                body: request.body,
                trust: .plaintext
            )
            guard let answer = try? await http.send(sent) else { return .hangUp }
            return .status(answer.status, body: answer.body)
        }
    }

    @Test func `by the real responder clears and accuses`() async throws {
        try await LiveAuthority.with { authority in
            let http = try HTTPClient()
            defer { http.stop() }
            try await HostileServer.serve({ _ in .hangUp }) { server in
                let good = try authority.issue("Good", responder: server.address)
                let bad = try authority.issue("Bad", responder: server.address)
                let records = [
                    LiveAuthority.Record(certificate: good.certificate),
                    LiveAuthority.Record(certificate: bad.certificate, revoked: Self.now - 3_600),
                ]
                try await authority.responder(records, signer: Self.delegate(authority)) { responder in
                    server.become(Self.passing(responder, http))
                    try await Watching.with(authority, .loopback(server.server)) { watching in
                        watching.see(good.certificate)
                        watching.see(bad.certificate)
                        #expect(await watching.fetch() == [])
                        #expect(watching.verdict(good.certificate, now: Date()).isGood)
                        let verdict = watching.verdict(bad.certificate, now: Date())
                        #expect(verdict.status == .totalFailed && verdict.codes.contains("TRU-103"))
                        let early = Self.now - 7_200
                        #expect(watching.verdict(bad.certificate, claimed: early, now: early).status != .totalFailed)
                    }
                }
            }
        }
    }

    enum Lie: String, CaseIterable, Sendable {
        case tryLater, garbage, huge, otherSerial, otherIssuer, brokenSignature, unfitDelegate, unknown, page, silence

        var code: String {
            switch self {
            case .unknown: "REV-011"
            case .huge, .silence: "REV-002"
            default: "REV-006"
            }
        }
    }

    @Test(arguments: Lie.allCases)
    func `that is a lie clears nobody, and the honest one after it does`(lie: Lie) async throws {
        try await LiveAuthority.with { authority in
            let http = try HTTPClient()
            defer { http.stop() }
            try await HostileServer.serve({ _ in .hangUp }) { server in
                let signer = try authority.issue("Signer", responder: server.address)
                let other = try authority.issue("Other", responder: server.address)
                let records = [signer, other].map { LiveAuthority.Record(certificate: $0.certificate) }
                // Only what is silent is waited for in vain.
                let timeout = Duration.seconds(lie == .silence ? 6 : 60)
                try await Watching.with(authority, .loopback(server.server, timeout: timeout)) { watching in
                    watching.see(signer.certificate)
                    try await Self.lying(lie, authority, records, http) { script in
                        server.become(script)
                        let codes = await watching.fetch()
                        #expect(codes == [lie.code], "\(watching.watch.standings)")
                    }
                    let verdict = watching.verdict(signer.certificate)
                    #expect(!verdict.isAccepted && verdict.status == .indeterminate)
                    try await authority.responder(records, signer: Self.delegate(authority)) { responder in
                        server.become(Self.passing(responder, http))
                        // Its answer may be of the second after the one that was asked for.
                        let codes = await watching.fetch(Self.now + 120)
                        #expect(codes == [], "\(watching.watch.standings)")
                    }
                    #expect(watching.verdict(signer.certificate, now: Self.now + 120).isGood)
                }
            }
        }
    }

    private static func lying(
        _ lie: Lie,
        _ authority: LiveAuthority,
        _ records: [LiveAuthority.Record],
        _ http: HTTPClient,
        _ body: (@escaping HostileServer.Script) async throws -> Void
    ) async throws {
        switch lie {
        case .tryLater: try await body { _ in .body([0x30, 0x03, 0x0A, 0x01, 0x03]) }
        case .garbage: try await body { _ in .body([UInt8](repeating: 0x30, count: 3_000)) }
        case .page: try await body { _ in .body(Array("<html></html>".utf8)) }
        case .huge: try await body { _ in .endless }
        case .silence: try await body { _ in .silence }
        case .unknown:
            try await authority.responder([], signer: self.delegate(authority)) {
                try await body(self.passing($0, http))
            }
        case .unfitDelegate:
            try await authority.responder(records, signer: self.delegate(authority, fit: false)) {
                try await body(self.passing($0, http))
            }
        case .otherSerial:
            let other = try OCSPRequest(for: records[1].certificate, issuer: authority.root.certificate)
            try await authority.responder(records, signer: self.delegate(authority)) { responder in
                let pass = self.passing(responder, http)
                try await body { _ in await pass(.init(method: "POST", target: "/", body: other.der)) }
            }
        case .otherIssuer:
            try await LiveAuthority.with { stranger in
                let signer = try self.delegate(stranger)
                try await authority.responder(records, signer: signer) { try await body(self.passing($0, http)) }
            }
        case .brokenSignature:
            try await authority.responder(records) { responder in
                let pass = self.passing(responder, http)
                try await body { request in
                    guard case .status(let status, let headers, var answer) = await pass(request) else {
                        return .hangUp
                    }
                    // Into the signature, which stands after the first name of its algorithm, ecdsa-with-SHA256.
                    let algorithm: [UInt8] = [0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02]
                    if let at = answer.firstRange(of: algorithm) { answer[at.upperBound + 20] ^= 0x01 }
                    return .status(status, headers: headers, body: answer)
                }
            }
        }
    }

    @Test func `is not taken twice: an old one that is replayed changes nothing`() async throws {
        try await LiveAuthority.with { authority in
            let http = try HTTPClient()
            defer { http.stop() }
            let kept = Mutex<[UInt8]>([])
            try await HostileServer.serve({ _ in .hangUp }) { server in
                let signer = try authority.issue("Signer", responder: server.address)
                let delegate = try Self.delegate(authority)
                try await Watching.with(authority, .loopback(server.server)) { watching in
                    watching.see(signer.certificate)
                    let valid = LiveAuthority.Record(certificate: signer.certificate)
                    try await authority.responder([valid], signer: delegate) { responder in
                        let pass = Self.passing(responder, http)
                        server.become { request in
                            let reply = await pass(request)
                            if case .status(_, _, let body) = reply { kept.withLock { $0 = body } }
                            return reply
                        }
                        #expect(await watching.fetch() == [])
                    }
                    // The responder's clock has seconds: the next answer is later by one.
                    try await Task.sleep(for: .milliseconds(1_100))
                    let revoked = LiveAuthority.Record(certificate: signer.certificate, revoked: Self.now - 60)
                    try await authority.responder([revoked], signer: delegate) { responder in
                        server.become(Self.passing(responder, http))
                        #expect(await watching.fetch(Self.now + 2_900) == [])
                    }
                    #expect(watching.verdict(signer.certificate).codes.contains("TRU-103"))
                    let old = kept.withLock { $0 }
                    server.become { _ in .body(old) }
                    #expect(await watching.fetch(Self.now + 3_500) == ["REV-008"])
                    #expect(watching.verdict(signer.certificate).codes.contains("TRU-103"))
                    // What was fetched once and is out of date is no answer at all.
                    #expect(await watching.fetch(Self.now + 8_000) == ["REV-006"])
                }
            }
        }
    }

    @Test func `by a responder that may be revoked itself clears only with a list about the responder`() async throws {
        try await LiveAuthority.with { authority in
            let http = try HTTPClient()
            defer { http.stop() }
            let list = try authority.list(from: Self.now - 60, until: Self.now + 3_600)
            try await HostileServer.serve({ _ in .body(list) }) { lists in
                try await HostileServer.serve({ _ in .hangUp }) { server in
                    let signer = try authority.issue("Signer", responder: server.address)
                    let delegate = try authority.issue("Responder", list: "\(lists.address)/ca.crl") { request in
                        request.extendedKeyUsage = [.ocspSigning]
                        request.keyUsage = [.digitalSignature]
                    }
                    let record = LiveAuthority.Record(certificate: signer.certificate)
                    try await authority.responder([record], signer: delegate) { responder in
                        server.become(Self.passing(responder, http))
                        try await Watching.with(authority, .loopback(server.server, lists.server)) { watching in
                            watching.see(signer.certificate)
                            #expect(await watching.fetch() == [])
                            #expect(!watching.verdict(signer.certificate).isAccepted)
                            #expect(lists.connections == 0)
                            // The responder's certificate is in use now: its own list is fetched.
                            #expect(await watching.fetch() == [])
                            #expect(lists.connections == 1)
                            #expect(watching.verdict(signer.certificate, now: Date()).isGood)
                        }
                    }
                }
            }
        }
    }
}
