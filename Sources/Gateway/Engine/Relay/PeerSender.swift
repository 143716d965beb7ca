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
        guard let certificates = site.trust.partners[partner.party] else {
            return .cannotBeSent(EngineReason.partnerGone(party: partner.party.text))
        }
        let mode = site.outboundMode(to: partner, for: purpose)
        let now = self.parts.clock.now
        let packaged: PackagedMessage
        let kept: KeptMessage
        do {
            (packaged, kept) = try await self.parts.pool.run {
                let packaged = try message.packaged(mode: mode, recipient: certificates.encrypt, site: site)
                let kept = OutgoingMessage.kept(
                    packaged,
                    party: partner.party,
                    exchange: message.exchange,
                    at: now
                )
                return (packaged, kept)
            }
        } catch let error as EngineReason where error == .overloaded {
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
                body: packaged.octets
            )
            answer = try await self.transport(post)
        } catch let error as CancellationError {
            throw error
        } catch {
            var attempt = RelayAttempt.unreachable(error)
            attempt.keep(kept)
            return attempt
        }
        return try await self.judged(answer, packaged, kept, mode, site)
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
            attempt.texts["peerSays"] = errors.map { "\($0.errorCode) \($0.description ?? "")" }.joined(separator: "; ")
        case .hint(let hint):
            attempt.texts = ["hint": hint.code, "notProven": hint.refusal.code]
        case .unusable(let answer):
            attempt.texts = ["httpStatus": "\(answer.status)", "cause": answer.causeCode]
            attempt.arguments = ["status": "\(answer.status)", "cause": answer.causeCode]
        case .nothing:
            attempt.texts = ["httpStatus": "\(answer.status)"]
        }
        return attempt
    }

    /// The packed octets that an earlier attempt of the same message signed, by the digest of their content.
    func signedBefore(_ exchange: ExchangeID, _ message: MessageID) async throws -> [OctetsDigest: [UInt8]] {
        let records = try await self.parts.store.messages(of: exchange)
        guard let record = records.first(where: { $0.direction == .outgoing && $0.messageID == message }) else {
            return [:]
        }
        var found: [OctetsDigest: [UInt8]] = [:]
        for part in record.parts where part.octets != part.content {
            found[part.content] = try await self.parts.content(part.octets)
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
        case .retry(let at, _): .again(at: at)
        case .reject(let code), .park(let code): .park(code: code, arguments: arguments)
        case .none, .transmit, .settle, .recordLateReceipt, .recordProof, .requeue, .discard, .refuseCommand: .done
        }
    }

    /// The code that the action carries.
    var code: String? {
        switch self {
        case .retry(_, let code), .reject(let code), .park(let code): code
        case .none, .transmit, .settle, .recordLateReceipt, .recordProof, .requeue, .discard, .refuseCommand: nil
        }
    }
}
