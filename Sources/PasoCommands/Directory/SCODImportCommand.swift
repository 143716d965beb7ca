import ArgumentParser
import Canonical
import Foundation
import SCOD
import Texts

/// `paso scod import FILE… --into DIR`: verified files of the directory into a replica.
struct SCODImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("import", key: "scod.import") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.scod.files"), valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp(Phrase.text("option.scod.into"), valueName: "dir"))
    var into: String

    @OptionGroup var trust: SCODTrustOptions
    @OptionGroup var adapter: SCODAdapterOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let adapter = try command.adapter.adapter()
            let reader = ReplicaReader(adapter: adapter, trust: try command.trust.trusted())
            let intake = ReplicaImport(into: ReplicaFolder(command.into), reader: reader)
            let now = UTCTime(Date())
            let (outcomes, replica) = try intake.take(command.files, now: now) { (name) throws(SCODError) in
                try ReplicaImport.item(atPath: name)
            }
            for (name, outcome) in outcomes { Terminal.say(Self.line(name, outcome)) }
            let edition = try ReplicaEdition(replica, adapter: adapter)
            Terminal.say(SCODText(Phrase.language).summary(edition, now: now))
            return outcomes.contains { $0.outcome.isRefused } ? .refused : .good
        }
    }

    /// One file's outcome, with everything that is remarkable.
    static func line(_ name: String, _ outcome: ReplicaImport.Outcome) -> String {
        switch outcome {
        case .known: return Phrase.text("scod.known", ["file": name])
        case .refused(let error): return Phrase.text("scod.refused", ["file": name, "words": Terminal.words(error)])
        case .imported(let actions, let remarks, let skipped):
            let first = Phrase.text("scod.imported", ["file": name, "actions": "\(actions)"])
            let notes = remarks.map { "  ! \($0)" } + skipped.map { "  ! \(Terminal.words($0))" }
            return ([first] + notes).joined(separator: "\n")
        }
    }
}

extension ReplicaImport.Outcome {
    /// True for a file that was not taken.
    var isRefused: Bool {
        switch self {
        case .refused: true
        case .imported, .known: false
        }
    }
}

/// `paso scod show --replica DIR`: what a replica holds and how old it is.
struct SCODShowCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("show", key: "scod.show") }

    @Option(help: ArgumentHelp(Phrase.text("option.scod.replica"), valueName: "dir"))
    var replica: String

    @OptionGroup var adapter: SCODAdapterOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            guard let edition = try SCODReplica.edition(command.replica, try command.adapter.adapter()) else {
                throw CommandError("CMD-001", ["path": command.replica], exit: .noInput)
            }
            Terminal.say(SCODText(Phrase.language).summary(edition, now: UTCTime(Date())))
            return .good
        }
    }
}
