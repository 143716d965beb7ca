import Canonical
import Foundation
import Signing
public import Trust
import XML

/// Whose signature on a replica counts: the directory's, by anchor and, where given, by pin.
public struct ReplicaTrust: Sendable {
    private let store: TrustStore
    private let pins: Set<Digest>?

    /// Trust in signers whose path ends at one of the store's anchors; with `pins`, in these certificates or keys only.
    public init(_ store: TrustStore, pins: Set<Digest>? = nil) {
        self.store = store
        self.pins = pins
    }

    /// One enveloped signature over the whole document, SHA-256 or better; the certificate that made it.
    func signer(of document: borrowing ParsedDocument) throws(SCODError) -> SignedBy {
        let report = SignatureStyle.enveloped.verify(document)
        if case .broken(let fault) = report.integrity {
            throw fault.kind == .unsigned ? .unsigned : .broken(fault.code)
        }
        guard let signer = report.signer else { throw .broken(SignatureFault.Kind.noCertificate.rawValue) }
        return SignedBy(certificate: signer, companions: report.companions)
    }

    /// Judges the signer at the time that the file claims, as known now; the codes of what is remarkable.
    func judge(_ signed: SignedBy, claimed: UTCTime, now: UTCTime) throws(SCODError) -> [String] {
        let question = ChainQuestion(
            leaf: signed.certificate,
            intermediates: signed.companions,
            role: .issuer,
            claimed: claimed.date,
            proven: now.date,
            revocation: .prefer,
            pins: self.pins
        )
        let verdict = ChainJudge(self.store).judge(question)
        guard verdict.isAccepted else {
            throw .untrusted(
                signed.certificate.subject.text,
                cause: verdict.findings.first?.code ?? verdict.status.rawValue
            )
        }
        return verdict.findings.filter { $0.severity >= .warning }.map(\.code)
    }
}

/// Who signed a file, by its signature alone.
struct SignedBy {
    let certificate: Certificate
    let companions: [Certificate]
}
