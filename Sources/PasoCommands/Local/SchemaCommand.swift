import ArgumentParser
import Canonical

/// `paso schema`: the published JSON Schema of a kind of document.
struct SchemaCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("schema") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.schema"), valueName: Self.names.joined(separator: "|")))
    var name: String = "phytosanitary-certificate"

    @OptionGroup var common: CommonOptions

    /// The published schemas by the name that the command takes.
    static var names: [String] {
        CanonicalSchema.all.map { String($0.name.prefix { $0 != "." }) }
    }

    func validate() throws {
        guard Self.names.contains(self.name) else {
            throw ValidationError(Phrase.text("schema.unknown", ["known": Self.names.joined(separator: ", ")]))
        }
    }

    mutating func run() async throws {
        let name = self.name
        try await Terminal.run {
            guard let schema = CanonicalSchema.all.first(where: { $0.name.hasPrefix("\(name).") })?.schema else {
                return .usage
            }
            try Terminal.write(CanonicalJSON.readable(schema) + [0x0A], to: nil)
            return .good
        }
    }
}
