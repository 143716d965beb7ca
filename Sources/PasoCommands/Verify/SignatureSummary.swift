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
        self.trace = part.chains.flatMap(\.trace).map { VerificationReport.reason($0, $0.severity.word, "signature") }
    }
}

extension ChainFinding.Severity {
    /// The word in reports.
    var word: String {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .indeterminate: "indeterminate"
        case .failure: "failure"
        }
    }
}
