import ArgumentParser
import Canonical
import Dialects
import Foundation
import Signing
import Texts
import Trust

/// `paso cod`: makes certificates of origin valid, stage by stage.
struct CODCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        Help.configuration(
            "cod",
            subcommands: [CODFieldsCommand.self, CODSignCommand.self, CODCertifyCommand.self, CODCompleteCommand.self]
        )
    }
}

/// The key with which a step is signed.
struct SigningKeyOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.text("option.signing-key"), valueName: "file"))
    var key: String

    @Option(
        name: [.customLong("cert"), .customLong("certificate")],
        help: ArgumentHelp(Phrase.text("option.signing-cert"), valueName: "file")
    )
    var cert: String

    @Option(help: ArgumentHelp(Phrase.text("option.passphrase-file"), valueName: "file"))
    var passphraseFile: String?

    init() {}

    /// The environment's variable with the passphrase, for callers that keep secrets there.
    static let variable = "PASO_KEY_PASSPHRASE"

    /// Key and certificate; refuses those that do not belong together.
    func identity(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> Identity {
        var passphrase = environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
        if let file = self.passphraseFile {
            passphrase = String(String(decoding: try Terminal.read(file), as: UTF8.self).prefix { !$0.isNewline })
        }
        return try Identity(
            certificateFile: URL(filePath: self.cert),
            keyFile: URL(filePath: self.key),
            passphrase: passphrase
        )
    }
}

/// `paso cod sign FILE`: the exporter signs.
struct CODSignCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("sign", key: "cod.sign") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.cod-draft"), valueName: "file"))
    var file: String

    @OptionGroup var signing: SigningKeyOptions

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(Phrase.text("option.output"), valueName: "file"))
    var out: String?

    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let step = try OriginSigning(try Terminal.read(command.file))
            try Terminal.write(try step.signed(by: try command.signing.identity()), to: command.out)
            return .good
        }
    }
}

/// `paso cod certify FILE`: the entity adds its block, the date and the number.
struct CODCertifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("certify", key: "cod.certify") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.cod-signed"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.text("option.entity"), valueName: "file"))
    var entity: String

    @Option(help: ArgumentHelp(Phrase.text("option.number"), valueName: "number"))
    var number: String

    @Option(help: ArgumentHelp(Phrase.text("option.copy"), valueName: "0-99"))
    var copy = 0

    @Option(help: ArgumentHelp(Phrase.text("option.certificate-date"), valueName: "time"))
    var date: String?

    @Option(help: ArgumentHelp(Phrase.text("option.control-code"), valueName: "text"))
    var controlCode: String?

    @Option(help: ArgumentHelp(Phrase.text("option.trust-exporter"), valueName: "dir"))
    var trust: String?

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(Phrase.text("option.output"), valueName: "file"))
    var out: String?

    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let now = Date()
            let step = try OriginSigning(try Terminal.read(command.file))
            let entity = try EntityFormat.read(command.entity)
            let date = try command.date.map { try CommandTime.date($0, now: now) } ?? now
            let written = date.formatted(.iso8601)
            let certification = CODCertification(
                entity: entity,
                date: written,
                number: try step.number(command.number, copy: command.copy, entity: entity, date: written),
                controlCode: command.controlCode
            )
            let store = try command.trust.map { try TrustFolder.store(URL(filePath: $0)) }
            let certified = try step.certified(certification, trusting: store, now: now)
            for finding in (try? DialectCatalogue.read(certified.octets))?.decoded.findings ?? [] {
                Terminal.note("\(finding.severity == .info ? "·" : "!") \(Terminal.words(finding))")
            }
            for loss in certified.losses { Terminal.note(LossLine.text(loss, in: Phrase.language)) }
            try Terminal.write(certified.octets, to: command.out)
            Terminal.note(Phrase.text("cod.certified", ["number": certification.number.text]))
            return .good
        }
    }
}

/// `paso cod complete FILE`: the entity's official signs.
struct CODCompleteCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("complete", key: "cod.complete") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.cod-certified"), valueName: "file"))
    var file: String

    @OptionGroup var signing: SigningKeyOptions

    @Option(help: ArgumentHelp(Phrase.text("option.trust-exporter"), valueName: "dir"))
    var trust: String?

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp(Phrase.text("option.output-number"), valueName: "file")
    )
    var out: String?

    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let step = try OriginSigning(try Terminal.read(command.file))
            let store = try command.trust.map { try TrustFolder.store(URL(filePath: $0)) }
            let complete = try step.completed(by: try command.signing.identity(), trusting: store)
            let out = try command.out ?? Self.file(named: step.number)
            try Terminal.write(complete, to: out)
            if out != "-" { Terminal.note(Phrase.text("cod.completed", ["file": out])) }
            return .good
        }
    }

    /// `<CertificateID>.xml`, as the specification names the file; never over a file that is there.
    ///
    /// The number comes from the document, so it is only taken where it is letters and digits.
    static func file(named number: String?) throws -> String {
        guard let number, OriginNumber(DocumentNumber(number)) != nil else {
            throw CommandError("CMD-031", ["number": String((number ?? "").prefix(80)), "expected": "…"], exit: .usage)
        }
        let name = "\(number).xml"
        guard !FileManager.default.fileExists(atPath: name) else {
            throw CommandError("CMD-034", ["path": name], exit: .cannotCreate)
        }
        return name
    }
}
