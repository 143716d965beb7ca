import AS4
import ArgumentParser
import Foundation
import Trust

/// `paso as4 inspect FILE`: explains a captured AS4 message or answer, offline.
struct AS4InspectCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("inspect", key: "as4.inspect") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.captured"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.text("option.as4-keys"), valueName: "dir"))
    var keys: String?

    @Option(help: ArgumentHelp(Phrase.text("option.trust"), valueName: "dir"))
    var trust: String?

    @Option(help: ArgumentHelp(Phrase.text("option.as4-at"), valueName: "time"))
    var at: String?

    @Option(help: ArgumentHelp(Phrase.text("option.as4-message"), valueName: "file"))
    var message: String?

    @Option(help: ArgumentHelp(Phrase.text("option.as4-payloads"), valueName: "dir"))
    var payloads: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run { try command.inspected(now: Date()) }
    }

    /// Does the work, and says how to end.
    func inspected(now: Date) throws -> ExitStatus {
        let octets = try Terminal.read(self.file)
        let inspection = try self.inspector(now: now).inspect(octets)
        Terminal.say(try self.text(inspection))
        if let payloads {
            for (name, path) in try PayloadFolder(payloads).write(inspection.payloads) {
                Terminal.note(Phrase.text("as4.inspect.payload.written", ["part": name, "path": path]))
            }
        }
        return CommandResult(inspection.verdict.result).exitStatus
    }

    private func inspector(now: Date) throws -> MessageInspector {
        let folder = try self.keys.map { try KeyFolder($0) }
        return MessageInspector(
            keys: folder?.keys ?? [],
            certificates: folder?.certificates ?? [],
            store: try self.trust.map { try TrustFolder.store(URL(filePath: $0)) },
            at: try self.at.map { try CommandTime.date($0, now: now) } ?? now,
            original: try self.message.map(Self.original)
        )
    }

    private static func original(_ path: String) throws -> SentMessage {
        guard let original = MessageInspector.original(try Terminal.read(path)) else {
            throw CommandError.notAMessage(path)
        }
        return original
    }

    private func text(_ inspection: MessageInspection) throws -> String {
        self.output.isJSON
            ? MessageJSON(Phrase.language).text(inspection, name: self.file)
            : MessageText(Phrase.language, columns: InspectCommand.columns).text(inspection, name: self.file)
    }
}

extension CommandResult {
    /// The same word as of an inspection of a message.
    init(_ result: MessageInspection.Verdict.Result) {
        switch result {
        case .good: self = .good
        case .warned: self = .warned
        case .refused: self = .refused
        case .unusable: self = .unusable
        }
    }
}
