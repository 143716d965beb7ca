import Foundation
import Gateway
import PKCS11
import PasoTesting
import Settings
import Testing
import Trust

@Suite struct `A key on a token in the configuration` {
    private static func gateway(_ role: String, _ pair: String) -> String {
        SiteFixture.gateway.replacing(
            "\(role): {certificate: keys/\(role).pem, key: keys/\(role).key}",
            with: "\(role): {certificate: keys/\(role).pem\(pair)}"
        )
    }

    private static let token = ", token: {module: /usr/lib/m.so, label: gw, object: sign, pin-file: pin}"

    private func problems(_ gateway: String) throws -> [String] {
        try SiteFixture.with(gateway: gateway) { site in
            switch ConfigurationLoader(shareFolder: "/share").load(site.folder.path) {
            case .success: []
            case .failure(let problems): problems.problems.map { "\($0.code) \($0.key)" }
            }
        }
    }

    @Test func `is read with its defaults and absolute paths`() throws {
        let pair = ", token: {module: m.so, serial: A1, slot: 7, object: sign, id: 0a, pin-environment: PASO_PIN}"
        try SiteFixture.with(gateway: Self.gateway("seal", pair)) { site in
            let configuration = try ConfigurationLoader(shareFolder: "/share").load(site.folder.path).get()
            let place = TokenPlace(
                module: site.folder.path + "/m.so",
                serial: "A1",
                slot: 7,
                pin: .environment("PASO_PIN"),
                sessions: 4,
                answerTimeout: .seconds(10)
            )
            #expect(configuration.keys[.seal]?.key == .token(place, TokenKeyName(label: "sign", id: [10])))
        }
    }

    @Test(arguments: ["as4-sign", "as4-decrypt", "seal"])
    func `may be one that signs or opens messages, or seals`(role: String) throws {
        #expect(try self.problems(Self.gateway(role, Self.token)) == [])
    }

    @Test(arguments: ["tls-server", "tls-client"])
    func `may not be one of TLS`(role: String) throws {
        #expect(try self.problems(Self.gateway(role, Self.token)) == ["GAT-341 keys.\(role).token"])
    }

    @Test(arguments: [
        ("", "GAT-340 keys.seal.key"),
        (", key: keys/seal.key" + Self.token, "GAT-340 keys.seal.token"),
        (", passphrase-file: keys/seal.key" + Self.token, "GAT-340 keys.seal.token"),
        (", token: {module: /m.so, object: sign, pin-file: pin}", "GAT-342 keys.seal.token.label"),
        (", token: {module: /m.so, label: gw, pin-file: pin}", "GAT-343 keys.seal.token.object"),
        (", token: {module: /m.so, label: gw, object: s}", "GAT-344 keys.seal.token.pin-file"),
        (
            ", token: {module: /m.so, label: gw, object: s, pin-file: p, pin-environment: P}",
            "GAT-344 keys.seal.token.pin-file"
        ),
        (", token: {label: gw, object: s, pin-file: p}", "SET-005 keys.seal.token.module"),
        (", token: {module: /m.so, label: gw, id: 0g, pin-file: p}", "SET-006 keys.seal.token.id"),
        (", token: {module: /m.so, label: gw, object: s, pin: 1234}", "SET-004 keys.seal.token.pin"),
    ])
    func `is refused where it is not whole`(pair: String, problem: String) throws {
        #expect(try self.problems(Self.gateway("seal", pair)).contains(problem))
    }

    @Test func `serves one role only`() throws {
        let gateway = Self.gateway("seal", Self.token)
            .replacing(
                "key: keys/as4-sign.key}",
                with: "token: {module: /usr/lib/m.so, label: gw, object: sign, pin-file: pin}}"
            )
        #expect(try self.problems(gateway) == ["GAT-101 keys.seal"])
    }

    @Test func `need not be there when the gateway starts, and is told by the check`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-token-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let gateway = SiteTests.gateway.replacing(
            "seal: {certificate: keys/seal.pem, key: keys/seal.key}",
            with: "seal: {certificate: keys/seal.pem, token: {module: /nowhere.so, label: gw, object: s, pin-file: p}}"
        )
        let fixture = SiteFixture(folder: folder)
        try fixture.writeAll(gateway: gateway)
        try SiteTests.fill(fixture)
        let loader = ConfigurationLoader(shareFolder: "/nowhere")
        let site = try Site.load(folder.path, loader: loader, now: TestPKI.now).get()
        #expect(site.trust.identities[.seal]?.keyPEM == nil)
        let problems = await site.trust.keyProblems(site.configuration)
        #expect(problems.map { "\($0.code) \($0.key)" } == ["HSM-001 keys.seal.token"])
        #expect(site.trust.keyObstacles().map(\.cause) == ["HSM-001"])
        #expect(site.trust.keyObstacles([.as4Sign]).isEmpty)
    }
}
