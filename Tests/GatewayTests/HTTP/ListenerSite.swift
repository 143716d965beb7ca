import Foundation
import Logging
import PasoTesting
import Testing
import Trust

@testable import Gateway

/// An invented Chilean site with keys of the test region, and Peru as its partner; its folder goes with it.
final class ListenerSite: Sendable {
    static let sagToken = "sag-0123456789-0123456789"
    static let operatorToken = "ana-0123456789-0123456789"
    static let observerToken = "leo-0123456789-0123456789"

    let folder: URL
    let configuration: GatewayConfiguration

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-http-\(UUID().uuidString)")
        self.folder = folder
        try Self.write(folder)
        self.configuration = try Self.load(folder)
    }

    deinit {
        try? FileManager.default.removeItem(at: self.folder)
    }

    /// Opens the keys and certificates that the files name now.
    func opened() throws -> SiteTrust {
        try SiteTrust.load(self.configuration, edition: 1, now: TestPKI.now).get()
    }

    /// Gives listeners what the files say now.
    func reload(_ listeners: GatewayListeners, edition: UInt64 = 2) throws {
        let configuration = try Self.load(self.folder)
        let site = try SiteTrust.load(configuration, edition: edition, now: TestPKI.now).get()
        try listeners.reload(configuration, site: site)
    }

    func change(_ path: String, _ text: String) throws {
        try Self.put(self.folder.appending(path: path), text)
    }

    static let quiet: Logger = {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return logger
    }()

    private static func load(_ folder: URL) throws -> GatewayConfiguration {
        try ConfigurationLoader(shareFolder: folder.path).load(folder.path).get()
    }

    private static func write(_ folder: URL) throws {
        try self.put(folder.appending(path: "gateway.yaml"), self.gateway)
        try self.put(folder.appending(path: "partners/PE.yaml"), SiteFixture.partner)
        let (chile, peru) = (try TestPKI.chile, try TestPKI.peru)
        for country in [chile, peru] {
            let anchors = folder.appending(path: "Certificates/test/\(country.code)/gateway")
            try self.put(anchors.appending(path: "root.pem"), country.root.certificate.pem)
            try self.put(anchors.appending(path: "intermediate.pem"), country.intermediate.certificate.pem)
            try self.put(anchors.appending(path: "lists.crl"), country.revocationLists.map(\.pem).joined())
        }
        for role in KeyRole.allCases {
            guard let identity = CertificateRole(rawValue: role.rawValue).map(chile.identity) else { continue }
            try self.put(folder.appending(path: "keys/\(role.rawValue).pem"), identity.chainPEM)
            try self.put(folder.appending(path: "keys/\(role.rawValue).key"), identity.key.exportPEM() ?? "")
        }
        for (name, token) in [("sag", self.sagToken), ("ana", self.operatorToken), ("leo", self.observerToken)] {
            try self.put(folder.appending(path: "keys/\(name).token"), token + "\n")
        }
        let pins: [(String, CertificateRole)] = [
            ("tls", .tlsServer), ("tls-client", .tlsClient), ("sign", .as4Sign), ("encrypt", .as4Decrypt),
            ("seal", .seal),
        ]
        for (name, role) in pins {
            try self.put(folder.appending(path: "partners/pe/\(name).pem"), peru.identity(role).certificate.pem)
        }
    }

    private static func put(_ file: URL, _ text: String) throws {
        let folder = file.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }

    static let gateway = """
        format: paso/gateway/1
        environment: test
        party: paso-CL
        country: CL
        data: data
        listeners:
          peers: {address: 127.0.0.1, port: 0}
          national: {port: 0}
          operations: {port: 0}
        keys:
          tls-server: {certificate: keys/tls-server.pem, key: keys/tls-server.key}
          tls-client: {certificate: keys/tls-client.pem, key: keys/tls-client.key}
          as4-sign: {certificate: keys/as4-sign.pem, key: keys/as4-sign.key}
          as4-decrypt: {certificate: keys/as4-decrypt.pem, key: keys/as4-decrypt.key}
          seal: {certificate: keys/seal.pem, key: keys/seal.key}
        limits:
          document: 64KiB
        backends:
          - id: sag
            party: urn:paso:backend:CL:sag
            kinds: [phytosanitary-certificate]
            accepts: [sps-11, sps-17]
            token-file: keys/sag.token
        users:
          - {name: ana, roles: [operator, auditor], token-file: keys/ana.token}
          - {name: leo, roles: [observer], token-file: keys/leo.token}

        """
}
