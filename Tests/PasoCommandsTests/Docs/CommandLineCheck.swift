import ArgumentParser

@testable import PasoCommands

/// Whether a command line of `paso` is one that `paso` takes; nothing is run.
enum CommandLineCheck {
    /// Nil if it parses, else what the parser says.
    static func complaint(_ arguments: [String]) -> String? {
        do {
            _ = try PasoCommand.parseAsRoot(arguments)
            return nil
        } catch {
            return PasoCommand.exitCode(for: error) == .success ? nil : PasoCommand.fullMessage(for: error)
        }
    }

    /// True for a mention of a command or of an option alone, like `paso parked` or `paso verify`, whose arguments are left out.
    static func isMention(_ arguments: [String]) -> Bool {
        var command: any ParsableCommand.Type = PasoCommand.self
        for argument in arguments {
            guard
                let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == argument })
            else { return false }
            command = next
        }
        return true
    }
}
