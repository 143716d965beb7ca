import Exchange
import MIME

/// Asks the gateway's own receiver and answer reader for the verdict on a captured message.
struct InspectionJudgement {
    let inspector: MessageInspector
    let mode: PMode
    let headers: HeaderFields
    let body: [UInt8]

    /// Why the message is not good; nil when it is.
    func reason(
        _ envelope: borrowing Envelope,
        _ unit: MessagingUnit?,
        status: Int
    ) -> MessageInspection.Verdict.Reason? {
        switch unit {
        case .user?, nil: self.user()
        case .signal(let signal)?:
            switch signal.content {
            case .pullRequest: self.pull(envelope)
            case .receipt, .plainReceipt, .errors: self.answer(signal, status)
            }
        }
    }

    private var trust: PartnerTrust {
        .inspecting(
            self.inspector.store.map { SignerJudge(store: $0, at: self.inspector.at) },
            known: self.inspector.certificates
        )
    }

    /// Nobody was asked whether the signer may sign: then nothing is proven.
    private var unjudged: MessageInspection.Verdict.Reason? { self.inspector.store == nil ? .noTrust : nil }

    private func user() -> MessageInspection.Verdict.Reason? {
        var receiver = Receiver(modes: PModeTable([self.mode]), identities: [], trust: self.trust)
        receiver.bareKeys = self.inspector.keys.map(\.key)
        switch receiver.receive(InboundRequest(headers: self.headers, body: self.body)) {
        case .accepted: return self.unjudged
        // Not for user messages, and what is neither is refused before.
        case .pullRequest, .signal: return .init(AS4Refusal.unsupported("SignalMessage"))
        case .refused(let refusal, _):
            let isWithoutKey = refusal.ebMS == .failedDecryption && self.inspector.keys.isEmpty
            return isWithoutKey ? .noKey : .init(refusal)
        }
    }

    private func pull(_ envelope: borrowing Envelope) -> MessageInspection.Verdict.Reason? {
        let verification = EnvelopeVerification(mode: self.mode, party: self.mode.initiator.party, trust: self.trust)
        do throws(AS4Refusal) { _ = try verification.verify(envelope, requiresBody: true) } catch {
            return .init(error)
        }
        return self.unjudged
    }

    private func answer(_ signal: SignalMessage, _ status: Int) -> MessageInspection.Verdict.Reason? {
        let reader = AnswerReader(mode: self.mode, trust: self.trust)
        let verdict = reader.read(
            status: status,
            headers: self.headers,
            body: self.body,
            to: self.inspector.original ?? Self.claimed(signal)
        )
        switch verdict {
        case .receipt, .errors: return self.unjudged
        case .receiptRefused(let refusal): return .init(refusal, as: .invalidReceipt)
        case .receiptUndecided(let refusal): return .init(refusal)
        case .hint(let hint): return .init(hint.refusal)
        case .unusable(let answer):
            return .init("AS4-002", ["cause": answer.causeCode], ebMS: .invalidHeader, cause: answer.causeCode)
        case .nothing: return .empty
        }
    }

    /// Without an original what the answer itself says stands for it, so that its own soundness decides.
    private static func claimed(_ signal: SignalMessage) -> SentMessage {
        let references: [SignedReference] = if case .receipt(let confirmed) = signal.content { confirmed } else { [] }
        var about = signal.info.refToMessageID
        if case .errors(let errors) = signal.content, about == nil {
            about = errors.lazy.compactMap { $0.refToMessageInError.flatMap { try? MessageID($0) } }.first
        }
        // An answer that names no message is about none: its own id is never that of a message.
        return SentMessage(messageID: about ?? signal.info.messageID, references: references)
    }
}

extension SecuritySuite {
    /// Every suite that Paso knows.
    static let known: [SecuritySuite] = words.compactMap { named($0) }

    /// All of them in one, with every exception that a P-Mode may make: a captured message is judged by what it uses.
    ///
    /// What no suite has is a finding of its own (``SecurityPitfalls``).
    static let inspecting: SecuritySuite = {
        var all = SecuritySuite.eDelivery1
        all.name = SecuritySuite.known.map(\.name).joined(separator: " / ")
        for suite in SecuritySuite.known.map({ $0.accepting(Exception.allCases) }) {
            all.acceptedSignatures.formUnion(suite.acceptedSignatures)
            all.acceptedDigests.formUnion(suite.acceptedDigests)
            all.acceptedKeyTransports.formUnion(suite.acceptedKeyTransports)
            all.acceptedContentEncryptions.formUnion(suite.acceptedContentEncryptions)
            all.acceptsCompleteAttachments = all.acceptsCompleteAttachments || suite.acceptsCompleteAttachments
        }
        return all
    }()
}
