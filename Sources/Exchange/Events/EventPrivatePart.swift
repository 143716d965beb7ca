/// The part of an event that retention erases: who took part, document numbers, message identifiers, texts.
public struct EventPrivatePart: Sendable, Equatable, Codable {
    /// Who did it; people's actions always carry their identity.
    public var actor: Actor
    /// The sending gateway.
    public var sender: PartyID?
    /// The receiving gateway.
    public var recipient: PartyID?
    /// The national system that the document comes from.
    public var originalSender: BackendID?
    /// The national system that the document is for.
    public var finalRecipient: BackendID?
    /// The AS4 message.
    public var messageID: MessageID?
    /// The hand-over.
    public var deliveryID: DeliveryID?
    /// The document's number as its issuer wrote it.
    public var number: String?
    /// What else there is to say, by name, such as `reason` or `dialect`.
    public var texts: [String: String]

    /// Longest text; longer ones are cut.
    public static let textCharactersMax = 2_000
    /// Most texts of one event.
    public static let textsMax = 32

    /// An event's private part; texts are cut at their limits.
    public init(
        actor: Actor,
        sender: PartyID? = nil,
        recipient: PartyID? = nil,
        originalSender: BackendID? = nil,
        finalRecipient: BackendID? = nil,
        messageID: MessageID? = nil,
        deliveryID: DeliveryID? = nil,
        number: String? = nil,
        texts: [String: String] = [:]
    ) {
        self.actor = actor
        self.sender = sender
        self.recipient = recipient
        self.originalSender = originalSender
        self.finalRecipient = finalRecipient
        self.messageID = messageID
        self.deliveryID = deliveryID
        self.number = number.map { String($0.prefix(Self.textCharactersMax)) }
        let kept = texts.sorted { $0.key < $1.key }.prefix(Self.textsMax)
        self.texts = Dictionary(kept.map { ($0.key, String($0.value.prefix(Self.textCharactersMax))) }) { $1 }
    }
}
