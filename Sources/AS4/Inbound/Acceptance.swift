import MIME
import Trust

/// Unpacks the payloads of a verified message and holds the message against its P-Mode.
struct Acceptance {
    private let mode: PMode
    private let message: VerifiedMessage
    private let spool: SpoolFolder?
    private static let standardProperties: Set<String> = [
        Vocabulary.Property.mimeType, Vocabulary.Property.characterSet, Vocabulary.Property.compressionType,
    ]

    init(_ message: VerifiedMessage, spool: SpoolFolder? = nil) {
        self.message = message
        self.mode = message.mode
        self.spool = spool
    }

    func accept() throws(AS4Refusal) -> AcceptedMessage {
        try HeaderRules.checkReceived(self.message.header)
        try self.checkProperties()
        guard self.message.parts.count <= self.mode.payload.partsMax else {
            throw .againstPMode("PayloadInfo", id: self.mode.id)
        }
        var payloads: [ReceivedPayload] = []
        var room = self.mode.payload.messageBytesMax
        for part in self.message.parts {
            let payload = try self.unpack(part, room: room)
            room -= payload.content.count
            payloads.append(payload)
        }
        return AcceptedMessage(self.message, payloads: payloads, findings: self.message.findings)
    }

    private func checkProperties() throws(AS4Refusal) {
        let header = self.message.header
        for name in self.mode.business.propertiesNeeded where (header.property(name) ?? "").isEmpty {
            throw .propertyMissing(name)
        }
        guard let allowed = self.mode.business.propertiesAllowed else { return }
        let known = allowed.union(self.mode.business.propertiesNeeded).union([Vocabulary.Property.trackingIdentifier])
        for property in header.properties where !known.contains(property.name) {
            throw .againstPMode("Property \(property.name)", id: self.mode.id)
        }
    }

    private func unpack(_ part: VerifiedMessage.Part, room: Int) throws(AS4Refusal) -> ReceivedPayload {
        let name = part.contentID.name
        let limit = min(self.mode.payload.partBytesMax, room)
        let type = part.info.property(Vocabulary.Property.mimeType) ?? ""
        let characterSet = part.info.property(Vocabulary.Property.characterSet)
        if let characterSet, !Self.isEncodingName(characterSet) { throw .characterSet(name, characterSet) }
        let content: OctetSource
        let contentDigest: Digest
        let compression = part.info.property(Vocabulary.Property.compressionType)
        switch compression {
        case nil:
            guard part.octets.count <= limit else { throw .payloadOverLimit(name, limit: limit) }
            (content, contentDigest) = (part.octets, part.octetsDigest)
        case Vocabulary.MediaTypes.gzip:
            guard !type.isEmpty || self.mode.payload.allowsMissingMimeType else { throw .mimeTypeMissing(name) }
            let limits = Gzip.Limits(
                outputBytesMax: limit,
                ratioMax: self.mode.payload.inflateRatioMax,
                allowsSeveralMembers: self.mode.payload.allowsSeveralGzipMembers
            )
            (content, contentDigest) = try self.unpacked(part, limits)
        case let other?: throw .compressionUnknown(name, other)
        }
        return ReceivedPayload(
            contentID: part.contentID,
            mimeType: type,
            characterSet: characterSet,
            properties: part.info.properties.filter { !Self.standardProperties.contains($0.name) },
            octets: part.octets,
            isPacked: compression != nil,
            wasEncrypted: part.wasEncrypted,
            content: content,
            octetsDigest: part.octetsDigest,
            contentDigest: contentDigest
        )
    }

    /// Unpacks and digests in one pass; nothing of a stream that is refused is left.
    private func unpacked(
        _ part: VerifiedMessage.Part,
        _ limits: Gzip.Limits
    ) throws(AS4Refusal) -> (OctetSource, Digest) {
        do {
            let digest = DigestStream()
            var content = try OctetCollector(self.spool)
            try Gzip.unpack(part.octets, limits: limits) { piece throws(MIMEError) in
                digest.update(piece)
                try content.append(piece)
            }
            return (content.finish(), digest.finish())
        } catch {
            throw .decompression(part.contentID.name, error)
        }
    }

    /// XML 1.0 §4.3.3: a letter, then letters, digits, `.`, `_` and `-`.
    private static func isEncodingName(_ name: String) -> Bool {
        guard let first = name.first, first.isASCII, first.isLetter, name.utf8.count <= 40 else { return false }
        return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "_" || $0 == "-") }
    }
}
