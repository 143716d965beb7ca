/// One item of `GET /v1/inbox`: a document that waits for the calling national system.
public struct InboxItemView: Codable, Sendable, Equatable {
    /// Permanent: a repeat carries the same id and the same bytes.
    public var deliveryId: String
    public var exchangeId: String
    public var documentId: String
    public var kind: String
    public var number: String
    /// The neighbour's party id.
    public var party: String
    /// The dialect of the original and of the national form.
    public var originalDialect: String
    public var nationalDialect: String
    /// Where the national form comes from: `original`, `own-translation` or `attested-translation`.
    public var nationalSource: String
    /// `good`, `warned`, `refused` or `unusable`: what the examination found.
    public var result: String
    /// Who vouches for it; nil for what was placed by an older gateway.
    public var authenticity: AuthenticityView?
    public var verdicts: [VerdictView]
    public var findings: [FindingView]
    /// Fields that the national form could not carry.
    public var losses: [LossView]
    /// Codes that the reader should look at, like `reissue` or `predecessor-unknown`.
    public var flags: [String]
    /// The delivery that replaces or withdraws this one, if it came already.
    public var supersededBy: String?
    /// RFC 3339.
    public var at: String

    public init(
        deliveryId: String,
        exchangeId: String,
        documentId: String,
        kind: String,
        number: String,
        party: String,
        originalDialect: String,
        nationalDialect: String,
        nationalSource: String,
        result: String,
        authenticity: AuthenticityView? = nil,
        verdicts: [VerdictView],
        findings: [FindingView],
        losses: [LossView],
        flags: [String],
        supersededBy: String?,
        at: String
    ) {
        self.deliveryId = deliveryId
        self.exchangeId = exchangeId
        self.documentId = documentId
        self.kind = kind
        self.number = number
        self.party = party
        self.originalDialect = originalDialect
        self.nationalDialect = nationalDialect
        self.nationalSource = nationalSource
        self.result = result
        self.authenticity = authenticity
        self.verdicts = verdicts
        self.findings = findings
        self.losses = losses
        self.flags = flags
        self.supersededBy = supersededBy
        self.at = at
    }
}

/// One field that a translation could not carry as it was.
public struct LossView: Codable, Sendable, Equatable {
    /// The canonical path of the field.
    public var path: String
    /// `lost`, `changed`, `added` or `implied`.
    public var effect: String
    /// A stable word for the cause, like `no-place`.
    public var reason: String
    /// What was there, cut to 200 characters.
    public var value: String?
    /// What stands in its place.
    public var replacement: String?

    public init(path: String, effect: String, reason: String, value: String? = nil, replacement: String? = nil) {
        self.path = path
        self.effect = effect
        self.reason = reason
        self.value = value
        self.replacement = replacement
    }
}

/// The answer to `POST /v1/inbox/{id}/ack`.
public struct AcknowledgementAnswer: Codable, Sendable, Equatable {
    public var deliveryId: String
    /// False where an earlier acknowledgement had taken it: nothing changed.
    public var isFirst: Bool

    public init(deliveryId: String, isFirst: Bool) {
        self.deliveryId = deliveryId
        self.isFirst = isFirst
    }
}

/// The body of `POST /v1/inbox/{id}/answer`: what the authority decided.
public struct AnswerRequest: Codable, Sendable, Equatable {
    /// `accepted`, `utilised`, `partly-utilised`, `rejected` or `cancelled`.
    public var decision: String
    /// Required for `rejected` and `cancelled`.
    public var reason: String?
    /// A code of the authority's own list, if it has one.
    public var reasonCode: String?
    /// Required for `partly-utilised`: what was used until now, each item once.
    public var quantities: [AnsweredQuantity]?

    public init(
        decision: String,
        reason: String? = nil,
        reasonCode: String? = nil,
        quantities: [AnsweredQuantity]? = nil
    ) {
        self.decision = decision
        self.reason = reason
        self.reasonCode = reasonCode
        self.quantities = quantities
    }
}

/// How much of one item was used until now; the value is a decimal as text.
public struct AnsweredQuantity: Codable, Sendable, Equatable {
    public var item: Int
    public var value: String
    public var unit: String

    public init(item: Int, value: String, unit: String) {
        self.item = item
        self.value = value
        self.unit = unit
    }
}

/// The answer to `POST /v1/inbox/{id}/answer`.
public struct AnswerReceipt: Codable, Sendable, Equatable {
    public var deliveryId: String
    public var exchangeId: String
    /// Its number among the statuses of the exchange.
    public var sequence: Int
    public var decision: String
    /// What is remarkable about the answer: it was taken all the same.
    public var findings: [FindingView]?

    public init(
        deliveryId: String,
        exchangeId: String,
        sequence: Int,
        decision: String,
        findings: [FindingView]? = nil
    ) {
        self.deliveryId = deliveryId
        self.exchangeId = exchangeId
        self.sequence = sequence
        self.decision = decision
        self.findings = findings
    }
}

/// One item of `GET /v1/parked`: work that waits for an operator.
public struct ParkedView: Codable, Sendable, Equatable {
    /// The id that `POST /v1/parked/{id}/{retry|release|discard}` takes.
    public var id: String
    /// `relay`, `examine`, `status`, `hand-over`.
    public var work: String
    public var exchangeId: String?
    public var number: String?
    public var party: String?
    public var code: String
    public var what: String
    public var remedy: String
    /// Who vouches for the document that it is about; nil where that was not examined.
    public var authenticity: AuthenticityView?
    public var since: String
    public var attempts: Int

    public init(
        id: String,
        work: String,
        exchangeId: String?,
        number: String?,
        party: String?,
        code: String,
        what: String,
        remedy: String,
        authenticity: AuthenticityView? = nil,
        since: String,
        attempts: Int
    ) {
        self.id = id
        self.work = work
        self.exchangeId = exchangeId
        self.number = number
        self.party = party
        self.code = code
        self.what = what
        self.remedy = remedy
        self.authenticity = authenticity
        self.since = since
        self.attempts = attempts
    }
}

/// The body of `POST /v1/parked/{id}/{retry|release|discard}`.
public struct ResolutionRequest: Codable, Sendable, Equatable {
    /// Why; it stands in the journal with the operator's name.
    public var reason: String

    public init(reason: String) {
        self.reason = reason
    }
}
