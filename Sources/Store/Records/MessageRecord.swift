public import Canonical
public import Exchange

/// One message between gateways, kept so that an inspector can replay it: SOAP part, HTTP headers and all parts.
public struct MessageRecord: Sendable, Equatable {
    /// One MIME part beside the SOAP part.
    public struct Part: Sendable, Equatable, Codable {
        public let contentID: String
        /// The octets as they were signed (for instance gzip).
        public let octets: OctetsDigest
        /// The unpacked content.
        public let content: OctetsDigest

        public init(contentID: String, octets: OctetsDigest, content: OctetsDigest) {
            self.contentID = contentID
            self.octets = octets
            self.content = content
        }
    }

    public let direction: Direction
    /// The peer gateway.
    public let party: PartyID
    public let messageID: MessageID
    /// The AS4 action: `Submit` or `Status`.
    public let action: String
    public let refersTo: MessageID?
    public let exchangeID: ExchangeID?
    /// The blob that holds the whole SOAP part.
    public let soap: OctetsDigest
    /// The HTTP headers as they were sent or received.
    public let headers: [UInt8]
    public let parts: [Part]
    /// The blob that holds the receipt: ours for an incoming message, the peer's for an outgoing one.
    public let receipt: OctetsDigest?
    public let at: UTCTime

    public init(
        direction: Direction,
        party: PartyID,
        messageID: MessageID,
        action: String,
        refersTo: MessageID? = nil,
        exchangeID: ExchangeID? = nil,
        soap: OctetsDigest,
        headers: [UInt8] = [],
        parts: [Part] = [],
        receipt: OctetsDigest? = nil,
        at: UTCTime
    ) {
        self.direction = direction
        self.party = party
        self.messageID = messageID
        self.action = action
        self.refersTo = refersTo
        self.exchangeID = exchangeID
        self.soap = soap
        self.headers = headers
        self.parts = parts
        self.receipt = receipt
        self.at = at
    }
}

/// A peer's receipt for a message that we sent; the first one is kept.
public struct ReceiptRecord: Sendable, Equatable {
    public let party: PartyID
    public let messageID: MessageID
    public let receipt: OctetsDigest

    public init(party: PartyID, messageID: MessageID, receipt: OctetsDigest) {
        self.party = party
        self.messageID = messageID
        self.receipt = receipt
    }
}
