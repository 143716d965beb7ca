import Foundation
public import Texts

/// Why a program could not be run.
public struct ProgramError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    /// The program could not be started; the number is the system's.
    static func notStarted(_ program: String, _ number: Int32) -> ProgramError {
        ProgramError(code: "PRG-001", arguments: ["program": program, "cause": Self.words(number)])
    }

    /// A file for its input or output could not be opened, written or read.
    static func file(_ path: String, _ number: Int32) -> ProgramError {
        ProgramError(code: "PRG-002", arguments: ["file": path, "cause": Self.words(number)])
    }
}

extension ProgramError {
    private static func words(_ number: Int32) -> String {
        unsafe String(cString: strerror(number))
    }
}
