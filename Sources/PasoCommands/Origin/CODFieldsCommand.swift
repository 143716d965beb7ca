import ArgumentParser
import Dialects
import Texts

/// `paso cod fields FORM`: what a form needs, admits and has no place for.
struct CODFieldsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("fields", key: "cod.fields") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.cod-form"), valueName: "form"))
    var form: String

    @Option(help: ArgumentHelp(Phrase.text("option.cod-version"), valueName: "version"))
    var version: String = CODVersion.v411.rawValue

    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let profile = try command.profile()
            Terminal.say(
                command.output.isJSON
                    ? try Terminal.json(profile.elements.map(FieldView.init)) : Self.text(profile, Phrase.language)
            )
            return .good
        }
    }

    private func profile() throws -> FormProfile {
        let form = CODForm.allCases.first { $0.rawValue == self.form.uppercased() }
        guard let version = CODVersion(rawValue: self.version), let form, let profile = FormProfile(form, version)
        else {
            throw CommandError.unknownForm(self.form, self.version)
        }
        return profile
    }

    /// The elements of the form; what it has no place for is left out.
    private static func text(_ profile: FormProfile, _ language: Language) -> String {
        let elements = profile.allowed
        let words = Dictionary(
            FormProfile.Need.allCases.map { ($0, Phrase.text("cod.need.\($0.rawValue)", in: language)) }
        ) { $1 }
        let need = words.values.map(\.count).max() ?? 0
        let element = elements.map(\.element.count).max() ?? 0
        return elements.map { field in
            let word = words[field.need] ?? ""
            return word + String(repeating: " ", count: need - word.count) + "  " + field.element
                + String(repeating: " ", count: element - field.element.count) + "  " + field.path
        }.joined(separator: "\n")
    }
}

/// One element of a form for programs.
private struct FieldView: Encodable {
    let element: String
    let path: String
    let need: String

    init(_ element: FormProfile.Element) {
        self.element = element.element
        self.path = element.path
        self.need = element.need.rawValue
    }
}

extension CommandError {
    fileprivate static func unknownForm(_ form: String, _ version: String) -> CommandError {
        CommandError(
            "GAT-253",
            [
                "form": String(form.prefix(40)), "version": String(version.prefix(40)),
                "known": CODForm.allCases.map(\.rawValue).joined(separator: " "),
                "versions": CODVersion.allCases.map(\.rawValue).joined(separator: " "),
            ],
            exit: .usage
        )
    }
}
