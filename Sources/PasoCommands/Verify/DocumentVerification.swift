import Canonical
import Dialects
import Foundation
import Signing
import Texts
import Trust
import XML

/// Verifies one signed document offline: octets in, a report out, nothing fetched.
struct DocumentVerification {
    /// Whom to believe.
    let store: TrustStore
    /// Fixes claimed and proven time; nil takes the document's time and now.
    let at: Date?
    /// The style to check by; nil lets the document decide.
    let style: SignatureStyle.ID?
    /// The present.
    let now: Date

    init(store: TrustStore, at: Date? = nil, style: SignatureStyle.ID? = nil, now: Date) {
        self.store = store
        self.at = at
        self.style = style
        self.now = now
    }

    /// Judges a document: its form, its signature, its signer, at two times.
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
        let claimed = dialect.flatMap { self.read(document.root, $0, &report) }
        guard let style = self.style(of: root, isKnown: dialect != nil, &report) else { return }
        report.style = style.id.rawValue
        let signature = style.verify(document)
        report.isIntact = signature.isIntact
        report.algorithm = signature.algorithm?.name
        report.signer = signature.signer.map(VerificationReport.Signer.init)
        let times = self.times(claimed: claimed)
        report.claimed = times.claimed.formatted(VerificationReport.timeStyle)
        report.claimedFrom = self.at != nil ? "option" : claimed != nil ? "document" : "none"
        report.proven = times.proven.formatted(VerificationReport.timeStyle)
        let question = signature.question(claimed: times.claimed, proven: times.proven)
        let chain = question.map { ChainJudge(self.store).judge($0) }
        report.take(SignatureVerdict.judge(signature, signer: chain), chain: chain)
    }

    /// Reads the certificate, for its number, its findings and the time that it claims.
    private func read(_ root: Element, _ dialect: any Dialect, _ report: inout VerificationReport) -> Date? {
        do {
            let decoded = try dialect.decode(root, options: DecodeOptions())
            let certificate = decoded.certificate
            report.number = certificate.number
            for finding in decoded.findings { report.add(finding) }
            return certificate.claimedTime.map { Date(timeIntervalSince1970: Double($0.milliseconds) / 1000) }
        } catch let error {
            report.spoil(error)
            return nil
        }
    }

    /// The wanted style, else the one that the document shows; an unknown kind of document needs to be told.
    private func style(
        of root: Element,
        isKnown: Bool,
        _ report: inout VerificationReport
    ) -> SignatureStyle? {
        if let id = self.style { return SignatureStyle.named(id) }
        guard isKnown else {
            report.spoil(CommandError("CMD-013", ["root": String(root.name.prefix(80))], exit: .unusable))
            return nil
        }
        return SignatureStyle.detect(root) ?? .intercom
    }

    private func times(claimed: Date?) -> (claimed: Date, proven: Date) {
        if let at = self.at { return (at, at) }
        return (claimed ?? self.now, self.now)
    }
}

extension TradeCertificate {
    /// When the issuer says that it signed: the signatory's date, else the date of issue.
    var claimedTime: UTCTime? {
        self.phytosanitary?.signatories.lazy.compactMap { $0.date?.instant }.first ?? self.issued?.instant
    }
}
