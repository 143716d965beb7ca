import ArgumentParser
import Gateway

/// `paso gateway run`.
struct GatewayRunCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("run") }

    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            _ = try Site.load(command.configuration.path, loader: command.configuration.loader).get()
            return .good
        }
    }
}
