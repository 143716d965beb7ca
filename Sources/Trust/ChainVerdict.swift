public import Foundation
public import Texts

/// What a judge found, as a value that is kept and shown.
public struct ChainVerdict: Sendable, Equatable {
    /// EN 319 102-1's words.
    public enum Status: String, Sendable, Codable, CaseIterable {
        case totalPassed = "total-passed"
        case indeterminate
        case totalFailed = "total-failed"
    }

    public let status: Status
    /// EN 319 102-1 sub-indication, like `REVOKED`; nil when passed.
    public let subindication: String?
    /// What is wrong or remarkable, worst first.
    public let findings: [ChainFinding]
    /// Each step of the judgement, readable from top to bottom.
    public let trace: [ChainFinding]
    /// Leaf first, as far as a path was found.
    public let chain: [Certificate]
    /// Where the path ended; nil without a path to a trusted anchor.
    public let anchor: TrustAnchor?
    /// Other paths that were found, and what spoke against them; the judge looks for them only when the first one is
    /// not good.
    public let alternatives: [ChainAlternative]
    public let role: CertificateRole
    /// Whose anchors counted; nil for any.
    public let country: String?
    /// What to do where nobody can say whether a certificate is revoked.
    public let policy: RevocationPolicy
    public let claimed: Date
    public let proven: Date
    /// One for each certificate of ``chain`` below the anchor.
    public let revocation: [RevocationStatus]
    /// What each of ``revocation`` rests on; nil where nothing was found.
    public let evidence: [RevocationEvidence?]
    /// True where a weak digest or key is in the path.
    public let isWeak: Bool

    /// True for `total-passed`, with or without findings.
    public var isAccepted: Bool { self.status == .totalPassed }

    /// True for `total-passed` with nothing to warn about: `good`.
    public var isGood: Bool { self.isAccepted && !self.findings.contains { $0.severity == .warning } }

    /// What evidence is missing, where nothing else speaks against the certificate: a later judgement may pass.
    ///
    /// Nil where it is accepted, and where any refusal would stand whatever evidence came.
    public var undecided: ChainFinding? {
        let refusing = self.findings.filter { $0.severity > .warning }
        guard self.status == .indeterminate, refusing.allSatisfy(\.isForWantOfEvidence) else { return nil }
        return refusing.first
    }

    /// The codes of ``findings``, in order, each once.
    public var codes: [String] {
        var seen: Set<String> = []
        return self.findings.map(\.code).filter { seen.insert($0).inserted }
    }
}

/// A path that was found and not taken.
public struct ChainAlternative: Sendable, Equatable {
    /// Leaf first.
    public let chain: [Certificate]
    /// Where it ended; nil without an anchor.
    public let anchor: TrustAnchor?
    /// What spoke against it, worst first; empty if it was only longer.
    public let findings: [ChainFinding]
}

/// One thing that a judge says: a code with its arguments.
public struct ChainFinding: Explained, Equatable {
    /// How much it weighs.
    ///
    /// Closed.
    public enum Severity: Int, Sendable, Comparable, CaseIterable {
        /// A step of the judgement, or something to know.
        case note
        /// The verdict is `warned`.
        case warning
        /// The verdict is `indeterminate`.
        case indeterminate
        /// The verdict is `total-failed`.
        case failure

        public static func < (first: Severity, second: Severity) -> Bool { first.rawValue < second.rawValue }

        /// The word in reports, the same in every language.
        public var word: String {
            switch self {
            case .note: "note"
            case .warning: "warning"
            case .indeterminate: "indeterminate"
            case .failure: "failure"
            }
        }
    }

    public let code: String
    public let arguments: [String: String]
    public let severity: Severity
    /// EN 319 102-1 sub-indication, where it has one.
    public let subindication: String?

    /// Codes that say that evidence on revocation is missing, old or of no strength: other evidence may cure them.
    public static let wantOfEvidence: Set<String> = ["TRU-203", "TRU-204", "TRU-209", "TRU-214"]

    /// True where a later judgement may say otherwise because other evidence on revocation is there by then.
    public var isForWantOfEvidence: Bool { Self.wantOfEvidence.contains(self.code) }

    init(
        _ code: String,
        _ arguments: [String: String] = [:],
        _ severity: Severity,
        _ subindication: String? = nil
    ) {
        self.code = code
        self.arguments = arguments
        self.severity = severity
        self.subindication = subindication
    }
}

/// Whether a certificate was revoked at the claimed time, by our own look-up.
public enum RevocationStatus: Sendable, Hashable {
    /// Not revoked, says a list or an OCSP answer of this time.
    case good(asOf: Date)
    /// Revoked at this time, whether before or after the judged one.
    case revoked(at: Date, reason: RevocationReason?)
    /// No usable list or answer.
    case unknown
    /// Only evidence whose time had run out before the judged time; the newest was due for renewal at this time.
    case stale(since: Date)
    /// Not asked for: the certificate is itself the trusted anchor.
    case notApplicable
}
