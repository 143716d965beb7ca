import AS4
import Canonical
import Exchange
import MIME
import Store
import Trust

/// An accepted message on its way into the store: its identity, its records, and what happens next.
struct Arrival: Sendable {
    private let message: AcceptedMessage
    private let receipt: Blob
    private let exchangeID: ExchangeID?
    private let soap: Blob
    private let isPulled: Bool
    private let parts: EngineParts
    private let now: UTCTime

    /// A pulled message's receipt is posted by work of its own, for a repeat too.
    init(
        _ message: AcceptedMessage,
        receipt: [UInt8],
        isStatus: Bool,
        isPulled: Bool,
        parts: EngineParts
    ) async throws {
        self.message = message
        self.isPulled = isPulled
        self.parts = parts
        self.now = parts.clock.now
        self.receipt = Blob(octets: receipt, digest: .of(receipt))
        self.soap = Blob(octets: message.record.soapPart, digest: .of(message.record.soapPart))
        self.exchangeID = isStatus ? nil : try await Self.exchangeID(of: message, parts.store)
    }

    /// The sender's tracking identifier, if it is one that it may use; else one derived from (From, MessageId).
    private static func exchangeID(of message: AcceptedMessage, _ store: any GatewayStore) async throws -> ExchangeID {
        if let text = message.header.trackingIdentifier, let claimed = try? ExchangeID(text) {
            let known = try await store.exchange(claimed)
            if known.map({ $0.direction == .incoming && $0.party == message.from }) ?? true { return claimed }
        }
        return ExchangeID.derived(from: message.from, messageID: message.messageID) { Digest.of($0).bytes }
    }

    // MARK: Documents

    /// The document's first part: the one that says so, else the leading one.
    private var original: ReceivedPayload? {
        self.message.payloads.first { $0.role == .original } ?? self.message.payloads.first
    }

    func documentReception() throws -> Reception {
        guard let exchangeID = self.exchangeID, let original = self.original else { throw EngineReason.noOriginal }
        let document = DocumentRecord(
            id: try self.parts.clock.documentID(),
            direction: .incoming,
            kind: nil,
            number: "",
            original: Self.digest(original),
            at: self.now
        )
        let inbound = InboundExchange(
            deliveryID: try self.parts.clock.deliveryID(),
            messageID: self.message.messageID,
            parts: self.message.payloads.map {
                .init(role: $0.role?.rawValue, mimeType: $0.mimeType, content: Self.digest($0))
            }
        )
        let exchange = ExchangeRecord(
            id: exchangeID,
            documentID: document.id,
            direction: .incoming,
            party: self.message.from,
            originalSender: self.message.header.originalSender.flatMap { try? BackendID($0) },
            finalRecipient: self.message.header.finalRecipient.flatMap { try? BackendID($0) },
            state: inbound.state,
            machine: try inbound.octets(),
            at: self.now
        )
        let event = try self.event(.messageReceived, document.id, exchange)
        let effects = Effects(
            blobs: self.blobs,
            documents: [document],
            exchanges: [exchange],
            work: [NewWork(kind: .examine, exchangeID: exchangeID, notBefore: self.now)],
            events: [event]
        )
        return try self.reception(effects, originalDigest: Self.digest(original), repeatOf: exchange)
    }

    // MARK: Statuses

    func statusReception() throws -> Reception {
        guard let content = self.message.payloads.first(where: { $0.role == .status }) ?? self.message.payloads.first
        else { throw EngineReason.noOriginal }
        let arrival = StatusArrival(
            party: self.message.from,
            messageID: self.message.messageID,
            content: Self.digest(content),
            attachments: self.message.payloads.filter { $0.role == .attachment }.map {
                .init(role: $0.role?.rawValue, mimeType: $0.mimeType, content: Self.digest($0))
            }
        )
        let effects = Effects(
            blobs: self.blobs,
            work: [NewWork(kind: .statusIntake, payload: try StoredJSON.octets(arrival), notBefore: self.now)],
            events: [try self.event(.messageReceived, nil, nil)]
        )
        return try self.reception(effects, originalDigest: nil, repeatOf: nil)
    }

    // MARK: Both

    private func reception(
        _ effects: Effects,
        originalDigest: OctetsDigest?,
        repeatOf exchange: ExchangeRecord?
    ) throws -> Reception {
        let receipts =
            self.isPulled ? [try ReceiptPoster.work(self.message.from, self.message.messageID, at: self.now)] : []
        var effects = effects
        effects.work += receipts
        return Reception(
            operation: try self.parts.clock.operationID(),
            now: self.now,
            identity: ReceivedIdentity(
                from: self.message.from,
                messageID: self.message.messageID,
                exchangeID: self.exchangeID,
                partDigests: self.message.partDigests,
                originalDigest: originalDigest
            ),
            message: self.record,
            effects: effects,
            repeatEvents: [try self.event(.messageRepeated, nil, exchange)],
            repeatWork: receipts
        )
    }

    /// SOAP part, receipt, and each part twice where it came packed: as it was signed, and as it is worked with.
    private var blobs: [Blob] {
        var blobs = [self.soap, self.receipt]
        for payload in self.message.payloads {
            let digest = Self.digest(payload)
            let content = Blob(source: payload.content, octetsDigest: digest, contentDigest: digest)
            blobs.append(content)
            guard payload.isPacked else { continue }
            blobs.append(
                Blob(
                    source: payload.octets,
                    octetsDigest: OctetsDigest(computed: payload.octetsDigest.bytes),
                    contentDigest: content.octetsDigest
                )
            )
        }
        return blobs
    }

    private var record: Store.MessageRecord {
        Store.MessageRecord(
            direction: .incoming,
            party: self.message.from,
            messageID: self.message.messageID,
            action: self.message.header.collaboration.action,
            refersTo: self.message.header.info.refToMessageID,
            exchangeID: self.exchangeID,
            soap: self.soap.octetsDigest,
            headers: self.message.record.httpHeaders.octets,
            parts: self.message.payloads.map {
                .init(
                    contentID: $0.contentID.name,
                    octets: OctetsDigest(computed: $0.octetsDigest.bytes),
                    content: Self.digest($0)
                )
            },
            receipt: self.receipt.octetsDigest,
            at: self.now
        )
    }

    private func event(_ name: EventName, _ document: DocumentID?, _ exchange: ExchangeRecord?) throws -> Event {
        try self.parts.clock.event(name, actor: .peer(self.message.from)) { header, hidden in
            header.documentID = document
            header.exchangeID = exchange?.id
            header.digests = [.message: self.soap.octetsDigest, .receipt: self.receipt.octetsDigest]
            header.digests[.original] = exchange == nil ? nil : self.original.map(Self.digest)
            header.codes = self.message.findings
            hidden.sender = self.message.from
            hidden.originalSender = exchange?.originalSender
            hidden.finalRecipient = exchange?.finalRecipient
            hidden.messageID = self.message.messageID
            hidden.texts = ["signedBy": self.message.signer.subject.text]
            if self.isPulled { hidden.texts["by"] = "pull" }
        }
    }

    private static func digest(_ payload: ReceivedPayload) -> OctetsDigest {
        OctetsDigest(computed: payload.contentDigest.bytes)
    }
}

/// What the worker that records statuses needs to know of one that came.
struct StatusArrival: Codable, Sendable, Equatable {
    var party: PartyID
    var messageID: MessageID
    var content: OctetsDigest
    /// The answer in the words of a standard, where it came beside the status.
    var attachments: [InboundExchange.Part]?
}
