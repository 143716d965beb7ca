import Demo
import Foundation
import Testing

/// SoftHSM with a token for each scenario; the gateways find it by the variable that they inherit.
///
/// `Scripts/setup --test` installs it.
struct SoftToken: Sendable {
    let folder: URL
    let pinFile: URL
    static let module = "/usr/lib/softhsm/libsofthsm2.so"
    static let pin = "24681357"
    /// The roles whose keys may lie on a token.
    static let roles = ["as4-sign", "as4-decrypt", "seal"]

    /// A fresh token with the keys of a site, whose files are then taken away; the site's configuration names it.
    init(for site: DemoSite) async throws {
        self.folder = site.folder.appending(path: "softhsm")
        self.pinFile = site.folder.appending(path: "pin")
        let files = FileManager.default
        try files.createDirectory(at: self.tokens, withIntermediateDirectories: true)
        let configuration = self.folder.appending(path: "softhsm2.conf")
        let text = "directories.tokendir = \(self.tokens.path)\nobjectstore.backend = file\nlog.level = ERROR\n"
        try Data(text.utf8).write(to: configuration)
        unsafe setenv("SOFTHSM2_CONF", configuration.path, 1)
        try await Self.util("--init-token", "--free", "--label", "gw", "--pin", Self.pin, "--so-pin", "11223344")
        var yaml = try String(contentsOf: site.configuration, encoding: .utf8)
        for (number, role) in Self.roles.enumerated() {
            let key = site.folder.appending(path: "keys/\(role).key")
            try await Self.util(
                "--import",
                key.path,
                "--token",
                "gw",
                "--label",
                role,
                "--id",
                "0\(number + 1)",
                "--pin",
                Self.pin
            )
            try files.removeItem(at: key)
            let token = "token: { module: \(Self.module), label: gw, object: \(role), pin-file: pin }"
            let file = "key: keys/\(role).key"
            try #require(yaml.contains(file))
            yaml = yaml.replacing(file, with: token)
        }
        try Data(yaml.utf8).write(to: site.configuration)
        try self.write(pin: Self.pin)
    }

    private var tokens: URL { self.folder.appending(path: "tokens") }
    private var away: URL { self.folder.appending(path: "away") }

    func write(pin: String) throws {
        try Data("\(pin)\n".utf8).write(to: self.pinFile)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: self.pinFile.path)
    }

    /// Pulls the token out; everything on it is gone, as when a reader is unplugged.
    func pullOut() throws {
        try FileManager.default.moveItem(at: self.tokens, to: self.away)
    }

    func putBack() throws {
        try FileManager.default.moveItem(at: self.away, to: self.tokens)
    }

    private static func util(_ arguments: String...) async throws {
        let result = try await Command.run(URL(filePath: "/usr/bin/softhsm2-util"), arguments)
        try #require(result.status == 0, "softhsm2-util: \(result.output) \(result.errors)")
    }
}
