import Exchange
public import Texts

/// Why the engine's work stops, waits or is refused after admission; the sentences stand in the catalogue.
///
/// Closed for callers that match: they match ``code`` only.
public enum EngineReason: Error, Explained, Equatable {
    /// More work waits for a thread than the limit allows.
    case overloaded
    /// The partner is not in the site's configuration any more.
    case partnerGone(party: String)
    /// A record names octets that the store does not hold.
    case contentMissing(digest: String)
    /// A part that is parsed is larger than documents may be; only attachments beside them may.
    case documentTooLarge(part: String, bytes: Int, limit: Int)
    /// The attestation is not by the partner's seal or not about these octets.
    case attestationBroken(reason: String)
    /// A partner that attests its translations sent none.
    case attestationMissing(party: String)
    /// Both sides translated alike and came to different contents.
    case translationDiffers(path: String)
    /// The translations cannot be compared.
    case translatedWithOtherVersion(theirs: String, ours: String)
    /// Nobody behind this gateway takes the document.
    case noNationalSystem(recipient: String, kind: String)
    /// The document cannot be translated for its national system.
    case noWritableDialect(backend: String)
    /// An answer came for a delivery that the national system does not have.
    case notAnswerable(state: String)
    /// The message's sender is not the partner of the connection.
    case otherParty(claimed: String, partner: String)
    /// A status about an exchange that is not ours.
    case unknownExchange(exchange: String)
    /// A worker stands still.
    case workerStill(worker: String, seconds: String)
    /// The partner expects no status.
    case noStatusExpected(party: String)
    /// The national form comes from the sender's translation.
    case attestedTranslationUsed(dialect: String)
    /// A record changed under every attempt to change it.
    case contention(exchange: String)
    /// A document message without a part.
    case noOriginal
    /// A source of revocation data fails, and what is held has run out or was never there.
    case revocationMissing(address: String, about: String, cause: String)
    /// A source of revocation data fails, while what is held still counts.
    case revocationFailing(address: String, until: String, cause: String)
    /// A certificate of ours is revoked.
    case ownCertificateRevoked(role: String)
    /// The partner did not pull in time.
    case notPulled
    /// The partner answered a pull request with a signed error.
    case pullRefused(party: String, says: String)
    /// The partner gave no usable answer to a pull request.
    case pullUnanswered(party: String, cause: String)
    /// A receipt by call-back for a message that is not known.
    case unknownReceipt(message: String)
    /// The partner did not take our receipt.
    case receiptNotTaken(status: String)
    /// The attestation waits for the seal's key.
    case sealedLater
    /// The issuer did not sign; the sender's seal vouches.
    case vouchedBySeal(party: String)
    /// The issuer did not sign; only the channel is known.
    case knownByChannel(party: String)

    public var code: String {
        switch self {
        case .overloaded: "GAT-220"
        case .partnerGone: "GAT-221"
        case .contentMissing: "GAT-222"
        case .documentTooLarge: "GAT-450"
        case .attestationBroken: "GAT-223"
        case .attestationMissing: "GAT-224"
        case .translationDiffers: "GAT-225"
        case .translatedWithOtherVersion: "GAT-226"
        case .noNationalSystem: "GAT-227"
        case .noWritableDialect: "GAT-228"
        case .notAnswerable: "GAT-229"
        case .otherParty: "GAT-230"
        case .unknownExchange: "GAT-231"
        case .workerStill: "GAT-232"
        case .noStatusExpected: "GAT-233"
        case .attestedTranslationUsed: "GAT-234"
        case .contention: "GAT-235"
        case .noOriginal: "GAT-236"
        case .revocationMissing: "GAT-238"
        case .revocationFailing: "GAT-239"
        case .ownCertificateRevoked: "GAT-240"
        case .notPulled: "GAT-402"
        case .pullRefused: "GAT-403"
        case .pullUnanswered: "GAT-404"
        case .unknownReceipt: "GAT-405"
        case .receiptNotTaken: "GAT-406"
        case .sealedLater: "GAT-345"
        case .vouchedBySeal: "GAT-250"
        case .knownByChannel: "GAT-251"
        }
    }

    public var arguments: [String: String] {
        switch self {
        case .partnerGone(let party): ["party": party]
        case .contentMissing(let digest): ["digest": digest]
        case .documentTooLarge(let part, let bytes, let limit):
            ["part": part, "bytes": String(bytes), "limit": String(limit)]
        case .attestationBroken(let reason): ["reason": reason]
        case .attestationMissing(let party): ["party": party]
        case .translationDiffers(let path): ["path": path]
        case .translatedWithOtherVersion(let theirs, let ours): ["theirs": theirs, "ours": ours]
        case .noNationalSystem(let recipient, let kind): ["recipient": recipient, "kind": kind]
        case .noWritableDialect(let backend): ["backend": backend]
        case .notAnswerable(let state): ["state": state]
        case .otherParty(let claimed, let partner): ["claimed": claimed, "partner": partner]
        case .unknownExchange(let exchange): ["exchange": exchange]
        case .workerStill(let worker, let seconds): ["worker": worker, "seconds": seconds]
        case .noStatusExpected(let party): ["party": party]
        case .attestedTranslationUsed(let dialect): ["dialect": dialect]
        case .revocationMissing(let address, let about, let cause):
            ["address": address, "about": about, "cause": cause]
        case .revocationFailing(let address, let until, let cause):
            ["address": address, "until": until, "cause": cause]
        case .ownCertificateRevoked(let role): ["role": role]
        case .contention(let exchange): ["exchange": exchange]
        case .vouchedBySeal(let party), .knownByChannel(let party): ["party": party]
        case .pullRefused(let party, let says): ["party": party, "says": says]
        case .pullUnanswered(let party, let cause): ["party": party, "cause": cause]
        case .unknownReceipt(let message): ["message": message]
        case .receiptNotTaken(let status): ["status": status]
        case .overloaded, .noOriginal, .sealedLater, .notPulled: [:]
        }
    }
}

extension EngineReason {
    /// What is to be said about a document that its issuer did not sign; nil for a signed one, and for one whose signature or
    /// seal does not hold, about which more is said elsewhere.
    static func unsigned(_ authenticity: Authenticity) -> EngineReason? {
        switch authenticity.appearance {
        case .gatewaySeal: .vouchedBySeal(party: authenticity.voucher ?? "–")
        case .channel: .knownByChannel(party: authenticity.voucher ?? "–")
        case .issuerSignature, .brokenSeal, .brokenSignature: nil
        }
    }
}
