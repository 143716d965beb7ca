import AdapterKit
import ArgumentParser
import Canonical
import Dialects
import Gateway
import Texts

/// `paso translate FILE --to DIALECT|canonical`: one document in another form, with everything that it cannot carry.
struct TranslateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("translate") }

    /// The name of the canonical form on the command line.
    static let canonical = "canonical"

    @Argument(help: ArgumentHelp(Phrase.text("argument.translatable"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.text("option.to"), valueName: Self.targets.joined(separator: "|")))
    var to: String

    @Option(
        help: ArgumentHelp(
            Phrase.text("option.profile"),
            valueName: IntercomProfile.allCases.map(\.rawValue).joined(separator: "|")
        )
    )
    var profile: String = IntercomProfile.standard.rawValue

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(Phrase.text("option.output"), valueName: "file"))
    var outputFile: String?

    @OptionGroup var common: CommonOptions

    /// Every form that can be written.
    static var targets: [String] { DialectCatalogue.all.map(\.id.rawValue) + [Self.canonical] }

    func validate() throws {
        guard Self.targets.contains(self.to) else {
            throw ValidationError(Phrase.text("option.to.unknown", ["known": Self.targets.joined(separator: ", ")]))
        }
        guard IntercomProfile(rawValue: self.profile) != nil else {
            let known = IntercomProfile.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(Phrase.text("option.profile.unknown", ["known": known]))
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let translated = try Self.translate(
                try Terminal.read(command.file),
                to: command.to,
                profile: IntercomProfile(rawValue: command.profile) ?? .standard
            )
            try Terminal.write(translated.bytes, to: command.outputFile)
            for finding in translated.findings {
                Terminal.note("\(finding.severity == .info ? "·" : "!") \(Terminal.words(finding))")
            }
            for loss in translated.losses {
                Terminal.note(LossLine.text(loss, in: Phrase.language))
            }
            return .good
        }
    }

    /// What a translation gave.
    struct Translated: Equatable {
        var bytes: [UInt8]
        var findings: [Finding]
        var losses: [Loss]
    }

    /// Translates XML of any dialect, or canonical JSON, into a dialect or into canonical JSON.
    static func translate(
        _ bytes: [UInt8],
        to target: String,
        profile: IntercomProfile = .standard
    ) throws -> Translated {
        let isJSON = bytes.first { !($0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09) } == UInt8(ascii: "{")
        let certificate: TradeCertificate
        var findings: [Finding] = []
        if isJSON {
            certificate = try CanonicalJSON.decodeCertificate(bytes)
        } else {
            let (_, decoded) = try DialectCatalogue.read(bytes)
            certificate = decoded.certificate
            findings = decoded.findings
        }
        if target == Self.canonical {
            return Translated(bytes: CanonicalJSON.encode(certificate) + [0x0A], findings: findings, losses: [])
        }
        guard let dialect = DialectCatalogue.dialect(DialectIdentifier(rawValue: target)) else {
            throw CommandError.unknownDialect(target, known: Self.targets)
        }
        var options = Self.options()
        options.intercom = profile
        let encoded = try dialect.encode(certificate, options: options)
        return Translated(bytes: encoded.bytes, findings: findings, losses: encoded.losses)
    }

    /// Names of authorities from the adapters that came with Paso, where they can be found.
    private static func options() -> EncodeOptions {
        let loader = AdapterLoader(dialects: Set(DialectCatalogue.all.map(\.id.rawValue)))
        let adapters = try? loader.loadAll(in: ConfigurationLoader.shareBesideExecutable() + "/Peers").get()
        let names = (adapters ?? [:]).compactMapValues {
            $0.document(.phytosanitaryCertificate)?.issuers.first?.name
        }
        return EncodeOptions(authorityNames: names)
    }
}

/// One loss as a line.
enum LossLine {
    static func text(_ loss: Loss, in language: Language) -> String {
        let value = loss.value.map { " \"\($0)\"" } ?? ""
        let replacement = loss.replacement.map { " → \"\($0)\"" } ?? ""
        return
            "\(Phrase.text("loss.\(loss.effect.text)", in: language)) \(loss.path.text):\(value)\(replacement) (\(loss.reason.text))"
    }
}
