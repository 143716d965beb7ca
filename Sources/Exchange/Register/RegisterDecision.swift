public import Canonical

/// What the register says about a document, by what it knows of the same key and of its predecessor.
///
///     no entry of key and version ─────────────────▶ first
///     same original octets ────────────────────────▶ duplicate  (of an exchange; nothing new is handed over)
///     same content, other octets (new signature) ──▶ reissue    (flagged EXC-051, handed over)
///     anything else under key and version ─────────▶ conflict   (flagged EXC-052, held for the operator)
///
/// Certificates of origin know no reissue: their numbers count the copies, and a new signature is a new copy.
///
/// A replacement, withdrawal or rectified copy whose predecessor is unknown waits until ``waitsUntil``, then goes on, flagged
/// EXC-053. A copy that comes after a later one is flagged EXC-055 and does not take its place. Nothing is suppressed: a
/// superseded document stays visible and names what superseded it.
public struct RegisterDecision: Sendable, Equatable {
    /// How the document relates to what is known.
    public var relation: Relation
    /// Findings to show beside the document.
    public var codes: [String]
    /// Exchanges whose documents this one supersedes.
    public var supersedes: [ExchangeID]
    /// The exchange of the latest copy, where this one is older and came after it.
    public var supersededBy: ExchangeID?
    /// Until when it waits for its predecessor; nil if it need not wait.
    public var waitsUntil: UTCTime?

    /// How a document relates to earlier ones of its key and version; closed.
    public enum Relation: Sendable, Equatable {
        case first
        case duplicate(of: ExchangeID)
        case reissue(of: ExchangeID)
        case conflict(with: ExchangeID)
    }

    /// How long a replacement or withdrawal waits for its predecessor unless the agreement says otherwise.
    public static let predecessorWait: Duration = .seconds(24 * 3_600)

    /// Decides about a document that is not in the register yet.
    ///
    /// `known` holds the entries of the document's key and of its predecessor's key, in the order of registration.
    public static func decide(
        _ candidate: RegisterEntry,
        known: [RegisterEntry],
        predecessorWait: Duration = RegisterDecision.predecessorWait
    ) -> RegisterDecision {
        let others = known.filter { $0.exchangeID != candidate.exchangeID }
        let sameVersion = others.filter { $0.key == candidate.key && $0.version == candidate.version }
        if let same = others.first(where: { $0.key == candidate.key && $0.original == candidate.original }) {
            return RegisterDecision(relation: .duplicate(of: same.exchangeID), codes: ["EXC-050"], supersedes: [])
        }
        if candidate.version.allowsReissue, let same = sameVersion.first(where: { $0.content == candidate.content }) {
            return RegisterDecision(relation: .reissue(of: same.exchangeID), codes: ["EXC-051"], supersedes: [])
        }
        if let other = sameVersion.first {
            return RegisterDecision(relation: .conflict(with: other.exchangeID), codes: ["EXC-052"], supersedes: [])
        }
        return self.firstOfItsVersion(candidate, others: others, predecessorWait: predecessorWait)
    }

    private static func firstOfItsVersion(
        _ candidate: RegisterEntry,
        others: [RegisterEntry],
        predecessorWait: Duration
    ) -> RegisterDecision {
        let predecessors = others.filter(candidate.takesPlace).map(\.exchangeID)
        if let latest = Self.latest(others.filter { $0.key == candidate.key }),
            latest.version.isLater(than: candidate.version)
        {
            return RegisterDecision(
                relation: .first,
                codes: ["EXC-055"],
                supersedes: predecessors,
                supersededBy: latest.exchangeID
            )
        }
        guard candidate.intent.predecessor != nil, predecessors.isEmpty else {
            return RegisterDecision(relation: .first, codes: [], supersedes: predecessors)
        }
        return RegisterDecision(
            relation: .first,
            codes: ["EXC-053"],
            supersedes: [],
            waitsUntil: candidate.registeredAt.advanced(by: predecessorWait)
        )
    }

    /// The latest copy of a certificate; any document where there is no order.
    private static func latest(_ entries: [RegisterEntry]) -> RegisterEntry? {
        entries.max { $1.version.isLater(than: $0.version) }
    }

    public init(
        relation: Relation,
        codes: [String],
        supersedes: [ExchangeID],
        supersededBy: ExchangeID? = nil,
        waitsUntil: UTCTime? = nil
    ) {
        self.relation = relation
        self.codes = codes
        self.supersedes = supersedes
        self.supersededBy = supersededBy
        self.waitsUntil = waitsUntil
    }

    /// True if the document goes into the inbox without a person's decision.
    public var allowsHandover: Bool {
        switch self.relation {
        case .first, .reissue: true
        case .duplicate, .conflict: false
        }
    }
}
