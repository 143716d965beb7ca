import Canonical
import Exchange
import Foundation
import Store
import Trust

/// What an examination of a received document leads to, before the register is asked.
enum Ruling: Sendable {
    /// It may go to its national system.
    case handOver(Consignation)
    /// Kept back, with everything that was found; the reason first.
    case hold(DocumentReport.Remark, DocumentReport, Examination.Content?)

    /// Everything that the hand-over needs.
    struct Consignation: Sendable {
        var content: Examination.Content
        var national: NationalForm
        var backend: BackendConfiguration
        var report: DocumentReport
        /// Codes that the reader should look at.
        var flags: [String]
    }
}

/// Everything that a ruling rests on; pure, blocking.
struct RulingQuestion: Sendable {
    var site: Site
    var peers: PeerJudge
    var partner: PartnerConfiguration
    var exchange: ExchangeRecord
    var original: [UInt8]
    var originalDigest: OctetsDigest
    /// The attestation's and the canonical form's octets, if they came.
    var attested: (attestation: [UInt8], canonical: [UInt8])?
    /// True after an operator released it: what would hold it is noted instead.
    var isReleased: Bool
    var now: UTCTime

    /// Examines and rules.
    func ruling() -> Ruling {
        let proven = self.exchange.createdAt.date
        var examination = Examiner(site: self.site).examine(self.original, provenAt: proven)
        let seal = self.sealCheck()
        var report = examination.report
        if let verdict = seal.verdict { report.verdicts.append(verdict) }
        let authenticity = examination.authenticity.sealed(seal.proof, by: self.exchange.party.text)
        report.authenticity = authenticity
        let isOwnTranslation = examination.content != nil
        if examination.content == nil, let attested = self.attestedContent(seal) {
            examination.content = attested
            examination.refusals.removeAll { $0.code == Self.unknownDialect }
            report.findings.removeAll { $0.code == Self.unknownDialect }
            report.findings.append(
                .init(EngineReason.attestedTranslationUsed(dialect: attested.dialect), severity: "warning")
            )
            report.outcome = .warned
        }
        guard let content = examination.content else {
            let reason =
                examination.refusals.first
                ?? DocumentReport.Remark(EngineRefusal.internalFault, severity: "error")
            return .hold(reason, report, nil)
        }
        examination.authenticity = authenticity
        let (notes, obstacles) = self.judge(content, examination, seal, isOwnTranslation: isOwnTranslation)
        report.findings += notes
        if report.outcome == .good, notes.contains(where: { $0.severity != "info" }) { report.outcome = .warned }
        for obstacle in obstacles where !report.findings.contains(obstacle) { report.findings.append(obstacle) }
        if !obstacles.isEmpty { report.outcome = .refused }
        if let first = obstacles.first, !self.isReleased { return .hold(first, report, content) }
        return self.consignation(content, report, obstacles.map(\.code), isOwnTranslation: isOwnTranslation)
    }

    private static let unknownDialect = "GAT-201"

    private func sealCheck() -> SealCheck {
        guard let attested = self.attested else { return .none }
        return SealCheck(
            attestation: attested.attestation,
            canonical: attested.canonical,
            original: self.originalDigest,
            exchange: self.exchange.id,
            partner: self.partner,
            site: self.site,
            peers: self.peers,
            now: self.exchange.createdAt.date
        )
    }

    /// The content by the sender's attested translation, for an original whose dialect we do not know.
    private func attestedContent(_ seal: SealCheck) -> Examination.Content? {
        guard let certificate = seal.certificate, let claims = seal.attestation, let canonical = seal.canonical else {
            return nil
        }
        return try? Examination.Content(
            certificate,
            dialect: claims.dialect,
            dialectVersion: claims.dialectVersion,
            canonical: canonical,
            adapterDigest: claims.adapter?.text
        )
    }

    /// What is worth a note, and what keeps the document back; weightiest first.
    private func judge(
        _ content: Examination.Content,
        _ examination: Examination,
        _ seal: SealCheck,
        isOwnTranslation: Bool
    ) -> (notes: [DocumentReport.Remark], obstacles: [DocumentReport.Remark]) {
        var notes: [DocumentReport.Remark] = []
        var obstacles = examination.refusals
        let kind = content.certificate.kind
        let party = self.exchange.party
        let country = content.issuedIn
        let authority = self.site.trust.authority.maySend(kind, issuedIn: country, by: party, at: self.now)
        if let code = authority.refusal { obstacles.append(.init(code: code, severity: "error")) }
        switch self.site.router.accept(kind, from: party, issuedIn: country, octets: self.original.count) {
        case .failure(let refusal):
            obstacles.append(.init(refusal, severity: "error"))
        case .success(let rule):
            let found = examination.authenticity
            if let code = AuthenticityLevel.refusal(found: found.level, agreed: rule.authenticity) {
                let words = ["found": found.level.rawValue, "agreed": rule.authenticity.rawValue]
                obstacles.append(.init(code: code, arguments: words, severity: "error"))
            } else if let note = EngineReason.unsigned(found) {
                notes.append(.init(note, severity: "warning"))
            }
        }
        if let refusal = seal.refusal { obstacles.append(refusal) }
        if self.attested == nil, self.partner.isPasoPayload {
            notes.append(.init(EngineReason.attestationMissing(party: party.text), severity: "info"))
        }
        if isOwnTranslation, let difference = seal.compared(with: content) {
            if difference.severity == "error" { obstacles.append(difference) } else { notes.append(difference) }
        }
        return (notes, obstacles)
    }

    private func consignation(
        _ content: Examination.Content,
        _ found: DocumentReport,
        _ flags: [String],
        isOwnTranslation: Bool
    ) -> Ruling {
        var report = found
        guard let backend = self.backend(for: content) else {
            let reason = EngineReason.noNationalSystem(
                recipient: self.exchange.finalRecipient?.text ?? "",
                kind: content.certificate.kind.rawValue
            )
            return .hold(.init(reason, severity: "error"), report, content)
        }
        do {
            let national = try NationalForm(
                of: content.certificate,
                original: self.original,
                dialect: content.dialect,
                isOwnTranslation: isOwnTranslation,
                backend: backend,
                site: self.site
            )
            report.losses = national.losses
            report.nationalSource = national.source
            report.dialect = content.dialect
            return .handOver(
                .init(content: content, national: national, backend: backend, report: report, flags: flags)
            )
        } catch {
            return .hold(.init(anyError: error), report, content)
        }
    }

    /// The national system that the sender named, if it is ours and takes the kind; else the agreement's.
    private func backend(for content: Examination.Content) -> BackendConfiguration? {
        let kind = content.certificate.kind
        let takers = self.site.configuration.backends.filter { $0.mayReceive && $0.kinds.contains(kind) }
        if let named = takers.first(where: { $0.party == self.exchange.finalRecipient }) { return named }
        guard
            case .success(let rule) = self.site.router.accept(
                kind,
                from: self.exchange.party,
                issuedIn: content.issuedIn,
                octets: self.original.count
            )
        else { return nil }
        return takers.first { $0.party == rule.finalRecipient }
    }
}
