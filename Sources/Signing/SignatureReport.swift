public import Trust
public import XML

/// What was found about a document's signature: how it was made, what it covers, who made it.
///
/// Whether the signer is trusted is judged elsewhere; see ``SignatureVerdict``.
public struct SignatureReport: Sendable, Equatable {
    /// Whether the content is what was signed.
    public enum Integrity: Sendable, Equatable {
        /// Digest and value are right, and cover the document as the style demands.
        case intact
        /// Not so, and why.
        case broken(SignatureFault)
    }

    /// What the signature covers.
    public struct Covered: Sendable, Equatable {
        /// The root element; nothing outside it was signed.
        public let element: ElementReference
        /// The digest of its canonical octets without the signature.
        public let digest: Digest
    }

    /// By which style it was checked.
    public let style: SignatureStyle.ID
    /// Whether it holds, and why not.
    public let integrity: Integrity
    /// Nil unless intact.
    public let covered: Covered?
    /// The certificate whose key made the signature; nil unless intact.
    public let signer: Certificate?
    /// The other certificates that came with it.
    public let companions: [Certificate]
    /// Nil when the signature could not be read.
    public let algorithm: SignatureAlgorithm?
    /// Things that are remarkable, such as weak algorithms.
    public let findings: [SignatureFault]

    /// True when digest and value are right and cover the document.
    public var isIntact: Bool { self.integrity == .intact }

    /// The fault first, then the findings.
    public var faults: [SignatureFault] {
        if case .broken(let fault) = self.integrity { [fault] + self.findings } else { self.findings }
    }

    static func broken(_ style: SignatureStyle.ID, _ fault: SignatureFault) -> SignatureReport {
        SignatureReport(
            style: style,
            integrity: .broken(fault),
            covered: nil,
            signer: nil,
            companions: [],
            algorithm: nil,
            findings: []
        )
    }
}
