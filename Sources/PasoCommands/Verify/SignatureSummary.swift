import Foundation
import Signing
import Texts
import Trust

/// One signature in a ``VerificationReport``: whose it is, what it covers, when it was made, and what it amounts to.
struct SignatureSummary: Sendable, Encodable {
    /// `issuer`, `exporter` or `official`.
    let party: String
    /// `good`, `warned` or `refused`; nil for a party that has not signed.
    let result: String?
    /// Whether the content is what was signed.
    let isIntact: Bool
    /// The path of the element that the signature covers; nil unless intact.
    let covers: String?
    let algorithm: String?
    let signer: Signer?
    /// When it says it was signed, and where that time comes from: `document`, `option` or `none`.
    let claimed: String?
    let claimedFrom: String
    /// Each way to read a time that states no zone; nil where there is one.
    let readings: [Reading]?
    /// EN 319 102-1.
    let indication: String
    let subIndication: String?
    let codes: [String]
    /// `B-B`, `B-T` or `B-LT`; nil for a style without levels.
    let level: String?
    /// When it provably existed at the latest, by its earliest timestamp that counts; nil without one.
    let bestSignatureTime: String?
    /// Nil for a style without them.
    let timestamps: [Stamp]?
    /// What the directory of authorised officials answered about the signer; nil where it was not asked.
    var directory: VerificationReport.Reason?
    /// Each step of the judgement on the signer.
    let trace: [VerificationReport.Reason]

    /// Who signed, by the certificate.
    struct Signer: Sendable, Encodable {
        let subject: String
        let issuer: String
        let serial: String
        let validFrom: String
        let validUntil: String
        let sha256: String

        init(_ certificate: Certificate) {
            self.subject = certificate.subject.text
            self.issuer = certificate.issuer.text
            self.serial = certificate.serialHex
            self.validFrom = certificate.notBefore.formatted(.iso8601)
            self.validUntil = certificate.notAfter.formatted(.iso8601)
            self.sha256 = certificate.fingerprint.hex
        }
    }

    /// One timestamp, and what it amounts to.
    struct Stamp: Sendable, Encodable {
        /// Who made it, by the certificate; nil for one that cannot be read.
        let authority: String?
        let time: String?
        let policy: String?
        let isValid: Bool
        /// Why it does not count.
        let code: String?

        init(_ verdict: TimestampVerdict) {
            self.authority = verdict.token.authority.subject.text
            self.time = verdict.token.time.formatted(SignatureSummary.timeStyle)
            self.policy = verdict.token.policy
            self.isValid = verdict.isValid
            self.code = verdict.fault?.code
        }

        init(_ fault: TimestampFault) {
            self.authority = nil
            self.time = nil
            self.policy = nil
            self.isValid = false
            self.code = fault.code
        }

        static func all(_ part: DocumentVerdict.Part) -> [Stamp]? {
            guard let qualified = part.report.qualified else { return nil }
            return part.timestamps.map(Stamp.init)
                + qualified.timestamps.compactMap { if case .broken(let fault) = $0 { Stamp(fault) } else { nil } }
        }
    }

    /// One way to read a time.
    struct Reading: Sendable, Encodable {
        let time: String
        let zone: String
    }

    /// UTC with milliseconds.
    static let timeStyle = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    /// The summary of one part; `source` says where its time comes from.
    init(_ part: DocumentVerdict.Part, claimedFrom source: String) {
        let report = part.report
        self.party = report.party.rawValue
        self.isIntact = report.isIntact
        self.result = report.integrity == .broken(SignatureFault(.unsigned)) ? nil : part.verdict.result.rawValue
        self.covers = report.covered?.path
        self.algorithm = report.algorithm?.name
        self.signer = report.signer.map(Signer.init)
        self.claimed = part.claim.readings.first?.time.formatted(Self.timeStyle)
        self.claimedFrom = part.claim.readings.isEmpty ? "none" : source
        let readings = part.claim.readings.compactMap { reading in
            reading.zone.map { Reading(time: reading.time.formatted(Self.timeStyle), zone: $0) }
        }
        self.readings = readings.count > 1 ? readings : nil
        self.indication = part.verdict.status.rawValue
        self.subIndication = part.verdict.subindication
        self.codes = part.verdict.codes
        self.level = report.qualified?.level.name
        self.bestSignatureTime = part.bestSignatureTime?.formatted(Self.timeStyle)
        self.timestamps = Stamp.all(part)
        let chains = part.chains + part.timestamps.map(\.chain)
        self.trace = chains.flatMap(\.trace).map { VerificationReport.reason($0, $0.severity.word, "signature") }
    }
}
