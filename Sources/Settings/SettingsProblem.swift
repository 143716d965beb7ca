public import Texts

/// One thing that is wrong in a settings file, with the place where the operator finds it.
///
/// The value itself is never an argument where the key is secret.
public struct SettingsProblem: Error, Explained, Equatable {
    public let code: String
    /// The file as the operator named it.
    public let file: String
    /// The line, counted from 1; nil where the whole file is meant.
    public let line: Int?
    /// The full key, like `listeners.peers.port`; empty where the whole file is meant.
    public let key: String
    /// Further values for the text.
    public let details: [String: String]

    public init(_ code: String, file: String, line: Int? = nil, key: String = "", _ details: [String: String] = [:]) {
        self.code = code
        self.file = file
        self.line = line
        self.key = key
        self.details = details
    }

    public var arguments: [String: String] {
        self.details.merging(["file": self.file, "line": self.line.map(String.init) ?? "–", "key": self.key]) {
            _,
            own in
            own
        }
    }

    /// `file:line: key: what happened`, then what to do; as `check-config` prints it.
    public func report(in language: Language) -> String {
        let place = self.line.map { "\(self.file):\($0)" } ?? self.file
        let subject = self.key.isEmpty ? "" : "\(self.key): "
        return "\(place): \(self.code) \(subject)\(self.what(in: language)) \(self.remedy(in: language))"
    }
}

/// Every problem of a set of files together, so that the operator repairs them in one go.
public struct SettingsProblems: Error, Equatable {
    public let problems: [SettingsProblem]

    public init(_ problems: [SettingsProblem]) {
        self.problems = problems
    }
}

extension SettingsProblem {
    /// The file cannot be read.
    public static let unreadable = "SET-001"
    /// The file is no YAML.
    public static let notYAML = "SET-002"
    /// `format` is missing or is another one.
    public static let wrongFormat = "SET-003"
    /// The key is not in the table.
    public static let unknownKey = "SET-004"
    /// A required key is missing.
    public static let missingKey = "SET-005"
    /// The value is not of the key's type.
    public static let wrongType = "SET-006"
    /// The value is outside its bounds.
    public static let outOfRange = "SET-007"
    /// Anchors, aliases and tags are not taken.
    public static let anchor = "SET-008"
    /// The file is over a limit.
    public static let tooLarge = "SET-009"
}
