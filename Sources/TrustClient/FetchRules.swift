public import Foundation

/// What a site allows to be fetched, how, and how often.
///
/// Nothing else is ever connected: an address comes from here, or from a certificate that leads to a country's anchor
/// and stands on that country's list of hosts.
public struct FetchRules: Sendable, Equatable {
    /// An HTTP proxy, `http://host:port`; nil connects directly.
    public var proxy: FetchAddress?
    /// Servers (`host:port`) that may have an address of a private network, of the loopback or link-local.
    public var privateServers: Set<String>
    public var countries: [CountryAddresses]
    /// The longest pause between two fetches of one source.
    public var every: TimeInterval
    /// The first pause after a failure; doubled with each further one, up to ``every``.
    public var retry: TimeInterval
    /// How long one fetch may take.
    public var timeout: Duration

    /// Rules under which nothing is fetched until countries are named.
    public init(
        countries: [CountryAddresses] = [],
        proxy: FetchAddress? = nil,
        privateServers: Set<String> = [],
        every: TimeInterval = 3_600,
        retry: TimeInterval = 60,
        timeout: Duration = .seconds(120)
    ) {
        self.countries = countries
        self.proxy = proxy
        self.privateServers = privateServers
        self.every = every
        self.retry = retry
        self.timeout = timeout
    }

    /// What is configured for a country.
    public func addresses(_ country: String) -> CountryAddresses? { self.countries.first { $0.country == country } }
}

/// Where one country's lists and answers may be had.
public struct CountryAddresses: Sendable, Equatable {
    /// ISO 3166 alpha-2.
    public var country: String
    /// Hosts that the country's certificates may name; others that they name are passed over.
    public var hosts: Set<String>
    /// Lists that are fetched whether or not a certificate names them.
    public var lists: [FetchAddress]
    /// Responders that are asked about every certificate of the country in use.
    public var responders: [FetchAddress]

    public init(
        _ country: String,
        hosts: Set<String> = [],
        lists: [FetchAddress] = [],
        responders: [FetchAddress] = []
    ) {
        self.country = country
        self.hosts = hosts
        self.lists = lists
        self.responders = responders
    }

    /// True for an address that is configured, or whose host is on the list.
    func allows(_ address: FetchAddress) -> Bool {
        self.hosts.contains(address.host) || self.lists.contains(address) || self.responders.contains(address)
    }
}
