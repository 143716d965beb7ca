/// The name of what happened: an ERDS name of ETSI EN 319 522 where the standard has one, else a name of Paso's.
public struct EventName: RawRepresentable, Sendable, Hashable, Codable, CustomStringConvertible {
    /// The name, `UpperCamelCase` ASCII.
    public let rawValue: String

    /// Takes a name as it stands in a stored event; nothing is refused, since newer versions know more names.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public var description: String { self.rawValue }

    /// True for a name of the standard.
    public var isERDS: Bool { Self.erds.contains(self) }

    /// The event's URI: the standard's for its names, a URN of Paso's for the others.
    public var uri: String {
        self.isERDS ? "http://uri.etsi.org/19522/Event/\(self.rawValue)" : "urn:paso:event:\(self.rawValue)"
    }

    private init(_ name: String) {
        self.rawValue = name
    }
}

// The names of ETSI EN 319 522-3, table 2, that Paso writes or reads.
extension EventName {
    /// A national system's document was admitted.
    public static let submissionAcceptance = EventName("SubmissionAcceptance")
    /// A national system's document was refused; the codes say why.
    public static let submissionRejection = EventName("SubmissionRejection")
    /// The peer's signed receipt was verified.
    public static let relayAcceptance = EventName("RelayAcceptance")
    /// The peer answered with a final, signed error.
    public static let relayRejection = EventName("RelayRejection")
    /// The attempts of the exchange agreement are spent.
    public static let relayFailure = EventName("RelayFailure")
    /// The document was put at the disposal of the national system (shown in its inbox).
    public static let contentConsignment = EventName("ContentConsignment")
    /// The document could not be put at the national system's disposal: held or unknown.
    public static let contentConsignmentFailure = EventName("ContentConsignmentFailure")
    /// The national system was told that something waits (web hook).
    public static let consignmentNotification = EventName("ConsignmentNotification")
    /// The national system could not be told that something waits.
    public static let consignmentNotificationFailure = EventName("ConsignmentNotificationFailure")
    /// The national system read the content without taking it yet.
    public static let contentAccessTracking = EventName("ContentAccessTracking")
    /// The national system took the document: its acknowledgement is on disk.
    public static let contentHandover = EventName("ContentHandover")
    /// The hand-over to the national system failed.
    public static let contentHandoverFailure = EventName("ContentHandoverFailure")
    /// The national system refused to take the document.
    public static let consignmentRejection = EventName("ConsignmentRejection")
    /// The document left for a network without registered delivery.
    public static let relayToNonERDS = EventName("RelayToNonERDS")
    /// The document could not leave for a network without registered delivery.
    public static let relayToNonERDSFailure = EventName("RelayToNonERDSFailure")
    /// A document came from a network without registered delivery.
    public static let receivedFromNonERDS = EventName("ReceivedFromNonERDS")

    private static let erds: Set<EventName> = [
        .submissionAcceptance, .submissionRejection, .relayAcceptance, .relayRejection, .relayFailure,
        .contentConsignment, .contentConsignmentFailure, .consignmentNotification, .consignmentNotificationFailure,
        .contentAccessTracking, .contentHandover, .contentHandoverFailure, .consignmentRejection, .relayToNonERDS,
        .relayToNonERDSFailure, .receivedFromNonERDS,
    ]
}

// What the standard has no name for.
extension EventName {
    /// A message of a peer is on disk, with the receipt that answers it.
    public static let messageReceived = EventName("MessageReceived")
    /// A message that was received before came again; the stored receipt was repeated.
    public static let messageRepeated = EventName("MessageRepeated")
    /// A message of a peer was refused with an error.
    public static let messageRefused = EventName("MessageRefused")
    /// A partner pulled a message of ours; its receipt is awaited.
    public static let messageHandedOut = EventName("MessageHandedOut")
    /// A partner took the receipt of a message that we had pulled from it.
    public static let receiptReturned = EventName("ReceiptReturned")
    /// A partner did not take our receipt; an operator must look.
    public static let receiptNotReturned = EventName("ReceiptNotReturned")
    /// Pulling from a partner's channel began to fail.
    public static let pullFailed = EventName("PullFailed")
    /// Pulling from a partner's channel works again.
    public static let pullRestored = EventName("PullRestored")
    /// An attempt to relay failed; another one follows.
    public static let relayDelayed = EventName("RelayDelayed")
    /// A receipt came after the delivery had been given up.
    public static let receiptReceivedLate = EventName("ReceiptReceivedLate")
    /// A status proved the relay before its receipt came.
    public static let relayProvenByStatus = EventName("RelayProvenByStatus")
    /// A received document was examined: signature, translation, register.
    public static let documentExamined = EventName("DocumentExamined")
    /// A received document is superseded by a later one.
    public static let documentSuperseded = EventName("DocumentSuperseded")
    /// The authority answered; a status is on its way to the sender.
    public static let statusIssued = EventName("StatusIssued")
    /// A status was received and applied.
    public static let statusReceived = EventName("StatusReceived")
    /// A status was received and kept, but changed nothing: a repeat or an older one.
    public static let statusIgnored = EventName("StatusIgnored")
    /// A status was refused: its sender may not speak for that exchange, or it contradicts an earlier one.
    public static let statusRefused = EventName("StatusRefused")
    /// A person looked at a document's content.
    public static let documentViewed = EventName("DocumentViewed")
    /// A person took a document or its evidence out.
    public static let documentExported = EventName("DocumentExported")
    /// An operator asked for another attempt.
    public static let retryRequested = EventName("RetryRequested")
    /// An operator let a held document go on.
    public static let documentReleased = EventName("DocumentReleased")
    /// An operator gave a parked or held document up.
    public static let documentDiscarded = EventName("DocumentDiscarded")
    /// A configuration was loaded.
    public static let configurationLoaded = EventName("ConfigurationLoaded")
    /// A configuration was refused and the old one kept.
    public static let configurationRefused = EventName("ConfigurationRefused")
    /// A partner or its certificate was added, changed or removed.
    public static let partnerChanged = EventName("PartnerChanged")
    /// A request of a national system, an operator or a stranger was refused.
    public static let requestRefused = EventName("RequestRefused")
    /// The gateway started.
    public static let gatewayStarted = EventName("GatewayStarted")
    /// The gateway stopped in an orderly way.
    public static let gatewayStopped = EventName("GatewayStopped")
}
