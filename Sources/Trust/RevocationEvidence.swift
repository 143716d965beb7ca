public import Foundation

/// What a statement on revocation rests on, for reports.
public struct RevocationEvidence: Sendable, Hashable {
    /// Closed.
    public enum Kind: String, Sendable, Hashable, Codable {
        case list = "crl"
        case response = "ocsp"
        /// Remembered from evidence that is gone.
        case memory
    }

    public let kind: Kind
    /// SHA-256 of the list or response; nil for what is remembered.
    public let fingerprint: Digest?
    /// Where it was got: an address or a file.
    public let source: String?
    public let thisUpdate: Date
    public let nextUpdate: Date?

    init(_ list: RevocationList) {
        self.kind = .list
        self.fingerprint = list.fingerprint
        self.source = list.source
        self.thisUpdate = list.thisUpdate
        self.nextUpdate = list.nextUpdate
    }

    init(remembered: RevocationMemory.Entry) {
        self.kind = .memory
        self.fingerprint = nil
        self.source = nil
        self.thisUpdate = remembered.seen
        self.nextUpdate = nil
    }

    init(_ response: OCSPResponse, _ answer: OCSPAnswer) {
        self.kind = .response
        self.fingerprint = response.fingerprint
        self.source = response.source
        self.thisUpdate = answer.thisUpdate
        self.nextUpdate = answer.nextUpdate
    }
}

/// What one piece of evidence says about one certificate.
struct RevocationStatement {
    enum Word: Equatable {
        case revoked(RevocationList.Entry)
        /// Speaks about the certificate, and does not call it revoked.
        case notRevoked
        /// The responder does not know the certificate.
        case denied
        /// Says nothing about it.
        case silent
    }

    var word: Word
    var evidence: RevocationEvidence
    /// Signed so that it may accuse, but acquits only where nothing better does.
    var isWeak = false
    /// Until when it speaks for the present; nil if it never did.
    var freshUntil: Date?
    /// Certificates that expired at or after this are still spoken about.
    var expiredKeptSince: Date?

    /// True when it says that the certificate was not revoked at the time.
    func saysGood(of certificate: Certificate, at time: Date) -> Bool {
        guard self.word == .notRevoked else { return false }
        if self.evidence.thisUpdate <= time { return self.freshUntil.map { time <= $0 } ?? false }
        // Issuers may drop expired certificates (RFC 5280 §3.3, RFC 6960 §4.4.4): what is said later is no word on them.
        if self.evidence.thisUpdate <= certificate.notAfter { return true }
        return self.expiredKeptSince.map { $0 <= certificate.notAfter } ?? false
    }
}
