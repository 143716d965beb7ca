public import Exchange
public import MIME
public import Trust
import XML

/// A user message as it goes over the wire, with what is needed to send it again and to check its receipt.
public struct PackagedMessage: Sendable {
    /// The header as sent, its parts included.
    public let header: UserMessage
    /// `Content-Type` of the HTTP request.
    public let contentType: String
    /// The HTTP body; its large parts stand in temporary files that live as long as this value.
    public let body: OctetSequence
    /// The SOAP part inside ``body``.
    public let soapPart: [UInt8]
    /// What was signed; the receipt must name exactly these.
    public let references: [SignedReference]
    /// The payloads as signed.
    public let parts: [Part]

    /// One payload as it was signed: packed, not yet encrypted.
    public struct Part: Sendable, Equatable {
        public let contentID: ContentID
        /// The octets that were signed; pass them as ``PayloadPart/Content/packed(_:)`` to send again.
        public let octets: OctetSource
        public let isPacked: Bool
        public let octetsDigest: Digest
        /// SHA-256 of the content; nil where it came packed from an earlier attempt.
        public let contentDigest: Digest?
    }

    /// The whole body in memory, empty if a file of it cannot be read: for messages that are known to be small.
    public var octets: [UInt8] { (try? self.body.octets(upTo: .max)) ?? [] }

    /// What a receipt is checked against.
    public var sent: SentMessage {
        SentMessage(messageID: self.header.info.messageID, references: self.references)
    }
}

/// What the sender keeps of a message until its receipt is good.
public struct SentMessage: Sendable, Equatable, Codable {
    public var messageID: MessageID
    public var references: [SignedReference]

    public init(messageID: MessageID, references: [SignedReference]) {
        self.messageID = messageID
        self.references = references
    }

    /// Reads what is needed from the SOAP part of a message that we sent and kept; nothing is verified.
    public init(soapPart: [UInt8]) throws(AS4Refusal) {
        let envelope = try Envelope(parsing: soapPart)
        guard case .user(let header) = try MessagingReader().unit(envelope.messaging) else {
            throw .header("UserMessage")
        }
        let namespace = Vocabulary.Namespace.signature
        let signedInfo = try envelope.security().child("Signature", namespace)?.child("SignedInfo", namespace)
        let references = signedInfo?.children("Reference", namespace) ?? []
        self.init(
            messageID: header.info.messageID,
            references: references.compactMap { SignedReference(reading: $0, canonicalText: "") }
        )
    }
}
