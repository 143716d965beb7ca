import Texts

/// Why a command could not do its work; the exit code that belongs to it stands beside.
struct CommandError: Error, Explained, Equatable {
    let code: String
    let arguments: [String: String]
    let exit: ExitStatus

    init(_ code: String, _ arguments: [String: String] = [:], exit: ExitStatus) {
        self.code = code
        self.arguments = arguments
        self.exit = exit
    }

    static func cannotRead(_ path: String) -> CommandError {
        CommandError("CMD-001", ["path": path], exit: .noInput)
    }

    static func cannotWrite(_ path: String) -> CommandError {
        CommandError("CMD-002", ["path": path], exit: .cannotCreate)
    }

    static func notATime(_ text: String) -> CommandError {
        CommandError("CMD-003", ["text": text], exit: .usage)
    }

    static let noGateway = CommandError("CMD-004", exit: .usage)

    static func noTrust(_ address: String) -> CommandError {
        CommandError("CMD-005", ["address": address], exit: .usage)
    }

    static func tooLarge(_ path: String, limit: Int) -> CommandError {
        CommandError("CMD-006", ["path": path, "limit": "\(limit)"], exit: .unusable)
    }

    static func unknownCode(_ code: String) -> CommandError {
        CommandError("CMD-007", ["code": code], exit: .refused)
    }

    static func unknownDialect(_ dialect: String, known: [String]) -> CommandError {
        CommandError("CMD-008", ["dialect": dialect, "known": known.joined(separator: ", ")], exit: .usage)
    }

    static func unknownStyle(_ style: String, known: [String]) -> CommandError {
        CommandError("CMD-009", ["style": style, "known": known.joined(separator: ", ")], exit: .usage)
    }

    static func reasonMissing(_ decision: String) -> CommandError {
        CommandError("CMD-010", ["decision": decision], exit: .usage)
    }

    static func notAQuantity(_ text: String) -> CommandError {
        CommandError("CMD-011", ["text": text], exit: .usage)
    }

    static func otherDocument(_ id: String) -> CommandError {
        CommandError("GAT-252", ["id": id], exit: .refused)
    }

    static func noKeys(_ path: String) -> CommandError {
        CommandError("CMD-065", ["path": path], exit: .noInput)
    }

    static func notAMessage(_ path: String) -> CommandError {
        CommandError("CMD-066", ["path": path], exit: .noInput)
    }

    static func unexpected(_ error: any Error) -> CommandError {
        CommandError("CMD-099", ["reason": "\(type(of: error))"], exit: .software)
    }
}
