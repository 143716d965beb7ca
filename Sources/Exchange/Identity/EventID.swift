public import Canonical

/// One event of the journal.
public struct EventID: TextIdentifier {
    public let text: String

    public init(_ text: String) throws(ExchangeRefusal) {
        guard let uuid = try? UUIDText(text) else { throw .identifier("EventID", text) }
        self.text = uuid.text
    }

    /// A new identifier: a UUID version 7 from an instant and random bytes that the caller passes in.
    public init(at time: UTCTime, random: [UInt8]) {
        self.text = UUIDText.version7(at: time, random: random).text
    }
}
