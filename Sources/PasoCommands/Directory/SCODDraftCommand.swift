import ArgumentParser
import Canonical
import Foundation
import SCOD
import Trust

/// A table of officials with the key that signs for it.
struct SCODTableOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.text("option.scod.crl"), valueName: "file"))
    var crl: [String] = []

    @Option(help: ArgumentHelp(Phrase.text("option.scod.key"), valueName: "file"))
    var key: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.signer"), valueName: "file"))
    var signer: String?

    init() {}

    /// Who signs; nil where no key is named.
    func identity() throws -> Identity? {
        guard let key = self.key, let signer = self.signer else { return nil }
        return try Identity(certificateFile: URL(filePath: signer), keyFile: URL(filePath: key))
    }

    /// The table's records, with what the revocation lists add.
    func records(_ table: String) throws -> [DraftRecord] {
        let folder = URL(filePath: table).deletingLastPathComponent()
        let text = String(decoding: try Terminal.read(table), as: UTF8.self)
        let records = try DraftTable.records(text) { (name) throws(SCODError) in
            try DraftTable.certificate(name.hasPrefix("/") ? name : folder.appending(path: name).path)
        }
        let lists = try self.crl.flatMap { try TrustFolder.read(URL(filePath: $0)).revocationLists }
        return DraftRecord.revoking(records, by: lists)
    }
}

/// `paso scod draft TABLE -o FILE`: a signed replica made of a table and certificates, for tests and demonstrations.
struct SCODDraftCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("draft", key: "scod.draft") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.scod.table"), valueName: "table"))
    var table: String

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(Phrase.text("option.output"), valueName: "file"))
    var outputFile: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.from"), valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod.until"), valueName: "time"))
    var until: String?

    @Flag(help: ArgumentHelp(Phrase.text("option.scod.daily")))
    var daily = false

    @OptionGroup var source: SCODTableOptions
    @OptionGroup var adapter: SCODAdapterOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard self.source.key != nil, self.source.signer != nil else {
            throw ValidationError(Phrase.text("option.scod.signing"))
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            guard let identity = try command.source.identity() else { return .usage }
            let adapter = try command.adapter.adapter()
            let now = Date()
            let period = ReplicaPeriod(
                command.daily ? .delta : .replica,
                from: try command.from.map { UTCTime(try CommandTime.date($0, now: now)) } ?? adapter.begins,
                until: UTCTime(try command.until.map { try CommandTime.date($0, now: now) } ?? now).wholeSecond
            )
            let records = try command.source.records(command.table)
            let bytes = try ReplicaWriter(adapter: adapter, identity: identity).write(records, period: period)
            try Terminal.write(bytes, to: command.outputFile)
            let words = ["records": "\(records.count)", "until": period.until.rfc3339]
            Terminal.note(Phrase.text("scod.drafted", words))
            return .good
        }
    }
}

extension UTCTime {
    /// Without the fraction of a second, which no file of the directory needs.
    var wholeSecond: UTCTime { UTCTime(milliseconds: self.milliseconds / 1000 * 1000) }
}
