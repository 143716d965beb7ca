import ArgumentParser
import Canonical
import Foundation
import Gateway
import Settings
import Trust

/// `paso trust`: whom this site believes, until when, and why a certificate counts.
struct TrustCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        Help.configuration(
            "trust",
            subcommands: [
                TrustAddCommand.self, TrustListCommand.self, TrustExplainCommand.self, TrustRefreshCommand.self,
            ]
        )
    }
}

/// The folder of anchors, laid out by environment, country and role.
struct AnchorOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.text("option.certificates"), valueName: "dir"))
    var certificates: String?

    @Option(help: ArgumentHelp(Phrase.text("option.environment"), valueName: "test|production"))
    var environment: String?

    init() {}

    func validate() throws {
        guard let environment = self.environment else { return }
        guard GatewayEnvironment(rawValue: environment) != nil else {
            throw ValidationError(Phrase.text("option.environment.unknown"))
        }
    }

    /// The folder and the environment, where both are given.
    var place: (folder: String, environment: GatewayEnvironment)? {
        guard let folder = self.certificates,
            let environment = self.environment.flatMap(GatewayEnvironment.init(rawValue:))
        else { return nil }
        return (URL(filePath: folder).standardizedFileURL.path, environment)
    }
}

/// Whom to believe: a flat folder, a folder laid out by country and role, or a gateway's configuration.
struct TrustSourceOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.text("option.trust"), valueName: "dir"))
    var trust: String?

    @OptionGroup var anchors: AnchorOptions
    @OptionGroup var configuration: ConfigurationOptions

    init() {}

    /// What was found: the store, and the policy where a configuration states one.
    struct Source {
        var store: TrustStore
        var configuration: GatewayConfiguration?
    }

    func source() throws -> Source {
        if let folder = self.trust { return Source(store: try TrustFolder.store(URL(filePath: folder))) }
        if let place = self.anchors.place {
            return Source(store: try AnchorFolder.store(in: place.folder, place.environment))
        }
        let site = try self.site()
        return Source(store: site.trust.store, configuration: site.configuration)
    }

    /// The site of the configuration.
    func site() throws -> Site {
        let path = self.configuration.path
        guard self.anchors.certificates == nil, FileManager.default.fileExists(atPath: path) else {
            throw CommandError.noTrustSource
        }
        return try Site.load(path, loader: self.configuration.loader).get()
    }
}

extension CommandError {
    static let noTrustSource = CommandError("CMD-050", exit: .usage)
    static func noCertificate(_ path: String) -> CommandError {
        CommandError("CMD-051", ["path": path], exit: .unusable)
    }
    static func notAnAuthority(_ subject: String) -> CommandError {
        CommandError("CMD-052", ["subject": subject], exit: .refused)
    }
    static func holdsPrivateKey(_ path: String) -> CommandError {
        CommandError("CMD-053", ["path": path], exit: .refused)
    }
    static let notConfirmed = CommandError("CMD-054", exit: .refused)
    static func alreadyTrusted(_ subject: String, _ path: String) -> CommandError {
        CommandError("CMD-055", ["subject": subject, "path": path], exit: .refused)
    }
    static func wrongInterval(_ from: String, _ until: String) -> CommandError {
        CommandError("CMD-056", ["from": from, "until": until], exit: .usage)
    }
    static func fileExists(_ path: String) -> CommandError {
        CommandError("CMD-057", ["path": path], exit: .cannotCreate)
    }
    static func notASubject(_ text: String) -> CommandError {
        CommandError("CMD-058", ["text": text], exit: .usage)
    }
    static func algorithmUnfit(_ algorithm: String, _ role: String) -> CommandError {
        CommandError("CMD-059", ["algorithm": algorithm, "role": role], exit: .usage)
    }
    static let tokenKeyWithoutJob = CommandError("CMD-060", exit: .usage)
    static func tokenKeyForTLS(_ role: String) -> CommandError {
        CommandError("CMD-061", ["role": role], exit: .usage)
    }
    static let tokenKeyUnnamed = CommandError("CMD-062", exit: .usage)
    static let nothingToFetch = CommandError("CMD-063", exit: .configuration)
}
