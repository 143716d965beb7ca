import Canonical
import Dialects
import Foundation
import Gateway
import SCOD
import Signing
import Texts
import Trust
import XML

/// Verifies one signed document offline: octets in, a report out, nothing fetched.
struct DocumentVerification {
    /// Whom to believe.
    let store: TrustStore
    /// Fixes claimed and proven time; nil takes the document's times and now.
    let at: Date?
    /// The style to check by; nil lets the document decide.
    let style: SignatureStyle.ID?
    /// Whom to ask about officials; nil asks nobody, and says so.
    let directory: DirectoryConsultation?
    /// The present.
    let now: Date

    init(
        store: TrustStore,
        at: Date? = nil,
        style: SignatureStyle.ID? = nil,
        directory: DirectoryConsultation? = nil,
        now: Date
    ) {
        self.store = store
        self.at = at
        self.style = style
        self.directory = directory
        self.now = now
    }

    /// Judges a document: its form, its signatures, their signers, each at two times.
    func report(_ bytes: [UInt8]) -> VerificationReport {
        var report = VerificationReport(sha256: Digest.of(bytes).hex)
        do throws(XMLRefusal) {
            let document = try ParsedDocument(parsing: bytes)
            self.judge(document, &report)
        } catch {
            report.spoil(error)
        }
        return report
    }

    private func judge(_ document: borrowing ParsedDocument, _ report: inout VerificationReport) {
        let root = document.root
        let dialect = DialectCatalogue.detect(root)
        report.dialect = dialect?.id.rawValue
        report.kind = dialect?.kind.rawValue
        let certificate = dialect.flatMap { self.read(root, $0, &report) }
        let isKnown = dialect != nil || XAdESStyle.detect(root) != nil
        if self.style == nil, !isKnown {
            report.spoil(CommandError("CMD-013", ["root": String(root.name.prefix(80))], exit: .unusable))
        }
        guard let found = self.signatures(of: document, isKnown: isKnown) else { return }
        let proven = self.at ?? self.now
        let claims = SignatureClaim.claims(of: root, certificate)
        let judge = SignatureJudge(ChainJudge(self.store), proven: proven)
        let verdict = judge.judge(found, claims: self.at.map { at in self.fixed(claims, found, at) } ?? claims)
        let isSigned = verdict.parts.contains { $0.report.qualified != nil }
        let source = isSigned ? "signature" : self.at != nil ? "option" : claims.isEmpty ? "none" : "document"
        report.take(verdict, claimedFrom: source, proven: proven)
        self.askDirectory(root, verdict, proven, &report)
    }

    /// Asks about an official whose signature holds; about another there is nothing to ask.
    private func askDirectory(
        _ root: Element,
        _ verdict: DocumentVerdict,
        _ proven: Date,
        _ report: inout VerificationReport
    ) {
        guard let document = CODDocument(root), let part = verdict.part(.official), part.report.isIntact,
            let signer = part.report.signer, let question = OfficialQuestion(document, signer: signer)
        else { return }
        let consultation = self.directory ?? DirectoryConsultation(nil)
        report.take(consultation.ask(question, now: UTCTime(proven)), isExpected: self.directory != nil)
    }

    /// By the wanted style, else by the one that the document shows; an unknown kind of document needs to be told, unless
    /// its frame tells that several parties sign it.
    private func signatures(of document: borrowing ParsedDocument, isKnown: Bool) -> DocumentSignatures? {
        guard self.style != nil || isKnown || LayeredStyle.detect(document.root) != nil else { return nil }
        // A known format without a signature lacks one; any style with one signature says so.
        return DocumentSignatures.verify(document, style: self.style)
            ?? DocumentSignatures.verify(document, style: .intercom)
    }

    /// Reads the certificate, for its number and its findings.
    private func read(
        _ root: Element,
        _ dialect: any Dialect,
        _ report: inout VerificationReport
    ) -> TradeCertificate? {
        do {
            let decoded = try dialect.decode(root, options: DecodeOptions())
            report.number = decoded.certificate.number
            for finding in decoded.findings { report.add(finding) }
            return decoded.certificate
        } catch let error {
            report.spoil(error)
            return nil
        }
    }

    /// What the document claims, but at the time that `--at` gives.
    private func fixed(
        _ claims: [SignatureClaim],
        _ found: DocumentSignatures,
        _ time: Date
    ) -> [SignatureClaim] {
        found.reports.map { report in
            let claim = claims.first { $0.party == report.party }
            return SignatureClaim(
                report.party,
                readings: [.init(time)],
                country: claim?.country,
                rule: claim?.rule ?? .free
            )
        }
    }
}
