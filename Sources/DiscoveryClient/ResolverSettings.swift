public import HTTPTransport

/// Which resolvers are asked, and how patiently.
public struct ResolverSettings: Sendable, Equatable {
    /// Asked in this order; nobody else is ever asked.
    public var servers: [NetworkAddress]
    /// For one question to one server, over UDP or TCP.
    public var timeout: Duration
    /// Rounds over all servers.
    public var rounds: Int

    /// Two seconds and two rounds, so that a lookup with two dead resolvers fails within eight seconds.
    public init(_ servers: [NetworkAddress], timeout: Duration = .seconds(2), rounds: Int = 2) {
        self.servers = servers
        self.timeout = timeout
        self.rounds = max(1, rounds)
    }
}
