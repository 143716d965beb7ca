import AS4
import Canonical
import Exchange
import Store
import Texts

/// Takes receipts and errors that partners post to us about messages of ours (reply pattern «callback»).
///
/// Each is judged against the message as we kept it, like an answer, and settles the delivery in one transaction: the
/// receipt, the machine, the work and the event. Only then the partner hears 2xx; a store that cannot take it makes the
/// partner come again. What proves nothing is journaled and changes nothing.
struct SignalIntake: Sendable {
    let parts: EngineParts

    /// Takes one signal; throws where the store cannot.
    func take(_ received: ReceivedSignal, from partner: PartnerConfiguration, site: Site) async throws {
        guard let about = received.refersTo,
            let message = try await self.parts.store.message(.outgoing, partner.party, about)
        else {
            let reason = EngineReason.unknownReceipt(message: received.refersTo?.text ?? "–")
            return try await self.note(received, partner, reason.code, reason.arguments)
        }
        let verdict = try await self.verdict(received, message, partner, site)
        let event: DeliveryMachine.Event
        switch verdict {
        case .receipt, .errors: event = verdict.deliveryEvent
        // An undecided one proves nothing yet: the message is handed out again, and its receipt comes again.
        case .receiptRefused(let refusal), .receiptUndecided(let refusal):
            return try await self.note(received, partner, refusal.code, refusal.arguments)
        case .hint(let hint): return try await self.note(received, partner, hint.refusal.code, hint.texts)
        case .unusable(let answer): return try await self.note(received, partner, answer.causeCode, answer.texts)
        case .nothing: return
        }
        guard let exchange = message.exchangeID else { return }
        _ = try await self.parts.deciding(on: exchange) { record in
            try await self.settle(record, about, event, verdict, partner, site)
        }
    }

    private func verdict(
        _ received: ReceivedSignal,
        _ message: Store.MessageRecord,
        _ partner: PartnerConfiguration,
        _ site: Site
    ) async throws -> AnswerVerdict {
        let soap = try await self.parts.content(message.soap)
        let purpose: MessagePurpose = message.action == partner.as4.statusAction ? .status : .submit
        let mode = site.outboundMode(to: partner, for: purpose)
        let trust = site.partnerTrust(self.parts.peers, clock: self.parts.clock)
        return try await self.parts.pool.run {
            AnswerReader(mode: mode, trust: trust).judge(received, to: try SentMessage(soapPart: soap))
        }
    }

    private func settle(
        _ record: ExchangeRecord,
        _ about: MessageID,
        _ event: DeliveryMachine.Event,
        _ verdict: AnswerVerdict,
        _ partner: PartnerConfiguration,
        _ site: Site
    ) async throws {
        guard var delivery = try RelayedDelivery(record, about) else { return }
        let now = self.parts.clock.now
        let action = delivery.machine.handle(
            event,
            at: now,
            policy: site.retry(with: partner.party),
            jitter: self.parts.clock.jitter()
        )
        // A repeat of what is known changes nothing, and the partner hears 2xx again.
        guard action != .none else { return }
        var effects = Effects(changes: [try delivery.change()])
        var digests: [EventHeader.DigestRole: OctetsDigest] = [:]
        var texts = ["by": "callback"]
        switch verdict {
        case .receipt(let receipt):
            let digest = OctetsDigest.of(receipt.soapPart)
            effects.blobs = [Blob(octets: receipt.soapPart, digest: digest)]
            effects.receipts = [ReceiptRecord(party: partner.party, messageID: about, receipt: digest)]
            digests[.receipt] = digest
        case .errors(let errors, _): texts["peerSays"] = errors.saidByPeer
        case .receiptRefused, .receiptUndecided, .hint, .nothing, .unusable: break
        }
        effects.workChanges = [try delivery.workChange(action.outcome([:]))]
        let told = try delivery.event(
            action,
            actor: .peer(partner.party),
            digests: digests,
            texts: texts,
            clock: self.parts.clock
        )
        if let told { effects.events = [told] }
        try await self.parts.store.journal(
            JournalEntry(operation: try self.parts.clock.operationID(), now: now, effects: effects)
        )
        self.parts.bells.ring(delivery.purpose == .status ? .status : .relay)
    }

    /// A signal that proves nothing: kept in the journal with what is wrong about it.
    private func note(
        _ received: ReceivedSignal,
        _ partner: PartnerConfiguration,
        _ code: String,
        _ texts: [String: String]
    ) async throws {
        let isReceipt: Bool
        switch received.signal.content {
        case .receipt, .plainReceipt: isReceipt = true
        case .errors, .pullRequest: isReceipt = false
        }
        let digest = try await self.parts.pool.run { OctetsDigest.of(received.record.soapPart) }
        let event = try self.parts.clock.event(.messageRefused, actor: .peer(partner.party)) { header, hidden in
            header.codes = isReceipt ? [code, EbMSErrorCode.invalidReceipt.code] : [code]
            header.digests = [.message: digest]
            hidden.sender = partner.party
            hidden.messageID = received.refersTo
            hidden.texts = texts.merging(["by": "callback"]) { first, _ in first }
        }
        try await self.parts.store.journal(
            JournalEntry(operation: try self.parts.clock.operationID(), now: self.parts.clock.now, events: [event])
        )
    }
}
