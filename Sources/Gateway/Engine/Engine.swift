import Canonical
public import Exchange
public import ServiceLifecycle
public import Store
public import Texts

/// The gateway's engine: everything between the listeners and the store.
///
/// It answers what the listeners ask (``NationalServices``, ``PeerServices``) and runs the workers: relay, examine, statuses both ways, pull, sequencer. It knows neither HTTP nor YAML: messages leave through a
/// ``PeerTransport``, and what the site configured comes as a ``Site``.
public final class Engine: NationalServices, PeerServices, Service {
    private let parts: EngineParts
    private let reads: GatewayReads
    private let submissions: SubmissionService
    private let reception: ReceptionService
    private let inboxes: InboxService
    private let operators: OperatorService
    private let loops: [WorkLoop]
    private let sequencer: Sequencer
    private let puller: PullWorker
    private let unpulled: UnpulledKeeper

    /// Puts the engine together; nothing runs before ``run()``.
    public init(_ parts: EngineParts, transport: @escaping PeerTransport) {
        self.parts = parts
        self.reads = GatewayReads(store: parts.store)
        self.submissions = SubmissionService(
            store: parts.store,
            site: parts.site,
            clock: parts.clock,
            pool: parts.pool
        )
        let sender = PeerSender(parts: parts, transport: transport)
        let relay = RelayWorker(parts: parts, sender: sender)
        let status = StatusSender(parts: parts, sender: sender)
        self.reception = ReceptionService(
            parts: parts,
            desk: PullDesk(parts: parts, relay: relay, status: status, sender: sender)
        )
        self.inboxes = InboxService(parts: parts, reads: self.reads)
        self.operators = OperatorService(parts: parts)
        self.loops = Self.loops(parts, relay, status, ReceiptPoster(parts: parts, transport: transport))
        self.sequencer = Sequencer(parts: parts)
        self.puller = PullWorker(parts: parts, reception: self.reception, transport: transport)
        self.unpulled = UnpulledKeeper(parts: parts)
    }

    /// The workers, each for one kind of work.
    private static func loops(
        _ parts: EngineParts,
        _ relay: RelayWorker,
        _ status: StatusSender,
        _ receipts: ReceiptPoster
    ) -> [WorkLoop] {
        let workers = parts.site.now.configuration.workers
        let examine = ExamineWorker(parts: parts)
        let intake = StatusIntake(parts: parts)
        // A claim for sending outlasts the slowest answer that is waited for.
        let sending: @Sendable () -> Duration = { [site = parts.site] in
            let configuration = site.now.configuration
            let slowest = configuration.partners.map { $0.as4.connectTimeout + $0.as4.answerTimeout }.max() ?? .zero
            return max(configuration.workers.lease, slowest + .seconds(30))
        }
        // What a partner pulls is not pushed to it.
        let pushed: @Sendable () -> ClaimRequest.Partners = { [site = parts.site] in
            .except(site.now.configuration.pullingPartners)
        }
        let working: @Sendable () -> Duration = { [site = parts.site] in site.now.configuration.workers.lease }
        func loop(
            _ kind: WorkKind,
            _ hands: Int,
            _ lease: @escaping @Sendable () -> Duration,
            needs roles: [KeyRole] = [],
            for partners: @escaping @Sendable () -> ClaimRequest.Partners = { .all },
            _ handle: @escaping @Sendable (Claim) async throws -> Void
        ) -> WorkLoop {
            WorkLoop(
                kind: kind,
                parts: parts,
                handsMax: max(1, hands),
                lease: lease,
                needs: roles,
                partners: partners,
                handle: handle
            )
        }
        return [
            loop(.relay, workers.relay, sending, needs: [.as4Sign], for: pushed) { try await relay.handle($0) },
            loop(.status, workers.relay, sending, needs: [.as4Sign], for: pushed) { try await status.handle($0) },
            loop(.receipt, workers.relay, sending) { try await receipts.handle($0) },
            loop(.examine, workers.examine, working) { try await examine.handle($0) },
            loop(.statusIntake, workers.examine, working) { try await intake.handle($0) },
        ]
    }

    /// Runs the workers until a graceful shutdown, a cancellation, or a fatal error of the store.
    public func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for loop in self.loops { group.addTask { try await loop.run() } }
            group.addTask { try await self.sequencer.run() }
            group.addTask { try await self.puller.run() }
            group.addTask { try await self.unpulled.run() }
            try await group.waitForAll()
        }
    }

    /// Does all work that is due now, one piece after the other, and sequences the events: for tests, which drive time
    /// themselves.
    func drain() async throws {
        var isBusy = true
        while isBusy {
            isBusy = false
            for loop in self.loops where try await loop.doDueWork() { isBusy = true }
            if try await self.puller.doDueWork() { isBusy = true }
        }
        await self.unpulled.look()
        await self.sequencer.step()
    }

    // MARK: NationalServices

    public func submit(_ submission: SubmittedDocument, by caller: NationalCaller) async throws -> SubmissionReply {
        do {
            let reply = try await self.submissions.submit(submission, by: caller)
            self.parts.bells.ring(.relay)
            return reply
        } catch let refusal as ServiceRefusal where refusal.document == nil {
            // A refused document is an event of its own; a refused request is one too.
            try await self.recordRefusal(refusal.reason, by: caller.actor, asked: "submit")
            throw refusal
        }
    }

    public func documents(_ query: DocumentQuery, by caller: NationalCaller) async throws
        -> PageView<DocumentSummaryView>
    {
        try await self.reads.documents(query)
    }

    public func document(
        _ id: String,
        by caller: NationalCaller,
        in language: Language
    ) async throws -> DocumentView? {
        let view = try await self.reads.document(id, scope: caller.scope, in: language)
        guard let view, caller.actor.kind == .person else { return view }
        let event = try self.parts.clock.event(.documentViewed, actor: caller.actor) { header, hidden in
            header.documentID = try? DocumentID(view.documentId)
            hidden.number = view.number
            hidden.texts = ["form": "timeline"]
        }
        try await self.journal([event])
        return view
    }

    public func inbox(_ query: InboxQuery, by caller: NationalCaller) async throws -> PageView<InboxItemView> {
        try await self.reads.inbox(query.backend, cursor: query.cursor, limit: query.limit, in: query.language)
    }

    public func fetch(_ delivery: DeliveryID, _ form: InboxForm, by caller: NationalCaller) async throws -> FetchedForm?
    {
        try await self.inboxes.fetch(delivery, form, by: caller)
    }

    public func acknowledge(_ delivery: DeliveryID, by caller: NationalCaller) async throws -> AcknowledgementAnswer? {
        try await self.inboxes.acknowledge(delivery, by: caller)
    }

    public func answer(_ answer: GivenAnswer, by caller: NationalCaller) async throws -> AnswerReceipt? {
        do {
            return try await self.inboxes.answer(answer, by: caller)
        } catch let refusal as ServiceRefusal where refusal.kind == .conflict {
            try await self.recordRefusal(refusal.reason, by: caller.actor, asked: "answer")
            throw refusal
        }
    }

    public func events(
        after position: Int64,
        limit: Int,
        by caller: NationalCaller
    ) async throws -> PageView<JournalView> {
        try await self.reads.events(after: position, limit: limit)
    }

    public func parked(
        cursor: Cursor?,
        limit: Int,
        by caller: NationalCaller,
        in language: Language
    ) async throws -> PageView<ParkedView> {
        try await self.reads.parked(cursor: cursor, limit: limit, in: language)
    }

    public func resolve(
        _ work: WorkID,
        _ action: Resolution.Action,
        reason: String,
        by caller: NationalCaller
    ) async throws -> Bool {
        try await self.operators.resolve(work, action, reason: reason, by: caller)
    }

    // MARK: PeerServices

    public func receive(_ message: PeerMessage) async throws -> PeerReply {
        do {
            return try await self.reception.receive(message)
        } catch let error as EngineReason where error == .overloaded {
            throw ServiceRefusal(.unavailable, error)
        }
    }

    // MARK: Evidence

    /// Examines again what was held for want of evidence, where the site's present edition knows more.
    public func reexamine() async throws {
        try await Reexamination(parts: self.parts).look()
    }

    // MARK: Operations

    /// How often partners pulled from us, and we from them.
    public var pulls: PullCounts { self.parts.pulls }

    /// What keeps the engine from its work now: the store cannot take anything, a key cannot work, a worker stands still.
    public func obstacles() async -> [any Explained] {
        var found: [any Explained] = []
        do {
            try await self.parts.store.check()
        } catch {
            found.append(error as? any Explained ?? EngineRefusal.internalFault)
        }
        found += self.parts.site.now.trust.keyObstacles()
        let still = self.parts.pulse.still(longerThan: Self.stillnessMax)
        found += still.map { EngineReason.workerStill(worker: $0.worker, seconds: "\($0.since.components.seconds)") }
        return found
    }

    /// A worker that has not moved for this long keeps the gateway from being ready.
    private static let stillnessMax = Duration.seconds(60)

    /// Writes that a request was refused: by whom, what it asked, and why.
    public func recordRefusal(_ reason: any Explained, by actor: Actor, asked: String) async throws {
        let event = try self.parts.clock.event(.requestRefused, actor: actor) { header, hidden in
            header.codes = [reason.code]
            hidden.texts = reason.arguments.merging(["asked": asked]) { first, _ in first }
        }
        try await self.journal([event])
    }

    /// Writes events that belong to no other operation, like a reload of the configuration.
    public func journal(_ events: [Event]) async throws {
        try await self.parts.store.journal(
            JournalEntry(operation: try self.parts.clock.operationID(), now: self.parts.clock.now, events: events)
        )
    }
}
