import Canonical
import Foundation

extension EventHeader {
    /// The header as deterministic JSON.
    public var octets: [UInt8] {
        let digests = Dictionary(self.digests.map { ($0.key.rawValue, DeterministicJSON.text($0.value.text)) }) { $1 }
        return DeterministicJSON.object(present: [
            "authenticity": self.authenticity.map { .text($0.rawValue) },
            "codes": self.codes.isEmpty ? nil : .list(self.codes.map { .text($0) }),
            "corridor": self.corridor.map { .text($0.text) },
            "count": self.count.map { .integer(Int64($0)) },
            "digests": digests.isEmpty ? nil : .object(digests),
            "documentId": .identifier(self.documentID),
            "event": .text(self.name.rawValue),
            "exchangeId": .identifier(self.exchangeID),
            "id": .text(self.id.text),
            "kind": self.kind.map { .text($0.rawValue) },
            "time": .integer(self.time.milliseconds),
        ]).octets
    }

    /// Reads stored octets back.
    public init(octets: [UInt8]) throws(ExchangeRefusal) {
        let stored: StoredHeader = try readStored(octets)
        self.init(
            id: stored.id,
            time: UTCTime(milliseconds: stored.time),
            name: EventName(rawValue: stored.event),
            documentID: stored.documentId,
            exchangeID: stored.exchangeId,
            kind: stored.kind.flatMap { DocumentKind(rawValue: $0) },
            corridor: stored.corridor,
            digests: Dictionary((stored.digests ?? [:]).map { (DigestRole(rawValue: $0.key), $0.value) }) { $1 },
            codes: stored.codes ?? [],
            authenticity: stored.authenticity.flatMap { Authenticity.Appearance(rawValue: $0) },
            count: stored.count
        )
    }
}

/// A header's JSON members.
private struct StoredHeader: Decodable {
    var id: EventID
    var time: Int64
    var event: String
    var documentId: DocumentID?
    var exchangeId: ExchangeID?
    var kind: String?
    var corridor: Corridor?
    var digests: [String: OctetsDigest]?
    var codes: [String]?
    var authenticity: String?
    var count: Int?
}

extension EventPrivatePart {
    /// The private part as deterministic JSON.
    public var octets: [UInt8] {
        let actor: [String: DeterministicJSON] = [
            "kind": .text(self.actor.kind.rawValue), "name": .text(self.actor.name),
        ]
        return DeterministicJSON.object(present: [
            "actor": .object(actor),
            "deliveryId": .identifier(self.deliveryID),
            "finalRecipient": .identifier(self.finalRecipient),
            "messageId": .identifier(self.messageID),
            "number": self.number.map { .text($0) },
            "originalSender": .identifier(self.originalSender),
            "recipient": .identifier(self.recipient),
            "sender": .identifier(self.sender),
            "texts": self.texts.isEmpty ? nil : .object(self.texts.mapValues { .text($0) }),
        ]).octets
    }

    /// Reads stored octets back.
    public init(octets: [UInt8]) throws(ExchangeRefusal) {
        let stored: StoredPrivatePart = try readStored(octets)
        self.init(
            actor: stored.actor,
            sender: stored.sender,
            recipient: stored.recipient,
            originalSender: stored.originalSender,
            finalRecipient: stored.finalRecipient,
            messageID: stored.messageId,
            deliveryID: stored.deliveryId,
            number: stored.number,
            texts: stored.texts ?? [:]
        )
    }
}

/// A private part's JSON members.
private struct StoredPrivatePart: Decodable {
    var actor: Actor
    var sender: PartyID?
    var recipient: PartyID?
    var originalSender: BackendID?
    var finalRecipient: BackendID?
    var messageId: MessageID?
    var deliveryId: DeliveryID?
    var number: String?
    var texts: [String: String]?
}

/// Decodes stored JSON, or says that an event of the journal is unreadable.
private func readStored<Value: Decodable>(_ octets: [UInt8]) throws(ExchangeRefusal) -> Value {
    do {
        return try JSONDecoder().decode(Value.self, from: Data(octets))
    } catch {
        throw ExchangeRefusal("EXC-002")
    }
}
