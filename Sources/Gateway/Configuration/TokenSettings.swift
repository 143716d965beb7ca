import PKCS11
import Settings
import Trust

/// The keys of `keys.ROLE.token`: which token, which key on it, and how to log in.
enum TokenSettings {
    static let keys: [SettingKey] = [
        SettingKey("module", .path, .required, about: "token.module"),
        SettingKey("label", .text(.line), .optional, about: "token.label"),
        SettingKey("serial", .text(.line), .optional, about: "token.serial"),
        SettingKey("slot", .integer(0...Int.max), .optional, about: "token.slot"),
        SettingKey("object", .text(.line), .optional, about: "token.object"),
        SettingKey("id", .text(.identifier), .optional, about: "token.id"),
        SettingKey("pin-file", .path, .optional, secret: true, about: "token.pin-file"),
        SettingKey("pin-environment", .text(.variable), .optional, about: "token.pin-environment"),
        SettingKey("sessions", .integer(1...64), .defaulted("4"), about: "token.sessions"),
        SettingKey(
            "timeout",
            .duration(.seconds(1)...(.seconds(60))),
            .defaulted("10s"),
            about: "token.timeout"
        ),
    ]

    /// What the group of one role gets wrong that no single key shows.
    static func problems(_ pair: SettingsGroup, _ role: KeyRole) -> [SettingsProblem] {
        guard let token = pair.group(ifPresent: "token") else {
            return pair.has("key") ? [] : [pair.problem(ConfigurationCode.keyPlace, at: "key")]
        }
        var problems: [SettingsProblem] = []
        if pair.has("key") || pair.has("passphrase-file") {
            problems.append(pair.problem(ConfigurationCode.keyPlace, at: "token"))
        }
        if !role.mayLiveOnToken {
            problems.append(pair.problem(ConfigurationCode.tokenForTLS, at: "token", ["role": role.rawValue]))
        }
        if !["label", "serial", "slot"].contains(where: token.has) {
            problems.append(token.problem(ConfigurationCode.tokenUnnamed, at: "label"))
        }
        if !["object", "id"].contains(where: token.has) {
            problems.append(token.problem(ConfigurationCode.tokenKeyUnnamed, at: "object"))
        }
        if token.has("pin-file") == token.has("pin-environment") {
            problems.append(token.problem(ConfigurationCode.pinPlace, at: "pin-file"))
        }
        return problems
    }
}

extension KeySource {
    /// Where the checked group of a role says that its key is.
    init(_ pair: SettingsGroup) {
        guard let token = pair.group(ifPresent: "token") else {
            self = .file(pair.path("key"), passphraseFile: pair.path(ifPresent: "passphrase-file"))
            return
        }
        let pin =
            token.text(ifPresent: "pin-environment").map(PINSource.environment) ?? .file(token.path("pin-file"))
        let place = TokenPlace(
            module: token.path("module"),
            label: token.text(ifPresent: "label"),
            serial: token.text(ifPresent: "serial"),
            slot: token.integer(ifPresent: "slot").map { UInt(max(0, $0)) },
            pin: pin,
            sessions: token.integer("sessions"),
            answerTimeout: token.duration("timeout")
        )
        let id = token.text(ifPresent: "id").flatMap { Hexadecimal.bytes($0) }
        self = .token(place, TokenKeyName(label: token.text(ifPresent: "object"), id: id))
    }

    /// The files that must be there.
    var files: [String] {
        switch self {
        case .file(let path, let passphraseFile): [path] + [passphraseFile].compactMap(\.self)
        case .token: []
        }
    }

    /// What must differ between two roles.
    var identity: String {
        switch self {
        case .file(let path, _): path
        case .token(let place, let key): "\(place.module) \(place.name) \(key)"
        }
    }
}

extension KeyRole {
    /// Whether its key may live on a token.
    ///
    /// TLS keys may not: libcurl takes a key that is not in memory only through interfaces that OpenSSL 3 has given up.
    var mayLiveOnToken: Bool {
        switch self {
        case .as4Sign, .as4Decrypt, .seal: true
        case .tlsServer, .tlsClient: false
        }
    }

    /// What a token's key of this role does, and how it is proven.
    var tokenUse: TokenKey.Use { self == .as4Decrypt ? .decrypt : .sign }
}
