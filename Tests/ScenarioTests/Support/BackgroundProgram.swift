import Foundation
import Programs
import Testing

/// A program that runs beside a scenario, with its output in a file; it is ended by its id.
final class BackgroundProgram {
    private let process: RunningProgram
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
        self.process = try Program(program.path, arguments).start(log: log.path)
    }

    var output: String { (try? String(contentsOf: self.log, encoding: .utf8)) ?? "" }

    func end() {
        self.process.signal(SIGKILL)
        self.process.wait()
    }
}
