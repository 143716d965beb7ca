import ArgumentParser
import Discovery
import DiscoveryClient
import Foundation
import Gateway
import HTTPTransport
import Texts

/// `paso partner lookup PARTICIPANT`: looks a partner up now, and tells each step.
struct PartnerLookupCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("lookup", key: "partner.lookup") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.participant"), valueName: "participant"))
    var participant: String

    @Option(help: ArgumentHelp(Phrase.text("option.partner.document"), valueName: "id"))
    var document: String?

    @Option(help: ArgumentHelp(Phrase.text("option.partner.process"), valueName: "id"))
    var process: String?

    @Option(help: ArgumentHelp(Phrase.text("option.partner.network"), valueName: "name"))
    var network: String?

    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let participant = try SchemedIdentifier(command.participant)
            let discovery = try command.discovery()
            let http = try HTTPClient()
            defer { http.stop() }
            let lookup = try discovery.lookup(in: try command.name(discovery), http)
            guard let document = command.document else { return try await command.list(participant, lookup) }
            let question = EndpointQuestion(
                participant,
                documentType: try SchemedIdentifier(document),
                process: try command.process.map { (text) throws(DiscoveryError) in try SchemedIdentifier(text) }
            )
            let report = await lookup.report(on: question, now: Date(), isFresh: true)
            let view = LookupView(report, in: Phrase.language)
            Terminal.say(command.output.isJSON ? try Terminal.json(view) : view.text)
            return view.result.exitStatus
        }
    }

    private func list(_ participant: SchemedIdentifier, _ lookup: NetworkLookup) async throws -> ExitStatus {
        let types: [String]
        do throws(DiscoveryError) {
            types = try await lookup.documentTypes(of: participant, now: Date()).map(\.text)
        } catch {
            Terminal.note(Terminal.words(error))
            return .refused
        }
        let lines = [Phrase.text("lookup.types")] + types.map { "  " + Terminal.plain($0) }
        Terminal.say(self.output.isJSON ? try Terminal.json(types) : lines.joined(separator: "\n"))
        return .good
    }

    private func discovery() throws -> DiscoveryConfiguration {
        let path = self.configuration.path
        guard FileManager.default.fileExists(atPath: path) else { throw CommandError.cannotRead(path) }
        guard let discovery = try self.configuration.loader.load(path).get().discovery else {
            throw CommandError.noDiscovery
        }
        return discovery
    }

    private func name(_ discovery: DiscoveryConfiguration) throws -> String {
        if let network = self.network { return network }
        let names = discovery.networks.map(\.name)
        guard names.count == 1, let name = names.first else { throw CommandError.severalNetworks(names) }
        return name
    }
}

extension CommandError {
    static let noDiscovery = CommandError("CMD-080", exit: .configuration)
    static func severalNetworks(_ names: [String]) -> CommandError {
        CommandError("CMD-081", ["networks": names.joined(separator: ", ")], exit: .usage)
    }
}
