import ArgumentParser
import Foundation
import Gateway
import SCOD
import Trust

/// `paso scod`: ALADI's directory of authorised officials.
struct SCODCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        Help.configuration(
            "scod",
            subcommands: [
                SCODImportCommand.self, SCODShowCommand.self, SCODQueryCommand.self, SCODFetchCommand.self,
                SCODDraftCommand.self, SCODStandInCommand.self,
            ]
        )
    }
}

/// How the directory's files and services are written.
struct SCODAdapterOptions: ParsableArguments {
    @Option(name: .customLong("adapter"), help: ArgumentHelp(Phrase.text("option.scod.adapter"), valueName: "file"))
    var file: String?

    init() {}

    /// The file that was named, else the one that came with Paso, else what it holds.
    func adapter() throws -> SCODAdapter {
        if let file = self.file { return try SCODAdapter.load(file).get() }
        return try Self.shipped()
    }

    /// The file that came with Paso, else what it holds.
    static func shipped() throws -> SCODAdapter {
        let shipped = ConfigurationLoader.shareBesideExecutable() + "/Peers/ALADI/scod.yaml"
        guard FileManager.default.fileExists(atPath: shipped) else { return .assumed }
        return try SCODAdapter.load(shipped).get()
    }
}

/// Whose signature on the directory's files counts.
struct SCODTrustOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.text("option.scod.trust"), valueName: "dir"))
    var trust: String

    @Option(help: ArgumentHelp(Phrase.text("option.scod.pin"), valueName: "sha256"))
    var pin: [String] = []

    init() {}

    func validate() throws {
        for pin in self.pin where Self.digest(pin) == nil {
            throw ValidationError(Phrase.text("option.scod.pin.unreadable", ["text": String(pin.prefix(80))]))
        }
    }

    func trusted() throws -> ReplicaTrust {
        let pins = Set(self.pin.compactMap(Self.digest))
        return ReplicaTrust(try TrustFolder.store(URL(filePath: self.trust)), pins: pins.isEmpty ? nil : pins)
    }

    private static func digest(_ text: String) -> Digest? {
        Hexadecimal.bytes(text).flatMap { Digest(.sha256, bytes: $0) }
    }
}

/// A replica that is asked.
enum SCODReplica {
    /// The edition in a folder; nil where nothing was imported.
    static func edition(_ folder: String, _ adapter: SCODAdapter) throws -> ReplicaEdition? {
        try ReplicaFolder(folder).load().map { try ReplicaEdition($0, adapter: adapter) }
    }
}
