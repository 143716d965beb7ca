import ArgumentParser
import Demo
import Foundation

/// `paso pki`: keys and certificates for demonstrations.
struct PKICommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        Help.configuration("pki", subcommands: [PKIRequestCommand.self, PKIDemoCommand.self, PKITokenCommand.self])
    }
}

/// `paso pki demo DIR`.
struct PKIDemoCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("demo", key: "pki.demo") }

    @Argument(help: ArgumentHelp(Phrase.text("argument.pki"), valueName: "dir"))
    var folder: String

    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let folder = URL(filePath: self.folder).standardizedFileURL
        try await Terminal.run {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            guard names.isEmpty else {
                throw CommandError("CMD-014", ["path": folder.path], exit: .cannotCreate)
            }
            let countries = [
                DemoCountry(code: "CL", hosts: Self.hosts + ["gateway-cl"]),
                DemoCountry(code: "PE", hosts: Self.hosts + ["gateway-pe"]),
            ]
            _ = try DemoPKI.make(in: folder, countries: countries, now: Date())
            Terminal.say(Phrase.text("pki.made", ["folder": folder.path]))
            let made = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
            for file in made.sorted() where file.hasSuffix(".pem") || file.hasSuffix(".crl") {
                Terminal.say("  \(file)")
            }
            return .good
        }
    }

    private static let hosts = ["localhost", "127.0.0.1", "::1"]
}
