import Foundation
import Texts

/// The command line's own texts in the language of the shell.
///
/// The language is found once, before any argument is parsed, so that help and usage speak it too: `--lang`, then
/// `LC_ALL`, `LC_MESSAGES`, `LANG`, then English.
enum Phrase {
    /// The language of this process.
    static let language = Language.ofShell(
        option: Self.option(in: CommandLine.arguments),
        environment: ProcessInfo.processInfo.environment
    )

    /// A text of the catalogue by its key.
    static func text(_ key: String, _ arguments: [String: String] = [:], in language: Language = Self.language)
        -> String
    {
        Catalogue.text(key, language, arguments)
    }

    /// The value of `--lang`, or of its long name `--language`, wherever it stands.
    static func option(in arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { return nil }
            for name in ["--lang", "--language"] {
                if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
                if argument == name, index + 1 < arguments.count { return arguments[index + 1] }
            }
        }
        return nil
    }
}
