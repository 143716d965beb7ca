public import Canonical
public import Exchange

/// One status of an exchange.
///
/// Sequence numbers are the sender's, one series for each exchange and direction.
public struct StatusRecord: Sendable, Equatable {
    public let exchangeID: ExchangeID
    /// Outgoing: our authority's answer.
    ///
    /// Incoming: the peer's.
    public let direction: Direction
    public let sequence: Int
    /// The status's name: for instance `accepted`.
    public let name: String
    /// The digest of the status as sent or received: the same number with another digest is another status.
    public let digest: OctetsDigest
    /// The status as stored; its form is the caller's.
    public let content: [UInt8]
    /// The message that brought or took it.
    public let messageID: MessageID?
    public let at: UTCTime

    public init(
        exchangeID: ExchangeID,
        direction: Direction,
        sequence: Int,
        name: String,
        digest: OctetsDigest,
        content: [UInt8],
        messageID: MessageID? = nil,
        at: UTCTime
    ) {
        self.exchangeID = exchangeID
        self.direction = direction
        self.sequence = sequence
        self.name = name
        self.digest = digest
        self.content = content
        self.messageID = messageID
        self.at = at
    }
}
