import AS4
import Canonical
import Exchange
import Store
import Texts

/// Brings an authority's answers to the gateway that sent the document: a one-way push of its own.
///
/// Its failure is local: it is retried and parked like a relay and never answered by a status.
struct StatusSender: Sendable {
    let parts: EngineParts
    let sender: PeerSender

    func handle(_ claim: Claim) async throws {
        let sequence = try StoredJSON.value(claim.work.work.payload, as: StatusWork.self).sequence
        guard let record = claim.exchange, let dispatch = try InboundExchange(record).dispatches[sequence],
            dispatch.delivery.state.isOpen
        else {
            return try await self.settle(claim, .done, Effects(), self.parts.clock.now)
        }
        let site = self.parts.site.now
        let attempt: RelayAttempt
        if let partner = site.configuration.partner(record.party) {
            let message = try await self.message(record, sequence, dispatch)
            attempt = try await self.sender.attempt(message, to: partner, for: .status, site: site)
        } else {
            attempt = .cannotBeSent(EngineReason.partnerGone(party: record.party.text))
        }
        try await self.settle(claim, sequence, attempt, site)
    }

    /// The evidence as JSON, and a decision in the words of the document's own standard.
    func message(
        _ record: ExchangeRecord,
        _ sequence: Int,
        _ dispatch: InboundExchange.StatusDispatch
    ) async throws -> OutgoingMessage {
        let statuses = try await self.parts.store.statuses(of: record.id)
        guard let status = statuses.first(where: { $0.direction == .outgoing && $0.sequence == sequence }) else {
            throw EngineReason.contentMissing(digest: "\(record.id.text)/\(sequence)")
        }
        var payloads = [
            OutgoingMessage.Payload(role: .status, mimeType: "application/json", content: status.content)
        ]
        let report: StatusReport = try StoredJSON.value(status.content)
        if let canonical = try await self.parts.store.document(record.documentID)?.document.canonical {
            let certificate = try CanonicalJSON.decodeCertificate(try await self.parts.content(canonical))
            payloads += [AuthorityMessage.payload(report, about: certificate)].compactMap { $0 }
        }
        return OutgoingMessage(
            messageID: dispatch.messageID,
            sentAt: dispatch.sentAt,
            exchange: record.id,
            from: record.finalRecipient,
            to: record.originalSender,
            payloads: payloads
        )
    }

    private func settle(_ claim: Claim, _ sequence: Int, _ attempt: RelayAttempt, _ site: Site) async throws {
        guard let first = claim.exchange else { return }
        let policy = site.retry(with: first.party)
        let jitter = self.parts.clock.jitter()
        _ = try await self.parts.deciding(on: first.id, first) { record in
            var inbound = try InboundExchange(record)
            guard var dispatch = inbound.dispatches[sequence] else { return }
            let now = self.parts.clock.now
            _ = dispatch.delivery.handle(.claimed, at: now, policy: policy)
            let action = dispatch.delivery.handle(attempt.event, at: now, policy: policy, jitter: jitter)
            inbound.dispatches[sequence] = dispatch
            var effects = Effects(
                blobs: attempt.blobs,
                changes: [try inbound.change(of: record)],
                messages: attempt.messages,
                receipts: attempt.receipts
            )
            if let name = action.eventName {
                effects.events = [
                    try self.parts.clock.event(name, actor: .gateway("status")) { header, hidden in
                        header.documentID = record.documentID
                        header.exchangeID = record.id
                        header.kind = inbound.kind
                        header.corridor = inbound.corridor
                        header.codes = action.code.map { [$0] } ?? []
                        header.digests = attempt.digests
                        header.count = sequence
                        hidden.recipient = record.party
                        hidden.messageID = dispatch.messageID
                        hidden.texts = attempt.texts.merging(["message": "status"]) { first, _ in first }
                    }
                ]
            }
            try await self.settle(claim, action.outcome(attempt.arguments), effects, now)
        }
    }

    private func settle(_ claim: Claim, _ outcome: WorkOutcome, _ effects: Effects, _ now: UTCTime) async throws {
        try await self.parts.store.settle(
            Settlement(
                operation: try self.parts.clock.operationID(),
                now: now,
                lease: claim.lease,
                outcome: outcome,
                effects: effects
            )
        )
    }
}
