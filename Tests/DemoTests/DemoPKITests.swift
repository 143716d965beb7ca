import Demo
import Foundation
import Testing
import Trust

@Suite struct `The demonstration PKI` {
    static let now = Date(timeIntervalSince1970: 1_790_000_000)
    static let countries = [
        DemoCountry(code: "CL", hosts: ["localhost", "127.0.0.1", "::1", "gateway-cl"]),
        DemoCountry(code: "PE", hosts: ["localhost", "127.0.0.1", "::1", "gateway-pe"]),
    ]

    /// RSA keys take long to make: most tests do with one country.
    func withPKI(_ codes: Set<String> = ["PE"], _ body: (DemoPKI) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-demo-pki-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let countries = Self.countries.filter { codes.contains($0.code) }
        try body(DemoPKI.make(in: folder, countries: countries, now: Self.now))
    }

    /// The anchors of some authorities, each for its country and the roles of its authority.
    func store(_ pki: DemoPKI, _ authorities: [DemoPKI.Authority]) throws -> TrustStore {
        let roles: [DemoPKI.Authority: Set<CertificateRole>] = [
            .issuer: [.issuer], .gateway: [.tlsClient, .tlsServer, .as4Sign, .as4Decrypt, .seal],
            .clients: [.tlsClient],
        ]
        var store = TrustStore()
        for country in Self.countries.map(\.code)
        where FileManager.default.fileExists(atPath: pki.root(country, .issuer).path) {
            for authority in authorities {
                let anchors = pki.anchors(country, authority)
                store = store.adding(
                    try TrustFolder.store(anchors, country: country, roles: roles[authority] ?? []),
                    edition: 1
                )
            }
        }
        return store
    }

    func verdict(
        _ identity: Identity,
        _ role: CertificateRole,
        _ country: String,
        _ pki: DemoPKI,
        _ authorities: [DemoPKI.Authority] = [.issuer, .gateway]
    ) throws -> [String] {
        let store = try self.store(pki, authorities)
        let question = ChainQuestion(
            leaf: identity.certificate,
            intermediates: Array(identity.chain.dropFirst()),
            role: role,
            country: country,
            claimed: Self.now + 60,
            proven: Self.now + 60,
            revocation: .require
        )
        return ChainJudge(store).judge(question).codes
    }

    @Test func `gives every job a key of its own that the region's anchors vouch for`() throws {
        try self.withPKI(["CL", "PE"]) { pki in
            #expect(pki.isWhole)
            let roles: [DemoPKI.Job: CertificateRole] = [
                .tlsServer: .tlsServer, .tlsClient: .tlsClient, .as4Sign: .as4Sign, .as4Decrypt: .as4Decrypt,
                .seal: .seal,
            ]
            var uses: [(job: String, keyID: Digest)] = []
            for country in ["CL", "PE"] {
                for (job, role) in roles {
                    let files = pki.key(country, job)
                    let identity = try Identity(certificateFile: files.certificate, keyFile: files.key)
                    #expect(try self.verdict(identity, role, country, pki) == [], "\(country) \(job)")
                    #expect(try self.verdict(identity, role, country == "CL" ? "PE" : "CL", pki) == ["TRU-105"])
                    uses.append((job: "\(country) \(job)", keyID: identity.key.id))
                }
                let server = try Certificate(pem: [UInt8](Data(contentsOf: pki.key(country, .tlsServer).certificate)))
                for host in ["localhost", "127.0.0.1", "::1", "gateway-\(country.lowercased())"] {
                    #expect(server.names(host: host))
                }
                let window = pki.window(country)
                let client = try Identity(certificateFile: window.certificate, keyFile: window.key)
                #expect(try self.verdict(client, .tlsClient, country, pki, [.clients]) == [])
                // A national system is no neighbour.
                #expect(try self.verdict(client, .tlsClient, country, pki) == ["TRU-104"])
            }
            #expect(KeySeparation.reuses(uses).isEmpty)
        }
    }

    @Test func `has an officer in force, one expired and one revoked`() throws {
        try self.withPKI { pki in
            let expected: [DemoPKI.Officer: [String]] = [
                .good: [], .expired: ["TRU-102"], .revoked: ["TRU-103"], .exporter: [], .official: [],
            ]
            #expect(expected.count == DemoPKI.Officer.allCases.count)
            for (officer, codes) in expected {
                let files = pki.officer("PE", officer)
                let identity = try Identity(certificateFile: files.certificate, keyFile: files.key)
                #expect(identity.certificate.publicKey.kind == .rsa)
                #expect(try self.verdict(identity, .issuer, "PE", pki).first == codes.first, "\(officer)")
            }
        }
    }

    @Test func `revokes a certificate by a fresh list`() throws {
        try self.withPKI { pki in
            let files = pki.key("PE", .tlsClient)
            let identity = try Identity(certificateFile: files.certificate, keyFile: files.key)
            try pki.revoke(identity.certificate, "PE", .gateway, now: Self.now + 30)
            #expect(try self.verdict(identity, .tlsClient, "PE", pki) == ["TRU-103"])
            let server = pki.key("PE", .tlsServer)
            let other = try Identity(certificateFile: server.certificate, keyFile: server.key)
            #expect(try self.verdict(other, .tlsServer, "PE", pki) == [])
            let list = try RevocationList(pem: [UInt8](Data(contentsOf: pki.revocationList("PE", .gateway))))
            #expect(list.number == [2])
        }
    }

    @Test func `keeps folders and keys to their owner, and overwrites nothing unasked`() throws {
        try self.withPKI { pki in
            func mode(_ url: URL) throws -> Int? {
                let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
                return (attributes[.posixPermissions] as? NSNumber)?.intValue
            }
            #expect(try mode(pki.folder) == 0o700)
            #expect(try mode(pki.folder.appending(path: "PE/keys")) == 0o700)
            #expect(try mode(pki.key("PE", .seal).key) == 0o600)
            #expect(try mode(pki.authorityKey("PE", .gateway)) == 0o600)
            let before = try Data(contentsOf: pki.key("PE", .seal).key)
            #expect(throws: DemoPKIError.self) {
                try DemoPKI.make(in: pki.folder, countries: [Self.countries[1]], now: Self.now)
            }
            try DemoPKI.make(in: pki.folder, countries: [Self.countries[1]], now: Self.now, existing: .keep)
            #expect(try Data(contentsOf: pki.key("PE", .seal).key) == before)
            try FileManager.default.removeItem(at: pki.mark)
            #expect(throws: DemoPKIError.self) {
                try DemoPKI.make(in: pki.folder, countries: [Self.countries[1]], now: Self.now, existing: .keep)
            }
            try DemoPKI.make(in: pki.folder, countries: [Self.countries[1]], now: Self.now, existing: .replace)
            #expect(try Data(contentsOf: pki.key("PE", .seal).key) != before)
            #expect(pki.isWhole)
        }
    }
}
