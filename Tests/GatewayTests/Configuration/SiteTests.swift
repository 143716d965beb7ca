import AdapterKit
import Exchange
import Foundation
import Gateway
import PasoTesting
import ReferenceFiles
import Settings
import Testing
import Trust

@Suite("A site") struct SiteTests {
    /// Files of a real small region in the place of the fixture's.
    static func fill(_ site: SiteFixture) throws {
        let (chile, peru) = (try TestPKI.chile, try TestPKI.peru)
        let roles: [(String, CertificateRole)] = [
            ("tls-server", .tlsServer), ("tls-client", .tlsClient), ("as4-sign", .as4Sign),
            ("as4-decrypt", .as4Decrypt), ("seal", .seal),
        ]
        for (name, role) in roles {
            let identity = chile.identity(role)
            try site.write("keys/\(name).pem", identity.chainPEM)
            try site.write("keys/\(name).key", try #require(identity.key.exportPEM()))
        }
        let pins: [(String, CertificateRole)] = [
            ("tls", .tlsServer), ("tls-client", .tlsClient), ("sign", .as4Sign), ("encrypt", .as4Decrypt),
            ("seal", .seal),
        ]
        for (name, role) in pins {
            try site.write("partners/pe/\(name).pem", peru.identity(role).chainPEM)
        }
        for country in [chile, peru] {
            for role in ["issuer", "gateway"] {
                let folder = "anchors/test/\(country.code)/\(role)"
                try site.write("\(folder)/root.pem", country.root.certificate.pem)
                try site.write("\(folder)/lists.crl", country.revocationLists.map(\.pem).joined())
            }
        }
    }

    static let gateway = SiteFixture.gateway.replacing(
        "trust:\n",
        with: "adapters: \(ReferenceFiles.repository.path)/Peers\ntrust:\n  certificates: [anchors]\n"
    )

    func load(
        _ gateway: String = Self.gateway,
        _ change: (SiteFixture) throws -> Void = { _ in }
    ) throws -> Result<Site, SettingsProblems> {
        try SiteFixture.with(gateway: gateway) { site in
            try Self.fill(site)
            try change(site)
            return Site.load(
                site.folder.path,
                loader: ConfigurationLoader(shareFolder: "/nowhere"),
                edition: 7,
                now: TestPKI.now
            )
        }
    }

    func codes(
        _ gateway: String = Self.gateway,
        _ change: (SiteFixture) throws -> Void = { _ in }
    ) throws -> [String] {
        switch try self.load(gateway, change) {
        case .success: []
        case .failure(let problems): problems.problems.map { "\($0.code) \($0.key)" }
        }
    }

    @Test func `is opened whole: keys, partners, anchors by country and role, adapters`() throws {
        let site = try self.load().get()
        #expect(site.trust.store.edition == 7)
        #expect(site.trust.store.anchors.count == 4)
        #expect(Set(site.trust.store.anchors.compactMap(\.country)) == ["CL", "PE"])
        #expect(site.trust.identities.count == KeyRole.allCases.count)
        #expect(site.trust.authority.bindings.first?.certificates[.signing]?.count == 1)
        #expect(site.ownAdapter?.dialect("sps-11")?.signature == "pacific-alliance")
    }

    @Test func `is refused where one key serves two roles under two names`() throws {
        let problems = try self.codes { site in
            let seal = try TestPKI.chile.identity(.as4Sign)
            try site.write("keys/seal.pem", seal.chainPEM)
            try site.write("keys/seal.key", try #require(seal.key.exportPEM()))
        }
        #expect(problems == ["GAT-101 keys.seal"])
    }

    @Test func `is refused where a key does not belong to its certificate`() throws {
        let problems = try self.codes { site in
            try site.write("keys/seal.pem", TestPKI.chile.identity(.as4Sign).chainPEM)
        }
        #expect(problems == ["GAT-114 keys.seal"])
    }

    @Test func `is refused where a certificate is none, has run out, or a folder names no role`() throws {
        let problems = try self.codes { site in
            try site.write("keys/seal.pem", "none")
            try site.write("partners/pe/sign.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
            try site.write("anchors/test/PE/isuer/root.pem", TestPKI.peru.root.certificate.pem)
        }
        #expect(problems == ["GAT-113 keys.seal", "GAT-113 as4.sign", "GAT-119 trust.certificates"])
    }

    @Test func `is refused in production with certificates of the demonstration`() throws {
        let gateway = Self.gateway.replacing("environment: test", with: "environment: production")
        let problems = try self.codes(gateway) { site in
            let partner = SiteFixture.partner.replacing("environment: test", with: "environment: production")
            try site.write("partners/PE.yaml", partner)
            let key = try PrivateKey.generate(.p256)
            let request = CertificateRequest(
                subject: [("C", "PE"), ("O", "Paso demonstration"), ("CN", "gateway-pe")],
                notBefore: TestPKI.from,
                notAfter: TestPKI.until
            )
            try site.write("partners/pe/tls.pem", CertificateIssuer.selfSigned(request, key: key).pem)
        }
        #expect(problems == ["GAT-115 as4.tls"])
    }

    @Test func `is refused where a country has no adapter or a dialect is unknown`() throws {
        let problems = try self.codes(Self.gateway.replacing("accepts: [sps-11, sps-17]", with: "accepts: [sps-99]")) {
            site in
            try site.write(
                "partners/PE.yaml",
                SiteFixture.partner.replacing("countries: [PE]", with: "countries: [US]")
            )
        }
        #expect(problems == ["GAT-116 countries", "GAT-118 backends"])
    }

    @Test func `takes certificates of origin without naming their dialects, and other kinds not`() throws {
        let origin = Self.gateway.replacing(
            "kinds: [phytosanitary-certificate]",
            with: "kinds: [phytosanitary-certificate, certificate-of-origin]"
        )
        let partner = SiteFixture.partner.replacing(
            "delegations:",
            with: """
                  - kind: certificate-of-origin
                    recipient: urn:paso:backend:PE:vuce
                delegations:
                """
        )
        #expect(try self.codes(origin) { try $0.write("partners/PE.yaml", partner) } == [])
        let none = Self.gateway.replacing("    accepts: [sps-11, sps-17]\n", with: "")
        #expect(try self.codes(none) == ["GAT-108 backends[0].accepts"])
    }

    @Test func `shows problems of one file that an unknown key does not hide`() throws {
        let gateway = Self.gateway.replacing(
            "seal: {certificate: keys/seal.pem, key: keys/seal.key}",
            with: "seal: {certificate: keys/seal.pem, key: keys/as4-sign.key}"
        )
        .replacing("language: es", with: "langauge: es")
        #expect(try self.codes(gateway) == ["SET-004 langauge", "GAT-101 keys.seal", "GAT-114 keys.seal"])
    }
}
