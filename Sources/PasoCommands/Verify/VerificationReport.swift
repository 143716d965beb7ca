import Canonical
import Foundation
import Signing
import Texts
import Trust

/// What `paso verify` says about one document, for people and as JSON.
struct VerificationReport: Sendable, Encodable {
    /// `good`, `warned`, `refused` or `unusable`.
    private(set) var result: CommandResult = .unusable
    /// Every code, worst first.
    private(set) var codes: [String] = []
    /// SHA-256 of the file.
    let sha256: String
    var dialect: String?
    var kind: String?
    var number: String?
    /// The style that was checked.
    var style: String?
    /// Whether the content is what was signed; nil where nothing could be checked.
    var isIntact: Bool?
    var algorithm: String?
    var signer: Signer?
    /// When it says it was signed, and where that time comes from: `document`, `option` or `none`.
    var claimed: String?
    var claimedFrom: String?
    /// When it provably existed at the latest.
    var proven: String?
    /// EN 319 102-1.
    private(set) var indication: String?
    private(set) var subIndication: String?
    private(set) var findings: [Reason] = []
    /// Each step of the judgement on the signer.
    private(set) var trace: [Reason] = []

    /// UTC with milliseconds.
    static let timeStyle = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

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

    /// One code with its words.
    struct Reason: Sendable, Encodable {
        let code: String
        /// `note`, `warning`, `indeterminate` or `failure`.
        let severity: String
        /// What it is about: `signature`, `document` or `file`.
        let about: String
        let what: String
        let remedy: String
        let path: String?
    }

    init(sha256: String) {
        self.sha256 = sha256
    }

    /// The document cannot be used at all.
    mutating func spoil(_ error: any Error) {
        let subject = error as? any Explained ?? CommandError.unexpected(error)
        self.note(subject, "failure", "file")
        self.result = .unusable
        self.isSpoilt = true
    }

    /// Something noticed when reading.
    mutating func add(_ finding: Finding) {
        let severity = finding.severity >= .warning ? "warning" : "note"
        self.note(finding, severity, "document", path: finding.path)
    }

    /// The verdict on the signature and its signer.
    mutating func take(_ verdict: SignatureVerdict, chain: ChainVerdict?) {
        let reading = self.findings
        self.findings = []
        self.codes = []
        for finding in verdict.findings { self.note(finding, Self.word(finding.severity), "signature") }
        for finding in reading { self.keep(finding) }
        self.indication = verdict.status.rawValue
        self.subIndication = verdict.subindication
        self.trace = (chain?.trace ?? []).map { Self.reason($0, Self.word($0.severity), "signature") }
        guard !self.isSpoilt else { return }
        switch verdict.result {
        case .refused: self.result = .refused
        case .warned: self.result = .warned
        case .good: self.result = reading.contains { $0.severity != "note" } ? .warned : .good
        }
    }

    private var isSpoilt = false

    private enum CodingKeys: String, CodingKey {
        case result, codes, sha256, dialect, kind, number, style, isIntact, algorithm, signer, claimed, claimedFrom
        case proven, indication, subIndication, findings, trace
    }

    private mutating func note(_ subject: any Explained, _ severity: String, _ about: String, path: String? = nil) {
        self.keep(Self.reason(subject, severity, about, path: path))
    }

    private mutating func keep(_ reason: Reason) {
        self.findings.append(reason)
        if !self.codes.contains(reason.code) { self.codes.append(reason.code) }
    }

    private static func reason(
        _ subject: any Explained,
        _ severity: String,
        _ about: String,
        path: String? = nil
    ) -> Reason {
        Reason(
            code: subject.code,
            severity: severity,
            about: about,
            what: subject.what(in: Phrase.language),
            remedy: subject.remedy(in: Phrase.language),
            path: path
        )
    }

    private static func word(_ severity: ChainFinding.Severity) -> String {
        switch severity {
        case .note: "note"
        case .warning: "warning"
        case .indeterminate: "indeterminate"
        case .failure: "failure"
        }
    }
}
