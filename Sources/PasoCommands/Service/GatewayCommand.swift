import ArgumentParser
import Foundation
import Gateway
import Settings

/// `paso gateway`: the long-running service and its configuration.
struct GatewayCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        Help.configuration("gateway", subcommands: [GatewayRunCommand.self, CheckConfigCommand.self])
    }
}

/// Where the configuration is.
struct ConfigurationOptions: ParsableArguments {
    @Option(name: [.customShort("c"), .long], help: ArgumentHelp(Phrase.text("option.config"), valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp(Phrase.text("option.share"), valueName: "dir"))
    var share: String?

    init() {}

    /// The option, else `PASO_CONFIG`, else `gateway.yaml` in the working folder.
    var path: String {
        self.config ?? ProcessInfo.processInfo.environment["PASO_CONFIG"] ?? "gateway.yaml"
    }

    var loader: ConfigurationLoader {
        self.share.map { ConfigurationLoader(shareFolder: URL(filePath: $0).standardizedFileURL.path) }
            ?? ConfigurationLoader()
    }
}

/// `paso gateway check-config`.
struct CheckConfigCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("check-config") }

    @Flag(help: ArgumentHelp(Phrase.text("option.explain")))
    var explain = false

    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var common: CommonOptions

    private static func refused(_ problems: [SettingsProblem]) -> ExitStatus {
        for problem in problems { Terminal.say(problem.report(in: Phrase.language)) }
        Terminal.note(Phrase.text("config.problems", ["count": "\(problems.count)"]))
        return .refused
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            if command.explain {
                Terminal.say(ConfigurationExplanation(in: Phrase.language).text())
                return .good
            }
            switch Site.load(command.configuration.path, loader: command.configuration.loader) {
            case .success(let site):
                // A token may be away when the gateway starts, but whoever checks wants to know.
                let problems = await site.trust.keyProblems(site.configuration)
                guard problems.isEmpty else { return Self.refused(problems) }
                Terminal.say(SiteText(Phrase.language).text(site))
                return .good
            case .failure(let problems):
                return Self.refused(problems.problems)
            }
        }
    }
}
