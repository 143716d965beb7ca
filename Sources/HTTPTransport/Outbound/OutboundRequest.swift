public import MIME

/// One HTTP request to a partner's or network's server.
public struct OutboundRequest: Sendable {
    /// The methods that Paso uses.
    public enum Method: String, Sendable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }

    public var method: Method
    /// An absolute `https` address; `http` only with ``ServerTrust/plaintext``.
    public var url: String
    /// Header fields in the order of sending.
    ///
    /// `Expect`, `Host`, `Content-Length` and `Connection` are libcurl's.
    public var headers: [(name: String, value: String)]
    /// The body, whose pieces may be in memory or in files; its length is the `Content-Length`.
    public var content: OctetSequence
    public var trust: ServerTrust
    public var limits: OutboundLimits
    public var route: OutboundRoute
    /// The versions and suites that a session with the server may have.
    public var tls: TLSRules

    public init(
        _ method: Method,
        _ url: String,
        headers: [(name: String, value: String)] = [],
        body: [UInt8] = [],
        trust: ServerTrust,
        limits: OutboundLimits = OutboundLimits(),
        route: OutboundRoute = .direct,
        tls: TLSRules = TLSRules()
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.content = OctetSequence(body)
        self.trust = trust
        self.limits = limits
        self.route = route
        self.tls = tls
    }

    /// A request whose body may be large.
    public init(
        _ method: Method,
        _ url: String,
        headers: [(name: String, value: String)] = [],
        content: OctetSequence,
        trust: ServerTrust,
        limits: OutboundLimits = OutboundLimits(),
        route: OutboundRoute = .direct,
        tls: TLSRules = TLSRules()
    ) {
        self.init(method, url, headers: headers, trust: trust, limits: limits, route: route, tls: tls)
        self.content = content
    }

    /// The body in memory; empty for one that stands in files.
    public var body: [UInt8] {
        get { self.content.isInMemory ? (try? self.content.octets(upTo: .max)) ?? [] : [] }
        set { self.content = OctetSequence(newValue) }
    }

    /// `host:port` as the address writes it: the unit of fairness between partners.
    var authority: String {
        let afterScheme = self.url.firstRange(of: "://").map { self.url[$0.upperBound...] } ?? self.url[...]
        let authority = afterScheme.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return authority.split(separator: "@").last.map { $0.lowercased() } ?? ""
    }
}

/// How long a request may take and how much may come back.
public struct OutboundLimits: Sendable, Equatable {
    /// Until the connection and its TLS session stand.
    public var connect: Duration
    /// From the call of `send` to the last byte, waiting in the queue included.
    public var total: Duration
    /// A transfer slower than ``lowSpeedBytesPerSecond`` for this long is given up, also one whose server only thinks.
    public var lowSpeed: Duration
    public var lowSpeedBytesPerSecond: Int
    public var responseBytesMax: Int
    public var responseHeaderBytesMax: Int

    public init(
        connect: Duration = .seconds(10),
        total: Duration = .seconds(120),
        lowSpeed: Duration = .seconds(60),
        lowSpeedBytesPerSecond: Int = 100,
        responseBytesMax: Int = 64 << 20,
        responseHeaderBytesMax: Int = 32 << 10
    ) {
        self.connect = connect
        self.total = total
        self.lowSpeed = lowSpeed
        self.lowSpeedBytesPerSecond = lowSpeedBytesPerSecond
        self.responseBytesMax = responseBytesMax
        self.responseHeaderBytesMax = responseHeaderBytesMax
    }
}
