/// One line of `GET /v1/documents`.
public struct DocumentSummaryView: Codable, Sendable, Equatable {
    public var documentId: String
    /// Nil for a document that was not routed.
    public var exchangeId: String?
    public var kind: String
    public var number: String
    /// `out` (from our national system) or `in` (from a neighbour).
    public var direction: String
    /// The neighbour's party id, empty where the document was not routed.
    public var party: String
    /// The state of the exchange, or `refused`.
    public var state: String
    /// The authority's answer in force, like `utilised`; nil before the first.
    public var decision: String?
    /// How it must be shown: `issuer-signature`, `gateway-seal`, `channel`, `broken-seal` or `broken-signature`; nil before it
    /// was examined.
    public var authenticity: String?
    /// When it was admitted or received, RFC 3339.
    public var at: String

    public init(
        documentId: String,
        exchangeId: String?,
        kind: String,
        number: String,
        direction: String,
        party: String,
        state: String,
        decision: String? = nil,
        authenticity: String? = nil,
        at: String
    ) {
        self.documentId = documentId
        self.exchangeId = exchangeId
        self.kind = kind
        self.number = number
        self.direction = direction
        self.party = party
        self.state = state
        self.decision = decision
        self.authenticity = authenticity
        self.at = at
    }
}

/// One page of a listing; `next` is the cursor of the next page, nil at the end.
public struct PageView<Item: Codable & Sendable & Equatable>: Codable, Sendable, Equatable {
    public var items: [Item]
    public var next: String?

    public init(items: [Item], next: String? = nil) {
        self.items = items
        self.next = next
    }
}

/// The answer to `GET /v1/documents/{id}`: a readable timeline of facts and verdicts.
///
/// `{id}` may be a document's, an exchange's or a delivery's id.
public struct DocumentView: Codable, Sendable, Equatable {
    public var documentId: String
    public var kind: String
    public var number: String
    public var direction: String
    public var dialect: String
    /// `good`, `warned`, `refused` or `unusable`.
    public var result: String
    /// Who vouches for it; nil before it was examined.
    public var authenticity: AuthenticityView?
    public var at: String
    /// SHA-256 of the original's bytes, hexadecimal.
    public var originalDigest: String
    public var originalBytes: Int
    public var exchanges: [ExchangeView]
    public var verdicts: [VerdictView]
    public var findings: [FindingView]
    public var events: [EventView]

    public init(
        documentId: String,
        kind: String,
        number: String,
        direction: String,
        dialect: String,
        result: String,
        authenticity: AuthenticityView? = nil,
        at: String,
        originalDigest: String,
        originalBytes: Int,
        exchanges: [ExchangeView],
        verdicts: [VerdictView],
        findings: [FindingView],
        events: [EventView]
    ) {
        self.documentId = documentId
        self.kind = kind
        self.number = number
        self.direction = direction
        self.dialect = dialect
        self.result = result
        self.authenticity = authenticity
        self.at = at
        self.originalDigest = originalDigest
        self.originalBytes = originalBytes
        self.exchanges = exchanges
        self.verdicts = verdicts
        self.findings = findings
        self.events = events
    }
}

/// One copy of a document on its way to or from one neighbour.
public struct ExchangeView: Codable, Sendable, Equatable {
    public var exchangeId: String
    public var party: String
    public var originalSender: String?
    public var finalRecipient: String?
    public var state: String
    /// Set on the receiving side.
    public var deliveryId: String?
    /// The authority's answers, oldest first.
    public var statuses: [StatusView]

    public init(
        exchangeId: String,
        party: String,
        originalSender: String?,
        finalRecipient: String?,
        state: String,
        deliveryId: String?,
        statuses: [StatusView]
    ) {
        self.exchangeId = exchangeId
        self.party = party
        self.originalSender = originalSender
        self.finalRecipient = finalRecipient
        self.state = state
        self.deliveryId = deliveryId
        self.statuses = statuses
    }
}

/// One status of an exchange.
public struct StatusView: Codable, Sendable, Equatable {
    public var sequence: Int
    /// The ERDS event on the recipient's side.
    public var event: String
    /// `accepted`, `rejected`, …; nil for a status that carries no decision.
    public var decision: String?
    public var reason: String?
    /// A code of the authority's own list.
    public var reasonCode: String?
    /// How much of each item was used until now, for `partly-utilised`.
    public var quantities: [AnsweredQuantity]?
    /// What is remarkable about the answer, like `COD-156`: it came late.
    public var codes: [String]
    public var at: String

    public init(
        sequence: Int,
        event: String,
        decision: String?,
        reason: String?,
        reasonCode: String? = nil,
        quantities: [AnsweredQuantity]? = nil,
        codes: [String] = [],
        at: String
    ) {
        self.sequence = sequence
        self.event = event
        self.decision = decision
        self.reason = reason
        self.reasonCode = reasonCode
        self.quantities = quantities
        self.codes = codes
        self.at = at
    }
}

/// One event of the journal.
public struct EventView: Codable, Sendable, Equatable {
    /// RFC 3339, milliseconds, UTC.
    public var at: String
    /// The name, like `SubmissionAcceptance` or `RelayAcceptance`.
    public var name: String
    public var exchangeId: String?
    public var codes: [String]
    /// Who did it, for what people do.
    public var actor: String?
    /// Facts for a reader, like `messageId`, `attempt` or `party`.
    public var details: [String: String]

    public init(
        at: String,
        name: String,
        exchangeId: String?,
        codes: [String],
        actor: String?,
        details: [String: String]
    ) {
        self.at = at
        self.name = name
        self.exchangeId = exchangeId
        self.codes = codes
        self.actor = actor
        self.details = details
    }
}

/// One line of `GET /v1/events`: an event in its place in the journal.
public struct JournalView: Codable, Sendable, Equatable {
    /// 1, 2, 3, … without gaps; the `after` of the next request.
    public var position: Int64
    /// The document that the event is about, if it is about one.
    public var documentId: String?
    public var event: EventView

    public init(position: Int64, documentId: String?, event: EventView) {
        self.position = position
        self.documentId = documentId
        self.event = event
    }
}
