public import Exchange

/// A processing mode: all that two gateways have agreed on for one kind of message in one direction.
///
/// Every parameter of ebMS 3.0 App. D and the AS4 profile that eDelivery uses has a place here. ``isProcessed`` says
/// which patterns Paso carries out; others are refused when they are asked for.
public struct PMode: Sendable, Equatable {
    /// PMode.ID.
    public var id: String
    /// PMode.Agreement.
    public var agreement: AgreementReference?
    /// PMode.MEP.
    public var pattern: Pattern
    /// PMode.MEPbinding.
    public var binding: Binding
    /// Who sends the (first) user message, also where the other side opens the connection to pull it.
    public var initiator: Partner
    /// Who receives it.
    public var responder: Partner
    /// PMode[1].Protocol.
    public var channel: Channel
    /// PMode[1].BusinessInfo.
    public var business: Business
    /// PMode[1].PayloadService and the payload profile.
    public var payload: PayloadRules
    /// PMode[1].Security.
    public var security: Security
    /// PMode[1].ReceptionAwareness.
    public var reception: ReceptionAwareness
    /// PMode[1].ErrorHandling.
    public var errorHandling: ErrorHandling
    /// `test` and `production` messages can never be accepted for each other.
    public var environment: Environment
    /// PMode[2]: the way back of a two-way exchange.
    public var secondLeg: Leg?
    /// True for the P-Mode of the second message of a two-way exchange (``reply``).
    public internal(set) var isReply = false

    public init(
        id: String,
        agreement: AgreementReference? = nil,
        pattern: Pattern = .oneWay,
        binding: Binding = .push,
        initiator: Partner,
        responder: Partner,
        channel: Channel = Channel(),
        business: Business = Business(),
        payload: PayloadRules = PayloadRules(),
        security: Security = Security(),
        reception: ReceptionAwareness = ReceptionAwareness(),
        errorHandling: ErrorHandling = ErrorHandling(),
        environment: Environment = .test,
        secondLeg: Leg? = nil
    ) {
        self.id = id
        self.agreement = agreement
        self.pattern = pattern
        self.binding = binding
        self.initiator = initiator
        self.responder = responder
        self.channel = channel
        self.business = business
        self.payload = payload
        self.security = security
        self.reception = reception
        self.errorHandling = errorHandling
        self.environment = environment
        self.secondLeg = secondLeg
    }

    /// Message exchange pattern.
    public enum Pattern: String, Sendable {
        case oneWay = "one-way"
        case twoWay = "two-way"
    }

    /// How the pattern is bound to HTTP.
    public enum Binding: String, Sendable {
        case push
        case pull
        case pushAndPush = "push-and-push"
    }

    /// Where a P-Mode may be used.
    public enum Environment: String, Sendable {
        case test
        case production
    }

    /// PMode.Initiator or PMode.Responder.
    public struct Partner: Sendable, Equatable {
        public var party: PartyID
        public var role: String

        public init(_ party: PartyID, role: String) {
            self.party = party
            self.role = role
        }
    }

    /// A party that opens exchanges.
    public static func initiator(_ party: PartyID) -> Partner { Partner(party, role: EbMSVocabulary.initiator) }

    /// A party that answers.
    public static func responder(_ party: PartyID) -> Partner { Partner(party, role: EbMSVocabulary.responder) }

    /// The header parties of a message under this P-Mode.
    public var parties: PartyInfo {
        PartyInfo(
            from: self.initiator.party,
            fromRole: self.initiator.role,
            to: self.responder.party,
            toRole: self.responder.role
        )
    }

    /// The collaboration of a message under this P-Mode.
    public func collaboration(conversation: String) -> CollaborationInfo {
        CollaborationInfo(
            agreement: self.agreement,
            service: self.business.service,
            action: self.business.action,
            conversationID: conversation
        )
    }

    /// True for a P-Mode of the test service.
    public var isTestService: Bool { self.business.service.value == EbMSVocabulary.testService }

    /// The P-Mode of the test service between the same partners, with the same security.
    public var testService: PMode {
        var mode = self
        mode.id += ".test"
        mode.pattern = .oneWay
        mode.binding = .push
        mode.secondLeg = nil
        mode.business.service = ServiceName(EbMSVocabulary.testService)
        mode.business.action = EbMSVocabulary.testAction
        mode.business.isFourCorner = false
        mode.payload.partsMax = 1
        return mode
    }
}
