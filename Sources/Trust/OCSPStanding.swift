import COpenSSL
import CPaso
public import Foundation
import Synchronization

/// By what right a response was signed (RFC 6960 §4.2.2.2).
///
/// Closed.
public enum OCSPStanding: Sendable, Hashable {
    /// By the issuer of the certificate itself.
    case issuer
    /// By a responder that the same issuer named for this. Nil: its certificate says that it needs no revocation check;
    /// else the check is still owed.
    case delegate(owing: Certificate?)
    /// By nobody who may speak for this issuer.
    case foreign
}

extension OCSPResponse {
    /// By what right it speaks for certificates of this issuer; the answer is remembered.
    public func standing(for issuer: Certificate) -> OCSPStanding {
        if let known = self.standings.withLock({ $0[issuer.fingerprint] }) { return known }
        let standing = self.findStanding(for: issuer)
        self.standings.withLock { standings in
            if standings.count >= Self.standingsMax { standings.removeAll() }
            standings[issuer.fingerprint] = standing
        }
        return standing
    }

    private static let standingsMax = 16

    private func findStanding(for issuer: Certificate) -> OCSPStanding {
        if self.responder.means(issuer), self.isSigned(by: issuer) { return .issuer }
        for candidate in self.certificates where self.responder.means(candidate) {
            guard self.isDelegated(candidate, by: issuer), self.isSigned(by: candidate) else { continue }
            return .delegate(owing: candidate.isExemptFromRevocation ? nil : candidate)
        }
        return .foreign
    }

    /// True when the issuer itself issued this certificate for signing responses, and it held when it signed this one.
    private func isDelegated(_ candidate: Certificate, by issuer: Certificate) -> Bool {
        candidate.extendedKeyUsage?.contains(.ocspSigning) == true
            && candidate.notBefore <= self.producedAt && self.producedAt <= candidate.notAfter
            && candidate.keyUsage?.isDisjoint(with: [.digitalSignature, .nonRepudiation]) != true
            && (!candidate.isSignedWeakly || self.producedAt < ChainQuestion.weakBeforeDefault)
            && candidate.isIssued(by: issuer)
    }

    /// Refuses a fresh response that is no answer to this question: for those who fetch, before they keep it.
    ///
    /// Throws for an answer about others, for one whose signature is too weak, for one that nobody signed who may speak for the issuer, and for one that is
    /// out of date or ahead of the present by more than clocks differ.
    public func check(
        asked request: OCSPRequest,
        issuer: Certificate,
        now: Date,
        clockTolerance: TimeInterval = ChainQuestion.clockToleranceDefault
    ) throws(TrustError) {
        guard let answer = self.answers.first(where: { $0.certID == request.certID }) else {
            throw .responseAboutOthers
        }
        guard self.isStrong else { throw .responseWeak(issuer.subject.text) }
        if self.standing(for: issuer) == .foreign { throw .responderForeign(issuer.subject.text) }
        let latest = now + clockTolerance
        if answer.thisUpdate > latest || self.producedAt > latest || answer.freshUntil < now {
            throw .responseOutOfDate(answer)
        }
    }
}

extension Certificate {
    /// True where it says `id-pkix-ocsp-nocheck`: its issuer vouches for it until it expires.
    var isExemptFromRevocation: Bool {
        unsafe paso_x509_extension_is_critical(self.content.pointer, NID_id_pkix_OCSP_noCheck) != -1
    }

    /// True when its name says so and its signature is by the issuer's key.
    func isIssued(by issuer: Certificate) -> Bool {
        defer { ERR_clear_error() }
        guard self.issuer == issuer.subject else { return false }
        return unsafe X509_verify(self.content.pointer, X509_get0_pubkey(issuer.content.pointer)) == 1
    }
}
