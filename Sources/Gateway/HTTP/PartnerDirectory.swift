import Canonical
public import Foundation
public import HTTPTransport
import Texts
public import Trust

/// The partners by the client certificates that are pinned for them.
///
/// An immutable value; a reload makes a new one, and whoever is no longer pinned in it is cut on the next request.
public struct PartnerDirectory: Sendable {
    private let byCertificate: [Digest: Entry]
    private let judge: PeerJudge

    private struct Entry: Sendable {
        let partner: PartnerConfiguration
        let rule: PeerRule
    }

    /// Takes the pinned certificates of every partner from an opened site.
    public init(_ configuration: GatewayConfiguration, site: SiteTrust, judge: PeerJudge) {
        var byCertificate: [Digest: Entry] = [:]
        for partner in configuration.partners {
            let pins = Set((site.partners[partner.party]?.tlsClient ?? []).map(\.fingerprint))
            let country = partner.countries.count == 1 ? partner.countries.first : nil
            let policy = configuration.trust.policy(country: country, role: .tlsClient, kind: nil)
            let rule = PeerRule(
                role: .tlsClient,
                country: country?.rawValue,
                pins: pins,
                revocation: policy
            )
            for pin in pins { byCertificate[pin] = Entry(partner: partner, rule: rule) }
        }
        self.byCertificate = byCertificate
        self.judge = judge
    }

    /// The partner behind a certificate, if it is pinned and Trust accepts it at this moment.
    public func partner(certificate der: [UInt8]?, now: Date) -> PeerVerdict<CallingPartner> {
        guard let der else { return .refused(InboundRefusal.noClientCertificate) }
        let fingerprint = Digest.of(der)
        guard let entry = self.byCertificate[fingerprint], let certificate = try? Certificate(der: der) else {
            return .refused(HTTPReason.partnerUnknown(fingerprint: fingerprint.hex))
        }
        let verdict = self.judge.judge(certificate, rule: entry.rule, now: now)
        guard verdict.isAccepted else {
            let unknown = HTTPReason.partnerUnknown(fingerprint: fingerprint.hex)
            return .refused(verdict.findings.first ?? unknown as any Explained)
        }
        return .admitted(CallingPartner(partner: entry.partner, certificate: der))
    }
}

/// The partner that a request on the neighbours' listener comes from.
public struct CallingPartner: Sendable, Equatable {
    public let partner: PartnerConfiguration
    /// DER of its client certificate.
    public let certificate: [UInt8]
}
