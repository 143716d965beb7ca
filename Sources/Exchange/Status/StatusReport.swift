public import Canonical

/// What one status message says about one exchange: an ERDS event on the recipient's side, and perhaps a decision.
public struct StatusReport: Sendable, Equatable, Codable {
    /// The exchange that it is about.
    public var exchangeID: ExchangeID
    /// Counts the statuses of that exchange, from 1.
    public var sequence: Int
    /// When it happened, by the recipient gateway's clock.
    public var time: UTCTime
    /// What happened there.
    public var event: EventName
    /// The authority's decision, if that is what happened.
    public var decision: AuthorityDecision?
    /// Catalogue codes that say why.
    public var codes: [String]

    /// Highest sequence number.
    public static let sequenceMax = 1_000_000

    public init(
        exchangeID: ExchangeID,
        sequence: Int,
        time: UTCTime,
        event: EventName,
        decision: AuthorityDecision? = nil,
        codes: [String] = []
    ) {
        self.exchangeID = exchangeID
        self.sequence = sequence
        self.time = time
        self.event = event
        self.decision = decision
        self.codes = codes
    }
}
