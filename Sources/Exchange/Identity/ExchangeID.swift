public import Canonical

/// One exchange: one document on its way to one recipient.
///
/// Made at admission, it travels as `trackingIdentifier` and ConversationId and survives resends under a new
/// ``MessageID``. For a peer that sends none it is derived from (From, MessageId), so that both sides of a repeat agree.
public struct ExchangeID: TextIdentifier {
    public let text: String

    public init(_ text: String) throws(ExchangeRefusal) {
        guard let uuid = try? UUIDText(text) else { throw .identifier("ExchangeID", text) }
        self.text = uuid.text
    }

    /// A new identifier: a UUID version 7 from an instant and random bytes that the caller passes in.
    public init(at time: UTCTime, random: [UInt8]) {
        self.text = UUIDText.version7(at: time, random: random).text
    }

    /// The identifier of an exchange whose sender gave none: a UUID version 8.
    ///
    /// `sha256` is the digest function (Trust has it; this module computes no digests).
    public static func derived(
        from party: PartyID,
        messageID: MessageID,
        sha256: ([UInt8]) -> [UInt8]
    ) -> ExchangeID {
        let input = "paso/exchange-id/1\n\(party.type)\n\(party.value)\n\(messageID.text)"
        return ExchangeID(uuid: UUIDText.version8(digest: sha256(Array(input.utf8))))
    }

    private init(uuid: UUIDText) {
        self.text = uuid.text
    }
}
