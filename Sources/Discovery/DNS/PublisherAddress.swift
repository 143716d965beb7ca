/// The `https` address under which a publisher of service metadata serves: host, port and a path without its last `/`.
public struct PublisherAddress: Sendable, Hashable, CustomStringConvertible {
    static let octetsMax = 1_000

    /// Host in small letters, without brackets.
    public let host: String
    public let port: Int
    /// Empty, or beginning with `/` and not ending with it.
    public let path: String

    /// Throws ``DiscoveryError`` DSC-010 for another scheme, a user, a query, a fragment, or what no address is.
    public init(_ text: String) throws(DiscoveryError) {
        guard let parts = HTTPSAddress(text), !text.contains("?") else { throw .addressRefused(text) }
        self.host = parts.host
        self.port = parts.port
        var path = parts.rest[...]
        while path.hasSuffix("/") { path = path.dropLast() }
        self.path = String(path)
    }

    /// `host:port`, as settings name a server.
    public var server: String { "\(self.bracketed):\(self.port)" }

    /// The address without a `/` at its end.
    public var text: String { "https://\(self.bracketed)\(self.port == 443 ? "" : ":\(self.port)")\(self.path)" }

    public var description: String { self.text }

    private var bracketed: String { self.host.contains(":") ? "[\(self.host)]" : self.host }
}

/// The parts of an absolute `https` address without user and fragment, of visible ASCII.
struct HTTPSAddress {
    let host: String
    let port: Int
    /// Path and query as written.
    let rest: String

    init?(_ text: String) {
        let scheme = "https://"
        guard text.utf8.count <= PublisherAddress.octetsMax, text.lowercased().hasPrefix(scheme),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !text.contains(where: { "\\#@\"<>".contains($0) })
        else { return nil }
        let after = text.dropFirst(scheme.count)
        let authority = after.prefix { $0 != "/" && $0 != "?" }
        guard let (host, port) = Self.parts(authority) else { return nil }
        self.host = host
        self.port = port
        self.rest = String(after.dropFirst(authority.count))
        // Nobody publishes above the place that it names.
        guard !self.rest.split(separator: "/").contains("..") else { return nil }
    }

    private static func parts(_ authority: Substring) -> (String, Int)? {
        var host = authority
        var port = 443
        let start = authority.lastIndex(of: "]").map { authority.index(after: $0) } ?? authority.startIndex
        if let colon = authority[start...].firstIndex(of: ":") {
            let digits = authority[authority.index(after: colon)...]
            guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = Int(digits), (1...65_535).contains(number)
            else { return nil }
            (host, port) = (authority[..<colon], number)
        }
        if host.hasPrefix("[") {
            guard host.hasSuffix("]") else { return nil }
            host = host.dropFirst().dropLast()
            guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else { return nil }
        } else {
            guard let name = try? DNSName(String(host)), name.text.utf8.count == host.utf8.count else { return nil }
        }
        return (host.lowercased(), port)
    }
}
