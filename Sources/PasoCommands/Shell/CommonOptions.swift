import ArgumentParser
import Texts

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(
        name: [.customLong("lang"), .customLong("language")],
        help: ArgumentHelp(
            Phrase.text("option.lang"),
            valueName: Language.allCases.map(\.rawValue).joined(separator: "|")
        )
    )
    var language: String?

    init() {}

    func validate() throws {
        if let language, Language(tag: language) == nil {
            throw ValidationError(Phrase.text("option.lang.unknown", ["text": String(language.prefix(40))]))
        }
    }
}

/// `--json` for commands whose result scripts read.
struct OutputOptions: ParsableArguments {
    @Flag(name: .customLong("json"), help: ArgumentHelp(Phrase.text("option.json")))
    var isJSON = false

    init() {}
}

/// Help of a command from the catalogue: what it does, and examples that can be copied.
enum Help {
    static func configuration(
        _ name: String,
        subcommands: [any ParsableCommand.Type] = [],
        defaultSubcommand: (any ParsableCommand.Type)? = nil,
        key: String? = nil
    ) -> CommandConfiguration {
        let key = key ?? name
        return CommandConfiguration(
            commandName: name,
            abstract: Phrase.text("help.\(key)"),
            discussion: Self.flowing(Phrase.text("help.\(key).more")),
            subcommands: subcommands,
            defaultSubcommand: defaultSubcommand
        )
    }

    /// Prose without its line ends, so that the width of the terminal decides; indented lines stay as they are.
    static func flowing(_ text: String) -> String {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let last = lines.last, Self.isProse(last), Self.isProse(line) {
                lines[lines.count - 1] += " " + line
            } else {
                lines.append(String(line))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func isProse(_ line: some StringProtocol) -> Bool {
        line.first.map { $0 != " " } ?? false
    }
}
