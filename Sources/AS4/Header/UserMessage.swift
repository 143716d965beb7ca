public import Canonical
public import Exchange

/// `eb:UserMessage`: who sends what to whom under which agreement, and which parts belong to it (ebMS 3.0 §5.2.2).
///
/// A decoded value says what a message claims; only ``AcceptedMessage`` says what was proven.
public struct UserMessage: Sendable, Equatable {
    /// The channel; nil stands for the default one.
    public var mpc: String?
    public var info: MessageInfo
    public var parties: PartyInfo
    public var collaboration: CollaborationInfo
    /// Message properties in order (four-corner addresses).
    public var properties: [MessageProperty]
    /// Parts in the order that carries meaning: the first is the leading document.
    public var parts: [PartInfo]

    public init(
        mpc: String? = nil,
        info: MessageInfo,
        parties: PartyInfo,
        collaboration: CollaborationInfo,
        properties: [MessageProperty] = [],
        parts: [PartInfo] = []
    ) {
        self.mpc = mpc
        self.info = info
        self.parties = parties
        self.collaboration = collaboration
        self.properties = properties
        self.parts = parts
    }

    /// The value of the first message property of that exact name.
    public func property(_ name: String) -> String? {
        self.properties.first { $0.name == name }?.value
    }

    /// True for the test service: processed in full, answered with a receipt, never delivered.
    public var isTest: Bool {
        self.collaboration.service.value == EbMSVocabulary.testService
            && self.collaboration.action == EbMSVocabulary.testAction
    }

    /// The back end that sent the message (corner 1), if the message says.
    public var originalSender: String? { self.property(Vocabulary.Property.originalSender) }
    /// The back end that the message is for (corner 4), if the message says.
    public var finalRecipient: String? { self.property(Vocabulary.Property.finalRecipient) }
    /// The exchange that the message belongs to, if the message says.
    public var trackingIdentifier: String? { self.property(Vocabulary.Property.trackingIdentifier) }
}

/// `eb:MessageInfo`.
public struct MessageInfo: Sendable, Equatable {
    public var timestamp: UTCTime
    public var messageID: MessageID
    public var refToMessageID: MessageID?

    public init(timestamp: UTCTime, messageID: MessageID, refToMessageID: MessageID? = nil) {
        self.timestamp = timestamp
        self.messageID = messageID
        self.refToMessageID = refToMessageID
    }
}

/// `eb:PartyInfo`: the two gateways; eDelivery allows one PartyId on each side.
public struct PartyInfo: Sendable, Equatable {
    public var from: PartyID
    public var fromRole: String
    public var to: PartyID
    public var toRole: String

    public init(
        from: PartyID,
        fromRole: String = EbMSVocabulary.initiator,
        to: PartyID,
        toRole: String = EbMSVocabulary.responder
    ) {
        self.from = from
        self.fromRole = fromRole
        self.to = to
        self.toRole = toRole
    }
}

/// `eb:CollaborationInfo`.
public struct CollaborationInfo: Sendable, Equatable {
    public var agreement: AgreementReference?
    public var service: ServiceName
    public var action: String
    /// The sender chooses one when it has none; may be empty on messages of some networks.
    public var conversationID: String

    public init(
        agreement: AgreementReference? = nil,
        service: ServiceName,
        action: String,
        conversationID: String
    ) {
        self.agreement = agreement
        self.service = service
        self.action = action
        self.conversationID = conversationID
    }
}

/// `eb:AgreementRef`.
public struct AgreementReference: Sendable, Hashable {
    public var value: String
    public var type: String?
    public var pmode: String?

    public init(_ value: String, type: String? = nil, pmode: String? = nil) {
        self.value = value
        self.type = type
        self.pmode = pmode
    }
}

/// `eb:Service`.
public struct ServiceName: Sendable, Hashable {
    public var value: String
    public var type: String?

    public init(_ value: String, type: String? = nil) {
        self.value = value
        self.type = type
    }
}

/// `eb:Property` of a message or of a part.
public struct MessageProperty: Sendable, Hashable {
    public var name: String
    public var type: String?
    public var value: String

    public init(_ name: String, _ value: String, type: String? = nil) {
        self.name = name
        self.type = type
        self.value = value
    }
}

/// `eb:PartInfo`: one payload.
public struct PartInfo: Sendable, Equatable {
    /// `cid:…`; nil stands for the SOAP Body, which eDelivery does not allow.
    public var href: String?
    public var properties: [MessageProperty]

    public init(href: String?, properties: [MessageProperty]) {
        self.href = href
        self.properties = properties
    }

    /// The value of the first part property of that exact name.
    public func property(_ name: String) -> String? {
        self.properties.first { $0.name == name }?.value
    }
}
