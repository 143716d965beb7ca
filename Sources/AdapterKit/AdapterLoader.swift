public import Canonical
import Dialects
import Foundation
public import Settings
import Texts
import Trust

/// Reads countries' folders.
public struct AdapterLoader {
    /// The most files that count in one adapter's folder.
    public static let filesMax = 1000
    /// The largest file that counts.
    public static let fileBytesMax = 16 << 20

    /// The dialects that this version speaks; anything else in an adapter is a problem.
    public let dialects: Set<String>

    public init(dialects: Set<String>) {
        self.dialects = dialects
    }

    /// Reads one country's folder, or lists everything that is wrong in it.
    public func load(_ folder: String) -> Result<Adapter, SettingsProblems> {
        var reader = SettingsReader()
        guard let root = reader.read("\(folder)/adapter.yaml", as: AdapterFormat.table) else {
            return .failure(SettingsProblems(reader.problems))
        }
        let problems = reader.problems + self.problems(in: root, folder)
        guard problems.isEmpty, let country = CountryCode(rawValue: root.text("country")) else {
            return .failure(SettingsProblems(problems))
        }
        do {
            return .success(Self.adapter(root, country, folder, digest: try Self.digest(of: folder)))
        } catch {
            return .failure(SettingsProblems([error]))
        }
    }

    /// Reads every country's folder below one, by country.
    ///
    /// A folder without `adapter.yaml` is not an adapter and is left alone.
    public func loadAll(in folder: String) -> Result<[CountryCode: Adapter], SettingsProblems> {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var adapters: [CountryCode: Adapter] = [:]
        var problems: [SettingsProblem] = []
        for name in names.sorted() where FileManager.default.fileExists(atPath: "\(folder)/\(name)/adapter.yaml") {
            switch self.load("\(folder)/\(name)") {
            case .success(let adapter): adapters[adapter.country] = adapter
            case .failure(let found): problems += found.problems
            }
        }
        return problems.isEmpty ? .success(adapters) : .failure(SettingsProblems(problems))
    }

    private static func adapter(
        _ root: SettingsGroup,
        _ country: CountryCode,
        _ folder: String,
        digest: Digest
    ) -> Adapter {
        Adapter(
            folder: folder,
            country: country,
            name: self.name(root.group("name")),
            languages: root.texts("languages"),
            timeZone: root.text("time-zone"),
            decimalSign: root.text("decimal-sign"),
            dateOrder: Adapter.DateOrder(rawValue: root.text("date-order")) ?? .dayMonthYear,
            documents: root.groups("documents").map(self.document),
            digest: digest
        )
    }

    /// A name that lacks Portuguese or French is shown in the language that its readers understand best.
    private static func name(_ group: SettingsGroup) -> Text {
        let (english, spanish) = (group.text("en"), group.text("es"))
        return Text(
            en: english,
            es: spanish,
            pt: group.text(ifPresent: "pt") ?? spanish,
            fr: group.text(ifPresent: "fr") ?? english
        )
    }

    private static func document(_ group: SettingsGroup) -> AdapterDocument {
        AdapterDocument(
            kind: DocumentKind(rawValue: group.text("kind")),
            issuers: group.groups("issuers").map { issuer in
                AdapterIssuer(
                    id: issuer.text("id"),
                    name: issuer.text("name"),
                    entity: issuer.text(ifPresent: "entity"),
                    anchors: CertificateRole(rawValue: issuer.text("anchors")) ?? .issuer
                )
            },
            dialects: group.groups("dialects").map(self.dialect),
            checks: group.groups("checks").compactMap { check in
                AdapterCheck.Name(rawValue: check.text("check")).map { name in
                    AdapterCheck(
                        name: name,
                        pattern: check.text(ifPresent: "pattern"),
                        isRefused: check.text("level") == "refuse"
                    )
                }
            },
            agreements: group.texts("agreements")
        )
    }

    private static func dialect(_ group: SettingsGroup) -> AdapterDialect {
        let direction = group.text("direction")
        let signature = group.text("signature")
        return AdapterDialect(
            dialect: group.text("dialect"),
            isWritten: direction != "in",
            isRead: direction != "out",
            recognition: group.group(ifPresent: "recognise").map { recognise in
                AdapterDialect.Recognition(root: recognise.text("root"), namespace: recognise.text("namespace"))
            },
            signature: signature == "none" ? nil : signature,
            profile: IntercomProfile(rawValue: group.text("profile")) ?? .standard
        )
    }

    /// Over each file that can change a translation, by its path: not over texts for people, samples or examples.
    static func digest(of folder: String) throws(SettingsProblem) -> Digest {
        let left = ["README.md", "partner.example.yaml"]
        let paths = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
            .filter { path in
                !left.contains(path) && !path.hasPrefix("samples/") && path != "samples"
                    && !path.split(separator: "/").contains { $0.hasPrefix(".") }
            }
            .sorted()
        guard paths.count <= Self.filesMax else {
            throw SettingsProblem(AdapterProblem.tooLarge, file: folder, ["limit": "\(Self.filesMax)"])
        }
        var listing = "paso/adapter-digest/1\n"
        for path in paths {
            guard let content = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
            guard content.count <= Self.fileBytesMax else {
                throw SettingsProblem(
                    AdapterProblem.tooLarge,
                    file: "\(folder)/\(path)",
                    ["limit": "\(Self.fileBytesMax)"]
                )
            }
            listing += "\(path)\n\(Digest.of([UInt8](content)).hex)\n"
        }
        return Digest.of(Array(listing.utf8))
    }
}
