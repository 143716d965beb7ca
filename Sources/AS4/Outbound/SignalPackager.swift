public import Canonical
public import Exchange
import Texts
import Trust

/// Makes receipts and errors: signed, bare SOAP, answered with HTTP status 200.
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

    /// The error for a refused message.
    ///
    /// The peer is told the standard's text of the code, never which step or reference failed.
    public func error(
        _ code: EbMSErrorCode,
        about message: MessageID?,
        messageID: MessageID,
        at time: UTCTime
    ) throws(AS4Error) -> Packaged {
        let info = MessageInfo(timestamp: time, messageID: messageID, refToMessageID: message)
        let description = Catalogue.explanation(code.code)?.what.template(.english) ?? code.shortDescription
        let error = EbMSError(code, about: message, description: description)
        return try self.package(SignalMessage(info: info, content: .errors([error])))
    }

    /// Signs Messaging and Body, nothing else.
    func package(_ signal: SignalMessage) throws(AS4Error) -> Packaged {
        let marks = EnvelopeMarks(signal.info.messageID)
        let messaging = MessagingText.text(signal, id: marks.messaging)
        let body = SOAPText.body(id: marks.body)
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
