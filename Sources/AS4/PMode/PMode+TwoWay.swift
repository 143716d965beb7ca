public import Canonical
public import Exchange

extension PMode {
    /// The second leg of a two-way exchange: how the responder's message comes back.
    ///
    /// The parameters are those of the first leg, with values of their own.
    public struct Leg: Sendable, Equatable {
        public var channel: Channel
        public var business: Business
        public var payload: PayloadRules
        public var security: Security
        public var reception: ReceptionAwareness
        public var errorHandling: ErrorHandling

        public init(
            channel: Channel = Channel(),
            business: Business,
            payload: PayloadRules = PayloadRules(),
            security: Security = Security(),
            reception: ReceptionAwareness = ReceptionAwareness(),
            errorHandling: ErrorHandling = ErrorHandling()
        ) {
            self.channel = channel
            self.business = business
            self.payload = payload
            self.security = security
            self.reception = reception
            self.errorHandling = errorHandling
        }
    }

    /// The P-Mode of the second message, seen as a message of its own: parties and roles reversed, the second leg's
    /// values; nil for one way.
    public var reply: PMode? {
        guard self.pattern == .twoWay, self.binding == .pushAndPush, !self.isReply, let leg = self.secondLeg else {
            return nil
        }
        var mode = PMode(
            id: self.id,
            agreement: self.agreement,
            pattern: self.pattern,
            binding: self.binding,
            initiator: self.responder,
            responder: self.initiator,
            channel: leg.channel,
            business: leg.business,
            payload: leg.payload,
            security: leg.security,
            reception: leg.reception,
            errorHandling: leg.errorHandling,
            environment: self.environment
        )
        mode.isReply = true
        return mode
    }

    /// True for a pattern that Paso processes: one-way push or pull, two-way push-and-push with both legs.
    public var isProcessed: Bool {
        switch (self.pattern, self.binding) {
        case (.oneWay, .push): true
        case (.oneWay, .pull): !MessageChannel.isDefault(self.business.pullChannel)
        case (.twoWay, .pushAndPush): self.isReply || self.secondLeg != nil
        case (.oneWay, .pushAndPush), (.twoWay, .push), (.twoWay, .pull): false
        }
    }
}

/// What binds the second message of a two-way exchange to the first (ebMS 3.0 §2.2, eDelivery AS4 §2.3.2).
public struct TwoWayReply: Sendable {
    private let first: UserMessage

    /// Takes the header of the first message, as it was sent or accepted.
    public init(to first: UserMessage) {
        self.first = first
    }

    /// The conversation that goes on.
    public var conversation: String { self.first.collaboration.conversationID }

    /// MessageInfo of the second message: it refers to the first.
    public func info(_ messageID: MessageID, at time: UTCTime) -> MessageInfo {
        MessageInfo(timestamp: time, messageID: messageID, refToMessageID: self.first.info.messageID)
    }

    /// The message properties of the second message: original sender and final recipient change places, each with its
    /// type; the tracking identifier stays.
    public var properties: [MessageProperty] {
        self.first.properties.compactMap { property in
            switch property.name {
            case Vocabulary.Property.originalSender: self.renamed(property, Vocabulary.Property.finalRecipient)
            case Vocabulary.Property.finalRecipient: self.renamed(property, Vocabulary.Property.originalSender)
            case Vocabulary.Property.trackingIdentifier: property
            default: nil
            }
        }
    }

    /// Holds a second message against the first; throws EBMS:0003 with the element that does not fit.
    public func check(_ second: UserMessage) throws(AS4Refusal) {
        let (there, back) = (self.first.parties, second.parties)
        let pairs: [(element: String, isGood: Bool)] = [
            ("RefToMessageId", second.info.refToMessageID == self.first.info.messageID),
            ("ConversationId", second.collaboration.conversationID == self.conversation),
            ("From", back.from == there.to),
            ("To", back.to == there.from),
            ("From/Role", back.fromRole == there.toRole),
            ("To/Role", back.toRole == there.fromRole),
            (
                Vocabulary.Property.originalSender,
                self.isCorner(second, Vocabulary.Property.originalSender, self.first.finalRecipient)
            ),
            (
                Vocabulary.Property.finalRecipient,
                self.isCorner(second, Vocabulary.Property.finalRecipient, self.first.originalSender)
            ),
        ]
        if let wrong = pairs.first(where: { !$0.isGood }) { throw .twoWay(wrong.element) }
    }

    /// A corner that the first message named is named again in its other place.
    private func isCorner(_ second: UserMessage, _ name: String, _ expected: String?) -> Bool {
        expected == nil || second.property(name) == expected
    }

    private func renamed(_ property: MessageProperty, _ name: String) -> MessageProperty {
        MessageProperty(name, property.value, type: property.type)
    }
}
