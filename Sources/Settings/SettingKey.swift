/// One key of a settings file: the row of the table that both the loader and `check-config --explain` read.
public struct SettingKey: Sendable {
    /// Whether the key must stand in the file, and what holds where it does not.
    public enum Presence: Sendable, Equatable {
        case required
        case optional
        /// Holds where the key is absent, written as it would be in the file.
        case defaulted(String)
    }

    /// The key as written in the file.
    public let name: String
    /// What its value may be.
    public let type: SettingType
    /// Whether it must be written.
    public let presence: Presence
    /// True where the value, or the file that it names, must not be shown to anybody.
    public let isSecret: Bool
    /// The key of the catalogue's text that says what it is for (`setting.listener.port`).
    public let about: String

    public init(_ name: String, _ type: SettingType, _ presence: Presence, secret: Bool = false, about: String) {
        self.name = name
        self.type = type
        self.presence = presence
        self.isSecret = secret
        self.about = "setting." + about
    }
}

/// The table of one kind of settings file.
public struct SettingsFormat: Sendable {
    /// The value of the file's first key, `format`: like `paso/gateway/1`.
    public let name: String
    /// Every key but `format`.
    public let keys: [SettingKey]

    public init(_ name: String, keys: [SettingKey]) {
        self.name = name
        self.keys = keys
    }
}
