import AdapterKit
public import Settings
public import Texts

/// Prints the tables that the loader uses, as `check-config --explain` shows them.
public struct ConfigurationExplanation {
    private let language: Language

    public init(in language: Language) {
        self.language = language
    }

    /// Every file kind with every key: type, default, secrecy and purpose.
    public func text() -> String {
        [GatewayFormat.table, PartnerFormat.table, AdapterFormat.table].map(self.text).joined(separator: "\n")
    }

    /// One file kind.
    public func text(of format: SettingsFormat) -> String {
        "format: \(format.name)\n" + self.lines(format.keys, indent: 0).joined(separator: "\n") + "\n"
    }

    private func lines(_ keys: [SettingKey], indent: Int) -> [String] {
        keys.flatMap { key -> [String] in
            let pad = String(repeating: "  ", count: indent)
            let own = ["\(pad)# \(self.about(key))", "\(pad)\(key.name): \(self.value(key))"]
            switch key.type {
            case .group(let inner): return own + self.lines(inner, indent: indent + 1)
            case .list(.group(let inner)):
                return own + ["\(pad)  -"] + self.lines(inner, indent: indent + 2)
            default: return own
            }
        }
    }

    private func value(_ key: SettingKey) -> String {
        let isContainer =
            switch key.type {
            case .group, .list(.group): true
            default: false
            }
        let type = isContainer ? "" : "<\(key.type.label)>"
        switch key.presence {
        case .defaulted(let text) where !text.isEmpty: return "\(text)  # \(type)"
        default: return type
        }
    }

    private func about(_ key: SettingKey) -> String {
        let purpose = Catalogue.text(key.about, self.language)
        var notes: [String] = []
        switch key.presence {
        case .required: notes.append(Catalogue.text("setting.required", self.language))
        case .optional: notes.append(Catalogue.text("setting.optional", self.language))
        case .defaulted: break
        }
        if key.isSecret { notes.append(Catalogue.text("setting.secret", self.language)) }
        return notes.isEmpty ? purpose : "\(purpose) (\(notes.joined(separator: ", ")))"
    }
}
