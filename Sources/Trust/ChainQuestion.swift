public import Foundation

/// What to do where nobody can say whether a certificate is revoked.
///
/// Closed.
public enum RevocationPolicy: String, Sendable, Hashable, Codable, CaseIterable {
    /// Unknown or stale: `indeterminate`, so held.
    case require
    /// Unknown or stale: a finding that makes the verdict `warned`.
    case prefer
    /// Unknown or stale: noted, nothing more.
    case record
}

/// One question to the ``ChainJudge``: whose certificate, for what, and when.
public struct ChainQuestion: Sendable {
    public var leaf: Certificate
    /// What the other side presented beside the leaf; only helps to build a path.
    public var intermediates: [Certificate]
    public var role: CertificateRole
    /// Only this country's anchors count; nil accepts any.
    public var country: String?
    /// When it is said to have been used: the time in the document.
    public var claimed: Date
    /// When it was provably used at the latest: timestamp, receipt, our admission, or now.
    public var proven: Date
    public var revocation: RevocationPolicy
    /// If not nil, the SHA-256 of the leaf or of its SPKI must be among these.
    public var pins: Set<Digest>?
    /// If not nil, a name that the leaf must carry (TLS servers).
    public var host: String?
    /// How much later than proven the claimed time may be; clocks differ.
    public var clockTolerance: TimeInterval = Self.clockToleranceDefault
    /// Weak algorithms are only a finding where the claimed time is before this; nil never allows them.
    public var weakBefore: Date?

    /// A question with the usual tolerances.
    public init(
        leaf: Certificate,
        intermediates: [Certificate] = [],
        role: CertificateRole,
        country: String? = nil,
        claimed: Date,
        proven: Date,
        revocation: RevocationPolicy = .prefer,
        pins: Set<Digest>? = nil,
        host: String? = nil
    ) {
        self.leaf = leaf
        self.intermediates = intermediates
        self.role = role
        self.country = country
        self.claimed = claimed
        self.proven = proven
        self.revocation = revocation
        self.pins = pins
        self.host = host
        self.weakBefore = role.isOfTheMoment ? nil : Self.weakBeforeDefault
    }

    /// Ten minutes.
    public static let clockToleranceDefault: TimeInterval = 600

    /// 2021-01-01: paths with SHA-1 or RSA under 2048 bits that claim an earlier time are reported, not refused.
    public static let weakBeforeDefault = Date(timeIntervalSince1970: 1_609_459_200)
}
