import Foundation
import ReferenceFiles

/// The Dockerfile, as far as the tests look at it.
struct ContainerFile: Sendable {
    struct Instruction: Sendable {
        let keyword: String
        let text: String
        /// Which `FROM` it belongs to, counted from 0.
        let stage: Int

        /// The words of the JSON form, like `["gateway", "run"]`, or those between spaces.
        var words: [String] {
            if let list = try? JSONDecoder().decode([String].self, from: Data(self.text.utf8)) { return list }
            return self.text.split(separator: " ").map(String.init)
        }
    }

    let instructions: [Instruction]

    static func read() throws -> ContainerFile {
        let file = ReferenceFiles.repository.appending(path: "Dockerfile")
        return ContainerFile(try String(contentsOf: file, encoding: .utf8))
    }

    init(_ text: String) {
        var instructions: [Instruction] = []
        var joined = ""
        var stage = -1
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasSuffix("\\") {
                joined += line.dropLast() + " "
                continue
            }
            let whole = joined + line
            joined = ""
            let keyword = String(whole.prefix { $0 != " " })
            if keyword == "FROM" { stage += 1 }
            let rest = whole.dropFirst(keyword.count).drop { $0 == " " }
            instructions.append(Instruction(keyword: keyword, text: String(rest), stage: stage))
        }
        self.instructions = instructions
    }

    func all(_ keyword: String) -> [Instruction] { self.instructions.filter { $0.keyword == keyword } }

    /// The commands of all `RUN` instructions.
    var commands: [ShellText.Command] { self.all("RUN").flatMap { ShellText.commands([$0.text]) } }

    /// What `apt-get install` gets, without options.
    var packages: [String] {
        self.commands.filter { $0.words.starts(with: ["apt-get", "install"]) }
            .flatMap { $0.words.dropFirst(2).filter { !$0.hasPrefix("-") } }
    }

    /// Absolute paths that exist in the last stage because the file makes them.
    var paths: [String] {
        let last = self.all("FROM").count - 1
        let copied = self.all("COPY").filter { $0.stage == last }.compactMap(\.words.last)
        return copied + self.all("VOLUME").flatMap(\.words)
    }

    var ports: Set<Int> { Set(self.all("EXPOSE").flatMap(\.words).compactMap(Int.init)) }
}
