import ArgumentParser
import Canonical
import Foundation
import Gateway
import Trust

/// `paso trust add FILE`: puts a certificate into the folder of its country and role, after showing what it is.
struct TrustAddCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("add", key: "trust.add") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.anchor"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.text("option.country.anchor"), valueName: "XX"))
    var country: String

    @Option(
        help: ArgumentHelp(Phrase.text("option.role.anchor"), valueName: AnchorFolder.roleNames.joined(separator: "|"))
    )
    var role: String

    @OptionGroup var place: AnchorOptions

    @Option(help: ArgumentHelp(Phrase.text("option.anchor.from"), valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp(Phrase.text("option.anchor.until"), valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp(Phrase.text("option.anchor.source"), valueName: "text"))
    var source: String?

    @Option(help: ArgumentHelp(Phrase.text("option.anchor.checked"), valueName: "text"))
    var checked: String?

    @Flag(help: ArgumentHelp(Phrase.text("option.anchor")))
    var anchor = false

    @Flag(help: ArgumentHelp(Phrase.text("option.pin")))
    var pin = false

    @Flag(help: ArgumentHelp(Phrase.text("option.yes")))
    var yes = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard AnchorFolder.roleNames.contains(self.role) else {
            throw ValidationError(
                Phrase.text("option.role.unknown", ["known": AnchorFolder.roleNames.joined(separator: ", ")])
            )
        }
        guard CountryCode(rawValue: self.country) != nil else {
            throw ValidationError(Phrase.text("option.country.unknown", ["text": String(self.country.prefix(20))]))
        }
        guard self.place.place != nil else { throw ValidationError(Phrase.text("option.certificates.missing")) }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            guard let place = command.place.place else { throw CommandError.noTrustSource }
            let adding = AnchorAdding(
                folder: AnchorFolder.path(
                    in: place.folder,
                    place.environment,
                    country: command.country,
                    role: command.role
                ),
                note: try command.note(),
                mayPin: command.pin,
                isAnchor: command.anchor
            )
            let additions = try adding.additions(Terminal.read(command.file), path: command.file)
            for addition in additions { Terminal.say(AnchorText(Phrase.language).text(addition, now: Date())) }
            guard command.yes || Self.isConfirmed() else { throw CommandError.notConfirmed }
            for addition in additions { try adding.write(addition) }
            Terminal.say(Phrase.text("trust.added", ["folder": adding.folder]))
            return .good
        }
    }

    private func note() throws -> AnchorNote {
        let from = try self.from.map { try Self.date($0, isEnd: false) }
        let until = try self.until.map { try Self.date($0, isEnd: true) }
        if let from, let until, until < from { throw CommandError.wrongInterval(self.from ?? "", self.until ?? "") }
        return AnchorNote(from: from, until: until, source: self.source, checked: self.checked)
    }

    private static func date(_ text: String, isEnd: Bool) throws -> Date {
        guard let date = AnchorNote.date(text, isEnd: isEnd) else { throw CommandError.notATime(text) }
        return date
    }

    /// Asks the person at the terminal; no answer is no.
    private static func isConfirmed() -> Bool {
        Terminal.note(Phrase.text("trust.confirm"))
        let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
        return ["y", "yes", "s", "sí", "si", "sim", "o", "oui"].contains(answer)
    }
}
