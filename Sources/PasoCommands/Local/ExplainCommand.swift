import ArgumentParser
import Texts

/// `paso explain CODE`: what a code means and what to do.
struct ExplainCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("explain") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.code"), valueName: "code"))
    var code: String

    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let code = self.code.uppercased()
        try await Terminal.run {
            guard let explanation = Catalogue.explanation(code) else { throw CommandError.unknownCode(code) }
            Terminal.say(
                """
                \(explanation.code)
                  \(explanation.what.template(Phrase.language))
                  → \(explanation.remedy.template(Phrase.language))
                """
            )
            return .good
        }
    }
}
