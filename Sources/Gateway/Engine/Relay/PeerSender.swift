import AS4
import Canonical
import Exchange
import MIME
import PKCS11
import Store
import Texts
import Trust

/// Makes one attempt to bring a message to a partner: package → post → judge the answer.
struct PeerSender: Sendable {
    let parts: EngineParts
    let transport: PeerTransport

    /// Never throws for what a partner or the network does; that is what the attempt's event says.
    ///
    /// A key that is away is thrown: then there was no attempt.
    func attempt(
        _ message: OutgoingMessage,
        to partner: PartnerConfiguration,
        for purpose: MessagePurpose,
        site: Site
    ) async throws -> RelayAttempt {
        let packaged: PackagedMessage
        let kept: KeptMessage
        do {
            (packaged, kept) = try await self.packaged(message, partner, purpose, site)
        } catch let error as EngineReason where error == .overloaded {
            return .unreachable(error)
        } catch let error as AS4Error where error.isTransient {
            return .unreachable(error)
        } catch  where TokenError.isBehind(error) {
            throw error
        } catch {
            return .cannotBeSent(error)
        }
        let answer: PeerAnswer
        do {
            let post = PeerPost(
                partner: partner,
                site: site,
                contentType: packaged.contentType,
                content: packaged.body
            )
            answer = try await self.transport(post)
        } catch let error as CancellationError {
            throw error
        } catch {
            var attempt = RelayAttempt.unreachable(error)
            attempt.keep(kept)
            return attempt
        }
        return try await self.judged(answer, packaged, kept, site.outboundMode(to: partner, for: purpose), site)
    }

    /// The message as it is sent, and as it is kept.
    func packaged(
        _ message: OutgoingMessage,
        _ partner: PartnerConfiguration,
        _ purpose: MessagePurpose,
        _ site: Site
    ) async throws -> (PackagedMessage, KeptMessage) {
        guard let certificates = site.trust.partners[partner.party] else {
            throw EngineReason.partnerGone(party: partner.party.text)
        }
        let mode = site.outboundMode(to: partner, for: purpose)
        let now = self.parts.clock.now
        let spool = self.parts.spool
        return try await self.pool(for: message).run {
            let packaged = try message.packaged(
                mode: mode,
                recipient: certificates.encrypt,
                site: site,
                spool: spool
            )
            let kept = OutgoingMessage.kept(packaged, party: partner.party, exchange: message.exchange, at: now)
            return (packaged, kept)
        }
    }

    private func pool(for message: OutgoingMessage) -> WorkPool {
        self.parts.pool(for: message.payloads.map(\.content).first { $0.inMemory == nil } ?? OctetSource([]))
    }

    private func judged(
        _ answer: PeerAnswer,
        _ packaged: PackagedMessage,
        _ kept: KeptMessage,
        _ mode: PMode,
        _ site: Site
    ) async throws -> RelayAttempt {
        let trust = site.partnerTrust(self.parts.peers, clock: self.parts.clock)
        let headers = HeaderFields(answer.headers.map { .init(name: $0.name, value: $0.value) })
        let verdict = try await self.parts.pool.run {
            AnswerReader(mode: mode, trust: trust).read(
                status: answer.status,
                headers: headers,
                body: answer.body,
                to: packaged.sent
            )
        }
        var attempt = RelayAttempt(event: verdict.deliveryEvent)
        attempt.keep(kept)
        switch verdict {
        case .receipt(let receipt):
            let digest = OctetsDigest.of(receipt.soapPart)
            attempt.blobs.append(Blob(octets: receipt.soapPart, digest: digest))
            attempt.receipts = [
                ReceiptRecord(party: kept.record.party, messageID: kept.record.messageID, receipt: digest)
            ]
            attempt.digests[.receipt] = digest
        case .receiptRefused(let refusal), .receiptUndecided(let refusal):
            attempt.texts = ["refusal": refusal.code]
            attempt.arguments = refusal.arguments
        case .errors(let errors, _):
            attempt.texts["peerSays"] = errors.saidByPeer
        case .hint(let hint):
            attempt.texts = hint.texts
        case .unusable(let answer):
            attempt.texts = answer.texts
            attempt.arguments = ["status": "\(answer.status)", "cause": answer.causeCode]
        case .nothing:
            attempt.texts = ["httpStatus": "\(answer.status)"]
        }
        return attempt
    }

    /// The packed octets that an earlier attempt of the same message signed, by the digest of their content.
    func signedBefore(_ exchange: ExchangeID, _ message: MessageID) async throws -> [OctetsDigest: OctetSource] {
        let records = try await self.parts.store.messages(of: exchange)
        guard let record = records.first(where: { $0.direction == .outgoing && $0.messageID == message }) else {
            return [:]
        }
        var found: [OctetsDigest: OctetSource] = [:]
        for part in record.parts where part.octets != part.content {
            found[part.content] = try await self.parts.passedOn(part.octets)
        }
        return found
    }
}

extension RelayAttempt {
    /// What was sent is kept, whatever came of it.
    mutating func keep(_ kept: KeptMessage) {
        self.messages = [kept.record]
        self.blobs += kept.blobs
        self.digests[.message] = kept.record.soap
    }
}

extension DocumentReport.Remark {
    /// Any error as a remark; one without a code is a fault of ours.
    init(anyError error: any Error) {
        let explained = error as? any Explained ?? EngineRefusal.internalFault
        self.init(explained, severity: "error")
    }
}

extension DeliveryMachine.Action {
    /// What becomes of the work.
    func outcome(_ arguments: [String: String]) -> WorkOutcome {
        switch self {
        case .handOut(_, let again): .again(at: again)
        case .retry(let at, _): .again(at: at)
        case .reject(let code), .park(let code): .park(code: code, arguments: arguments)
        case .none, .transmit, .settle, .recordLateReceipt, .recordProof, .requeue, .discard, .refuseCommand: .done
        }
    }

    /// The code that the action carries.
    var code: String? {
        switch self {
        case .retry(_, let code), .reject(let code), .park(let code): code
        case .none, .transmit, .handOut, .settle, .recordLateReceipt, .recordProof, .requeue, .discard, .refuseCommand:
            nil
        }
    }
}
