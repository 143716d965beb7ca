import AS4
import Canonical
import Exchange
import MIME
import Store
import Trust

/// One message of ours, document or status: what to send, and how the same is sent again.
struct OutgoingMessage: Sendable {
    var messageID: MessageID
    var sentAt: UTCTime
    var exchange: ExchangeID
    var from: BackendID?
    var to: BackendID?
    var payloads: [Payload]

    struct Payload: Sendable {
        var role: PayloadRole
        var mimeType: String
        var content: OctetSource
        /// The octets that an earlier attempt signed; nil if there was none, or it was not packed.
        var packed: OctetSource?

        init(role: PayloadRole, mimeType: String, content: OctetSource, packed: OctetSource? = nil) {
            self.role = role
            self.mimeType = mimeType
            self.content = content
            self.packed = packed
        }

        init(role: PayloadRole, mimeType: String, content: [UInt8]) {
            self.init(role: role, mimeType: mimeType, content: OctetSource(content))
        }
    }

    /// Signs, packs and encrypts; blocking.
    func packaged(mode: PMode, recipient: Certificate, site: Site, spool: SpoolFolder? = nil) throws -> PackagedMessage
    {
        let isPaso = mode.payload.content == .paso
        let payloads = try (isPaso ? self.payloads : Array(self.payloads.prefix(1))).enumerated().map {
            index,
            payload in
            guard let id = ContentID(strict: "\(payload.role.rawValue)-\(index + 1).\(self.exchange.text)@paso") else {
                throw EngineRefusal.internalFault
            }
            return PayloadPart(
                contentID: id,
                mimeType: payload.mimeType,
                properties: isPaso ? [payload.role.property] : [],
                content: payload.packed.map { .packed($0) } ?? .plain(payload.content)
            )
        }
        return try Packager(
            mode: mode,
            identity: site.signingIdentity(),
            recipient: recipient,
            spool: spool
        ).package(
            MessageInfo(timestamp: self.sentAt, messageID: self.messageID),
            conversation: self.exchange.text,
            properties: FourCorners.properties(from: self.from, to: self.to, exchange: self.exchange),
            payloads: payloads
        )
    }

    /// The message as the store keeps it, with its blobs; blocking.
    static func kept(
        _ message: PackagedMessage,
        party: PartyID,
        exchange: ExchangeID,
        at time: UTCTime
    ) -> KeptMessage {
        let soap = OctetsDigest.of(message.soapPart)
        var blobs = [Blob(octets: message.soapPart, digest: soap)]
        var parts: [Store.MessageRecord.Part] = []
        for part in message.parts {
            let octets = OctetsDigest(computed: part.octetsDigest.bytes)
            // The digest of the content is known where we packed it; else what was packed before names it.
            let content =
                part.contentDigest.map { OctetsDigest(computed: $0.bytes) } ?? Self.contentDigest(part) ?? octets
            blobs.append(Blob(source: part.octets, octetsDigest: octets, contentDigest: content))
            parts.append(.init(contentID: part.contentID.name, octets: octets, content: content))
        }
        let record = Store.MessageRecord(
            direction: .outgoing,
            party: party,
            messageID: message.header.info.messageID,
            action: message.header.collaboration.action,
            exchangeID: exchange,
            soap: soap,
            headers: HeaderFields([.init(name: "Content-Type", value: message.contentType)]).octets,
            parts: parts,
            at: time
        )
        return KeptMessage(record: record, blobs: blobs)
    }

    private static func contentDigest(_ part: PackagedMessage.Part) -> OctetsDigest? {
        let stream = DigestStream()
        let limits = Gzip.Limits(outputBytesMax: .max, ratioMax: .max)
        guard part.isPacked, (try? Gzip.unpack(part.octets, limits: limits, to: { stream.update($0) })) != nil else {
            return nil
        }
        return OctetsDigest(computed: stream.finish().bytes)
    }
}

/// A message of ours as the store keeps it.
struct KeptMessage: Sendable {
    var record: Store.MessageRecord
    var blobs: [Blob]
}

/// One attempt to bring a message to a partner: what the machine is told, and what is kept of it.
struct RelayAttempt: Sendable {
    var event: DeliveryMachine.Event
    /// Arguments of the event's code, for people.
    var arguments: [String: String] = [:]
    /// What was sent and, if there was a receipt, what came back.
    var messages: [Store.MessageRecord] = []
    var receipts: [ReceiptRecord] = []
    var blobs: [Blob] = []
    var digests: [EventHeader.DigestRole: OctetsDigest] = [:]
    var texts: [String: String] = [:]

    /// A failure of our own that another attempt will not cure.
    static func cannotBeSent(_ reason: any Error) -> RelayAttempt {
        let remark = DocumentReport.Remark(anyError: reason)
        return RelayAttempt(event: .cannotBeSent(code: remark.code), arguments: remark.arguments)
    }

    /// No answer.
    static func unreachable(_ reason: any Error) -> RelayAttempt {
        let remark = DocumentReport.Remark(anyError: reason)
        return RelayAttempt(event: .connectionFailed(code: remark.code), arguments: remark.arguments)
    }
}
