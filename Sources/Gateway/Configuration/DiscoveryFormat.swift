import Discovery
import DiscoveryClient
import Exchange
import HTTPTransport
import Settings
import Trust

/// The keys of `discovery` in `gateway.yaml`, and of `as4.discover` in a partner's file.
enum DiscoveryFormat {
    /// `discovery`.
    static let keys: [SettingKey] = [
        SettingKey("resolvers", .list(.text(.resolver)), .optional, about: "discovery.resolvers"),
        SettingKey(
            "resolver-timeout",
            .duration(.milliseconds(100)...(.seconds(30))),
            .defaulted("2s"),
            about: "discovery.resolver-timeout"
        ),
        SettingKey("rounds", .integer(1...5), .defaulted("2"), about: "discovery.rounds"),
        SettingKey("timeout", .duration(.seconds(1)...(.seconds(60))), .defaulted("10s"), about: "discovery.timeout"),
        SettingKey("private", .list(.text(.namedServer)), .optional, about: "discovery.private"),
        SettingKey(
            "remember",
            .duration(.zero...(.seconds(86_400))),
            .defaulted("1h"),
            about: "discovery.remember"
        ),
        SettingKey(
            "remember-absent",
            .duration(.zero...(.seconds(3_600))),
            .defaulted("1m"),
            about: "discovery.remember-absent"
        ),
        SettingKey("lookups", .integer(1...1000), .defaulted("64"), about: "discovery.lookups"),
        SettingKey("networks", .list(.group(network)), .required, about: "discovery.networks"),
    ]

    /// `as4.discover`.
    static let partner: [SettingKey] = [
        SettingKey("network", .text(.word), .required, about: "discover.network"),
        SettingKey("participant", .text(.schemed), .required, about: "discover.participant"),
        SettingKey("document", .text(.schemed), .required, about: "discover.document"),
        SettingKey("process", .text(.schemed), .optional, about: "discover.process"),
    ]

    private static let policies = RevocationPolicy.allCases.map(\.rawValue)

    private static let network: [SettingKey] = [
        SettingKey("name", .text(.word), .required, about: "network.name"),
        SettingKey("domain", .text(.domain), .optional, about: "network.domain"),
        SettingKey(
            "names",
            .choice(ParticipantName.allCases.map(\.rawValue)),
            .defaulted(ParticipantName.whole.rawValue),
            about: "network.names"
        ),
        SettingKey("publisher", .text(.publisher), .optional, about: "network.publisher"),
        SettingKey(
            "versions",
            .list(.choice(SMPVersion.allCases.map(\.rawValue))),
            .defaulted("smp-2, smp-1"),
            about: "network.versions"
        ),
        SettingKey("hosts", .list(.text(.host)), .optional, about: "network.hosts"),
        SettingKey("redirect-hosts", .list(.text(.host)), .optional, about: "network.redirect-hosts"),
        SettingKey("publishers", .path, .required, about: "network.publishers"),
        SettingKey("publisher-pins", .list(.text(.fingerprint)), .optional, about: "network.publisher-pins"),
        SettingKey("tls", .path, .optional, about: "network.tls"),
        SettingKey("participants", .path, .required, about: "network.participants"),
        SettingKey("revocation", .choice(policies), .defaulted("prefer"), about: "network.revocation"),
        SettingKey(
            "profiles",
            .list(.text(.line)),
            .defaulted(TransportProfile.preferred.map(\.rawValue).joined(separator: ", ")),
            about: "network.profiles"
        ),
        SettingKey("subject", .group(subject), .defaulted(""), about: "network.subject"),
        SettingKey("senders", .group(senders), .optional, about: "network.senders"),
    ]

    private static let subject: [SettingKey] = [
        SettingKey(
            "attribute",
            .choice(SubjectRule.Attribute.allCases.map(\.rawValue)),
            .defaulted(SubjectRule.Attribute.commonName.rawValue),
            about: "subject.attribute"
        ),
        SettingKey("prefix", .text(.line), .optional, about: "subject.prefix"),
        SettingKey("suffix", .text(.line), .optional, about: "subject.suffix"),
        SettingKey("party-type", .text(.line), .defaulted(PartyID.unregistered), about: "subject.party-type"),
    ]

    private static let senders: [SettingKey] = [
        SettingKey("policies", .list(.text(.policy)), .optional, about: "senders.policies"),
        SettingKey("revocation", .choice(policies), .defaulted("require"), about: "senders.revocation"),
    ]
}

extension SettingShape {
    /// The numeric address of a resolver, with or without port.
    fileprivate static let resolver = SettingShape("numeric address", example: "192.0.2.53") { text in
        DiscoveryConfiguration.resolver(text) != nil
    }

    /// A domain name.
    fileprivate static let domain = SettingShape("domain", example: "sml.region.example") { (try? DNSName($0)) != nil }

    /// A publisher's address.
    fileprivate static let publisher = SettingShape("https address", example: "https://smp.region.example") { text in
        (try? PublisherAddress(text)) != nil
    }

    /// A host with its port.
    fileprivate static let namedServer = SettingShape("host and port", example: "smp.intranet.example:443") { text in
        (try? PublisherAddress("https://\(text)"))?.server == text.lowercased()
    }

    /// An identifier of a participant, document type or process.
    fileprivate static let schemed = SettingShape("scheme::value", example: "bdx-docid-qns::urn:example:doc") { text in
        (try? SchemedIdentifier(text)) != nil
    }

    /// A dotted object identifier.
    fileprivate static let policy = SettingShape("object identifier", example: "1.3.6.1.4.1.99999.1.2") { text in
        let arcs = text.split(separator: ".", omittingEmptySubsequences: false)
        return arcs.count > 1 && text.utf8.count <= 100 && arcs.allSatisfy { UInt64($0) != nil }
    }
}
