import HTTPTransport

/// An address from which something may be fetched: `http` or `https`, a host, no user, no fragment.
///
/// Plain `http` is usual for revocation lists and answers: what comes is believed for its own signature alone.
public struct FetchAddress: Sendable, Hashable {
    /// The longest address that is used.
    public static let lengthMax = 2_000

    /// The address as it was written.
    public let text: String
    public let isSecure: Bool
    /// The host in small letters, without brackets.
    public let host: String
    public let port: Int

    /// Reads an address; throws ``TrustClientError`` REV-001 for anything else.
    public init(_ text: String) throws(TrustClientError) {
        let isVisible = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x5C }
        guard text.utf8.count <= Self.lengthMax, isVisible, let end = text.firstRange(of: "://") else {
            throw .addressUnusable(text)
        }
        let scheme = text[..<end.lowerBound].lowercased()
        let authority = text[end.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard scheme == "http" || scheme == "https", !authority.contains("@"), !text.contains("#"),
            let (host, port) = Self.parts(authority)
        else { throw .addressUnusable(text) }
        self.text = text
        self.isSecure = scheme == "https"
        self.host = host
        self.port = port ?? (scheme == "https" ? 443 : 80)
    }

    /// `host:port`, as settings name a server.
    public var server: String { self.host.contains(":") ? "[\(self.host)]:\(self.port)" : "\(self.host):\(self.port)" }

    /// True where no name need be resolved to know that it is not one of the Internet.
    var isPlainlyPrivate: Bool {
        if let numeric = NetworkAddress(self.host, port: self.port) { return !numeric.isPublic }
        // A name may end with the root's point, and means the same.
        let name = self.host.hasSuffix(".") ? self.host.dropLast() : self.host[...]
        return !name.contains(".") || name.hasSuffix(".localhost") || name.hasSuffix(".local")
            || name.hasSuffix(".internal")
    }

    /// `crl.sag.cl`, `crl.sag.cl:8080` or `[2001:db8::1]:80`; nil for anything else.
    private static func parts(_ authority: Substring) -> (host: String, port: Int?)? {
        var host = authority
        var port: Int?
        let afterBracket = authority.lastIndex(of: "]").map { authority.index(after: $0) } ?? authority.startIndex
        if let colon = authority[afterBracket...].firstIndex(of: ":") {
            let digits = authority[authority.index(after: colon)...]
            guard digits.allSatisfy(\.isNumber), let number = Int(digits), (1...65_535).contains(number) else {
                return nil
            }
            (host, port) = (authority[..<colon], number)
        }
        if host.hasPrefix("[") {
            guard host.hasSuffix("]") else { return nil }
            host = host.dropFirst().dropLast()
            guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else { return nil }
        } else if !host.allSatisfy({ $0.isLetter || $0.isNumber || "-._".contains($0) }) {
            return nil
        }
        return host.isEmpty || host.utf8.count > 253 ? nil : (host.lowercased(), port)
    }
}
