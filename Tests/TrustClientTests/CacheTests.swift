import Foundation
import HTTPTransport
import Testing
import Trust

@testable import TrustClient

@Suite(.timeLimit(.minutes(1))) struct `What was fetched` {
    private static let now = Date()

    /// A signer whose list and answer were fetched into a folder, by servers that are gone since.
    private func fetched(
        revoked: Bool = false,
        _ body: (LiveAuthority, Identity, FetchRules, URL) async throws -> Void
    ) async throws {
        try await LiveAuthority.with { authority in
            let folder = authority.folder.appending(path: "cache")
            let http = try HTTPClient()
            defer { http.stop() }
            let (signer, rules) = try await HostileServer.serve({ _ in .hangUp }) { server in
                let signer = try authority.issue("Signer", list: "\(server.address)/ca.crl", responder: server.address)
                let record = LiveAuthority.Record(
                    certificate: signer.certificate,
                    revoked: revoked ? Self.now - 600 : nil
                )
                let list = try authority.list([record], from: Self.now - 60, until: Self.now + 3_600)
                let rules = FetchRules.loopback(server.server)
                try await authority.responder([record]) { responder in
                    server.become { request in
                        if request.method == "GET" { return .body(list) }
                        let sent = OutboundRequest(.post, responder, body: request.body, trust: .plaintext)
                        guard let answer = try? await http.send(sent) else { return .hangUp }
                        return .body(answer.body)
                    }
                    try await Watching.with(authority, rules, folder: folder) { watching in
                        watching.see(signer.certificate)
                        #expect(await watching.fetch() == [])
                    }
                }
                return (signer, rules)
            }
            try await body(authority, signer, rules, folder)
        }
    }

    @Test func `serves after a restart without a network, and is asked for when it is due`() async throws {
        try await self.fetched { authority, signer, rules, folder in
            try await Watching.with(authority, rules, folder: folder) { watching in
                #expect(watching.verdict(signer.certificate, now: Date()).isGood)
                #expect(watching.watch.standings.map(\.kind).sorted() == ["crl", "ocsp"])
                #expect(await watching.fetch(Date()) == [])
                #expect(await watching.fetch(Self.now + 3_000) == ["REV-002", "REV-002"])
                #expect(watching.verdict(signer.certificate, now: Self.now + 3_000).isGood)
                #expect(watching.verdict(signer.certificate, now: Self.now + 4_000).codes.contains("TRU-204"))
            }
        }
    }

    @Test func `is given up, in memory and on the disk, when nobody follows it and it ran out long ago`() async throws {
        try await self.fetched(revoked: true) { authority, signer, rules, folder in
            func files() throws -> Int {
                try FileManager.default.contentsOfDirectory(atPath: folder.path).count { $0.hasSuffix(".pem") }
            }
            try await Watching.with(authority, rules, folder: folder) { watching in
                // No signer is followed any more, as after a flood of others.
                for number in 0..<FollowedCertificates.signersMax {
                    watching.watch.inUse.note(
                        CertifiedPath(
                            chain: [try authority.issue("Signer \(number)").certificate, authority.root.certificate],
                            role: .issuer,
                            country: "PE"
                        )
                    )
                }
                watching.watch.follow(watching.store, now: Self.now)
                #expect(watching.watch.evidence.lists.count == 1)
                #expect(try files() == 2)
                watching.watch.follow(watching.store, now: Self.now + 32 * 86_400)
                #expect(watching.watch.evidence.lists.isEmpty && watching.watch.evidence.responses.isEmpty)
                #expect(try files() == 0)
                #expect(watching.verdict(signer.certificate).codes.contains("TRU-103"))
            }
        }
    }

    @Test func `is remembered whole on the disk when many sources bring revocations at once`() async throws {
        try await LiveAuthority.with { authority in
            let lists = try (0..<60).map { number in
                try authority.root.revocationList(
                    [(serial: [1, UInt8(number)], entry: RevocationList.Entry(revoked: Self.now - 600))],
                    number: UInt64(number),
                    thisUpdate: Self.now - 60,
                    nextUpdate: Self.now + 3_600
                ).der
            }
            try await HostileServer.serve({ request in
                .body(lists[Int(request.target.dropFirst().prefix { $0 != "." }) ?? 0])
            }) { server in
                try await Watching.with(authority, .loopback(server.server)) { watching in
                    for number in lists.indices {
                        let signer = try authority.issue("Signer \(number)", list: "\(server.address)/\(number).crl")
                        watching.see(signer.certificate)
                    }
                    #expect(await watching.fetch() == [])
                    let file = watching.folder.appending(path: "memory.txt")
                    let kept = try RevocationMemory(decoding: [UInt8](Data(contentsOf: file)))
                    #expect(kept.count == lists.count)
                    #expect(kept == watching.watch.evidence.memory)
                }
            }
        }
    }

    @Test func `is put aside, not overwritten, where the memory cannot be used`() async throws {
        try await self.fetched(revoked: true) { authority, signer, rules, folder in
            let file = folder.appending(path: "memory.txt")
            var damaged = try Data(contentsOf: file)
            damaged.append(contentsOf: Array("no line of ours\n".utf8))
            try damaged.write(to: file)
            let http = try HTTPClient()
            defer { http.stop() }
            let watch = RevocationWatch(
                rules: rules,
                folder: folder.path,
                fetcher: Fetcher(http, rules: rules),
                pool: InPlace()
            )
            #expect(watch.load(for: TrustStore(), now: Date()).map(\.code) == ["REV-012"])
            let list = try RevocationList(der: authority.list(from: Self.now - 60, until: Self.now + 3_600))
            let anchor = TrustAnchor(authority.root.certificate, country: "PE", roles: nil)
            #expect(watch.remember(TrustStore(anchors: [anchor], revocationLists: [list])).isEmpty)
            #expect(try Data(contentsOf: folder.appending(path: "memory.txt.unusable")) == damaged)
        }
    }

    @Test func `belongs to the owner of the data folder, also when root fetches it`() async throws {
        try await self.fetched { authority, signer, rules, folder in
            func owner(_ path: String) throws -> Int {
                let attributes = try FileManager.default.attributesOfItem(atPath: path)
                return try #require(attributes[.ownerAccountID] as? NSNumber).intValue
            }
            let data = folder.deletingLastPathComponent().appending(path: "data-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
            // Without root's rights everything is one's own.
            let isRoot = geteuid() == 0
            if isRoot { try FileManager.default.setAttributes([.ownerAccountID: 54_321], ofItemAtPath: data.path) }
            let list = try authority.list(from: Self.now - 30, until: Self.now + 7_200)
            let port = try #require(rules.privateServers.first.flatMap { Int($0.drop { $0 != ":" }.dropFirst()) })
            let own = data.appending(path: "revocation")
            try await HostileServer.serve(port: port, { _ in .body(list) }) { _ in
                try await Watching.with(authority, rules, folder: own) { watching in
                    watching.see(signer.certificate)
                    await watching.fetch()
                }
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: own.path)
            #expect(!names.isEmpty)
            let expected = isRoot ? 54_321 : Int(geteuid())
            for path in [own.path] + names.map({ "\(own.path)/\($0)" }) { #expect(try owner(path) == expected) }
        }
    }

    @Test func `is only read where another process keeps it`() async throws {
        try await self.fetched { authority, signer, rules, folder in
            func contents() throws -> [String: Data] {
                let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                return try Dictionary(
                    uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) }
                )
            }
            let before = try contents()
            let list = try authority.list(from: Self.now - 30, until: Self.now + 7_200)
            let http = try HTTPClient()
            defer { http.stop() }
            let server = try #require(rules.privateServers.first)
            let port = try #require(Int(server.drop { $0 != ":" }.dropFirst()))
            try await HostileServer.serve(port: port, { _ in .body(list) }) { _ in
                let watch = RevocationWatch(
                    rules: rules,
                    folder: folder.path,
                    fetcher: Fetcher(http, rules: rules),
                    pool: InPlace(),
                    isKept: false
                )
                let anchors = TrustStore(
                    anchors: [
                        TrustAnchor(authority.root.certificate, country: "PE", roles: Set(CertificateRole.allCases))
                    ]
                )
                #expect(watch.load(for: anchors, now: Date()).isEmpty)
                watch.hasten(Date())
                let reports = await watch.fetchDue(Date())
                #expect(reports.contains { $0.outcome == .new })
                #expect(watch.evidence.lists.first?.der == list)
            }
            #expect(try contents() == before)
        }
    }

    @Test func `is remembered as revoked when the issuer drops it`() async throws {
        try await self.fetched(revoked: true) { authority, signer, rules, folder in
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".pem") {
                try FileManager.default.removeItem(at: folder.appending(path: name))
            }
            try await Watching.with(authority, rules, folder: folder) { watching in
                #expect(watching.watch.evidence.lists.isEmpty)
                #expect(watching.verdict(signer.certificate).codes.contains("TRU-103"))
            }
        }
    }

    @Test(arguments: [0.1, 0.2, 0.3])
    func `is not believed where somebody has changed it on the disk`(at: Double) async throws {
        try await self.fetched { authority, signer, rules, folder in
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".pem") }
            #expect(names.count == 2)
            for name in names {
                let file = folder.appending(path: name)
                var bytes = [UInt8](try Data(contentsOf: file))
                // Into what is signed: the last block, of which a response's signature and certificates are the end.
                let begin =
                    try #require(bytes.indices.last { bytes[$0...].starts(with: Array("-----BEGIN".utf8)) }) + 40
                let index = begin + Int(Double(bytes.count - begin) * at)
                bytes[index] = bytes[index] == 0x41 ? 0x42 : 0x41
                try Data(bytes).write(to: file)
            }
            let http = try HTTPClient()
            defer { http.stop() }
            let watch = RevocationWatch(
                rules: rules,
                folder: folder.path,
                fetcher: Fetcher(http, rules: rules),
                pool: InPlace()
            )
            let store = TrustStore(
                anchors: [TrustAnchor(authority.root.certificate, country: "PE", roles: [.issuer])]
            )
            let problems = watch.load(for: store, now: Self.now)
            #expect(problems.map(\.code) == ["REV-012", "REV-012"])
            #expect(watch.evidence.lists.isEmpty && watch.evidence.responses.isEmpty)
        }
    }

    @Test func `of a signer whose anchor is gone is followed no more`() async throws {
        try await self.fetched { _, _, rules, folder in
            try await LiveAuthority.with { other in
                try await Watching.with(other, rules, folder: folder) { watching in
                    #expect(watching.watch.standings.isEmpty)
                    #expect(await watching.fetch(Self.now + 9_000) == [])
                }
            }
        }
    }

    @Test func `is remembered too where an operator put the list in place by hand`() async throws {
        try await LiveAuthority.with { authority in
            let signer = try authority.issue("Signer")
            let record = LiveAuthority.Record(certificate: signer.certificate, revoked: Self.now - 600)
            let list = try RevocationList(
                der: try authority.list([record], from: Self.now - 60, until: Self.now + 3_600)
            )
            let folder = authority.folder.appending(path: "cache")
            let rules = FetchRules()
            try await Watching.with(authority, rules, folder: folder) { watching in
                let store = watching.anchors.adding(TrustStore(revocationLists: [list]), edition: 2)
                #expect(watching.watch.remember(store).isEmpty)
                let generation = watching.watch.generation
                #expect(watching.watch.remember(store).isEmpty)
                #expect(watching.watch.generation == generation)
            }
            try await Watching.with(authority, rules, folder: folder) { watching in
                #expect(watching.verdict(signer.certificate).codes.contains("TRU-103"))
            }
        }
    }
}
