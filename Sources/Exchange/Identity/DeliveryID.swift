public import Canonical

/// One hand-over to a national system: permanent, the same on every repeat, the file name in a drop folder.
public struct DeliveryID: TextIdentifier {
    public let text: String

    public init(_ text: String) throws(ExchangeRefusal) {
        guard let uuid = try? UUIDText(text) else { throw .identifier("DeliveryID", text) }
        self.text = uuid.text
    }

    /// A new identifier: a UUID version 7 from an instant and random bytes that the caller passes in.
    public init(at time: UTCTime, random: [UInt8]) {
        self.text = UUIDText.version7(at: time, random: random).text
    }
}
