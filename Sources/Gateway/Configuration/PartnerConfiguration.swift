public import Canonical
public import Exchange

/// One partner of the site: who it is, what is exchanged with it and how it is reached.
public struct PartnerConfiguration: Sendable, Equatable {
    /// The file that was read.
    public var file: String
    /// Must be the gateway's own.
    public var environment: GatewayEnvironment
    public var party: PartyID
    /// The countries it speaks for by itself.
    public var countries: [CountryCode]
    public var agreements: [AgreementConfiguration]
    /// False for a peer that wants the original alone; we then expect no status from it.
    public var isPasoPayload: Bool
    /// How long a replacement or withdrawal waits for its unknown predecessor.
    public var predecessorWait: Duration
    /// The partner's own schedule; nil for the gateway's.
    public var retry: RetryPolicy?
    public var delegations: [DelegationConfiguration]
    public var as4: AS4PartnerConfiguration
}

/// An exchange agreement: one kind, who sends it to whom, and on what terms.
public struct AgreementConfiguration: Sendable, Equatable {
    public var kind: DocumentKind
    public var maySend: Bool
    public var mayReceive: Bool
    /// The weakest proof of origin that is taken.
    public var authenticity: AuthenticityLevel
    /// The partner's national system that gets our documents of this kind.
    public var recipient: BackendID?
    /// Our national system that gets the partner's documents of this kind (its short id).
    public var backend: String?
    /// Dialects that the partner takes as originals; empty where it translates by itself.
    public var accepts: [String]
    /// Days in which the importing authority answers, as both sides agreed; nil where only the trade agreement may say it.
    public var answerDays: Int?
}

/// A right to send documents of another country.
public struct DelegationConfiguration: Sendable, Equatable {
    public var country: CountryCode
    public var kind: DocumentKind
    /// Inclusive; nil for "since ever".
    public var from: UTCTime?
    /// Exclusive: the first instant after the last day; nil for "until further notice".
    public var until: UTCTime?
    /// The document that grants it.
    public var basis: String
}

/// How the partner is reached by AS4, with the certificates that are pinned for it.
public struct AS4PartnerConfiguration: Sendable, Equatable {
    public var url: String
    /// Certificates that its listener may show.
    public var tlsCertificates: [String]
    /// Certificates with which it may call our listener.
    public var tlsClientCertificates: [String]
    /// Certificates that may sign its messages and receipts.
    public var signCertificates: [String]
    /// The certificate that our parts are encrypted for.
    public var encryptCertificate: String
    /// Certificates that may sign its attestations; those of ``signCertificates`` never do.
    public var sealCertificates: [String]
    public var suite: String
    public var agreement: String
    public var pmode: String?
    public var service: String
    public var serviceType: String?
    public var submitAction: String
    public var statusAction: String
    public var isCompressed: Bool
    public var connectTimeout: Duration
    public var answerTimeout: Duration
    /// How our messages reach the partner: we push them, or it pulls them from ``mpc``.
    public var sendBy: TransferWay = .push
    /// How the partner's messages reach us: it pushes them, or we pull them from ``pullChannels``.
    ///
    /// Where we pull, the partner may push as well.
    public var receiveBy: TransferWay = .push
    /// The message partition channel of our messages; needed where the partner pulls, and then its alone.
    public var mpc: String?
    /// The partner's channels that we pull from.
    public var pullChannels: [String] = []
    /// The pause between two pull requests while there is nothing.
    public var pullEvery: Duration = .seconds(30)
}

/// Who opens the connection that carries a message.
public enum TransferWay: String, Sendable {
    /// The sender.
    case push
    /// The receiver, with a pull request.
    case pull
}
