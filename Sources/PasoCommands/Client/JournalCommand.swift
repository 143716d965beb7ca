import ArgumentParser
import Gateway

/// `paso journal`: everything that happened at a gateway, in order, also what belongs to no document.
struct JournalCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("journal") }

    @Option(help: ArgumentHelp(Phrase.text("option.after"), valueName: "position"))
    var after: UInt = 0

    @Option(help: ArgumentHelp(Phrase.text("option.event"), valueName: "name"))
    var event: [String] = []

    @OptionGroup var output: OutputOptions
    @OptionGroup var client: ClientOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let items = try await ClientConnection.with(command.client) { client in
                try await Paging.all { cursor in
                    try await client.events(cursor: cursor ?? "\(command.after)")
                }
            }
            let wanted = items.filter { command.event.isEmpty || command.event.contains($0.event.name) }
            Terminal.say(
                command.output.isJSON ? try Terminal.json(wanted) : TimelineText(Phrase.language).journal(wanted)
            )
            return .good
        }
    }
}

extension TimelineText {
    /// One line for each event, its position and its document first.
    func journal(_ items: [JournalView]) -> String {
        guard !items.isEmpty else { return Phrase.text("list.empty", in: self.language) }
        return items.map { item in
            "\(item.position)\(self.event(item.event))\(item.documentId.map { "  document=\($0)" } ?? "")"
        }.joined(separator: "\n")
    }
}
