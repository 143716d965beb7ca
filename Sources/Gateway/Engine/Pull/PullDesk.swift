import AS4
import Canonical
import Exchange
import PKCS11
import Store
import Trust

/// Answers verified pull requests: the oldest delivery of the partner that is new or due again.
///
/// Before a message is answered, one transaction holds that it was handed out: the message as it was signed, the machine
/// that awaits its receipt, and the work that is due again when no receipt came. A process that dies before that
/// transaction loses a lease, one that dies after it loses the answer: in both cases a later request gets the message,
/// under the same MessageId and with the same digests, and the partner's duplicate check makes that harmless.
struct PullDesk: Sendable {
    let parts: EngineParts
    let relay: RelayWorker
    let status: StatusSender
    let sender: PeerSender

    /// Pieces of work that one request looks at: those before the first that can go out are settled or put off.
    private static let looksMax = 32

    /// The next message of a partner, on disk as handed out; nil if none is due.
    ///
    /// A key that is away is thrown: then nothing was handed out.
    func next(for partner: PartnerConfiguration, site: Site) async throws -> PackagedMessage? {
        for _ in 0..<Self.looksMax {
            guard let claim = try await self.claim(partner, site) else { return nil }
            do {
                if let message = try await self.handOut(claim, partner, site) { return message }
            } catch let error as StoreError where error.code == StoreError.Code.staleLease {
                // Its receipt came while it was being packed: there is nothing to hand out any more.
                continue
            }
        }
        return nil
    }

    private func claim(_ partner: PartnerConfiguration, _ site: Site) async throws -> Claim? {
        let now = self.parts.clock.now
        return try await self.parts.store.claim(
            ClaimRequest(
                kinds: [.relay, .status],
                owner: self.parts.owner,
                now: now,
                leaseUntil: now.advanced(by: site.configuration.workers.lease),
                limit: 1,
                partners: .only(partner.party)
            )
        ).first
    }

    /// Packs and hands out one delivery; nil where there is nothing of it to hand out now.
    private func handOut(
        _ claim: Claim,
        _ partner: PartnerConfiguration,
        _ site: Site
    ) async throws -> PackagedMessage? {
        guard let record = claim.exchange, let delivery = try RelayedDelivery(record, claim.work.work),
            delivery.machine.state.isOpen
        else {
            try await self.end(claim, .done)
            return nil
        }
        if let outbound = delivery.outbound, outbound.parts.contains(where: { $0.isUnsealed == true }) {
            try await self.sealing(claim) { try await LateSeal(parts: self.parts).seal(claim, outbound, site) }
            return nil
        }
        let policy = site.retry(with: partner.party)
        if claim.work.attempts - delivery.machine.attempts > policy.leasesLostMax {
            _ = try await self.settle(claim, partner, site, .failure(.cannotBeSent(code: "EXC-011"), [:]))
            return nil
        }
        // Not worth packing what will not go out: its pause is not over, or its attempts are spent.
        var trial = delivery.machine
        let now = self.parts.clock.now
        guard case .handOut = trial.pulled(receiptWithin: partner.as4.answerTimeout, at: now, policy: policy) else {
            _ = try await self.settle(claim, partner, site, .nothing)
            return nil
        }
        let packed = try await self.packed(claim, delivery, partner, site)
        let isHandedOut = try await self.settle(claim, partner, site, packed)
        guard isHandedOut, case .message(let message, _) = packed else { return nil }
        return message
    }

    /// What there is to hand out of a claimed delivery; closed.
    private enum Packed: Sendable {
        case message(PackagedMessage, KeptMessage)
        case failure(DeliveryMachine.Event, [String: String])
        case nothing
    }

    private func packed(
        _ claim: Claim,
        _ delivery: RelayedDelivery,
        _ partner: PartnerConfiguration,
        _ site: Site
    ) async throws -> Packed {
        do {
            let message: OutgoingMessage
            if let outbound = delivery.outbound {
                message = try await self.relay.message(delivery.record, outbound)
            } else if let status = delivery.status {
                message = try await self.status.message(delivery.record, status.sequence, status.dispatch)
            } else {
                return .nothing
            }
            let (packaged, kept) = try await self.sender.packaged(message, partner, delivery.purpose, site)
            return .message(packaged, kept)
        } catch let error as StoreError {
            try? await self.end(claim, .again(at: self.parts.clock.now))
            throw error
        } catch  where TokenError.isBehind(error) || error as? EngineReason == .overloaded {
            // No attempt was made; the next request finds the work again.
            try? await self.end(claim, .again(at: self.parts.clock.now))
            throw error
        } catch {
            let remark = DocumentReport.Remark(anyError: error)
            return .failure(.cannotBeSent(code: remark.code), remark.arguments)
        }
    }

    /// Tells the machine, and writes what it says in one transaction; true if the message was handed out.
    private func settle(
        _ claim: Claim,
        _ partner: PartnerConfiguration,
        _ site: Site,
        _ packed: Packed
    ) async throws -> Bool {
        guard let first = claim.exchange else { return false }
        let policy = site.retry(with: partner.party)
        let jitter = self.parts.clock.jitter()
        return try await self.parts.deciding(on: first.id, first) { record in
            guard var delivery = try RelayedDelivery(record, claim.work.work) else { return false }
            let now = self.parts.clock.now
            let action: DeliveryMachine.Action
            var effects = Effects()
            var arguments: [String: String] = [:]
            var digests: [EventHeader.DigestRole: OctetsDigest] = [:]
            switch packed {
            case .failure(let event, let details):
                action = delivery.machine.handle(event, at: now, policy: policy, jitter: jitter)
                arguments = details
            case .message(_, let kept):
                action = delivery.machine.pulled(
                    receiptWithin: partner.as4.answerTimeout,
                    at: now,
                    policy: policy,
                    jitter: jitter
                )
                effects.messages = [kept.record]
                effects.blobs = kept.blobs
                digests[.message] = kept.record.soap
            case .nothing:
                action = delivery.machine.pulled(
                    receiptWithin: partner.as4.answerTimeout,
                    at: now,
                    policy: policy,
                    jitter: jitter
                )
                // The pause ended between two looks: the next request gets it.
                if case .handOut = action { return try await self.putOff(claim, now) }
            }
            effects.changes = [try delivery.change()]
            // A pause that is not over was told when it began.
            if case .retry = action {
            } else if let event = try delivery.event(
                action,
                actor: .gateway("pull"),
                digests: digests,
                texts: ["by": "pull"],
                clock: self.parts.clock
            ) {
                effects.events = [event]
            }
            try await self.end(claim, action.outcome(arguments), effects, now)
            if case .handOut = action { return true }
            return false
        } ?? false
    }

    private func putOff(_ claim: Claim, _ now: UTCTime) async throws -> Bool {
        try await self.end(claim, .again(at: now), Effects(), now)
        return false
    }

    private func sealing(_ claim: Claim, _ body: () async throws -> Void) async throws {
        do { try await body() } catch  where TokenError.isBehind(error) {
            try? await self.end(claim, .again(at: self.parts.clock.now))
            throw error
        }
    }

    private func end(
        _ claim: Claim,
        _ outcome: WorkOutcome,
        _ effects: Effects = Effects(),
        _ now: UTCTime? = nil
    ) async throws {
        try await self.parts.store.settle(
            Settlement(
                operation: try self.parts.clock.operationID(),
                now: now ?? self.parts.clock.now,
                lease: claim.lease,
                outcome: outcome,
                effects: effects
            )
        )
    }
}
