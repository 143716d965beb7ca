import Canonical
import Exchange

/// Two gateways, their national systems and a bad network, driven by one seed.
///
/// Discrete events in order of time; ties are broken by insertion. The network loses, repeats, delays and so reorders
/// messages and answers until ``healsAt``; processes die between any two commits until then. What is wrong is collected
/// in ``violations``.
final class Simulation {
    struct Plan {
        var documents = 30
        /// Certificates of origin with three copies each, handed in in any order, some long after the others.
        var certificates = 3
        var lossRate = 0.15
        var repeatRate = 0.15
        var crashRate = 0.02
        var networkIsDead = false
        var bug: Bug?
    }

    let plan: Plan
    var random: SeededRandom
    private(set) var now = UTCTime(milliseconds: 1_780_000_000_000)
    private(set) var violations: Set<String> = []
    let sender: SimulatedGateway
    let recipient: SimulatedGateway
    private let healsAt: UTCTime
    private let endsAt: UTCTime
    private var agenda = Agenda()
    private var quietSince = UTCTime(milliseconds: 0)

    // The national systems' own lists, outside of both gateways.
    private(set) var admitted: [IdempotencyKey: ExchangeID] = [:]
    private var documents: [SimulatedDocument] = []
    private var acknowledged: Set<ExchangeID> = []
    private(set) var deliveryIDs: [ExchangeID: Set<DeliveryID>] = [:]
    private(set) var takenOrder: [RegisterKey: [Int]] = [:]

    init(seed: UInt64, plan: Plan) throws {
        self.plan = plan
        self.random = SeededRandom(seed: seed)
        self.healsAt = self.now.advanced(by: .seconds(600))
        self.endsAt = self.now.advanced(by: .seconds(30_000))
        let policy = RetryPolicy(
            attemptsMax: plan.networkIsDead ? 5 : 200,
            backoffInitial: .seconds(1),
            backoffMax: .seconds(60)
        )
        let (chile, peru) = (try PartyID("paso-CL"), try PartyID("paso-PE"))
        self.sender = SimulatedGateway(party: chile, peer: peru, policy: policy, bug: plan.bug)
        self.recipient = SimulatedGateway(party: peru, peer: chile, policy: policy, bug: plan.bug)
        for number in 0..<plan.documents { try self.plan(document: number) }
        for number in 0..<plan.certificates { try self.plan(certificate: number) }
    }

    private func plan(certificate number: Int) throws {
        for version in 1...3 {
            let document = SimulatedDocument(
                key: try IdempotencyKey("copy-\(number)-\(version)"),
                number: try RegisterKey(authority: "CL", kind: .certificateOfOrigin, number: "C\(number)"),
                version: version,
                digest: try OctetsDigest(octets: self.random.octets(32))
            )
            self.documents.append(document)
            let isLate = self.random.happens(0.2)
            self.after(milliseconds: isLate ? 700_000...1_000_000 : 0...60_000) { try $0.driverSubmits(document) }
        }
    }

    private func plan(document number: Int) throws {
        // Every second document replaces the one before it.
        let document = SimulatedDocument(
            key: try IdempotencyKey("key-\(number)"),
            number: try RegisterKey(authority: "CL", kind: .phytosanitaryCertificate, number: "N\(number / 2)"),
            version: number % 2 + 1,
            digest: try OctetsDigest(octets: self.random.octets(32))
        )
        self.documents.append(document)
        if number.isMultiple(of: 2) { self.after(milliseconds: 0...60_000) { try $0.driverSubmits(document) } }
    }

    /// Runs until the end of time.
    func run() throws {
        for gateway in [self.sender, self.recipient] { self.beat(gateway) }
        self.after(milliseconds: 1...1_000) { try $0.driverPolls() }
        while let (time, step) = self.agenda.next(), time <= self.endsAt {
            self.now = time
            do {
                try step(self)
            } catch is Crash {
                continue
            }
        }
        self.judge()
    }

    private var isStormy: Bool { self.now < self.healsAt }

    /// True when nothing is left to do; the last answers of authorities come within two minutes.
    private var isAtRest: Bool {
        let isBusy =
            !self.sender.disk.open.isEmpty || !self.recipient.disk.open.isEmpty
            || !self.recipient.disk.waiting.isEmpty
        if isBusy { self.quietSince = self.now.advanced(by: .seconds(120)) }
        return !isBusy && !self.isStormy && self.admitted.count == self.documents.count && self.now > self.quietSince
    }

    private func after(milliseconds: ClosedRange<Int64>, _ step: @escaping (Simulation) throws -> Void) {
        let pause = Int64.random(in: milliseconds, using: &self.random)
        self.agenda.insert(step, at: UTCTime(milliseconds: self.now.milliseconds + pause))
    }

    /// The workers' heartbeat: every second or so while the storm lasts, slower later.
    private func beat(_ gateway: SimulatedGateway) {
        self.after(milliseconds: self.isStormy ? 200...2_000 : 5_000...20_000) { world in
            if !world.isAtRest { world.beat(gateway) }
            guard gateway.isUp else { return }
            try gateway.relay(world)
            try gateway.examine(world)
        }
    }

    // MARK: crashes

    /// A point between two commits: the process may die here.
    func mayCrash(_ gateway: SimulatedGateway, times: Double = 1) throws {
        guard self.isStormy, self.random.happens(self.plan.crashRate * times) else { return }
        gateway.isUp = false
        gateway.life += 1
        self.after(milliseconds: 10...20_000) { _ in gateway.isUp = true }
        throw Crash()
    }

    // MARK: the network

    private func other(_ gateway: SimulatedGateway) -> SimulatedGateway {
        gateway === self.sender ? self.recipient : self.sender
    }

    private var loses: Bool {
        self.plan.networkIsDead || (self.isStormy && self.random.happens(self.plan.lossRate))
    }

    /// Sends a message; its answer, or a time-out, comes back to the same life of the sender.
    func send(_ message: Message, from gateway: SimulatedGateway) {
        let life = gateway.life
        let copies = self.isStormy && self.random.happens(self.plan.repeatRate) ? 2 : 1
        for _ in 0..<copies where !self.loses {
            self.after(milliseconds: self.isStormy ? 1...25_000 : 1...100) { world in
                try world.arrive(message, at: world.other(gateway), life: life)
            }
        }
        self.after(milliseconds: 28_000...29_000) { world in
            guard gateway.isUp, gateway.life == life, gateway.disk.outbound[message.id]?.delivery.state == .inFlight
            else { return }
            try gateway.answered(message.id, nil, world)
        }
    }

    private func arrive(_ message: Message, at gateway: SimulatedGateway, life: Int) throws {
        guard gateway.isUp else { return }
        let reply = try gateway.receive(message, self)
        self.deliver(reply, to: message, at: self.other(gateway), life: life)
    }

    private func deliver(_ reply: Reply, to message: Message, at gateway: SimulatedGateway, life: Int) {
        guard !self.loses else { return }
        self.after(milliseconds: self.isStormy ? 1...20_000 : 1...100) { world in
            guard gateway.isUp, gateway.life == life else { return }
            try gateway.answered(message.id, reply, world)
        }
    }

    /// Only for a planted fault: the answer leaves before the commit.
    func answerEarly(_ message: Message, _ reply: Reply, from gateway: SimulatedGateway) {
        let target = self.other(gateway)
        self.deliver(reply, to: message, at: target, life: target.life)
    }

    /// The promise about receipts, checked at the moment at which one is accepted.
    func receiptAccepted(_ id: MessageID, by gateway: SimulatedGateway) {
        let isStored = self.other(gateway).disk.receptions[id]?.result == .stored
        if !isStored { self.violations.insert("a receipt was accepted for a message that is not stored") }
    }

    // MARK: the national systems

    /// Submits until acknowledged; then the successor of the same number.
    private func driverSubmits(_ document: SimulatedDocument) throws {
        self.after(milliseconds: 1_000...10_000) { world in
            if world.admitted[document.key] == nil { try world.driverSubmits(document) }
        }
        guard self.sender.isUp else { return }
        let exchangeID = try self.sender.submit(document, self)
        guard !self.isStormy || !self.random.happens(self.plan.lossRate) else { return }
        if let earlier = self.admitted[document.key] {
            if earlier != exchangeID { self.violations.insert("one submission was admitted twice") }
            return
        }
        self.admitted[document.key] = exchangeID
        if !document.isCopy,
            let next = self.documents.first(where: {
                $0.number == document.number && $0.version == document.version + 1
            })
        {
            self.after(milliseconds: 1...5_000) { try $0.driverSubmits(next) }
        }
    }

    /// Reads the inbox, acknowledges, sometimes loses the answer, and answers as the authority.
    private func driverPolls() throws {
        if self.isAtRest { return }
        self.after(milliseconds: self.isStormy ? 200...3_000 : 5_000...20_000) { try $0.driverPolls() }
        guard self.recipient.isUp else { return }
        for item in self.recipient.inbox(self) {
            if self.acknowledged.contains(item.exchangeID) {
                self.violations.insert("an acknowledged document was shown again")
            }
            self.deliveryIDs[item.exchangeID, default: []].insert(item.deliveryID)
            if self.isStormy, self.random.happens(0.3) { continue }
            guard try self.recipient.acknowledge(item.exchangeID, self) else { continue }
            self.takenOrder[item.document.number, default: []].append(item.document.version)
            if self.isStormy, self.random.happens(self.plan.lossRate) { continue }
            self.acknowledged.insert(item.exchangeID)
            self.after(milliseconds: 1...30_000) { try $0.authorityAnswers(item.exchangeID, [.accepted, .utilised]) }
        }
    }

    private func authorityAnswers(_ id: ExchangeID, _ decisions: [AuthorityDecision]) throws {
        guard let decision = decisions.first else { return }
        guard self.recipient.isUp else {
            self.after(milliseconds: 1_000...5_000) { try $0.authorityAnswers(id, decisions) }
            return
        }
        self.after(milliseconds: 1...30_000) { try $0.authorityAnswers(id, Array(decisions.dropFirst())) }
        try self.recipient.answer(id, decision, self)
    }
}

// What must hold when the storm is over.
extension Simulation {
    private func judge() {
        if self.admitted.count != self.documents.count { self.violations.insert("a submission was never answered") }
        for (_, exchangeID) in self.admitted { self.judge(exchangeID) }
        for (number, versions) in self.takenOrder
        where number.kind == .phytosanitaryCertificate && versions != versions.sorted() {
            self.violations.insert("a replacement was taken before what it replaces")
        }
        if !self.plan.networkIsDead { self.judgeCopies() }
    }

    /// Of the copies of a certificate the latest is in force, and each other names a later one.
    private func judgeCopies() {
        let copies = self.recipient.disk.inbound.values.filter(\.document.isCopy)
        for copy in copies {
            let siblings = copies.filter { $0.document.number == copy.document.number }
            let isLatest = siblings.allSatisfy { $0.document.version <= copy.document.version }
            let place = copy.supersededBy.flatMap { self.recipient.disk.inbound[$0] }
            if isLatest != (place == nil) { self.violations.insert("the latest copy is not the one in force") }
            if let place, place.document.version <= copy.document.version {
                self.violations.insert("an older copy took the place of a later one")
            }
        }
    }

    private func judge(_ id: ExchangeID) {
        guard let messageID = self.sender.disk.messageOf[id], let outbound = self.sender.disk.outbound[messageID] else {
            self.violations.insert("an admitted document is gone")
            return
        }
        if self.plan.networkIsDead {
            if !outbound.delivery.state.awaitsOperator { self.violations.insert("no end on a dead network") }
            return
        }
        if outbound.delivery.state != .delivered {
            self.violations.insert("an admitted document ended as \(outbound.delivery.state.name)")
        }
        guard let item = self.recipient.disk.inbound[id] else {
            self.violations.insert("a delivered document is not there")
            return
        }
        if item.handover.state != .taken {
            self.violations.insert("a delivered document ended as \(item.handover.state.name)")
        }
        if self.deliveryIDs[id]?.count != 1 {
            self.violations.insert("a document was handed over under several identifiers, or none")
        }
        self.judgeStatuses(outbound, item)
    }

    private func judgeStatuses(_ outbound: Disk.Outbound, _ item: Disk.Inbound) {
        let applied = outbound.statusesApplied
        if applied != applied.sorted() || Set(applied).count != applied.count {
            self.violations.insert("statuses were applied twice or out of order")
        }
        if applied.last != item.issued.last?.sequence {
            self.violations.insert("the last status did not arrive")
        }
        let sequences = item.issued.map(\.sequence)
        if sequences != Array(1..<(sequences.count + 1)) { self.violations.insert("statuses are misnumbered") }
    }
}

/// Steps in order of time, then of insertion.
private struct Agenda {
    typealias Step = (Simulation) throws -> Void
    private var heap: [(time: UTCTime, order: Int, step: Step)] = []
    private var inserted = 0

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        (self.heap[left].time, self.heap[left].order) < (self.heap[right].time, self.heap[right].order)
    }

    mutating func insert(_ step: @escaping Step, at time: UTCTime) {
        self.inserted += 1
        self.heap.append((time, self.inserted, step))
        var child = self.heap.count - 1
        while child > 0, self.precedes(child, (child - 1) / 2) {
            self.heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func next() -> (UTCTime, Step)? {
        guard let first = self.heap.first, let last = self.heap.popLast() else { return nil }
        guard !self.heap.isEmpty else { return (first.time, first.step) }
        self.heap[0] = last
        var parent = 0
        while true {
            let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < self.heap.count }
            guard let child = children.min(by: { self.precedes($0, $1) }), self.precedes(child, parent) else { break }
            self.heap.swapAt(child, parent)
            parent = child
        }
        return (first.time, first.step)
    }
}
