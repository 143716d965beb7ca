import Canonical
import Dialects
import Foundation
import SCOD
import Signing
import Texts
import Trust
import XML

extension Inspector {
    /// Explains a certificate of a known format: what it says, and who stands for it.
    func certificate(
        _ document: borrowing ParsedDocument,
        _ dialect: any Dialect,
        _ inspection: inout Inspection
    ) {
        inspection.name(dialect.kind.rawValue, dialect: dialect.id.rawValue)
        let decoded = self.read(document.root, dialect, &inspection)
        if let decoded { inspection.take(decoded.certificate) }
        let verdict = self.judge(document, decoded?.certificate)
        if let verdict {
            inspection.signatures = self.accounts(verdict, decoded?.certificate)
            let only = verdict.parts.count == 1 ? verdict.parts.first?.report.party : nil
            inspection.reasons += verdict.verdict.findings.map { Reason($0, only) }
        }
        guard decoded != nil else { return }
        inspection.checks = [self.formCheck(inspection)]
        if let verdict, verdict.stage != nil { inspection.checks.append(Self.stageCheck(document.root)) }
        inspection.checks += SignatureChecks(inspection.signatures, self.store).checks
        if let document = CODDocument(document.root) { self.consult(document, &inspection) }
        if let decoded, decoded.certificate.origin != nil { inspection.examineOrigin(asRead: decoded, at: self.at) }
        if let decoded { inspection.examineCodes(decoded) }
        inspection.vouch(self.received)
        inspection.conclude(verdict)
    }

    private func read(_ root: Element, _ dialect: any Dialect, _ inspection: inout Inspection) -> Decoded? {
        do throws(DialectError) {
            let decoded = try dialect.decode(root, options: DecodeOptions())
            inspection.reasons += decoded.findings.map { Reason($0) }
            return decoded
        } catch {
            inspection.spoil(error)
            inspection.advice = Wording("inspect.advice.broken-document")
            return nil
        }
    }

    /// The same judgement as everywhere: each signature at the time that the document claims for it, or at ``at``.
    private func judge(
        _ document: borrowing ParsedDocument,
        _ certificate: TradeCertificate?
    ) -> DocumentVerdict? {
        let signatures = DocumentSignatures.verify(document) ?? DocumentSignatures.verify(document, style: .intercom)
        guard let signatures else { return nil }
        let judge = SignatureJudge(ChainJudge(self.store), proven: self.at ?? self.now)
        var claims = self.claims(document.root, certificate)
        if let at = self.at {
            claims = claims.map { SignatureClaim($0.party, readings: [.init(at)], country: $0.country, rule: $0.rule) }
        }
        return judge.judge(signatures, claims: claims)
    }

    /// Whether the file is of its format, by what was noticed when reading.
    private func formCheck(_ inspection: Inspection) -> Check {
        let found = inspection.reasons.filter {
            $0.subject == .document && $0.class != .integrity && $0.severity >= .warning
        }
        return found.isEmpty
            ? Check(.form, .passed, Wording("inspect.check.form.read"))
            : Check(
                .form,
                .warned,
                Wording("inspect.check.form.warned", ["count": String(found.count)]),
                codes: found.map(\.code).uniqued
            )
    }

    private static func stageCheck(_ root: Element) -> Check {
        guard let stage = CODDocument(root)?.stage else {
            return Check(.stage, .failed, Wording("inspect.check.stage.anomalous"), codes: ["COD-STAGE"])
        }
        let why = Wording(stage.textKey)
        return stage.number == 4
            ? Check(.stage, .passed, why) : Check(.stage, .failed, why, codes: stage.refusal.map { [$0.code] } ?? [])
    }

    // MARK: Signatures

    private func accounts(_ verdict: DocumentVerdict, _ certificate: TradeCertificate?) -> [SignatureAccount] {
        verdict.parts.map { part in
            let party = part.report.party
            let isOnly = verdict.parts.count == 1
            var account = SignatureAccount(
                party,
                .unjudged,
                covers: Wording("inspect.covers.\(isOnly ? "whole" : party.rawValue)")
            )
            account.isIntact = part.report.isIntact
            account.algorithm = part.report.algorithm?.name
            account.signer = part.report.signer
            account.readings = part.claim.readings
            account.claimedInDocument = certificate.flatMap { Self.written(party, $0) }
            account.proven = self.at ?? self.now
            account.chains = part.chains
            account.take(part.verdict, isAbsent: part.report.faults.first?.kind == .unsigned)
            return account
        }
    }

    /// The time of a signature as the document writes it.
    private static func written(_ party: SignatureParty, _ certificate: TradeCertificate) -> DocumentDate? {
        switch (party, certificate) {
        case (.exporter, .origin(let certificate)): certificate.declaration.date
        case (.official, .origin(let certificate)): certificate.issued
        case (_, .phytosanitary(let certificate)):
            certificate.signatories.lazy.compactMap(\.date).first { $0.instant != nil } ?? certificate.issued
        case (_, .importPermit(let permit)):
            permit.signatories.lazy.compactMap(\.date).first { $0.instant != nil } ?? permit.issued
        case (.issuer, .origin): nil
        }
    }
}

extension CODStage {
    /// The key of the text that explains the stage.
    var textKey: String {
        if case .anomalous(let anomaly) = self { return "cod.anomaly.\(anomaly.rawValue)" }
        return "cod.stage.\(self.word)"
    }
}

extension SignatureAccount {
    /// Takes over what was judged about a signature and its signer.
    mutating func take(_ verdict: SignatureVerdict, isAbsent: Bool) {
        let indication = [verdict.status.rawValue, verdict.subindication].compactMap { $0 }
        self.indication = indication.joined(separator: " / ")
        self.reasons = verdict.findings.map { Reason($0, self.role) }
        self.trace = self.chains.flatMap(\.trace).map { Reason($0, self.role) }
        switch verdict.result {
        case .good: self.state = .valid
        case .warned: self.state = .remarked
        case .refused: self.state = isAbsent ? .absent : .invalid
        }
    }
}

extension Inspection {
    /// The one word from everything that was found, and the sentence beside it.
    mutating func conclude(_ verdict: DocumentVerdict?) {
        let worst = self.reasons.map(\.severity).max() ?? .note
        switch worst {
        case .failure, .indeterminate:
            self.result = .refused
            let word = self.ground(verdict)
            self.headline = Wording("inspect.headline.\(word)")
            self.advice = Wording("inspect.advice.\(word)")
        case .warning:
            self.result = .warned
            let word = self.hasGroundInSubstance ? "substance" : self.isUnsigned ? "vouched" : "warned"
            self.headline = Wording("inspect.headline.\(word)")
        case .note:
            self.result = .good
            self.headline = Wording("inspect.headline.good")
        }
    }

    /// The main ground of a refusal: what was changed comes before what is missing, and that before who signed.
    private func ground(_ verdict: DocumentVerdict?) -> String {
        if self.signatures.contains(where: { $0.state == .invalid && $0.isIntact == false }) { return "broken" }
        if let stage = verdict?.stage, stage != .complete { return "stage" }
        if self.signatures.contains(where: { $0.state == .absent }) { return "absent" }
        if self.signatures.contains(where: { $0.state == .invalid }) { return "untrusted" }
        if self.checks.contains(where: { $0.name == .directory && $0.state == .failed }) { return "directory" }
        return "contradiction"
    }
}

extension Array where Element: Hashable {
    /// Each element once, in order.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return self.filter { seen.insert($0).inserted }
    }
}
