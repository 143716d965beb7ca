import Foundation
import HTTPTransport
public import SCOD
import Settings
public import Trust

/// Where the site's replica of ALADI's directory lies, who feeds it, and how old it may be (`directories.scod`).
public struct DirectoryConfiguration: Sendable, Equatable {
    /// Folder of the replica.
    public var replica: String
    /// Folder into which files are put by hand; nil for none.
    public var watched: String?
    /// Folder with the anchors of the directory's signature.
    public var anchors: String
    /// SHA-256 of the directory's certificates or keys; empty takes any below the anchors.
    public var pins: Set<Digest>
    /// What ALADI does not publish.
    public var adapter: SCODAdapter
    public var staleness: StalenessRules
    /// How often the folders are looked at.
    public var lookEvery: Duration
    /// Address of the download service; nil never goes to the network.
    public var downloads: String?
    /// Folder with the anchors of that service's TLS certificate.
    public var downloadAnchors: String?
    public var downloadEvery: Duration

    /// Imports into the replica what the anchors vouch for, read anew so that a changed anchor counts.
    func intake() throws -> ReplicaImport {
        let store = try TrustFolder.store(URL(filePath: self.anchors))
        let trust = ReplicaTrust(store, pins: self.pins.isEmpty ? nil : self.pins)
        return ReplicaImport(
            into: ReplicaFolder(self.replica),
            reader: ReplicaReader(adapter: self.adapter, trust: trust)
        )
    }

    /// Whom to believe as the download service.
    func serverTrust() throws -> ServerTrust {
        guard let folder = self.downloadAnchors else { return AnchoredServer.trust(anchors: []) }
        return AnchoredServer.trust(anchors: try TrustFolder.contents(URL(filePath: folder)).certificates)
    }
}

extension DirectoryConfiguration {
    /// The keys of `directories.scod`.
    static let keys: [SettingKey] = [
        SettingKey("replica", .path, .required, about: "scod.replica"),
        SettingKey("watched", .path, .optional, about: "scod.watched"),
        SettingKey("anchors", .path, .required, about: "scod.anchors"),
        SettingKey("pins", .list(.text(.fingerprint)), .optional, about: "scod.pins"),
        SettingKey("adapter", .path, .optional, about: "scod.adapter"),
        SettingKey("warn-after", .duration(Self.ages), .defaulted("3d"), about: "scod.warn-after"),
        SettingKey("refuse-after", .duration(Self.ages), .defaulted("40d"), about: "scod.refuse-after"),
        SettingKey("replica-warn-after", .duration(Self.ages), .defaulted("40d"), about: "scod.replica-warn-after"),
        SettingKey(
            "look-every",
            .duration(.milliseconds(100)...(.seconds(86_400))),
            .defaulted("30s"),
            about: "scod.look-every"
        ),
        SettingKey("downloads", .text(.address), .optional, about: "scod.downloads-address"),
        SettingKey("download-anchors", .path, .optional, about: "scod.download-anchors"),
        SettingKey(
            "download-every",
            .duration(.seconds(60)...(.seconds(30 * 86_400))),
            .defaulted("6h"),
            about: "scod.download-every"
        ),
    ]

    private static let ages: ClosedRange<Duration> = .seconds(3_600)...(.seconds(400 * 86_400))

    /// The checked values of a gateway's file, with what is wrong in the adapter that they name; nil where none are written.
    static func read(_ root: SettingsGroup, shareFolder: String) -> (DirectoryConfiguration?, [SettingsProblem]) {
        guard let group = root.group("directories").group(ifPresent: "scod") else { return (nil, []) }
        let shipped = "\(shareFolder)/Peers/ALADI/scod.yaml"
        let named = group.path(ifPresent: "adapter")
        var adapter = SCODAdapter.assumed
        var problems: [SettingsProblem] = []
        if named != nil || FileManager.default.fileExists(atPath: shipped) {
            switch SCODAdapter.load(named ?? shipped) {
            case .success(let read): adapter = read
            case .failure(let found): problems = found.problems
            }
        }
        for key in ["anchors", "download-anchors", "watched"] {
            guard let path = group.path(ifPresent: key), !FileManager.default.fileExists(atPath: path) else { continue }
            problems.append(group.problem(ConfigurationCode.fileMissing, at: key, ["path": path]))
        }
        return (DirectoryConfiguration(group, adapter: adapter), problems)
    }

    private init(_ group: SettingsGroup, adapter: SCODAdapter) {
        self.replica = group.path("replica")
        self.watched = group.path(ifPresent: "watched")
        self.anchors = group.path("anchors")
        self.pins = Set(
            group.texts("pins").compactMap { text in
                Hexadecimal.bytes(text).flatMap { Digest(.sha256, bytes: $0) }
            }
        )
        self.adapter = adapter
        self.staleness = StalenessRules(
            warnAfter: group.duration("warn-after"),
            refuseAfter: group.duration("refuse-after"),
            replicaWarnAfter: group.duration("replica-warn-after")
        )
        self.lookEvery = group.duration("look-every")
        self.downloads = group.text(ifPresent: "downloads")
        self.downloadAnchors = group.path(ifPresent: "download-anchors")
        self.downloadEvery = group.duration("download-every")
    }
}
