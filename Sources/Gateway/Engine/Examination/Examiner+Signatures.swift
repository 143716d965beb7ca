import Canonical
import Dialects
import Exchange
import Foundation
import SCOD
import Signing
import Trust
import TrustClient
import XML

extension Examiner {
    /// What was found about the signatures of a document and their signers, ready for the report.
    struct SignatureJudgement {
        /// The judgement; nil for a document that is not signed and of no style that tells a stage of signing.
        var document: DocumentVerdict?
        /// One for each party, then the directory's.
        var views: [VerdictView] = []
        var findings: [DocumentReport.Remark] = []
        /// What refuses the document, weightiest first.
        var refusals: [DocumentReport.Remark] = []

        /// Who vouches for the document by itself.
        var authenticity: Authenticity {
            guard let document else { return Authenticity(signature: .none) }
            // A format that tells stages of signing has a judgement also where nobody has signed yet.
            let isUnsigned = document.parts.allSatisfy { $0.report.faults.first?.kind == .unsigned }
            guard !isUnsigned else { return Authenticity(signature: .none) }
            guard self.refusals.isEmpty else { return Authenticity(signature: .fails) }
            // The last to sign is the official or issuer.
            return Authenticity(signature: .holds, issuer: document.parts.last?.report.signer?.subject.text)
        }
    }

    /// Judges every signature at the time that the document claims for it, and asks the directory about the official.
    func signatures(
        of document: borrowing ParsedDocument,
        _ certificate: TradeCertificate?,
        _ proven: Date
    ) -> SignatureJudgement {
        guard let signatures = DocumentSignatures.verify(document) else { return SignatureJudgement() }
        let root = document.root
        let issuer = certificate?.issuingCountry
        let judge = SignatureJudge(
            self.judge,
            proven: proven,
            revocation: self.trust.policy(country: issuer, role: .issuer, kind: certificate?.kind),
            clockTolerance: Double(self.trust.clockTolerance.components.seconds)
        )
        let verdict = judge.judge(signatures, claims: SignatureClaim.claims(of: root, certificate))
        // Whoever signed what holds is followed from now on, wherever the path leads to an anchor.
        for part in verdict.parts where part.report.isIntact {
            for chain in part.chains { self.signers?.note(chain) }
        }
        var judgement = SignatureJudgement(document: verdict)
        judgement.views = verdict.parts.map { Self.view($0, proven) }
        judgement.findings = verdict.verdict.findings.map(Self.remark)
        if verdict.verdict.result == .refused {
            judgement.refusals = verdict.verdict.findings.filter { $0.severity >= .indeterminate }.map(Self.remark)
        }
        self.askDirectory(root, verdict, proven, &judgement)
        return judgement
    }

    /// Asks about an official whose signature holds; about another there is nothing to ask.
    private func askDirectory(
        _ root: Element,
        _ verdict: DocumentVerdict,
        _ proven: Date,
        _ judgement: inout SignatureJudgement
    ) {
        guard let document = CODDocument(root), let part = verdict.part(.official), let signer = part.report.signer,
            part.report.isIntact
        else { return }
        let answer = self.directory.judge(OfficialQuestion(about: signer, in: document), at: proven)
        judgement.views.append(
            VerdictView(
                subject: "directory",
                indication: answer.status.rawValue,
                subIndication: answer.answer,
                signer: answer.official,
                codes: answer.findings.map(\.code)
            )
        )
        let remarks = answer.findings.map(DocumentReport.Remark.init)
        judgement.findings += remarks
        judgement.refusals += remarks.filter { $0.severity == "error" }
    }

    // MARK: Views

    private static func remark(_ finding: SignatureVerdict.Finding) -> DocumentReport.Remark {
        let severity =
            switch finding.severity {
            case .note: "info"
            case .warning: "warning"
            case .indeterminate, .failure: "error"
            }
        var remark = DocumentReport.Remark(finding, severity: severity)
        remark.class = Finding.Class.integrity.rawValue
        remark.path = finding.party?.signedPart
        return remark
    }

    private static func view(_ part: DocumentVerdict.Part, _ proven: Date) -> VerdictView {
        VerdictView(
            subject: "\(part.report.party.rawValue)-signature",
            indication: part.verdict.status.rawValue,
            subIndication: part.verdict.subindication,
            signer: part.report.signer?.subject.text,
            claimedTime: part.claim.readings.first.map { UTCTime($0.time).rfc3339 },
            provenTime: UTCTime(proven).rfc3339,
            codes: part.verdict.codes
        )
    }
}

extension SignatureParty {
    /// The part of a certificate of origin that the party signs; nil where one party signs the whole.
    fileprivate var signedPart: String? {
        switch self {
        case .issuer: nil
        case .exporter: CODDocument.exporterIdentifier
        case .official: CODDocument.officialIdentifier
        }
    }
}
