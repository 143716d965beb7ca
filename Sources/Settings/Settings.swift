/// The checked values of one group of keys.
///
/// Made by ``SettingsReader`` alone, so every value has its key's type and lies within its bounds, and a default
/// stands where the file says nothing. Asking for a key that the table does not have is a programmer's error and
/// yields an empty value; tests read every table through its typed struct, so it is seen there.
public struct SettingsGroup: Sendable {
    /// One checked value.
    public indirect enum Value: Sendable {
        case text(String)
        case integer(Int)
        case boolean(Bool)
        case duration(Duration)
        case list([Entry])
        case group(SettingsGroup)
        case map([(key: String, entry: Entry)])
    }

    /// A value and where it stands.
    public struct Entry: Sendable {
        public let value: Value
        public let line: Int?
    }

    /// The file as the operator named it, for problems that the table cannot see.
    public let file: String
    /// The folder that relative paths start from.
    public let folder: String
    /// The full key of this group, empty at the top.
    public let path: String
    /// Where the group begins.
    public let line: Int?
    let entries: [String: Entry]

    /// True where the file (or a default) gives the key a value.
    public func has(_ key: String) -> Bool {
        self.entries[key] != nil
    }

    /// The line of a key's value, else the group's.
    public func line(_ key: String) -> Int? {
        self.entries[key]?.line ?? self.line
    }

    /// The text of a key; nil where it is absent.
    public func text(ifPresent key: String) -> String? {
        guard case .text(let text) = self.entries[key]?.value else { return nil }
        return text
    }

    /// The text of a key that is required or has a default.
    public func text(_ key: String) -> String {
        self.text(ifPresent: key) ?? ""
    }

    /// The absolute path of a key; nil where it is absent.
    public func path(ifPresent key: String) -> String? {
        self.text(ifPresent: key).map(self.absolute)
    }

    /// The absolute path of a key that is required or has a default.
    public func path(_ key: String) -> String {
        self.absolute(self.text(key))
    }

    /// The number (or size in bytes) of a key; nil where it is absent.
    public func integer(ifPresent key: String) -> Int? {
        guard case .integer(let number) = self.entries[key]?.value else { return nil }
        return number
    }

    /// The number (or size in bytes) of a key that is required or has a default.
    public func integer(_ key: String) -> Int {
        self.integer(ifPresent: key) ?? 0
    }

    /// The truth of a key that is required or has a default.
    public func boolean(_ key: String) -> Bool {
        guard case .boolean(let truth) = self.entries[key]?.value else { return false }
        return truth
    }

    /// The duration of a key that is required or has a default.
    public func duration(_ key: String) -> Duration {
        self.duration(ifPresent: key) ?? .zero
    }

    /// The duration of a key; nil where it is absent.
    public func duration(ifPresent key: String) -> Duration? {
        guard case .duration(let duration) = self.entries[key]?.value else { return nil }
        return duration
    }

    /// The group of a key; nil where it is absent.
    public func group(ifPresent key: String) -> SettingsGroup? {
        guard case .group(let group) = self.entries[key]?.value else { return nil }
        return group
    }

    /// The group of a key; an empty one where it is absent.
    public func group(_ key: String) -> SettingsGroup {
        self.group(ifPresent: key)
            ?? SettingsGroup(
                file: self.file,
                folder: self.folder,
                path: self.name(of: key),
                line: self.line,
                entries: [:]
            )
    }

    /// The texts of a list; empty where it is absent.
    public func texts(_ key: String) -> [String] {
        self.elements(key).compactMap { entry in
            guard case .text(let text) = entry.value else { return nil }
            return text
        }
    }

    /// The absolute paths of a list; empty where it is absent.
    public func paths(_ key: String) -> [String] {
        self.texts(key).map(self.absolute)
    }

    /// The groups of a list; empty where it is absent.
    public func groups(_ key: String) -> [SettingsGroup] {
        self.elements(key).compactMap { entry in
            guard case .group(let group) = entry.value else { return nil }
            return group
        }
    }

    /// The entries of a map in the file's order; empty where it is absent.
    public func map(_ key: String) -> [(key: String, entry: Entry)] {
        guard case .map(let entries) = self.entries[key]?.value else { return [] }
        return entries
    }

    /// A problem at one of the group's keys.
    public func problem(_ code: String, at key: String, _ details: [String: String] = [:]) -> SettingsProblem {
        SettingsProblem(code, file: self.file, line: self.line(key), key: self.name(of: key), details)
    }

    /// The full key of one of the group's keys.
    public func name(of key: String) -> String {
        self.path.isEmpty ? key : "\(self.path).\(key)"
    }

    /// A path as written, made absolute against the folder of the file.
    public func absolute(_ written: String) -> String {
        written.isEmpty || written.hasPrefix("/") ? written : "\(self.folder)/\(written)"
    }

    private func elements(_ key: String) -> [Entry] {
        guard case .list(let entries) = self.entries[key]?.value else { return [] }
        return entries
    }
}
