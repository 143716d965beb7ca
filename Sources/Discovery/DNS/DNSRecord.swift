/// The kinds of records that are asked for or read.
public struct DNSType: RawRepresentable, Sendable, Hashable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// CNAME (RFC 1035 §3.3.1).
    public static let alias = DNSType(rawValue: 5)
    /// SOA (RFC 1035 §3.3.13).
    static let startOfAuthority = DNSType(rawValue: 6)
    /// NAPTR (RFC 3403 §4).
    public static let authorityPointer = DNSType(rawValue: 35)
    /// OPT (RFC 6891).
    static let options = DNSType(rawValue: 41)

    /// The name as zone files write it.
    public var name: String {
        switch self {
        case .alias: "CNAME"
        case .startOfAuthority: "SOA"
        case .authorityPointer: "NAPTR"
        case .options: "OPT"
        default: "TYPE\(self.rawValue)"
        }
    }
}

/// What is asked: a name and a kind of record, always of the Internet class.
public struct DNSQuestion: Sendable, Hashable {
    public let name: DNSName
    public let type: DNSType

    public init(_ name: DNSName, _ type: DNSType) {
        self.name = name
        self.type = type
    }
}

/// One record of an answer.
public struct DNSRecord: Sendable, Hashable {
    /// What it says.
    public enum Content: Sendable, Hashable {
        case alias(DNSName)
        case authorityPointer(NameAuthorityPointer)
    }

    public let name: DNSName
    /// Seconds for which it may be remembered.
    public let timeToLive: UInt32
    public let content: Content
}

/// A NAPTR record (RFC 3403 §4.1); nothing in it is believed yet.
public struct NameAuthorityPointer: Sendable, Hashable {
    public let order: UInt16
    public let preference: UInt16
    public let flags: String
    public let service: String
    public let rule: String
    /// The root where the rule counts.
    public let replacement: DNSName

    public init(
        order: UInt16,
        preference: UInt16,
        flags: String,
        service: String,
        rule: String,
        replacement: DNSName
    ) {
        self.order = order
        self.preference = preference
        self.flags = flags
        self.service = service
        self.rule = rule
        self.replacement = replacement
    }
}

/// What is wrong with a message of the domain name system.
public enum DNSFault: String, Error, Sendable {
    /// Shorter than what it announces, or with octets after its end.
    case length
    /// Another identifier than that of the query.
    case identifier
    /// A query, or an operation that was not asked for.
    case notAnAnswer = "not-an-answer"
    /// Another question than the one that was asked.
    case question
    /// A label or name over its limit, or a reserved kind of label.
    case name
    /// A pointer that does not lead back, or too many of them.
    case pointer
    /// Data of a record that do not fill their length, or not text.
    case record
    /// More records than ``DNSMessage/recordsMax``.
    case count
}
