import Discovery
import DiscoveryClient
import Exchange
import Foundation
import HTTPTransport
import Settings
import Trust

extension DiscoveryConfiguration {
    /// The checked values of `discovery`; nil where nothing is written.
    static func read(_ root: SettingsGroup) -> DiscoveryConfiguration? {
        guard let group = root.group(ifPresent: "discovery") else { return nil }
        return DiscoveryConfiguration(
            resolvers: ResolverSettings(
                group.texts("resolvers").compactMap(Self.resolver),
                timeout: group.duration("resolver-timeout"),
                rounds: group.integer("rounds")
            ),
            timeout: group.duration("timeout"),
            privateServers: Set(group.texts("private").map { $0.lowercased() }),
            remember: group.duration("remember"),
            rememberAbsent: group.duration("remember-absent"),
            lookupsMax: group.integer("lookups"),
            networks: group.groups("networks").map(Self.network)
        )
    }

    /// What is wrong with `discovery` beyond single values: places, names, and anchors that cannot be read.
    static func problems(_ root: SettingsGroup) -> [SettingsProblem] {
        guard let group = root.group(ifPresent: "discovery") else { return [] }
        var seen: Set<String> = []
        var problems: [SettingsProblem] = []
        for network in group.groups("networks") {
            let name = ["network": network.text("name")]
            if network.has("domain") == network.has("publisher") {
                problems.append(network.problem(ConfigurationCode.networkPlace, at: "domain", name))
            }
            if !seen.insert(network.text("name")).inserted {
                problems.append(network.problem(ConfigurationCode.networkRepeated, at: "name", name))
            }
            if network.has("domain"), group.texts("resolvers").isEmpty {
                problems.append(network.problem(ConfigurationCode.noResolver, at: "domain", name))
            }
            problems += ["publishers", "tls", "participants"].compactMap { Self.anchorProblem(network, $0) }
        }
        return problems
    }

    /// `192.0.2.53`, `192.0.2.53:5353`, `2001:db8::53` or `[2001:db8::53]:5353`; nil for anything else.
    static func resolver(_ text: String) -> NetworkAddress? {
        let port = 53
        if text.hasPrefix("["), let end = text.lastIndex(of: "]") {
            let host = String(text[text.index(after: text.startIndex)..<end])
            let rest = text[text.index(after: end)...]
            guard host.contains(":") else { return nil }
            return rest.isEmpty
                ? NetworkAddress(host, port: port) : Self.port(rest).flatMap { NetworkAddress(host, port: $0) }
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        switch parts.count {
        case 1: return Self.dotted(parts[0]) ? NetworkAddress(text, port: port) : nil
        case 2:
            guard Self.dotted(parts[0]), let port = Self.port(text[parts[0].endIndex...]) else { return nil }
            return NetworkAddress(String(parts[0]), port: port)
        default: return NetworkAddress(text, port: port)
        }
    }

    /// Four numbers: the short forms that C libraries take are not for settings.
    private static func dotted(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func port(_ text: Substring) -> Int? {
        guard text.hasPrefix(":"), let port = UInt16(text.dropFirst()), port > 0 else { return nil }
        return Int(port)
    }

    private static func anchorProblem(_ network: SettingsGroup, _ key: String) -> SettingsProblem? {
        guard let path = network.path(ifPresent: key) else { return nil }
        do throws(TrustError) {
            _ = try TrustFolder.store(URL(filePath: path))
            return nil
        } catch {
            return network.problem(ConfigurationCode.networkAnchors, at: key, ["path": path, "cause": error.code])
        }
    }

    private static func network(_ group: SettingsGroup) -> Network {
        let subject = group.group("subject")
        return Network(
            name: group.text("name"),
            domain: group.text(ifPresent: "domain").flatMap { try? DNSName($0) },
            names: ParticipantName(rawValue: group.text("names")) ?? .whole,
            publisher: group.text(ifPresent: "publisher").flatMap { try? PublisherAddress($0) },
            versions: group.texts("versions").compactMap(SMPVersion.init(rawValue:)),
            hosts: Set(group.texts("hosts").map { $0.lowercased() }),
            redirectHosts: Set(group.texts("redirect-hosts").map { $0.lowercased() }),
            publishers: group.path("publishers"),
            publisherPins: Set(
                group.texts("publisher-pins").compactMap { text in
                    Hexadecimal.bytes(text.filter { $0 != ":" }).flatMap { Digest(.sha256, bytes: $0) }
                }
            ),
            tls: group.path(ifPresent: "tls"),
            participants: group.path("participants"),
            revocation: RevocationPolicy(rawValue: group.text("revocation")) ?? .prefer,
            profiles: group.texts("profiles").map(TransportProfile.init(rawValue:)),
            subject: SubjectRule(
                SubjectRule.Attribute(rawValue: subject.text("attribute")) ?? .commonName,
                prefix: subject.text(ifPresent: "prefix") ?? "",
                suffix: subject.text(ifPresent: "suffix") ?? "",
                partyType: subject.text("party-type")
            ),
            senders: group.group(ifPresent: "senders").map { senders in
                Senders(
                    policies: senders.texts("policies"),
                    revocation: RevocationPolicy(rawValue: senders.text("revocation")) ?? .require
                )
            }
        )
    }
}

extension PartnerDiscovery {
    /// The checked values of a partner's `as4`; nil where `discover` is not written.
    static func read(_ as4: SettingsGroup) -> PartnerDiscovery? {
        guard let group = as4.group(ifPresent: "discover"),
            let participant = try? SchemedIdentifier(group.text("participant")),
            let document = try? SchemedIdentifier(group.text("document"))
        else { return nil }
        return PartnerDiscovery(
            network: group.text("network"),
            question: EndpointQuestion(
                participant,
                documentType: document,
                process: group.text(ifPresent: "process").flatMap { try? SchemedIdentifier($0) }
            )
        )
    }

    /// What is wrong with it beyond single values: a network that the site does not have.
    func problem(in file: String, _ discovery: DiscoveryConfiguration?) -> SettingsProblem? {
        let names = discovery?.networks.map(\.name) ?? []
        guard !names.contains(self.network) else { return nil }
        return SettingsProblem(
            ConfigurationCode.networkUnknown,
            file: file,
            key: "as4.discover.network",
            ["network": self.network]
        )
    }
}

extension ConfigurationCode {
    static let networkUnknown = "GAT-460"
    /// Not exactly one of a domain and a publisher.
    static let networkPlace = "GAT-461"
    static let networkRepeated = "GAT-462"
    static let noResolver = "GAT-463"
    static let networkAnchors = "GAT-464"
}
