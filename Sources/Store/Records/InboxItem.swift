public import Canonical
public import Exchange

/// One hand-over to a national system.
///
/// A repeat carries the same delivery id and the same bytes.
public struct InboxItem: Sendable, Equatable {
    /// How far the hand-over is; closed.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Not given to the endpoint yet.
        case offered
        /// Given to the endpoint; the backend has not said that it took it.
        case handed
        /// The backend acknowledged it: never shown again.
        case taken
        /// The backend refused it: not shown.
        case refused

        /// True while the inbox shows it.
        public var isShown: Bool { self == .offered || self == .handed }
    }

    public let deliveryID: DeliveryID
    public let exchangeID: ExchangeID
    public let documentID: DocumentID
    public let backend: BackendID
    public let kind: DocumentKind
    public let number: String
    /// Items of one lane are shown one at a time, in order: register key and recipient.
    public let lane: String?
    /// The national system's format.
    public let national: OctetsDigest
    /// The dialect of ``national``.
    public let nationalDialect: String
    public let original: OctetsDigest
    public let canonical: OctetsDigest?
    /// Verdicts, findings and losses; its form is the caller's.
    public let report: [UInt8]
    /// Codes of what the backend should look at.
    public let flags: [String]
    public let placedAt: UTCTime
    public let state: State
    public let takenAt: UTCTime?
    public let supersededBy: DeliveryID?

    public init(
        deliveryID: DeliveryID,
        exchangeID: ExchangeID,
        documentID: DocumentID,
        backend: BackendID,
        kind: DocumentKind,
        number: String,
        lane: String? = nil,
        national: OctetsDigest,
        nationalDialect: String,
        original: OctetsDigest,
        canonical: OctetsDigest? = nil,
        report: [UInt8] = [],
        flags: [String] = [],
        placedAt: UTCTime,
        state: State = .offered,
        takenAt: UTCTime? = nil,
        supersededBy: DeliveryID? = nil
    ) {
        self.deliveryID = deliveryID
        self.exchangeID = exchangeID
        self.documentID = documentID
        self.backend = backend
        self.kind = kind
        self.number = number
        self.lane = lane
        self.national = national
        self.nationalDialect = nationalDialect
        self.original = original
        self.canonical = canonical
        self.report = report
        self.flags = flags
        self.placedAt = placedAt
        self.state = state
        self.takenAt = takenAt
        self.supersededBy = supersededBy
    }
}

/// A change of an inbox item; closed.
///
/// An item that is not there is `STO-021`.
public enum InboxChange: Sendable, Equatable {
    /// It was given to the endpoint; a taken or refused item stays as it is.
    case handed(DeliveryID)
    /// The backend refused it; a taken item is `STO-022`.
    case refused(DeliveryID)
    /// It is offered again; a taken item is `STO-022`.
    case offered(DeliveryID)
    /// A later document replaces it; it stays in the inbox.
    case superseded(DeliveryID, by: DeliveryID)
}
