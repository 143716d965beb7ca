import ArgumentParser
import Texts

/// What a command's exit code means; `Docs` and `paso --help` show the same table.
///
/// Verdicts use 0, 1 and 2 (design §3); everything that kept a command from giving one uses the numbers of `sysexits`,
/// so that the two are never confused.
enum ExitStatus: Int32, Sendable {
    /// `good` or `warned`.
    case good = 0
    /// `refused`.
    case refused = 1
    /// `unusable`.
    case unusable = 2
    /// The command line itself is wrong (given by the argument parser too).
    case usage = 64
    /// An input file cannot be read.
    case noInput = 66
    /// The gateway cannot be reached, or does not answer as one.
    case unavailable = 69
    /// Something that should not happen.
    case software = 70
    /// An output file cannot be written.
    case cannotCreate = 73
    /// The gateway does not let this caller do it.
    case noPermission = 77
    /// The configuration is wrong.
    case configuration = 78

    var code: ExitCode { ExitCode(self.rawValue) }
}

/// The one table of results (design §3).
enum CommandResult: String, Sendable, Codable {
    case good
    case warned
    case refused
    case unusable

    var exitStatus: ExitStatus {
        switch self {
        case .good, .warned: .good
        case .refused: .refused
        case .unusable: .unusable
        }
    }

    /// The word for people.
    func word(in language: Language) -> String {
        Phrase.text("result.\(self.rawValue)", in: language)
    }
}
