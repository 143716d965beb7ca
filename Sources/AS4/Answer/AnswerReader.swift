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
            return (200...299).contains(status) ? .nothing : self.unusable(status, headers, body, cause: "AS4-070")
        }
        do throws(AS4Refusal) {
            return try self.verdict(headers, body, sent)
        } catch {
            return self.unusable(status, headers, body, cause: error.causeCode ?? error.code)
        }
    }

    private func unusable(_ status: Int, _ headers: HeaderFields, _ body: [UInt8], cause: String) -> AnswerVerdict {
        .unusable(
            UnusableAnswer(
                status: status,
                httpHeaders: headers,
                excerpt: Array(body.prefix(UnusableAnswer.excerptBytesMax)),
                causeCode: cause
            )
        )
    }

    private func verdict(
        _ headers: HeaderFields,
        _ body: [UInt8],
        _ sent: SentMessage
    ) throws(AS4Refusal) -> AnswerVerdict {
        let soap = try self.soapPart(headers, body)
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
                return .errors(errors, signer: try self.signedErrors(signal, errors, envelope, sent))
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

    private func receipt(
        _ signal: SignalMessage,
        _ envelope: borrowing Envelope,
        _ sent: SentMessage,
        _ soap: [UInt8],
        _ headers: HeaderFields
    ) throws(AS4Refusal) -> VerifiedReceipt {
        let verified = try self.verify(envelope)
        try ReceiptCheck.check(signal, against: sent)
        return VerifiedReceipt(
            signal: signal,
            signer: verified.signer,
            soapPart: soap,
            httpHeaders: headers,
            findings: verified.findings
        )
    }

    private func signedErrors(
        _ signal: SignalMessage,
        _ errors: [EbMSError],
        _ envelope: borrowing Envelope,
        _ sent: SentMessage
    ) throws(AS4Refusal) -> Certificate {
        let verified = try self.verify(envelope)
        let isAboutSent =
            signal.info.refToMessageID == sent.messageID
            || errors.contains { $0.refToMessageInError == sent.messageID.text }
        guard isAboutSent else { throw .receipt("RefToMessageId") }
        return verified.signer
    }

    /// Receipts of some peers sign Messaging only, which is what proves.
    private func verify(_ envelope: borrowing Envelope) throws(AS4Refusal) -> EnvelopeVerification.Verified {
        let verified = try EnvelopeVerification(
            mode: self.mode,
            party: self.mode.responder.party,
            trust: self.trust
        ).verify(envelope, requiresBody: false)
        if let part = verified.partDigests.keys.first { throw .reference(part.reference) }
        return verified
    }
}
