public import Discovery
public import Trust

/// A network in which partners are found: where one begins to look, whom one believes, and what is taken.
public struct DiscoveryNetwork: Sendable {
    /// Where the looking begins.
    public enum Start: Sendable, Equatable {
        /// A domain under which participants have names (BDXL).
        case domain(DNSName, ParticipantName)
        /// One publisher for everybody, without any look into the domain name system.
        case publisher(PublisherAddress, SMPVersion)
    }

    public var name: String
    public var start: Start
    /// Protocols that are taken, the best first.
    public var versions: [SMPVersion]
    /// Hosts of publishers that may be asked; empty allows every public one that the domain leads to.
    public var hosts: Set<String>
    /// Hosts to which a publisher may send us on, besides ``hosts``; where both are empty none may.
    public var redirectHosts: Set<String>
    public var publishers: PublisherTrust
    /// Anchors of the publishers' TLS certificates; nil lets the metadata's signature count alone.
    public var tls: TrustStore?
    public var choice: EndpointChoice

    public init(
        _ name: String,
        start: Start,
        versions: [SMPVersion] = [.two, .one],
        hosts: Set<String> = [],
        redirectHosts: Set<String> = [],
        publishers: PublisherTrust,
        tls: TrustStore? = nil,
        choice: EndpointChoice
    ) {
        self.name = name
        self.start = start
        self.versions = versions
        self.hosts = hosts
        self.redirectHosts = redirectHosts
        self.publishers = publishers
        self.tls = tls
        self.choice = choice
    }
}

/// What all networks of a site have in common.
public struct DiscoverySettings: Sendable {
    public var resolvers: ResolverSettings
    /// Servers (`host:port`) that may have an address of a private network, of the loopback or link-local.
    public var privateServers: Set<String>
    /// For one answer of a publisher.
    public var timeout: Duration
    /// Lookups at one time; one more is refused with DSC-040.
    public var lookupsMax: Int

    public init(
        resolvers: ResolverSettings,
        privateServers: Set<String> = [],
        timeout: Duration = .seconds(10),
        lookupsMax: Int = 64
    ) {
        self.resolvers = resolvers
        self.privateServers = privateServers
        self.timeout = timeout
        self.lookupsMax = lookupsMax
    }
}
