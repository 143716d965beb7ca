public import Foundation
import Texts
public import Trust

/// Judges the signers of a document's signatures, each at the time that the document claims for it.
///
/// Pure: time and trust are passed in. A time that can be read in two ways is judged in both; where the verdicts differ,
/// the better one counts and the difference is a warning (SIG-046), so that such a document is never silently good, and
/// is refused only when it is refused however it is read.
public struct SignatureJudge: Sendable {
    /// Judges certificates.
    public var chains: ChainJudge
    /// When the document existed at the latest: our admission, the neighbour's message, or now.
    public var proven: Date
    /// What to do where nobody can say whether a certificate is revoked.
    public var revocation: RevocationPolicy
    /// How much later than proven a claimed time may be; clocks differ.
    public var clockTolerance: TimeInterval?

    /// A judge of one moment.
    public init(
        _ chains: ChainJudge,
        proven: Date,
        revocation: RevocationPolicy = .prefer,
        clockTolerance: TimeInterval? = nil
    ) {
        self.chains = chains
        self.proven = proven
        self.revocation = revocation
        self.clockTolerance = clockTolerance
    }

    /// The verdict on a document; `claims` are what it says about its signatures, at most one for each party.
    ///
    /// A party without a claim is judged as having signed when the document was proven to exist.
    public func judge(_ signatures: DocumentSignatures, claims: [SignatureClaim]) -> DocumentVerdict {
        let parts = signatures.reports.map { report in
            self.judge(report, claims.first { $0.party == report.party })
        }
        return DocumentVerdict(
            style: signatures.style,
            stage: signatures.stage,
            parts: parts,
            verdict: Self.combined(signatures, parts)
        )
    }

    // MARK: One signature

    private func judge(_ report: SignatureReport, _ claim: SignatureClaim?) -> DocumentVerdict.Part {
        let claim = Self.signed(report, claim ?? SignatureClaim(report.party, at: self.proven))
        let moment = report.qualified.map { QualifiedMoment($0, self) }
        let readings = self.possible(claim.readings)
        let chains = readings.compactMap { reading in
            self.question(report, claim, at: reading.time).map { self.chain($0, moment) }
        }
        let ways = chains.map { SignatureVerdict.judge(report, signer: $0) }
        var verdict = ways.min { $0.badness < $1.badness } ?? SignatureVerdict.judge(report, signer: nil)
        if report.isIntact {
            if claim.readings.isEmpty { verdict = verdict.replacingReasons(by: SignatureFault(.noTime)) }
            if let difference = Self.difference(ways, readings) { verdict.add(difference, .warning) }
            if let fault = Self.foreign(report, claim) {
                verdict.add(fault, claim.rule == .demanded ? .indeterminate : .warning)
            }
        }
        if let moment, let qualified = report.qualified { moment.tell(qualified, &verdict) }
        return DocumentVerdict.Part(
            report: report,
            claim: claim,
            chains: chains,
            timestamps: moment?.timestamps ?? [],
            bestSignatureTime: moment?.best,
            verdict: verdict.of(report.party)
        )
    }

    /// A time that the signature itself covers says more than one in the document.
    private static func signed(_ report: SignatureReport, _ claim: SignatureClaim) -> SignatureClaim {
        guard let time = report.qualified?.signingTime else { return claim }
        return SignatureClaim(claim.party, readings: [.init(time)], country: claim.country, rule: claim.rule)
    }

    /// The verdict on a signer: at the claimed time, and where a timestamp proves another one, at that too.
    ///
    /// A claim can be dated back to before a revocation; a timestamp cannot. The worse of both counts.
    private func chain(_ question: ChainQuestion, _ moment: QualifiedMoment?) -> ChainVerdict {
        guard let moment else { return self.chains.judge(question) }
        guard let best = moment.best else { return moment.chains.judge(question) }
        var question = question
        question.proven = min(self.proven, best)
        let claimed = moment.chains.judge(question)
        question.claimed = question.proven
        let proven = moment.chains.judge(question)
        return Self.weight(proven) > Self.weight(claimed) ? proven : claimed
    }

    private static func weight(_ verdict: ChainVerdict) -> ChainFinding.Severity {
        verdict.isAccepted ? .note : verdict.findings.map(\.severity).max() ?? .indeterminate
    }

    /// A reading by which the document would have been signed after it was proven to exist is none, if there is another.
    private func possible(_ readings: [SignatureClaim.Reading]) -> [SignatureClaim.Reading] {
        let latest = self.proven + (self.clockTolerance ?? ChainQuestion.clockToleranceDefault)
        let possible = readings.filter { $0.time <= latest }
        return possible.isEmpty ? Array(readings.prefix(1)) : possible
    }

    private func question(
        _ report: SignatureReport,
        _ claim: SignatureClaim,
        at time: Date
    ) -> ChainQuestion? {
        var question = report.question(
            country: claim.country,
            claimed: time,
            proven: self.proven,
            revocation: self.revocation
        )
        if let tolerance = self.clockTolerance { question?.clockTolerance = tolerance }
        return question
    }

    /// Two readings that do not amount to the same.
    private static func difference(_ ways: [SignatureVerdict], _ readings: [SignatureClaim.Reading]) -> SignatureFault?
    {
        guard let first = ways.first, let other = ways.firstIndex(where: { $0.badness != first.badness }) else {
            return nil
        }
        func words(_ index: Int) -> String {
            let codes = ways[index].codes.joined(separator: " ")
            return codes.isEmpty ? ways[index].status.rawValue : "\(ways[index].status.rawValue) (\(codes))"
        }
        return SignatureFault(
            .readingsDiffer,
            [
                "first": readings[0].zone ?? "?", "firstVerdict": words(0),
                "second": readings[other].zone ?? "?", "secondVerdict": words(other),
            ]
        )
    }

    /// The country in the certificate (the signer's, else its issuer's) is not the one in whose name it signed.
    private static func foreign(_ report: SignatureReport, _ claim: SignatureClaim) -> SignatureFault? {
        guard claim.rule != .free, let signer = report.signer else { return nil }
        // A document that names no country cannot be in the name of one that is demanded.
        guard claim.country != nil || claim.rule == .demanded else { return nil }
        let own = signer.subject.country ?? signer.issuer.country
        guard claim.country == nil || own != claim.country else { return nil }
        return SignatureFault(
            .otherCountry,
            [
                "party": report.party.rawValue,
                "certificate": own.map(Printable.text) ?? "?",
                "document": claim.country.map(Printable.text) ?? "?",
            ]
        )
    }

    // MARK: All of it

    private static func combined(
        _ signatures: DocumentSignatures,
        _ parts: [DocumentVerdict.Part]
    ) -> SignatureVerdict {
        // A party that has yet to sign is what the stage says; its own verdict would say it again.
        let pending = Self.isPending(signatures.stage)
        let counted = pending ? parts.filter { $0.report.integrity != .broken(SignatureFault(.unsigned)) } : parts
        var verdict = SignatureVerdict.merged(counted.map(\.verdict))
        if pending, let stage = signatures.stage {
            verdict.add(SignatureFault(.incomplete, ["stage": "\(stage.rawValue)"]), .indeterminate)
        }
        if signatures.stage == .anomalous, verdict.status == .totalPassed {
            verdict.add(SignatureFault(.frame, ["place": "CODEH"]), .failure)
        }
        for finding in signatures.findings { verdict.add(finding, .warning) }
        return verdict
    }

    private static func isPending(_ stage: SigningStage?) -> Bool {
        switch stage {
        case .draft, .exporterSigned, .certified: true
        case .complete, .anomalous, nil: false
        }
    }
}
