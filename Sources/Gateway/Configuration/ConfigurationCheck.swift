import Canonical
import Exchange
import Foundation
import Settings

/// Checks that no single key can show: what the parts of a site's configuration say about each other.
struct ConfigurationCheck {
    let configuration: GatewayConfiguration
    let root: SettingsGroup

    init(_ configuration: GatewayConfiguration, root: SettingsGroup) {
        self.configuration = configuration
        self.root = root
    }

    /// Every problem found.
    func problems() -> [SettingsProblem] {
        self.keyPlaces() + self.keyFiles() + self.partners() + self.backends() + self.identities() + self.listeners()
            + self.files() + self.pullChannels()
    }

    /// Each role's key is in one place, and that place is whole.
    private func keyPlaces() -> [SettingsProblem] {
        let keys = self.root.group("keys")
        return KeyRole.allCases.flatMap { role in
            keys.group(ifPresent: role.rawValue).map { TokenSettings.problems($0, role) } ?? []
        }
    }

    /// No file may serve two roles; that two files hold the same key is seen when the keys are opened.
    private func keyFiles() -> [SettingsProblem] {
        var owner: [String: KeyRole] = [:]
        var problems: [SettingsProblem] = []
        for role in KeyRole.allCases {
            guard let pair = self.configuration.keys[role] else { continue }
            let place = pair.key.identity
            guard !place.isEmpty else { continue }
            let known = place.hasPrefix("/") ? URL(filePath: place).standardizedFileURL.path : place
            if let other = owner.updateValue(role, forKey: known) {
                problems.append(
                    self.root.group("keys").problem(
                        ConfigurationCode.keyReused,
                        at: role.rawValue,
                        ["other": other.rawValue]
                    )
                )
            }
        }
        return problems
    }

    private func partners() -> [SettingsProblem] {
        var problems: [SettingsProblem] = []
        var seen: Set<PartyID> = [self.configuration.party]
        for partner in self.configuration.partners {
            func note(_ code: String, _ key: String, _ details: [String: String]) {
                problems.append(SettingsProblem(code, file: partner.file, key: key, details))
            }
            if partner.environment != self.configuration.environment {
                note(
                    ConfigurationCode.environmentMismatch,
                    "environment",
                    ["own": self.configuration.environment.rawValue, "other": partner.environment.rawValue]
                )
            }
            if !seen.insert(partner.party).inserted {
                note(ConfigurationCode.partyRepeated, "party", ["party": partner.party.text])
            }
            for agreement in partner.agreements {
                if agreement.maySend, agreement.recipient == nil {
                    note(ConfigurationCode.recipientMissing, "exchange", ["kind": agreement.kind.rawValue])
                }
                if agreement.mayReceive, self.receiver(of: agreement) == nil {
                    note(
                        ConfigurationCode.backendUnknown,
                        "exchange",
                        ["kind": agreement.kind.rawValue, "backend": agreement.backend ?? "–"]
                    )
                }
            }
            if Set(partner.agreements.map(\.kind)).count != partner.agreements.count {
                note(ConfigurationCode.agreementRepeated, "exchange", [:])
            }
            if !Set(partner.as4.signCertificates).isDisjoint(with: partner.as4.sealCertificates) {
                note(ConfigurationCode.keyReused, "as4.seal", ["other": "as4.sign"])
            }
        }
        return problems
    }

    /// Our national system that gets what a partner sends under an agreement.
    private func receiver(of agreement: AgreementConfiguration) -> BackendConfiguration? {
        self.configuration.receiver(of: agreement)
    }

    private func backends() -> [SettingsProblem] {
        var problems: [SettingsProblem] = []
        var ids: Set<String> = []
        var parties: Set<BackendID> = []
        for (backend, group) in zip(self.configuration.backends, self.root.groups("backends")) {
            if !ids.insert(backend.id).inserted || !parties.insert(backend.party).inserted {
                problems.append(group.problem(ConfigurationCode.backendRepeated, at: "id", ["backend": backend.id]))
            }
            if backend.mayReceive, backend.kinds.contains(where: { backend.needsDialect($0) }) {
                problems.append(group.problem(ConfigurationCode.noDialect, at: "accepts", ["backend": backend.id]))
            }
        }
        return problems
    }

    private func identities() -> [SettingsProblem] {
        var problems: [SettingsProblem] = []
        var owner: [String: String] = [:]
        let entries =
            zip(self.configuration.backends.map { ($0.id, $0.identity) }, self.root.groups("backends"))
            .map { ($0.0, $0.1, $1) }
            + zip(self.configuration.users.map { ($0.name, $0.identity) }, self.root.groups("users"))
            .map { ($0.0, $0.1, $1) }
        for (name, identity, group) in entries {
            if identity.certificate == nil, identity.tokenFile == nil {
                problems.append(group.problem(ConfigurationCode.identityMissing, at: "token-file", ["name": name]))
            }
            for proof in [identity.certificate, identity.tokenFile].compactMap({ $0 }) {
                if let other = owner.updateValue(name, forKey: proof) {
                    let details = ["name": name, "other": other]
                    problems.append(group.problem(ConfigurationCode.identityShared, at: "token-file", details))
                }
            }
        }
        return problems
    }

    private func listeners() -> [SettingsProblem] {
        let listeners = self.configuration.listeners
        let all = [("peers", listeners.peers), ("national", listeners.national), ("operations", listeners.operations)]
        var owner: [Int: String] = [:]
        var problems: [SettingsProblem] = []
        for (name, listener) in all where listener.port != 0 {
            if let other = owner.updateValue(name, forKey: listener.port) {
                let details = ["port": "\(listener.port)", "other": other]
                problems.append(self.root.group("listeners").problem(ConfigurationCode.portShared, at: name, details))
            }
        }
        return problems
    }

    /// Files that are named and not there, so that the operator need not start the gateway to learn it.
    private func files() -> [SettingsProblem] {
        var problems: [SettingsProblem] = []
        func require(_ path: String, _ file: String, _ line: Int?, _ key: String) {
            if !FileManager.default.isReadableFile(atPath: path) {
                problems.append(
                    SettingsProblem(ConfigurationCode.fileMissing, file: file, line: line, key: key, ["path": path])
                )
            }
        }
        let keys = self.root.group("keys")
        for role in KeyRole.allCases {
            guard let pair = self.configuration.keys[role] else { continue }
            for path in [pair.certificate] + pair.key.files where !path.isEmpty {
                require(path, self.root.file, keys.line(role.rawValue), "keys.\(role.rawValue)")
            }
        }
        for (name, paths) in [
            ("backends", self.configuration.backends.compactMap(\.identity.tokenFile)),
            ("users", self.configuration.users.compactMap(\.identity.tokenFile)),
            ("listeners.national.clients", self.configuration.listeners.nationalClients),
        ] {
            for path in paths { require(path, self.root.file, self.root.line(name), name) }
        }
        for partner in self.configuration.partners {
            let as4 = partner.as4
            let paths =
                as4.tlsCertificates + as4.tlsClientCertificates + as4.signCertificates + [as4.encryptCertificate]
                + as4.sealCertificates
            for path in paths { require(path, partner.file, nil, "as4") }
        }
        return problems
    }
}

extension BackendConfiguration {
    /// Whether it must name a dialect of a kind, and does not.
    ///
    /// Certificates of origin need none: all editions are one format, of which the original is handed over.
    fileprivate func needsDialect(_ kind: DocumentKind) -> Bool {
        kind != .certificateOfOrigin && !self.accepts.contains { [nil, kind].contains(Self.kind(of: $0)) }
    }
}

extension GatewayConfiguration {
    /// Our national system that gets what a partner sends under an agreement: the named one, else the only one that
    /// receives the kind; nil where there is none or the choice is open.
    public func receiver(of agreement: AgreementConfiguration) -> BackendConfiguration? {
        let able = self.backends.filter { $0.mayReceive && $0.kinds.contains(agreement.kind) }
        guard let id = agreement.backend else { return able.count == 1 ? able.first : nil }
        return able.first { $0.id == id }
    }
}
