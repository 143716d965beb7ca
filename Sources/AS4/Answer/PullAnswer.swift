public import Exchange
public import MIME
public import Trust

/// What the HTTP answer to one of our pull requests amounts to; closed.
public enum PullAnswer: Sendable {
    /// A message of the channel: store it, then post its receipt back.
    case message(AcceptedMessage)
    /// A message that is refused: post the error back.
    case refused(AS4Refusal, record: MessageRecord)
    /// The channel is empty (EBMS:0006); without a signature it is believed all the same, since it claims nothing.
    case empty
    /// Errors of the partner, signed and about this request.
    case errors([EbMSError], signer: Certificate)
    /// Errors or a SOAP Fault that nobody proved.
    case hint(AnswerHint)
    /// No body.
    case nothing
    /// Not an AS4 answer at all.
    case unusable(UnusableAnswer)
}

/// Reads the HTTP answer to a pull request (ebMS 3.0 §3.3, eDelivery AS4 §3.6).
public struct PullAnswerReader: Sendable {
    private let receiver: Receiver
    private let mode: PMode
    private let trust: PartnerTrust

    /// Takes what receives the partner's messages, and a P-Mode of those messages for its signals.
    public init(receiver: Receiver, mode: PMode, trust: PartnerTrust) {
        self.receiver = receiver
        self.mode = mode
        self.trust = trust
    }

    /// Judges an answer at any status to the request of that id for that channel.
    public func read(
        status: Int,
        headers: HeaderFields,
        body: [UInt8],
        to request: MessageID,
        mpc: String
    ) -> PullAnswer {
        func unusable(_ cause: String) -> PullAnswer {
            .unusable(UnusableAnswer(status: status, headers: headers, body: body, cause: cause))
        }
        guard !body.isEmpty else { return (200...299).contains(status) ? .nothing : unusable("AS4-070") }
        switch self.receiver.receive(InboundRequest(headers: headers, body: body)) {
        case .accepted(let message):
            guard let refusal = Self.foreignChannel(message, mpc) else { return .message(message) }
            return .refused(refusal, record: message.record)
        case .signal(let received): return self.signal(received, request) ?? unusable("AS4-013")
        case .pullRequest: return unusable("AS4-013")
        case .refused(let refusal, let record):
            if let record, refusal.mayBeAnswered, refusal.claimedMessageID != nil {
                return .refused(refusal, record: record)
            }
            if let record, let fault = SOAPFault(alone: record.soapPart) {
                return .hint(AnswerHint(errors: [], fault: fault, refusal: refusal, soapPart: record.soapPart))
            }
            return unusable(refusal.causeCode ?? refusal.code)
        }
    }

    /// Nil for a receipt, which answers no pull request.
    private func signal(_ received: ReceivedSignal, _ request: MessageID) -> PullAnswer? {
        guard case .errors(let errors) = received.signal.content else { return nil }
        if errors.allSatisfy({ $0.known == .emptyMessagePartitionChannel }) { return .empty }
        let soap = received.record.soapPart
        do throws(AS4Refusal) {
            let envelope = try Envelope(parsing: soap)
            let signer = try SignedErrors(mode: self.mode, party: self.mode.initiator.party, trust: self.trust)
                .signer(received.signal, errors, envelope, about: request)
            return .errors(errors, signer: signer)
        } catch {
            let fault = (try? Envelope(parsing: soap))?.fault
            return .hint(AnswerHint(errors: errors, fault: fault, refusal: error, soapPart: soap))
        }
    }

    /// A message names the channel that was asked, or the one that it is a sub-channel of.
    private static func foreignChannel(_ message: AcceptedMessage, _ asked: String) -> AS4Refusal? {
        let found = message.header.mpc ?? EbMSVocabulary.defaultMPC
        guard found != asked, !MessageChannel.isSubchannel(asked, of: found) else { return nil }
        var refusal = AS4Refusal.otherChannel(found, asked: asked)
        refusal.claimedMessageID = message.messageID
        refusal.claimedFrom = message.from
        refusal.isAuthenticated = true
        return refusal
    }
}
