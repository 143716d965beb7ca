import Canonical
import Exchange
import HTTPTransport
import PKCS11
import Settings
import Texts
import Trust

/// Turns the checked values of `gateway.yaml` into typed ones.
struct GatewayReading {
    let root: SettingsGroup
    let shareFolder: String

    init(_ root: SettingsGroup, shareFolder: String) {
        self.root = root
        self.shareFolder = shareFolder
    }

    /// Nil only where an identifier passed its shape and still is none, which the shapes exclude.
    func gateway(partners: [PartnerConfiguration]) -> GatewayConfiguration? {
        guard let party = try? PartyID(value: self.root.text("party")),
            let country = CountryCode(rawValue: self.root.text("country")),
            let environment = GatewayEnvironment(rawValue: self.root.text("environment"))
        else { return nil }
        let share = self.root.path(ifPresent: "share") ?? self.shareFolder
        return GatewayConfiguration(
            file: self.root.file,
            environment: environment,
            party: party,
            country: country,
            language: Language(tag: self.root.text("language")) ?? .english,
            dataFolder: self.root.path("data"),
            shareFolder: share,
            adaptersFolder: self.root.path(ifPresent: "adapters") ?? "\(share)/Peers",
            codeListsFolder: self.root.path(ifPresent: "code-lists"),
            messageDomain: self.root.text(ifPresent: "message-domain") ?? "\(party.value.lowercased()).paso",
            listeners: self.listeners,
            tls: self.tls,
            keys: self.keys,
            trust: self.trust(share),
            limits: self.limits,
            retry: RetryPolicy(self.root.group("retry")),
            workers: self.workers,
            directory: DirectoryConfiguration.read(self.root, shareFolder: share).0,
            discovery: DiscoveryConfiguration.read(self.root),
            backends: self.root.groups("backends").compactMap(self.backend),
            users: self.root.groups("users").map(self.user),
            partners: partners
        )
    }

    private var listeners: ListenersConfiguration {
        let group = self.root.group("listeners")
        return ListenersConfiguration(
            peers: Self.listener(group.group("peers")),
            national: Self.listener(group.group("national")),
            nationalClients: group.group("national").paths("clients"),
            operations: Self.listener(group.group("operations"))
        )
    }

    private var tls: TLSRules {
        let group = self.root.group("tls")
        let suites = group.texts("cipher-suites")
        return TLSRules(
            minimum: TLSRules.Version(rawValue: group.text("minimum")) ?? .v12,
            cipherSuites: suites.isEmpty ? TLSRules.knownSuites : suites
        )
    }

    private static func listener(_ group: SettingsGroup) -> ListenerConfiguration {
        ListenerConfiguration(
            address: group.text("address"),
            port: group.integer("port"),
            connectionsMax: group.integer(ifPresent: "connections") ?? 100
        )
    }

    private var keys: [KeyRole: KeyPairConfiguration] {
        let group = self.root.group("keys")
        return Dictionary(
            uniqueKeysWithValues: KeyRole.allCases.map { role in
                let pair = group.group(role.rawValue)
                return (
                    role,
                    KeyPairConfiguration(certificate: pair.path("certificate"), key: KeySource(pair))
                )
            }
        )
    }

    private func trust(_ share: String) -> TrustConfiguration {
        let group = self.root.group("trust")
        let rules = group.groups("revocation").compactMap { rule -> RevocationRule? in
            guard let policy = RevocationPolicy(rawValue: rule.text("policy")) else { return nil }
            return RevocationRule(
                country: rule.text(ifPresent: "country").flatMap(CountryCode.init(rawValue:)),
                role: rule.text(ifPresent: "role").flatMap(CertificateRole.init(rawValue:)),
                kind: rule.text(ifPresent: "kind").map(DocumentKind.init(rawValue:)),
                policy: policy
            )
        }
        return TrustConfiguration(
            certificateFolders: ["\(share)/Certificates"]
                + group.paths("certificates"),
            revocation: rules,
            revocationDefault: RevocationPolicy(rawValue: group.text("revocation-default")) ?? .prefer,
            refresh: group.duration("refresh"),
            clockTolerance: group.duration("clock-tolerance"),
            fetch: RevocationFetchFormat.read(group)
        )
    }

    private var limits: LimitsConfiguration {
        let group = self.root.group("limits")
        return LimitsConfiguration(
            documentBytesMax: group.integer("document"),
            attachmentBytesMax: group.integer("attachment"),
            messageBytesMax: group.integer("message"),
            fileBytesMax: group.integer("file"),
            partsMax: group.integer("parts"),
            partHeaderBytesMax: group.integer("part-headers"),
            inflateRatioMax: group.integer("inflate-ratio"),
            xmlDepthMax: group.integer("xml-depth"),
            parsedBytesMax: group.integer("parsed"),
            requestsMax: group.integer("requests"),
            freeSpaceFloor: group.integer("free-space"),
            handshake: group.duration("handshake"),
            body: group.duration("body"),
            idle: group.duration("idle"),
            stop: group.duration("stop")
        )
    }

    private var workers: WorkersConfiguration {
        let group = self.root.group("workers")
        return WorkersConfiguration(
            threads: group.integer("threads"),
            queueMax: group.integer("queue"),
            relay: group.integer("relay"),
            examine: group.integer("examine"),
            poll: group.duration("poll"),
            lease: group.duration("lease")
        )
    }

    private func backend(_ group: SettingsGroup) -> BackendConfiguration? {
        guard let party = try? BackendID(group.text("party")) else { return nil }
        let directions = group.texts("directions")
        return BackendConfiguration(
            id: group.text("id"),
            party: party,
            kinds: group.texts("kinds").map(DocumentKind.init(rawValue:)),
            maySubmit: directions.contains("submit"),
            mayReceive: directions.contains("receive"),
            accepts: group.texts("accepts"),
            produces: group.texts("produces"),
            identity: Self.identity(group)
        )
    }

    private func user(_ group: SettingsGroup) -> UserConfiguration {
        UserConfiguration(
            name: group.text("name"),
            roles: Set(group.texts("roles").compactMap(UserRole.init(rawValue:))),
            identity: Self.identity(group)
        )
    }

    private static func identity(_ group: SettingsGroup) -> IdentityConfiguration {
        IdentityConfiguration(
            certificate: group.text(ifPresent: "certificate").map { $0.filter { $0 != ":" }.lowercased() },
            tokenFile: group.path(ifPresent: "token-file")
        )
    }
}

extension RetryPolicy {
    /// The schedule of a checked `retry` group.
    init(_ group: SettingsGroup) {
        self.init(
            attemptsMax: max(1, group.integer("attempts")),
            backoffInitial: group.duration("first"),
            backoffMax: group.duration("longest"),
            totalTimeMax: group.duration("within")
        )
    }
}
