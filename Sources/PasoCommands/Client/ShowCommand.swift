import ArgumentParser
import Gateway

/// `paso show ID`: what happened to one document, from top to bottom.
struct ShowCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("show") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.any-id"), valueName: "id"))
    var id: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var client: ClientOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let view = try await ClientConnection.with(command.client) { try await $0.document(command.id) }
            Terminal.say(command.output.isJSON ? try Terminal.json(view) : TimelineText(Phrase.language).text(view))
            return CommandResult(rawValue: view.result)?.exitStatus ?? .good
        }
    }
}

/// `paso find`: documents by number, party or time.
struct FindCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("find") }

    @Option(help: ArgumentHelp(Phrase.text("option.number"), valueName: "number"))
    var number: String?

    @Option(help: ArgumentHelp(Phrase.text("option.party"), valueName: "party"))
    var party: String?

    @Option(help: ArgumentHelp(Phrase.text("option.state"), valueName: "state"))
    var state: String?

    @Option(help: ArgumentHelp(Phrase.text("option.since"), valueName: "time"))
    var since: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var client: ClientOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if self.number == nil, self.party == nil, self.state == nil, self.since == nil {
            throw ValidationError(Phrase.text("find.nothing"))
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let since = try command.since.map { try CommandTime.rfc3339($0) }
            let items = try await ClientConnection.with(command.client) { client in
                try await Paging.all { cursor in
                    try await client.find(
                        number: command.number,
                        party: command.party,
                        state: command.state,
                        since: since,
                        cursor: cursor
                    )
                }
            }
            Terminal.say(command.output.isJSON ? try Terminal.json(items) : ListText(Phrase.language).documents(items))
            return items.isEmpty ? .refused : .good
        }
    }
}
