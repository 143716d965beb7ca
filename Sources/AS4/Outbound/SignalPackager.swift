public import Canonical
public import Exchange
import Texts
import Trust

/// Makes receipts, errors and pull requests: signed, bare SOAP.
public struct SignalPackager: Sendable {
    private let identity: SigningIdentity
    private let suite: SecuritySuite
    private let token: TokenKind

    /// Without a suite, the one that our key is for.
    public init(identity: SigningIdentity, suite: SecuritySuite? = nil, token: TokenKind = .certificate) {
        self.identity = identity
        self.suite = suite ?? .fitting(identity.key.publicKey)
        self.token = token
    }

    /// Signals to the partner of a P-Mode, in its suite and with its kind of token.
    public init(identity: SigningIdentity, mode: PMode) {
        self.init(identity: identity, suite: mode.security.suite, token: mode.security.tokenOfSignals)
    }

    /// A signal as it goes over the wire.
    public struct Packaged: Sendable, Equatable {
        public let signal: SignalMessage
        /// `Content-Type` of the HTTP answer.
        public let contentType: String
        /// The HTTP body; store a receipt's before it is answered, and answer these octets again for a duplicate.
        public let octets: [UInt8]
    }

    /// The non-repudiation receipt of an accepted message: it repeats every reference of its signature.
    public func receipt(
        for message: AcceptedMessage,
        messageID: MessageID,
        at time: UTCTime
    ) throws(AS4Error) -> Packaged {
        let info = MessageInfo(timestamp: time, messageID: messageID, refToMessageID: message.header.info.messageID)
        return try self.package(SignalMessage(info: info, content: .receipt(message.references)))
    }

    /// The error for a refused message; `fault` stands in the Body where SOAP 1.2 wants one.
    ///
    /// The peer is told the standard's text of the code, and in `detail` which element, part or reference of its own
    /// message failed, never why a signer is not trusted or where a decryption broke off.
    public func error(
        _ code: EbMSErrorCode,
        about message: MessageID?,
        detail: String? = nil,
        fault: SOAPFault.Code? = nil,
        messageID: MessageID,
        at time: UTCTime
    ) throws(AS4Error) -> Packaged {
        let info = MessageInfo(timestamp: time, messageID: messageID, refToMessageID: message)
        let description = Catalogue.explanation(code.code)?.what.template(.english) ?? code.shortDescription
        let error = EbMSError(code, about: message, description: description, detail: detail)
        return try self.package(
            SignalMessage(info: info, content: .errors([error])),
            fault: fault.map { SOAPText.Fault(code: $0, reason: description) }
        )
    }

    /// The answer to a refused message: code, detail and fault are the refusal's.
    public func error(
        for refusal: AS4Refusal,
        messageID: MessageID,
        at time: UTCTime
    ) throws(AS4Error) -> Packaged {
        try self.error(
            refusal.ebMS,
            about: refusal.claimedMessageID,
            detail: refusal.detail,
            fault: refusal.fault,
            messageID: messageID,
            at: time
        )
    }

    /// Asks for the oldest message of a channel.
    ///
    /// The signature is the authorisation (AS4 §5.1.5, option 2); it refers to no message. Throws AS4-063 for the
    /// default channel, which is never pulled from.
    public func pullRequest(mpc: String, messageID: MessageID, at time: UTCTime) throws(AS4Error) -> Packaged {
        guard !MessageChannel.isDefault(mpc) else { throw .unsupported("PullRequest \(mpc)") }
        let info = MessageInfo(timestamp: time, messageID: messageID)
        return try self.package(SignalMessage(info: info, content: .pullRequest(mpc: mpc)))
    }

    /// Signs Messaging and Body, nothing else.
    func package(_ signal: SignalMessage, fault: SOAPText.Fault? = nil) throws(AS4Error) -> Packaged {
        let marks = EnvelopeMarks(signal.info.messageID)
        let messaging = MessagingText.text(signal, id: marks.messaging)
        let body = SOAPText.body(id: marks.body, fault: fault)
        let references = [
            SignatureText.element(marks.body, canonical: body),
            SignatureText.element(marks.messaging, canonical: messaging),
        ]
        let signature = try SignatureText(
            suite: self.suite,
            identity: self.identity,
            token: self.token,
            marks: marks
        ).text(references)
        return Packaged(
            signal: signal,
            contentType: Vocabulary.MediaTypes.soapUTF8,
            octets: SOAPText.envelope(messaging: messaging, security: signature, body: body)
        )
    }
}
