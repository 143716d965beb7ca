/// One thing that happened, as fixed octets: what the journal stores and what the ledger hashes.
///
/// The octets of both parts are made once, here, and stored as written; nobody serialises an event a second time.
/// A ledger's leaf is SHA-256 over ``leafInput``, which begins with 32 random octets of salt. Retention may erase
/// private part and salt: the leaf stays and then proves nothing more about what was erased.
public struct Event: Sendable, Equatable {
    /// The event's identity, also part of the header.
    public let id: EventID
    /// What happened, also part of the header.
    public let name: EventName
    /// The header as JSON.
    public let headerOctets: [UInt8]
    /// The private part as JSON; nil once it was erased.
    public let privateOctets: [UInt8]?
    /// 32 random octets; nil once they were erased.
    public let salt: [UInt8]?

    /// Octets of salt.
    public static let saltCount = 32

    /// Fixes an event's octets.
    ///
    /// `salt` is exactly ``saltCount`` octets from a good random source; another count is a programmer's error.
    public init(header: EventHeader, privatePart: EventPrivatePart, salt: [UInt8]) {
        precondition(salt.count == Self.saltCount, "an event's salt has \(Self.saltCount) octets")
        self.id = header.id
        self.name = header.name
        self.headerOctets = header.octets
        self.privateOctets = privatePart.octets
        self.salt = salt
    }

    /// An event as it was stored; its header must be readable.
    public init(headerOctets: [UInt8], privateOctets: [UInt8]?, salt: [UInt8]?) throws(ExchangeRefusal) {
        let header = try EventHeader(octets: headerOctets)
        self.id = header.id
        self.name = header.name
        self.headerOctets = headerOctets
        self.privateOctets = privateOctets
        self.salt = salt
    }

    /// The header, read back.
    public func header() throws(ExchangeRefusal) -> EventHeader {
        try EventHeader(octets: self.headerOctets)
    }

    /// The private part, read back; nil once it was erased.
    public func privatePart() throws(ExchangeRefusal) -> EventPrivatePart? {
        guard let octets = self.privateOctets else { return nil }
        return try EventPrivatePart(octets: octets)
    }

    /// What the ledger digests: salt, then `paso/event/1`, header and private part, each ended by a line feed.
    ///
    /// JSON as written here holds no line feed, so the parts cannot be shifted. Nil once the event was erased.
    public var leafInput: [UInt8]? {
        guard let salt, let privateOctets else { return nil }
        let lineFeed = UInt8(ascii: "\n")
        return salt + Array("paso/event/1\n".utf8) + self.headerOctets + [lineFeed] + privateOctets + [lineFeed]
    }
}
