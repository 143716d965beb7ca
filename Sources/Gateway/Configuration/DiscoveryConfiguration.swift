public import Discovery
public import DiscoveryClient
import Exchange
import Foundation
public import HTTPTransport
import Settings
public import Trust

/// Where the site looks partners up that are not written in full (`discovery`).
public struct DiscoveryConfiguration: Sendable, Equatable {
    /// One network.
    public struct Network: Sendable, Equatable {
        public var name: String
        /// Exactly one of this and ``publisher``.
        public var domain: DNSName?
        public var names: ParticipantName
        public var publisher: PublisherAddress?
        public var versions: [SMPVersion]
        public var hosts: Set<String>
        public var redirectHosts: Set<String>
        /// Folder with the anchors of the publishers' signatures.
        public var publishers: String
        public var publisherPins: Set<Digest>
        /// Folder with the anchors of the publishers' TLS certificates.
        public var tls: String?
        /// Folder with the anchors of the participants' certificates.
        public var participants: String
        public var revocation: RevocationPolicy
        public var profiles: [TransportProfile]
        public var subject: SubjectRule
        /// What is asked of senders that no partner file names; nil takes none.
        public var senders: Senders?
    }

    /// What is asked of unknown senders.
    public struct Senders: Sendable, Equatable {
        public var policies: [String]
        public var revocation: RevocationPolicy
    }

    public var resolvers: ResolverSettings
    public var timeout: Duration
    public var privateServers: Set<String>
    public var remember: Duration
    public var rememberAbsent: Duration
    public var lookupsMax: Int
    public var networks: [Network]

    /// The networks as they are looked up in, their anchors read anew.
    public func lookups(_ http: HTTPClient) throws -> [(name: String, lookup: NetworkLookup)] {
        try self.networks.map { ($0.name, try self.lookup($0, http)) }
    }

    /// One network as it is looked up in; DSC-038 where there is none of the name.
    public func lookup(in name: String, _ http: HTTPClient) throws -> NetworkLookup {
        guard let network = self.networks.first(where: { $0.name == name }) else {
            throw DiscoveryError.noNetwork(name)
        }
        return try self.lookup(network, http)
    }

    /// The networks that take senders that no partner file names, for ``UnknownSender``.
    public func senderNetworks() throws -> [SenderNetwork] {
        try self.networks.compactMap { network in
            guard let senders = network.senders else { return nil }
            return SenderNetwork(
                network.name,
                senders: try Self.anchors(network.participants, [.as4Sign]),
                policies: senders.policies,
                subject: network.subject,
                revocation: senders.revocation
            )
        }
    }

    /// A folder's anchors, for the roles that the folder is for.
    private static func anchors(_ folder: String, _ roles: Set<CertificateRole>) throws -> TrustStore {
        try TrustFolder.contents(URL(filePath: folder)).store(country: nil, roles: roles)
    }

    private func lookup(_ network: Network, _ http: HTTPClient) throws -> NetworkLookup {
        let pins = network.publisherPins.isEmpty ? nil : network.publisherPins
        return NetworkLookup(
            DiscoveryNetwork(
                network.name,
                start: try network.start(),
                versions: network.versions,
                hosts: network.hosts,
                redirectHosts: network.redirectHosts,
                publishers: PublisherTrust(
                    try Self.anchors(network.publishers, [.seal]),
                    pins: pins,
                    revocation: network.revocation
                ),
                tls: try network.tls.map { try Self.anchors($0, [.tlsServer]) },
                choice: EndpointChoice(
                    profiles: network.profiles,
                    participants: try Self.anchors(network.participants, [.as4Sign, .as4Decrypt]),
                    revocation: network.revocation
                )
            ),
            settings: DiscoverySettings(
                resolvers: self.resolvers,
                privateServers: self.privateServers,
                timeout: self.timeout,
                lookupsMax: self.lookupsMax
            ),
            http: http,
            cache: .init(
                foundMax: TimeInterval(self.remember.components.seconds),
                absentMax: TimeInterval(self.rememberAbsent.components.seconds)
            )
        )
    }
}

extension DiscoveryConfiguration.Network {
    fileprivate func start() throws -> DiscoveryNetwork.Start {
        if let domain = self.domain { return .domain(domain, self.names) }
        guard let publisher = self.publisher else { throw DiscoveryError.noNetwork(self.name) }
        return .publisher(publisher, self.versions.first ?? .two)
    }
}

/// How one partner is looked up (`as4.discover`).
public struct PartnerDiscovery: Sendable, Equatable {
    public var network: String
    public var question: EndpointQuestion

    public init(network: String, question: EndpointQuestion) {
        self.network = network
        self.question = question
    }
}
