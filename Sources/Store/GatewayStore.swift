public import Canonical
public import Exchange

/// Everything that a gateway keeps, behind operations: each write is exactly one transaction with its events.
///
/// A write returns after its effect is on disk. It throws before any effect (``StoreError``), or, after a fatal error
/// (``StoreError/isFatal``), with the effect unknown: repeat it after the restart with the same ``OperationID`` and it
/// answers what it answered the first time. Every engine passes the conformance suite in `StoreTests`.
public protocol GatewayStore: Sendable {
    // MARK: Writes

    /// Admits a national system's document: submission, answer and effects, or the stored answer of an earlier one.
    func admit(_ admission: Admission) async throws -> SubmissionOutcome

    /// Keeps the refusal of a submission, so that a repeat gets the same answer.
    func rejectSubmission(_ rejection: Admission) async throws -> SubmissionOutcome

    /// Takes a peer's message: message, blobs, receipt, work and events; or the stored receipt; or a conflict.
    func receive(_ reception: Reception) async throws -> ReceptionOutcome

    /// Leases work that is due: the head of each lane only, so that a lane has one in flight and keeps its order.
    func claim(_ request: ClaimRequest) async throws -> [Claim]

    /// Prolongs a lease; throws `STO-020` if somebody else holds the work now.
    func extendLease(_ lease: Lease, until: UTCTime, now: UTCTime) async throws -> Lease

    /// Ends an attempt: what becomes of the work, and its effects. Throws `STO-020` for a stale lease.
    func settle(_ settlement: Settlement) async throws

    /// A backend took an item. Idempotent: a repeat changes nothing and says so.
    func acknowledge(_ acknowledgement: Acknowledgement) async throws -> AcknowledgementOutcome

    /// A backend's authority answered.
    func answer(_ answer: Answer) async throws -> AnswerOutcome

    /// A peer's status: applied if it is the newest of its exchange, else kept and ignored.
    func recordStatus(_ recording: StatusRecording) async throws -> StatusOutcome

    /// An operator decides about parked work.
    func resolve(_ resolution: Resolution) async throws

    /// Writes effects that belong to no other operation: events of refused requests, views, reloads.
    func journal(_ entry: JournalEntry) async throws

    /// Gives committed events their dense ``SequencedEvent/position``, if `owner` holds or gets the sequencer's lease.
    func sequence(_ request: SequencingRequest) async throws -> SequencingOutcome

    // MARK: Reads

    /// The stored answer to a submission with this key.
    func submission(backend: BackendID, key: IdempotencyKey) async throws -> StoredSubmission?
    /// What the duplicate check says about a peer's message now; ``receive(_:)`` decides again in its transaction.
    func priorReception(_ identity: ReceivedIdentity) async throws -> PriorReception
    /// A document with its exchanges, statuses and inbox items.
    func document(_ id: DocumentID) async throws -> DocumentDetails?
    /// One exchange.
    func exchange(_ id: ExchangeID) async throws -> ExchangeRecord?
    /// Documents by number, party, state or time; newest first.
    func find(_ query: DocumentQuery) async throws -> Page<DocumentSummary>
    /// What waits for a backend, oldest first: never what it took, of each lane only the head.
    func inbox(_ backend: BackendID, cursor: Cursor?, limit: Int) async throws -> Page<InboxItem>
    /// One inbox item, taken or not.
    func inboxItem(_ id: DeliveryID) async throws -> InboxItem?
    /// Every inbox item of an exchange, taken or not.
    func inboxItems(of exchange: ExchangeID) async throws -> [InboxItem]
    /// One message with a partner.
    func message(_ direction: Direction, _ party: PartyID, _ id: MessageID) async throws -> MessageRecord?
    /// The messages of an exchange, oldest first.
    func messages(of exchange: ExchangeID) async throws -> [MessageRecord]
    /// The statuses of an exchange, by direction and sequence.
    func statuses(of exchange: ExchangeID) async throws -> [StatusRecord]
    /// Work that waits for an operator, oldest first.
    func parked(cursor: Cursor?, limit: Int) async throws -> Page<ParkedWork>
    /// The octets of a blob.
    func blob(_ digest: OctetsDigest) async throws -> Blob?
    /// A blob whose octets are read piece by piece where it is a file, for what is not parsed.
    func openBlob(_ digest: OctetsDigest) async throws -> Blob?
    /// What the register holds under some keys, oldest first.
    func registerEntries(_ keys: [RegisterKey]) async throws -> [RegisterEntry]
    /// Events after a position, in order, without gaps.
    func events(after position: Int64, limit: Int) async throws -> [SequencedEvent]
    /// The events of one exchange, and those of its document before the exchange was made; oldest first.
    func events(of exchange: ExchangeID) async throws -> [Event]
    /// The events of a document and of all its exchanges; oldest first.
    func events(of document: DocumentID) async throws -> [Event]
    /// Numbers for the metrics.
    func counts() async throws -> StoreCounts
    /// Throws if the store cannot accept anything now: a fatal error, a full disk, a full queue.
    func check() async throws
}
