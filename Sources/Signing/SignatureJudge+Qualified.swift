import Foundation
import Trust

/// What a XAdES signature brings to its own judgement (EN 319 102-1 §5.5): a signed claim of the time, timestamps that may
/// prove it, and material that may spare asking anybody.
struct QualifiedMoment {
    /// The judge of chains, with what the signature carries added to what is trusted.
    let chains: ChainJudge
    let timestamps: [TimestampVerdict]
    /// When the signature existed at the latest, by the earliest timestamp that counts; nil without one.
    let best: Date?

    init(_ qualified: QualifiedSignature, _ judge: SignatureJudge) {
        let store = judge.chains.store
        let material = qualified.material
        self.chains = material.isEmpty ? judge.chains : ChainJudge(store.adding(material.store, edition: store.edition))
        let authorities = TimestampJudge(self.chains, proven: judge.proven, revocation: judge.revocation)
        self.timestamps = qualified.timestamps.compactMap(\.token).map { authorities.judge($0) }
        self.best = self.timestamps.filter(\.isValid).map(\.token.latest).min()
    }

    /// Adds what is to be said about timestamps and what was passed over.
    ///
    /// A token that is broken or about something else spoils the verdict, whatever the others say: the document was
    /// altered. One whose authority is not believed only matters where no other one is.
    func tell(_ qualified: QualifiedSignature, _ verdict: inout SignatureVerdict) {
        for case .broken(let fault) in qualified.timestamps {
            verdict.add(fault, .failure, subindication: fault.kind == .imprint ? "HASH_FAILURE" : "FORMAT_FAILURE")
        }
        let weight: ChainFinding.Severity = self.best == nil ? .indeterminate : .warning
        for fault in self.timestamps.compactMap(\.fault) { verdict.add(fault, weight, subindication: "NO_POE") }
        if self.best == nil, !self.timestamps.isEmpty { verdict.add(SignatureFault(.noTimestamp), .indeterminate) }
        for name in qualified.passedOver { verdict.add(SignatureFault(.passedOver, ["element": name]), .note) }
    }
}
