import ArgumentParser
import Foundation
import SCOD
import Signing
import Trust

/// `paso verify FILE`: judges one signed document, offline.
struct VerifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("verify") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.signed"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.text("option.trust"), valueName: "dir"))
    var trust: String?

    @Option(help: ArgumentHelp(Phrase.text("option.at"), valueName: "time"))
    var at: String?

    @Option(help: ArgumentHelp(Phrase.text("option.style"), valueName: Self.styles.joined(separator: "|")))
    var style: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod"), valueName: "dir"))
    var scod: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    /// The names of every style.
    static var styles: [String] { DocumentSignatures.styles.map(\.rawValue) }

    func validate() throws {
        if let style = self.style, !Self.styles.contains(style) {
            throw ValidationError(
                Phrase.text("option.style.unknown", ["known": Self.styles.joined(separator: ", ")])
            )
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let now = Date()
            let verification = DocumentVerification(
                store: try command.trust.map { try TrustFolder.store(URL(filePath: $0)) } ?? TrustStore(),
                at: try command.at.map { try CommandTime.date($0, now: now) },
                style: command.style.map(SignatureStyle.ID.init(rawValue:)),
                directory: try command.scod.map {
                    DirectoryConsultation(try SCODReplica.edition($0, try SCODAdapterOptions.shipped()))
                },
                now: now
            )
            let report = verification.report(try Terminal.read(command.file))
            Terminal.say(
                command.output.isJSON
                    ? try Terminal.json(report) : VerificationText(Phrase.language).text(report, file: command.file)
            )
            return report.result.exitStatus
        }
    }
}
