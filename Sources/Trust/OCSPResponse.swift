import COpenSSL
import CPaso
public import Foundation
import Synchronization

/// A signed OCSP response: a responder's word on one or a few certificates, at one time.
///
/// Parsed within limits; nothing about it is trusted until ``standing(for:)`` says who signed it and by what right.
/// Immutable evidence, as a ``RevocationList`` is: it speaks for its own time for ever.
public final class OCSPResponse: Sendable {
    /// Content type of an HTTP answer that carries it.
    public static let mediaType = "application/ocsp-response"
    /// Longest DER that is read.
    public static let lengthMax = 128 * 1024
    /// Most answers and most enclosed certificates that are read.
    public static let answersMax = 32
    public static let certificatesMax = 8

    public let der: [UInt8]
    /// SHA-256 of the DER.
    public let fingerprint: Digest
    /// When it was signed.
    public let producedAt: Date
    public let answers: [OCSPAnswer]
    /// Certificates that it brings along; they may hold the responder's.
    public let certificates: [Certificate]
    /// Where it was got: an address or a file; only for reports.
    public let source: String?
    let responder: Responder
    /// How much its signature proves.
    private let strength: EvidenceStrength
    /// What was found about issuers, by the SHA-256 of their certificate.
    let standings = Mutex<[Digest: OCSPStanding]>([:])

    /// Who says to have signed (RFC 6960 §4.2.1 ResponderID).
    enum Responder: Sendable, Hashable {
        case name(DistinguishedName)
        /// SHA-1 of the key.
        case key([UInt8])

        func means(_ certificate: Certificate) -> Bool {
            switch self {
            case .name(let name): certificate.subject == name
            case .key(let hash): Digest.of(certificate.keyBits, .sha1).bytes == hash
            }
        }
    }

    /// Reads DER; refuses what is too large, is no successful response, or contradicts itself.
    public init(der: [UInt8], source: String? = nil) throws(TrustError) {
        guard der.count <= Self.lengthMax else { throw .tooLarge("OCSP response", limit: Self.lengthMax) }
        var status: Int32 = -1
        guard let basic = unsafe paso_ocsp_parse(der, der.count, &status) else {
            throw status > 0 ? .responderRefused(status) : .responseUnreadable
        }
        defer { unsafe OCSP_BASICRESP_free(basic) }
        var facts = paso_ocsp_facts()
        guard unsafe paso_ocsp_read_facts(basic, &facts) == 1, facts.unusable == 0, facts.answers > 0,
            let responder = unsafe Self.responder(basic)
        else { throw .responseUnreadable }
        guard facts.answers <= Self.answersMax else { throw .tooLarge("OCSP response", limit: Self.answersMax) }
        guard facts.certificates <= Self.certificatesMax else {
            throw .tooLarge("OCSP response", limit: Self.certificatesMax)
        }
        self.der = der
        self.source = source
        self.fingerprint = Digest.of(der)
        self.producedAt = Date(timeIntervalSince1970: TimeInterval(facts.produced_at))
        self.strength = EvidenceStrength(digest: facts.digest, at: self.producedAt)
        self.responder = responder
        self.answers = try unsafe Self.answers(basic, count: facts.answers)
        self.certificates = try unsafe Self.certificates(basic, count: facts.certificates)
        try self.refuseContradictions()
    }

    /// What it says about a certificate of this issuer; nil if it speaks about others only.
    public func answer(for certificate: Certificate, issuer: Certificate) -> OCSPAnswer? {
        self.answers.first { answer in
            answer.certID.serial == certificate.serial
                && answer.certID == OCSPCertID(certificate, issuer: issuer, answer.certID.algorithm)
        }
    }

    /// True when its signature is by this certificate's key and strong enough for its time.
    ///
    /// Says nothing about the right to answer.
    func isSigned(by certificate: Certificate) -> Bool {
        guard self.isStrong else { return false }
        return unsafe paso_ocsp_signed_by(self.der, self.der.count, certificate.content.pointer) == 1
    }

    /// A responder signs anew for everybody who asks, so that there is no excuse for a weak signature: it counts for
    /// nothing.
    var isStrong: Bool { self.strength == .full }

    /// How much later than its signing an answer's knowledge may be dated: clocks of one house differ.
    private static let leadMax: TimeInterval = 300

    private func refuseContradictions() throws(TrustError) {
        let isDoubled = Set(self.answers.map(\.certID)).count != self.answers.count
        let isFuture = self.answers.contains { $0.thisUpdate > self.producedAt + Self.leadMax }
        if isDoubled || isFuture || self.answers.contains(where: \.isContradictory) { throw .responseContradictory }
    }
}

// MARK: Reading

extension OCSPResponse {
    @unsafe private static func responder(_ basic: OpaquePointer) -> Responder? {
        if let name = unsafe paso_ocsp_responder_name(basic) { return .name(unsafe DistinguishedName(name)) }
        let key = unsafe filled { out, room in unsafe paso_ocsp_responder_key(basic, out, room) }
        return key.map(Responder.key)
    }

    @unsafe private static func certificates(
        _ basic: OpaquePointer,
        count: Int32
    ) throws(TrustError) -> [Certificate] {
        var result: [Certificate] = []
        for index in 0..<count {
            let der = unsafe filled { out, room in unsafe paso_ocsp_certificate(basic, index, out, room) }
            guard let der else { throw .responseUnreadable }
            // One that cannot be read cannot be the responder's either.
            if let certificate = try? Certificate(der: der) { result.append(certificate) }
        }
        return result
    }

    @unsafe private static func answers(_ basic: OpaquePointer, count: Int32) throws(TrustError) -> [OCSPAnswer] {
        var result: [OCSPAnswer] = []
        for index in 0..<count {
            var found = paso_ocsp_answer()
            guard unsafe paso_ocsp_read_answer(basic, index, &found) == 1, found.unusable == 0,
                let status = Self.status(found)
            else { throw .responseUnreadable }
            // Another hash could not be compared: the answer is about nothing that Paso asks.
            guard let certID = unsafe Self.certID(basic, index, found.digest) else { continue }
            result.append(
                OCSPAnswer(
                    certID: certID,
                    status: status,
                    thisUpdate: Date(timeIntervalSince1970: TimeInterval(found.this_update)),
                    nextUpdate: Self.date(found.next_update),
                    archiveCutoff: Self.date(found.archive_cutoff)
                )
            )
        }
        return result
    }

    @unsafe private static func certID(_ basic: OpaquePointer, _ index: Int32, _ digest: Int32) -> OCSPCertID? {
        let algorithm: DigestAlgorithm
        switch digest {
        case NID_sha1: algorithm = .sha1
        case NID_sha256: algorithm = .sha256
        default: return nil
        }
        func bytes(_ kind: Int32) -> [UInt8]? {
            unsafe filled { out, room in unsafe paso_ocsp_answer_bytes(basic, index, kind, out, room) }
        }
        guard let name = bytes(0), let key = bytes(1), let serial = bytes(2) else { return nil }
        return OCSPCertID(algorithm: algorithm, issuerName: name, issuerKey: key, serial: serial)
    }

    private static func status(_ answer: paso_ocsp_answer) -> OCSPAnswer.Status? {
        switch answer.status {
        case V_OCSP_CERTSTATUS_GOOD: return .good
        case V_OCSP_CERTSTATUS_UNKNOWN: return .unknown
        case V_OCSP_CERTSTATUS_REVOKED:
            guard let revoked = self.date(answer.revoked) else { return nil }
            let reason = answer.reason < 0 ? nil : RevocationReason(rawValue: Int(answer.reason)) ?? .unspecified
            return .revoked(at: revoked, reason: reason)
        default: return nil
        }
    }

    private static func date(_ seconds: Int64) -> Date? {
        seconds == Int64.min ? nil : Date(timeIntervalSince1970: TimeInterval(seconds))
    }
}
