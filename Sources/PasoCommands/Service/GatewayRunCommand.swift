import ArgumentParser
import Gateway
import Logging
import Settings

/// `paso gateway run`: the long-running service.
struct GatewayRunCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("run") }

    /// The levels that can be asked for.
    static let levels = ["debug", "info", "warning", "error"]

    @Option(help: ArgumentHelp(Phrase.text("option.log-level"), valueName: Self.levels.joined(separator: "|")))
    var logLevel: String = "info"

    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard Self.levels.contains(self.logLevel) else {
            throw ValidationError(
                Phrase.text("option.log-level.unknown", ["known": Self.levels.joined(separator: ", ")])
            )
        }
    }

    mutating func run() async throws {
        let command = self
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        var logger = Logger(label: "paso")
        logger.logLevel = Logger.Level(rawValue: command.logLevel) ?? .info
        let service = GatewayService(
            command.configuration.path,
            loader: command.configuration.loader,
            logger: logger,
            onListening: { [logger] name, port in
                logger.info("listening", metadata: ["listener": "\(name)", "port": "\(port)"])
            }
        )
        try await Terminal.run {
            try await service.run()
            return .good
        }
    }
}
