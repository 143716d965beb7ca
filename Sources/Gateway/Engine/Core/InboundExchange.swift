public import Canonical
public import Exchange
import Foundation
public import Store

/// An exchange that came to us, as the store keeps it in ``ExchangeRecord/machine``.
public struct InboundExchange: Codable, Sendable, Equatable {
    public var handover: HandoverMachine
    /// Made with the exchange and never another.
    public var deliveryID: DeliveryID
    public var messageID: MessageID
    public var parts: [Part]
    /// Known once the document was examined.
    public var kind: DocumentKind?
    public var corridor: Corridor?
    /// The number given last to a status of ours.
    public var statuses = StatusCounter()
    /// The statuses that are on their way or were, by number.
    public var dispatches: [Int: StatusDispatch] = [:]

    /// One part as it came; its content is a blob of the store under ``content``.
    public struct Part: Codable, Sendable, Equatable {
        /// What the sender says that it is; nil from peers that say nothing.
        public var role: String?
        public var mimeType: String
        public var content: OctetsDigest

        public init(role: String?, mimeType: String, content: OctetsDigest) {
            self.role = role
            self.mimeType = mimeType
            self.content = content
        }
    }

    /// A status of ours on its way to the sender; every attempt sends the same.
    public struct StatusDispatch: Codable, Sendable, Equatable {
        public var delivery = DeliveryMachine()
        public var messageID: MessageID
        public var sentAt: UTCTime

        public init(messageID: MessageID, sentAt: UTCTime) {
            self.messageID = messageID
            self.sentAt = sentAt
        }
    }

    public init(deliveryID: DeliveryID, messageID: MessageID, parts: [Part]) {
        self.handover = HandoverMachine()
        self.deliveryID = deliveryID
        self.messageID = messageID
        self.parts = parts
    }

    /// Reads what the store kept.
    public init(_ record: ExchangeRecord) throws {
        self = try StoredJSON.value(record.machine)
    }

    /// The state's name, for the record.
    public var state: String { self.handover.state.name }

    /// As the store keeps it.
    public func octets() throws -> [UInt8] {
        try StoredJSON.octets(self)
    }

    /// The change from the record that was read.
    public func change(of record: ExchangeRecord) throws -> ExchangeChange {
        ExchangeChange(record, state: self.state, machine: try self.octets())
    }
}
