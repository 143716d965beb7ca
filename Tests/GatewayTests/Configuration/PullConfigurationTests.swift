import Foundation
import Gateway
import Settings
import Testing

@Suite struct `Who pulls from whom` {
    private func load(_ keys: String) throws -> Result<GatewayConfiguration, SettingsProblems> {
        let lines = keys.split(separator: "\n").map { "  \($0)\n" }.joined()
        return try SiteFixture.with(partner: SiteFixture.partner + lines) { site in
            ConfigurationLoader(shareFolder: "/share").load(site.folder.path)
        }
    }

    @Test func `is push on both sides where nothing is said`() throws {
        let as4 = try #require(try self.load("").get().partners.first).as4
        #expect(as4.sendBy == .push && as4.receiveBy == .push && as4.mpc == nil)
        #expect(as4.pullChannels.isEmpty && as4.pullEvery == .seconds(30))
    }

    @Test func `is read from the partner's file`() throws {
        let keys = """
            send-by: pull
            mpc: urn:paso:channel:paso-PE
            receive-by: pull
            pull-mpc: [urn:x:1, urn:x:2]
            pull-every: 5m
            """
        let as4 = try #require(try self.load(keys).get().partners.first).as4
        #expect(as4.sendBy == .pull && as4.mpc == "urn:paso:channel:paso-PE")
        #expect(as4.receiveBy == .pull && as4.pullChannels == ["urn:x:1", "urn:x:2"] && as4.pullEvery == .seconds(300))
    }

    @Test(arguments: [
        ("send-by: pull", "GAT-400 as4.mpc"),
        ("receive-by: pull", "GAT-400 as4.pull-mpc"),
        (
            "send-by: pull\nmpc: http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/defaultMPC",
            "GAT-401 as4.mpc"
        ),
        (
            "receive-by: pull\npull-mpc: ['http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/defaultMPC/a']",
            "GAT-401 as4.pull-mpc"
        ),
        ("send-by: pull\nmpc: plain", "SET-006 as4.mpc"),
        ("send-by: both", "SET-006 as4.send-by"),
    ])
    func `is refused without a channel of its own`(keys: String, problem: String) throws {
        guard case .failure(let problems) = try self.load(keys) else {
            Issue.record("must be refused")
            return
        }
        #expect(problems.problems.map { "\($0.code) \($0.key)" } == [problem])
    }
}
