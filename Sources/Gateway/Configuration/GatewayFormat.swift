import Canonical
import HTTPTransport
public import Settings
import Trust

/// The table of `gateway.yaml`: what the loader takes and `check-config --explain` prints.
public enum GatewayFormat {
    /// `paso/gateway/1`.
    public static let table = SettingsFormat(
        "paso/gateway/1",
        keys: [
            SettingKey("environment", .choice(["test", "production"]), .required, about: "environment"),
            SettingKey("party", .text(.party), .required, about: "gateway.party"),
            SettingKey("country", .text(.country), .required, about: "gateway.country"),
            SettingKey("language", .choice(["en", "es", "pt", "fr"]), .defaulted("en"), about: "gateway.language"),
            SettingKey("data", .path, .required, about: "gateway.data"),
            SettingKey("share", .path, .optional, about: "gateway.share"),
            SettingKey("adapters", .path, .optional, about: "gateway.adapters"),
            SettingKey("partners", .path, .defaulted("partners"), about: "gateway.partners"),
            SettingKey("code-lists", .path, .optional, about: "gateway.code-lists"),
            SettingKey("message-domain", .text(.host), .optional, about: "gateway.message-domain"),
            SettingKey("listeners", .group(listeners), .required, about: "gateway.listeners"),
            SettingKey("tls", .group(tls), .defaulted(""), about: "gateway.tls"),
            SettingKey("keys", .group(keys), .required, about: "gateway.keys"),
            SettingKey("trust", .group(trust), .defaulted(""), about: "gateway.trust"),
            SettingKey("limits", .group(limits), .defaulted(""), about: "gateway.limits"),
            SettingKey("retry", .group(retry), .defaulted(""), about: "gateway.retry"),
            SettingKey("workers", .group(workers), .defaulted(""), about: "gateway.workers"),
            SettingKey("directories", .group(directories), .defaulted(""), about: "gateway.directories"),
            SettingKey("discovery", .group(DiscoveryFormat.keys), .optional, about: "gateway.discovery"),
            SettingKey("backends", .list(.group(backend)), .required, about: "gateway.backends"),
            SettingKey("users", .list(.group(user)), .optional, about: "gateway.users"),
        ]
    )

    private static let directories: [SettingKey] = [
        SettingKey("scod", .group(DirectoryConfiguration.keys), .optional, about: "directories.scod")
    ]

    private static let listeners: [SettingKey] = [
        SettingKey(
            "peers",
            .group(listener(address: "0.0.0.0", port: "8443")),
            .defaulted(""),
            about: "listeners.peers"
        ),
        SettingKey(
            "national",
            .group(
                listener(address: "127.0.0.1", port: "8444") + [
                    SettingKey("clients", .list(.path), .optional, about: "listeners.national.clients")
                ]
            ),
            .defaulted(""),
            about: "listeners.national"
        ),
        SettingKey(
            "operations",
            .group(
                [
                    SettingKey("address", .text(.host), .defaulted("127.0.0.1"), about: "listener.address"),
                    SettingKey("port", .integer(0...65_535), .defaulted("8445"), about: "listener.port"),
                ]
            ),
            .defaulted(""),
            about: "listeners.operations"
        ),
    ]

    private static func listener(address: String, port: String) -> [SettingKey] {
        [
            SettingKey("address", .text(.host), .defaulted(address), about: "listener.address"),
            SettingKey("port", .integer(0...65_535), .defaulted(port), about: "listener.port"),
            SettingKey("connections", .integer(1...100_000), .defaulted("1000"), about: "listener.connections"),
        ]
    }

    private static let tls: [SettingKey] = [
        SettingKey(
            "minimum",
            .choice(TLSRules.Version.allCases.map(\.rawValue)),
            .defaulted(TLSRules().minimum.rawValue),
            about: "tls.minimum"
        ),
        SettingKey("cipher-suites", .list(.choice(TLSRules.knownSuites)), .optional, about: "tls.cipher-suites"),
    ]

    private static let keys: [SettingKey] = KeyRole.allCases.map { role in
        SettingKey(role.rawValue, .group(pair), .required, about: "keys.\(role.rawValue)")
    }

    private static let pair: [SettingKey] = [
        SettingKey("certificate", .path, .required, about: "pair.certificate"),
        SettingKey("key", .path, .optional, secret: true, about: "pair.key"),
        SettingKey("passphrase-file", .path, .optional, secret: true, about: "pair.passphrase-file"),
        SettingKey("token", .group(TokenSettings.keys), .optional, about: "pair.token"),
    ]

    private static let trust: [SettingKey] = [
        SettingKey("certificates", .list(.path), .optional, about: "trust.certificates"),
        SettingKey(
            "revocation",
            .list(
                .group(
                    [
                        SettingKey("country", .text(.country), .optional, about: "revocation.country"),
                        SettingKey(
                            "role",
                            .choice(CertificateRole.allCases.map(\.rawValue)),
                            .optional,
                            about: "revocation.role"
                        ),
                        SettingKey("kind", .choice(ConfiguredKinds.names), .optional, about: "revocation.kind"),
                        SettingKey(
                            "policy",
                            .choice(RevocationPolicy.allCases.map(\.rawValue)),
                            .required,
                            about: "revocation.policy"
                        ),
                    ]
                )
            ),
            .optional,
            about: "trust.revocation"
        ),
        SettingKey(
            "revocation-default",
            .choice(RevocationPolicy.allCases.map(\.rawValue)),
            .defaulted("prefer"),
            about: "trust.revocation-default"
        ),
        SettingKey(
            "refresh",
            .duration(.seconds(1)...(.seconds(86_400))),
            .defaulted("1m"),
            about: "trust.refresh"
        ),
        SettingKey(
            "clock-tolerance",
            .duration(.zero...(.seconds(86_400))),
            .defaulted("10m"),
            about: "trust.clock-tolerance"
        ),
        SettingKey("revocation-fetch", .group(RevocationFetchFormat.keys), .optional, about: "trust.revocation-fetch"),
    ]

    private static let limits: [SettingKey] = [
        SettingKey("document", .size((64 << 10)...(104 << 20)), .defaulted("16MiB"), about: "limits.document"),
        SettingKey("attachment", .size((1 << 10)...(64 << 20)), .defaulted("3MiB"), about: "limits.attachment"),
        SettingKey("message", .size((64 << 10)...(4 << 30)), .defaulted("64MiB"), about: "limits.message"),
        SettingKey("file", .size((64 << 10)...(2 << 30)), .defaulted("2GiB"), about: "limits.file"),
        SettingKey("parts", .integer(1...1000), .defaulted("30"), about: "limits.parts"),
        SettingKey("part-headers", .size((1 << 10)...(1 << 20)), .defaulted("32KiB"), about: "limits.part-headers"),
        SettingKey("inflate-ratio", .integer(2...1000), .defaulted("100"), about: "limits.inflate-ratio"),
        SettingKey("xml-depth", .integer(32...1000), .defaulted("200"), about: "limits.xml-depth"),
        SettingKey("parsed", .size((16 << 20)...(8 << 30)), .defaulted("96MiB"), about: "limits.parsed"),
        SettingKey("requests", .integer(1...100_000), .defaulted("512"), about: "limits.requests"),
        SettingKey("free-space", .size((1 << 20)...(1 << 40)), .defaulted("256MiB"), about: "limits.free-space"),
        SettingKey("handshake", .duration(.seconds(1)...(.seconds(120))), .defaulted("10s"), about: "limits.handshake"),
        SettingKey("body", .duration(.seconds(1)...(.seconds(3600))), .defaulted("60s"), about: "limits.body"),
        SettingKey("idle", .duration(.seconds(1)...(.seconds(3600))), .defaulted("60s"), about: "limits.idle"),
        SettingKey("stop", .duration(.seconds(1)...(.seconds(600))), .defaulted("20s"), about: "limits.stop"),
    ]

    private static let workers: [SettingKey] = [
        SettingKey("threads", .integer(0...256), .defaulted("0"), about: "workers.threads"),
        SettingKey("queue", .integer(1...100_000), .defaulted("256"), about: "workers.queue"),
        SettingKey("relay", .integer(1...1000), .defaulted("16"), about: "workers.relay"),
        SettingKey("examine", .integer(1...1000), .defaulted("4"), about: "workers.examine"),
        SettingKey(
            "poll",
            .duration(.milliseconds(10)...(.seconds(60))),
            .defaulted("500ms"),
            about: "workers.poll"
        ),
        SettingKey("lease", .duration(.seconds(5)...(.seconds(3600))), .defaulted("2m"), about: "workers.lease"),
    ]

    private static let backend: [SettingKey] = [
        SettingKey("id", .text(.word), .required, about: "backend.id"),
        SettingKey("party", .text(.party), .required, about: "backend.party"),
        SettingKey("kinds", .list(.choice(ConfiguredKinds.names)), .required, about: "backend.kinds"),
        SettingKey(
            "directions",
            .list(.choice(["submit", "receive"])),
            .defaulted("submit, receive"),
            about: "backend.directions"
        ),
        SettingKey("accepts", .list(.text(.dialect)), .optional, about: "backend.accepts"),
        SettingKey("produces", .list(.text(.dialect)), .optional, about: "backend.produces"),
        SettingKey("certificate", .text(.fingerprint), .optional, about: "identity.certificate"),
        SettingKey("token-file", .path, .optional, secret: true, about: "identity.token-file"),
    ]

    private static let user: [SettingKey] = [
        SettingKey("name", .text(.word), .required, about: "user.name"),
        SettingKey("roles", .list(.choice(UserRole.allCases.map(\.rawValue))), .required, about: "user.roles"),
        SettingKey("certificate", .text(.fingerprint), .optional, about: "identity.certificate"),
        SettingKey("token-file", .path, .optional, secret: true, about: "identity.token-file"),
    ]

    /// The keys of a retry schedule, for the gateway's default and a partner's own.
    static let retry: [SettingKey] = [
        SettingKey("first", .duration(.milliseconds(100)...(.seconds(3600))), .defaulted("2s"), about: "retry.first"),
        SettingKey("longest", .duration(.seconds(1)...(.seconds(86_400))), .defaulted("1h"), about: "retry.longest"),
        SettingKey("attempts", .integer(1...1000), .defaulted("60"), about: "retry.attempts"),
        SettingKey("within", .duration(.seconds(1)...(.seconds(2_592_000))), .defaulted("2d"), about: "retry.within"),
    ]
}

/// The document kinds that this version can be configured for.
enum ConfiguredKinds {
    /// Their stable names.
    static let names = [
        DocumentKind.phytosanitaryCertificate, DocumentKind.certificateOfOrigin, DocumentKind.importPermit,
    ].map(\.rawValue)
}
