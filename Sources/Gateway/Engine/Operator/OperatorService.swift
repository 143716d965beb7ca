import Canonical
import Exchange
import Store

/// What operators decide about work that waits for them; every decision is an event with identity and reason.
struct OperatorService: Sendable {
    let parts: EngineParts

    /// Pages of parked work that are looked through for one id.
    private static let pagesMax = 1_000
    private static let pageItems = 1_000

    /// Carries out a decision; false for work that is not there or not parked.
    func resolve(
        _ id: WorkID,
        _ action: Resolution.Action,
        reason: String,
        by caller: NationalCaller
    ) async throws -> Bool {
        guard let parked = try await self.parked(id) else { return false }
        do {
            if let exchange = parked.work.work.exchangeID {
                _ = try await self.parts.deciding(on: exchange) { record in
                    try await self.store(parked, action, reason, caller, record)
                }
            } else {
                try await self.store(parked, action, reason, caller, nil)
            }
        } catch let error as StoreError
            where [StoreError.Code.unknownItem, StoreError.Code.wrongState].contains(error.code)
        {
            return false
        }
        self.parts.bells.ring(parked.work.work.kind)
        return true
    }

    private func parked(_ id: WorkID) async throws -> ParkedWork? {
        var cursor: Cursor?
        for _ in 0..<Self.pagesMax {
            let page = try await self.parts.store.parked(cursor: cursor, limit: Self.pageItems)
            if let found = page.items.first(where: { $0.work.id == id }) { return found }
            guard let next = page.next else { return nil }
            cursor = next
        }
        return nil
    }

    private func store(
        _ parked: ParkedWork,
        _ action: Resolution.Action,
        _ reason: String,
        _ caller: NationalCaller,
        _ record: ExchangeRecord?
    ) async throws {
        let name: EventName =
            switch action {
            case .retry: .retryRequested
            case .release: .documentReleased
            case .discard: .documentDiscarded
            }
        var corridor: Corridor?
        var kind: DocumentKind?
        var changes: [ExchangeChange] = []
        if let record {
            let changed = try self.changed(parked, action, record)
            changes = [changed.change]
            corridor = changed.corridor
            kind = changed.kind
        }
        let event = try self.parts.clock.event(name, actor: caller.actor) { header, hidden in
            header.documentID = record?.documentID
            header.exchangeID = record?.id
            header.kind = kind
            header.corridor = corridor
            header.codes = [parked.code]
            hidden.texts = ["reason": reason, "work": parked.work.work.kind.rawValue, "workId": parked.work.id.text]
        }
        try await self.parts.store.resolve(
            Resolution(
                operation: try self.parts.clock.operationID(),
                now: self.parts.clock.now,
                work: parked.work.id,
                action: action,
                effects: Effects(changes: changes, events: [event])
            )
        )
    }

    /// The exchange after the decision.
    private func changed(
        _ parked: ParkedWork,
        _ action: Resolution.Action,
        _ record: ExchangeRecord
    ) throws -> (change: ExchangeChange, corridor: Corridor?, kind: DocumentKind?) {
        let now = self.parts.clock.now
        let policy = self.parts.site.now.retry(with: record.party)
        let decision: DeliveryMachine.Event = action == .discard ? .operatorDiscard : .operatorRetry
        if record.direction == .outgoing {
            var outbound = try OutboundExchange(record)
            let wasRejected = outbound.delivery.state.name == "rejected"
            let followed = outbound.delivery.handle(decision, at: now, policy: policy)
            if wasRejected, followed == .requeue {
                // The peer has refused this MessageId for good; what is sent now is another message.
                outbound.messageID = try self.parts.clock.messageID(
                    domain: self.parts.site.now.configuration.messageDomain
                )
                outbound.sentAt = now
            }
            return (try outbound.change(of: record), outbound.corridor, outbound.kind)
        }
        var inbound = try InboundExchange(record)
        if parked.work.work.kind == .status {
            let sequence = try StoredJSON.value(parked.work.work.payload, as: StatusWork.self).sequence
            _ = inbound.dispatches[sequence]?.delivery.handle(decision, at: now, policy: policy)
        } else {
            // Released work is examined again too: the worker knows that it was released.
            _ = inbound.handover.handle(action == .discard ? .operatorDiscard : .operatorRetry)
        }
        return (try inbound.change(of: record), inbound.corridor, inbound.kind)
    }
}
