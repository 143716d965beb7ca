import ArgumentParser
import Foundation
import Gateway
import HTTPTransport
import Inspection
import Settings
import Signing
import Texts

/// Where commands read and write, and how they end.
enum Terminal {
    /// The largest file that a command reads, over every document limit.
    static let fileBytesMax = 128 << 20

    /// Writes a result to standard output, with a line end.
    static func say(_ text: String) {
        FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// Writes progress or a complaint to standard error, with a line end.
    static func note(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Reads a whole file; `-` is standard input.
    static func read(_ path: String) throws -> [UInt8] {
        if path == "-" {
            return try Self.read(.standardInput, path)
        }
        // Read with the limit, not after asking for a size: a link has its own, and a pipe has none.
        guard let handle = FileHandle(forReadingAtPath: path) else { throw CommandError.cannotRead(path) }
        defer { try? handle.close() }
        return try Self.read(handle, path)
    }

    private static func read(_ handle: FileHandle, _ path: String) throws -> [UInt8] {
        let data: Data
        do { data = try handle.read(upToCount: Self.fileBytesMax + 1) ?? Data() } catch {
            throw CommandError.cannotRead(path)
        }
        guard data.count <= Self.fileBytesMax else { throw CommandError.tooLarge(path, limit: Self.fileBytesMax) }
        return [UInt8](data)
    }

    /// Writes a whole file; nil or `-` is standard output, octet for octet.
    static func write(_ bytes: [UInt8], to path: String?) throws {
        guard let path, path != "-" else {
            FileHandle.standardOutput.write(Data(bytes))
            return
        }
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw CommandError.cannotWrite(path)
        }
    }

    /// JSON for scripts: keys sorted, slashes as they are.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Runs a command's work and turns what it throws into words on standard error and an exit code.
    static func run(_ work: () async throws -> ExitStatus) async throws {
        let status: ExitStatus
        do {
            status = try await work()
        } catch {
            throw Self.complain(error).code
        }
        if status != .good { throw status.code }
    }

    /// Says what went wrong and what to do; returns how to end.
    static func complain(_ error: any Error) -> ExitStatus {
        switch error {
        case let exit as ExitCode:
            return ExitStatus(rawValue: exit.rawValue) ?? .software
        case let error as CommandError:
            Self.note(Self.words(error))
            return error.exit
        case let problems as SettingsProblems:
            for problem in problems.problems { Self.note(problem.report(in: Phrase.language)) }
            return .configuration
        case NationalClientError.problem(let problem):
            Self.note("\(problem.code): \(problem.detail) \(problem.remedy)")
            for finding in problem.findings ?? [] { Self.note(FindingLine.text(finding)) }
            if let document = problem.documentId { Self.note(Phrase.text("send.kept", ["id": document])) }
            return Self.status(of: problem)
        case let fault as SignatureFault:
            Self.note(Self.words(fault))
            return fault.kind == .unreadable ? .unusable : .refused
        case let error as any Error & Explained:
            Self.note(Self.words(error))
            return error is TransportError || error is NationalClientError ? .unavailable : .unusable
        default:
            let unexpected = CommandError.unexpected(error)
            Self.note(Self.words(unexpected))
            return unexpected.exit
        }
    }

    /// The code, what happened, and what to do, on one line.
    static func words(_ subject: any Explained, in language: Language = Phrase.language) -> String {
        Self.plain("\(subject.code): \(subject.what(in: language)) \(subject.remedy(in: language))")
    }

    /// Words that may hold pieces of a document, on one line: no line ends, no control characters, nothing that a
    /// terminal obeys.
    static func plain(_ text: String) -> String {
        VisibleText.plain(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    /// How a command ends on a problem of the gateway: a refused document is a verdict, the rest is not.
    static func status(of problem: ProblemView) -> ExitStatus {
        switch problem.status {
        case 401, 403: .noPermission
        case 413, 415: .unusable
        case 400..<500 where problem.code.hasPrefix("XML-"): .unusable
        case 400..<500: .refused
        default: .unavailable
        }
    }
}
