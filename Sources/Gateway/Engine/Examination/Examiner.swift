import AdapterKit
import Canonical
import CodeLists
import Dialects
import Exchange
public import Foundation
import Signing
import Texts
import Trust
import TrustClient
import XML

/// Examines an original: limits, parse, dialect, signatures, content, rules.
///
/// Pure but for the keys' library: time and trust are passed in. The same for a document that a national system hands in
/// and for one that a neighbour relayed, so that both gateways judge alike.
public struct Examiner: Sendable {
    private let adapters: [CountryCode: Adapter]
    private let country: CountryCode
    let judge: ChainJudge
    let trust: TrustConfiguration
    let directory: any OfficialDirectory
    let signers: FollowedCertificates?
    private let limits: LimitsConfiguration
    private let lists: CodeLists

    public init(site: Site) {
        self.adapters = site.adapters
        self.country = site.configuration.country
        self.judge = site.judge
        self.trust = site.configuration.trust
        self.directory = site.directory
        self.signers = site.signers
        self.limits = site.configuration.limits
        self.lists = site.lists
    }

    /// Examines an original as of an instant: the earliest at which its existence is proven (our admission, or the
    /// neighbour's message).
    public func examine(_ original: [UInt8], provenAt proven: Date) -> Examination {
        do {
            // The zip archive in which certificates of origin travel by mail.
            if original.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw EngineRefusal.zipped }
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
        let dialect: any Dialect
        do throws(DialectError) {
            dialect = try DialectCatalogue.known(document.root)
        } catch {
            // The sender's translation can stand in for a document of which nothing is known, not for a version of a known one.
            guard error.code == "DIA-001" else { return Self.unusable(error, bytes: bytes) }
            var unknown = Self.unusable(
                EngineRefusal.unknownDialect(root: document.root.qualifiedName.description),
                bytes: bytes
            )
            // A signature of a document that we cannot read is not proven, and not absent either.
            let isSigned = document.root.firstDescendant("Signature", SignatureNames.signature) != nil
            unknown.authenticity = Authenticity(signature: isSigned ? .fails : .none)
            return unknown
        }
        let read: (decoded: Decoded, adapter: Adapter?)
        do {
            read = try self.read(document, dialect, proven)
        } catch {
            // What cannot be read may be signed all the same: a forgery is called one.
            let judgement = self.signatures(of: document, nil, proven)
            guard !judgement.refusals.isEmpty else { throw error }
            return Self.unreadable(DocumentReport.Remark(anyError: error), judgement, dialect, bytes)
        }
        let judgement = self.signatures(of: document, read.decoded.certificate, proven)
        return try self.examination(read.decoded, dialect, read.adapter, judgement, bytes, proven)
    }

    /// The content by the dialect; dates without a zone are meant in the issuer's country.
    private func read(
        _ document: borrowing ParsedDocument,
        _ dialect: any Dialect,
        _ proven: Date
    ) throws -> (decoded: Decoded, adapter: Adapter?) {
        var options = DecodeOptions()
        options.limits.attachmentBytesMax = self.limits.attachmentBytesMax
        options.lists = self.lists
        let presumed = dialect.issuingCountry(of: document.root).flatMap { self.adapters[$0] }
        if let presumed { options.assumedOffsetMinutes = presumed.offsetMinutes(at: UTCTime(proven)) }
        let decoded = try dialect.decode(document.root, options: options)
        let adapter = decoded.certificate.issuingCountry.flatMap { self.adapters[$0] }
        // Read again only where reading told another country than the frame, and the zone matters.
        guard adapter?.country != presumed?.country, decoded.mayDependOnZone else { return (decoded, adapter) }
        options.assumedOffsetMinutes = adapter?.offsetMinutes(at: UTCTime(proven)) ?? 0
        return (try dialect.decode(document.root, options: options), adapter)
    }

    // MARK: What it amounts to

    private func examination(
        _ decoded: Decoded,
        _ dialect: any Dialect,
        _ adapter: Adapter?,
        _ judgement: SignatureJudgement,
        _ bytes: Int,
        _ proven: Date
    ) throws -> Examination {
        let certificate = decoded.certificate
        let noticed =
            decoded.findings + CertificateFindings.of(decoded, in: self.country, at: UTCTime(proven), self.lists)
            + (adapter?.check(certificate) ?? [])
        let findings = noticed.map(DocumentReport.Remark.init) + judgement.findings
        var refusals = judgement.refusals
        refusals += noticed.filter(\.isRefusal).map(DocumentReport.Remark.init)
        let content = try self.content(decoded, dialect, adapter, &refusals)
        let outcome: Outcome =
            if !refusals.isEmpty { .refused } else if findings.contains(where: { $0.severity != "info" }) {
                .warned
            } else { .good }
        let report = DocumentReport(
            outcome: outcome,
            dialect: dialect.id.rawValue,
            originalBytes: bytes,
            authenticity: judgement.authenticity,
            verdicts: judgement.views,
            findings: findings
        )
        return Examination(
            report: report,
            content: content,
            signature: judgement.document?.verdict,
            authenticity: judgement.authenticity,
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
        } catch let reason as any Explained {
            // A certificate that nobody has certified yet lacks more than one thing; its stage says it all.
            if refusals.isEmpty || reason is EngineRefusal {
                refusals.append(DocumentReport.Remark(reason, severity: "error"))
            }
            return nil
        }
    }

    /// A document of a known dialect that is refused for its signatures, and of which nothing can be read besides.
    private static func unreadable(
        _ reason: DocumentReport.Remark,
        _ judgement: SignatureJudgement,
        _ dialect: any Dialect,
        _ bytes: Int
    ) -> Examination {
        let report = DocumentReport(
            outcome: .refused,
            dialect: dialect.id.rawValue,
            originalBytes: bytes,
            authenticity: judgement.authenticity,
            verdicts: judgement.views,
            findings: judgement.findings + [reason]
        )
        return Examination(
            report: report,
            content: nil,
            signature: judgement.document?.verdict,
            authenticity: judgement.authenticity,
            refusals: judgement.refusals + [reason]
        )
    }

    private static func unusable(_ reason: any Explained, bytes: Int) -> Examination {
        let remark = DocumentReport.Remark(reason, severity: "error")
        return Examination(
            report: DocumentReport(outcome: .unusable, originalBytes: bytes, findings: [remark]),
            content: nil,
            signature: nil,
            authenticity: Authenticity(signature: .none),
            refusals: [remark]
        )
    }
}

extension Finding {
    /// Whether it refuses a document: what a country's own rule refuses, and what makes it doubtful that it is genuine.
    ///
    /// A formal finding never does, and one about the origin is for customs to judge.
    fileprivate var isRefusal: Bool {
        self.severity == .error && (self.class == .integrity || self.code.hasPrefix("ADA-"))
    }
}
