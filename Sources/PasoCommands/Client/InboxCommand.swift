import ArgumentParser
import Gateway

/// `paso inbox`: lists what waits, fetches one item, or takes it.
struct InboxCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("inbox") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.delivery"), valueName: "delivery-id"))
    var id: String?

    @Option(help: ArgumentHelp(Phrase.text("option.form"), valueName: "original|canonical|national"))
    var form: String = "national"

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(Phrase.text("option.output"), valueName: "file"))
    var outputFile: String?

    @Flag(help: ArgumentHelp(Phrase.text("option.ack")))
    var ack = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var client: ClientOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard NationalClient.Form(rawValue: self.form) != nil else {
            throw ValidationError(Phrase.text("option.form.unknown"))
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            try await ClientConnection.with(command.client) { client in
                guard let id = command.id else { return try await command.list(client) }
                if !command.ack || command.outputFile != nil {
                    let bytes = try await client.fetch(id, NationalClient.Form(rawValue: command.form) ?? .national)
                    try Terminal.write(bytes, to: command.outputFile)
                }
                if command.ack {
                    let answer = try await client.acknowledge(id)
                    Terminal.note(Phrase.text(answer.isFirst ? "inbox.taken" : "inbox.taken-before", ["id": id]))
                }
                return .good
            }
        }
    }

    private func list(_ client: NationalClient) async throws -> ExitStatus {
        let items = try await Paging.all { try await client.inbox(cursor: $0) }
        Terminal.say(self.output.isJSON ? try Terminal.json(items) : ListText(Phrase.language).inbox(items))
        return .good
    }
}

/// Follows cursors to the end of a listing.
enum Paging {
    /// The most items that a command lists.
    static let itemsMax = 10_000

    static func all<Item: Codable & Sendable & Equatable>(
        _ page: (String?) async throws -> PageView<Item>
    ) async throws -> [Item] {
        var items: [Item] = []
        var cursor: String?
        repeat {
            let next = try await page(cursor)
            items += next.items
            cursor = next.next
        } while cursor != nil && items.count < Self.itemsMax
        return items
    }
}
