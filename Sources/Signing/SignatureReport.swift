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
        /// The element, the root in styles with one signature; nothing outside it was signed.
        public let element: ElementReference
        /// Where the element stands, for people.
        public let path: String
        /// The digest of its canonical octets without the signature.
        public let digest: Digest
    }

    /// By which style it was checked.
    public let style: SignatureStyle.ID
    /// Whose signature it is.
    public let party: SignatureParty
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
    /// What the signature says about itself and carries along; nil for a style without properties.
    public private(set) var qualified: QualifiedSignature?

    /// True when digest and value are right and cover the document.
    public var isIntact: Bool { self.integrity == .intact }

    /// The fault first, then the findings.
    public var faults: [SignatureFault] {
        if case .broken(let fault) = self.integrity { [fault] + self.findings } else { self.findings }
    }

    /// The report on an intact signature.
    init(
        style: SignatureStyle.ID,
        party: SignatureParty,
        covering element: Element,
        _ checked: CheckedSignature,
        _ certificates: [Certificate]
    ) {
        self.style = style
        self.party = party
        self.integrity = .intact
        self.covered = checked.covered.first.map {
            Covered(element: element.reference, path: Printable.text(element.path), digest: $0.digest)
        }
        self.signer = checked.signer
        self.companions = certificates.filter { $0 != checked.signer }
        self.algorithm = checked.algorithm
        self.findings = checked.findings
    }

    /// The report on an intact XAdES signature.
    init(
        _ qualified: QualifiedSignature,
        covering element: Element,
        _ digest: Digest,
        _ checked: CheckedSignature,
        _ certificates: [Certificate]
    ) {
        self.style = qualified.level.style
        self.party = .issuer
        self.integrity = .intact
        self.covered = Covered(element: element.reference, path: Printable.text(element.path), digest: digest)
        self.signer = checked.signer
        self.companions = certificates.filter { $0 != checked.signer }
        self.algorithm = checked.algorithm
        self.findings = checked.findings
        self.qualified = qualified
    }

    private init(style: SignatureStyle.ID, party: SignatureParty, broken fault: SignatureFault) {
        self.style = style
        self.party = party
        self.integrity = .broken(fault)
        self.covered = nil
        self.signer = nil
        self.companions = []
        self.algorithm = nil
        self.findings = []
    }

    static func broken(
        _ style: SignatureStyle.ID,
        _ party: SignatureParty,
        _ fault: SignatureFault
    ) -> SignatureReport {
        SignatureReport(style: style, party: party, broken: fault)
    }
}
