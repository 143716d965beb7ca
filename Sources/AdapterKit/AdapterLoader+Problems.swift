import Canonical
import Dialects
import Foundation
import Settings

/// What is wrong in an adapter's folder beyond single values.
enum AdapterProblem {
    /// The adapter names another country than its folder.
    static let otherCountry = "ADA-001"
    /// A dialect of which Paso has no code.
    static let unknownDialect = "ADA-002"
    /// A pattern that is none, or is missing.
    static let badPattern = "ADA-003"
    /// A folder with too many or too large files.
    static let tooLarge = "ADA-004"
    /// A dialect, a check or a key that the kind of document does not have.
    static let otherKind = "ADA-005"
    /// The same acronym or entity twice.
    static let repeated = "ADA-006"
}

extension AdapterLoader {
    /// What a table of keys cannot see.
    func problems(in root: SettingsGroup, _ folder: String) -> [SettingsProblem] {
        let name = URL(filePath: folder).lastPathComponent
        let isOther = root.text("country") != name
        return (isOther ? [root.problem(AdapterProblem.otherCountry, at: "country", ["folder": name])] : [])
            + root.groups("documents").flatMap(self.problems)
    }

    private func problems(of document: SettingsGroup) -> [SettingsProblem] {
        let kind = DocumentKind(rawValue: document.text("kind"))
        return document.groups("dialects").compactMap { self.problem(of: $0, kind) }
            + document.groups("checks").compactMap { Self.problem(of: $0, kind) }
            + Self.originProblems(document, kind)
    }

    private func problem(of dialect: SettingsGroup, _ kind: DocumentKind) -> SettingsProblem? {
        let name = dialect.text("dialect")
        guard self.dialects.contains(name) else {
            let known = self.dialects.sorted().joined(separator: ", ")
            return dialect.problem(AdapterProblem.unknownDialect, at: "dialect", ["dialect": name, "known": known])
        }
        guard let known = DialectCatalogue.dialect(DialectIdentifier(rawValue: name)), known.kind != kind else {
            return nil
        }
        return dialect.problem(AdapterProblem.otherKind, at: "dialect", ["what": name, "kind": kind.rawValue])
    }

    private static func problem(of check: SettingsGroup, _ kind: DocumentKind) -> SettingsProblem? {
        let word = check.text("check")
        guard let name = AdapterCheck.Name(rawValue: word), name.kinds.contains(kind) else {
            return check.problem(AdapterProblem.otherKind, at: "check", ["what": word, "kind": kind.rawValue])
        }
        guard name == .numberPattern, NumberPattern(check.text("pattern")) == nil else { return nil }
        return check.problem(AdapterProblem.badPattern, at: "pattern")
    }

    /// Agreements and numbers of entities: each once, and only for certificates of origin.
    private static func originProblems(_ document: SettingsGroup, _ kind: DocumentKind) -> [SettingsProblem] {
        let issuers = document.groups("issuers").filter { $0.has("entity") }
        let places =
            issuers.map { (group: $0, key: "entity", value: $0.text("entity")) }
            + document.texts("agreements").map { (group: document, key: "agreements", value: $0) }
        guard kind == .certificateOfOrigin else {
            return places.prefix(1).map { place in
                place.group.problem(
                    AdapterProblem.otherKind,
                    at: place.key,
                    ["what": place.key, "kind": kind.rawValue]
                )
            }
        }
        var seen: Set<String> = []
        return places.filter { !seen.insert("\($0.key) \($0.value)").inserted }.map { place in
            place.group.problem(AdapterProblem.repeated, at: place.key, ["value": place.value])
        }
    }
}
