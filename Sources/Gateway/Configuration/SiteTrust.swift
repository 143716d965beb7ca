public import Exchange
public import Foundation
public import PKCS11
public import Settings
public import Trust
import TrustClient

/// Everything that a site's configuration names on disk and that trust rests on, opened: own keys, partners'
/// certificates, anchors and revocation lists.
///
/// An immutable value; a reload makes a new one with a higher edition.
public struct SiteTrust: Sendable {
    /// The gateway's own keys.
    public let identities: [KeyRole: SiteIdentity]
    /// Pinned certificates by partner.
    public let partners: [PartyID: PartnerCertificates]
    /// Anchors of documents' issuers and of gateways, intermediates and revocation lists.
    public let store: TrustStore
    /// Anchors of national systems' client certificates alone.
    public let nationalStore: TrustStore
    /// Which certificate stands for which party, and what a party may send.
    public let authority: Authority

    /// Opens everything, or lists everything that cannot be opened.
    ///
    /// The edition must be higher than that of every earlier one in this process. With `now`, own certificates that are
    /// not valid then are problems.
    public static func load(
        _ configuration: GatewayConfiguration,
        edition: UInt64,
        now: Date?,
        tokens: Tokens = .ofThisProcess
    ) -> Result<SiteTrust, SettingsProblems> {
        var opening = TrustOpening(configuration, now: now, tokens: tokens)
        let identities = opening.identities()
        let partners = opening.partners()
        let store = opening.siteStore(Array(partners.values), edition: edition)
        let national = opening.nationalStore(edition: edition)
        guard opening.problems.isEmpty else { return .failure(SettingsProblems(opening.problems)) }
        let bindings = configuration.partners.compactMap { partner in
            partners[partner.party].map { partner.binding(certificates: $0.digests) }
        }
        return .success(
            SiteTrust(
                identities: identities,
                partners: partners,
                store: store,
                nationalStore: national,
                authority: Authority(bindings: bindings)
            )
        )
    }
}

extension SiteTrust {
    /// The same with what was fetched, as the same edition.
    func adding(_ fetched: FetchedEvidence?) -> SiteTrust {
        guard let fetched else { return self }
        return SiteTrust(
            identities: self.identities,
            partners: self.partners,
            store: self.store.adding(fetched.store, edition: self.store.edition),
            nationalStore: self.nationalStore,
            authority: self.authority
        )
    }
}

extension PartnerCertificates {
    /// SHA-256 of the certificates that stand for the party, by use.
    var digests: [PartyBinding.CertificateUse: Set<OctetsDigest>] {
        func set(_ certificates: [Certificate]) -> Set<OctetsDigest> {
            Set(certificates.compactMap { try? OctetsDigest(octets: $0.fingerprint.bytes) })
        }
        return [.tls: set(self.tlsClient), .signing: set(self.sign), .seal: set(self.seal)]
    }
}
