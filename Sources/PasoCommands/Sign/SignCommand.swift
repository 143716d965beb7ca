import ArgumentParser
import Foundation
import Signing
import Trust

/// `paso sign FILE`: signs a document in one of the styles that one party signs.
struct SignCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("sign", key: "sign") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.to-sign"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.text("option.sign-style"), valueName: Self.styles.joined(separator: "|")))
    var style: String

    @OptionGroup var signing: SigningKeyOptions

    @Option(help: ArgumentHelp(Phrase.text("option.algorithm"), valueName: "name"))
    var algorithm: String?

    @OptionGroup var authorities: TimestampOptions

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(Phrase.text("option.output"), valueName: "file"))
    var out: String?

    @OptionGroup var common: CommonOptions

    /// The styles in which this command signs; certificates of origin have a command of their own.
    static var styles: [String] {
        (SignatureStyle.all.map(\.id) + XAdESStyle.all.map(\.id)).map(\.rawValue)
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let style = SignatureStyle.ID(rawValue: command.style)
            let signing = try DocumentSigning(
                style: style,
                algorithm: try DocumentSigning.algorithm(command.algorithm),
                identity: try command.signing.identity(),
                augmentation: try command.authorities.augmentation()
            )
            let outcome = try await signing.sign(try Terminal.read(command.file), now: { Date() })
            try Terminal.write(outcome.octets, to: command.out)
            return outcome.tell(style: command.style, file: command.out)
        }
    }
}

/// `paso timestamp FILE`: adds a timestamp, and for B-LT revocation data, to a signature that is there.
struct TimestampCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("timestamp", key: "timestamp") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.to-stamp"), valueName: "file"))
    var file: String

    @Flag(name: .customLong("long-term"), help: ArgumentHelp(Phrase.text("option.long-term")))
    var isLongTerm = false

    @OptionGroup var authorities: TimestampOptions

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(Phrase.text("option.output"), valueName: "file"))
    var out: String?

    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let level: XAdESLevel = command.isLongTerm ? .longTerm : .timestamped
            let augmentation = try command.authorities.augmentation()
            try augmentation.check(level)
            let octets = try Terminal.read(command.file)
            let outcome = try await augmentation.raise(octets, to: level, now: { Date() })
            if outcome.fault != nil {
                // Nothing was added, so nothing is written: the file that is there is the one to try again with.
                return outcome.tell(style: level.style.rawValue, file: command.file)
            }
            try Terminal.write(outcome.octets, to: command.out)
            if outcome.octets == octets { Terminal.note(Phrase.text("timestamp.there")) }
            return outcome.tell(style: level.style.rawValue, file: command.out)
        }
    }
}

/// Which authorities are asked for timestamps, and whom to trust when proof is added.
struct TimestampOptions: ParsableArguments {
    @Option(name: .customLong("tsa"), help: ArgumentHelp(Phrase.text("option.tsa"), valueName: "url"))
    var tsa: [String] = []

    @Option(name: .customLong("tsa-policy"), help: ArgumentHelp(Phrase.text("option.tsa-policy"), valueName: "oid"))
    var policy: String?

    @Option(help: ArgumentHelp(Phrase.text("option.trust-proof"), valueName: "dir"))
    var trust: String?

    init() {}

    func augmentation() throws -> ProofAddition {
        ProofAddition(
            addresses: self.tsa,
            policy: self.policy,
            store: try self.trust.map { try TrustFolder.store(URL(filePath: $0)) }
        )
    }
}
