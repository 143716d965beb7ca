/// A domain name: labels of 1 to 63 octets, 255 octets together (RFC 1035 §2.3.4).
///
/// Equal without regard to the case of ASCII letters (RFC 4343).
public struct DNSName: Sendable, CustomStringConvertible {
    static let labelOctetsMax = 63
    static let wireOctetsMax = 255

    /// As written or received.
    let labels: [[UInt8]]

    /// Reads a host or zone name of letters, digits, `-` and `_`; a point at its end is allowed.
    ///
    /// Throws ``DiscoveryError`` DSC-002.
    public init(_ text: String) throws(DiscoveryError) {
        let plain = text.hasSuffix(".") ? String(text.dropLast()) : text
        let labels = plain.split(separator: ".", omittingEmptySubsequences: false).map { Array($0.utf8) }
        guard labels.allSatisfy(Self.isPlain), let name = DNSName(wire: labels) else { throw .domainUnusable(text) }
        self = name
    }

    /// Labels below a domain.
    init(labels: [String], in domain: DNSName) throws(DiscoveryError) {
        let own = labels.map { Array($0.utf8) }
        guard own.allSatisfy(Self.isPlain), let name = DNSName(wire: own + domain.labels) else {
            throw .domainUnusable((labels + [domain.text]).joined(separator: "."))
        }
        self = name
    }

    /// Labels of any octets, as they come over the wire; nil where they are too long.
    init?(wire labels: [[UInt8]]) {
        let length = labels.reduce(1) { $0 + $1.count + 1 }
        guard length <= Self.wireOctetsMax, labels.allSatisfy({ (1...Self.labelOctetsMax).contains($0.count) }) else {
            return nil
        }
        self.labels = labels
    }

    /// The root, which has no labels.
    static var root: DNSName? { DNSName(wire: []) }

    /// Labels with points between them; octets that no host name has become `?`.
    public var text: String {
        self.labels.map { label in
            String(decoding: label.map { Self.isPlain($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
        }.joined(separator: ".")
    }

    public var description: String { self.text }

    /// The text where it can be the host of an address; nil otherwise.
    var host: String? {
        self.labels.count > 1 && self.labels.allSatisfy(Self.isPlain) ? self.text.lowercased() : nil
    }

    /// As it goes over the wire, without compression.
    var wire: [UInt8] { self.labels.flatMap { [UInt8($0.count)] + $0 } + [0] }

    private static func isPlain(_ label: [UInt8]) -> Bool { !label.isEmpty && label.allSatisfy(Self.isPlain) }

    private static func isPlain(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }

    private var folded: [[UInt8]] {
        self.labels.map { label in label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
    }
}

extension DNSName: Hashable {
    public static func == (one: DNSName, other: DNSName) -> Bool { one.folded == other.folded }
    public func hash(into hasher: inout Hasher) { hasher.combine(self.folded) }
}
