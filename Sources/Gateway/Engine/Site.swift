public import AdapterKit
public import Canonical
public import CodeLists
public import Exchange
import Synchronization
public import Trust
public import TrustClient

/// One edition of everything that a site configured: what the engine decides by.
///
/// An immutable value; a reload makes a new one. A piece of work takes one edition at its start and keeps it.
public struct Site: Sendable {
    public let configuration: GatewayConfiguration
    public let trust: SiteTrust
    public let adapters: [CountryCode: Adapter]
    /// By the exchange agreements.
    public let router: Router
    /// Who may certify origin.
    public let directory: any OfficialDirectory
    /// Where signers are noted whose revocation is followed; nil where nothing is fetched.
    public let signers: FollowedCertificates?
    /// Names of codes, and which codes are known.
    public let lists: CodeLists

    public init(
        configuration: GatewayConfiguration,
        trust: SiteTrust,
        adapters: [CountryCode: Adapter],
        directory: any OfficialDirectory = NoDirectory(),
        signers: FollowedCertificates? = nil,
        lists: CodeLists = .standard
    ) {
        self.configuration = configuration
        self.trust = trust
        self.adapters = adapters
        self.directory = directory
        self.signers = signers
        self.lists = lists
        self.router = configuration.router
    }

    /// The same with what lives on through a reload: the replica of the directory, the signers that were seen.
    func keeping(_ directory: any OfficialDirectory, _ signers: FollowedCertificates?) -> Site {
        Site(
            configuration: self.configuration,
            trust: self.trust,
            adapters: self.adapters,
            directory: directory,
            signers: signers,
            lists: self.lists
        )
    }

    /// The same with another edition of what trust rests on.
    func with(_ trust: SiteTrust) -> Site {
        Site(
            configuration: self.configuration,
            trust: trust,
            adapters: self.adapters,
            directory: self.directory,
            signers: self.signers,
            lists: self.lists
        )
    }

    /// Our country's adapter.
    public var ownAdapter: Adapter? { self.adapters[self.configuration.country] }

    /// Judges documents' signers and partners' seals by this edition's anchors and lists.
    public var judge: ChainJudge { ChainJudge(self.trust.store) }

    /// The retry policy towards a partner.
    public func retry(with party: PartyID) -> RetryPolicy {
        self.router.agreement(with: party)?.retry ?? self.configuration.retry
    }
}

/// The site's current edition; replaced whole on a reload, and only by one that loaded without a problem.
public final class CurrentSite: Sendable {
    private let site: Mutex<Site>

    public init(_ site: Site) {
        self.site = Mutex(site)
    }

    /// The edition to work by.
    public var now: Site { self.site.withLock { $0 } }

    /// Puts a new edition in force for all work that begins from now on.
    public func replace(_ site: Site) {
        self.site.withLock { $0 = site }
    }
}
