import Foundation
import Testing

/// A program that runs beside a scenario, with its output in a file; it is ended by its id.
final class BackgroundProgram {
    private let process = Process()
    private let log: URL

    /// Starts a program and waits until it has said something.
    static func start(
        _ program: URL,
        _ arguments: [String],
        log: URL,
        until words: String
    ) async throws -> BackgroundProgram {
        let background = try BackgroundProgram(program, arguments, log: log)
        do {
            try await eventually("\(program.lastPathComponent) says \(words)") {
                try #require(background.process.isRunning, "it ended: \(background.output)")
                return background.output.contains(words)
            }
        } catch {
            background.end()
            throw error
        }
        return background
    }

    private init(_ program: URL, _ arguments: [String], log: URL) throws {
        self.log = log
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        let handle = try FileHandle(forWritingTo: log)
        self.process.executableURL = program
        self.process.arguments = arguments
        self.process.standardOutput = handle
        self.process.standardError = handle
        self.process.standardInput = FileHandle.nullDevice
        try self.process.run()
    }

    var output: String { (try? String(contentsOf: self.log, encoding: .utf8)) ?? "" }

    func end() {
        guard self.process.isRunning else { return }
        kill(self.process.processIdentifier, SIGKILL)
        self.process.waitUntilExit()
    }
}
