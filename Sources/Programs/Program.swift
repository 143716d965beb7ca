public import Foundation

/// A program of this machine, run as a child process with its words, its folder and its environment.
///
/// Foundation's `Process` reads the list of open files past its end once a process has some 1,360 of them open, and
/// then crashes now and again; a gateway under load has more. A child started here inherits three files only: its
/// input, its output and its errors.
public struct Program: Sendable {
    /// The path of the executable; it is not looked for in `PATH`.
    public var executable: String
    public var arguments: [String]
    /// All that the child finds in its environment.
    public var environment: [String: String]
    /// The folder it works in; nil for ours.
    public var folder: String?
    /// What it reads; empty for nothing.
    public var input: [UInt8]

    public init(
        _ executable: String,
        _ arguments: [String] = [],
        environment: [String: String] = ProcessInfo.processInfo.environment,
        folder: String? = nil,
        input: [UInt8] = []
    ) {
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
        self.folder = folder
        self.input = input
    }

    /// How a program ended and what it wrote.
    public struct Outcome: Sendable {
        /// The exit status; 128 and the signal's number for one that a signal ended, as shells have it.
        public let status: Int32
        public let output: [UInt8]
        public let errors: [UInt8]

        public var isGood: Bool { self.status == 0 }
        /// The output as text.
        public var text: String { String(decoding: self.output, as: UTF8.self) }
        /// The errors as text.
        public var complaint: String { String(decoding: self.errors, as: UTF8.self) }
    }

    /// Runs the program to its end; blocks the thread.
    public func run() throws(ProgramError) -> Outcome {
        let files = try Files(self.input)
        let child = try Child(self, input: files.input, output: files.output, errors: files.errors)
        return Outcome(status: child.wait(), output: try files.output.content(), errors: try files.errors.content())
    }

    /// Runs the program to its end without blocking a thread.
    public func finished() async throws -> Outcome {
        let files = try Files(self.input)
        let child = try Child(self, input: files.input, output: files.output, errors: files.errors)
        var pause = Duration.milliseconds(1)
        while true {
            if let status = child.status {
                return Outcome(status: status, output: try files.output.content(), errors: try files.errors.content())
            }
            try await Task.sleep(for: pause)
            pause = min(pause * 2, .milliseconds(20))
        }
    }

    /// Starts the program and comes back at once; what it says is appended to a file, which is made if it is missing.
    public func start(log: String) throws(ProgramError) -> RunningProgram {
        let output = try OpenFile(appending: log)
        let child = try Child(self, input: try OpenFile(reading: "/dev/null"), output: output, errors: output)
        return RunningProgram(child)
    }

    private struct Files {
        let input: OpenFile
        let output: OpenFile
        let errors: OpenFile

        init(_ octets: [UInt8]) throws(ProgramError) {
            self.input = octets.isEmpty ? try OpenFile(reading: "/dev/null") : try OpenFile(holding: octets)
            self.output = try OpenFile(holding: [])
            self.errors = try OpenFile(holding: [])
        }
    }
}

/// A program that runs beside us; only this object signals it, by its id.
public final class RunningProgram: Sendable {
    private let child: Child

    init(_ child: Child) {
        self.child = child
    }

    public var processID: Int32 { self.child.processID }

    public var isRunning: Bool { self.child.status == nil }

    /// The exit status, or 128 and the number of the signal that ended it; nil while it runs.
    public var status: Int32? { self.child.status }

    /// Sends a signal, unless the program has ended.
    public func signal(_ number: Int32) {
        self.child.signal(number)
    }

    /// Waits for the end and returns the status; blocks the thread.
    @discardableResult
    public func wait() -> Int32 {
        self.child.wait()
    }
}
