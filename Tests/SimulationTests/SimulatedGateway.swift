import Canonical
import Exchange

/// The power went off; everything that was not on the disk is lost.
struct Crash: Error {}

/// One gateway: the pure machines around a disk that commits atomically, and a process that may die between commits.
final class SimulatedGateway {
    let party: PartyID
    let peer: PartyID
    var disk = Disk()
    var isUp = true
    /// Counts restarts: what was begun in an earlier life is void.
    var life = 0
    let policy: RetryPolicy
    let bug: Bug?

    static let lease: Duration = .seconds(30)

    init(party: PartyID, peer: PartyID, policy: RetryPolicy, bug: Bug?) {
        self.party = party
        self.peer = peer
        self.policy = policy
        self.bug = bug
    }

    /// Admission: one commit under the idempotency key; the answer follows it.
    func submit(_ document: SimulatedDocument, _ world: Simulation) throws -> ExchangeID {
        if let known = self.disk.submissions[document.key] { return known }
        try world.mayCrash(self)
        let exchangeID = ExchangeID(at: world.now, random: world.random.octets(10))
        let message = Message(
            from: self.party,
            id: try MessageID("\(exchangeID.text)@sender"),
            content: .document(document, exchangeID),
            digest: document.digest
        )
        self.disk.submissions[document.key] = exchangeID
        self.disk.messageOf[exchangeID] = message.id
        self.enqueue(message, orderKey: document.number.text)
        try world.mayCrash(self)
        return exchangeID
    }

    private func enqueue(_ message: Message, orderKey: String?) {
        self.disk.outbound[message.id] = .init(
            message: message,
            position: self.disk.nextPosition(),
            orderKey: orderKey
        )
        self.disk.open.append(message.id)
        if let orderKey { self.disk.ordered[orderKey, default: []].append(message.id) }
    }

    /// One round of the relay worker: expired leases, then due deliveries.
    func relay(_ world: Simulation) throws {
        self.disk.open = self.disk.open.filter { self.disk.outbound[$0]?.delivery.state.isOpen == true }
        for id in self.disk.open {
            guard let outbound = self.disk.outbound[id] else { continue }
            if outbound.delivery.state == .inFlight, let until = outbound.leaseUntil, until <= world.now {
                _ = self.disk.outbound[id]?.delivery.handle(.leaseLost, at: world.now, policy: self.policy)
                self.disk.outbound[id]?.leaseUntil = nil
            }
            guard self.isDue(id, world), !self.isHeldUp(outbound) else { continue }
            let action = self.disk.outbound[id]?.delivery.handle(.claimed, at: world.now, policy: self.policy)
            guard case .transmit = action else { continue }
            self.disk.outbound[id]?.leaseUntil = world.now.advanced(by: Self.lease)
            try world.mayCrash(self)
            world.send(outbound.message, from: self)
            try world.mayCrash(self)
        }
    }

    private func isDue(_ id: MessageID, _ world: Simulation) -> Bool {
        switch self.disk.outbound[id]?.delivery.state.dueAt {
        case .now: true
        case .at(let time): time <= world.now
        case .never, nil: false
        }
    }

    private func isHeldUp(_ outbound: Disk.Outbound) -> Bool {
        guard let key = outbound.orderKey, self.bug != .overtakes else { return false }
        return self.disk.ordered[key, default: []].compactMap { self.disk.outbound[$0] }.contains {
            $0.position < outbound.position && DeliveryOrder.holdsUpLater($0.delivery.state)
        }
    }

    /// The answer to one of our messages, or nothing.
    func answered(_ id: MessageID, _ reply: Reply?, _ world: Simulation) throws {
        guard let outbound = self.disk.outbound[id] else { return }
        let event: DeliveryMachine.Event =
            switch reply {
            case .receipt(id, outbound.message.digest): .receiptVerified
            case .receipt: .receiptRefused(code: "EBMS:0302")
            case .error(let code): .signedError(code: code, isFailure: true)
            case nil: self.bug == .settlesOnAnyAnswer ? .receiptVerified : .connectionFailed(code: "TRA-001")
            }
        try world.mayCrash(self)
        let jitter = Double.random(in: 0...1, using: &world.random)
        let action = self.disk.outbound[id]?.delivery.handle(event, at: world.now, policy: self.policy, jitter: jitter)
        if action == .settle || action == .recordLateReceipt { world.receiptAccepted(id, by: self) }
    }
}

// The receiving side.
extension SimulatedGateway {
    /// One message of the peer: decide, commit, answer.
    func receive(_ message: Message, _ world: Simulation) throws -> Reply {
        try world.mayCrash(self)
        let identity = self.identity(of: message)
        let byExchange = identity.exchangeID.flatMap { self.disk.firstOf[$0] }
        var decision = ReceptionDecision.decide(
            identity,
            byMessageID: self.disk.receptions[message.id],
            byExchangeID: byExchange
        )
        if self.bug == .forgetsDuplicates { decision = .accept }
        let receipt = Reply.receipt(message.id, message.digest)
        switch decision {
        case .accept:
            if self.bug == .answersBeforeCommit {
                world.answerEarly(message, receipt, from: self)
                try world.mayCrash(self, times: 5)
            }
            self.store(message, identity, world)
            try world.mayCrash(self)
            return receipt
        case .repeatReceipt, .acknowledgeOnly:
            return receipt
        case .repeatError(let code), .refuse(let code, _):
            return .error(code: code)
        }
    }

    private func identity(of message: Message) -> ReceivedIdentity {
        var exchangeID: ExchangeID?
        if case .document(_, let id) = message.content { exchangeID = id }
        return ReceivedIdentity(
            from: message.from,
            messageID: message.id,
            exchangeID: exchangeID,
            partDigests: [message.digest],
            originalDigest: exchangeID == nil ? nil : message.digest
        )
    }

    /// The transaction of a reception: message, receipt and effect together.
    private func store(_ message: Message, _ identity: ReceivedIdentity, _ world: Simulation) {
        let known = KnownReception(identity: identity, result: .stored)
        self.disk.receptions[message.id] = known
        switch message.content {
        case .document(let document, let exchangeID):
            self.disk.firstOf[exchangeID] = known
            self.disk.inbound[exchangeID] = .init(
                document: document,
                exchangeID: exchangeID,
                deliveryID: DeliveryID(at: world.now, random: world.random.octets(10)),
                position: self.disk.nextPosition(),
                receivedAt: world.now
            )
            self.disk.waiting.append(exchangeID)
            self.disk.numbered[document.number, default: []].append(exchangeID)
        case .status(let report):
            self.apply(report, message, world)
        }
    }

    private func apply(_ report: StatusReport, _ message: Message, _ world: Simulation) {
        guard let id = self.disk.messageOf[report.exchangeID] else { return }
        var action = self.disk.outbound[id]?.statuses.handle(
            sequence: report.sequence,
            digest: message.digest,
            from: message.from,
            recipientOfExchange: self.peer
        )
        if self.bug == .appliesAnyStatus { action = .apply }
        guard action == .apply else { return }
        self.disk.outbound[id]?.statusesApplied.append(report.sequence)
        _ = self.disk.outbound[id]?.delivery.handle(.statusReceived, at: world.now, policy: self.policy)
    }

    /// One round of the examination worker: the register, then whose turn it is.
    func examine(_ world: Simulation) throws {
        self.disk.waiting = self.disk.waiting.filter { self.disk.inbound[$0]?.handover.state != .taken }
        for id in self.disk.waiting {
            guard let item = self.disk.inbound[id] else { continue }
            switch item.handover.state {
            case .received, .waiting: self.register(id, item, world)
            case .offered, .taken, .held, .refused, .discarded, .repeated: continue
            }
            try world.mayCrash(self)
        }
    }

    private func entry(_ item: Disk.Inbound) -> RegisterEntry {
        RegisterEntry(
            key: item.document.number,
            version: item.document.edition,
            intent: item.document.intent,
            exchangeID: item.exchangeID,
            original: item.document.digest,
            content: item.document.digest,
            registeredAt: item.receivedAt
        )
    }

    /// Asks the register, and writes into it what goes on: a document that waits is decided again.
    private func register(_ id: ExchangeID, _ item: Disk.Inbound, _ world: Simulation) {
        let entry = self.entry(item)
        let decision = RegisterDecision.decide(
            entry,
            known: self.disk.register[entry.key] ?? [],
            predecessorWait: .seconds(600)
        )
        let isExpected = decision.waitsUntil.map { $0 > world.now } ?? false
        guard decision.allowsHandover, !isExpected, !self.mustWait(item) else {
            let event: HandoverMachine.Event =
                decision.allowsHandover
                ? .mustWait(code: isExpected ? "EXC-053" : "EXC-054") : .hold(code: "EXC-052")
            _ = self.disk.inbound[id]?.handover.handle(event)
            return
        }
        self.disk.register[entry.key, default: []].append(entry)
        let event: HandoverMachine.Event = item.handover.state == .received ? .examined : .ready
        _ = self.disk.inbound[id]?.handover.handle(event)
        for earlier in decision.supersedes where self.disk.inbound[earlier]?.supersededBy == nil {
            self.disk.inbound[earlier]?.supersededBy = id
        }
        if self.bug == .letsOlderCopiesWin, let later = decision.supersededBy {
            self.disk.inbound[later]?.supersededBy = id
        } else {
            self.disk.inbound[id]?.supersededBy = decision.supersededBy
        }
    }

    private func mustWait(_ item: Disk.Inbound) -> Bool {
        self.bug != .overtakes
            && self.disk.numbered[item.document.number, default: []].compactMap { self.disk.inbound[$0] }.contains {
                $0.document.version < item.document.version && $0.handover.state.holdsUpLater
            }
    }

    /// What the national system's poll shows.
    func inbox(_ world: Simulation) -> [Disk.Inbound] {
        let shown = self.disk.waiting.compactMap { self.disk.inbound[$0] }.filter(\.handover.state.isShown)
        guard self.bug == .renamesDeliveries else { return shown }
        return shown.map {
            var item = $0
            item.deliveryID = DeliveryID(at: world.now, random: world.random.octets(10))
            return item
        }
    }

    /// The national system's acknowledgement; true once it is on the disk.
    func acknowledge(_ id: ExchangeID, _ world: Simulation) throws -> Bool {
        try world.mayCrash(self)
        guard var item = self.disk.inbound[id] else { return false }
        let action = item.handover.handle(.acknowledged)
        if self.bug != .forgetsAcknowledgements || !world.random.happens(0.2) { self.disk.inbound[id] = item }
        try world.mayCrash(self)
        return action != .refuseCommand
    }

    /// The authority's answer: number it and put it on its way, in one commit.
    func answer(_ id: ExchangeID, _ decision: AuthorityDecision, _ world: Simulation) throws {
        guard var item = self.disk.inbound[id] else { return }
        let report = StatusReport(
            exchangeID: id,
            sequence: item.counter.next(),
            time: world.now,
            event: .statusIssued,
            decision: decision
        )
        item.issued.append(report)
        let message = Message(
            from: self.party,
            id: try MessageID("\(id.text).\(report.sequence)@recipient"),
            content: .status(report),
            digest: try OctetsDigest(octets: world.random.octets(32))
        )
        try world.mayCrash(self)
        self.disk.inbound[id] = item
        self.enqueue(message, orderKey: nil)
    }
}
