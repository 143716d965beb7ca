import ArgumentParser
import Foundation
import HTTPTransport
import Logging
import SCOD
import SCODClient
import ServiceLifecycle
import UnixSignals

/// `paso scod stand-in --replica DIR --port N`: answers as the directory's services would, on this machine.
struct SCODStandInCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("stand-in", key: "scod.stand-in") }

    @Option(help: ArgumentHelp(Phrase.text("option.scod.replica"), valueName: "dir"))
    var replica: String

    @Option(help: ArgumentHelp(Phrase.text("option.scod.port"), valueName: "port"))
    var port: Int = 8480

    @Option(help: ArgumentHelp(Phrase.text("option.scod.bind"), valueName: "address"))
    var bind: String = "127.0.0.1"

    @Option(help: ArgumentHelp(Phrase.text("option.scod.user"), valueName: "name"))
    var user: String

    @Option(help: ArgumentHelp(Phrase.text("option.scod.password-file"), valueName: "file"))
    var passwordFile: String

    @Option(help: ArgumentHelp(Phrase.text("option.scod.allow"), valueName: "address"))
    var allow: [String] = []

    @Option(help: ArgumentHelp(Phrase.text("option.scod.table"), valueName: "table"))
    var table: String?

    @OptionGroup var source: SCODTableOptions
    @OptionGroup var adapter: SCODAdapterOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (0...65_535).contains(self.port) else { throw ValidationError(Phrase.text("option.scod.port")) }
        guard self.table == nil || (self.source.key != nil && self.source.signer != nil) else {
            throw ValidationError(Phrase.text("option.scod.signing"))
        }
    }

    mutating func run() async throws {
        let command = self
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        let logger = Logger(label: "paso")
        try await Terminal.run {
            let standIn = try command.standIn()
            let listener = standIn.listener(host: command.bind, port: command.port, logger: logger) { port in
                Terminal.say(Phrase.text("scod.listening", ["address": "http://\(command.bind):\(port)/aladi-ws/"]))
            }
            let group = ServiceGroup(
                configuration: .init(
                    services: [listener],
                    gracefulShutdownSignals: [.sigint, .sigterm],
                    logger: logger
                )
            )
            try await group.run()
            return .good
        }
    }

    private func standIn() throws -> StandIn {
        let adapter = try self.adapter.adapter()
        guard let edition = try SCODReplica.edition(self.replica, adapter) else {
            throw CommandError("CMD-001", ["path": self.replica], exit: .noInput)
        }
        let password = try PasswordFile.read(self.passwordFile)
        let user = DirectoryAccess.User(password: password, addresses: self.allow.isEmpty ? nil : Set(self.allow))
        var publication: StandIn.Publication?
        if let table = self.table, let identity = try self.source.identity() {
            publication = .init(
                try self.source.records(table),
                writer: ReplicaWriter(adapter: adapter, identity: identity)
            )
        }
        return StandIn(
            edition.directory,
            access: DirectoryAccess(users: [self.user: user]),
            adapter: adapter,
            publication: publication
        ) { code in Terminal.note(Phrase.text("scod.answered", ["code": code])) }
    }
}
