public import Canonical
public import Foundation
public import Signing
public import Trust

/// What is known about one signature: by whom, over what, and whether it holds.
public struct SignatureAccount: Sendable, Equatable {
    /// Whether it holds.
    public enum State: String, Sendable {
        /// It holds, and its signer is trusted.
        case valid
        /// It holds and its signer is trusted, with remarks.
        case remarked
        /// It does not hold, or its signer is not trusted.
        case invalid
        /// There is none where one belongs.
        case absent
        /// It could not be judged.
        case unjudged
    }

    /// Whose it is.
    public let role: SignatureParty
    /// Whether it holds.
    public var state: State
    /// Whether the content is what was signed; nil where nothing could be checked.
    public var isIntact: Bool?
    /// What it covers.
    public var covers: Wording
    /// Name of the algorithm.
    public var algorithm: String?
    /// Who signed, by the certificate.
    public var signer: Certificate?
    /// When it says it was signed: each way to read the time; the first is the one that is shown.
    public var readings: [SignatureClaim.Reading] = []
    /// The same as the document writes it, where it does.
    public var claimedInDocument: DocumentDate?
    /// When it provably existed at the latest.
    public var proven: Date?
    /// EN 319 102-1, like `total-passed` or `indeterminate / NO_CERTIFICATE_CHAIN_FOUND`.
    public var indication: String?
    /// What was found about it, worst first.
    public var reasons: [Reason] = []
    /// Each step of the judgement on the signer.
    public var trace: [Reason] = []
    /// What was judged about the signer, for each reading of the time.
    public var chains: [ChainVerdict] = []

    /// An account that knows nothing yet.
    public init(_ role: SignatureParty, _ state: State, covers: Wording) {
        self.role = role
        self.state = state
        self.covers = covers
    }

    /// When it says it was signed.
    public var claimed: Date? { self.readings.first?.time }

    /// True where the content that it covers may be relied on.
    public var isReliable: Bool { self.state == .valid || self.state == .remarked }
}
