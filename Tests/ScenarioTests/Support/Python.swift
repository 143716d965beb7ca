import Foundation
import ReferenceFiles
import Testing

/// The independent programs beside the reference data: a foreign AS4 peer, and judges of messages.
enum Python {
    /// Runs the foreign peer: has the PyPI package `as4`.
    static let peer = Self.interpreter("PASO_PYTHON_AS4", ".venv-as4")
    /// Runs the judges: has `lxml` and `cryptography`.
    static let judge = Self.interpreter("PASO_PYTHON", ".venv")

    static let peerTool = ReferenceFiles.tools.appending(path: "pypi_as4_peer.py")

    private static func interpreter(_ variable: String, _ folder: String) -> URL {
        if let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty { return URL(filePath: path) }
        return ReferenceFiles.repository.appending(path: "\(folder)/bin/python")
    }

    /// Cancels the test where the peer is absent; under continuous integration it fails.
    static func requirePeer() async throws {
        try await self.require(self.peer, "import as4", self.peerTool)
    }

    /// Cancels the test where the judges are absent; under continuous integration it fails.
    static func requireJudges() async throws {
        try await self.require(
            self.judge,
            "import lxml, cryptography",
            ReferenceFiles.tools.appending(path: "as4verify.py")
        )
    }

    private static func require(_ python: URL, _ test: String, _ tool: URL) async throws {
        let files = FileManager.default
        var isThere = files.isExecutableFile(atPath: python.path) && files.fileExists(atPath: tool.path)
        if isThere { isThere = try await Command.run(python, ["-c", test]).status == 0 }
        if isThere { return }
        let absence: Comment =
            "\(tool.lastPathComponent) does not run: \(python.path) with «\(test)»; Scripts/setup --test"
        if ReferenceFiles.isRequired { try #require(Bool(false), absence) }
        try Test.cancel(absence)
    }

    /// Runs a judge on a file; true when it is content.
    static func judge(_ tool: String, _ arguments: [String]) async throws -> Command.Result {
        try await Command.run(self.judge, [ReferenceFiles.tools.appending(path: tool).path] + arguments)
    }
}
