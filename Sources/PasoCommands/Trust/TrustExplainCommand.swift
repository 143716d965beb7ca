import ArgumentParser
import Canonical
import Foundation
import Gateway
import Texts
import Trust

/// `paso trust explain CERT`: whether a certificate counts, for what, at a time, and every step of why.
struct TrustExplainCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("explain", key: "trust.explain") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.certificate"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.text("option.at"), valueName: "time"))
    var at: String?

    @Option(help: ArgumentHelp(Phrase.text("option.role"), valueName: Self.roles.joined(separator: "|")))
    var role: String = CertificateRole.issuer.rawValue

    @Option(help: ArgumentHelp(Phrase.text("option.country"), valueName: "XX"))
    var country: String?

    @Option(help: ArgumentHelp(Phrase.text("option.policy"), valueName: Self.policies.joined(separator: "|")))
    var policy: String?

    @OptionGroup var source: TrustSourceOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    private static var roles: [String] { CertificateRole.allCases.map(\.rawValue) }
    private static var policies: [String] { RevocationPolicy.allCases.map(\.rawValue) }

    func validate() throws {
        guard Self.roles.contains(self.role) else {
            throw ValidationError(Phrase.text("option.role.unknown", ["known": Self.roles.joined(separator: ", ")]))
        }
        if let policy = self.policy, !Self.policies.contains(policy) {
            throw ValidationError(
                Phrase.text("option.policy.unknown", ["known": Self.policies.joined(separator: ", ")])
            )
        }
        if let country = self.country, CountryCode(rawValue: country) == nil {
            throw ValidationError(Phrase.text("option.country.unknown", ["text": String(country.prefix(20))]))
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let chain = try Self.certificates(Terminal.read(command.file), command.file)
            let source = try command.source.source()
            let now = Date()
            let time = try command.at.map { try CommandTime.date($0, now: now) } ?? now
            let question = ChainQuestion(
                leaf: chain[0],
                intermediates: Array(chain.dropFirst()),
                role: CertificateRole(rawValue: command.role) ?? .issuer,
                country: command.country,
                claimed: time,
                proven: time,
                revocation: command.policy(source.configuration)
            )
            let report = ChainReport(ChainJudge(source.store).judge(question), in: Phrase.language)
            Terminal.say(
                command.output.isJSON ? try Terminal.json(report) : Self.visible(report.text(in: Phrase.language))
            )
            return CommandResult(rawValue: report.result)?.exitStatus ?? .software
        }
    }

    /// Names in certificates are foreign words: nothing in them may move the reader's terminal.
    private static func visible(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { Terminal.plain(String($0)) }
            .joined(separator: "\n")
    }

    /// The option, else what the configuration says for the country and role, else the default.
    private func policy(_ configuration: GatewayConfiguration?) -> RevocationPolicy {
        if let stated = self.policy.flatMap(RevocationPolicy.init(rawValue:)) { return stated }
        let role = CertificateRole(rawValue: self.role) ?? .issuer
        return configuration?.trust.policy(
            country: self.country.flatMap(CountryCode.init(rawValue:)),
            role: role,
            kind: nil
        ) ?? .prefer
    }

    /// The leaf first, then whatever the file brings along.
    private static func certificates(_ bytes: [UInt8], _ path: String) throws -> [Certificate] {
        let found = bytes.first == 0x30 ? [try Certificate(der: bytes)] : try Certificate.all(pem: bytes)
        guard !found.isEmpty else { throw CommandError.noCertificate(path) }
        return found
    }
}
