public import MIME
import Trust

/// Takes AS4 user messages in: limits → multipart → SOAP → P-Mode → signature → decryption → digests → unpacking.
///
/// Pure and blocking: call it on a worker. It stores nothing and answers nothing; an accepted message is answered with
/// its receipt only after it is on disk, a refused one with the error that ``Reception/refused(_:record:)`` names.
public struct Receiver: Sendable {
    private let modes: PModeTable
    private let identities: [DecryptionIdentity]
    private let trust: PartnerTrust
    private let limits: MIMELimits
    /// See ``PartDecryption/bareKeys``.
    var bareKeys: [PrivateKey] = []

    public init(
        modes: PModeTable,
        identities: [DecryptionIdentity],
        trust: PartnerTrust,
        limits: MIMELimits = MIMELimits()
    ) {
        self.modes = modes
        self.identities = identities
        self.trust = trust
        self.limits = limits
    }

    /// What became of a request; closed.
    public enum Reception: Sendable {
        /// Store it, then answer its receipt. Duplicates are the caller's to find (Exchange decides).
        case accepted(AcceptedMessage)
        /// Answer the error unless ``AS4Refusal/mayBeAnswered`` is false. The record is there once the envelope was read.
        case refused(AS4Refusal, record: MessageRecord?)
    }

    /// Takes one request.
    public func receive(_ request: InboundRequest) -> Reception {
        var progress = Progress()
        do throws(AS4Refusal) {
            return .accepted(try self.process(request, &progress))
        } catch {
            var refusal = error
            refusal.claimedMessageID = progress.claimed?.info.messageID
            refusal.claimedFrom = progress.claimed?.parties.from
            refusal.isAuthenticated = progress.isAuthenticated
            refusal.mayBeAnswered = progress.mayBeAnswered
            return .refused(refusal, record: progress.record)
        }
    }

    /// How far a message came, for the report on one that was refused.
    private struct Progress {
        var record: MessageRecord?
        var claimed: UserMessage?
        var isAuthenticated = false
        var mayBeAnswered = true
    }

    private func process(
        _ request: InboundRequest,
        _ progress: inout Progress
    ) throws(AS4Refusal) -> AcceptedMessage {
        let body: RelatedBody
        let soap: [UInt8]
        do {
            body = try RelatedBody(
                octets: request.body,
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
        let header = try self.userMessage(envelope, &progress)
        progress.claimed = header
        let mode = try self.modes.match(header)
        let verified = try EnvelopeVerification(
            mode: mode,
            party: mode.initiator.party,
            trust: self.trust
        ).verify(envelope, requiresBody: true)
        // Only a partner's message gets as far as our decryption key.
        progress.isAuthenticated = true
        try envelope.requireEmptyBody()
        let message = try ReceivedMessage(header, body: body, record: record)
        let decryption = PartDecryption(mode: mode, identities: self.identities, bareKeys: self.bareKeys)
        let opened = try decryption.open(message.contents, in: envelope)
        return try Acceptance(VerifiedMessage(message, verified: verified, opened: opened, mode: mode)).accept()
    }

    /// One-way push brings user messages only; errors and receipts are never answered (no loops).
    private func userMessage(
        _ envelope: borrowing Envelope,
        _ progress: inout Progress
    ) throws(AS4Refusal) -> UserMessage {
        switch try MessagingReader().unit(envelope.messaging) {
        case .user(let message): return message
        case .signal(let signal):
            switch signal.content {
            case .pullRequest: throw .unsupported("PullRequest")
            case .receipt, .plainReceipt:
                progress.mayBeAnswered = false
                throw .unsupported("Receipt")
            case .errors:
                progress.mayBeAnswered = false
                throw .unsupported("Error")
            }
        }
    }
}
