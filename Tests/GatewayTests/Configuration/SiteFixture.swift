import Foundation

/// An invented site in a folder of its own: every file that a good configuration names.
struct SiteFixture {
    static let gateway = """
        format: paso/gateway/1
        environment: test
        party: paso-CL
        country: CL
        language: es
        data: data
        listeners:
          peers: {address: 127.0.0.1, port: 18443}
          national: {port: 18444}
          operations: {port: 18445}
        keys:
          tls-server: {certificate: keys/tls-server.pem, key: keys/tls-server.key}
          tls-client: {certificate: keys/tls-client.pem, key: keys/tls-client.key}
          as4-sign: {certificate: keys/as4-sign.pem, key: keys/as4-sign.key}
          as4-decrypt: {certificate: keys/as4-decrypt.pem, key: keys/as4-decrypt.key}
          seal: {certificate: keys/seal.pem, key: keys/seal.key}
        trust:
          revocation:
            - {country: PE, role: issuer, policy: require}
        backends:
          - id: sag
            party: urn:paso:backend:CL:sag
            kinds: [phytosanitary-certificate]
            accepts: [sps-11, sps-17]
            token-file: keys/sag.token
        users:
          - {name: ana, roles: [operator, auditor], certificate: \(String(repeating: "AB:", count: 31))AB}

        """

    static let partner = """
        format: paso/partner/1
        environment: test
        party: paso-PE
        countries: [PE]
        exchange:
          - kind: phytosanitary-certificate
            recipient: urn:paso:backend:PE:senasa
            accepts: [sps-17]
        delegations:
          - {country: BO, kind: phytosanitary-certificate, from: 2026-01-01, until: 2026-12-31, basis: Note 12/2025}
        as4:
          url: https://localhost:28443/as4
          tls: [pe/tls.pem]
          tls-client: [pe/tls-client.pem]
          sign: [pe/sign.pem]
          encrypt: pe/encrypt.pem
          seal: [pe/seal.pem]

        """

    let folder: URL

    /// Runs a body with a fresh site whose files may be changed, and removes it afterwards.
    static func with<Result>(
        gateway: String = SiteFixture.gateway,
        partner: String = SiteFixture.partner,
        _ body: (SiteFixture) throws -> Result
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-site-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = SiteFixture(folder: folder)
        try site.writeAll(gateway: gateway, partner: partner)
        return try body(site)
    }

    /// Every file of the site, with keys and certificates that are none.
    func writeAll(gateway: String = SiteFixture.gateway, partner: String = SiteFixture.partner) throws {
        try self.write("gateway.yaml", gateway)
        try self.write("partners/PE.yaml", partner)
        for role in ["tls-server", "tls-client", "as4-sign", "as4-decrypt", "seal"] {
            try self.write("keys/\(role).pem", role)
            try self.write("keys/\(role).key", role)
        }
        try self.write("keys/sag.token", String(repeating: "t", count: 40))
        for name in ["tls", "tls-client", "sign", "encrypt", "seal"] {
            try self.write("partners/pe/\(name).pem", name)
        }
    }

    func write(_ path: String, _ text: String) throws {
        let file = self.folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try text.write(to: file, atomically: true, encoding: .utf8)
        // Key files that others may read are refused.
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }
}
