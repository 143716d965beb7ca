public import Canonical
public import Exchange
public import HTTPTransport
public import PKCS11
public import Texts
public import Trust
public import TrustClient

/// Everything that a site says about its gateway: `gateway.yaml`, its `partners/` and its backends, read once.
///
/// A value of this type has passed every check that needs no running service; paths are absolute.
public struct GatewayConfiguration: Sendable, Equatable {
    /// The file that was read.
    public var file: String
    /// Test or production; messages, keys and partners of the other one are refused.
    public var environment: GatewayEnvironment
    /// Our party on AS4.
    public var party: PartyID
    /// The country that this gateway speaks for.
    public var country: CountryCode
    /// The language of logs and of answers to callers that name none.
    public var language: Language
    /// Where the store lives; made with mode 0700 where it does not exist.
    public var dataFolder: String
    /// Adapters, schemas and texts that come with Paso.
    public var shareFolder: String
    /// One folder per country.
    public var adaptersFolder: String
    /// The site's tables of codes; nil for the folder `code-lists` beside ``file``, if it is there.
    public var codeListsFolder: String?
    /// What follows the `@` in our MessageIds.
    public var messageDomain: String
    public var listeners: ListenersConfiguration
    /// TLS versions and suites of the listeners and of calls to partners.
    public var tls: TLSRules
    public var keys: [KeyRole: KeyPairConfiguration]
    public var trust: TrustConfiguration
    public var limits: LimitsConfiguration
    /// The schedule of relays for partners that have none of their own.
    public var retry: RetryPolicy
    public var workers: WorkersConfiguration
    /// ALADI's directory of officials; nil where the site has none.
    public var directory: DirectoryConfiguration?
    /// Where partners are looked up; nil where the site looks none up.
    public var discovery: DiscoveryConfiguration?
    public var backends: [BackendConfiguration]
    public var users: [UserConfiguration]
    public var partners: [PartnerConfiguration]

    /// The partner with a party, if the site has one.
    public func partner(_ party: PartyID) -> PartnerConfiguration? {
        self.partners.first { $0.party == party }
    }

    /// The backend with a short id, if the site has one.
    public func backend(_ id: String) -> BackendConfiguration? {
        self.backends.first { $0.id == id }
    }
}

/// Test and production never mix.
public enum GatewayEnvironment: String, CaseIterable, Sendable {
    case test
    case production
}

/// The three listeners, each with a trust of its own.
public struct ListenersConfiguration: Sendable, Equatable {
    /// Neighbours: AS4, client certificate required.
    public var peers: ListenerConfiguration
    /// National systems: `/v1`.
    public var national: ListenerConfiguration
    /// Files and folders of anchors for national clients' certificates; empty where only tokens are used.
    public var nationalClients: [String]
    /// Health and metrics, plain HTTP; on the loopback unless the site says otherwise.
    public var operations: ListenerConfiguration
}

/// Where one listener waits.
public struct ListenerConfiguration: Sendable, Equatable {
    public var address: String
    /// 0 lets the system choose (tests).
    public var port: Int
    /// Connections open at once; more wait in the system's queue.
    public var connectionsMax: Int
}

/// A private key and its certificate.
public struct KeyPairConfiguration: Sendable, Equatable {
    /// PEM: the leaf first, then intermediates.
    public var certificate: String
    public var key: KeySource
}

/// Where a private key lives.
public enum KeySource: Sendable, Equatable {
    /// PEM, PKCS#8, never shown; and a file whose first line opens it, nil for a key in clear.
    case file(String, passphraseFile: String?)
    /// On a token, which it never leaves.
    case token(TokenPlace, TokenKeyName)
}

/// Whom we believe, and how hard we look.
public struct TrustConfiguration: Sendable, Equatable {
    /// Folders laid out `ENVIRONMENT/COUNTRY/ROLE/*.pem` and `*.crl`: the share's, then the site's own.
    public var certificateFolders: [String]
    /// The first rule that fits decides.
    public var revocation: [RevocationRule]
    public var revocationDefault: RevocationPolicy
    /// How often folders and lists are read again.
    public var refresh: Duration
    /// How far a document's claimed time may lie after the proven one.
    public var clockTolerance: Duration
    /// What of revocations is fetched; nil where the site fetches nothing.
    public var fetch: FetchRules?
}

/// One row of the revocation policy; nil fits everything.
public struct RevocationRule: Sendable, Equatable {
    public var country: CountryCode?
    public var role: CertificateRole?
    public var kind: DocumentKind?
    public var policy: RevocationPolicy
}

extension TrustConfiguration {
    /// The policy for one certificate's use.
    public func policy(country: CountryCode?, role: CertificateRole, kind: DocumentKind?) -> RevocationPolicy {
        let rule = self.revocation.first { rule in
            (rule.country == nil || rule.country == country) && (rule.role == nil || rule.role == role)
                && (rule.kind == nil || rule.kind == kind)
        }
        return rule?.policy ?? self.revocationDefault
    }
}

/// Every limit of the gateway, in bytes or numbers, with the defaults of `check-config --explain`.
public struct LimitsConfiguration: Sendable, Equatable {
    public var documentBytesMax: Int
    public var attachmentBytesMax: Int
    public var messageBytesMax: Int
    /// Octets of an attachment beside a document, which is passed on and not parsed.
    public var fileBytesMax: Int
    public var partsMax: Int
    public var partHeaderBytesMax: Int
    public var inflateRatioMax: Int
    public var xmlDepthMax: Int
    /// The budget for documents parsed at once, each counted eight times its bytes.
    public var parsedBytesMax: Int
    /// Requests worked on at once; more get 503 with Retry-After.
    public var requestsMax: Int
    /// Free bytes on the data folder's volume below which nothing new is accepted.
    public var freeSpaceFloor: Int
    public var handshake: Duration
    public var body: Duration
    public var idle: Duration
    /// How long a graceful stop waits for work in hand.
    public var stop: Duration
}

/// How much is worked on at once.
public struct WorkersConfiguration: Sendable, Equatable {
    /// Threads for parsing and signing; 0 takes one per core.
    public var threads: Int
    public var queueMax: Int
    public var relay: Int
    public var examine: Int
    /// How long an idle worker sleeps at most.
    public var poll: Duration
    /// How long a claim holds without renewal.
    public var lease: Duration
}

/// One national system behind this gateway.
public struct BackendConfiguration: Sendable, Equatable {
    /// Short, for files, logs and rules.
    public var id: String
    /// Original sender or final recipient on the wire, like `urn:paso:backend:CL:sag`.
    public var party: BackendID
    public var kinds: [DocumentKind]
    public var maySubmit: Bool
    public var mayReceive: Bool
    /// Dialects it takes, best first.
    public var accepts: [String]
    /// Dialects it hands in; empty for any that Paso knows.
    public var produces: [String]
    public var identity: IdentityConfiguration
}

/// One person or machine with roles on the national listener.
public struct UserConfiguration: Sendable, Equatable {
    public var name: String
    public var roles: Set<UserRole>
    public var identity: IdentityConfiguration
}

/// How a caller of the national listener proves who it is; at least one is set.
public struct IdentityConfiguration: Sendable, Equatable {
    /// SHA-256 of its client certificate, lower-case hexadecimal.
    public var certificate: String?
    /// A file whose first line is its bearer token; never shown.
    public var tokenFile: String?
}
