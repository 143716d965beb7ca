import AS4
import Canonical
import Exchange
import Logging
import MIME
import Store
import Texts

// Pull, on both sides: what a partner pulls from us is answered, what we pulled from a partner is taken in.

extension ReceptionService {
    /// Answers a verified pull request: the oldest message that is due, else EBMS:0006.
    func answer(_ pull: VerifiedPull, _ message: PeerMessage, _ site: Site) async throws -> PeerReply {
        let party = message.partner.party
        guard pull.party == party else {
            self.parts.pulls.count(.served, party.text, .refused)
            let reason = EngineReason.otherParty(claimed: pull.party.text, partner: party.text)
            return try await self.refuse(.failedAuthentication, reason, pull.messageID, message, site)
        }
        if let packaged = try await self.desk.next(for: message.partner, site: site) {
            self.parts.pulls.count(.served, party.text, .message)
            return Self.reply(packaged.octets, packaged.contentType)
        }
        self.parts.pulls.count(.served, party.text, .empty)
        let empty = try await self.error(.emptyMessagePartitionChannel, pull.messageID, site)
        return Self.reply(empty.octets, empty.contentType)
    }

    /// Takes a signal by call-back; the partner hears 2xx once whatever it changes is on disk.
    func take(_ signal: ReceivedSignal, _ message: PeerMessage, _ site: Site) async throws -> PeerReply {
        do {
            try await SignalIntake(parts: self.parts).take(signal, from: message.partner, site: site)
            return Self.taken
        } catch let error as StoreError where error.isTransient {
            self.parts.logger.warning("signal not stored", metadata: ["code": "\(error.code)"])
            return PeerReply(status: 503, headers: [(name: "Retry-After", value: "10")], body: [])
        }
    }

    /// The answer to every signal.
    static var taken: PeerReply { PeerReply(status: 202, headers: [], body: []) }

    /// Takes a message that we pulled: on disk with its receipt and the work that posts it, in one transaction.
    ///
    /// Nil when that is done, for a repeat too; else a signal to post at once: the error of a message that is refused, or
    /// the receipt of a test message, which is delivered to nobody.
    func takePulled(
        _ accepted: AcceptedMessage,
        from partner: PartnerConfiguration,
        _ site: Site
    ) async throws -> SignalPackager.Packaged? {
        func refuse(_ code: EbMSErrorCode, _ reason: any Explained) async throws -> SignalPackager.Packaged {
            try await self.journalRefusal(
                reason,
                code,
                accepted.messageID,
                OctetSource(accepted.record.soapPart),
                partner.party
            )
            return try await self.error(code, accepted.messageID, site)
        }
        guard accepted.from == partner.party else {
            let reason = EngineReason.otherParty(claimed: accepted.from.text, partner: partner.party.text)
            return try await refuse(.failedAuthentication, reason)
        }
        let receipt = try await self.receipt(for: accepted, site)
        if accepted.isTest {
            try await self.journalTest(accepted, receipt)
            return receipt
        }
        guard !accepted.payloads.isEmpty else { return try await refuse(.valueInconsistent, EngineReason.noOriginal) }
        let isStatus = accepted.header.collaboration.action == partner.as4.statusAction
        if let reason = self.overDocumentLimit(accepted, isStatus: isStatus, site) {
            return try await refuse(.valueInconsistent, reason)
        }
        do {
            let outcome = try await self.stored(accepted, receipt.octets, isStatus: isStatus, isPulled: true)
            guard case .refused(_, let code) = outcome else {
                self.parts.bells.ring(.receipt)
                return nil
            }
            return try await refuse(.valueInconsistent, ExchangeRefusal(code))
        } catch let error as StoreError where error.isTransient {
            self.parts.logger.warning("message not stored", metadata: ["code": "\(error.code)"])
            return try await self.error(.deliveryFailure, accepted.messageID, site)
        }
    }

    /// The signed error for a pulled message that is refused; in the journal first.
    func refusePulled(
        _ refusal: AS4Refusal,
        _ record: AS4.MessageRecord,
        from partner: PartnerConfiguration,
        _ site: Site
    ) async throws -> SignalPackager.Packaged {
        try await self.journalRefusal(
            refusal,
            refusal.ebMS,
            refusal.claimedMessageID,
            OctetSource(record.soapPart),
            partner.party
        )
        return try await self.error(for: refusal, site)
    }
}
