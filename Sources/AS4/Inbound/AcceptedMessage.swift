public import Exchange
public import MIME
public import Trust

/// A user message that was verified, unpacked and found to be as its P-Mode says: it can be stored and answered.
///
/// Nothing but a ``Receiver`` makes one.
public struct AcceptedMessage: Sendable {
    /// The header, now proven.
    public let header: UserMessage
    public let mode: PMode
    /// The certificate whose key signed the message, judged good for the sender.
    public let signer: Certificate
    /// Every reference of the signature in order; the receipt repeats them.
    public let references: [SignedReference]
    /// The payloads in the order of the header.
    public let payloads: [ReceivedPayload]
    /// HTTP headers and SOAP part as they came.
    public let record: MessageRecord
    /// Codes of what was tolerated.
    public let findings: [String]

    /// The sender, as verified.
    public var from: PartyID { self.header.parties.from }
    public var messageID: MessageID { self.header.info.messageID }
    /// True for the test service: answer a receipt, deliver nothing.
    public var isTest: Bool { self.header.isTest }

    /// The digests of the signed octets, in order, for the duplicate check.
    public var partDigests: [OctetsDigest] {
        self.payloads.compactMap { try? OctetsDigest(octets: $0.octetsDigest.bytes) }
    }

    init(_ message: VerifiedMessage, payloads: [ReceivedPayload], findings: [String]) {
        self.header = message.header
        self.mode = message.mode
        self.signer = message.signer
        self.references = message.references
        self.payloads = payloads
        self.record = message.record
        self.findings = findings
    }
}

/// One payload of an accepted message.
public struct ReceivedPayload: Sendable, Equatable {
    public let contentID: ContentID
    /// Type of the content; empty where the partner may leave it out.
    public let mimeType: String
    public let characterSet: String?
    /// The part properties that are neither type, character set nor compression.
    public let properties: [MessageProperty]
    /// The octets that were signed (decrypted; gzip if ``isPacked``): what is stored.
    public let octets: OctetSource
    public let isPacked: Bool
    /// True if the part came encrypted.
    public let wasEncrypted: Bool
    /// The content: what is delivered.
    ///
    /// Like ``octets`` in memory, or in a temporary file that lives as long as this value.
    public let content: OctetSource
    /// SHA-256 of ``octets``.
    public let octetsDigest: Digest
    /// SHA-256 of ``content``.
    public let contentDigest: Digest

    /// What a Paso gateway says the part is; nil from other peers.
    public var role: PayloadRole? {
        self.properties.first { $0.name == PasoVocabulary.partRole }.flatMap { PayloadRole(rawValue: $0.value) }
    }
}
