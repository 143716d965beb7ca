import Canonical
import Dialects
import Foundation
import OriginRules
import SCOD
import Signing
import Texts

extension Inspection {
    /// Checks a certificate of origin by the rules of its agreement; what the reader of a dialect judged is not said twice.
    ///
    /// Findings have the places that the reader kept; those of canonical JSON have their canonical paths.
    ///
    /// Validity is judged at `time` only where somebody named one: today says nothing about the day of import.
    mutating func examineOrigin(asRead decoded: Decoded? = nil, at time: Date?) {
        guard let certificate = self.origin else { return }
        let context = CheckContext(reader: decoded == nil ? .none : .cod, lists: self.lists)
        let receipt = time.map { UTCTime($0) }
        let findings = OriginRules.located(OriginRules.check(certificate, at: receipt, in: context)) { path in
            decoded?.places.place(of: path).map { ($0.path, $0.line) }
        }
        self.reasons += findings.map { Reason($0) }
        let summary = FindingSummary(findings)
        let codes = findings.filter { $0.severity > .info }.map(\.code).uniqued
        let isGrave = findings.contains { $0.severity == .error && $0.class != .formal }
        let state: Check.State = summary.conclusion == .none ? .passed : isGrave ? .failed : .warned
        let why = Wording("origin.conclusion.\(summary.conclusion.rawValue)")
        self.checks.append(Check(.rules, state, why, codes: codes))
    }

    /// Reports codes that no list has; they are kept and weigh nothing.
    mutating func examineCodes(_ decoded: Decoded) {
        let findings = OriginRules.located(decoded.certificate.codeFindings(self.lists)) { path in
            decoded.places.place(of: path).map { ($0.path, $0.line) }
        }
        self.reasons += findings.map { Reason($0) }
    }

    /// True where what the document says gives customs a ground to refuse, though the document is authentic.
    var hasGroundInSubstance: Bool {
        self.checks.contains { $0.name == .rules && $0.state == .failed }
    }
}

extension Inspector {
    /// Asks the directory about the official, where it was named and the official's signature holds.
    func consult(_ document: CODDocument, _ inspection: inout Inspection) {
        guard let directory = self.directory else {
            inspection.checks.append(Check(.directory, .notChecked, Wording("inspect.check.directory.none")))
            return
        }
        let account = inspection.signatures.first { $0.role == .official }
        guard let account, account.isIntact == true, let signer = account.signer else {
            inspection.checks.append(Check(.directory, .notChecked, Wording("inspect.check.directory.unsigned")))
            return
        }
        let verdict = directory.ask(
            OfficialQuestion(about: signer, in: document),
            now: UTCTime(self.at ?? self.now)
        )
        let reasons = verdict.findings.map { Reason($0, about: .directory) }
        inspection.reasons += reasons
        let codes = reasons.filter { $0.severity >= .warning }.map(\.code).uniqued
        let why = Wording(
            verdict.answer.map { "inspect.check.directory.answer.\($0.code.rawValue)" }
                ?? "inspect.check.directory.silent"
        )
        let state: Check.State =
            verdict.isNotConsulted ? .notChecked : verdict.isRefused ? .failed : codes.isEmpty ? .passed : .warned
        inspection.checks.append(Check(.directory, state, why, codes: codes))
    }
}
