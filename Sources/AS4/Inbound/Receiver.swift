import Exchange
public import MIME
import Trust

/// Takes AS4 messages in: limits → multipart → SOAP → P-Mode → signature → decryption → digests → unpacking.
///
/// Pure and blocking: call it on a worker. It stores nothing and answers nothing; an accepted message is answered with
/// its receipt only after it is on disk, a refused one with the error that ``Reception/refused(_:record:)`` names, a
/// pull request with a message or EBMS:0006, a signal with an empty 2xx.
public struct Receiver: Sendable {
    private let modes: PModeTable
    private let pulledModes: PModeTable
    private let identities: [DecryptionIdentity]
    private let trust: PartnerTrust
    private let limits: MIMELimits
    private let spool: SpoolFolder?
    /// See ``KeyRecovery/bareKeys``.
    var bareKeys: [PrivateKey] = []

    /// `modes` are those of the messages that we receive, `pulled` those of our messages that partners pull.
    ///
    /// Without a folder for large contents everything is held in memory.
    public init(
        modes: PModeTable,
        pulled: PModeTable = PModeTable([]),
        identities: [DecryptionIdentity],
        trust: PartnerTrust,
        limits: MIMELimits = MIMELimits(),
        spool: SpoolFolder? = nil
    ) {
        self.modes = modes
        self.pulledModes = pulled
        self.identities = identities
        self.trust = trust
        self.limits = limits
        self.spool = spool
    }

    /// What became of a request; closed.
    public enum Reception: Sendable {
        /// Store it, then answer its receipt. Duplicates are the caller's to find (Exchange decides).
        case accepted(AcceptedMessage)
        /// Answer the oldest message of the channel that is due, else EBMS:0006.
        case pullRequest(VerifiedPull)
        /// A receipt or errors by call-back: judge them against what was sent, answer an empty 2xx in any case.
        case signal(ReceivedSignal)
        /// Answer the error unless ``AS4Refusal/mayBeAnswered`` is false. The record is there once the envelope was read.
        case refused(AS4Refusal, record: MessageRecord?)
    }

    /// Takes one request.
    public func receive(_ request: InboundRequest) -> Reception {
        var progress = Progress()
        do throws(AS4Refusal) {
            return try self.process(request, &progress)
        } catch {
            var refusal = error
            refusal.claimedMessageID = progress.claimedID
            refusal.claimedFrom = progress.claimedFrom
            refusal.isAuthenticated = progress.isAuthenticated
            refusal.mayBeAnswered = progress.mayBeAnswered
            return .refused(refusal, record: progress.record)
        }
    }

    /// How far a message came, for the report on one that was refused.
    private struct Progress {
        var record: MessageRecord?
        var claimedID: MessageID?
        var claimedFrom: PartyID?
        var isAuthenticated = false
        var mayBeAnswered = true
    }

    private func process(
        _ request: InboundRequest,
        _ progress: inout Progress
    ) throws(AS4Refusal) -> Reception {
        let body: RelatedBody
        let soap: [UInt8]
        do {
            body = try RelatedBody(
                request.source,
                contentType: request.headers["Content-Type"],
                limits: self.limits
            )
            soap = try body.content(of: body.root)
        } catch {
            throw .packaging(error)
        }
        let record = MessageRecord(httpHeaders: request.headers, soapPart: soap)
        progress.record = record
        let envelope = try Envelope(parsing: soap)
        let reader = MessagingReader()
        // Errors and receipts are never answered, not even malformed ones: no loops.
        progress.mayBeAnswered = !reader.holdsAnswer(envelope.messaging)
        switch try reader.unit(envelope.messaging) {
        case .user(let header):
            return .accepted(try self.userMessage(header, envelope, body, record, &progress))
        case .signal(let signal):
            progress.claimedID = signal.info.messageID
            guard case .pullRequest(let mpc) = signal.content else {
                return .signal(ReceivedSignal(signal: signal, record: record))
            }
            return .pullRequest(try self.pullRequest(signal, mpc, envelope, record, &progress))
        }
    }

    private func userMessage(
        _ header: UserMessage,
        _ envelope: borrowing Envelope,
        _ body: RelatedBody,
        _ record: MessageRecord,
        _ progress: inout Progress
    ) throws(AS4Refusal) -> AcceptedMessage {
        progress.claimedID = header.info.messageID
        progress.claimedFrom = header.parties.from
        let mode = try self.modes.match(header)
        let verified = try EnvelopeVerification(
            mode: mode,
            party: mode.initiator.party,
            trust: self.trust
        ).verify(envelope, requiresBody: true)
        // Only a partner's message gets as far as our decryption key.
        progress.isAuthenticated = true
        try envelope.requireEmptyBody()
        let message = try ReceivedMessage(header, body: body, record: record, rules: mode.payload, spool: self.spool)
        let decryption = PartDecryption(
            mode: mode,
            identities: self.identities,
            spool: self.spool,
            bareKeys: self.bareKeys
        )
        let opened = try decryption.open(message.contents, in: envelope)
        return try Acceptance(
            VerifiedMessage(message, verified: verified, opened: opened, mode: mode),
            spool: self.spool
        ).accept()
    }

    /// The channel says which partner must have signed; a good signature of anybody else opens nothing.
    private func pullRequest(
        _ signal: SignalMessage,
        _ mpc: String?,
        _ envelope: borrowing Envelope,
        _ record: MessageRecord,
        _ progress: inout Progress
    ) throws(AS4Refusal) -> VerifiedPull {
        let modes = try self.pulledModes.pulled(from: mpc)
        guard let mpc, let mode = modes.first else { throw .defaultChannel }
        let party = mode.responder.party
        let verified = try EnvelopeVerification(mode: mode, party: party, trust: self.trust)
            .verify(envelope, requiresBody: true)
        progress.isAuthenticated = true
        if let part = verified.partDigests.keys.first { throw .reference(part.reference) }
        try envelope.requireEmptyBody()
        return VerifiedPull(
            mpc: mpc,
            party: party,
            messageID: signal.info.messageID,
            modes: modes,
            signer: verified.signer,
            record: record,
            // A pull request refers to no message; one that does is served all the same.
            findings: verified.findings + (signal.info.refToMessageID == nil ? [] : ["AS4-123"])
        )
    }
}
