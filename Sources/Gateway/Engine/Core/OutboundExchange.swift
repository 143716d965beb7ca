public import Canonical
public import Exchange
import Foundation
public import Store

/// An exchange that we send, as the store keeps it in ``ExchangeRecord/machine``: the delivery's machine and what every
/// attempt must repeat octet for octet.
///
/// The header of a message takes part in its signature, and a peer answers a duplicate with its stored receipt. So
/// MessageId, timestamp and parts are fixed here once, and each attempt signs the same.
public struct OutboundExchange: Codable, Sendable, Equatable {
    public var delivery: DeliveryMachine
    /// The MessageId of all attempts; an operator's retry gives a new one.
    public var messageID: MessageID
    /// The timestamp in the header of all attempts.
    public var sentAt: UTCTime
    public var kind: DocumentKind
    public var corridor: Corridor
    /// What travels, in this order.
    public var parts: [Part]

    /// One part; its content is a blob of the store under ``content``.
    public struct Part: Codable, Sendable, Equatable {
        /// Raw value of AS4's `PayloadRole`: `original`, `attestation`, `canonical`, `attachment`.
        public var role: String
        public var mimeType: String
        /// SHA-256 of the content, not packed; the blob's name.
        public var content: OctetsDigest
        /// True for an attestation that was admitted while the seal's key was away; false once it was sealed after all;
        /// nil for whatever was whole from the beginning.
        public var isUnsealed: Bool?

        public init(role: String, mimeType: String, content: OctetsDigest, isUnsealed: Bool? = nil) {
            self.role = role
            self.mimeType = mimeType
            self.content = content
            self.isUnsealed = isUnsealed
        }
    }

    /// An exchange that was just admitted.
    public init(
        messageID: MessageID,
        kind: DocumentKind,
        corridor: Corridor,
        parts: [Part],
        at time: UTCTime
    ) {
        self.delivery = DeliveryMachine()
        self.messageID = messageID
        self.sentAt = time
        self.kind = kind
        self.corridor = corridor
        self.parts = parts
    }

    /// Reads what the store kept.
    public init(_ record: ExchangeRecord) throws {
        self = try StoredJSON.value(record.machine)
    }

    /// The state's name, for the record.
    public var state: String { self.delivery.state.name }

    /// As the store keeps it.
    public func octets() throws -> [UInt8] {
        try StoredJSON.octets(self)
    }

    /// The change from the record that was read.
    public func change(of record: ExchangeRecord) throws -> ExchangeChange {
        ExchangeChange(record, state: self.state, machine: try self.octets())
    }
}

/// JSON as the engine keeps it in the store: members sorted, so that equal values have equal octets.
enum StoredJSON {
    static func octets(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value))
    }

    static func value<Value: Decodable>(_ octets: [UInt8], as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(octets))
    }
}
