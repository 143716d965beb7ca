import Canonical
import Exchange
import Store

/// One delivery of ours within its exchange: the document of an outgoing one, or a status about an incoming one.
///
/// Pull requests and signals that are posted to us meet both alike.
struct RelayedDelivery: Sendable {
    /// The exchange as it was read.
    let record: ExchangeRecord
    private var holder: Holder

    private enum Holder: Sendable {
        case document(OutboundExchange)
        case status(InboundExchange, sequence: Int, InboundExchange.StatusDispatch)
    }

    /// The delivery that a piece of work is about; nil if the exchange does not know it.
    init?(_ record: ExchangeRecord, _ work: NewWork) throws {
        if work.kind == .status {
            let sequence = try StoredJSON.value(work.payload, as: StatusWork.self).sequence
            let inbound = try InboundExchange(record)
            guard let dispatch = inbound.dispatches[sequence] else { return nil }
            self.holder = .status(inbound, sequence: sequence, dispatch)
        } else {
            self.holder = .document(try OutboundExchange(record))
        }
        self.record = record
    }

    /// The delivery whose message has that id; nil if it is none of the exchange's, or was replaced by another since.
    init?(_ record: ExchangeRecord, _ messageID: MessageID) throws {
        switch record.direction {
        case .outgoing:
            let outbound = try OutboundExchange(record)
            guard outbound.messageID == messageID else { return nil }
            self.holder = .document(outbound)
        case .incoming:
            let inbound = try InboundExchange(record)
            guard let (sequence, dispatch) = inbound.dispatches.first(where: { $0.value.messageID == messageID }) else {
                return nil
            }
            self.holder = .status(inbound, sequence: sequence, dispatch)
        }
        self.record = record
    }

    /// The document's exchange; nil for a status.
    var outbound: OutboundExchange? {
        if case .document(let outbound) = self.holder { outbound } else { nil }
    }

    /// The status; nil for a document.
    var status: (sequence: Int, dispatch: InboundExchange.StatusDispatch)? {
        if case .status(_, let sequence, let dispatch) = self.holder { (sequence, dispatch) } else { nil }
    }

    var purpose: MessagePurpose { self.outbound == nil ? .status : .submit }

    var messageID: MessageID {
        switch self.holder {
        case .document(let outbound): outbound.messageID
        case .status(_, _, let dispatch): dispatch.messageID
        }
    }

    /// The machine; a change is part of ``change()``.
    var machine: DeliveryMachine {
        get {
            switch self.holder {
            case .document(let outbound): outbound.delivery
            case .status(_, _, let dispatch): dispatch.delivery
            }
        }
        set {
            switch self.holder {
            case .document(var outbound):
                outbound.delivery = newValue
                self.holder = .document(outbound)
            case .status(let inbound, let sequence, var dispatch):
                dispatch.delivery = newValue
                self.holder = .status(inbound, sequence: sequence, dispatch)
            }
        }
    }

    /// The exchange with what the machine became.
    func change() throws -> ExchangeChange {
        switch self.holder {
        case .document(let outbound): return try outbound.change(of: self.record)
        case .status(var inbound, let sequence, let dispatch):
            inbound.dispatches[sequence] = dispatch
            return try inbound.change(of: self.record)
        }
    }

    /// The work that sends it, settled from outside.
    func workChange(_ outcome: WorkOutcome) throws -> WorkChange {
        switch self.holder {
        case .document: WorkChange(kind: .relay, exchangeID: self.record.id, outcome: outcome)
        case .status(_, let sequence, _):
            WorkChange(
                kind: .status,
                exchangeID: self.record.id,
                payload: try StoredJSON.octets(StatusWork(sequence: sequence)),
                outcome: outcome
            )
        }
    }

    /// The journal's event of an action; nil if it has none.
    func event(
        _ action: DeliveryMachine.Action,
        actor: Actor,
        digests: [EventHeader.DigestRole: OctetsDigest],
        texts: [String: String],
        clock: EngineClock
    ) throws -> Event? {
        guard let name = action.eventName else { return nil }
        return try clock.event(name, actor: actor) { header, hidden in
            header.documentID = self.record.documentID
            header.exchangeID = self.record.id
            header.codes = action.code.map { [$0] } ?? []
            header.digests = digests
            hidden.recipient = self.record.party
            hidden.messageID = self.messageID
            hidden.texts = texts
            switch self.holder {
            case .document(let outbound):
                header.kind = outbound.kind
                header.corridor = outbound.corridor
                header.count = outbound.delivery.attempts
                hidden.originalSender = self.record.originalSender
                hidden.finalRecipient = self.record.finalRecipient
            case .status(let inbound, let sequence, _):
                header.kind = inbound.kind
                header.corridor = inbound.corridor
                header.count = sequence
                hidden.texts["message"] = "status"
            }
        }
    }
}
