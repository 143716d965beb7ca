import Exchange
public import MIME
public import Trust

/// Makes user messages: payloads → gzip → sign → encrypt → multipart (AS4 §3.1, eDelivery AS4 §2.2.6).
///
/// The same header and payloads give the same digests each time; only content key and IV are new.
public struct Packager: Sendable {
    private let mode: PMode
    private let identity: SigningIdentity
    private let recipient: Certificate?
    private let recipientIssuers: [Certificate]
    private let spool: SpoolFolder?

    /// Takes the P-Mode, our signing key, and the partner's encryption certificate (needed where the P-Mode encrypts).
    ///
    /// `recipientIssuers` are only needed where the P-Mode names that certificate by its path. Without a folder for
    /// large contents everything is held in memory.
    public init(
        mode: PMode,
        identity: SigningIdentity,
        recipient: Certificate?,
        recipientIssuers: [Certificate] = [],
        spool: SpoolFolder? = nil
    ) {
        self.mode = mode
        self.identity = identity
        self.recipient = recipient
        self.recipientIssuers = recipientIssuers
        self.spool = spool
    }

    /// Makes one message: `info`, conversation and properties are the caller's, the rest is the P-Mode's.
    public func package(
        _ info: MessageInfo,
        conversation: String,
        properties: [MessageProperty],
        payloads: [PayloadPart]
    ) throws(AS4Error) -> PackagedMessage {
        try self.check(info, properties, payloads)
        var parts: [PackagedMessage.Part] = []
        for payload in payloads { parts.append(try self.packed(payload)) }
        let header = UserMessage(
            mpc: self.mode.business.mpc,
            info: info,
            parties: self.mode.parties,
            // Who sends must give the conversation a name; the first message's does for one that nobody named.
            collaboration: self.mode.collaboration(
                conversation: conversation.isEmpty ? info.messageID.text : conversation
            ),
            properties: properties,
            parts: zip(payloads, parts).map(Self.partInfo)
        )
        try HeaderRules.checkSending(header)
        let marks = EnvelopeMarks(info.messageID)
        let messaging = MessagingText.text(header, id: marks.messaging)
        let body = SOAPText.body(id: marks.body)
        let references =
            [
                SignatureText.element(marks.body, canonical: body),
                SignatureText.element(marks.messaging, canonical: messaging),
            ] + parts.map(SignatureText.part)
        let security = self.mode.security
        let signature = try SignatureText(
            suite: security.suite,
            identity: self.identity,
            token: security.signingToken,
            marks: marks
        ).text(references)
        let (encryption, contents) = try self.encrypted(parts, marks)
        // Encryption stands before the signature: the order in which a receiver works.
        let soap = SOAPText.envelope(messaging: messaging, security: encryption + signature, body: body)
        let written = try self.written(soap, contents, parts, marks)
        return PackagedMessage(
            header: header,
            contentType: written.contentType,
            body: written.body,
            soapPart: soap,
            references: references.map { SignedReference($0) },
            parts: parts
        )
    }

    private func check(
        _ info: MessageInfo,
        _ properties: [MessageProperty],
        _ payloads: [PayloadPart]
    ) throws(AS4Error) {
        guard self.mode.isProcessed else {
            throw .unsupported("\(self.mode.pattern.rawValue)/\(self.mode.binding.rawValue)")
        }
        guard payloads.count <= self.mode.payload.partsMax else {
            throw .tooManyParts(limit: self.mode.payload.partsMax)
        }
        let bytes = payloads.reduce(0) { $0 + ($1.content.isPacked ? 0 : $1.content.source.count) }
        guard bytes <= self.mode.payload.messageBytesMax else {
            throw .messageTooLarge(bytes, limit: self.mode.payload.messageBytesMax)
        }
        guard info.refToMessageID != nil || !self.mode.isReply else { throw .headerIncomplete("RefToMessageId") }
        var seen = Set<ContentID>()
        for payload in payloads {
            guard seen.insert(payload.contentID).inserted, ContentID(strict: payload.contentID.name) != nil else {
                throw .partRepeated(payload.contentID.name)
            }
        }
        for name in self.mode.business.propertiesNeeded
        where !properties.contains(where: { $0.name == name && !$0.value.isEmpty }) {
            throw .headerIncomplete(name)
        }
    }

    /// The octets that are signed: gzip, or the content itself; digested while they are made.
    private func packed(_ payload: PayloadPart) throws(AS4Error) -> PackagedMessage.Part {
        let source = payload.content.source
        let octets: OctetSource
        let digest: Digest
        var contentDigest: Digest?
        let isPacked = payload.content.isPacked || self.mode.payload.isCompressed
        guard payload.content.isPacked || source.count <= self.mode.payload.partBytesMax else {
            throw .partTooLarge(payload.contentID.name, limit: self.mode.payload.partBytesMax)
        }
        do {
            if isPacked, !payload.content.isPacked {
                contentDigest = try PartDigest.digest(of: source)
                (octets, digest) = try self.gzip(source)
            } else {
                (octets, digest) = (source, try PartDigest.digest(of: source))
                if !isPacked { contentDigest = digest }
            }
        } catch {
            throw .cause(error)
        }
        return PackagedMessage.Part(
            contentID: payload.contentID,
            octets: octets,
            isPacked: isPacked,
            octetsDigest: digest,
            contentDigest: contentDigest
        )
    }

    private func gzip(_ content: OctetSource) throws(MIMEError) -> (OctetSource, Digest) {
        let stream = DigestStream()
        var packed = try OctetCollector(self.spool)
        try Gzip.pack(content) { piece throws(MIMEError) in
            stream.update(piece)
            try packed.append(piece)
        }
        return (packed.finish(), stream.finish())
    }

    private static func partInfo(_ payload: PayloadPart, _ part: PackagedMessage.Part) -> PartInfo {
        var properties = [MessageProperty(Vocabulary.Property.mimeType, payload.mimeType)]
        if let name = payload.characterSet {
            properties.append(MessageProperty(Vocabulary.Property.characterSet, name))
        }
        if part.isPacked {
            properties.append(MessageProperty(Vocabulary.Property.compressionType, Vocabulary.MediaTypes.gzip))
        }
        return PartInfo(href: payload.contentID.reference, properties: properties + payload.properties)
    }

    private func encrypted(
        _ parts: [PackagedMessage.Part],
        _ marks: EnvelopeMarks
    ) throws(AS4Error) -> (header: String, contents: [OctetSource]) {
        guard self.mode.security.isEncrypted, !parts.isEmpty else { return ("", parts.map(\.octets)) }
        guard let recipient = self.recipient else {
            throw .recipientCertificateMissing(self.mode.responder.party.text)
        }
        return try EncryptionText(
            suite: self.mode.security.suite,
            recipient: recipient,
            intermediates: self.recipientIssuers,
            token: self.mode.security.encryptionToken,
            marks: marks,
            spool: self.spool
        ).encrypt(
            parts.map {
                EncryptionText.Plain(
                    reference: $0.contentID.reference,
                    mimeType: Self.signedType($0),
                    octets: $0.octets
                )
            }
        )
    }

    /// Never an XML or text type: some stacks would canonicalize such a part before they digest it.
    private static func signedType(_ part: PackagedMessage.Part) -> String {
        part.isPacked ? Vocabulary.MediaTypes.gzip : Vocabulary.MediaTypes.octets
    }

    private func written(
        _ soap: [UInt8],
        _ contents: [OctetSource],
        _ parts: [PackagedMessage.Part],
        _ marks: EnvelopeMarks
    ) throws(AS4Error) -> (contentType: String, body: OctetSequence) {
        guard !parts.isEmpty else { return (Vocabulary.MediaTypes.soapUTF8, OctetSequence(soap)) }
        guard let root = ContentID(strict: marks.root) else { throw .partRepeated(marks.root) }
        let isEncrypted = self.mode.security.isEncrypted
        let payloads = zip(parts, contents).map { part, content in
            RelatedWriter.Part(
                contentID: part.contentID,
                contentType: isEncrypted ? Vocabulary.MediaTypes.octets : Self.signedType(part),
                content: content
            )
        }
        do {
            let written = try RelatedWriter(boundary: marks.boundary).write(
                root: RelatedWriter.Part(
                    contentID: root,
                    contentType: Vocabulary.MediaTypes.soapUTF8,
                    octets: soap
                ),
                parts: payloads,
                rootType: Vocabulary.MediaTypes.soap
            )
            return (written.contentType, written.body)
        } catch {
            throw .cause(error)
        }
    }
}
