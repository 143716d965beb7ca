import Exchange
public import MIME
import Trust

/// Reads the HTTP answer to one of our messages and says what it amounts to (AS4 §5.1.8, eDelivery AS4 §2.2.7).
public struct AnswerReader: Sendable {
    private let mode: PMode
    private let trust: PartnerTrust
    private let limits: MIMELimits

    /// Octets of an answer that are read.
    public static let bodyBytesMax = 4 * 1024 * 1024

    /// Takes the P-Mode of the message that is answered.
    public init(mode: PMode, trust: PartnerTrust) {
        self.mode = mode
        self.trust = trust
        self.limits = MIMELimits(bodyBytesMax: Self.bodyBytesMax)
    }

    /// Judges an answer at any status: peers send errors with 200, 400 and 500.
    public func read(
        status: Int,
        headers: HeaderFields,
        body: [UInt8],
        to sent: SentMessage
    ) -> AnswerVerdict {
        guard !body.isEmpty else {
            return (200...299).contains(status)
                ? .nothing : .unusable(UnusableAnswer(status: status, headers: headers, body: body, cause: "AS4-070"))
        }
        do throws(AS4Refusal) {
            return try self.verdict(headers, try self.soapPart(headers, body), sent)
        } catch {
            return .unusable(
                UnusableAnswer(status: status, headers: headers, body: body, cause: error.causeCode ?? error.code)
            )
        }
    }

    /// Judges a receipt or errors that were posted to us about a message that we sent.
    public func judge(_ signal: ReceivedSignal, to sent: SentMessage) -> AnswerVerdict {
        let record = signal.record
        do throws(AS4Refusal) {
            return try self.verdict(record.httpHeaders, record.soapPart, sent)
        } catch {
            return .unusable(
                UnusableAnswer(
                    status: 200,
                    headers: record.httpHeaders,
                    body: record.soapPart,
                    cause: error.causeCode ?? error.code
                )
            )
        }
    }

    private func verdict(
        _ headers: HeaderFields,
        _ soap: [UInt8],
        _ sent: SentMessage
    ) throws(AS4Refusal) -> AnswerVerdict {
        let envelope: Envelope
        do throws(AS4Refusal) { envelope = try Envelope(parsing: soap) } catch {
            guard let fault = SOAPFault(alone: soap) else { throw error }
            return .hint(AnswerHint(errors: [], fault: fault, refusal: error, soapPart: soap))
        }
        guard case .signal(let signal) = try MessagingReader().unit(envelope.messaging) else {
            throw .unsupported("UserMessage")
        }
        switch signal.content {
        case .receipt, .plainReceipt:
            do throws(AS4Refusal) {
                return .receipt(try self.receipt(signal, envelope, sent, soap, headers))
            } catch {
                return error.isTemporary ? .receiptUndecided(error) : .receiptRefused(error)
            }
        case .errors(let errors):
            do throws(AS4Refusal) {
                let signer = try SignedErrors(mode: self.mode, party: self.mode.responder.party, trust: self.trust)
                    .signer(signal, errors, envelope, about: sent.messageID)
                return .errors(errors, signer: signer)
            } catch {
                return .hint(AnswerHint(errors: errors, fault: envelope.fault, refusal: error, soapPart: soap))
            }
        case .pullRequest: throw .unsupported("PullRequest")
        }
    }

    private func soapPart(_ headers: HeaderFields, _ body: [UInt8]) throws(AS4Refusal) -> [UInt8] {
        do {
            let related = try RelatedBody(octets: body, contentType: headers["Content-Type"], limits: self.limits)
            return try related.content(of: related.root)
        } catch {
            throw .packaging(error)
        }
    }

    /// Receipts of some peers sign Messaging only, which is what proves.
    private func receipt(
        _ signal: SignalMessage,
        _ envelope: borrowing Envelope,
        _ sent: SentMessage,
        _ soap: [UInt8],
        _ headers: HeaderFields
    ) throws(AS4Refusal) -> VerifiedReceipt {
        let verified = try EnvelopeVerification(
            mode: self.mode,
            party: self.mode.responder.party,
            trust: self.trust
        ).verify(envelope, requiresBody: false)
        if let part = verified.partDigests.keys.first { throw .reference(part.reference) }
        try ReceiptCheck.check(signal, against: sent)
        return VerifiedReceipt(
            signal: signal,
            signer: verified.signer,
            soapPart: soap,
            httpHeaders: headers,
            findings: verified.findings + ReceiptCheck.findings(envelope)
        )
    }
}

/// Errors count as proof only when the partner signed them and they are about the message in question.
struct SignedErrors {
    let mode: PMode
    let party: PartyID
    let trust: PartnerTrust

    func signer(
        _ signal: SignalMessage,
        _ errors: [EbMSError],
        _ envelope: borrowing Envelope,
        about message: MessageID
    ) throws(AS4Refusal) -> Certificate {
        let verified = try EnvelopeVerification(mode: self.mode, party: self.party, trust: self.trust)
            .verify(envelope, requiresBody: false)
        if let part = verified.partDigests.keys.first { throw .reference(part.reference) }
        let isAbout =
            signal.info.refToMessageID == message || errors.contains { $0.refToMessageInError == message.text }
        guard isAbout else { throw .receipt("RefToMessageId") }
        return verified.signer
    }
}
