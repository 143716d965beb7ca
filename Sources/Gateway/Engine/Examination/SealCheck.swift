import AS4
import Canonical
import Exchange
import Foundation
import Signing
import Texts
import Trust

/// What the sender's attestation of its translation amounts to.
struct SealCheck: Sendable {
    /// The attested canonical form; nil where there is none or the seal does not hold.
    var certificate: TradeCertificate?
    var attestation: Attestation?
    /// The canonical octets as they came.
    var canonical: [UInt8]?
    var verdict: VerdictView?
    /// Why the attestation does not hold; nil where it holds or there is none.
    var refusal: DocumentReport.Remark?

    /// Nothing was attested.
    static let none = SealCheck()

    /// True where the seal holds.
    var holds: Bool { self.certificate != nil }

    /// What the seal amounts to.
    var proof: Authenticity.Proof {
        if self.refusal != nil { return .fails }
        return self.holds ? .holds : .none
    }

    private init() {}

    /// Checks an attestation against the octets that came with it; blocking.
    ///
    /// The seal's certificate must be pinned for the partner and accepted by Trust for sealing.
    init(
        attestation octets: [UInt8],
        canonical: [UInt8],
        original: OctetsDigest,
        exchange: ExchangeID,
        partner: PartnerConfiguration,
        site: Site,
        peers: PeerJudge,
        now: Date
    ) {
        do {
            let sealed = try SealedAttestation(octets: octets)
            let signer = try sealed.signer()
            let rule = site.rule(.seal, partner, site.trust.partners[partner.party]?.seal ?? [])
            let isPinned = rule.pins.contains(signer.fingerprint)
            let chain = peers.judge(
                signer,
                intermediates: Array(sealed.seal.certificates.dropFirst()),
                rule: rule,
                now: now
            )
            self.verdict = VerdictView(
                subject: "attestation",
                indication: chain.status.rawValue,
                subIndication: chain.subindication,
                signer: signer.subject.text,
                claimedTime: sealed.attestation.time.rfc3339,
                codes: chain.codes
            )
            guard isPinned, chain.isAccepted else {
                throw EngineReason.attestationBroken(reason: chain.codes.first ?? "EXC-071")
            }
            let claims = sealed.attestation
            guard claims.original.text == original.text else {
                throw EngineReason.attestationBroken(reason: "original")
            }
            guard claims.canonical.text == OctetsDigest.of(canonical).text else {
                throw EngineReason.attestationBroken(reason: "canonical")
            }
            guard claims.exchangeId == exchange.text else { throw EngineReason.attestationBroken(reason: "exchangeId") }
            self.certificate = try CanonicalJSON.decodeCertificate(canonical)
            self.attestation = claims
            self.canonical = canonical
        } catch let reason as EngineReason {
            self.refusal = DocumentReport.Remark(reason, severity: "error")
        } catch {
            let cause = (error as? any Explained)?.code ?? "JWS"
            self.refusal = DocumentReport.Remark(EngineReason.attestationBroken(reason: cause), severity: "error")
        }
    }

    /// Compares the attested translation with our own of the same original.
    ///
    /// By value, and only where both sides read with the same dialect and adapter; else a note that they were not compared.
    func compared(with own: Examination.Content) -> DocumentReport.Remark? {
        guard let attestation = self.attestation, let canonical = self.canonical else { return nil }
        let theirs = Self.edition(attestation.dialect, attestation.dialectVersion, attestation.adapter?.text)
        let ours = Self.edition(own.dialect, own.dialectVersion, own.adapterDigest)
        guard theirs == ours else {
            return DocumentReport.Remark(
                EngineReason.translatedWithOtherVersion(theirs: theirs, ours: ours),
                severity: "info"
            )
        }
        guard canonical != own.canonical else { return nil }
        return DocumentReport.Remark(EngineReason.translationDiffers(path: "canonical"), severity: "error")
    }

    private static func edition(_ dialect: String, _ version: String, _ adapter: String?) -> String {
        "\(dialect)/\(version)" + (adapter.map { "+\($0.prefix(12))" } ?? "")
    }
}
