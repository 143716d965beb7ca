import ArgumentParser
import CodeLists
import Gateway
import Texts

/// `paso codes [LIST [CODE]]`: the code lists, one of them, or one code.
struct CodesCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("codes") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.code-list"), valueName: "list"))
    var list: String?

    @Argument(help: ArgumentHelp(Phrase.text("argument.list-code"), valueName: "code"))
    var code: String?

    @Option(help: ArgumentHelp(Phrase.text("option.code-lists"), valueName: "dir"))
    var codeLists: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let lists = try Self.lists(command.codeLists)
            let text = CodesText(Phrase.language)
            guard let name = command.list else {
                let views = lists.all.map { CodeListView($0, Phrase.language) }
                Terminal.say(command.output.isJSON ? try Terminal.json(views) : text.overview(lists.all))
                return .good
            }
            guard let list = lists[CodeListID(rawValue: name)] else { throw CommandError.unknownList(name, lists) }
            guard let code = command.code else {
                let view = CodeListView(list, Phrase.language, withEntries: true)
                Terminal.say(command.output.isJSON ? try Terminal.json(view) : text.whole(list))
                return .good
            }
            let wanted = list.id == .unitWord ? UnitWord.plain(code) : code.uppercased()
            guard let entry = list[wanted] else { throw CommandError.unknownListCode(code, list) }
            let view = CodeView(entry, Phrase.language)
            Terminal.say(command.output.isJSON ? try Terminal.json(view) : text.one(entry, of: list))
            return .good
        }
    }

    /// The lists with the tables of a folder, if one is named; the first problem of the tables is thrown.
    static func lists(_ folder: String?) throws -> CodeLists {
        guard let folder else { return .standard }
        let (lists, problems) = SiteCodeLists.load(folder)
        if let problem = problems.first { throw problem }
        return lists
    }
}

/// A list for programs.
struct CodeListView: Encodable {
    let list: String
    let title: String
    let pattern: String
    let columns: [String]
    let count: Int
    let source: String
    let edition: String
    let retrieved: String
    let changes: [Change]
    let codes: [CodeView]?

    /// What a site made of it.
    struct Change: Encodable {
        let file: String
        let change: String
        let source: String
        let edition: String
        let retrieved: String
        let count: Int
    }

    init(_ list: CodeList, _ language: Language, withEntries: Bool = false) {
        self.list = list.id.rawValue
        self.title = list.title.rendered(language)
        self.pattern = list.shape.pattern
        self.columns = list.columns
        self.count = list.codes.count
        self.source = list.origin.source
        self.edition = list.origin.edition
        self.retrieved = list.origin.retrieved
        self.changes = list.provenance.compactMap { change in
            guard let file = change.file, let kind = change.change else { return nil }
            return Change(
                file: file,
                change: kind.rawValue,
                source: change.source,
                edition: change.edition,
                retrieved: change.retrieved,
                count: change.count
            )
        }
        self.codes = withEntries ? list.all.map { CodeView($0, language) } : nil
    }
}

/// A code for programs.
struct CodeView: Encodable {
    let code: String
    let name: String?
    let names: [String: String]
    let attributes: [String: String]

    init(_ entry: CodeEntry, _ language: Language) {
        self.code = entry.code
        self.name = entry.name(in: language)
        self.names = Dictionary(entry.names.map { ($0.key.rawValue, $0.value) }) { $1 }
        self.attributes = entry.attributes
    }
}

/// Code lists for a reader.
struct CodesText {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    /// Every list on a line.
    func overview(_ lists: [CodeList]) -> String {
        let width = lists.map(\.id.rawValue.count).max() ?? 0
        return lists.map { list in
            let id = list.id.rawValue + String(repeating: " ", count: width - list.id.rawValue.count)
            let count = String(repeating: " ", count: max(0, 5 - "\(list.codes.count)".count)) + "\(list.codes.count)"
            return "\(id)  \(count)  \(list.title.rendered(self.language))"
        }.joined(separator: "\n")
    }

    /// A list with where it comes from, and all its codes.
    func whole(_ list: CodeList) -> String {
        var lines = ["\(list.id)  \(list.title.rendered(self.language))"] + self.origin(list)
        let width = list.codes.map(\.count).max() ?? 0
        lines += list.all.map { entry in
            let code = entry.code + String(repeating: " ", count: width - entry.code.count)
            let more = self.attributes(entry, list).map { "\($0)=\($1)" }.joined(separator: " ")
            return [code, entry.name(in: self.language), more.isEmpty ? nil : more].compactMap { $0 }
                .joined(separator: "  ")
        }
        return lines.joined(separator: "\n")
    }

    /// One code with everything that its list says.
    func one(_ entry: CodeEntry, of list: CodeList) -> String {
        let name = entry.name(in: self.language)
        var lines = ["\(entry.code)  \(name ?? Phrase.text("codes.alone", in: self.language))"]
        lines += Language.allCases.compactMap { language in
            guard let other = entry.names[language], language != self.language else { return nil }
            return "  \(language.rawValue)  \(other)"
        }
        lines += self.attributes(entry, list).map { "  \($0)  \($1)" }
        return (lines + self.origin(list)).joined(separator: "\n")
    }

    private func origin(_ list: CodeList) -> [String] {
        list.provenance.map { origin in
            "  "
                + [
                    origin.change.map { "\($0.rawValue):" }, origin.source, origin.edition, origin.retrieved,
                    origin.file,
                ]
                .compactMap { $0 }.joined(separator: "  ")
        }
    }

    private func attributes(_ entry: CodeEntry, _ list: CodeList) -> [(String, String)] {
        list.columns.compactMap { column in entry.attributes[column].map { (column, $0) } }
    }
}

extension CommandError {
    fileprivate static func unknownList(_ name: String, _ lists: CodeLists) -> CommandError {
        let known = lists.all.map(\.id.rawValue).joined(separator: " ")
        return CommandError("LIS-006", ["list": String(name.prefix(80)), "known": known], exit: .usage)
    }

    fileprivate static func unknownListCode(_ code: String, _ list: CodeList) -> CommandError {
        CommandError("LIS-011", ["list": list.id.rawValue, "value": String(code.prefix(80))], exit: .refused)
    }
}
