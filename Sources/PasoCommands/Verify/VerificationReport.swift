import Canonical
import Foundation
import SCOD
import Signing
import Texts
import Trust

/// What `paso verify` says about one document, for people and as JSON.
///
/// Documents of one signature and of several have the same shape: ``signatures`` lists all of them, and the fields about
/// signer and time at the top are those of the last, who speaks for the document.
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
    /// How far a document has come that several parties sign: `1` to `4`, or `anomalous`.
    private(set) var stage: String?
    /// The style that was checked.
    private(set) var style: String?
    /// Whether everything is what was signed; nil where nothing could be checked.
    private(set) var isIntact: Bool?
    private(set) var algorithm: String?
    private(set) var signer: SignatureSummary.Signer?
    /// When it says it was signed, and where that time comes from: `document`, `option` or `none`.
    private(set) var claimed: String?
    private(set) var claimedFrom: String?
    /// When it provably existed at the latest.
    private(set) var proven: String?
    /// EN 319 102-1.
    private(set) var indication: String?
    private(set) var subIndication: String?
    /// In the order in which the parties sign.
    private(set) var signatures: [SignatureSummary] = []
    /// What the directory said about the official; nil where there was none to ask about.
    private(set) var directory: SCODReport?
    private(set) var findings: [Reason] = []
    /// Each step of the judgement on the signers.
    private(set) var trace: [Reason] = []

    /// One code with its words.
    struct Reason: Sendable, Encodable {
        let code: String
        /// `note`, `warning`, `indeterminate` or `failure`.
        let severity: String
        /// What it is about: `signature`, `directory`, `document` or `file`.
        let about: String
        /// Whose signature it is about, where there are several.
        var party: String?
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
        self.keep(Self.reason(subject, "failure", "file"))
        self.result = .unusable
        self.isSpoilt = true
    }

    /// Something noticed when reading.
    mutating func add(_ finding: Finding) {
        let isFailure = finding.class == .integrity && finding.severity == .error
        let severity = isFailure ? "failure" : finding.severity >= .warning ? "warning" : "note"
        self.keep(Self.reason(finding, severity, "document", path: finding.path))
    }

    /// The verdict on the signatures and their signers; `claimedFrom` says where the times come from.
    mutating func take(_ verdict: DocumentVerdict, claimedFrom: String, proven: Date) {
        let reading = self.findings
        self.findings = []
        self.codes = []
        for finding in verdict.verdict.findings {
            var reason = Self.reason(finding, finding.severity.word, "signature")
            reason.party = finding.party?.rawValue
            self.keep(reason)
        }
        for finding in reading { self.keep(finding) }
        self.style = verdict.style.rawValue
        self.stage = verdict.stage.map { $0 == .anomalous ? "anomalous" : "\($0.rawValue)" }
        self.signatures = verdict.parts.map { SignatureSummary($0, claimedFrom: claimedFrom) }
        self.trace = self.signatures.flatMap(\.trace)
        self.summarize(self.signatures.last { $0.result != nil } ?? self.signatures.last)
        self.isIntact = self.signatures.allSatisfy(\.isIntact)
        self.proven = proven.formatted(SignatureSummary.timeStyle)
        self.indication = verdict.verdict.status.rawValue
        self.subIndication = verdict.verdict.subindication
        switch verdict.verdict.result {
        // What several parties sign is refused by its frame, also where it cannot be read because of that.
        case .refused: self.result = self.isSpoilt && verdict.stage == nil ? .unusable : .refused
        case .warned, .good:
            guard !self.isSpoilt else { return }
            guard !reading.contains(where: { $0.severity == "failure" }) else {
                self.result = .refused
                return
            }
            let isWarned = verdict.verdict.result == .warned || reading.contains { $0.severity != "note" }
            self.result = isWarned ? .warned : .good
        }
    }

    /// The directory's word on the official; where nobody was expected to be asked, that nobody was is a note.
    mutating func take(_ verdict: DirectoryVerdict, isExpected: Bool) {
        self.directory = SCODReport(verdict)
        let reasons = verdict.findings.map { finding in
            let weight =
                !isExpected || finding.severity == .info ? "note" : finding.severity == .error ? "failure" : "warning"
            return Self.reason(finding, weight, "directory", path: finding.path)
        }
        // A refusal is told first.
        let others = self.findings
        self.findings = []
        self.codes = []
        for reason in verdict.isRefused ? reasons + others : others + reasons { self.keep(reason) }
        if verdict.isRefused, self.result != .unusable { self.result = .refused }
        if self.result == .good, reasons.contains(where: { $0.severity == "warning" }) { self.result = .warned }
    }

    private var isSpoilt = false

    private enum CodingKeys: String, CodingKey {
        case result, codes, sha256, dialect, kind, number, stage, style, isIntact, algorithm, signer, claimed
        case claimedFrom, proven, indication, subIndication, signatures, directory, findings, trace
    }

    private mutating func summarize(_ signature: SignatureSummary?) {
        self.algorithm = signature?.algorithm
        self.signer = signature?.signer
        self.claimed = signature?.claimed
        self.claimedFrom = signature?.claimedFrom
    }

    private mutating func keep(_ reason: Reason) {
        self.findings.append(reason)
        if !self.codes.contains(reason.code) { self.codes.append(reason.code) }
    }

    /// A code in the language of the shell.
    static func reason(
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
}
