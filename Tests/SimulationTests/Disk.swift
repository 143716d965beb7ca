import Canonical
import Exchange

/// A message between the two simulated gateways.
struct Message {
    enum Content {
        case document(SimulatedDocument, ExchangeID)
        case status(StatusReport)
    }

    let from: PartyID
    let id: MessageID
    let content: Content
    let digest: OctetsDigest
}

/// A document as a national system hands it in.
struct SimulatedDocument: Equatable {
    let key: IdempotencyKey
    let number: RegisterKey
    let version: Int
    let digest: OctetsDigest

    var intent: DocumentIntent {
        guard self.version > 1 else { return .issue }
        return self.isCopy ? .rectification(of: self.number) : .replacement(of: self.number)
    }

    /// True for a certificate of origin, of which later copies are issued; they may be handed in in any order.
    var isCopy: Bool { self.number.kind == .certificateOfOrigin }

    /// The edition in the register: a copy counts from `00`.
    var edition: DocumentVersion {
        self.isCopy ? .suffix("0\(self.version - 1)") : .sps(status: "70", issued: String(self.version))
    }
}

/// What a gateway answers to a message.
enum Reply {
    case receipt(MessageID, OctetsDigest)
    case error(code: String)
}

/// Everything that survives a crash of one simulated gateway.
struct Disk {
    /// One outbound message: a document or a status, with the machine that decides about it.
    struct Outbound {
        let message: Message
        let position: Int
        let orderKey: String?
        var delivery = DeliveryMachine()
        var leaseUntil: UTCTime?
        var statuses = StatusMachine()
        var statusesApplied: [Int] = []
    }

    /// One received document.
    struct Inbound {
        let document: SimulatedDocument
        let exchangeID: ExchangeID
        var deliveryID: DeliveryID
        let position: Int
        var handover = HandoverMachine()
        let receivedAt: UTCTime
        var supersededBy: ExchangeID?
        var counter = StatusCounter()
        var issued: [StatusReport] = []
    }

    var submissions: [IdempotencyKey: ExchangeID] = [:]
    var outbound: [MessageID: Outbound] = [:]
    var messageOf: [ExchangeID: MessageID] = [:]
    var receptions: [MessageID: KnownReception] = [:]
    var firstOf: [ExchangeID: KnownReception] = [:]
    var inbound: [ExchangeID: Inbound] = [:]
    var register: [RegisterKey: [RegisterEntry]] = [:]
    var positions = 0

    // Indexes, kept with their tables.
    /// Outbound messages that are not settled, in order of admission.
    var open: [MessageID] = []
    /// Received documents that are not taken, in order of reception.
    var waiting: [ExchangeID] = []
    /// The documents of one number, in order of reception.
    var numbered: [RegisterKey: [ExchangeID]] = [:]
    /// Outbound messages of one order key, in order of admission.
    var ordered: [String: [MessageID]] = [:]

    mutating func nextPosition() -> Int {
        self.positions += 1
        return self.positions
    }
}

/// A planted fault that the simulation must notice.
enum Bug: CaseIterable {
    case answersBeforeCommit, forgetsDuplicates, renamesDeliveries, forgetsAcknowledgements, appliesAnyStatus, overtakes
    case settlesOnAnyAnswer, letsOlderCopiesWin
}
