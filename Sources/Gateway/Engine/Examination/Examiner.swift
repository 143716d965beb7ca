import AdapterKit
import Canonical
import Dialects
import Exchange
public import Foundation
import Signing
import Texts
import Trust
import XML

/// Examines an original: limits, parse, dialect, the issuer's signature, content, register.
///
/// Pure but for the keys' library: time and trust are passed in. The same for a document that a national system hands in
/// and for one that a neighbour relayed, so that both gateways judge alike.
public struct Examiner: Sendable {
    private let adapters: [CountryCode: Adapter]
    private let judge: ChainJudge
    private let trust: TrustConfiguration
    private let limits: LimitsConfiguration

    public init(site: Site) {
        self.adapters = site.adapters
        self.judge = site.judge
        self.trust = site.configuration.trust
        self.limits = site.configuration.limits
    }

    /// Examines an original as of an instant: the earliest at which its existence is proven (our admission, or the
    /// neighbour's message).
    public func examine(_ original: [UInt8], provenAt proven: Date) -> Examination {
        do {
            var bounds = XMLLimits.document
            bounds.bytesMax = self.limits.documentBytesMax
            bounds.depthMax = self.limits.xmlDepthMax
            let document = try ParsedDocument(parsing: original, limits: bounds)
            return try self.examine(document, bytes: original.count, proven: proven)
        } catch let error as any Explained {
            return Self.unusable(error, bytes: original.count)
        } catch {
            return Self.unusable(EngineRefusal.internalFault, bytes: original.count)
        }
    }

    private func examine(
        _ document: borrowing ParsedDocument,
        bytes: Int,
        proven: Date
    ) throws -> Examination {
        guard let dialect = DialectCatalogue.detect(document) else {
            return Self.unusable(
                EngineRefusal.unknownDialect(root: document.root.qualifiedName.description),
                bytes: bytes
            )
        }
        var options = DecodeOptions()
        options.limits.attachmentBytesMax = self.limits.attachmentBytesMax
        var decoded = try dialect.decode(document.root, options: options)
        let issuer = decoded.certificate.issuingCountry
        let adapter = issuer.flatMap { self.adapters[$0] }
        if let adapter, decoded.mayDependOnZone {
            // Dates without a zone are meant in the issuer's country.
            options.assumedOffsetMinutes = adapter.offsetMinutes(at: EngineClock.time(proven))
            decoded = try dialect.decode(document.root, options: options)
        }
        let (report, verdict) = self.signature(of: document, decoded.certificate, issuer, proven)
        return try self.examination(decoded, dialect, adapter, report, verdict, bytes)
    }

    // MARK: Signature

    private func signature(
        of document: borrowing ParsedDocument,
        _ certificate: TradeCertificate,
        _ issuer: CountryCode?,
        _ proven: Date
    ) -> (SignatureReport?, SignatureVerdict?) {
        guard let style = SignatureStyle.detect(document.root) else { return (nil, nil) }
        let report = style.verify(document)
        guard let signer = report.signer else { return (report, SignatureVerdict.judge(report, signer: nil)) }
        let claimed = certificate.issued?.instant.map(EngineClock.date) ?? proven
        var question = ChainQuestion(
            leaf: signer,
            intermediates: report.companions,
            role: .issuer,
            country: issuer?.rawValue,
            claimed: claimed,
            proven: proven,
            revocation: self.trust.policy(country: issuer, role: .issuer, kind: certificate.kind)
        )
        question.clockTolerance = Double(self.trust.clockTolerance.components.seconds)
        return (report, SignatureVerdict.judge(report, signer: self.judge.judge(question)))
    }

    // MARK: What it amounts to

    private func examination(
        _ decoded: Decoded,
        _ dialect: any Dialect,
        _ adapter: Adapter?,
        _ signature: SignatureReport?,
        _ verdict: SignatureVerdict?,
        _ bytes: Int
    ) throws -> Examination {
        var findings = decoded.findings.map(DocumentReport.Remark.init)
        findings += (adapter?.check(decoded.certificate) ?? []).map(DocumentReport.Remark.init)
        findings += (verdict?.findings ?? []).map(Self.remark)
        var refusals: [DocumentReport.Remark] = []
        if let verdict, verdict.result == .refused {
            refusals = verdict.findings.filter { $0.severity >= .indeterminate }.map(Self.remark)
        }
        refusals += findings.filter { $0.severity == "error" && $0.code.hasPrefix("ADA-") }
        let content = try self.content(decoded, dialect, adapter, &refusals)
        let outcome: Outcome =
            if !refusals.isEmpty { .refused } else if findings.contains(where: { $0.severity != "info" }) {
                .warned
            } else { .good }
        let report = DocumentReport(
            outcome: outcome,
            dialect: dialect.id.rawValue,
            originalBytes: bytes,
            verdicts: verdict.map { [Self.view($0, signature)] } ?? [],
            findings: findings
        )
        return Examination(
            report: report,
            content: content,
            signature: verdict,
            authenticity: verdict.map { $0.result != .refused } == true ? .issuerSignature : .channel,
            refusals: refusals
        )
    }

    private func content(
        _ decoded: Decoded,
        _ dialect: any Dialect,
        _ adapter: Adapter?,
        _ refusals: inout [DocumentReport.Remark]
    ) throws -> Examination.Content? {
        do {
            var content = try Examination.Content(
                decoded.certificate,
                dialect: dialect.id.rawValue,
                dialectVersion: dialect.version,
                canonical: CanonicalJSON.encode(decoded.certificate),
                adapterDigest: adapter?.digest.hex
            )
            content.losses = decoded.losses
            return content
        } catch let reason as EngineRefusal {
            refusals.append(DocumentReport.Remark(reason, severity: "error"))
            return nil
        }
    }

    private static func unusable(_ reason: any Explained, bytes: Int) -> Examination {
        let remark = DocumentReport.Remark(reason, severity: "error")
        return Examination(
            report: DocumentReport(outcome: .unusable, originalBytes: bytes, findings: [remark]),
            content: nil,
            signature: nil,
            authenticity: .channel,
            refusals: [remark]
        )
    }

    private static func remark(_ finding: SignatureVerdict.Finding) -> DocumentReport.Remark {
        let severity =
            switch finding.severity {
            case .note: "info"
            case .warning: "warning"
            case .indeterminate, .failure: "error"
            }
        return DocumentReport.Remark(finding, severity: severity)
    }

    private static func view(_ verdict: SignatureVerdict, _ report: SignatureReport?) -> VerdictView {
        VerdictView(
            subject: "issuer-signature",
            indication: verdict.status.rawValue,
            subIndication: verdict.subindication,
            signer: report?.signer?.subject.text,
            codes: verdict.codes
        )
    }
}
