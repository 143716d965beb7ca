import AS4
import Canonical
import Exchange
import Logging
import MIME
import PKCS11
import Store
import Texts
import Trust

/// Takes AS4 messages of partners: unpack, verify, decrypt, duplicates, store, answer.
///
/// On disk before a receipt is answered: the message with its parts as they were signed, the receipt's own octets, the
/// exchange and the work that goes on with it, in one transaction. A duplicate gets those octets again. What a document
/// says is looked at later (``ExamineWorker``); here only the envelope counts.
struct ReceptionService: Sendable {
    let parts: EngineParts
    let desk: PullDesk

    func receive(_ message: PeerMessage) async throws -> PeerReply {
        let site = self.parts.site.now
        if let away = site.trust.keyObstacles([.as4Sign, .as4Decrypt]).first {
            return await self.notNow(away, nil, site)
        }
        do {
            return try await self.receive(message, site)
        } catch  where TokenError.isBehind(error) {
            // Signing failed before anything was stored or answered.
            return await self.notNow(error as? any Explained ?? EngineRefusal.internalFault, nil, site)
        }
    }

    private func receive(_ message: PeerMessage, _ site: Site) async throws -> PeerReply {
        let headers = HeaderFields(message.headers.map { .init(name: $0.name, value: $0.value) })
        let receiver = try site.receiver(self.parts)
        let reception = try await self.parts.pool(for: message.source).run {
            receiver.receive(InboundRequest(headers: headers, source: message.source))
        }
        do {
            switch reception {
            case .accepted(let accepted):
                guard accepted.from == message.partner.party else {
                    let reason = EngineReason.otherParty(
                        claimed: accepted.from.text,
                        partner: message.partner.party.text
                    )
                    return try await self.refuse(.failedAuthentication, reason, accepted.messageID, message, site)
                }
                return try await self.accept(accepted, message, site)
            case .pullRequest(let pull): return try await self.answer(pull, message, site)
            case .signal(let signal): return try await self.take(signal, message, site)
            case .refused(let refusal, _) where TokenError.isBehind(refusal) || refusal.isOurs:
                return await self.notNow(refusal, refusal.claimedMessageID, site)
            case .refused(let refusal, _) where refusal.isTemporary:
                return await self.undecided(refusal, message, site)
            case .refused(let refusal, _):
                return try await self.refuse(refusal, message, site)
            }
        } catch let error as StoreError where error.isTransient {
            return try await self.failDelivery(error, reception, message, site)
        }
    }

    // MARK: Accepted

    private func accept(_ accepted: AcceptedMessage, _ message: PeerMessage, _ site: Site) async throws -> PeerReply {
        let receipt = try await self.receipt(for: accepted, site)
        if accepted.isTest {
            try await self.journalTest(accepted, receipt)
            return Self.reply(receipt.octets, receipt.contentType)
        }
        if accepted.payloads.isEmpty {
            return try await self.refuseAccepted(accepted, EngineReason.noOriginal, message, site)
        }
        let isStatus = accepted.header.collaboration.action == message.partner.as4.statusAction
        if let part = self.overDocumentLimit(accepted, isStatus: isStatus, site) {
            return try await self.refuseAccepted(accepted, part, message, site)
        }
        switch try await self.stored(accepted, receipt.octets, isStatus: isStatus) {
        case .stored, .acknowledgedOnly:
            return Self.reply(receipt.octets, receipt.contentType)
        case .repeated(let answer, _):
            return Self.reply(answer, receipt.contentType)
        case .refused(_, let code):
            return try await self.refuseAccepted(accepted, ExchangeRefusal(code), message, site)
        }
    }

    /// What is parsed keeps the limit of documents; only attachments beside a document may be larger.
    func overDocumentLimit(_ accepted: AcceptedMessage, isStatus: Bool, _ site: Site) -> EngineReason? {
        let limit = site.configuration.limits.documentBytesMax
        let parsed = accepted.payloads.enumerated().filter { index, payload in
            isStatus || index == 0 || (payload.role ?? .attachment) != .attachment
        }
        return parsed.first { $0.element.content.count > limit }
            .map { .documentTooLarge(part: $0.element.contentID.name, bytes: $0.element.content.count, limit: limit) }
    }

    /// Message, receipt and work in one transaction; then the worker is told.
    func stored(
        _ accepted: AcceptedMessage,
        _ receipt: [UInt8],
        isStatus: Bool,
        isPulled: Bool = false
    ) async throws -> ReceptionOutcome {
        let arrival = try await Arrival(
            accepted,
            receipt: receipt,
            isStatus: isStatus,
            isPulled: isPulled,
            parts: self.parts
        )
        let reception = isStatus ? try arrival.statusReception() : try arrival.documentReception()
        let outcome = try await self.parts.store.receive(reception)
        if case .stored = outcome { self.parts.bells.ring(isStatus ? .statusIntake : .examine) }
        return outcome
    }

    /// A message that AS4 accepted and that the exchange cannot take.
    private func refuseAccepted(
        _ accepted: AcceptedMessage,
        _ reason: any Explained,
        _ message: PeerMessage,
        _ site: Site
    ) async throws -> PeerReply {
        try await self.refuse(.valueInconsistent, reason, accepted.messageID, message, site)
    }

    func receipt(for accepted: AcceptedMessage, _ site: Site) async throws -> SignalPackager.Packaged {
        let id = try self.signalID(site)
        let now = self.parts.clock.now
        return try await self.parts.pool.run {
            try SignalPackager(identity: site.signingIdentity(), suite: accepted.mode.security.suite)
                .receipt(for: accepted, messageID: id, at: now)
        }
    }

    /// The test service: processed in full, answered, never delivered (ebMS 3.0 §5.2.2).
    func journalTest(_ accepted: AcceptedMessage, _ receipt: SignalPackager.Packaged) async throws {
        let event = try self.parts.clock.event(.messageReceived, actor: .peer(accepted.from)) { header, hidden in
            header.digests = [.receipt: .of(receipt.octets)]
            hidden.sender = accepted.from
            hidden.messageID = accepted.messageID
            hidden.texts = ["purpose": "test"]
        }
        try await self.journal([event])
    }

    // MARK: Refused

    private func refuse(_ refusal: AS4Refusal, _ message: PeerMessage, _ site: Site) async throws -> PeerReply {
        try await self.journalRefusal(refusal, refusal.ebMS, refusal.claimedMessageID, message)
        // A malformed receipt or error: taken note of, never answered with an error.
        guard refusal.mayBeAnswered else { return Self.taken }
        let error = try await self.error(for: refusal, site)
        return Self.reply(error.octets, error.contentType, status: refusal.fault?.httpStatus ?? 200)
    }

    /// The refusal in the journal first, then the signed error.
    func refuse(
        _ code: EbMSErrorCode,
        _ reason: any Explained,
        _ about: MessageID?,
        _ message: PeerMessage,
        _ site: Site
    ) async throws -> PeerReply {
        try await self.journalRefusal(reason, code, about, message)
        let error = try await self.error(code, about, site)
        return Self.reply(error.octets, error.contentType)
    }

    /// We cannot finish now: no receipt, but a signed EBMS:0202 after which the peer repeats (AS4 §5.1.8).
    ///
    /// The journal is told if it still takes anything: a full disk leaves it the room below the floor.
    private func failDelivery(
        _ error: StoreError,
        _ reception: Receiver.Reception,
        _ message: PeerMessage,
        _ site: Site
    ) async throws -> PeerReply {
        self.parts.logger.warning("message not stored", metadata: ["code": "\(error.code)"])
        var about: MessageID?
        if case .accepted(let accepted) = reception { about = accepted.messageID }
        do {
            try await self.journalRefusal(error, .deliveryFailure, about, message)
        } catch {
            self.parts.logger.warning("refusal not journaled", metadata: ["error": "\(error)"])
        }
        let answer = try await self.error(.deliveryFailure, about, site)
        return Self.reply(answer.octets, answer.contentType, status: 503)
    }

    /// The signer cannot be judged now: nothing is stored or acknowledged, the journal is told, and the peer repeats.
    private func undecided(_ refusal: AS4Refusal, _ message: PeerMessage, _ site: Site) async -> PeerReply {
        do {
            try await self.journalRefusal(refusal, .deliveryFailure, refusal.claimedMessageID, message)
        } catch {
            self.parts.logger.warning("refusal not journaled", metadata: ["error": "\(error)"])
        }
        return await self.notNow(refusal, refusal.claimedMessageID, site)
    }

    /// What we need is away, such as our token: nothing is stored or acknowledged, and the peer repeats (AS4 §5.1.8).
    ///
    /// The error is signed where the signing key can work; else the bare HTTP status says the same to every peer.
    private func notNow(_ reason: any Explained, _ about: MessageID?, _ site: Site) async -> PeerReply {
        self.parts.logger.warning("message not taken", metadata: ["code": "\(reason.code)"])
        let pause = (name: "Retry-After", value: "10")
        guard site.trust.keyObstacles([.as4Sign]).isEmpty,
            let answer = try? await self.error(.deliveryFailure, about, site)
        else { return PeerReply(status: 503, headers: [pause], body: []) }
        return PeerReply(
            status: 503,
            headers: [(name: "Content-Type", value: answer.contentType), pause],
            body: answer.octets
        )
    }

    func error(for refusal: AS4Refusal, _ site: Site) async throws -> SignalPackager.Packaged {
        let id = try self.signalID(site)
        let now = self.parts.clock.now
        return try await self.parts.pool.run {
            try SignalPackager(identity: site.signingIdentity()).error(for: refusal, messageID: id, at: now)
        }
    }

    func error(
        _ code: EbMSErrorCode,
        _ about: MessageID?,
        _ site: Site
    ) async throws -> SignalPackager.Packaged {
        let id = try self.signalID(site)
        let now = self.parts.clock.now
        return try await self.parts.pool.run {
            try SignalPackager(identity: site.signingIdentity()).error(code, about: about, messageID: id, at: now)
        }
    }

    private func journalRefusal(
        _ reason: any Explained,
        _ code: EbMSErrorCode,
        _ about: MessageID?,
        _ message: PeerMessage
    ) async throws {
        try await self.journalRefusal(reason, code, about, message.source, message.partner.party)
    }

    func journalRefusal(
        _ reason: any Explained,
        _ code: EbMSErrorCode,
        _ about: MessageID?,
        _ octets: OctetSource,
        _ party: PartyID
    ) async throws {
        let digest = try await self.parts.pool(for: octets).run { try OctetsDigest.of(octets) }
        let event = try self.parts.clock.event(.messageRefused, actor: .peer(party)) { header, hidden in
            header.codes = [reason.code, code.code]
            header.digests = [.message: digest]
            hidden.sender = party
            hidden.messageID = about
            hidden.texts = reason.arguments
        }
        try await self.journal([event])
    }

    private func journal(_ events: [Event]) async throws {
        try await self.parts.store.journal(
            JournalEntry(operation: try self.parts.clock.operationID(), now: self.parts.clock.now, events: events)
        )
    }

    private func signalID(_ site: Site) throws -> MessageID {
        try self.parts.clock.messageID(domain: site.configuration.messageDomain)
    }

    static func reply(_ body: [UInt8], _ contentType: String, status: Int = 200) -> PeerReply {
        PeerReply(status: status, headers: [(name: "Content-Type", value: contentType)], body: body)
    }
}

extension EngineClock {
    /// A MessageId of ours.
    func messageID(domain: String) throws -> MessageID {
        try MessageID(
            UUIDText.version7(at: self.now, random: self.randomBytes(UUIDText.randomBytes)),
            domain: domain
        )
    }
}
