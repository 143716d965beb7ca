import AS4
import Canonical
import Exchange
import Logging
import MIME
import Store
import Texts

/// Posts the receipt of a pulled message back to its sender, until the sender takes it.
///
/// The receipt's octets are those that were stored with the message, so that each attempt, and each repeat for a
/// duplicate, says the same.
struct ReceiptPoster: Sendable {
    let parts: EngineParts
    let transport: PeerTransport

    /// What the work needs to know.
    struct Payload: Codable, Sendable {
        var party: PartyID
        var messageID: MessageID
    }

    /// The work for a message; a message has it once.
    static func work(_ party: PartyID, _ message: MessageID, at time: UTCTime) throws -> NewWork {
        NewWork(
            kind: .receipt,
            lane: "\(party.text) \(message.text)",
            payload: try StoredJSON.octets(Payload(party: party, messageID: message)),
            notBefore: time,
            onlyIfIdle: true
        )
    }

    func handle(_ claim: Claim) async throws {
        let payload: Payload = try StoredJSON.value(claim.work.work.payload)
        let site = self.parts.site.now
        guard let partner = site.configuration.partner(payload.party) else {
            let reason = EngineReason.partnerGone(party: payload.party.text)
            return try await self.park(claim, payload, reason.code, reason.arguments)
        }
        guard let message = try await self.parts.store.message(.incoming, payload.party, payload.messageID),
            let receipt = message.receipt
        else { return try await self.settle(claim, .done, []) }
        let body = try await self.parts.content(receipt)
        let trouble: any Explained
        do {
            let answer = try await self.transport(
                PeerPost(partner: partner, site: site, contentType: PeerPost.soap, content: OctetSequence(body))
            )
            guard !(200...299).contains(answer.status) else {
                return try await self.settle(claim, .done, [try self.event(.receiptReturned, payload, receipt)])
            }
            trouble = EngineReason.receiptNotTaken(status: "\(answer.status)")
        } catch let error as CancellationError {
            throw error
        } catch {
            trouble = error as? any Explained ?? EngineRefusal.internalFault
        }
        let policy = site.retry(with: payload.party)
        guard claim.work.attempts < policy.attemptsMax else {
            return try await self.park(claim, payload, trouble.code, trouble.arguments)
        }
        self.parts.logger.warning(
            "receipt not posted",
            metadata: ["code": "\(trouble.code)", "peer.id": "\(payload.party.text)"]
        )
        let pause = policy.backoff(afterAttempt: claim.work.attempts, jitter: self.parts.clock.jitter())
        try await self.settle(claim, .again(at: self.parts.clock.now.advanced(by: pause)), [])
    }

    private func park(
        _ claim: Claim,
        _ payload: Payload,
        _ code: String,
        _ arguments: [String: String]
    ) async throws {
        let event = try self.event(.receiptNotReturned, payload, nil, code)
        try await self.settle(claim, .park(code: code, arguments: arguments), [event])
    }

    private func event(
        _ name: EventName,
        _ payload: Payload,
        _ receipt: OctetsDigest?,
        _ code: String? = nil
    ) throws -> Event {
        try self.parts.clock.event(name, actor: .gateway("receipt")) { header, hidden in
            header.codes = code.map { [$0] } ?? []
            if let receipt { header.digests = [.receipt: receipt] }
            hidden.recipient = payload.party
            hidden.messageID = payload.messageID
        }
    }

    private func settle(_ claim: Claim, _ outcome: WorkOutcome, _ events: [Event]) async throws {
        try await self.parts.store.settle(
            Settlement(
                operation: try self.parts.clock.operationID(),
                now: self.parts.clock.now,
                lease: claim.lease,
                outcome: outcome,
                effects: Effects(events: events)
            )
        )
    }
}

extension PeerPost {
    /// The media type of a bare SOAP envelope: receipts, errors, pull requests.
    static let soap = "application/soap+xml; charset=UTF-8"
}
