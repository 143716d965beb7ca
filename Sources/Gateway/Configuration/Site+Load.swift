import AdapterKit
import Canonical
import Dialects
import Exchange
public import Foundation
public import Settings

extension Site {
    /// Reads a site, or lists everything that is wrong in any of its files.
    ///
    /// The edition must be higher than that of every earlier one in this process.
    public static func load(
        _ path: String,
        loader: ConfigurationLoader = ConfigurationLoader(),
        edition: UInt64 = 1,
        now: Date = Date()
    ) -> Result<Site, SettingsProblems> {
        let (read, found) = loader.read(path)
        guard let configuration = read else { return .failure(SettingsProblems(found)) }
        var problems = found
        var adapters: [CountryCode: Adapter] = [:]
        var trust: SiteTrust?
        let known = Set(DialectCatalogue.all.map(\.id.rawValue))
        switch AdapterLoader(dialects: known).loadAll(in: configuration.adaptersFolder) {
        case .failure(let found): problems += found.problems
        case .success(let loaded):
            adapters = loaded
            problems += Self.missingAdapters(configuration, loaded)
        }
        problems += Self.unknownDialects(configuration, known)
        let (lists, wrongTables) = SiteCodeLists.load(configuration)
        problems += wrongTables
        // Files that are not there are named already; opening them would name them twice.
        if !problems.contains(where: { $0.code == ConfigurationCode.fileMissing }) {
            switch SiteTrust.load(configuration, edition: edition, now: now) {
            case .failure(let found):
                problems += found.problems.filter { one in
                    !problems.contains { $0.code == one.code && $0.file == one.file && $0.key == one.key }
                }
            case .success(let opened): trust = opened
            }
        }
        guard let trust, problems.isEmpty else { return .failure(SettingsProblems(problems)) }
        let directory: (any OfficialDirectory)? = configuration.directory.map {
            ReplicaDirectory(staleness: $0.staleness)
        }
        return .success(
            Site(
                configuration: configuration,
                trust: trust,
                adapters: adapters,
                directory: directory ?? NoDirectory(),
                lists: lists
            )
        )
    }

    private static func missingAdapters(
        _ configuration: GatewayConfiguration,
        _ adapters: [CountryCode: Adapter]
    ) -> [SettingsProblem] {
        let wanted =
            [(configuration.file, "country", configuration.country)]
            + configuration.partners.flatMap { partner in
                partner.countries.map { (partner.file, "countries", $0) }
            }
        return wanted.filter { adapters[$0.2] == nil }.map { file, key, country in
            SettingsProblem(
                ConfigurationCode.adapterMissing,
                file: file,
                key: key,
                ["country": country.rawValue, "path": configuration.adaptersFolder]
            )
        }
    }

    private static func unknownDialects(
        _ configuration: GatewayConfiguration,
        _ known: Set<String>
    ) -> [SettingsProblem] {
        let written =
            configuration.backends.flatMap { backend in
                (backend.accepts + backend.produces).map { (configuration.file, "backends", $0) }
            }
            + configuration.partners.flatMap { partner in
                partner.agreements.flatMap(\.accepts).map { (partner.file, "exchange", $0) }
            }
        return written.filter { !known.contains($0.2) }.map { file, key, dialect in
            SettingsProblem(
                ConfigurationCode.dialectUnknown,
                file: file,
                key: key,
                ["dialect": dialect, "known": known.sorted().joined(separator: ", ")]
            )
        }
    }
}
