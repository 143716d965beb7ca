public import Canonical
public import Exchange

/// One exchange: a document on its way to, or from, one peer.
public struct ExchangeRecord: Sendable, Equatable {
    public let id: ExchangeID
    public let documentID: DocumentID
    public let direction: Direction
    /// The peer gateway.
    public let party: PartyID
    public let originalSender: BackendID?
    public let finalRecipient: BackendID?
    /// The state's name, for listings and metrics.
    public var state: String
    /// The machine's whole state; its form is the caller's.
    public var machine: [UInt8]
    /// Grows by one with each change; 0 for a new exchange.
    public let revision: Int
    public let createdAt: UTCTime
    public let updatedAt: UTCTime

    /// A new exchange.
    public init(
        id: ExchangeID,
        documentID: DocumentID,
        direction: Direction,
        party: PartyID,
        originalSender: BackendID? = nil,
        finalRecipient: BackendID? = nil,
        state: String,
        machine: [UInt8] = [],
        at: UTCTime
    ) {
        self.init(
            id: id,
            documentID: documentID,
            direction: direction,
            party: party,
            originalSender: originalSender,
            finalRecipient: finalRecipient,
            state: state,
            machine: machine,
            revision: 0,
            createdAt: at,
            updatedAt: at
        )
    }

    init(
        id: ExchangeID,
        documentID: DocumentID,
        direction: Direction,
        party: PartyID,
        originalSender: BackendID?,
        finalRecipient: BackendID?,
        state: String,
        machine: [UInt8],
        revision: Int,
        createdAt: UTCTime,
        updatedAt: UTCTime
    ) {
        self.id = id
        self.documentID = documentID
        self.direction = direction
        self.party = party
        self.originalSender = originalSender
        self.finalRecipient = finalRecipient
        self.state = state
        self.machine = machine
        self.revision = revision
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

/// A change of an exchange that somebody read before.
public struct ExchangeChange: Sendable, Equatable {
    public let id: ExchangeID
    /// The revision that was read.
    ///
    /// If the exchange has another by now the operation fails with `STO-031`: read and decide again.
    public let revision: Int
    public let state: String
    public let machine: [UInt8]

    public init(id: ExchangeID, revision: Int, state: String, machine: [UInt8]) {
        self.id = id
        self.revision = revision
        self.state = state
        self.machine = machine
    }

    /// The change from a record that was read.
    public init(_ record: ExchangeRecord, state: String, machine: [UInt8]) {
        self.init(id: record.id, revision: record.revision, state: state, machine: machine)
    }
}
