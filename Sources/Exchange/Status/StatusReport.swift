public import Canonical

/// What one status message says about one exchange: an ERDS event on the recipient's side, and perhaps a decision.
public struct StatusReport: Sendable, Equatable {
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

// On the wire and in the store a status is one JSON object: times in RFC 3339, the event by its URI, and the decision's
// members beside them.
extension StatusReport: Codable {
    private enum CodingKeys: String, CodingKey {
        case format, exchangeId, sequence, time, event, codes, decision, reason, reasonCode, quantities
    }

    /// The edition of the format.
    public static let format = "paso/status/1"

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let format = try container.decode(String.self, forKey: .format)
        let timeText = try container.decode(String.self, forKey: .time)
        guard format == Self.format, let time = UTCTime(rfc3339: timeText) else { throw ExchangeRefusal("EXC-044") }
        let event = try container.decode(String.self, forKey: .event)
        self.init(
            exchangeID: try container.decode(ExchangeID.self, forKey: .exchangeId),
            sequence: try container.decode(Int.self, forKey: .sequence),
            time: time,
            event: EventName(rawValue: String(event.split { $0 == "/" || $0 == ":" }.last ?? "")),
            decision: try Self.decision(container),
            codes: try container.decodeIfPresent([String].self, forKey: .codes) ?? []
        )
    }

    private static func decision(_ container: KeyedDecodingContainer<CodingKeys>) throws -> AuthorityDecision? {
        guard let name = try container.decodeIfPresent(String.self, forKey: .decision) else { return nil }
        return try AuthorityDecision(
            name: name,
            reason: try container.decodeIfPresent(String.self, forKey: .reason),
            code: try container.decodeIfPresent(String.self, forKey: .reasonCode),
            quantities: try container.decodeIfPresent([UtilisedQuantity].self, forKey: .quantities) ?? []
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.format, forKey: .format)
        try container.encode(self.exchangeID, forKey: .exchangeId)
        try container.encode(self.sequence, forKey: .sequence)
        try container.encode(self.time.rfc3339, forKey: .time)
        try container.encode(self.event.uri, forKey: .event)
        if !self.codes.isEmpty { try container.encode(self.codes, forKey: .codes) }
        guard let decision = self.decision else { return }
        try container.encode(decision.name, forKey: .decision)
        try container.encodeIfPresent(decision.reason, forKey: .reason)
        switch decision {
        case .rejected(let code, _): try container.encodeIfPresent(code, forKey: .reasonCode)
        case .partlyUtilised(let quantities): try container.encode(quantities, forKey: .quantities)
        case .accepted, .utilised, .cancelled: break
        }
    }
}
