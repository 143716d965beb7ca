import ArgumentParser
import Exchange
import Foundation
import Gateway
import Inspection
import SCOD
import Signing
import Trust

/// `paso inspect FILE`: explains any document to a person, offline.
struct InspectCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("inspect") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.inspected"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.text("option.trust"), valueName: "dir"))
    var trust: String?

    @Option(help: ArgumentHelp(Phrase.text("option.at"), valueName: "time"))
    var at: String?

    @Option(help: ArgumentHelp(Phrase.text("option.scod"), valueName: "dir"))
    var scod: String?

    @Option(help: ArgumentHelp(Phrase.text("option.html"), valueName: "out"))
    var html: String?

    @Option(help: ArgumentHelp(Phrase.text("option.delivery"), valueName: "id"))
    var delivery: String?

    @Option(help: ArgumentHelp(Phrase.text("option.code-lists"), valueName: "dir"))
    var codeLists: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var client: ClientOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let bytes = try Terminal.read(command.file)
            let inspection = try await command.inspector(bytes, now: Date()).inspect(bytes, name: command.file)
            if let html = command.html {
                try Terminal.write(Array(PageReport(Phrase.language).text(inspection).utf8), to: html)
            }
            if command.html != "-" { Terminal.say(command.text(inspection)) }
            return CommandResult(inspection.result).exitStatus
        }
    }

    private func inspector(_ bytes: [UInt8], now: Date) async throws -> Inspector {
        Inspector(
            store: try self.trust.map { try TrustFolder.store(URL(filePath: $0)) } ?? TrustStore(),
            at: try self.at.map { try CommandTime.date($0, now: now) },
            now: now,
            directory: try self.scod.map(Self.directory),
            received: try await self.received(bytes),
            lists: try CodesCommand.lists(self.codeLists),
            claims: { SignatureClaim.claims(of: $0, $1) }
        )
    }

    /// What our gateway found out when the document came; it must be about the same octets.
    private func received(_ bytes: [UInt8]) async throws -> Authenticity? {
        guard let delivery else { return nil }
        let view = try await ClientConnection.with(self.client) { try await $0.document(delivery) }
        guard view.originalDigest == Digest.of(bytes).hex else { throw CommandError.otherDocument(delivery) }
        return view.authenticity?.authenticity
    }

    /// The replica in a folder; an empty folder answers that it has none.
    private static func directory(_ folder: String) throws -> DirectoryConsultation {
        let replica = try ReplicaFolder(folder).load()
        return DirectoryConsultation(
            try replica.map { try ReplicaEdition($0, adapter: try SCODAdapterOptions.shipped()) }
        )
    }

    private func text(_ inspection: Inspection) -> String {
        self.output.isJSON
            ? JSONReport(Phrase.language).text(inspection)
            : TextReport(Phrase.language, columns: Self.columns).text(inspection)
    }

    /// The width that the shell names, else the usual one.
    static var columns: Int {
        ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? TextReport.columnsDefault
    }
}

extension CommandResult {
    /// The same word as of an inspection.
    init(_ result: Inspection.Result) {
        switch result {
        case .good: self = .good
        case .warned: self = .warned
        case .refused: self = .refused
        case .unusable: self = .unusable
        }
    }
}
