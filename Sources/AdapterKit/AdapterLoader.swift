public import Canonical
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

    /// What is wrong in an adapter's folder beyond single values.
    public static let otherCountry = "ADA-001"
    /// A dialect of which Paso has no code.
    public static let unknownDialect = "ADA-002"
    /// A pattern that is none, or is missing.
    public static let badPattern = "ADA-003"
    /// A folder with too many or too large files.
    public static let tooLarge = "ADA-004"

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
        let problems = reader.problems + self.problems(root, folder)
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

    private func problems(_ root: SettingsGroup, _ folder: String) -> [SettingsProblem] {
        var problems: [SettingsProblem] = []
        let name = URL(filePath: folder).lastPathComponent
        if root.text("country") != name {
            problems.append(root.problem(Self.otherCountry, at: "country", ["folder": name]))
        }
        for document in root.groups("documents") {
            for dialect in document.groups("dialects") where !self.dialects.contains(dialect.text("dialect")) {
                problems.append(
                    dialect.problem(
                        Self.unknownDialect,
                        at: "dialect",
                        ["dialect": dialect.text("dialect"), "known": self.dialects.sorted().joined(separator: ", ")]
                    )
                )
            }
            for check in document.groups("checks") where check.text("check") == AdapterCheck.Name.numberPattern.rawValue
            {
                if NumberPattern(check.text("pattern")) == nil {
                    problems.append(check.problem(Self.badPattern, at: "pattern"))
                }
            }
        }
        return problems
    }

    private static func adapter(
        _ root: SettingsGroup,
        _ country: CountryCode,
        _ folder: String,
        digest: Digest
    ) -> Adapter {
        let name = root.group("name")
        return Adapter(
            folder: folder,
            country: country,
            name: Text(en: name.text("en"), es: name.text("es")),
            languages: root.texts("languages"),
            timeZone: root.text("time-zone"),
            decimalSign: root.text("decimal-sign"),
            dateOrder: Adapter.DateOrder(rawValue: root.text("date-order")) ?? .dayMonthYear,
            documents: root.groups("documents").map(self.document),
            digest: digest
        )
    }

    private static func document(_ group: SettingsGroup) -> AdapterDocument {
        AdapterDocument(
            kind: DocumentKind(rawValue: group.text("kind")),
            issuers: group.groups("issuers").map { issuer in
                AdapterIssuer(
                    id: issuer.text("id"),
                    name: issuer.text("name"),
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
            }
        )
    }

    private static func dialect(_ group: SettingsGroup) -> AdapterDialect {
        let direction = group.text("direction")
        let signature = group.text("signature")
        return AdapterDialect(
            dialect: group.text("dialect"),
            isWritten: direction != "in",
            isRead: direction != "out",
            root: group.group("recognise").text("root"),
            namespace: group.group("recognise").text("namespace"),
            signature: signature == "none" ? nil : signature
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
            throw SettingsProblem(Self.tooLarge, file: folder, ["limit": "\(Self.filesMax)"])
        }
        var listing = "paso/adapter-digest/1\n"
        for path in paths {
            guard let content = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
            guard content.count <= Self.fileBytesMax else {
                throw SettingsProblem(Self.tooLarge, file: "\(folder)/\(path)", ["limit": "\(Self.fileBytesMax)"])
            }
            listing += "\(path)\n\(Digest.of([UInt8](content)).hex)\n"
        }
        return Digest.of(Array(listing.utf8))
    }
}
