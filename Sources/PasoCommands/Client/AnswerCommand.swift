import ArgumentParser
import Exchange
import Gateway
import Trust

/// `paso answer ID`: sends the authority's decision back.
struct AnswerCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("answer") }

    static let decisions = AuthorityDecision.names

    @Argument(help: ArgumentHelp(Phrase.text("argument.delivery"), valueName: "delivery-id"))
    var id: String

    @Option(help: ArgumentHelp(Phrase.text("option.decision"), valueName: Self.decisions.joined(separator: "|")))
    var decision: String

    @Option(help: ArgumentHelp(Phrase.text("option.answer-reason"), valueName: "text"))
    var reason: String?

    @Option(help: ArgumentHelp(Phrase.text("option.reason-code"), valueName: "code"))
    var reasonCode: String?

    @Option(help: ArgumentHelp(Phrase.text("option.quantity"), valueName: "item:value:unit"))
    var quantity: [String] = []

    @OptionGroup var output: OutputOptions
    @OptionGroup var client: ClientOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard Self.decisions.contains(self.decision) else {
            throw ValidationError(
                Phrase.text("option.decision.unknown", ["known": Self.decisions.joined(separator: ", ")])
            )
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let request = try command.request()
            let key = "answer-\(Digest.of(Array("\(command.id)\n\(try Terminal.json(request))".utf8)).hex)"
            let receipt = try await ClientConnection.with(command.client) { client in
                try await Patience(seconds: 120).repeating {
                    try await client.answer(command.id, request, idempotencyKey: key)
                }
            }
            Terminal.say(command.output.isJSON ? try Terminal.json(receipt) : Self.text(receipt))
            return .good
        }
    }

    private static func text(_ receipt: AnswerReceipt) -> String {
        let sent = Phrase.text(
            "answer.sent",
            [
                "decision": Phrase.text("decision.\(receipt.decision)"), "exchange": receipt.exchangeId,
                "sequence": "\(receipt.sequence)",
            ]
        )
        return ([sent] + (receipt.findings ?? []).map(FindingLine.text)).joined(separator: "\n")
    }

    /// The answer as the API takes it; a decision against a document needs its reason.
    func request() throws -> AnswerRequest {
        if self.reason == nil, self.decision == "rejected" || self.decision == "cancelled" {
            throw CommandError.reasonMissing(self.decision)
        }
        let quantities = try self.quantity.map { text in
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 3, let item = Int(parts[0]), !parts[1].isEmpty, !parts[2].isEmpty else {
                throw CommandError.notAQuantity(text)
            }
            return AnsweredQuantity(item: item, value: String(parts[1]), unit: String(parts[2]))
        }
        return AnswerRequest(
            decision: self.decision,
            reason: self.reason,
            reasonCode: self.reasonCode,
            quantities: quantities.isEmpty ? nil : quantities
        )
    }
}
