import Foundation
import ReferenceFiles

/// Runs a real program and waits for it; its output goes through files, so that no pipe can fill up.
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
        let folder = try Scratch.folder("command")
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appending(path: "out")
        let errors = folder.appending(path: "err")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = ReferenceFiles.repository
        var variables = ProcessInfo.processInfo.environment
        variables["LANG"] = "C.UTF-8"
        variables.merge(environment) { $1 }
        process.environment = variables
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try Self.handle(output)
        process.standardError = try Self.handle(errors)
        let ended = AsyncStream<Void> { stream in
            process.terminationHandler = { _ in stream.finish() }
        }
        try process.run()
        for await _ in ended {}
        return Result(
            status: process.terminationStatus,
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8)
        )
    }

    private static func handle(_ file: URL) throws -> FileHandle {
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        return try FileHandle(forWritingTo: file)
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
