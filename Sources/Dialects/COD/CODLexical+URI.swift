extension CODLexical {
    /// `xs:anyURI` as validators judge it: characters that may be escaped count as letters, the rest follows RFC 3986.
    static func isURI(_ text: String) -> Bool {
        let octets = text.utf8.map { octet -> UInt8 in
            let isEscapable = octet < 32 || octet >= 127 || Self.escapable.contains(octet)
            return isEscapable ? UInt8(ascii: "_") : octet
        }
        let main = octets.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
        guard main.count == 1 || Self.consists(main[1], of: Self.query) else { return false }
        let parts = main[0].split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 1 || Self.consists(parts[1], of: Self.query) else { return false }
        return Self.isHierarchical(parts[0])
    }

    /// A scheme (or none) with an authority and a path.
    private static func isHierarchical(_ octets: ArraySlice<UInt8>) -> Bool {
        var rest = octets
        let head = rest.prefix { $0 != UInt8(ascii: "/") }
        if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
            let scheme = head[..<colon]
            guard let first = scheme.first, Self.isLetter(first),
                scheme.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) || "+-.".utf8.contains($0) })
            else { return false }
            rest = rest[(colon + 1)...]
        }
        guard rest.starts(with: "//".utf8) else { return Self.consists(rest, of: Self.path) }
        rest = rest.dropFirst(2)
        let authority = rest.prefix { $0 != UInt8(ascii: "/") }
        return Self.isAuthority(authority) && Self.consists(rest[authority.endIndex...], of: Self.path)
    }

    /// `user@host:port`.
    private static func isAuthority(_ octets: ArraySlice<UInt8>) -> Bool {
        var rest = octets
        if let at = rest.firstIndex(of: UInt8(ascii: "@")) {
            guard Self.consists(rest[..<at], of: Self.user) else { return false }
            rest = rest[(at + 1)...]
        }
        if rest.first == UInt8(ascii: "[") {
            guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
            rest = rest[(close + 1)...]
            if rest.isEmpty { return true }
        }
        if let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
            let port = rest[(colon + 1)...]
            guard !port.isEmpty, port.count <= 9, port.allSatisfy(Self.isDigit) else { return false }
            rest = rest[..<colon]
        }
        return Self.consists(rest, of: Self.host)
    }

    /// Only octets of a set, and whole escapes.
    private static func consists(_ octets: ArraySlice<UInt8>, of set: Set<UInt8>) -> Bool {
        var index = octets.startIndex
        while index < octets.endIndex {
            if octets[index] == UInt8(ascii: "%") {
                let hex = octets[(index + 1)...].prefix(2)
                guard hex.count == 2, hex.allSatisfy(Self.isHex) else { return false }
                index += 3
            } else {
                guard set.contains(octets[index]) else { return false }
                index += 1
            }
        }
        return true
    }

    private static func isLetter(_ octet: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(octet | 0x20)
    }

    private static func isHex(_ octet: UInt8) -> Bool {
        Self.isDigit(octet) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(octet | 0x20)
    }

    private static let escapable = Set("<>\"{}|\\^`".utf8)
    private static let host = Set((0x30...0x39).map(UInt8.init))
        .union(UInt8(ascii: "a")...UInt8(ascii: "z")).union(UInt8(ascii: "A")...UInt8(ascii: "Z"))
        .union("-._~!$&'()*+,;=".utf8)
    private static let user = host.union(":".utf8)
    private static let path = host.union(":@/".utf8)
    private static let query = host.union(":@/?".utf8)
}
