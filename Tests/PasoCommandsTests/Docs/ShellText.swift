/// Cuts the plain shell of the documentation into commands and their words.
///
/// Knows quotes, comments, `\` at the end of a line, and what stands between commands; nothing else, so examples stay plain.
enum ShellText {
    /// A command with its arguments and the line where it begins, counted from 0.
    struct Command: Equatable {
        let line: Int
        let words: [String]
        var name: String { self.words.first ?? "" }
    }

    private static let wrappers: Set<String> = ["sudo", "exec", "env"]

    static func commands(_ lines: [String]) -> [Command] {
        var result: [Command] = []
        var joined = ""
        var first = 0
        for (index, line) in lines.enumerated() {
            if joined.isEmpty { first = index }
            if line.hasSuffix("\\") {
                joined += line.dropLast() + " "
                continue
            }
            result += Self.words(joined + line).map { Command(line: first, words: Self.bare($0)) }
            joined = ""
        }
        return result.filter { !$0.words.isEmpty }
    }

    /// Without `sudo` and variables in front.
    private static func bare(_ words: [String]) -> [String] {
        Array(words.drop { Self.wrappers.contains($0) || $0.wholeMatch(of: /[A-Z_]+=.*/) != nil })
    }

    /// The commands of one line, cut at `|`, `;`, `&&`, `>`; a comment ends it.
    private static func words(_ line: String) -> [[String]] {
        var commands: [[String]] = [[]]
        var word: String?
        var quote: Character?
        var isRedirection = false
        func end() {
            if let word, !isRedirection { commands[commands.count - 1].append(word) }
            if word != nil { isRedirection = false }
            word = nil
        }
        for character in line {
            if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
                continue
            }
            switch character {
            case "\"", "'":
                quote = character
                word = word ?? ""
            case " ", "\t": end()
            case "#" where word == nil: return commands
            case "|", ";", "&":
                end()
                if commands.last?.isEmpty == false { commands.append([]) }
            case ">", "<":
                end()
                isRedirection = true
            default: word = (word ?? "") + String(character)
            }
        }
        end()
        return commands
    }
}
