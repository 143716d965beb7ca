import AS4
import Canonical
import Exchange
import Store

/// Brings documents to their recipients: one attempt for each claim, then whatever the delivery's machine says.
///
/// Nothing is written before the attempt: a process that dies while it sends loses its lease, and the next attempt sends
/// the same message again, which the peer answers with its stored receipt.
struct RelayWorker: Sendable {
    let parts: EngineParts
    let sender: PeerSender

    func handle(_ claim: Claim) async throws {
        guard let record = claim.exchange else { return try await self.finish(claim) }
        let outbound = try OutboundExchange(record)
        guard outbound.delivery.state.isOpen else { return try await self.finish(claim) }
        let site = self.parts.site.now
        if outbound.parts.contains(where: { $0.isUnsealed == true }) {
            return try await LateSeal(parts: self.parts).seal(claim, outbound, site)
        }
        let attempt: RelayAttempt
        if claim.work.attempts - outbound.delivery.attempts > site.retry(with: record.party).leasesLostMax {
            attempt = RelayAttempt(event: .cannotBeSent(code: "EXC-011"))
        } else if let partner = site.configuration.partner(record.party) {
            attempt = try await self.attempt(record, outbound, partner, site)
        } else {
            attempt = .cannotBeSent(EngineReason.partnerGone(party: record.party.text))
        }
        try await self.settle(claim, attempt, site)
    }

    private func attempt(
        _ record: ExchangeRecord,
        _ outbound: OutboundExchange,
        _ partner: PartnerConfiguration,
        _ site: Site
    ) async throws -> RelayAttempt {
        let message = try await self.message(record, outbound)
        return try await self.sender.attempt(message, to: partner, for: .submit, site: site)
    }

    /// The document's message, the same for every attempt.
    func message(_ record: ExchangeRecord, _ outbound: OutboundExchange) async throws -> OutgoingMessage {
        let packed =
            outbound.delivery.attempts > 0
            ? try await self.sender.signedBefore(record.id, outbound.messageID) : [:]
        var payloads: [OutgoingMessage.Payload] = []
        for part in outbound.parts {
            payloads.append(
                OutgoingMessage.Payload(
                    role: PayloadRole(rawValue: part.role) ?? .attachment,
                    mimeType: part.mimeType,
                    content: try await self.parts.passedOn(part.content),
                    packed: packed[part.content]
                )
            )
        }
        return OutgoingMessage(
            messageID: outbound.messageID,
            sentAt: outbound.sentAt,
            exchange: record.id,
            from: record.originalSender,
            to: record.finalRecipient,
            payloads: payloads
        )
    }

    /// Tells the machine, and writes what it says in one transaction.
    private func settle(_ claim: Claim, _ attempt: RelayAttempt, _ site: Site) async throws {
        guard let first = claim.exchange else { return }
        let policy = site.retry(with: first.party)
        let jitter = self.parts.clock.jitter()
        _ = try await self.parts.deciding(on: first.id, first) { record in
            var outbound = try OutboundExchange(record)
            let now = self.parts.clock.now
            _ = outbound.delivery.handle(.claimed, at: now, policy: policy)
            let action = outbound.delivery.handle(attempt.event, at: now, policy: policy, jitter: jitter)
            var effects = Effects(
                blobs: attempt.blobs,
                changes: [try outbound.change(of: record)],
                messages: attempt.messages,
                receipts: attempt.receipts
            )
            if let event = try self.event(action, attempt, outbound, record) { effects.events = [event] }
            try await self.parts.store.settle(
                Settlement(
                    operation: try self.parts.clock.operationID(),
                    now: now,
                    lease: claim.lease,
                    outcome: action.outcome(attempt.arguments),
                    effects: effects
                )
            )
        }
    }

    private func event(
        _ action: DeliveryMachine.Action,
        _ attempt: RelayAttempt,
        _ outbound: OutboundExchange,
        _ record: ExchangeRecord
    ) throws -> Event? {
        guard let name = action.eventName else { return nil }
        return try self.parts.clock.event(name, actor: .gateway("relay")) { header, hidden in
            header.documentID = record.documentID
            header.exchangeID = record.id
            header.kind = outbound.kind
            header.corridor = outbound.corridor
            header.codes = action.code.map { [$0] } ?? []
            header.digests = attempt.digests
            // What was sealed late is in no earlier event.
            if let late = outbound.parts.first(where: { $0.isUnsealed == false }) {
                header.digests[.attestation] = late.content
            }
            header.count = outbound.delivery.attempts
            hidden.recipient = record.party
            hidden.originalSender = record.originalSender
            hidden.finalRecipient = record.finalRecipient
            hidden.messageID = outbound.messageID
            hidden.texts = attempt.texts
        }
    }

    /// Work whose exchange is settled already, or gone.
    private func finish(_ claim: Claim) async throws {
        try await self.parts.store.settle(
            Settlement(
                operation: try self.parts.clock.operationID(),
                now: self.parts.clock.now,
                lease: claim.lease,
                outcome: .done
            )
        )
    }
}
