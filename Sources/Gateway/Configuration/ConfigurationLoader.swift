import Foundation
public import Settings

/// Reads a site's files into one ``GatewayConfiguration``, or lists everything that is wrong in them.
///
/// Pure apart from reading: nothing is created, nothing is remembered. Keeping the old configuration when the new one
/// is bad is the service's work.
public struct ConfigurationLoader: Sendable {
    /// Where Paso's own share lies when `gateway.yaml` does not say.
    public var shareFolder: String

    public init(shareFolder: String = ConfigurationLoader.shareBesideExecutable()) {
        self.shareFolder = shareFolder
    }

    /// Reads `gateway.yaml` (or the folder that holds it) and all that it names.
    public func load(_ path: String) -> Result<GatewayConfiguration, SettingsProblems> {
        let (configuration, problems) = self.read(path)
        guard let configuration, problems.isEmpty else { return .failure(SettingsProblems(problems)) }
        return .success(configuration)
    }

    /// The same, with a configuration that has problems where it is whole enough to be judged further.
    func read(_ path: String) -> (GatewayConfiguration?, [SettingsProblem]) {
        var reader = SettingsReader()
        let file = Self.gatewayFile(path)
        let root = reader.read(file, as: GatewayFormat.table)
        var partners: [PartnerConfiguration] = []
        let folder =
            root?.path("partners") ?? URL(filePath: file).deletingLastPathComponent().appending(path: "partners").path
        for name in Self.partnerFiles(in: folder) {
            let group = reader.read("\(folder)/\(name)", as: PartnerFormat.table)
            if let partner = group.flatMap({ PartnerReading($0).partner() }) { partners.append(partner) }
        }
        let reading = root.flatMap { GatewayReading($0, shareFolder: self.shareFolder).gateway(partners: partners) }
        guard let root, let configuration = reading else { return (nil, reader.problems) }
        return (
            configuration,
            reader.problems + ConfigurationCheck(configuration, root: root).problems()
                + DirectoryConfiguration.read(root, shareFolder: configuration.shareFolder).1
                + DiscoveryConfiguration.problems(root)
        )
    }

    /// `share` beside the executable where it exists, else the repository's top that the executable was built in.
    public static func shareBesideExecutable() -> String {
        let executable = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments.first ?? "paso")
        var folder = executable.resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<6 {
            for candidate in [folder.appending(path: "share/paso"), folder] {
                if FileManager.default.fileExists(atPath: candidate.appending(path: "Peers").path) {
                    return candidate.path.hasSuffix("/") ? String(candidate.path.dropLast()) : candidate.path
                }
            }
            folder = folder.deletingLastPathComponent()
        }
        return "/usr/share/paso"
    }

    private static func gatewayFile(_ path: String) -> String {
        let absolute = URL(filePath: path).standardizedFileURL.path
        let values = try? URL(filePath: absolute).resourceValues(forKeys: [.isDirectoryKey])
        guard values?.isDirectory == true else { return absolute }
        return absolute.hasSuffix("/") ? "\(absolute)gateway.yaml" : "\(absolute)/gateway.yaml"
    }

    private static func partnerFiles(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
    }
}
