import ArgumentParser
import Gateway

/// `paso parked`: what waits for an operator, and what the operator decides.
struct ParkedCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        Help.configuration(
            "parked",
            subcommands: [ParkedListCommand.self, RetryCommand.self, ReleaseCommand.self, DiscardCommand.self],
            defaultSubcommand: ParkedListCommand.self
        )
    }
}

/// `paso parked list`.
struct ParkedListCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("list", key: "parked.list") }

    @OptionGroup var output: OutputOptions
    @OptionGroup var client: ClientOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let items = try await ClientConnection.with(command.client) { client in
                try await Paging.all { try await client.parked(cursor: $0) }
            }
            Terminal.say(command.output.isJSON ? try Terminal.json(items) : ListText(Phrase.language).parked(items))
            return .good
        }
    }
}

/// What the three decisions share.
struct ParkedOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(Phrase.text("argument.parked"), valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp(Phrase.text("option.reason"), valueName: "text"))
    var reason: String

    @OptionGroup var client: ClientOptions
    @OptionGroup var common: CommonOptions

    init() {}

    func resolve(_ action: String) async throws {
        let options = self
        try await Terminal.run {
            try await ClientConnection.with(options.client) { client in
                try await client.resolve(options.id, action: action, reason: options.reason)
            }
            Terminal.say(Phrase.text("parked.\(action)", ["id": options.id]))
            return .good
        }
    }
}

/// `paso parked retry`.
struct RetryCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("retry", key: "parked.retry-command") }
    @OptionGroup var options: ParkedOptions
    mutating func run() async throws { try await self.options.resolve("retry") }
}

/// `paso parked release`.
struct ReleaseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("release", key: "parked.release-command") }
    @OptionGroup var options: ParkedOptions
    mutating func run() async throws { try await self.options.resolve("release") }
}

/// `paso parked discard`.
struct DiscardCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("discard", key: "parked.discard-command") }
    @OptionGroup var options: ParkedOptions
    mutating func run() async throws { try await self.options.resolve("discard") }
}
