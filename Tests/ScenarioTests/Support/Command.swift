import Foundation
import Programs
import ReferenceFiles

/// Runs a real program and waits for it.
struct Command {
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The `paso` that this build made, or the one that `PASO_BINARY` names.
    static let paso: URL =
        if let path = ProcessInfo.processInfo.environment["PASO_BINARY"] {
            URL(filePath: path)
        } else {
            Bundle.main.executableURL.map { $0.deletingLastPathComponent().appending(path: "paso") }
                .flatMap { FileManager.default.isExecutableFile(atPath: $0.path) ? $0 : nil }
                ?? ReferenceFiles.repository.appending(path: ".build/debug/paso")
        }

    static func paso(_ arguments: String..., environment: [String: String] = [:]) async throws -> Result {
        try await self.run(self.paso, arguments, environment: environment)
    }

    /// Runs a program to its end.
    static func run(_ program: URL, _ arguments: [String], environment: [String: String] = [:]) async throws -> Result {
        var variables = ProcessInfo.processInfo.environment
        variables["LANG"] = "C.UTF-8"
        variables.merge(environment) { $1 }
        let outcome = try await Program(
            program.path,
            arguments,
            environment: variables,
            folder: ReferenceFiles.repository.path
        ).finished()
        return Result(status: outcome.status, output: outcome.text, errors: outcome.complaint)
    }
}

/// Folders that a test may fill and throws away.
enum Scratch {
    static func folder(_ name: String) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-\(name)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
