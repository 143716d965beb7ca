import ArgumentParser
import Foundation
import Settings

/// Where the gateway is and who calls it: options first, then `PASO_…` of the environment, then `client.yaml`.
struct ClientOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.text("option.gateway"), valueName: "url"))
    var gateway: String?

    @Option(help: ArgumentHelp(Phrase.text("option.ca"), valueName: "file"))
    var ca: String?

    @Option(help: ArgumentHelp(Phrase.text("option.token-file"), valueName: "file"))
    var tokenFile: String?

    @Option(help: ArgumentHelp(Phrase.text("option.cert"), valueName: "file"))
    var cert: String?

    @Option(help: ArgumentHelp(Phrase.text("option.key"), valueName: "file"))
    var key: String?

    @Option(help: ArgumentHelp(Phrase.text("option.client"), valueName: "file"))
    var client: String?

    init() {}

    /// The settings that hold, each from the first place that has it.
    func settings(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> ClientSettings {
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        var settings = ClientSettings(
            gateway: self.gateway ?? variable("PASO_GATEWAY"),
            ca: self.ca ?? variable("PASO_CA"),
            tokenFile: self.tokenFile ?? variable("PASO_TOKEN_FILE"),
            certificate: self.cert ?? variable("PASO_CERT"),
            key: self.key ?? variable("PASO_KEY")
        )
        let own = variable("HOME").map { "\($0)/.config/paso/client.yaml" }
        let named = self.client ?? variable("PASO_CLIENT")
        guard let file = named ?? own.flatMap({ FileManager.default.fileExists(atPath: $0) ? $0 : nil }) else {
            return settings
        }
        var reader = SettingsReader()
        guard let group = reader.read(URL(filePath: file).path, as: ClientFormat.table), reader.problems.isEmpty else {
            throw SettingsProblems(reader.problems)
        }
        settings.gateway = settings.gateway ?? group.text("gateway")
        settings.ca = settings.ca ?? group.path(ifPresent: "ca")
        settings.tokenFile = settings.tokenFile ?? group.path(ifPresent: "token-file")
        settings.certificate = settings.certificate ?? group.path(ifPresent: "cert")
        settings.key = settings.key ?? group.path(ifPresent: "key")
        return settings
    }
}

/// Where the gateway is and who calls it.
struct ClientSettings: Equatable, Sendable {
    var gateway: String?
    var ca: String?
    var tokenFile: String?
    var certificate: String?
    var key: String?
}
