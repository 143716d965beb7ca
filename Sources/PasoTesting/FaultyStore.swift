public import Canonical
public import Exchange
public import Store
import Synchronization

/// A store that fails when it is told to: before an operation's effect, or after it is on disk.
///
/// *After* is the case that loses data in careless callers: the effect is there and the caller heard an error. A caller
/// is right if it repeats with the same ``OperationID`` (or identifiers) and ends where it would have ended without the
/// fault.
public final class FaultyStore: GatewayStore {
    /// The operations that can fail.
    public enum Operation: String, Sendable, CaseIterable {
        case admit, rejectSubmission, receive, claim, extendLease, settle, acknowledge, answer, recordStatus, resolve
        case journal, sequence, read
    }

    /// When it fails; closed.
    public enum Moment: String, Sendable, CaseIterable {
        /// Nothing was written (`STO-013`).
        case before
        /// Everything was written (`STO-014`).
        case after
    }

    private let store: any GatewayStore
    private let plan = Mutex<[Operation: [Fault]]>([:])

    private enum Fault: Sendable {
        case at(Moment)
        case refusal(StoreError)
    }

    public init(_ store: any GatewayStore) {
        self.store = store
    }

    /// The next call of the operation that no earlier order covers fails at a moment.
    public func fail(_ operation: Operation, _ moment: Moment) {
        self.plan.withLock { $0[operation, default: []].append(.at(moment)) }
    }

    /// The next call of the operation that no earlier order covers is refused with an error, before its effect.
    public func fail(_ operation: Operation, with error: StoreError) {
        self.plan.withLock { $0[operation, default: []].append(.refusal(error)) }
    }

    private func perform<Value>(_ operation: Operation, _ body: () async throws -> Value) async throws -> Value {
        let fault = self.plan.withLock { plan -> Fault? in
            guard let first = plan[operation]?.first else { return nil }
            plan[operation]?.removeFirst()
            return first
        }
        switch fault {
        case .refusal(let error): throw error
        case .at(.before): throw StoreError(StoreError.Code.inputOutput, detail: "injected")
        case .at(.after):
            _ = try await body()
            throw StoreError(StoreError.Code.commitUnknown, detail: "injected")
        case nil: return try await body()
        }
    }
}

extension FaultyStore {
    public func admit(_ admission: Admission) async throws -> SubmissionOutcome {
        try await self.perform(.admit) { try await self.store.admit(admission) }
    }

    public func rejectSubmission(_ rejection: Admission) async throws -> SubmissionOutcome {
        try await self.perform(.rejectSubmission) { try await self.store.rejectSubmission(rejection) }
    }

    public func receive(_ reception: Reception) async throws -> ReceptionOutcome {
        try await self.perform(.receive) { try await self.store.receive(reception) }
    }

    public func claim(_ request: ClaimRequest) async throws -> [Claim] {
        try await self.perform(.claim) { try await self.store.claim(request) }
    }

    public func extendLease(_ lease: Lease, until: UTCTime, now: UTCTime) async throws -> Lease {
        try await self.perform(.extendLease) { try await self.store.extendLease(lease, until: until, now: now) }
    }

    public func settle(_ settlement: Settlement) async throws {
        try await self.perform(.settle) { try await self.store.settle(settlement) }
    }

    public func acknowledge(_ acknowledgement: Acknowledgement) async throws -> AcknowledgementOutcome {
        try await self.perform(.acknowledge) { try await self.store.acknowledge(acknowledgement) }
    }

    public func answer(_ answer: Answer) async throws -> AnswerOutcome {
        try await self.perform(.answer) { try await self.store.answer(answer) }
    }

    public func recordStatus(_ recording: StatusRecording) async throws -> StatusOutcome {
        try await self.perform(.recordStatus) { try await self.store.recordStatus(recording) }
    }

    public func resolve(_ resolution: Resolution) async throws {
        try await self.perform(.resolve) { try await self.store.resolve(resolution) }
    }

    public func journal(_ entry: JournalEntry) async throws {
        try await self.perform(.journal) { try await self.store.journal(entry) }
    }

    public func sequence(_ request: SequencingRequest) async throws -> SequencingOutcome {
        try await self.perform(.sequence) { try await self.store.sequence(request) }
    }
}

extension FaultyStore {
    public func submission(backend: BackendID, key: IdempotencyKey) async throws -> StoredSubmission? {
        try await self.perform(.read) { try await self.store.submission(backend: backend, key: key) }
    }

    public func priorReception(_ identity: ReceivedIdentity) async throws -> PriorReception {
        try await self.perform(.read) { try await self.store.priorReception(identity) }
    }

    public func document(_ id: DocumentID) async throws -> DocumentDetails? {
        try await self.perform(.read) { try await self.store.document(id) }
    }

    public func exchange(_ id: ExchangeID) async throws -> ExchangeRecord? {
        try await self.perform(.read) { try await self.store.exchange(id) }
    }

    public func find(_ query: DocumentQuery) async throws -> Page<DocumentSummary> {
        try await self.perform(.read) { try await self.store.find(query) }
    }

    public func inbox(_ backend: BackendID, cursor: Cursor?, limit: Int) async throws -> Page<InboxItem> {
        try await self.perform(.read) { try await self.store.inbox(backend, cursor: cursor, limit: limit) }
    }

    public func inboxItem(_ id: DeliveryID) async throws -> InboxItem? {
        try await self.perform(.read) { try await self.store.inboxItem(id) }
    }

    public func inboxItems(of exchange: ExchangeID) async throws -> [InboxItem] {
        try await self.perform(.read) { try await self.store.inboxItems(of: exchange) }
    }

    public func message(
        _ direction: Direction,
        _ party: PartyID,
        _ id: MessageID
    ) async throws -> MessageRecord? {
        try await self.perform(.read) { try await self.store.message(direction, party, id) }
    }

    public func messages(of exchange: ExchangeID) async throws -> [MessageRecord] {
        try await self.perform(.read) { try await self.store.messages(of: exchange) }
    }

    public func statuses(of exchange: ExchangeID) async throws -> [StatusRecord] {
        try await self.perform(.read) { try await self.store.statuses(of: exchange) }
    }

    public func parked(cursor: Cursor?, limit: Int) async throws -> Page<ParkedWork> {
        try await self.perform(.read) { try await self.store.parked(cursor: cursor, limit: limit) }
    }

    public func blob(_ digest: OctetsDigest) async throws -> Blob? {
        try await self.perform(.read) { try await self.store.blob(digest) }
    }

    public func openBlob(_ digest: OctetsDigest) async throws -> Blob? {
        try await self.perform(.read) { try await self.store.openBlob(digest) }
    }

    public func registerEntries(_ keys: [RegisterKey]) async throws -> [RegisterEntry] {
        try await self.perform(.read) { try await self.store.registerEntries(keys) }
    }

    public func events(after position: Int64, limit: Int) async throws -> [SequencedEvent] {
        try await self.perform(.read) { try await self.store.events(after: position, limit: limit) }
    }

    public func events(of exchange: ExchangeID) async throws -> [Event] {
        try await self.perform(.read) { try await self.store.events(of: exchange) }
    }

    public func events(of document: DocumentID) async throws -> [Event] {
        try await self.perform(.read) { try await self.store.events(of: document) }
    }

    public func counts() async throws -> StoreCounts {
        try await self.perform(.read) { try await self.store.counts() }
    }

    public func check() async throws {
        try await self.perform(.read) { try await self.store.check() }
    }
}
